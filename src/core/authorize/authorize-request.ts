import { type Finding, type Fix, finding } from '../diagnostics/finding.ts';
import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
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
const NEAREST: readonly ApprovalProblem['kind'][] = [
  'other-ticket',
  'expired',
  'too-small',
  'not-an-approver',
];

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

  const grants = policySet.grants.filter((grant) => grantConcerns(grant, request, privileged.field));
  const judged = grants.map((grant) => ({
    grant,
    problem: grantProblem(grant, request, privileged, policySet, now),
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

  const params = {
    field,
    value: privileged.shown,
    limit: privileged.limit,
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
            related: [{ policy: grant.ref, message: `grant ${grant.ticket}` }, limitSet],
            fix: nameTicket(problem, grants) ?? stayWithin(privileged),
          },
        ),
      ],
      approval: approval(approvers.join(' or '), 'invalid'),
    };
  }
  const code = privileged.boundary === 'expert' ? 'FIELD_NOT_ALLOWED' : 'APPROVAL_REQUIRED';
  return {
    findings: [finding(code, privileged.at, params, { related: [limitSet], fix: stayWithin(privileged) })],
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
    reason: `grant ${problem.ticket} covers it`,
    automatic: problem.named === undefined && grants.length === 1,
  };
}

/** The largest value that passes. Whether less would do is the team's decision, so it is never applied by itself. */
function stayWithin({ at, limit, field }: PrivilegedField): Fix | undefined {
  if (limit === undefined) return undefined;
  const value = NEED_KINDS[field as NeedName] === 'count' ? Number(limit) : limit;
  return { path: at, value, reason: `the limit is ${limit}`, automatic: false };
}

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
      related: [{ policy: grant.ref, message: `grant ${grant.ticket}` }],
    }),
  ];
}
