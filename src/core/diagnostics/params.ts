import type { Unit } from '../model/emit-unit.ts';
import type { ApprovalProblem } from './prose-approval.ts';
import type { RequestProblem } from './prose-request.ts';
import type { SyntaxProblem } from './prose-syntax.ts';

/** What is said of everything that needs an approval. */
interface Asked {
  readonly field: string;
  readonly team: string;
  /** In words: `platform-team`, `another member of payments-team`. */
  readonly approvers: readonly string[];
  /** Who must do what; left out: ask for a grant. */
  readonly advice?: string | undefined;
}

/** A value beyond what a boundary allows: `limit` is undefined where the field itself is privileged. */
export interface Privilege extends Asked {
  /** As people write it: `2TB`, `250000`. */
  readonly value: string;
  readonly limit?: string | undefined;
  /** The most the team may ask for without an approval; undefined where there is no limit. */
  readonly within?: string | undefined;
  readonly boundary: 'guided' | 'advanced' | 'expert';
  /** Left out: it is set. `loosened`: a protection that was on under this framework. */
  readonly change?: { readonly kind: 'removed' } | { readonly kind: 'loosened'; readonly framework: string };
}

/** What happens to what is there, or to whom it belongs. */
export interface ChangeApproval extends Asked {
  readonly kind: 'migrate' | 'disruptive' | 'data-loss' | 'delete' | 'move' | 'guarded';
  /** What exactly: `needs.retention 30days → 7days`. */
  readonly what: string;
}

/** What a finding of each code states. Values are as people write them unless a unit is named. */
export interface Params {
  INVALID_SYNTAX: SyntaxProblem;
  INVALID_REQUEST: RequestProblem;
  INVALID_CONFIGURATION: {
    readonly field: string;
    readonly message: string;
    readonly supported_values: readonly (string | boolean)[];
    readonly recommendation: string;
  };
  FIELD_NOT_ALLOWED: Privilege;
  APPROVAL_REQUIRED: Privilege | ChangeApproval;
  APPROVAL_INVALID: (Privilege | ChangeApproval) & { readonly problem: ApprovalProblem };
  TEAM_NOT_FOUND: { readonly field: string; readonly team: string; readonly suggestion: string | undefined };
  NOT_AUTHORIZED: {
    readonly actor: string;
    readonly team: string;
    /** The team's members are those of this GitHub team, and nothing is known of the actor's membership. */
    readonly github_team: string | undefined;
  };
  /** `data_size` in bytes, the others as counts. */
  QUOTA_EXCEEDED: {
    readonly resource: 'write_rps' | 'read_rps' | 'data_size' | 'namespaces';
    readonly requested: number;
    readonly quota: number;
    readonly in_use: number;
    readonly team: string;
  };
  NAMESPACE_EXISTS: {
    readonly namespace: string;
    readonly existing_owner: string;
    readonly created_at: string | null;
  };
  IMMUTABLE_FIELD: { readonly field: string; readonly before: string; readonly after: string };
  DELETION_NOT_CONFIRMED: { readonly namespace: string };
  DELETION_LIMIT_EXCEEDED: { readonly deletions: number; readonly limit: number };
  COMPLIANCE_VIOLATION:
    | { readonly kind: 'switch'; readonly field: string; readonly framework: string; readonly title: string }
    | {
        readonly kind: 'unknown-framework';
        readonly framework: string;
        readonly known: readonly string[];
        readonly suggestion: string | undefined;
      };
  BACKEND_NOT_CAPABLE: {
    readonly field: string;
    /** Undefined where no rule picks one. */
    readonly backend: string | undefined;
    readonly reasons: readonly string[];
    readonly alternative: string | undefined;
  };
  INVALID_POLICY: { readonly message: string; readonly recommendation: string };
  NOTHING_TO_COMPILE: { readonly globs: readonly string[] };
  DEFAULT_PERMISSION: { readonly service: string };
  NEAR_THRESHOLD: {
    readonly field: string;
    readonly value: string;
    readonly threshold: string;
    readonly from: string;
    readonly to: string;
  };
  IDENTITY_UNCHECKED: Record<string, never>;
  APPROVAL_EXPIRING: { readonly field: string; readonly ticket: string; readonly expires: string };
  SIZE_KEPT: { readonly setting: string; readonly wanted: string; readonly kept: string };
  CAPPED: {
    readonly setting: string;
    readonly backend: string;
    /** Canonical, Infinity where nothing limits it; shown as `unit` is written. */
    readonly wanted: number;
    readonly cap: number;
    readonly unit: Unit;
    /** The needs that drive it. */
    readonly fields: readonly string[];
  };
}

export type Code = keyof Params;
