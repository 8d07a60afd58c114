import { clip } from '../diagnostics/clip.ts';
import { type Finding, type Fix, finding, type RelatedPolicy } from '../diagnostics/finding.ts';
import type { ChangeApproval, Privilege } from '../diagnostics/params.ts';
import { type ApprovalProblem, approvalReason } from '../diagnostics/prose-approval.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { PlanApproval } from '../model/plan.gen.ts';
import type { Approvers, Grant, PolicySet } from '../policy/policy-set.ts';
import { type Approving, approverWords, grantAdvice, reviewAdvice } from './approver-words.ts';
import type { JudgedGrants } from './grant-covers.ts';
import { type StandingReview, shortCommit } from './standing-reviews.ts';

type Unasked<P> = Omit<P, 'approvers' | 'advice'>;

/** One thing that a change needs an approval for. */
export interface Needed {
  /** In one line: `needs.write_rps: 250000 (limit 100000)`. */
  readonly wanted: string;
  /** The field that moved. */
  readonly at: FieldPath;
  readonly code: 'FIELD_NOT_ALLOWED' | 'APPROVAL_REQUIRED';
  readonly params: Unasked<Privilege> | Unasked<ChangeApproval>;
  readonly approvers: Approvers;
  /** The team whose other members `owner` stands for. */
  readonly owner: string;
  /** Undefined: no grant can name it. */
  readonly grants: JudgedGrants | undefined;
  /** What such a grant says in `allows`; undefined: the value. */
  readonly allows?: string;
  /** The policy lines that decided. */
  readonly related: readonly RelatedPolicy[];
  /** What would need no approval. */
  readonly fix?: Fix | undefined;
}

/** What an approval is judged with. */
export interface Bench extends Approving {
  readonly policySet: PolicySet;
  /** Unix time in milliseconds at which grants must be valid. */
  readonly at: number;
  /** Whether there is a pull request whose reviews could count. */
  readonly reviewable: boolean;
  reviews(): readonly StandingReview[];
}

export interface JudgedApproval {
  readonly findings: readonly Finding[];
  readonly approval: PlanApproval;
}

/** Problems from the one nearest to passing: that one is reported. */
const NEAREST: readonly ApprovalProblem['kind'][] = [
  'other-ticket',
  'stale',
  'expired',
  'dismissed',
  'objection',
  'undated',
  'unknown-writer',
  'writer',
  'too-small',
];

/** More would hide what the line says. */
const MOST_REASONS = 5;

/** Whether a grant or a review covers it, and else who must do what. */
export function judgeApproval(needed: Needed, bench: Bench): JudgedApproval {
  const granted = needed.grants && covering(needed.grants);
  if (granted) {
    return {
      findings: expiringSoon(granted, needed, bench),
      approval: {
        for: needed.wanted,
        by: `${granted.approved_by} (${granted.ticket})`,
        status: 'granted',
        because: `the grant covers it until ${granted.expires}`,
      },
    };
  }
  const reviews = bench.reviews().map((review) => ({ review, capacity: capacityOf(review, needed, bench) }));
  const able = reviews.flatMap(({ review, capacity }) =>
    capacity === undefined ? [] : [{ review, capacity }],
  );
  const counting = able.find(({ review }) => review.problem === undefined);
  if (counting) {
    const { reviewer, commit } = counting.review;
    return {
      findings: [],
      approval: {
        for: needed.wanted,
        by: `${clip(reviewer)} (${counting.capacity}), review at ${shortCommit(commit)}`,
        status: 'granted',
        because: 'nothing that needs an approval has changed since',
      },
    };
  }
  const reviewProblems = able.flatMap(({ review: { problem, approved } }) =>
    problem && approved ? [problem] : [],
  );
  // An objection takes no approval away when there was none, and others may not approve: both are worth knowing.
  const notes = [
    ...able.flatMap(({ review: { problem, approved } }) =>
      problem && !approved ? [approvalReason(problem)] : [],
    ),
    ...reviews.flatMap(({ review, capacity }) =>
      capacity === undefined && review.problem?.kind !== 'objection'
        ? [`'${clip(review.reviewer)}' may not approve this${unreadTeam(needed, bench)}`]
        : [],
    ),
  ];
  return uncovered(needed, bench, reviewProblems, notes);
}

