import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { AppliedChange } from '../core/model/apply-report.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import type { ApplyChange } from './apply-input.ts';
import type { ApplyRun } from './apply-run.ts';
import { carryOutSteps, type StepsDone } from './carry-out-steps.ts';
import { beginRecord, brokenRecord, endRecord } from './change-record.ts';
import { stillDone } from './still-done.ts';

/** A change that may begin, and what came before it. */
export interface ReadyChange {
  readonly one: ApplyChange;
  /** undefined: the state knows nothing of the namespace. */
  readonly record: AppliedNamespace | undefined;
  /** Ids of the steps that earlier runs have done. */
  readonly done: ReadonlySet<string>;
}

export const GO_ON = 'Apply again: it goes on where this run stopped';

/** The change of one namespace from its first write to its last; what becomes of it stops no other. */
export async function carryOutChange(ready: ReadyChange, run: ApplyRun): Promise<AppliedChange> {
  const { one, record } = ready;
  const { change, target } = one;
  const { emit } = run.tools;
  if (run.over()) return leftChange(ready);
  const done = await stillDone(ready, run);
  if (run.over()) return leftChange(ready);

  const begun = beginRecord(record, one, done, run.session.run, isoNow(run));
  const about = { namespace: change.namespace, change: change.digest };
  const durable = await run.journal.write(
    [{ kind: 'change-started', ...about, action: change.action, approvals: target.approvals }],
    [begun],
  );
  if (!durable) return leftChange(ready);
  emit({
    type: 'namespace-started',
    namespace: change.namespace,
    action: change.action,
    steps: change.steps.length,
    done: done.size,
  });

  const steps = await carryOutSteps(change, target.config as unknown as PlatformConfig, done, run);
  const ended = endedChange(ready, steps);
  const [error] = steps.failures.map(({ message }) => message);
  const outcome = ended.outcome === 'done' ? 'done' : error === undefined ? 'stopped' : 'failed';
  const after =
    outcome === 'done'
      ? endRecord(begun, one, isoNow(run))
      : brokenRecord(begun, steps.done, error ?? null, isoNow(run));
  const recorded = await run.journal.write(
    [{ kind: 'change-ended', ...about, outcome, error: error ?? null }],
    [after],
  );
  if (recorded)
    emit({
      type: 'namespace-ended',
      namespace: change.namespace,
      outcome: ended.outcome,
      because: ended.because,
    });
  return ended;
}

function endedChange({ one }: ReadyChange, { done, wrote, failures }: StepsDone): AppliedChange {
  const { namespace, team, action, steps } = one.change;
  const count = { all: steps.length, done: done.size, wrote };
  const about = { namespace, team, action, steps: count };
  if (failures.length > 0)
    return {
      ...about,
      outcome: 'failed',
      because: failures.map(({ message }) => message),
      advice: failures[0]!.advice,
    };
  if (done.size < steps.length)
    return { ...about, outcome: 'failed', because: ['it was stopped before its end'], advice: GO_ON };
  return { ...about, outcome: 'done', because: [], advice: '' };
}

/** A change that did not begin. */
export const leftChange = ({ one, done }: ReadyChange): AppliedChange => ({
  namespace: one.change.namespace,
  team: one.change.team,
  action: one.change.action,
  outcome: 'left',
  because: ['the run was stopped before'],
  advice: GO_ON,
  steps: { all: one.change.steps.length, done: done.size, wrote: 0 },
});

const isoNow = ({ tools }: ApplyRun): string => new Date(tools.now()).toISOString();
