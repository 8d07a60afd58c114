import type { QuotaResource } from '../policy/policy-set.ts';
import type { Diagnostic, Result } from './diagnostics.gen.ts';
import type { Plan, PlanApproval } from './plan.gen.ts';
import type { PlatformConfig } from './platform-config.gen.ts';

/** Everything there is to say of a change: what `prism plan` prints and a comment shows. */
export interface PlanReport {
  readonly result: Result;
  /** Null when a request or a policy is wrong: nothing would be done. */
  readonly plan: Plan | null;
  /** Number of request files after the change. */
  readonly namespaces: number;
  /** By path, line and column; those of untouched namespaces are `existing`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of the teams that the change concerns, by team and resource. */
  readonly quotas: readonly QuotaChange[];
  /** Of each changed namespace, by name. */
  readonly configs: ReadonlyMap<string, ConfigChange>;
  /** The platform's own files that the change edits, and who must approve that; null when it edits none. */
  readonly guarded: { readonly files: readonly string[]; readonly approval: PlanApproval } | null;
  /** Namespaces that today's policies would place elsewhere and that stay where they are, by name. */
  readonly wouldMove: readonly WouldMove[];
  /** Whether the base has no policies yet, so that the head's own judge, guided only (security 1). */
  readonly bootstrap: boolean;
  /** What the change is compared with, as people call it (`main`); null: with nothing. */
  readonly base: string | null;
}

/** What a team uses of its quota, before and after: counts, and bytes for data_size. Infinity is unlimited. */
export interface QuotaChange {
  readonly team: string;
  readonly resource: QuotaResource;
  readonly before: number;
  readonly after: number;
  readonly limit: number;
}

/** Null where there is none: before a creation, after a deletion. */
export interface ConfigChange {
  readonly before: PlatformConfig | null;
  readonly after: PlatformConfig | null;
}

export interface WouldMove {
  readonly namespace: string;
  readonly team: string;
  /** Backend and patterns in words: `nats`, `kafka with claim-check`. */
  readonly from: string;
  readonly to: string;
  /** The rule that would move it. */
  readonly because: string;
}
