import { expect, test, vi } from 'vitest';
import type { ApplyEvent } from '../src/apply/apply-event.ts';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import { applyOnce, changeOf, inputOf, journalLines, stepOf } from './memory-apply.ts';
import { type MemoryOptions, openMemorySystems } from './memory-driver.ts';
import { openMemoryPlace } from './memory-store.ts';

const setUp = (options: MemoryOptions = {}) => ({
  place: openMemoryPlace(),
  systems: openMemorySystems(options),
});
const one = inputOf({ changes: [changeOf('orders', [stepOf('orders', 'a'), stepOf('orders', 'b', ['a'])])] });
const ofType = <Type extends ApplyEvent['type']>(events: readonly ApplyEvent[], type: Type) =>
  events.filter((event): event is Extract<ApplyEvent, { type: Type }> => event.type === type);

test('a step waits for those it depends on, and for nothing else', async () => {
  const steps = [
    stepOf('orders', 'role'),
    stepOf('orders', 'left', ['role']),
    stepOf('orders', 'right', ['role']),
    stepOf('orders', 'last', ['left', 'right']),
  ];
  let atOnce = 0;
  const waiting = Promise.withResolvers<void>();
  const { place, systems } = setUp({
    before: async ({ id }) => {
      // Each of the two ends only once the other has begun.
      if (!/left|right/.test(id)) return;
      if (++atOnce === 2) waiting.resolve();
      await waiting.promise;
    },
  });
  const { report } = await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', steps)] }));
  expect(report.changes[0]!.outcome).toBe('done');
  expect(systems.outOfOrder).toEqual([]);
  expect(systems.asked.at(-1)).toBe('orders/last');
});

test('intents of steps that become ready together are one write', async () => {
  const steps = ['a', 'b', 'c'].map((name) => stepOf('orders', name));
  const { place, systems } = setUp();
  await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', steps)] }));
  const intents = place.commits.map(
    ({ journal }) => journal?.filter(({ kind }) => kind === 'step-intended').length ?? 0,
  );
  expect(intents.filter((count) => count > 0)).toEqual([3]);
});

test('steps that end in the same document go one after the other, of one namespace only', async () => {
  const proxied = (name: string) => [
    ...['r1', 'r2', 'r3'].map((role) =>
      stepOf(name, role, [], { system: 'proxy', action: 'create access policy' }),
    ),
    stepOf(name, 'p', [], { system: 'provider', action: 'start provider' }),
  ];
  const { place, systems } = setUp({ latency: 2 });
  const changes = ['orders', 'users', 'billing'].map((name) => changeOf(name, proxied(name)));
  await applyOnce(place, systems, inputOf({ changes }));
  expect(systems.outOfOrder).toEqual([]);
  expect(systems.asked).toHaveLength(12);
  expect(systems.counts.most).toBeGreaterThan(1);
});

test.each(['transient', 'unknown'] as const)('a %s failure is tried again until it is done', async (kind) => {
  const { place, systems } = setUp({
    [kind === 'unknown' ? 'after' : 'before']: ({ id }: { id: string }, _: unknown, attempt: number) => {
      if (id === 'orders/a' && attempt < 4) throw new BackendFailure(kind, 'the connection was lost', 'Wait');
    },
  });
  const { report, events } = await applyOnce(place, systems, one);
  expect(report.changes[0]!.outcome).toBe('done');
  expect(systems.asked).toEqual(['orders/a', 'orders/a', 'orders/a', 'orders/a', 'orders/b']);
  expect(systems.made.get('orders/a')).toBe(1);
  const retries = ofType(events, 'step-retry');
  expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  expect(retries[0]!.message).toContain(kind === 'unknown' ? 'reconciling' : 'trying again');
  expect(journalLines(place).filter((line) => line.endsWith('orders/a'))).toEqual([
    'step-intended orders/a',
    'step-done orders/a',
  ]);
});

test.each([
  [
    'a permanent failure',
    new BackendFailure('permanent', 'not allowed', 'Grant it'),
    'not allowed',
    'Grant it',
  ],
  [
    'a bug of a driver',
    new TypeError('x is undefined'),
    'x is undefined (this is a bug of prism)',
    'Report it',
  ],
])('%s is not tried again', async (_, error, message, advice) => {
  const { place, systems } = setUp({
    before: () => {
      throw error;
    },
  });
  const { report, events } = await applyOnce(place, systems, one);
  expect(systems.asked).toEqual(['orders/a']);
  expect(report.changes[0]).toMatchObject({ outcome: 'failed', because: [`create table a: ${message}`] });
  expect(report.changes[0]!.advice).toContain(advice);
  expect(ofType(events, 'step-failed')).toMatchObject([{ message, step: 'orders/a' }]);
});