function uncovered(
  needed: Needed,
  bench: Bench,
  reviewProblems: readonly ApprovalProblem[],
  notes: readonly string[],
): JudgedApproval {
  const { grants, related } = needed;
  const words = approverWords(needed, bench);
  const params = {
    ...needed.params,
    approvers: approverWords(needed),
    advice: adviceFor(needed, bench, words),
  };
  const problems = [
    ...(grants?.counted ?? []).flatMap(({ grant, problem }) => (problem ? [{ grant, problem }] : [])),
    ...reviewProblems.map((problem) => ({ grant: undefined, problem })),
  ].sort((a, b) => NEAREST.indexOf(a.problem.kind) - NEAREST.indexOf(b.problem.kind));
  const reasons = [...new Set([...problems.map(({ problem }) => approvalReason(problem)), ...notes])];
  const approval: PlanApproval = {
    for: needed.wanted,
    by: words.join(' or '),
    status: problems.length > 0 ? 'invalid' : 'missing',
    ...(reasons.length > 0 && { because: reasons.slice(0, MOST_REASONS).join('; ') }),
  };
  const nearest = problems[0];
  if (nearest) {
    const { grant, problem } = nearest;
    const found = finding(
      'APPROVAL_INVALID',
      needed.at,
      { ...params, problem },
      {
        related: [...(grant ? [namedGrant(grant)] : []), ...related],
        fix: nameTicket(problem, grants) ?? needed.fix,
      },
    );
    return { findings: [found], approval };
  }
  const more = {
    related: [...related, ...(grants?.uncounted ? [noGrant(grants.uncounted)] : [])],
    fix: needed.fix,
  };
  const found =
    needed.code === 'FIELD_NOT_ALLOWED'
      ? finding('FIELD_NOT_ALLOWED', needed.at, params as Privilege, more)
      : finding('APPROVAL_REQUIRED', needed.at, params, more);
  return { findings: [found], approval };
}

/** The valid grant that holds longest. */
const covering = ({ counted }: JudgedGrants): Grant | undefined =>
  counted
    .filter(({ problem }) => problem === undefined)
    .reduce<Grant | undefined>(
      (best, { grant }) => (best && best.expired_at >= grant.expired_at ? best : grant),
      undefined,
    );

/** As a member of which team a reviewer may approve; undefined: of none. */
function capacityOf({ reviewer }: StandingReview, needed: Needed, { membership }: Bench): string | undefined {
  return teamsOf(needed).find((team) => membership.isMember(reviewer, team));
}

const teamsOf = ({ approvers, owner }: Needed): readonly string[] => [
  ...approvers.teams,
  ...(approvers.owner ? [owner] : []),
];

/** A reviewer may well be of a team that GitHub told nothing of. */
function unreadTeam(needed: Needed, { membership, policySet }: Bench): string {
  const team = teamsOf(needed).find(
    (name) => policySet.teams.get(name)?.github_team && membership.membersOf(name).length === 0,
  );
  return team === undefined
    ? ''
    : `: of the GitHub team '${clip(policySet.teams.get(team)!.github_team!)}' no member is known`;
}

/** Undefined where only a grant is of use: nobody can review what is in no pull request. */
function adviceFor(needed: Needed, bench: Bench, words: readonly string[]): string | undefined {
  const isField = 'boundary' in needed.params;
  if (isField && needed.grants && !bench.reviewable) return undefined;
  const byGrant = needed.grants && grantAdvice(needed);
  const review = reviewAdvice(words);
  return byGrant === undefined ? review : `${review}, or ${byGrant}`;
}

/** Naming the ticket is the one missing edit when exactly one grant waits for it. */
function nameTicket(problem: ApprovalProblem, grants: JudgedGrants | undefined): Fix | undefined {
  if (problem.kind !== 'other-ticket') return undefined;
  return {
    path: ['approval', 'approval_ticket'],
    value: problem.ticket,
    reason: `grant '${problem.ticket}' covers it`,
    automatic: problem.named === undefined && grants?.counted.length === 1,
  };
}

const namedGrant = ({ ref, ticket }: Grant): RelatedPolicy => ({ policy: ref, message: `grant '${ticket}'` });

const noGrant = ({ ref, ticket, approved_by }: Grant): RelatedPolicy => ({
  policy: ref,
  message: `grant '${ticket}' does not count: '${approved_by}' is no approver of this`,
});

function expiringSoon(grant: Grant, { at, params }: Needed, { policySet, at: now }: Bench): Finding[] {
  if (grant.expired_at - now > policySet.boundaries.warn_before_expiry) return [];
  const { field } = params;
  return [
    finding(
      'APPROVAL_EXPIRING',
      at,
      { field, ticket: grant.ticket, expires: grant.expires },
      { related: [namedGrant(grant)] },
    ),
  ];
}
