import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDirectoryState } from '../src/state/directory-store.ts';
import { StateConflict } from '../src/state/state-failure.ts';
import type { StateHead, StateStore } from '../src/state/state-store.ts';
import { scratch } from './run-prism.ts';
import { sampleEntry, sampleNamespace } from './state-samples.ts';

// A process may be put to sleep between any two calls of the system. Here one sleeps before or after the call that
// gives a file its name, or before it reads a folder; the calls themselves are the real ones.
interface Sleeper {
  readonly reached: PromiseWithResolvers<void>;
  readonly woken: PromiseWithResolvers<void>;
}
const sleepers = new Map<string, Sleeper>();

/** The first call on that path sleeps. */
function fallAsleep(at: 'before' | 'after', path: string): Sleeper {
  const sleeper = { reached: Promise.withResolvers<void>(), woken: Promise.withResolvers<void>() };
  sleepers.set(`${at} ${path}`, sleeper);
  return sleeper;
}

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const sleep = async (at: string, path: unknown) => {
    const sleeper = sleepers.get(`${at} ${path}`);
    sleepers.delete(`${at} ${path}`);
    sleeper?.reached.resolve();
    await sleeper?.woken.promise;
  };
  const link: typeof real.link = async (from, to) => {
    await sleep('before', to);
    await real.link(from, to);
    await sleep('after', to);
  };
  const readdir = async (path: string) => {
    await sleep('before', path);
    return real.readdir(path);
  };
  return { ...real, link, readdir };
});

const named = (team: string) => new Map([['orders', sampleNamespace('orders', team)]]);

/** One commit sleeps while another process writes on and clears the log. */
async function overslept(at: 'before' | 'after') {
  const root = join(scratch(), 'state');
  const [late, other] = [openDirectoryState(root), openDirectoryState(root)];
  const first = await late.commit(null, { namespaces: named('first') });
  const sleeper = fallAsleep(at, join(root, 'log', '000000000002.json'));
  const result = late.commit(first, { namespaces: named('late'), commit: 'late' }).catch((error) => error);
  await sleeper.reached.promise;
  let head = (await other.head()) as StateHead;
  for (let round = 0; round < 5; round++) head = await other.commit(head, { commit: `other-${round}` });
  await other.close();
  expect(readdirSync(join(root, 'log'))).toEqual([]);
  sleeper.woken.resolve();
  return { root, late, head, result: await result };
}

test('a commit that sleeps until its number is free again is void', async () => {
  const { root, late, head, result } = await overslept('before');
  expect(result).toBeInstanceOf(StateConflict);
  expect(result.found).toMatchObject({ serial: head.serial });
  expect(readdirSync(join(root, 'log'))).toEqual([]);
  for (const reader of [late, openDirectoryState(root)]) {
    expect(await reader.head()).toEqual(head);
    expect((await reader.read('orders'))?.team).toBe('first');
  }
});

test('a commit that took place before its writer fell asleep is not called void', async () => {
  const { late, head, result } = await overslept('after');
  expect(result).toMatchObject({ serial: 2, commit: 'late' });
  expect(await late.head()).toEqual(head);
  expect((await late.read('orders'))?.team).toBe('late');
});

/** A reader that sleeps before it looks into a folder, of a state whose log was cleared once. */
async function sleepyReader(folder: string, read: (reader: StateStore) => Promise<unknown>) {
  const root = join(scratch(), 'state');
  const step = (name: string) => ({ namespaces: named(name), journal: [sampleEntry('run-1', name)] });
  const [writer, reader] = [openDirectoryState(root), openDirectoryState(root)];
  const head = await writer.commit(null, step('first'));
  await writer.close();
  const sleeper = fallAsleep('before', join(root, folder));
  const result = read(reader);
  await sleeper.reached.promise;
  await writer.commit(head, step('second'));
  return { root, writer, result, wake: sleeper.woken.resolve };
}

test('a reader that sleeps while its files are replaced looks again', async () => {
  const { writer, result, wake } = await sleepyReader('namespaces', (reader) => reader.list());
  await writer.close();
  wake();
  expect(await result).toEqual([sampleNamespace('orders', 'second')]);
});

test.each([
  ['namespaces', (reader: StateStore) => reader.list(), [sampleNamespace('orders', 'first')]],
  ['journal/run-1', (reader: StateStore) => reader.journal('run-1'), [sampleEntry('run-1', 'first')]],
])(
  'a reader that sees %s of a half-made checkpoint goes by the one it knows',
  async (folder, read, expected) => {
    const { root, writer, result, wake } = await sleepyReader(folder, read);
    const half = fallAsleep('before', join(root, 'checkpoints', '000000000002.json'));
    const closing = writer.close();
    await half.reached.promise;
    wake();
    expect(await result).toEqual(expected);
    half.woken.resolve();
    await closing;
  },
);
