import type { PolicyRef } from '../diagnostics/finding.ts';
import type { Location } from '../model/diagnostics.gen.ts';
import type { TunableSetting, Unit } from '../model/emit-unit.ts';
import type { Allowance } from '../model/policy-approvals.gen.ts';
import type {
  BackendType,
  Boundary,
  ClientApi,
  ConfigValue,
  Consistency,
  NeedName,
  PolicySwitch,
} from '../model/request.ts';
import type { Settings as SettingsFile } from '../model/settings.gen.ts';
import type { SourceFile } from '../model/source.ts';
import type { Effect } from '../model/transition.ts';
import type { Expression } from './expression.ts';

/** The files a PolicySet is made of. What a repo does not have comes from the built-in bundle. */
export interface PolicySources {
  /** prism.yaml, where the repo has one. */
  readonly settings?: SourceFile | undefined;
  /** Files of the policies folder; a file replaces the built-in one of its name. */
  readonly policies: readonly SourceFile[];
}

/** The platform's policies, checked as a whole: every expression compiled, every reference resolved. */
export interface PolicySet {
  readonly settings: Settings;
  readonly teams: ReadonlyMap<string, Team>;
  readonly grants: readonly Grant[];
  readonly boundaries: Boundaries;
  readonly defaults: Readonly<Record<ClientApi, ApiRules>>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** In the order of the chain. */
  readonly patterns: readonly PatternRule[];
  readonly backends: Backends;
  /** Rules by the backend or pattern they are for, each in order. */
  readonly sizing: ReadonlyMap<string, readonly SizingRule[]>;
  /** What a change of a configured value means, by `transitionKey`, each in order. */
  readonly transitions: ReadonlyMap<string, readonly TransitionRow[]>;
  /** SHA-256 (hex) over the meaning of all files: comments and spelling do not count. */
  readonly digest: string;
  /** Where a rule stands. Built-in files are named `builtin:policies/…`. Parses on demand. */
  locate(ref: PolicyRef): Location;
}

export interface Settings {
  readonly requests: readonly string[];
  readonly policies: string;
  readonly max_deletions: number;
  readonly endpoints: readonly string[];
  readonly bucket_prefix: string;
  /** As written, for what only apply reads. */
  readonly file: SettingsFile;
}

export const QUOTA_RESOURCES = ['write_rps', 'read_rps', 'data_size', 'namespaces'] as const;
export type QuotaResource = (typeof QUOTA_RESOURCES)[number];

/** Limits in counts and bytes, Infinity for `unlimited`. */
export interface QuotaLimit {
  readonly limit: number;
  readonly ref: PolicyRef;
}

export interface Team {
  readonly name: string;
  readonly boundary: Boundary;
  readonly members: readonly string[];
  readonly github_team: string | undefined;
  readonly quota: Readonly<Record<QuotaResource, QuotaLimit>>;
  readonly ref: PolicyRef;
}

export interface Grant {
  /** A namespace's name, or a glob in which `*` stands for any characters. */
  readonly namespace: string;
  readonly team: string;
  /** As written; quantities are canonical in `limits`. */
  readonly allows: Allowance;
  /** The most that is allowed of a need: bytes, milliseconds or a count. */
  readonly limits: Partial<Record<NeedName, number>>;
  readonly approved_by: string;
  readonly ticket: string;
  /** Last day, as written. */
  readonly expires: string;
  /** First millisecond (Unix time, UTC) at which it no longer covers anything. */
  readonly expired_at: number;
  readonly ref: PolicyRef;
}

/** What a change can need an approval for (semantics 2): a boundary that is crossed, or what happens to what is there. */
export type ApprovalKind = 'advanced' | 'expert' | 'migrate' | 'disruptive' | 'data-loss' | 'delete';

export interface Approvers {
  /** Names of the teams whose members approve, and whose grants count. */
  readonly teams: readonly string[];
  /** Whether another member of the owning team approves too. */
  readonly owner: boolean;
}

