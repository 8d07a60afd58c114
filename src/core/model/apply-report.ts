import type { Difference } from './difference.ts';
import type { Action } from './transition.ts';

/**
 * `done`: all of it is true now. `failed`: it began and did not come to its end. `held`: it did not begin, since
 * something is missing for it. `left`: it did not begin, since the run was stopped before.
 */
export type ApplyOutcome = 'done' | 'failed' | 'held' | 'left';

/** What became of the change of one namespace. */
export interface AppliedChange {
  readonly namespace: string;
  readonly team: string;
  readonly action: Action;
  readonly outcome: ApplyOutcome;
  /** Why it is not done, a sentence each; empty where it is. */
  readonly because: readonly string[];
  /** What to do about it; empty where nothing is to be done. */
  readonly advice: string;
  readonly steps: {
    readonly all: number;
    /** Those done by an earlier run of the same change included. */
    readonly done: number;
    /** Those that changed anything in this run. */
    readonly wrote: number;
  };
}

/** Everything there is to say of an apply. */
export interface ApplyReport {
  /** Id of the run, by which the state's journal has it; null for a dry run. */
  readonly run: string | null;
  readonly dry: boolean;
  /** By name. */
  readonly changes: readonly AppliedChange[];
  /** Namespaces of which only the record changed, as their configuration stays the same. */
  readonly recorded: number;
  readonly unchanged: number;
  /** What was not as applied: `mended` by this run, or left as it is not the platform's. */
  readonly drift: readonly (Difference & { readonly mended: boolean })[];
  /** Systems that could not be compared, so that nothing is known of their drift. */
  readonly unreachable: readonly {
    readonly systems: readonly string[];
    readonly message: string;
    readonly advice: string;
  }[];
  /** Errors of requests and policies, each of which holds what it is about. */
  readonly errors: number;
  /** Whether somebody stopped it. */
  readonly stopped: boolean;
  /** Where the state stands now; null for none. */
  readonly state: { readonly lineage: string; readonly serial: number } | null;
}
