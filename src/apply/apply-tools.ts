import type { Drivers } from '../backends/drivers.ts';
import type { StateStore } from '../state/state-store.ts';
import type { StateWriter } from '../state/state-writer.ts';
import type { ApplyEvent } from './apply-event.ts';

/** What changes are carried out with. */
export interface ApplyTools {
  /** For reading. */
  readonly store: StateStore;
  /** null: a dry run, which asks no system and writes nothing. */
  readonly session: ApplySession | null;
  readonly drivers: Drivers;
  readonly limits: ApplyLimits;
  /** Unix time in milliseconds. */
  now(): number;
  /** Stops the run gracefully: nothing new begins, and what is under way ends. */
  readonly signal: AbortSignal;
  emit(event: ApplyEvent): void;
}

/** The right to write the state, of one run. */
export interface ApplySession {
  /** Id of the run. */
  readonly run: string;
  /** Fencing token of its lease. */
  readonly fence: number;
  readonly writer: Pick<StateWriter, 'head' | 'lost' | 'write'>;
}

export interface ApplyLimits {
  /** How many steps may act at once, of all namespaces. */
  readonly concurrency: number;
  /** Milliseconds from a step's first attempt until it has failed, whatever it waits for. */
  readonly stepDeadline: number;
  /** Milliseconds that a step under way has left when the run is stopped. */
  readonly stopDeadline: number;
  /** Milliseconds until the first retry, which double with every further one, up to fifty times of it. */
  readonly retryAfter: number;
}

export const APPLY_LIMITS: ApplyLimits = {
  concurrency: 16,
  stepDeadline: 60_000,
  stopDeadline: 10_000,
  retryAfter: 200,
};
