import type { Change, Step } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { eventStep } from './apply-event.ts';
import type { ApplyRun } from './apply-run.ts';
import { carryOutStep, type Turn } from './carry-out-step.ts';
import type { JournalFact } from './run-journal.ts';
import type { StepFailure } from './step-failure.ts';
import { openStepGraph } from './step-graph.ts';

export interface StepsDone {
  /** Ids of all steps that are done, those of earlier runs included. */
  readonly done: ReadonlySet<string>;
  /** How many changed anything in this run. */
  readonly wrote: number;
  /** Empty while steps are missing: the run was stopped. */
  readonly failures: readonly StepFailure[];
}

/**
 * Carries out the steps of one change that are not done yet: all at once that wait for nothing, each with its intent
 * in the journal before it acts. After a failure none of them begins any more, and those under way end.
 */
export async function carryOutSteps(
  { digest, namespace, steps }: Change,
  config: PlatformConfig,
  doneBefore: ReadonlySet<string>,
  run: ApplyRun,
): Promise<StepsDone> {
  const { journal } = run;
  const { emit, signal: stop } = run.tools;
  const graph = openStepGraph(steps, doneBefore);
  const done = new Set(steps.map(({ id }) => id).filter((id) => doneBefore.has(id)));
  const failures: StepFailure[] = [];
  let wrote = 0;
  let failing = false;

  const about = (step: Step) => ({ namespace, change: digest, step: step.id });
  const mayBegin = () => !run.over() && !failing;
  const turn: Turn = {
    mayBegin,
    failed() {
      failing = true;
    },
  };

  const fail = (step: Step, failure: StepFailure): void => {
    failing = true;
    // What had no time left since the run was stopped has not failed for that.
    if (!stop.aborted || failure.kind === 'permanent')
      failures.push({ ...failure, message: `${step.action} ${step.resource}: ${failure.message}` });
    journal.note({ kind: 'step-failed', ...about(step), error: failure.message });
    const { message, advice } = failure;
    emit({ type: 'step-failed', message, advice, ...eventStep(namespace, step) });
  };

  const act = async (step: Step): Promise<void> => {
    const outcome = await carryOutStep(step, config, run, turn);
    if (run.halt.aborted) return;
    if (outcome.kind === 'not begun')
      journal.note({ kind: 'step-failed', ...about(step), error: 'not begun, as the change had ended' });
    else if (outcome.kind === 'failed') fail(step, outcome.failure);
    else {
      done.add(step.id);
      if (outcome.wrote) wrote++;
      journal.note({ kind: 'step-done', ...about(step), wrote: outcome.wrote });
      emit({ type: 'step-done', wrote: outcome.wrote, ...eventStep(namespace, step) });
      graph.end(step);
      await advance();
    }
  };

  const advance = async (): Promise<void> => {
    if (!mayBegin()) return;
    const next = graph.take();
    if (next.length === 0) return;
    const intents = next.map((step): JournalFact => ({ kind: 'step-intended', ...about(step) }));
    if (await journal.write(intents)) await Promise.all(next.map(act));
  };

  await advance();
  if (mayBegin() && done.size < steps.length) failures.push(STUCK);
  return { done, wrote, failures };
}

const STUCK: StepFailure = {
  kind: 'permanent',
  message: 'its steps wait for each other, or for one that is not there (this is a bug of prism)',
  advice: 'Report it; the other namespaces are not affected',
};
