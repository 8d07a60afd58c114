import type { Diagnostic, Result } from '../model/diagnostics.gen.ts';
import type { Difference } from '../model/difference.ts';
import type { Change } from '../model/plan.gen.ts';

/** How what is asked for, what is applied and what is live differ. */
export interface DriftReport {
  /** Null where nothing was ever applied. */
  readonly state: {
    readonly lineage: string;
    readonly serial: number;
    readonly commit: string | null;
  } | null;
  /** Of the requests and policies. */
  readonly verdict: Result;
  readonly diagnostics: readonly Diagnostic[];
  /** What is asked for and not applied, by name. */
  readonly desired: readonly Change[];
  /** How many of those apply would make: not what waits for somebody, or what this build does not carry out. */
  readonly makeable: number;
  /** Of which a change began and has not come to its end, by name. */
  readonly pending: readonly PendingNamespace[];
  /** By namespace. */
  readonly live: readonly Difference[];
  /** How many namespaces were compared with the live systems. */
  readonly compared: number;
  readonly unreachable: readonly UnreachableSystems[];
  /** Systems that hold something of an applied namespace and that this build cannot compare. */
  readonly notDriven: readonly string[];
}

export interface PendingNamespace {
  readonly namespace: string;
  readonly team: string;
  readonly action: 'create' | 'update' | 'delete';
  /** Why it stopped; null where it was killed or goes on. */
  readonly error: string | null;
}

export interface UnreachableSystems {
  readonly systems: readonly string[];
  readonly message: string;
  readonly advice: string;
}