export interface Boundaries {
  readonly approvers: Readonly<Record<ApprovalKind, Approvers>>;
  /** Milliseconds. */
  readonly warn_before_expiry: number;
  readonly fields: readonly BoundaryField[];
  readonly limits: readonly BoundaryLimit[];
}

export interface BoundaryField {
  readonly field: 'patterns' | 'backend' | NeedName;
  /** Only these values are privileged, in canonical units; undefined: any. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  readonly boundary: 'advanced' | 'expert';
  readonly ref: PolicyRef;
}

export interface BoundaryLimit {
  readonly field: NeedName;
  readonly client_apis: readonly ClientApi[];
  /** Canonical; Infinity where there is none. */
  readonly standard: number;
  readonly ceiling: number;
  readonly ref: PolicyRef;
}

export interface ApiRules {
  readonly alternatives: readonly ClientApi[];
  /** The needs the API takes. */
  readonly needs: ReadonlyMap<NeedName, NeedRule>;
}

export interface NeedRule {
  /** Canonical; undefined: none. */
  readonly default: string | number | boolean | undefined;
  /** The only values supported; undefined: all of the field. */
  readonly only: readonly (string | boolean)[] | undefined;
  readonly ref: PolicyRef;
}

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly requires: readonly PolicySwitch[];
  readonly ref: PolicyRef;
}

export interface ComputedSetting {
  readonly set: string;
  readonly value: Expression;
  readonly as: Unit;
  readonly ref: PolicyRef;
}

export interface PatternRule {
  readonly id: string;
  readonly when: Expression<boolean>;
  readonly because: string | undefined;
  readonly stores_in: BackendType | undefined;
  readonly config: Readonly<Record<string, ConfigValue>>;
  readonly compute: readonly ComputedSetting[];
  /** Every setting an expert may set, and how: of config, compute and tunable. */
  readonly tunable: ReadonlyMap<string, TunableSetting>;
  /** As those of a backend rule: the pattern may be what a backend is picked for. */
  readonly thresholds: readonly Threshold[];
  readonly ref: PolicyRef;
}

export interface Backends {
  /** Share of a threshold from which on NEAR_THRESHOLD is reported; 1 reports only what stands at it. */
  readonly near_threshold: number;
  readonly capabilities: ReadonlyMap<BackendType, Capability>;
  readonly rules: readonly BackendRule[];
}

export interface Capability {
  readonly backend: BackendType;
  readonly client_apis: readonly ClientApi[];
  readonly consistency: readonly Consistency[];
  readonly ordered: boolean;
  readonly ttl: boolean;
  readonly encryption_at_rest: boolean;
  /** Bytes with headers; Infinity where not limited. */
  readonly largest_message: number;
  readonly message_overhead: number;
  readonly ref: PolicyRef;
}

export interface BackendRule {
  readonly id: string;
  readonly when: Expression<boolean>;
  readonly because: string | undefined;
  readonly backend: BackendType;
  /** The constants the condition compares numeric needs with: what a growing need can cross. */
  readonly thresholds: readonly Threshold[];
  readonly ref: PolicyRef;
}

export interface Threshold {
  readonly field: NeedName;
  readonly value: number;
}

export interface SizingRule {
  readonly id: string;
  readonly set: string;
  readonly when: Expression<boolean> | undefined;
  readonly value: Expression;
  readonly as: Unit;
  readonly at_least: number | undefined;
  readonly at_most: number | undefined;
  readonly because: string | undefined;
  readonly ref: PolicyRef;
}

/** What a change of a configured value means, where the condition holds (semantics 7). */
export interface TransitionRow {
  readonly id: string;
  readonly change: 'up' | 'down' | 'added' | 'removed' | 'any';
  /** The value that is greater than every number; `none`: that there is no value. */
  readonly unlimited: number | 'none' | undefined;
  readonly when: Expression<boolean> | undefined;
  readonly effect: Effect;
  readonly because: string;
  readonly ref: PolicyRef;
}
