import pLimit, { type LimitFunction } from 'p-limit';
import type { RunFacts } from './apply-input.ts';
import type { ApplySession, ApplyTools } from './apply-tools.ts';
import { openRunJournal, type RunJournal } from './run-journal.ts';

/** A run under way: what all of its namespaces share. */
export interface ApplyRun {
  readonly tools: ApplyTools;
  readonly session: ApplySession;
  readonly journal: RunJournal;
  /** One for each attempt of a step that acts. */
  readonly slot: LimitFunction;
  /** Aborted when nothing may be written any more, with the reason: everything ends at once. */
  readonly halt: AbortSignal;
  /** Whether nothing new may begin. */
  over(): boolean;
  /**
   * Does something for each namespace, a bounded number of them at once.
   *
   * @throws Once all have ended, why the run was halted; a bug in one of them halts it.
   */
  each<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]>;
  close(): void;
}

/** More namespaces than slots, so that slots are used while namespaces wait for the state to be written. */
const NAMESPACES_A_SLOT = 2;

export function openApplyRun(tools: ApplyTools, session: ApplySession, facts: RunFacts): ApplyRun {
  const controller = new AbortController();
  const halt = (error: unknown): void => controller.abort(error);
  const { lost } = session.writer;
  const onLost = (): void => halt(lost.reason);
  if (lost.aborted) onLost();
  lost.addEventListener('abort', onLost);
  const flight = pLimit(tools.limits.concurrency * NAMESPACES_A_SLOT);
  return {
    tools,
    session,
    journal: openRunJournal(session, tools.now, { kind: 'run-started', ...facts }, controller),
    slot: pLimit(tools.limits.concurrency),
    halt: controller.signal,
    async each(items, act) {
      const settled = await Promise.allSettled(
        items.map(async (item) => {
          try {
            return await flight(() => act(item));
          } catch (error) {
            halt(error);
            throw error;
          }
        }),
      );
      controller.signal.throwIfAborted();
      return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
    over: () => tools.signal.aborted || controller.signal.aborted,
    close: () => lost.removeEventListener('abort', onLost),
  };
}
