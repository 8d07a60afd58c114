import { expect, test } from 'vitest';
import { inDoubt } from '../src/apply/in-doubt.ts';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import {
  applyOnce,
  changeOf,
  configNamed,
  inputOf,
  journalLines,
  recordOf,
  stepOf,
  writesIn,
} from './memory-apply.ts';
import { type MemoryOptions, openMemorySystems } from './memory-driver.ts';
import { openMemoryPlace } from './memory-store.ts';

const setUp = (options: MemoryOptions = {}) => ({
  place: openMemoryPlace(),
  systems: openMemorySystems(options),
});

const twoSteps = (namespace: string) => [stepOf(namespace, 'a'), stepOf(namespace, 'b', ['a'])];
const fails = (name: string) => (step: { id: string }) => {
  if (step.id.endsWith(name)) throw new BackendFailure('permanent', 'no room', 'Make room');
};

test('a creation is recorded from its begin to its end, each intent before its step acts', async () => {
  const seen: (AppliedNamespace | undefined)[] = [];
  const intents: boolean[] = [];
  const place = openMemoryPlace();
  const systems = openMemorySystems({
    before: async (step, { namespace }) => {
      seen.push(await recordOf(place, namespace));
      intents.push(journalLines(place).includes(`step-intended ${step.id}`));
    },
  });
  const create = changeOf('orders', twoSteps('orders'));
  const { report, events } = await applyOnce(place, systems, inputOf({ changes: [create] }));

  expect(report).toMatchObject({
    dry: false,
    stopped: false,
    changes: [
      { namespace: 'orders', outcome: 'done', because: [], advice: '', steps: { all: 2, done: 2, wrote: 2 } },
    ],
  });
  expect(intents).toEqual([true, true]);
  expect(seen[0]).toMatchObject({
    status: 'provisioning',
    created_at: null,
    endpoints: [],
    applied: null,
    pending: {
      action: 'create',
      run: report.run,
      target: create.target,
      done: [],
      unfinished: [],
      error: null,
    },
  });
  const record = await recordOf(place, 'orders');
  expect(record).toMatchObject({
    status: 'active',
    applied: create.target,
    pending: null,
    team: 'free-team',
  });
  expect(record.endpoints).toEqual(configNamed('orders').proxy.endpoints);
  expect(record.created_at).not.toBeNull();
  expect(journalLines(place)).toEqual([
    'run-started',
    'change-started orders',
    'step-intended orders/a',
    'step-done orders/a',
    'step-intended orders/b',
    'step-done orders/b',
    'change-ended orders',
    'run-ended',
  ]);
  expect(place.entries()[1]).toMatchObject({ approvals: create.target.approvals, action: 'create' });
  const head = await (await place.open()).head();
  expect(head?.commit).toBe('f'.repeat(40));
  expect(report.state).toMatchObject({ lineage: head?.lineage });
  expect(events.map(({ type }) => type)).toEqual([
    'run-started',
    'namespace-started',
    'step-started',
    'step-done',
    'step-started',
    'step-done',
    'namespace-ended',
    'run-ended',
  ]);
});

test('a run with nothing to do writes nothing at all, but a new commit once', async () => {
  const { place, systems } = setUp();
  await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', twoSteps('orders'))] }));
  const [writes, calls, entries] = [writesIn(place), systems.counts.writes, place.entries().length];
  const { report } = await applyOnce(place, systems, inputOf({ unchanged: 1 }));
  expect(report).toMatchObject({ changes: [], recorded: 0, unchanged: 1, drift: [] });
  expect(writesIn(place)).toBe(writes);

  const facts = { ...inputOf({}).facts, commit: 'e'.repeat(40) };
  await applyOnce(place, systems, inputOf({ facts }));
  await applyOnce(place, systems, inputOf({ facts }));
  expect(writesIn(place)).toBe(writes + 1);
  expect((await (await place.open()).head())?.commit).toBe('e'.repeat(40));
  expect(place.entries()).toHaveLength(entries);
  expect(systems.counts).toMatchObject({ writes: calls, checks: 1 });
});

