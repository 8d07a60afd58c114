import type { Finding } from '../diagnostics/finding.ts';
import type { PlanApproval } from '../model/plan.gen.ts';
import type { Boundary } from '../model/request.ts';
import type { PolicySet, Team } from '../policy/policy-set.ts';
import type { ChangeFacts, Judging } from './change-facts.ts';
import { type Bench, judgeApproval } from './judge-approval.ts';
import type { Membership } from './membership.ts';
import { lowestBoundary, neededFields } from './needed-fields.ts';
import { neededForChange, neededForMove } from './needed-for-change.ts';
import { notAuthorized } from './not-authorized.ts';
import { grantTime, type StandingReview, shortCommit, standingReviews } from './standing-reviews.ts';
import { subjectDifference, subjectOf } from './subject.ts';

export interface Authorization {
  /** FIELD_NOT_ALLOWED, APPROVAL_REQUIRED, APPROVAL_INVALID, NOT_AUTHORIZED, APPROVAL_EXPIRING. */
  readonly findings: readonly Finding[];
  /** What needed an approval, and whether there is one. */
  readonly approvals: readonly PlanApproval[];
}

/**
 * Stage 3: may these people make this change (semantics 2)? Fields beyond the author's boundary, loosened protections,
 * another team, and what happens to what is there need an approval: a grant, or a review that still approves what the
 * change is now. Nothing is reported of an author nobody knows: then nothing counts as theirs.
 */
export function authorizeChange(facts: ChangeFacts, judging: Judging, policySet: PolicySet): Authorization {
  const { people, evidence, now } = judging;
  const { before, after } = facts;
  const { authors, membership, writers, decisions } = people;
  const team = policySet.teams.get(after.team);
  const at = grantTime(evidence, now);

  // All of them: whoever else had a hand in it may not borrow an expert's authority.
  const isExpert = authors.length > 0 && authors.every((author) => membership.isExpert(author));
  const needed = [
    ...neededFields(before, after, boundaryOf(authors, team, membership), policySet, at),
    ...(isExpert ? [] : neededForMove(facts, authors, membership, policySet)),
    ...neededForChange(facts, isExpert, policySet, at),
  ];
  let standing: readonly StandingReview[] | undefined;
  const reviews = (): readonly StandingReview[] => {
    standing ??= decisions
      ? standingReviews(decisions, writers, differenceFrom(facts, judging, policySet))
      : [];
    return standing;
  };
  const bench: Bench = {
    membership,
    writers,
    policySet,
    at,
    reviewable: decisions !== undefined,
    reviews,
  };
  const judged = needed.map((one) => judgeApproval(one, bench));
  return {
    findings: [
      ...notAuthorized([before?.team ?? after.team, after.team], judging, policySet),
      ...judged.flatMap(({ findings }) => findings),
    ],
    approvals: judged.map(({ approval }) => approval),
  };
}

/** The boundary of every author: the team's own for its members, and for an author nobody knows. */
function boundaryOf(authors: readonly string[], team: Team | undefined, membership: Membership): Boundary {
  const own = team?.boundary ?? 'guided';
  if (authors.length === 0) return own;
  return lowestBoundary(
    authors.map((author) => {
      if (membership.isExpert(author)) return 'expert';
      return team && membership.isMember(author, team.name) ? own : 'guided';
    }),
  );
}

/** Why a review at a commit does not approve what there is now; asked once a commit. */
function differenceFrom(facts: ChangeFacts, judging: Judging, policySet: PolicySet) {
  const known = new Map<string | null, string | undefined>();
  return (commit: string | null): string | undefined => {
    if (known.has(commit)) return known.get(commit);
    const then = commit === null ? undefined : judging.subjectAt(commit);
    const difference =
      then === undefined
        ? `what the change was at ${shortCommit(commit)} cannot be told`
        : subjectDifference(then, subjectOf(facts, policySet));
    known.set(commit, difference);
    return difference;
  };
}
