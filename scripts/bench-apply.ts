import { parseArgs } from 'node:util';
import { openState } from '../src/state/open-state.ts';
import { openMemoryPlace } from '../test/memory-store.ts';
import { startTcpProxy } from '../test/tcp-proxy.ts';
import { withRepo } from './bench-apply/repo.ts';
import { timeApply } from './bench-apply/run-program.ts';
import { timeWithStore } from './bench-apply/time-with-store.ts';

/**
 * What applying takes on a server that is some milliseconds away: steps side by side against one after the other, what
 * the state and its journal cost, and a run with nothing to do. The server is that of PRISM_TEST_POSTGRES_URL.
 */
const { values } = parseArgs({
  options: {
    namespaces: { type: 'string', default: '1000' },
    /** Of the slow contender, which is compared by the namespace. */
    'one-by-one': { type: 'string', default: '100' },
    stores: { type: 'string', default: '200' },
    latency: { type: 'string', default: '5' },
    program: { type: 'string', default: 'dist/prism.js' },
  },
});
const { PRISM_TEST_POSTGRES_URL: server } = process.env;
if (server === undefined) {
  console.error('PRISM_TEST_POSTGRES_URL is not set: scripts/backends up; eval "$(scripts/backends env)"');
  process.exit(2);
}
const url = new URL(server);
const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port || 5432) });
proxy.delay(Number(values.latency));
const { port } = proxy;
const { program } = values;
const [many, few, some] = [values.namespaces, values['one-by-one'], values.stores].map(Number) as [
  number,
  number,
  number,
];
const say = (name: string, seconds: number, namespaces: number): void =>
  console.log(
    `${name.padEnd(52)} ${seconds.toFixed(2).padStart(8)} s ${((seconds / namespaces) * 1000).toFixed(1).padStart(8)} ms a namespace`,
  );
let failed = false;
const judge = (what: string, value: number, isMet: boolean, target: string): void => {
  failed ||= !isMet;
  console.log(`${what}: ${value.toFixed(2)} (${target}: ${isMet ? 'met' : 'NOT met'})`);
};

console.log(`a round trip to the server takes ${values.latency} ms more`);
const quick = await withRepo({ namespaces: many, server, port }, async (repo) => {
  const seconds = await timeApply(repo, program, []);
  say(`apply of ${many} namespaces`, seconds, many);
  say(`again, with nothing to do`, await timeApply(repo, program, []), many);
  return seconds;
});
const slow = await withRepo({ namespaces: few, server, port }, (repo) =>
  timeApply(repo, program, ['--concurrency', '1']),
);
say(`apply of ${few}, --concurrency 1`, slow, few);
const ratio = slow / few / (quick / many);
judge('one after the other takes so many times as long, by the namespace', ratio, ratio >= 5, 'at least 5');

// Side by side and in turns, so that a machine that is busy for a while is so for both.
const [directory, memory]: [number[], number[]] = [[], []];
for (let round = 0; round < 2; round++) {
  await withRepo({ namespaces: some, server, port }, async (repo) => {
    const store = await openState({ store: 'directory' }, { root: repo.root, env: {} });
    directory.push(await timeWithStore(repo, store));
  });
  await withRepo({ namespaces: some, server, port }, async (repo) => {
    memory.push(await timeWithStore(repo, await openMemoryPlace().open()));
  });
}
const [kept, forgotten] = [Math.min(...directory), Math.min(...memory)];
say(`apply of ${some}, state in a directory, no planning`, kept, some);
say(`apply of ${some}, state in memory, no planning`, forgotten, some);
const overhead = (100 * (kept - forgotten)) / kept;
judge('the state and its journal take, in percent of it', overhead, overhead < 20, 'less than 20');
await proxy.stop();
process.exitCode = failed ? 1 : 0;
