import pRetry from 'p-retry';
import type { StepContext, StepResult } from '../backends/driver.ts';
import type { Step } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { eventStep } from './apply-event.ts';
import type { ApplyRun } from './apply-run.ts';
import { openDeadline } from './deadline.ts';
import { answeredInTime, type StepFailure, stepFailureOf } from './step-failure.ts';

export type StepOutcome =
  | { readonly kind: 'done'; readonly wrote: boolean }
  | { readonly kind: 'failed'; readonly failure: StepFailure }
  /** Nothing was done. */
  | { readonly kind: 'not begun' };

/** What a step and whoever begins it tell each other while it has a slot, since the next one begins right after. */
export interface Turn {
  /** Asked when the turn of the step comes. */
  mayBegin(): boolean;
  /** It will not be tried again. */
  failed(): void;
}

const MOST_BETWEEN_RETRIES = 50;

/**
 * Carries one step out, again and again until it is done, has failed for good or its deadline is over. As a driver
 * looks at what is there first, doing it again is also how an unknown outcome is reconciled.
 */
export async function carryOutStep(
  step: Step,
  config: PlatformConfig,
  run: ApplyRun,
  turn: Turn,
): Promise<StepOutcome> {
  const { drivers, emit, limits, now, signal: stop } = run.tools;
  const event = eventStep(config.namespace, step);
  const deadline = openDeadline(limits, run.halt, stop);
  const { signal } = deadline;
  let attempts = 0;
  let result: StepResult | undefined;
  let failure: StepFailure | undefined;

  const context = (): StepContext => ({
    namespace: config.namespace,
    config,
    lineage: run.session.writer.head.lineage,
    fence: run.session.fence,
    now: now(),
    signal,
    progress: (waitsFor) => emit({ type: 'step-waiting', waitsFor, ...event }),
  });
  const attempt = async (): Promise<void> => {
    if (attempts === 0) {
      if (!turn.mayBegin()) return;
      deadline.start();
      emit({ type: 'step-started', ...event });
    }
    signal.throwIfAborted();
    attempts++;
    try {
      const answer = drivers.get(step.system).then((driver) => driver.carryOut(step, context()));
      result = await answeredInTime(answer, signal);
    } catch (error) {
      failure = stepFailureOf(error, signal);
      if (failure.kind === 'permanent' || signal.aborted) turn.failed();
      throw error;
    }
  };
  const goesOn = (attemptNumber: number): boolean => {
    if (!failure || failure.kind === 'permanent' || signal.aborted) return false;
    const next = failure.kind === 'unknown' ? 'its outcome is not known, reconciling' : 'trying again';
    const message = `${failure.message}; ${next}`;
    emit({ type: 'step-retry', attempt: attemptNumber, kind: failure.kind, message, ...event });
    return true;
  };

  try {
    // A slot is taken for each attempt, so that what waits to be tried again keeps nothing else from acting.
    await pRetry(() => run.slot(attempt), {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: limits.retryAfter,
      maxTimeout: limits.retryAfter * MOST_BETWEEN_RETRIES,
      randomize: true,
      signal,
      shouldRetry: ({ attemptNumber }) => goesOn(attemptNumber),
    });
  } catch (error) {
    if (attempts > 0 && !failure && !result) throw error;
  } finally {
    deadline.close();
  }
  if (result) return { kind: 'done', wrote: result.wrote };
  if (!failure) return { kind: 'not begun' };
  const tried = attempts > 1 ? ` (tried ${attempts} times)` : '';
  return { kind: 'failed', failure: { ...failure, message: `${failure.message}${tried}` } };
}
