import { setTimeout as sleep } from 'node:timers/promises';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';

/** The next thing to do, by what was found. */
export type Task =
  | {
      /** Says all that is done, so that two that are the same do the same. */
      readonly what: string;
      write(): Promise<void>;
    }
  /** Nothing can be done but wait. */
  | { readonly waitsFor: string };

/** A broker knows of what the controller did a moment later. */
const SEEN_WITHIN = 15_000;
const SHORTEST_WAIT = 20;
const LONGEST_WAIT = 500;
const WAIT_FOR_REPLICAS = 1000;

/**
 * Looks, does one thing, and looks again, until there is nothing left to do. So all that is reported as done was read
 * back, and each thing is done upon what those before it have made.
 *
 * @throws BackendFailure
 */
export async function converge(
  { signal, progress }: Pick<StepContext, 'signal' | 'progress'>,
  next: () => Promise<Task | undefined>,
): Promise<StepResult> {
  let done: { readonly what: string; readonly at: number } | undefined;
  let wait = SHORTEST_WAIT;
  let told: string | undefined;
  for (;;) {
    const task = await next();
    if (!task) return { wrote: done !== undefined };
    if ('waitsFor' in task) {
      if (task.waitsFor !== told) progress(task.waitsFor);
      told = task.waitsFor;
      await pause(WAIT_FOR_REPLICAS, signal);
    } else if (task.what !== done?.what) {
      await task.write();
      done = { what: task.what, at: performance.now() };
      wait = SHORTEST_WAIT;
    } else {
      if (performance.now() - done.at > SEEN_WITHIN)
        throw new BackendFailure(
          'unknown',
          `Kafka did ${task.what}, and does not show it`,
          'See whether its controllers and brokers are in order, then apply again',
        );
      await pause(wait, signal);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw new BackendFailure(
      'transient',
      'stopped while waiting for Kafka',
      'Apply again to go on; replicas that were being moved go on moving',
    );
  }
}
