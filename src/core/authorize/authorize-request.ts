import { type Finding, type Fix, finding, type RelatedPolicy } from '../diagnostics/finding.ts';
import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
import { formatNeed } from '../model/format-need.ts';
import type { PlanApproval } from '../model/plan.gen.ts';
import { type Boundary, NEED_KINDS, type NeedName, type Request } from '../model/request.ts';
import type { Grant, PolicySet, Team } from '../policy/policy-set.ts';
import { grantConcerns, grantProblem } from './grant-covers.ts';
import { type PrivilegedField, privilegedFields } from './privileged-fields.ts';

export interface Authorization {
  readonly findings: readonly Finding[];
  /** What needed an approval, and whether there is one. */
  readonly approvals: readonly PlanApproval[];
}

const RANK: Readonly<Record<Boundary, number>> = { guided: 0, advanced: 1, expert: 2 };

/** Problems from the one nearest to passing: that one is reported. */
const NEAREST: readonly ApprovalProblem['kind'][] = ['other-ticket', 'expired', 'too-small'];

/**
 * Stage 3: may the team set these fields to these values? Judged without a prior, so every privileged field
 * counts as added and only a grant covers what is beyond the team's boundary (semantics 2).
 *
 * @param now Unix time in milliseconds at which grants must be valid.
 */
export function authorizeRequest(
  request: Request,
  team: Team,
  policySet: PolicySet,
  now: number,
): Authorization {
  const beyond = privilegedFields(request, policySet).filter(
    ({ boundary }) => RANK[boundary] > RANK[team.boundary],
  );
  const judged = beyond.map((privileged) => judge(privileged, request, team, policySet, now));
  return {
    findings: judged.flatMap(({ findings }) => findings),
    approvals: judged.map(({ approval }) => approval),
  };
}

function judge(privileged: PrivilegedField, request: Request, team: Team, policySet: PolicySet, now: number) {
  const approvers = approversOf(privileged, policySet);
  const field = privileged.at.join('.');
  const wanted =
    privileged.limit === undefined
      ? `${field}: ${privileged.shown}`
      : `${field}: ${privileged.shown} (limit ${privileged.limit})`;
  const approval = (by: string, status: PlanApproval['status']): PlanApproval => ({
    for: wanted,
    by,
    status,
  });

  const concerning = policySet.grants.filter((grant) => grantConcerns(grant, request, privileged.field));
  // What a team allows that may not allow it is no grant at all.
  const mayApprove = policySet.boundaries.approvers[privileged.boundary];
  const grants = concerning.filter(({ approved_by }) => mayApprove.includes(approved_by));
  const uncounted = concerning.find(({ approved_by }) => !mayApprove.includes(approved_by));
  const judged = grants.map((grant) => ({
    grant,
    problem: grantProblem(grant, request, privileged, now),
  }));
  const covering = judged
    .filter(({ problem }) => problem === undefined)
    .reduce<Grant | undefined>(
      (best, { grant }) => (best && best.expired_at >= grant.expired_at ? best : grant),
      undefined,
    );
  if (covering) {
    return {
      findings: expiringSoon(covering, privileged, field, policySet, now),
      approval: approval(`${covering.approved_by} (${covering.ticket})`, 'granted'),
    };
  }

  const within = mostAllowed(privileged, team);
  const params = {
    field,
    value: privileged.shown,
    limit: privileged.limit,
    within: within?.shown,
    team: team.name,
    boundary: team.boundary,
    approvers,
  };
  const limitSet = {
    policy: privileged.ref,
    message:
      privileged.limit === undefined
        ? `${privileged.boundary} field`
        : `limit of ${privileged.limit} set here`,
  };
  const nearest = judged
    .flatMap(({ grant, problem }) => (problem ? [{ grant, problem }] : []))
    .sort((a, b) => NEAREST.indexOf(a.problem.kind) - NEAREST.indexOf(b.problem.kind))[0];
  if (nearest) {
    const { grant, problem } = nearest;
    return {
      findings: [
        finding(
          'APPROVAL_INVALID',
          privileged.at,
          { ...params, problem },
          {
            related: [{ policy: grant.ref, message: `grant '${grant.ticket}'` }, limitSet],
            fix: nameTicket(problem, grants) ?? stayWithin(privileged, within),
          },
        ),
      ],
      approval: approval(approvers.join(' or '), 'invalid'),
    };
  }
  const code = privileged.boundary === 'expert' ? 'FIELD_NOT_ALLOWED' : 'APPROVAL_REQUIRED';
  return {
    findings: [
      finding(code, privileged.at, params, {
        related: [limitSet, ...(uncounted ? [noGrant(uncounted)] : [])],
        fix: stayWithin(privileged, within),
      }),
    ],
    approval: approval(approvers.join(' or '), 'missing'),
  };
}

/** Teams whose grant would count, or whom to ask where no team of that boundary exists. */
function approversOf({ boundary }: PrivilegedField, policySet: PolicySet): readonly string[] {
  const approvers = policySet.boundaries.approvers[boundary];
  return approvers.length > 0 ? approvers : ['the platform team'];
}

/** Naming the ticket is the one missing edit when exactly one grant waits for it. */
function nameTicket(problem: ApprovalProblem, grants: readonly Grant[]): Fix | undefined {
  if (problem.kind !== 'other-ticket') return undefined;
  return {
    path: ['approval', 'approval_ticket'],
    value: problem.ticket,
    reason: `grant '${problem.ticket}' covers it`,
    automatic: problem.named === undefined && grants.length === 1,
  };
}

const noGrant = ({ ref, ticket, approved_by }: Grant): RelatedPolicy => ({
  policy: ref,
  message: `grant '${ticket}' does not count: '${approved_by}' is no approver of this`,
});

interface Allowed {
  readonly value: string | number;
  /** As people write it. */
  readonly shown: string;
}

/** The most that the team may ask for by itself, where the field as such is not privileged. */
function mostAllowed({ field, most }: PrivilegedField, team: Team): Allowed | undefined {
  if (most === undefined) return undefined;
  const name = field as NeedName;
  const value = team.boundary === 'guided' ? most.guided : most.advanced;
  const shown = formatNeed(name, value);
  return { value: NEED_KINDS[name] === 'count' ? value : shown, shown };
}

/** Whether less would do is the team's decision, so it is never applied by itself. */
const stayWithin = ({ at }: PrivilegedField, within: Allowed | undefined): Fix | undefined =>
  within && { path: at, value: within.value, reason: `the limit is ${within.shown}`, automatic: false };

function expiringSoon(
  grant: Grant,
  { at }: PrivilegedField,
  field: string,
  policySet: PolicySet,
  now: number,
): Finding[] {
  if (grant.expired_at - now > policySet.boundaries.warn_before_expiry) return [];
  const params = { field, ticket: grant.ticket, expires: grant.expires };
  return [
    finding('APPROVAL_EXPIRING', at, params, {
      related: [{ policy: grant.ref, message: `grant '${grant.ticket}'` }],
    }),
  ];
}
