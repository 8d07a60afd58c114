import type { AppliedNamespace } from './applied-namespace.gen.ts';
import type { PlatformConfig } from './platform-config.gen.ts';
import type { Request } from './request.ts';
import { restoreRequest } from './stored-request.ts';

/** A request and the configuration that was made of it. */
export interface Prior {
  readonly request: Request;
  readonly config: PlatformConfig;
}

/** A change that began and did not come to its end. */
export interface Unfinished {
  readonly action: 'create' | 'update' | 'delete';
  /** Its digest: the same change is gone on with, and not authorized a second time. */
  readonly change: string;
  readonly target: Prior;
  /** Configurations of earlier changes that did not end either, the latest last. */
  readonly earlier: readonly PlatformConfig[];
  readonly approvals: readonly { readonly for: string; readonly by: string }[];
}

/** What there is of a namespace by the applied state; one that is deleted is none. */
export interface Applied {
  /** As it was last applied to its end; undefined: it never was. */
  readonly prior: Prior | undefined;
  readonly unfinished: Unfinished | undefined;
  /** ISO 8601; null before its creation has ended. */
  readonly created_at: string | null;
}

type Stored = NonNullable<AppliedNamespace['applied']>;

/** Undefined for a namespace that is deleted, whose name is free. */
export function appliedOf({ status, applied, pending, created_at }: AppliedNamespace): Applied | undefined {
  if (status === 'deleted') return undefined;
  // What was there before a deletion ended is no part of what is made anew.
  const prior = applied && priorOf(applied);
  return {
    prior: prior?.request.state === 'active' ? prior : undefined,
    unfinished: pending
      ? {
          action: pending.action,
          change: pending.target.change,
          target: priorOf(pending.target),
          earlier: pending.unfinished as unknown as PlatformConfig[],
          approvals: pending.target.approvals,
        }
      : undefined,
    created_at,
  };
}

const priorOf = ({ request, config }: Stored): Prior => ({
  request: restoreRequest(request),
  config: config as unknown as PlatformConfig,
});