test('an update stays active while it goes, and is degraded once it fails', async () => {
  const statuses: string[] = [];
  const place = openMemoryPlace();
  const systems = openMemorySystems({
    before: async (step, { namespace }) => {
      statuses.push((await recordOf(place, namespace)).status);
      fails('c')(step);
    },
  });
  const first = changeOf('orders', twoSteps('orders'));
  await applyOnce(place, systems, inputOf({ changes: [first] }));
  const { created_at } = await recordOf(place, 'orders');
  const update = changeOf('orders', [stepOf('orders', 'c'), stepOf('orders', 'd', ['c'])], {
    action: 'update',
    digest: 'second',
  });
  const { report } = await applyOnce(place, systems, inputOf({ changes: [update] }));
  expect(statuses).toEqual(['provisioning', 'provisioning', 'active']);
  expect(report.changes).toEqual([
    {
      namespace: 'orders',
      team: 'free-team',
      action: 'update',
      outcome: 'failed',
      because: ['create table c: no room'],
      advice: 'Make room',
      steps: { all: 2, done: 0, wrote: 0 },
    },
  ]);
  expect(await recordOf(place, 'orders')).toMatchObject({
    status: 'degraded',
    created_at,
    applied: first.target,
    pending: { action: 'update', target: update.target, error: 'create table c: no room' },
  });
  expect(journalLines(place).slice(-3)).toEqual(['step-failed orders/c', 'change-ended orders', 'run-ended']);
  expect(inDoubt(place.entries())).toEqual([]);
});

test('a change that failed goes on where it was; another one says what that has left behind', async () => {
  let broken = 'b';
  const { place, systems } = setUp({ before: (step) => fails(broken)(step) });
  const first = changeOf('orders', twoSteps('orders'), { digest: 'first' });
  await applyOnce(place, systems, inputOf({ changes: [first] }));
  expect((await recordOf(place, 'orders')).pending).toMatchObject({ done: ['orders/a'] });
  const again = await applyOnce(place, systems, inputOf({ changes: [first] }));
  expect(systems.asked).toEqual(['orders/a', 'orders/b', 'orders/b']);
  expect(again.report.changes[0]!.steps).toEqual({ all: 2, done: 1, wrote: 0 });

  const second = changeOf('orders', [stepOf('orders', 'b2')], { digest: 'second' });
  broken = 'b2';
  for (let round = 0; round < 2; round++) await applyOnce(place, systems, inputOf({ changes: [second] }));
  expect((await recordOf(place, 'orders')).pending).toMatchObject({
    unfinished: [first.target.config],
    done: [],
  });
  broken = 'none';
  const third = changeOf('orders', [stepOf('orders', 'b3')], {
    digest: 'third',
    config: { ...configNamed('orders'), team: 'other-team' },
  });
  await applyOnce(place, systems, inputOf({ changes: [third] }));
  expect(await recordOf(place, 'orders')).toMatchObject({ status: 'active', pending: null });
  expect(inDoubt(place.entries())).toEqual([]);
});

test('what is deleted is recorded as its deletion, and its name can be used again', async () => {
  const { place, systems } = setUp();
  const create = changeOf('orders', twoSteps('orders'));
  await applyOnce(place, systems, inputOf({ changes: [create] }));
  const { created_at } = await recordOf(place, 'orders');
  const steps = [stepOf('orders', 'a', [], { action: 'delete table' })];
  const remove = changeOf('orders', steps, { action: 'delete', digest: 'gone' });
  let during: AppliedNamespace | undefined;
  await applyOnce(place, systems, inputOf({ changes: [remove] }), {
    onEvent: async ({ type }) => {
      if (type === 'step-started') during = await recordOf(place, 'orders');
    },
  });
  expect(during).toMatchObject({ status: 'deleting', applied: create.target, pending: { action: 'delete' } });
  expect(await recordOf(place, 'orders')).toMatchObject({
    status: 'deleted',
    applied: remove.target,
    pending: null,
    endpoints: [],
    created_at,
  });

  await new Promise((resolve) => setTimeout(resolve, 5));
  await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', [], { digest: 'anew' })] }));
  const anew = await recordOf(place, 'orders');
  expect(anew).toMatchObject({ status: 'active' });
  expect(Date.parse(anew.created_at!)).toBeGreaterThan(Date.parse(created_at!));
});

