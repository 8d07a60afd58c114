import type { AppliedNamespace } from '../model/applied-namespace.gen.ts';

/** What the applied state says, read at one moment. */
export interface StatusReport {
  /** As messages call where it is kept: `the directory .prism/state`. */
  readonly store: string;
  /** Null where nothing was ever applied. */
  readonly state: StatusState | null;
  /** By name; those that are deleted have a record too. */
  readonly namespaces: readonly AppliedNamespace[];
}

export interface StatusState {
  readonly lineage: string;
  readonly serial: number;
  /** The commit that was applied last; null before, and for a working tree. */
  readonly commit: string | null;
  /** The apply that may write now; null: none. */
  readonly lease: StatusLease | null;
}

export interface StatusLease {
  readonly run: string;
  /** Null where nobody knows. */
  readonly actor: string | null;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** ISO 8601, UTC. */
  readonly expires_at: string;
}

/** One step of a change under way, by what the journal says of it last. */
export interface StatusStep {
  /** Its id, as in the plan. */
  readonly step: string;
  /** `begun`: its answer is not known, or it is being carried out. */
  readonly became: 'done' | 'failed' | 'begun';
  readonly error: string | null;
}
