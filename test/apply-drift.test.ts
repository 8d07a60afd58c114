import { expect, test } from 'vitest';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Difference } from '../src/core/model/difference.ts';
import { configResources } from '../src/core/plan/config-resources.ts';
import { applyOnce, configNamed, inputOf, journalLines, stepOf, writesIn } from './memory-apply.ts';
import { type MemoryOptions, openMemorySystems } from './memory-driver.ts';
import { openMemoryPlace } from './memory-store.ts';

const SYSTEMS = ['redis', 'postgres', 'proxy+provider', 'observability'];
const setUp = (options: MemoryOptions) => ({
  place: openMemoryPlace(),
  systems: openMemorySystems({ systems: SYSTEMS, ...options }),
});
const names = ['billing', 'orders'];
const drift = names.map((name) => ({ change: `digest of ${name}`, config: configNamed(name) }));
const resource = (namespace: string, kind: string, system?: string) =>
  configResources(configNamed(namespace)).find(
    (one) => one.kind === kind && (system === undefined || one.system === system),
  )!;

const difference = (namespace: string, kind: string, more: Partial<Difference> = {}): Difference => {
  const { id, name, system } = resource(namespace, kind, more.system);
  return {
    namespace,
    resource: id,
    name: `${kind} ${name}`,
    system,
    kind: 'missing',
    part: null,
    wanted: 'there',
    found: null,
    owned: true,
    ...more,
  };
};

test('what is as applied is compared once a driver, and nothing is written', async () => {
  const { place, systems } = setUp({});
  const head = inputOf({});
  const input = inputOf({ drift, facts: { ...head.facts, commit: null } });
  const { report } = await applyOnce(place, systems, input);
  expect(report.drift).toEqual([]);
  expect(systems.counts).toMatchObject({ compares: 4, writes: 0, checks: 0 });
  expect(writesIn(place)).toBe(0);
});

test("the platform's own is mended in the order in which it is made; the rest is reported and left", async () => {
  const found = [
    difference('orders', 'storage', { system: 'postgres' }),
    difference('orders', 'principal', { system: 'postgres' }),
    difference('billing', 'storage', {
      system: 'postgres',
      kind: 'extra',
      part: 'column note',
      owned: false,
    }),
    difference('orders', 'storage', { system: 'postgres', kind: 'changed', part: 'column id' }),
  ];
  const { place, systems } = setUp({ compare: (name) => (name === 'postgres' ? found : []) });
  const { report, events } = await applyOnce(place, systems, inputOf({ drift }));
  expect(report.drift.map(({ namespace, part, mended }) => [namespace, part, mended])).toEqual([
    ['billing', 'column note', false],
    ['orders', null, true],
    ['orders', null, true],
    ['orders', 'column id', true],
  ]);
  expect(systems.asked).toEqual([
    resource('orders', 'principal', 'postgres').id,
    resource('orders', 'storage', 'postgres').id,
  ]);
  expect(events.filter(({ type }) => type === 'drift')).toHaveLength(4);
  expect(journalLines(place)).toEqual([
    'run-started',
    'change-started orders',
    `step-done ${systems.asked[0]}`,
    `step-done ${systems.asked[1]}`,
    'change-ended orders',
    'run-ended',
  ]);
});

test('what cannot be mended is said, and stops nothing else', async () => {
  const found = names.map((name) => difference(name, 'metrics'));
  const { place, systems } = setUp({
    compare: (name) => (name === 'observability' ? found : []),
    before: ({ id }) => {
      if (id.startsWith('billing/'))
        throw new BackendFailure('permanent', 'the folder is read-only', 'Allow it');
    },
  });
  const { report, events } = await applyOnce(place, systems, inputOf({ drift }));
  expect(report.drift.map(({ namespace, mended }) => [namespace, mended])).toEqual([
    ['billing', false],
    ['orders', true],
  ]);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'step-failed', message: 'the folder is read-only', advice: 'Allow it' }),
  );
});

test('what stands as it must by the time it is mended was not mended by this run', async () => {
  const found = [difference('orders', 'metrics')];
  const { place, systems } = setUp({ compare: (name) => (name === 'observability' ? found : []) });
  const { id, spec } = resource('orders', 'metrics');
  systems.standing.set(id, JSON.stringify(spec));
  const { report } = await applyOnce(place, systems, inputOf({ drift }));
  expect(systems.asked).toEqual([id]);
  expect(report.drift).toMatchObject([{ mended: false }]);
});

test('a system that cannot be compared is said, and the others are', async () => {
  const found = [difference('orders', 'metrics')];
  const { place, systems } = setUp({
    compare: (name) => {
      if (name === 'redis') throw new BackendFailure('transient', 'redis is down', 'Start it');
      return name === 'observability' ? found : [];
    },
  });
  const { report, events } = await applyOnce(place, systems, inputOf({ drift }));
  expect(report.drift).toMatchObject([{ mended: true }]);
  expect(events).toContainEqual({
    type: 'drift-failed',
    systems: ['redis'],
    message: 'redis is down',
    advice: 'Start it',
  });
});

test('what differs in a part that nothing makes again is not called mended', async () => {
  const gone = { ...difference('orders', 'metrics'), resource: stepOf('orders', 'unknown').id };
  const { place, systems } = setUp({ compare: (name) => (name === 'observability' ? [gone] : []) });
  const { report } = await applyOnce(place, systems, inputOf({ drift }));
  expect(report.drift).toMatchObject([{ mended: false }]);
  expect(systems.asked).toEqual([]);
});