test('a deletion taken back is degraded until it is whole again', async () => {
  const { place, systems } = setUp({ before: fails('x') });
  await applyOnce(place, systems, inputOf({ changes: [changeOf('orders', twoSteps('orders'))] }));
  const remove = changeOf('orders', [stepOf('orders', 'x', [], { action: 'delete table' })], {
    action: 'delete',
    digest: 'gone',
  });
  await applyOnce(place, systems, inputOf({ changes: [remove] }));
  expect(await recordOf(place, 'orders')).toMatchObject({
    status: 'deleting',
    pending: { error: /no room/ },
  });
  const back = changeOf('orders', [stepOf('orders', 'y')], { action: 'update', digest: 'back' });
  const statuses: string[] = [];
  await applyOnce(place, systems, inputOf({ changes: [back] }), {
    onEvent: async ({ type }) => {
      if (type === 'step-started') statuses.push((await recordOf(place, 'orders')).status);
    },
  });
  expect(statuses).toEqual(['degraded']);
  expect(await recordOf(place, 'orders')).toMatchObject({ status: 'active', pending: null });
});

test('one failing namespace stops no other', async () => {
  const { place, systems } = setUp({ before: fails('orders/a') });
  const names = ['billing', 'orders', 'users'];
  const changes = names.map((name) => changeOf(name, twoSteps(name)));
  const { report } = await applyOnce(place, systems, inputOf({ changes }), { limits: { concurrency: 1 } });
  expect(report.changes.map(({ outcome }) => outcome)).toEqual(['done', 'failed', 'done']);
  expect(await recordOf(place, 'orders')).toMatchObject({ status: 'provisioning' });
  expect(systems.asked).not.toContain('orders/b');
});

test('requests that change no configuration are recorded in few writes', async () => {
  const { place, systems } = setUp();
  const names = Array.from({ length: 300 }, (_, index) => `n-${index}`);
  await applyOnce(place, systems, inputOf({ changes: names.map((name) => changeOf(name, [])) }));
  const before = writesIn(place);
  const records = names.map((namespace) => {
    const { target } = changeOf(namespace, []);
    return { namespace, team: 'new-team', target: { ...target, content: 'd'.repeat(40) } };
  });
  const { report } = await applyOnce(place, systems, inputOf({ records }));
  expect(report.recorded).toBe(300);
  expect(writesIn(place) - before).toBeLessThanOrEqual(2);
  expect(await recordOf(place, 'n-7')).toMatchObject({
    team: 'new-team',
    status: 'active',
    applied: { content: 'd'.repeat(40) },
  });
  expect(journalLines(place).slice(-2)).toEqual(['run-started', 'run-ended']);
});

test('the bookkeeping of many namespaces stays in proportion', async () => {
  const { place, systems } = setUp();
  const steps = (name: string) =>
    Array.from({ length: 20 }, (_, index) =>
      stepOf(name, `s${index}`, index === 0 ? [] : [`s${Math.floor((index - 1) / 4)}`]),
    );
  const changes = Array.from({ length: 300 }, (_, index) => changeOf(`n-${index}`, steps(`n-${index}`)));
  const { report } = await applyOnce(place, systems, inputOf({ changes }));
  expect(report.changes.every(({ outcome }) => outcome === 'done')).toBe(true);
  expect(systems.counts.writes).toBe(6000);
  expect(systems.counts.most).toBe(16);
  expect(place.calls).toEqual({ read: 0, list: 1, journal: 0 });
  // Fewer than one a step: intents of many namespaces share them.
  expect(place.commits.length).toBeLessThan(2000);
});
