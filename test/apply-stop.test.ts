import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inDoubt } from '../src/apply/in-doubt.ts';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import { takeLease } from '../src/state/lease.ts';
import { LeaseLost } from '../src/state/lease-lost.ts';
import { StateRefused } from '../src/state/state-failure.ts';
import { applyOnce, changeOf, inputOf, journalLines, recordOf, stepOf } from './memory-apply.ts';
import { openMemorySystems } from './memory-driver.ts';
import { openMemoryPlace } from './memory-store.ts';

const chain = (namespace: string) => [stepOf(namespace, 'a'), stepOf(namespace, 'b', ['a'])];
const names = ['n-1', 'n-2', 'n-3', 'n-4', 'n-5'];
const input = inputOf({ changes: names.map((name) => changeOf(name, chain(name))) });

test('a run that is stopped ends what is under way, begins nothing, and the next one goes on', async () => {
  const place = openMemoryPlace();
  const stop = new AbortController();
  const systems = openMemorySystems({
    before: async () => {
      if (systems.asked.length === 2) stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  });
  const limits = { concurrency: 2 };
  const { report, events } = await applyOnce(place, systems, input, { signal: stop.signal, limits });
  expect(report.stopped).toBe(true);
  expect(systems.asked).toEqual(['n-1/a', 'n-2/a']);
  expect(report.changes.map(({ outcome, steps }) => [outcome, steps.done])).toEqual([
    ['failed', 1],
    ['failed', 1],
    ['failed', 0],
    ['failed', 0],
    ['left', 0],
  ]);
  expect(report.changes[0]).toMatchObject({ because: ['it was stopped before its end'] });
  for (const { advice } of report.changes) expect(advice).toContain('Apply again');
  expect(await recordOf(place, 'n-1')).toMatchObject({
    status: 'provisioning',
    pending: { done: ['n-1/a'], error: null },
  });
  expect(await recordOf(place, 'n-5')).toBeUndefined();
  expect(place.entries().filter((entry) => entry.kind === 'change-ended')).toHaveLength(4);
  expect(place.entries().at(-1)).toMatchObject({ kind: 'run-ended', done: 0 });
  expect((await (await place.open()).head())?.commit).toBeNull();
  expect(inDoubt(place.entries())).toEqual([]);
  expect(events.at(-1)).toMatchObject({ type: 'run-ended', outcomes: { left: 1, failed: 4 } });

  const next = await applyOnce(place, systems, input);
  expect(next.report.changes.map(({ outcome }) => outcome)).toEqual(names.map(() => 'done'));
  expect([...systems.made.values()]).toEqual(Array.from({ length: 10 }, () => 1));
  expect(systems.asked).toHaveLength(10);
  expect((await (await place.open()).head())?.commit).toBe(input.facts.commit);
});

test('an update that is stopped is still active, and does not count as failed', async () => {
  const place = openMemoryPlace();
  const stop = new AbortController();
  const systems = openMemorySystems({
    before: ({ id }) => {
      if (id === 'orders/c') stop.abort();
    },
  });
  await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', chain('orders'))] }));
  const steps = [stepOf('orders', 'c'), stepOf('orders', 'd', ['c'])];
  const update = changeOf('orders', steps, { action: 'update', digest: 'second' });
  await applyOnce(place, systems, inputOf({ changes: [update] }), { signal: stop.signal });
  expect(await recordOf(place, 'orders')).toMatchObject({
    status: 'active',
    pending: { error: null, done: ['orders/c'] },
  });
  expect(place.entries().at(-2)).toMatchObject({ kind: 'change-ended', outcome: 'stopped', error: null });
});

test('a step under way when the run is stopped has little time left, and has not failed for that', async () => {
  const place = openMemoryPlace();
  const stop = new AbortController();
  const systems = openMemorySystems({
    before: (_, { signal }) => {
      stop.abort();
      return new Promise((__, reject) =>
        signal.addEventListener('abort', () =>
          reject(new BackendFailure('transient', 'proxy-2 is missing', 'Look')),
        ),
      );
    },
  });
  const changes = [changeOf('orders', chain('orders'))];
  const limits = { stopDeadline: 10 };
  const { report } = await applyOnce(place, systems, inputOf({ changes }), { signal: stop.signal, limits });
  expect(report.changes[0]).toMatchObject({ outcome: 'failed', because: ['it was stopped before its end'] });
  expect((await recordOf(place, 'orders')).pending).toMatchObject({ error: null, done: [] });
  expect(journalLines(place)).toContain('step-failed orders/a');
  expect(inDoubt(place.entries())).toEqual([]);
});

test('a run that is stopped while systems are asked has begun nothing', async () => {
  const place = openMemoryPlace();
  const stop = new AbortController();
  const systems = openMemorySystems({
    check: () => {
      stop.abort();
      return new Promise(() => {});
    },
  });
  const limits = { stopDeadline: 10 };
  const { report } = await applyOnce(place, systems, input, { signal: stop.signal, limits });
  expect(report.stopped).toBe(true);
  expect(new Set(report.changes.map(({ outcome }) => outcome))).toEqual(new Set(['left']));
  expect(place.entries()).toEqual([]);
});

test('a run that was overtaken stops at once and writes nothing more', async () => {
  const place = openMemoryPlace();
  let taken: Promise<unknown> | undefined;
  const systems = openMemorySystems({
    before: async ({ id }, { signal }) => {
      // Another run comes when the lease of this one is over, though it is still at work.
      taken ??= place
        .open()
        .then((store) =>
          takeLease(store, { run: randomUUID(), actor: 'bob', now: () => Date.now() + 3_600_000 }),
        );
      await taken;
      if (id !== 'n-1/a')
        await new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  });
  const error = await applyOnce(place, systems, input, { limits: { concurrency: 2 } }).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(LeaseLost);
  expect(error.message).toContain('bob');
  // One more may have begun in the slot of the first, before anybody knew; what follows in its namespace may not.
  expect(systems.asked.length).toBeLessThanOrEqual(3);
  expect(systems.asked).not.toContain('n-1/b');
  const head = await (await place.open()).head();
  expect(head?.lease?.actor).toBe('bob');
  // What came last is that other run's lease.
  expect(place.commits.at(-1)).toEqual({ lease: head?.lease });
  expect(journalLines(place)).not.toContain('run-ended');
});

test('steps that wait for a system end when the run is overtaken meanwhile', async () => {
  const place = openMemoryPlace();
  const later = { run: randomUUID(), actor: 'bob', now: () => Date.now() + 3_600_000 };
  const systems = openMemorySystems({
    before: async ({ id }, { signal }) => {
      if (id === 'n-1/a') await takeLease(await place.open(), later);
      await new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  });
  const error = await applyOnce(place, systems, input, { ttl: 60 }).catch((reason) => reason);
  expect(error).toBeInstanceOf(LeaseLost);
  expect(place.commits.at(-1)?.lease?.actor).toBe('bob');
});

test('a state that cannot be written ends the run with what the store says, and no step acts any more', async () => {
  const place = openMemoryPlace();
  const full = new StateRefused('no space is left on the disk', 'Make room');
  let failedAt = 0;
  place.beforeCommit = ({ journal }) => {
    if (failedAt > 0 || !journal?.some((entry) => 'step' in entry && entry.step === 'n-1/b')) return;
    failedAt = place.commits.length;
    throw full;
  };
  const systems = openMemorySystems();
  const error = await applyOnce(place, systems, input, { limits: { concurrency: 1 } }).catch(
    (reason) => reason,
  );
  expect(error).toBe(full);
  expect(systems.asked).not.toContain('n-1/b');
  expect(systems.asked.length).toBeLessThan(5);
  // What had been handed over by then may follow; nothing is added to it.
  const after = place.commits.slice(failedAt).flatMap(({ journal = [] }) => journal.map(({ kind }) => kind));
  expect(after.filter((kind) => !['step-done', 'step-intended'].includes(kind))).toEqual([]);

  place.beforeCommit = () => {};
  await applyOnce(place, systems, input);
  expect(systems.made.size).toBe(10);
  expect(new Set(systems.made.values())).toEqual(new Set([1]));
  expect(inDoubt(place.entries())).toEqual([]);
});

test('a bug outside of the drivers ends the run, and is not swallowed', async () => {
  const place = openMemoryPlace();
  const bug = new Error('a bug of the caller');
  const running = applyOnce(place, openMemorySystems(), input, {
    onEvent: ({ type }) => {
      if (type === 'step-done') throw bug;
    },
  });
  await expect(running).rejects.toBe(bug);
});
