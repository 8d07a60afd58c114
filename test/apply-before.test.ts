import { expect, test } from 'vitest';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import { applyOnce, changeOf, inputOf, stepOf, writesIn } from './memory-apply.ts';
import { type MemoryOptions, openMemorySystems } from './memory-driver.ts';
import { openMemoryPlace } from './memory-store.ts';

// What is seen before anything is begun.

const setUp = (options: MemoryOptions = {}) => ({
  place: openMemoryPlace(),
  systems: openMemorySystems(options),
});

const twoSteps = (namespace: string) => [stepOf(namespace, 'a'), stepOf(namespace, 'b', ['a'])];

test('what is held does not begin, and says why and what to do; everything else goes on', async () => {
  const { place, systems } = setUp();
  const missing = { for: 'data-loss: needs.retention', by: 'a second person', status: 'missing' } as const;
  const stage = (name: string) => stepOf('moving', name, [], { spec: { stage: name } });
  const changes = [
    changeOf('waiting', twoSteps('waiting'), { change: { blocked: true, approvals: [missing] } }),
    changeOf('moving', ['create-new', 'cut-over', 'retire'].map(stage), { action: 'migrate' }),
    changeOf('streaming', [stepOf('streaming', 'a', [], { system: 'kafka' })]),
    changeOf('strange', [stepOf('strange', 'a', [], { action: 'polish' })]),
    changeOf('unproven', twoSteps('unproven'), { held: ['nobody reviewed it'], advice: 'Get a review' }),
    changeOf('orders', twoSteps('orders')),
  ];
  const { report, events } = await applyOnce(place, systems, inputOf({ changes }));
  expect(report.changes.map(({ namespace, outcome, because }) => [namespace, outcome, ...because])).toEqual([
    ['moving', 'held', 'a migration is not carried out by this build: create-new → cut-over → retire'],
    ['orders', 'done'],
    ['strange', 'held', "'polish' is not carried out by this build"],
    ['streaming', 'held', 'prism.yaml does not say how to reach kafka'],
    ['unproven', 'held', 'nobody reviewed it'],
    ['waiting', 'held', 'data-loss: needs.retention needs an approval by a second person, and it is missing'],
  ]);
  for (const { outcome, advice } of report.changes) expect(advice !== '').toBe(outcome === 'held');
  expect(report.changes.find(({ namespace }) => namespace === 'unproven')?.advice).toBe('Get a review');
  expect(await (await place.open()).list()).toHaveLength(1);
  expect(systems.asked).toEqual(['orders/a', 'orders/b']);
  expect(events.filter(({ type }) => type === 'namespace-held')).toHaveLength(5);
  expect(place.entries().at(-1)).toMatchObject({ kind: 'run-ended', done: 1, failed: 0, held: 5 });
});

test('every system that is needed is asked once, before anything; what it says ends the run', async () => {
  const changes = ['billing', 'orders'].map((name) =>
    changeOf(name, [
      stepOf(name, 'a'),
      stepOf(name, 'b', [], { system: 'proxy', action: 'register namespace' }),
      stepOf(name, 'c', [], { system: 'provider', action: 'start provider' }),
    ]),
  );
  const healthy = setUp();
  await applyOnce(healthy.place, healthy.systems, inputOf({ changes }));
  expect(healthy.systems.counts).toMatchObject({ checks: 2, opened: 2 });

  const down = new BackendFailure('transient', 'postgres cannot be reached', 'Start it');
  const { place, systems } = setUp({ check: () => Promise.reject(down) });
  await expect(applyOnce(place, systems, inputOf({ changes }))).rejects.toBe(down);
  expect(systems.asked).toEqual([]);
  expect(writesIn(place)).toBe(0);
});

test('a dry run asks no system and writes nothing', async () => {
  const { place, systems } = setUp();
  const changes = [
    changeOf('orders', twoSteps('orders')),
    changeOf('kept', twoSteps('kept'), { held: ['it waits'] }),
  ];
  const { report } = await applyOnce(place, systems, inputOf({ changes }), { dry: true });
  expect(report).toMatchObject({ run: null, dry: true, state: null, stopped: false });
  expect(report.changes.map(({ namespace, outcome }) => [namespace, outcome])).toEqual([
    ['kept', 'held'],
    ['orders', 'left'],
  ]);
  expect(systems.counts).toMatchObject({ opened: 0, checks: 0, writes: 0 });
  expect(place.commits).toEqual([]);
});
