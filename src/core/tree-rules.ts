import type { PolicySet } from './policy/policy-set.ts';
import { chargeQuotas, type TeamUsage } from './validate/charge-quotas.ts';
import { findCollisions, type Placed, type PlacedFinding, type Priors } from './validate/find-collisions.ts';

export interface TreeJudgement<P extends Placed> {
  readonly findings: readonly PlacedFinding<P>[];
  /** Those that nothing rejects, neither their own stages nor a rule of the whole tree, in path order. */
  readonly accepted: readonly P[];
  /** By team, for every team that asks for something. */
  readonly quotas: ReadonlyMap<string, TeamUsage>;
}

/**
 * The rules of the whole tree: names, then quotas, which a name that is taken does not use. Names and teams that
 * share no file do not influence each other, so a part of a tree that is closed under both is judged as in the whole.
 *
 * @param placed In path order.
 */
export function judgeTree<P extends Placed>(
  placed: readonly P[],
  policySet: PolicySet,
  priors: Priors,
): TreeJudgement<P> {
  const collisions = findCollisions(placed, priors);
  const taken = new Set<Placed>(collisions.map((collision) => collision.placed));
  const { quotas, findings: overQuota } = chargeQuotas(placed, policySet, priors, taken);
  const unfit = new Set<Placed>(overQuota.map((one) => one.placed));
  return {
    findings: [...collisions, ...overQuota],
    accepted: placed.filter((one) => !one.rejected && !taken.has(one) && !unfit.has(one)),
    quotas,
  };
}
