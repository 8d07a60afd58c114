import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApplyChange } from '../src/apply/apply-input.ts';
import { inDoubt } from '../src/apply/in-doubt.ts';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import { StateRefused } from '../src/state/state-failure.ts';
import type { JournalEntry } from '../src/state/state-store.ts';
import { type Applied, applyOnce, changeOf, inputOf, recordOf, stepOf } from './memory-apply.ts';
import { openMemorySystems } from './memory-driver.ts';
import { type MemoryPlace, openMemoryPlace } from './memory-store.ts';

// Random graphs of steps, failures at random steps, runs that are stopped or die at random points; then again until
// all is done: that must end as one clean run would.

const KINDS = [
  { system: 'postgres', action: 'create table' },
  { system: 'proxy', action: 'create access policy' },
  { system: 'provider', action: 'start provider' },
  { system: 'observability', action: 'create metrics' },
] as const;

/** Each needs some of those before it, named by their numbers. */
const graph = fc.array(fc.record({ kind: fc.nat(3), needs: fc.uniqueArray(fc.nat(7), { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 8,
});
const fault = fc.constantFrom('transient', 'unknown', 'permanent', 'bug');
/** A run that is stopped at its nth step, one whose state dies at its nth commit, or one that is left alone. */
const interruption = fc.record({
  kind: fc.constantFrom('stop', 'die', 'none'),
  at: fc.integer({ min: 1, max: 25 }),
});

const world = fc.record({
  graphs: fc.array(graph, { minLength: 1, maxLength: 5 }),
  /** By number of the step, over all namespaces: how its first attempts fail. */
  faults: fc.dictionary(fc.nat(39).map(String), fc.array(fault, { minLength: 1, maxLength: 3 }), {
    maxKeys: 8,
  }),
  interruptions: fc.array(interruption, { maxLength: 4 }),
  concurrency: fc.integer({ min: 1, max: 6 }),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function changesOf({ graphs }: World): { changes: ApplyChange[]; steps: Step[] } {
  const changes = graphs.map((nodes, index) => {
    const steps = nodes.map(({ kind, needs }, own) =>
      stepOf(
        `n-${index}`,
        `s${own}`,
        needs.filter((need) => need < own).map((need) => `s${need}`),
        KINDS[kind],
      ),
    );
    return changeOf(`n-${index}`, steps);
  });
  return { changes, steps: changes.flatMap(({ change }) => change.steps) };
}

const isDone = async (place: MemoryPlace, { change }: ApplyChange): Promise<boolean> => {
  const record = await recordOf(place, change.namespace);
  return record?.applied?.change === change.digest && record.pending === null;
};

test('whatever fails, stops or dies, every resource is made once and in order, and no step stays in doubt', async () => {
  const property = fc.asyncProperty(world, async (given) => {
    const { changes, steps } = changesOf(given);
    const faults = new Map(
      Object.entries(given.faults).flatMap(([at, kinds]) => {
        const step = steps[Number(at) % steps.length]!;
        return [[step.id, kinds] as const];
      }),
    );
    const place = openMemoryPlace();
    let stop = new AbortController();
    let stopAt = 0;
    let asked = 0;
    const failAs = (step: Step, attempt: number, when: 'before' | 'after'): void => {
      const kind = faults.get(step.id)?.[attempt - 1];
      if (!kind || (kind === 'unknown') !== (when === 'after')) return;
      if (kind === 'bug') throw new TypeError('a bug');
      throw new BackendFailure(kind, `${kind} failure`, 'Do something');
    };
    const systems = openMemorySystems({
      before: (step, _, attempt) => {
        if (++asked === stopAt) stop.abort();
        failAs(step, attempt, 'before');
      },
      after: (step, _, attempt) => failAs(step, attempt, 'after'),
    });

    const isHit = (step: Step): boolean =>
      faults.get(step.id)?.some((kind) => kind === 'permanent' || kind === 'bug') ?? false;
    const checkIsolation = ({ report }: Applied): void => {
      for (const { namespace, outcome } of report.changes) {
        const own = changes.find(({ change }) => change.namespace === namespace)!;
        if (!own.change.steps.some(isHit)) expect(outcome).toBe('done');
      }
    };

    // At most one failure for good a run and step; each ends after its three at most.
    const rounds = given.interruptions.length + 3 * faults.size + 1;
    for (let round = 0; round < rounds; round++) {
      const interrupted = given.interruptions[round] ?? { kind: 'none', at: 0 };
      stop = new AbortController();
      asked = 0;
      stopAt = interrupted.kind === 'stop' ? interrupted.at : 0;
      let commits = 0;
      place.beforeCommit = ({ journal, namespaces }) => {
        if (journal || namespaces) commits++;
        if (interrupted.kind === 'die' && commits >= interrupted.at)
          throw new StateRefused('it died', 'Go on');
      };
      const open: ApplyChange[] = [];
      for (const change of changes) if (!(await isDone(place, change))) open.push(change);
      const options = { signal: stop.signal, limits: { concurrency: given.concurrency } };
      const running = applyOnce(place, systems, inputOf({ changes: open }), options);
      if (interrupted.kind === 'die')
        await running.catch((error) => expect(error).toBeInstanceOf(StateRefused));
      else {
        const applied = await running;
        if (!applied.report.stopped) checkIsolation(applied);
      }
    }

    expect(systems.outOfOrder).toEqual([]);
    expect(systems.counts.most).toBeLessThanOrEqual(given.concurrency);
    expect(systems.made).toEqual(new Map(systems.made.keys().map((id) => [id, 1])));
    expect([...systems.made.keys()].sort()).toEqual(steps.map(({ id }) => id).sort());
    for (const change of changes) expect(await isDone(place, change)).toBe(true);
    expect(inDoubt(place.entries())).toEqual([]);
    const intended = new Map<string, number>();
    for (const entry of place.entries())
      if ('step' in entry) {
        const count = (intended.get(entry.step) ?? 0) + (entry.kind === 'step-intended' ? 1 : 0);
        intended.set(entry.step, count);
        // Nothing acts that was not intended before.
        expect(count).toBeGreaterThan(0);
      }
  });
  await fc.assert(property, { numRuns: 300 });
});

test('steps that an earlier run has done are not asked for again', async () => {
  const steps = Array.from({ length: 6 }, (_, index) =>
    stepOf('n', `s${index}`, index === 0 ? [] : [`s${index - 1}`]),
  );
  for (let at = 1; at < steps.length; at++) {
    const place = openMemoryPlace();
    const stop = new AbortController();
    const systems = openMemorySystems({
      before: () => {
        if (systems.asked.length === at) stop.abort();
      },
    });
    const input = inputOf({ changes: [changeOf('n', steps)] });
    await applyOnce(place, systems, input, { signal: stop.signal });
    await applyOnce(place, systems, input);
    expect(systems.asked).toEqual(steps.map(({ id }) => id));
  }
});

test('steps of which the journal knows that they are done are skipped, however often a run dies', async () => {
  const steps = ['a', 'b', 'c', 'd'].map((name, index, all) =>
    stepOf('n', name, index === 0 ? [] : [all[index - 1]!]),
  );
  const place = openMemoryPlace();
  const systems = openMemorySystems();
  const input = inputOf({ changes: [changeOf('n', steps)] });
  for (const name of ['c', 'd']) {
    // The done of the step before comes with the intent of this one, which is the last that is written.
    place.beforeCommit = () => {
      if (place.entries().some((entry) => 'step' in entry && entry.step === `n/${name}`))
        throw new StateRefused('it died', 'Go on');
    };
    await expect(applyOnce(place, systems, input)).rejects.toThrow('it died');
  }
  place.beforeCommit = () => {};
  const { report } = await applyOnce(place, systems, input);
  expect(report.changes[0]).toMatchObject({ outcome: 'done', steps: { all: 4, done: 4, wrote: 0 } });
  // Of the step that was under way when it died nobody knows, so it is looked at again.
  expect(systems.asked).toEqual(['a', 'b', 'c', 'c', 'd', 'd'].map((name) => `n/${name}`));
});

test('in doubt is what was intended and of which nothing else is known', () => {
  const entry = (kind: string, step: string, more = {}) =>
    ({ run: 'r', at: '', kind, namespace: 'n', change: 'c', step, ...more }) as JournalEntry;
  const ended = (outcome: 'done' | 'failed', namespace = 'n'): JournalEntry => ({
    run: 'r',
    at: '',
    kind: 'change-ended',
    namespace,
    change: 'd',
    outcome,
    error: null,
  });
  const begun = [entry('step-intended', 'a'), entry('step-intended', 'b'), entry('step-done', 'a')];
  const doubtful = [{ run: 'r', namespace: 'n', change: 'c', step: 'b' }];
  expect(inDoubt(begun)).toEqual(doubtful);
  expect(inDoubt([...begun, entry('step-failed', 'b')])).toEqual([]);
  expect(inDoubt([...begun, entry('step-done', 'b', { change: 'another' })])).toEqual(doubtful);
  expect(inDoubt([...begun, entry('step-done', 'b'), entry('step-intended', 'b')])).toEqual(doubtful);
  expect(inDoubt([...begun, ended('failed'), ended('done', 'm')])).toEqual(doubtful);
  expect(inDoubt([...begun, ended('done')])).toEqual([]);
});
