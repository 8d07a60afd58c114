import { type Authorization, authorizeChange } from './authorize/authorize-change.ts';
import type { ChangeFacts } from './authorize/change-facts.ts';
import { grantConcerns } from './authorize/grant-covers.ts';
import type { People } from './authorize/people.ts';
import { grantTime } from './authorize/standing-reviews.ts';
import { subjectOf } from './authorize/subject.ts';
import { decide, rejectsDecision } from './decide.ts';
import type { Finding } from './diagnostics/finding.ts';
import { platformConfig } from './emit/platform-config.ts';
import type { Edit } from './find-edits.ts';
import type { JudgedFile } from './judge-file.ts';
import type { Applied, Prior } from './model/applied.ts';
import type { Evidence } from './model/evidence.gen.ts';
import type { PlanApproval } from './model/plan.gen.ts';
import type { Request } from './model/request.ts';
import { riskOf } from './model/transition.ts';
import { type NamespacePlan, planCreation, planDeletion, planEdit, planReturn } from './plan-namespace.ts';
import { planApplied } from './plan-unfinished.ts';
import type { Grant, PolicySet } from './policy/policy-set.ts';

/** Who changes something and what is known of it (semantics 2). */
export interface ChangeJudging {
  readonly people: People;
  readonly evidence: Evidence | undefined;
  /** Unix time in milliseconds at which grants must be valid. */
  readonly now: number;
  /** What is applied, by name; left out: what the base asks for. */
  readonly applied?: ReadonlyMap<string, Applied> | undefined;
  /** A namespace's file at a commit somebody reviewed; undefined where it is not there, or not to be had. */
  fileAt(commit: string, namespace: string): JudgedFile | undefined;
}

/** What an edit does, and whether it may. */
export interface JudgedEdit {
  readonly edit: Edit;
  /** Undefined when it is rejected, or when there is nothing to be done. */
  readonly plan: NamespacePlan | undefined;
  readonly findings: readonly Finding[];
  readonly approvals: readonly PlanApproval[];
}

/** plan and authorize one edit. What is rejected is authorized all the same: everything is said at once. */
export function judgeEdit(edit: Edit, judging: ChangeJudging, policySet: PolicySet): JudgedEdit {
  const { request, authorizable } = edit.after.judged();
  const at = grantTime(judging.evidence, judging.now);
  const applied = judging.applied?.get(edit.namespace);
  const planOf = judging.applied
    ? (after: Request) => planApplied(applied, after, policySet, moveGrant(after, policySet, at))
    : planCompared(edit, policySet, at);
  const plan = edit.accepted ? planOf(request!) : undefined;
  // It was authorized when it began.
  if (plan?.draft && plan.draft.digest === applied?.unfinished?.change)
    return { edit, plan, findings: plan.findings, approvals: given(applied.unfinished.approvals) };
  const authorization =
    (edit.touched || isRisky(plan)) && authorizable && policySet.teams.has(request!.team)
      ? authorize(edit, request!, plan, planOf, judging, policySet)
      : { findings: [], approvals: [] };
  return {
    edit,
    plan,
    findings: [
      ...(plan?.findings ?? []),
      // Who changes something else answers for no namespace that the policies change.
      ...authorization.findings.filter(({ code }) => edit.touched || code !== 'NOT_AUTHORIZED'),
    ],
    approvals: [...(plan?.movedBy ? [movedByGrant(plan.movedBy)] : []), ...authorization.approvals],
  };
}

/** What only the policies do to a namespace waits for an approval too, when it is not safe. */
const isRisky = (plan: NamespacePlan | undefined): boolean =>
  plan !== undefined && (plan.mustMove || plan.transitions.some((one) => riskOf(one) !== 'safe'));

/**
 * What is there before: nothing of a request that was rejected, or whose deletion has begun. A deletion takes what the
 * rules of the whole tree reject to be there: it may have been applied before they came to do so.
 */
function priorOf({ before, existed, after }: Edit, policySet: PolicySet): Prior | undefined {
  const isThere = existed || (after.holding?.state === 'deleting' && before?.rejected === false);
  const request = isThere ? before?.judged().request : undefined;
  if (request?.state !== 'active') return undefined;
  return { request, config: platformConfig(decide(request, policySet), policySet).config };
}

const given = (approvals: NonNullable<Applied['unfinished']>['approvals']): PlanApproval[] =>
  approvals.map((one) => ({ ...one, status: 'granted' }));

/** What a request does to what the base asks for. */
function planCompared(
  edit: Edit,
  policySet: PolicySet,
  at: number,
): (request: Request) => NamespacePlan | undefined {
  const { before, existed } = edit;
  const prior = priorOf(edit, policySet);
  return (request) => {
    if (request.state === 'deleting') return prior && planDeletion(prior);
    const earlier = existed ? before?.judged().request : undefined;
    if (earlier?.state === 'deleting')
      return planReturn(prior ?? undeleted(earlier, policySet), request, policySet);
    if (!prior) return planCreation(request, policySet);
    return planEdit(prior, request, policySet, moveGrant(request, policySet, at));
  };
}

/** As it was before its deletion was asked for; undefined where the policies would no longer have it. */
function undeleted(request: Request, policySet: PolicySet): Prior | undefined {
  const active: Request = { ...request, state: 'active' };
  if (rejectsDecision(active, policySet)) return undefined;
  return { request: active, config: platformConfig(decide(active, policySet), policySet).config };
}

/** Policies move a namespace only where a grant names it (semantics 7). */
const moveGrant = (request: Request, { grants, boundaries }: PolicySet, at: number): Grant | undefined =>
  grants.find(
    (grant) =>
      grant.allows.migrate === true &&
      at < grant.expired_at &&
      boundaries.approvers.migrate.teams.includes(grant.approved_by) &&
      grantConcerns(grant, request, 'migrate'),
  );

const movedByGrant = ({ approved_by, ticket }: Grant): PlanApproval => ({
  for: 'migrate',
  by: `${approved_by} (${ticket})`,
  status: 'granted',
});

function actionOf(
  { before }: Edit,
  after: Request,
  plan: NamespacePlan | undefined,
  { applied }: ChangeJudging,
): ChangeFacts['action'] {
  // What the policies move needs no second approval: the grant that lets them is one.
  if (plan?.movedBy) return 'update';
  if (plan?.draft) return plan.draft.action;
  // Nobody can tell what there is of a request that is rejected by itself, and it goes all the same.
  const isUnknown = applied === undefined && before?.holding?.state === 'active';
  return isUnknown && after.state === 'deleting' ? 'delete' : 'unchanged';
}

function authorize(
  edit: Edit,
  request: Request,
  plan: NamespacePlan | undefined,
  planOf: (request: Request) => NamespacePlan | undefined,
  judging: ChangeJudging,
  policySet: PolicySet,
): Authorization {
  const { namespace } = edit;
  const earlier = edit.before?.judged().request;
  const facts = (after: Request, planned: NamespacePlan | undefined): ChangeFacts => ({
    namespace,
    action: actionOf(edit, after, planned, judging),
    before: earlier,
    after,
    transitions: planned?.transitions ?? [],
    provenance: [
      ...(planned?.configs.after?.provenance ?? []),
      ...(planned?.configs.before?.provenance ?? []),
    ],
  });
  const { people, evidence, now } = judging;
  return authorizeChange(
    facts(request, plan),
    {
      people,
      evidence,
      now,
      subjectAt: (commit) => {
        const file = judging.fileAt(commit, namespace);
        if (!file?.request || file.rejected) return undefined;
        return subjectOf(facts(file.request, planOf(file.request)), policySet);
      },
    },
    policySet,
  );
}
