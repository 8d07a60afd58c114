import { canonicalDigest } from '../model/canonical-digest.ts';
import type { Change, Plan } from '../model/plan.gen.ts';
import type { PlanHead } from '../model/plan-head.ts';

export interface PlanOrigin {
  /** Null where what is compared is no commit. */
  readonly base: string | null;
  readonly head: string | null;
  readonly policy_digest: string;
  readonly state: StateStanding | null;
}

/** Which state a plan starts from. */
export type StateStanding = NonNullable<Plan['state']>;

/** No commit: a plan of a folder, whatever keeps it. */
export const ofFolder = (policy_digest: string): PlanOrigin => ({
  base: null,
  head: null,
  policy_digest,
  state: null,
});

/**
 * What stands before the changes of a plan. The digest covers them, the policies and the state; where they come from
 * is no part of it.
 *
 * @param changes By name of the namespace.
 * @param unchanged Number of namespaces that stay as they are.
 */
export function planHead(
  changes: readonly Pick<Change, 'digest' | 'action'>[],
  unchanged: number,
  { base, head, policy_digest, state }: PlanOrigin,
): PlanHead {
  const number = (action: Change['action']) => changes.filter((change) => change.action === action).length;
  return {
    format_version: 1,
    base: { commit: base },
    head: { commit: head },
    policy_digest,
    state,
    digest: canonicalDigest({ changes: changes.map(({ digest }) => digest), policy_digest, state }),
    summary: {
      create: number('create'),
      update: number('update'),
      migrate: number('migrate'),
      delete: number('delete'),
      unchanged,
    },
  };
}
