import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDirectoryState } from '../src/state/directory-store.ts';
import { takeLease } from '../src/state/lease.ts';
import { LeaseLost } from '../src/state/lease-lost.ts';
import { StateRefused } from '../src/state/state-failure.ts';
import type { StateChange, StateHead, StatePosition, StateStore } from '../src/state/state-store.ts';
import { openStateWriter } from '../src/state/state-writer.ts';
import { scratch } from './run-prism.ts';
import { sampleEntry } from './state-samples.ts';

type Commit = (
  commit: () => Promise<StateHead>,
  expected: StatePosition | null,
  change: StateChange,
) => Promise<StateHead>;

/** A run that has the lease on a real store, whose commits fail as a network or a disk makes them fail. */
async function begin({ ttl = 60_000, now = Date.now }: { ttl?: number; now?: () => number } = {}) {
  const root = join(scratch(), 'state');
  const [real, other] = [openDirectoryState(root), openDirectoryState(root)];
  let through: Commit = (commit) => commit();
  const store: StateStore = {
    ...real,
    commit: (expected, change) => through(() => real.commit(expected, change), expected, change),
  };
  const taken = await takeLease(store, { run: 'run-1', actor: null, ttl, now });
  const writer = openStateWriter(store, taken);
  onTestFinished(async () => {
    through = (commit) => commit();
    await writer.release().catch(() => {});
  });
  const make = (next: Commit) => {
    through = next;
  };
  return { root, other, writer, taken, make };
}

const entry = (step: string) => ({ journal: [sampleEntry('run-1', step)] });
const steps = async (store: StateStore) =>
  (await store.journal('run-1')).map((one) => ('step' in one ? one.step : ''));

test('a lease is renewed while the run does nothing', async () => {
  const { other, writer, taken } = await begin({ ttl: 900 });
  const ends = taken.lease.expires_at;
  while ((await other.head())!.lease!.expires_at <= ends) await sleep(10);
  const error = await takeLease(other, { run: 'run-2', actor: null, wait: 2_000, now: Date.now }).catch(
    (e) => e,
  );
  expect(error).toBeInstanceOf(StateRefused);
  expect(writer.lost.aborted).toBe(false);
  expect((await other.head())!.lease).toMatchObject({ token: taken.lease.token, since: taken.lease.since });
});

test('a run that does nothing learns from the renewal that it was overtaken', async () => {
  const { other, writer, taken } = await begin({ ttl: 150 });
  for (;;) {
    const head = (await other.head())!;
    const lease = { ...taken.lease, token: head.serial + 1, run: 'run-2', actor: 'bob' };
    if (await other.commit(head, { lease }).catch(() => undefined)) break;
  }
  while (!writer.lost.aborted) await sleep(10);
  expect(writer.lost.reason).toBeInstanceOf(LeaseLost);
  expect(writer.lost.reason.message).toContain('run-2 of bob');
});

test('a lease that cannot be renewed is lost when it ends, and not before', async () => {
  let ahead = 0;
  const { writer, make } = await begin({ ttl: 150, now: () => 1_700_000_000_000 + ahead });
  let failures = 0;
  make(async () => {
    failures++;
    throw new StateRefused('the disk is full', 'make room');
  });
  while (failures < 3) await sleep(10);
  expect(writer.lost.aborted).toBe(false);
  ahead = 1_000;
  while (!writer.lost.aborted) await sleep(10);
  expect(writer.lost.reason.message).toContain('the disk is full');
  await expect(writer.write(entry('a'))).rejects.toBeInstanceOf(LeaseLost);
});

test('a lease is also lost when a commit hangs until it ends', async () => {
  let ahead = 0;
  const { writer, make } = await begin({ ttl: 150, now: () => 1_700_000_000_000 + ahead });
  const hangs = Promise.withResolvers<void>();
  make((commit) => hangs.promise.then(commit));
  const write = writer.write(entry('a'));
  ahead = 1_000;
  while (!writer.lost.aborted) await sleep(10);
  hangs.resolve();
  await write;
  await expect(writer.write(entry('b'))).rejects.toBeInstanceOf(LeaseLost);
});

test('a commit that fails rejects those it was for, and is not tried again', async () => {
  const { other, writer, make } = await begin();
  make(async () => {
    throw new StateRefused('the disk is full', 'make room');
  });
  const failed = await Promise.allSettled(['a', 'b'].map((step) => writer.write(entry(step))));
  for (const result of failed) expect(result).toMatchObject({ reason: { message: 'the disk is full' } });
  make((commit) => commit());
  await writer.write(entry('c'));
  expect(await steps(other)).toEqual(['c']);
  expect(writer.lost.aborted).toBe(false);
});

test('a commit whose answer was lost took place, once', async () => {
  const { other, writer, make } = await begin();
  make(async (commit) => {
    await commit();
    throw new Error('connection reset');
  });
  await writer.write(entry('a'));
  await writer.write(entry('b'));
  expect(await steps(other)).toEqual(['a', 'b']);
  expect(await other.head()).toEqual(writer.head);
  await writer.release();
  expect(writer.head.lease).toBeNull();
  expect(await other.head()).toEqual(writer.head);
});

test('a commit that takes place after it was given up does not stop the next one', async () => {
  const { other, writer, make } = await begin();
  let late: (() => Promise<unknown>) | undefined;
  make(async (commit) => {
    late = commit;
    throw new Error('connection reset');
  });
  await expect(writer.write(entry('a'))).rejects.toThrow('connection reset');
  make(async (commit) => {
    await late?.();
    late = undefined;
    return commit();
  });
  await writer.write(entry('b'));
  expect(await steps(other)).toEqual(['a', 'b']);
  expect(writer.lost.aborted).toBe(false);
  expect(await other.head()).toEqual(writer.head);
});

test('a run whose state was removed is told so, and makes no new one', async () => {
  const { other, writer, root } = await begin();
  rmSync(root, { recursive: true });
  const error = await writer.write(entry('a')).catch((reason) => reason);
  expect(error).toBeInstanceOf(LeaseLost);
  expect(error.message).toContain('removed');
  expect(await other.head()).toBeNull();
});

test('releasing writes what is waiting first, and may be asked for twice', async () => {
  const { other, writer } = await begin();
  const write = writer.write(entry('a'));
  await Promise.all([writer.release(), writer.release()]);
  await write;
  expect(await steps(other)).toEqual(['a']);
  expect((await other.head())!.lease).toBeNull();
});
