import { parseArgs } from 'node:util';
import { killProblems, killRun } from './kill/kill-run.ts';
import { STORES, type StoreKind } from './kill/stores.ts';

/**
 * Kills applies at random instants and shows that it makes no difference: every store of the state, on an embedded
 * PostgreSQL and on the server that PRISM_TEST_POSTGRES_URL leads to.
 */
const { values } = parseArgs({
  options: {
    namespaces: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    store: { type: 'string', multiple: true, default: [...STORES] },
    backend: { type: 'string', multiple: true, default: ['embedded', 'server'] },
    program: { type: 'string', default: 'dist/prism.js' },
  },
});
const { PRISM_TEST_POSTGRES_URL: url } = process.env;
let failed = false;

for (const backend of values.backend)
  for (const store of values.store as StoreKind[]) {
    const needsServer = backend === 'server' || store === 'postgres';
    if (needsServer && url === undefined) {
      console.error(
        `${store} on ${backend}: not run, since PRISM_TEST_POSTGRES_URL is not set (scripts/backends up)`,
      );
      failed = true;
      continue;
    }
    console.log(
      `${store} on ${backend}: ${values.namespaces} namespaces, ${values.kills} kills, seed ${values.seed}`,
    );
    const start = performance.now();
    const result = await killRun({
      namespaces: Number(values.namespaces),
      kills: Number(values.kills),
      store,
      url: backend === 'server' ? url : undefined,
      stateUrl: url,
      seed: Number(values.seed),
      program: values.program,
      say: (text) => console.log(`  ${text}`),
    });
    const problems = killProblems(result);
    const { atWork, early, killed, clean } = result;
    console.log(`  killed ${atWork + early} times, ${atWork} of them at work, ${early} before it had begun`);
    console.log(
      `  in the end ${killed.database.length} facts of the database, ${killed.files.length} files, ${killed.state.length} records; a clean run has ${clean.database.length}, ${clean.files.length}, ${clean.state.length}`,
    );
    console.log(
      `  ${killed.doubts} steps in doubt, ${killed.pending} changes unfinished, ${problems.length} differences, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    );
    for (const problem of problems.slice(0, 20))
      console.log(`  ${problem.replace(/\s+/g, ' ').slice(0, 200)}`);
    failed ||= problems.length > 0;
  }
process.exitCode = failed ? 1 : 0;
