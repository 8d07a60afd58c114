import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCache } from '../src/repo/cache/open-cache.ts';
import { scratch } from './run-prism.ts';

const KEY = 'ab'.repeat(32);
const MODULE = JSON.stringify(resolve('src/repo/cache/open-cache.ts'));
const OPEN = `
  const { openCache } = await import(${MODULE});
  const [root, own] = process.argv.slice(1);
  const cache = openCache(root, { trusted: () => true });
`;

/** Runs a script with `root`, `own` and `cache`, under limits of the shell where there are any. */
function start(script: string, root: string, own: string, limits = ':'): ChildProcess {
  const node = [process.execPath, '--input-type=module', '-e', OPEN + script, root, own];
  const child = spawn('sh', ['-c', `${limits}; exec "$@"`, 'sh', ...node], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function said(child: ChildProcess): Promise<string> {
  let out = '';
  child.stdout!.on('data', (chunk) => {
    out += chunk;
  });
  await once(child, 'close');
  return out;
}

const temporaries = (root: string) =>
  readdirSync(join(root, '.prism/cache')).filter((name) => name.endsWith('.tmp'));

test('runs that write, read and delete the same entries at once see whole entries only', async () => {
  const root = scratch();
  const script = `
    const { rmSync } = await import('node:fs');
    let read = 0;
    const keys = [0, 1, 2].map((digit) => String(digit).repeat(64));
    for (let round = 0; round < 60; round++) {
      const key = keys[round % 3];
      const text = (own + '/' + round + ' ').repeat(2000);
      cache.write(key, Array.from({ length: 20 }, (_, i) => ['section ' + i, text]));
      if (round % 20 === 19) rmSync(root + '/.prism/cache/' + key, { force: true });
      for (const key of keys) {
        const entry = cache.open(key);
        if (!entry) continue;
        const sections = [...entry.sections()].map((section) => section?.[1]);
        if (sections.length !== 20 || new Set(sections).size !== 1 || sections[0] === undefined)
          throw new Error('torn entry');
        if (entry.section('section 7') !== sections[0]) throw new Error('torn section');
        entry.close();
        read++;
      }
    }
    console.log(read > 0 ? 'whole' : 'nothing read');
  `;
  const runs = ['a', 'b', 'c', 'd'].map((own) => said(start(script, root, own)));
  expect(await Promise.all(runs)).toEqual(Array(4).fill('whole\n'));
  expect(temporaries(root)).toEqual([]);
});

const ENDLESS = `
  function* sections() {
    for (let i = 0; ; i++) {
      if (i === 40) console.log('writing');
      yield ['section ' + i, 'x'.repeat(100_000)];
      if (i >= 40) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  cache.write('${KEY}', sections());
`;

test('a killed run leaves no entry, and the next write clears its file; one that lives keeps its own', async () => {
  const root = scratch();
  const [killed, living] = ['killed', 'living'].map((own) => start(ENDLESS, root, own));
  await Promise.all([once(killed!.stdout!, 'data'), once(living!.stdout!, 'data')]);
  killed!.kill('SIGKILL');
  await once(killed!, 'close');
  expect(temporaries(root)).toHaveLength(2);

  const cache = openCache(root, { trusted: () => true })!;
  expect(cache.open(KEY)).toBeUndefined();
  cache.write(KEY, [['a', 'text']]);
  expect(temporaries(root)).toEqual([expect.stringContaining(`.${living!.pid}-`)]);
});

test('what is left is cleared when its number is of another process now, or of this one', () => {
  const root = scratch();
  const cache = openCache(root, { trusted: () => true })!;
  const before = Date.now() / 1000 - process.uptime() - 10;
  const leave = (pid: number, age: number) => {
    const name = `.${pid}-0123456789ab.tmp`;
    writeFileSync(join(root, '.prism/cache', name), '');
    utimesSync(join(root, '.prism/cache', name), age, age);
  };
  leave(process.pid, before);
  leave(process.ppid, before - 7200);
  leave(99_999_999_999, before);
  cache.write(KEY, [['a', 'text']]);
  expect(temporaries(root)).toEqual([]);
});

test('a disk that takes no more: nothing is kept, and the run goes on', async () => {
  if (process.platform === 'win32') return;
  const root = scratch();
  const script = `
    const sections = Array.from({ length: 1000 }, (_, i) => ['section ' + i, 'x'.repeat(10_000)]);
    console.log(cache.write('${KEY}', sections), cache.write('${'cd'.repeat(32)}', [['a', 'text']]));
  `;
  // The system refuses to let files grow, with an error and not with its signal.
  expect(await said(start(script, root, '', "trap '' XFSZ; ulimit -f 2048"))).toBe('false true\n');
  expect(readdirSync(join(root, '.prism/cache')).sort()).toEqual(['.gitignore', 'cd'.repeat(32)]);
});

test('no file can be opened any more: nothing is read or written, and the run goes on', async () => {
  if (process.platform === 'win32') return;
  const root = scratch();
  const script = `
    const { openSync } = await import('node:fs');
    cache.write('${KEY}', [['a', 'text']]);
    try { for (;;) openSync('/dev/null'); } catch {}
    process.stdout.write(String([cache.open('${KEY}'), cache.write('${KEY}', [['a', 'other']])]));
  `;
  expect(await said(start(script, root, '', 'ulimit -n 200'))).toBe(',false');
  expect(
    openCache(root, { trusted: () => true })!
      .open(KEY)
      ?.section('a'),
  ).toBe('text');
});
