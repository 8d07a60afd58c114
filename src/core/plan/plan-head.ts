import { canonicalDigest } from '../model/canonical-digest.ts';
import type { PlanHead } from '../model/plan-head.ts';

/**
 * The head of the creation plan of a whole tree. Commits are null: this plan is of a folder, whatever keeps it.
 *
 * @param changes The digests of the changes, by name of the namespace.
 */
export function creationPlanHead(changes: readonly string[], policy_digest: string): PlanHead {
  return {
    format_version: 1,
    base: { commit: null },
    head: { commit: null },
    policy_digest,
    state: null,
    digest: canonicalDigest({ changes, policy_digest, state: null }),
    summary: { create: changes.length, update: 0, migrate: 0, delete: 0, unchanged: 0 },
  };
}