test('retries come later and later, until the deadline of the step', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  try {
    const at: number[] = [];
    const { place, systems } = setUp({
      before: () => {
        at.push(Date.now());
        throw new BackendFailure('transient', 'it is busy', 'Wait');
      },
    });
    const running = applyOnce(place, systems, one, { limits: { retryAfter: 200, stepDeadline: 60_000 } });
    let ended = false;
    running.finally(() => {
      ended = true;
    });
    while (!ended) {
      await vi.advanceTimersByTimeAsync(50);
      await new Promise(setImmediate);
    }
    const { report } = await running;
    expect(report.changes[0]!.because).toEqual([
      `create table a: it is busy (tried ${systems.asked.length} times)`,
    ]);
    const pauses = at.slice(1).map((time, index) => time - at[index]!);
    // Doubling with jitter from 200 ms, at most ten seconds.
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(Math.min(200 * 2 ** index, 10_000));
      expect(pause).toBeLessThanOrEqual(Math.min(400 * 2 ** index, 10_000) + 200);
    }
    expect(pauses.length).toBeGreaterThan(5);
    expect(at.at(-1)! - at[0]!).toBeLessThanOrEqual(60_000);
  } finally {
    vi.useRealTimers();
  }
});

test('what is tried again keeps no slot from others', async () => {
  const { place, systems } = setUp({
    before: ({ id }) => {
      if (id.startsWith('down/') && !systems.asked.includes('orders/b'))
        throw new BackendFailure('transient', 'it is down', 'Start it');
    },
  });
  const changes = [changeOf('down', [stepOf('down', 'a')]), ...one.changes];
  const { report } = await applyOnce(place, systems, inputOf({ changes }), { limits: { concurrency: 1 } });
  expect(report.changes.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
});

test('a step that waits says for what, and at its deadline the driver says what is missing', async () => {
  const { place, systems } = setUp({
    before: (_, { progress, signal }) => {
      progress('proxy-2 to acknowledge draining');
      return new Promise((__, reject) =>
        signal.addEventListener('abort', () =>
          reject(new BackendFailure('transient', 'proxy-2 has not acknowledged', 'Look at proxy-2')),
        ),
      );
    },
  });
  const { report, events } = await applyOnce(place, systems, one, { limits: { stepDeadline: 20 } });
  expect(ofType(events, 'step-waiting')).toMatchObject([{ waitsFor: 'proxy-2 to acknowledge draining' }]);
  expect(report.changes[0]).toMatchObject({
    outcome: 'failed',
    because: ['create table a: proxy-2 has not acknowledged'],
    advice: 'Look at proxy-2',
  });
  expect(systems.asked).toEqual(['orders/a']);
});

test('a driver that never answers does not keep the run', async () => {
  const { place, systems } = setUp({ before: () => new Promise(() => {}) });
  const { report } = await applyOnce(place, systems, one, { limits: { stepDeadline: 20 } });
  expect(report.changes[0]).toMatchObject({
    outcome: 'failed',
    because: ['create table a: it did not end within 0.02 s'],
  });
});

test('after a failure no further step of the namespace begins, and those under way end', async () => {
  const steps = [
    stepOf('orders', 'bad'),
    stepOf('orders', 'slow'),
    stepOf('orders', 'queued'),
    stepOf('orders', 'next', ['slow']),
  ];
  const { place, systems } = setUp({
    before: async ({ id }) => {
      if (id === 'orders/bad') throw new BackendFailure('permanent', 'no', 'Do it');
      await new Promise((resolve) => setTimeout(resolve, 10));
    },
  });
  const changes = [changeOf('orders', steps)];
  const { report } = await applyOnce(place, systems, inputOf({ changes }), { limits: { concurrency: 2 } });
  expect(systems.asked).toEqual(['orders/bad', 'orders/slow']);
  expect(report.changes[0]).toMatchObject({ outcome: 'failed', steps: { all: 4, done: 1, wrote: 1 } });
  expect(journalLines(place)).toContain('step-failed orders/queued');
  expect(journalLines(place)).not.toContain('step-intended orders/next');
});

test('steps that wait for each other are said to be a bug, and nothing hangs', async () => {
  const { place, systems } = setUp();
  const steps = [stepOf('orders', 'a', ['b']), stepOf('orders', 'b', ['a'])];
  const { report } = await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', steps)] }));
  expect(report.changes[0]!.because[0]).toContain('this is a bug');
});
