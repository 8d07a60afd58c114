import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';

/** Which state it is, and how often it was written: equal positions are the same state. */
export interface StatePosition {
  /** A UUID that stays the same for as long as the state lives. */
  readonly lineage: string;
  /** One more with every commit; the first has 1. */
  readonly serial: number;
}

export interface StateHead extends StatePosition {
  /** The commit of the namespaces repo that was applied last; null before, and for a working tree. */
  readonly commit: string | null;
  /** Who may write; null: nobody has it. */
  readonly lease: LeaseRecord | null;
}

export interface LeaseRecord {
  /** Fencing token: greater each time somebody takes the lease. */
  readonly token: number;
  /** Id of the run that has it. */
  readonly run: string;
  /** Who that is, for people: a login or a user of the system; null where nobody knows. */
  readonly actor: string | null;
  readonly host: string;
  /** Where the number of the process means that process. */
  readonly machine: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly expires_at: string;
}

/** One thing that a run did. An intent comes before its step acts, and what became of it after. */
export type JournalEntry = { readonly run: string /** ISO 8601, UTC. */; readonly at: string } & (
  | {
      readonly kind: 'run-started';
      readonly actor: string | null;
      readonly commit: string | null;
      readonly plan: string;
      readonly policies: string;
    }
  | { readonly kind: 'run-ended'; readonly done: number; readonly failed: number; readonly held: number }
  | {
      readonly kind: 'change-started';
      readonly namespace: string;
      readonly change: string;
      readonly action: string;
      readonly approvals: readonly { readonly for: string; readonly by: string }[];
    }
  | {
      readonly kind: 'change-ended';
      readonly namespace: string;
      readonly change: string;
      readonly outcome: 'done' | 'failed' | 'stopped';
      readonly error: string | null;
    }
  | {
      readonly kind: 'step-intended' | 'step-done' | 'step-failed';
      readonly namespace: string;
      readonly change: string;
      /** Id of the step, as in the plan. */
      readonly step: string;
      /** Of a step that is done: whether it changed anything. */
      readonly wrote?: boolean;
      readonly error?: string;
    }
);

/** What one commit changes: what is left out stays as it is. */
export interface StateChange {
  readonly lease?: LeaseRecord | null;
  readonly commit?: string | null;
  /** By name. A record is replaced whole and never removed: a namespace that is gone has the status `deleted`. */
  readonly namespaces?: ReadonlyMap<string, AppliedNamespace>;
  /** In order. */
  readonly journal?: readonly JournalEntry[];
}

/**
 * Where the applied state is kept (contracts, "The applied state"). All of it is written by one operation, `commit`,
 * which takes place whole or not at all, and only on top of what the writer has seen: whoever was overtaken cannot
 * write, however late it wakes up. A commit that returned is durable.
 */
export interface StateStore {
  /** As messages call it: `the directory .prism/state`. */
  readonly name: string;
  /**
   * @returns null where there is no state yet.
   * @throws StateRefused for a newer format, a broken checksum, or what cannot be read.
   */
  head(): Promise<StateHead | null>;
  read(namespace: string): Promise<AppliedNamespace | undefined>;
  /** All records, by name. */
  list(): Promise<readonly AppliedNamespace[]>;
  /** Ids of the runs that have a journal, the oldest first. */
  runs(): Promise<readonly string[]>;
  /** Everything that a run wrote, in order; empty for a run that is not known. */
  journal(run: string): Promise<readonly JournalEntry[]>;
  /**
   * @param expected What the writer has seen last; null makes a new state.
   * @throws StateConflict when it is not that any more, with the lineage or the serial that is there.
   * @throws StateRefused when it cannot be written.
   */
  commit(expected: StatePosition | null, change: StateChange): Promise<StateHead>;
  close(): Promise<void>;
}
