import type { Evidence } from '../model/evidence.gen.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { type Membership, membershipOf } from './membership.ts';
import { latestDecisions, type PersonsDecision } from './standing-reviews.ts';
import { authorsOf, type Writers, writersOf } from './writers.ts';

/**
 * Who has to do with a change. One for all of its namespaces: a pull request may edit thousands, and name thousands of
 * people.
 */
export interface People {
  /** Who proposes it; empty: nobody knows. */
  readonly authors: readonly string[];
  readonly membership: Membership;
  readonly writers: Writers;
  /** Undefined: there is no pull request whose reviews could count. */
  readonly decisions: readonly PersonsDecision[] | undefined;
}

export function peopleOf(
  actor: string | undefined,
  evidence: Evidence | undefined,
  policySet: PolicySet,
): People {
  const authors = authorsOf(actor, evidence);
  return {
    authors,
    membership: membershipOf(policySet, evidence),
    writers: writersOf(authors, evidence),
    decisions: evidence && latestDecisions(evidence),
  };
}
