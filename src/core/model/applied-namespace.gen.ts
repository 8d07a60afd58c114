// Generated from schemas/applied-namespace.schema.json by `npm run generate`. Do not edit.

/**
 * What the applied state records of one namespace: what was asked for, what was configured for it, and the change under way. Written by apply only.
 */
export interface AppliedNamespace {
  /**
   * Version of this format. A state of a newer one is refused.
   */
  format_version: 1;
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The team that has it, or asks for it while it is being made.
   */
  team: string;
  /**
   * The API clients use.
   */
  client_api: 'keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact';
  /**
   * `provisioning`: it is being made for the first time. `active`: all of `applied` is there. `degraded`: a change of it began and has not come to its end. `deleting`: its deletion has begun. `deleted`: it is gone, and its name is free.
   */
  status: 'provisioning' | 'active' | 'degraded' | 'deleting' | 'deleted';
  /**
   * Addresses clients connect to.
   */
  endpoints: string[];
  /**
   * When its creation ended (ISO 8601, UTC); null before.
   */
  created_at: string | null;
  /**
   * When this record last changed (ISO 8601, UTC).
   */
  updated_at: string;
  /**
   * What was last applied to its end, of a deleted namespace its deletion; null before the first time.
   */
  applied: null | AppliedRequest;
  /**
   * The change that began and has not come to its end; null for none.
   */
  pending: null | PendingChange;
}
/**
 * A request, what it was compiled to, and who let it.
 */
export interface AppliedRequest {
  /**
   * Digest of the change, as in the plan.
   */
  change: string;
  /**
   * Path of the request file, relative to the root.
   */
  file: string;
  /**
   * Id of the file's content, as git has it.
   */
  content: string;
  /**
   * The commit it was read at; null for a working tree.
   */
  commit: string | null;
  /**
   * The request in canonical form: defaults filled in, sizes in bytes, durations in milliseconds, `forever` as that word.
   */
  request: {
    [k: string]: unknown;
  };
  /**
   * The platform configuration, as in platform-config.schema.json; of a deletion the one that goes.
   */
  config: {
    [k: string]: unknown;
  };
  /**
   * Who let it, as in the plan.
   */
  approvals: AppliedApproval[];
}
export interface AppliedApproval {
  /**
   * What was approved.
   */
  for: string;
  /**
   * Who gave it, and by which ticket or review.
   */
  by: string;
}
export interface PendingChange {
  /**
   * What it does.
   */
  action: 'create' | 'update' | 'delete';
  /**
   * Id of the apply that carries it out, whose journal has its steps.
   */
  run: string;
  target: AppliedRequest;
  /**
   * Configurations of earlier changes that did not end either: what they have made may be there.
   */
  unfinished: {
    [k: string]: unknown;
  }[];
  /**
   * Ids of the steps that earlier applies of the same change have done.
   */
  done: string[];
  /**
   * Why it stopped, in one sentence; null where it was killed or goes on.
   */
  error: string | null;
}
