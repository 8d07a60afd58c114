import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDirectoryState } from '../src/state/directory-store.ts';
import { scratch } from './run-prism.ts';
import { sampleEntry, sampleNamespace } from './state-samples.ts';

const importing = (names: string, file: string) =>
  `const { ${names} } = await import(${JSON.stringify(resolve(file))});`;
const HEAD = [
  importing('openDirectoryState', 'src/state/directory-store.ts'),
  importing('StateConflict', 'src/state/state-failure.ts'),
  importing('sampleNamespace, sampleEntry', 'test/state-samples.ts'),
  `const [root, own] = process.argv.slice(1);
   const { writeSync } = await import('node:fs');`,
].join('\n');

function start(script: string, root: string, own: string): { child: ChildProcess; lines: () => string[] } {
  const args = ['--input-type=module', '-e', HEAD + script, root, own];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return { child, lines: () => out.split('\n').slice(0, -1) };
}

/** Each opening ends with a checkpoint, so that the log is cleared under the others all the time. */
const COUNT = `
  let done = 0;
  while (done < 60) {
    const store = openDirectoryState(root);
    for (let some = 1 + Math.floor(Math.random() * 5); some > 0 && done < 60; ) {
      const head = await store.head();
      const count = head ? Number((await store.read('count')).team) : 0;
      const record = sampleNamespace('count', String(count + 1));
      const journal = [sampleEntry('run-' + own, String(done))];
      try {
        await store.commit(head, { namespaces: new Map([['count', record]]), journal });
        done++;
        some--;
      } catch (error) {
        if (!(error instanceof StateConflict)) throw error;
      }
    }
    await store.close();
  }
  writeSync(1, 'counted\\n');
`;

test('four processes that count at once, and are put to sleep at any time, lose no number', async () => {
  const root = join(scratch(), 'state');
  const running = ['0', '1', '2', '3'].map((own) => start(COUNT, root, own));
  let over = false;
  const ends = Promise.all(running.map(({ child }) => once(child, 'close'))).then((all) => {
    over = true;
    return all;
  });
  while (!over) {
    const { child } = running[Math.floor(Math.random() * 4)]!;
    child.kill('SIGSTOP');
    await sleep(Math.random() * 40);
    child.kill('SIGCONT');
    await sleep(Math.random() * 10);
  }
  expect((await ends).map(([code]) => code)).toEqual([0, 0, 0, 0]);
  const store = openDirectoryState(root);
  // A process may have read the number of one commit and the head of the one before: then it was told of a conflict.
  expect((await store.read('count'))?.team).toBe('240');
  expect(await store.head()).toMatchObject({ serial: 240 });
  for (const own of ['0', '1', '2', '3'])
    expect((await store.journal(`run-${own}`)).map((entry) => 'step' in entry && Number(entry.step))).toEqual(
      Array.from({ length: 60 }, (_, step) => step),
    );
});

/** Says each commit once it returned. What it writes of one commit names its serial. */
const WRITE = `
  for (;;) {
    const store = openDirectoryState(root);
    for (let some = 1 + Math.floor(Math.random() * 12); some > 0; some--) {
      const before = await store.head();
      const serial = (before?.serial ?? 0) + 1;
      const names = ['every', 'n' + (serial % 7)];
      await store.commit(before, {
        namespaces: new Map(names.map((name) => [name, sampleNamespace(name, String(serial))])),
        journal: [sampleEntry('run-' + own, String(serial))],
      });
      writeSync(1, serial + '\\n');
    }
    await store.close();
  }
`;

test('a process killed at any instant loses nothing that it was told is there', async () => {
  const root = join(scratch(), 'state');
  const told: { run: string; serial: string }[] = [];
  let serial = 0;
  for (let round = 0; round < 30; round++) {
    const { child, lines } = start(WRITE, root, String(round));
    while (lines().length === 0 && child.exitCode === null) await sleep(2);
    await sleep(Math.random() * 60);
    child.kill('SIGKILL');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    for (const line of lines()) told.push({ run: `run-${round}`, serial: line });

    const store = openDirectoryState(root);
    const head = await store.head();
    // One more may be there: killed after the commit, before it was said.
    expect(head!.serial - Number(told.at(-1)!.serial)).toBeGreaterThanOrEqual(0);
    expect(head!.serial - Number(told.at(-1)!.serial)).toBeLessThanOrEqual(1);
    serial = head!.serial;
    const of = (name: string, last: number) => sampleNamespace(name, String(last));
    const expected = Array.from({ length: 7 }, (_, rest) => {
      const last = serial - ((((serial - rest) % 7) + 7) % 7);
      return last > 0 ? [of(`n${rest}`, last)] : [];
    }).flat();
    expect(await store.list()).toEqual([of('every', serial), ...expected]);
  }
  const store = openDirectoryState(root);
  const written: string[] = [];
  for (const run of await store.runs())
    for (const entry of await store.journal(run)) {
      if ('step' in entry) written.push(entry.step);
      expect(entry).toEqual(sampleEntry(run, String(written.length)));
    }
  expect(written).toEqual(Array.from({ length: serial }, (_, index) => String(index + 1)));
  for (const { run, serial: one } of told)
    expect((await store.journal(run)).some((entry) => 'step' in entry && entry.step === one)).toBe(true);
});

test('who reads while others write and clear the log sees one state, whole', async () => {
  const root = join(scratch(), 'state');
  const both = (team: string) => new Map(['x', 'y'].map((name) => [name, sampleNamespace(name, team)]));
  const writer = openDirectoryState(root);
  let head = await writer.commit(null, { namespaces: both('0') });
  let over = false;
  const writing = async () => {
    for (let round = 1; round <= 90; round++) {
      const journal = [sampleEntry('run-1', `${round}`)];
      head = await writer.commit(head, { namespaces: both(`${round}`), journal });
      if (round % 3 === 0) await writer.close();
    }
    over = true;
  };
  const reading = async (fresh: boolean) => {
    let reader = openDirectoryState(root);
    let [looks, seen] = [0, 0];
    for (; !over; looks++) {
      if (fresh) reader = openDirectoryState(root);
      const [x, y] = await reader.list();
      expect(x?.team).toBe(y?.team);
      expect(Number(x?.team)).toBeGreaterThanOrEqual(seen);
      seen = Number(x?.team);
      const steps = (await reader.journal('run-1')).map((entry) => 'step' in entry && entry.step);
      expect(steps).toEqual(steps.map((_, index) => `${index + 1}`));
      expect(steps.length).toBeGreaterThanOrEqual(seen);
    }
    expect(looks).toBeGreaterThan(10);
  };
  await Promise.all([writing(), reading(true), reading(false), reading(true)]);
});
