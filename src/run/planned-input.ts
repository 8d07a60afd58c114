import type { ApplyInput, RunFacts } from '../apply/apply-input.ts';
import type { Member } from '../core/judge-trees.ts';
import type { AppliedNamespace, AppliedRequest } from '../core/model/applied-namespace.gen.ts';
import { canonicalDigest } from '../core/model/canonical-digest.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { storeRequest } from '../core/model/stored-request.ts';
import type { ChangePlan } from '../core/plan-change.ts';

/** What apply is to do: the plan's changes, requests of which only the record changes, and what must be as it is. */
export function plannedInput(
  { report, accepted, kept }: ChangePlan,
  records: readonly AppliedNamespace[],
  facts: Omit<RunFacts, 'plan'>,
): ApplyInput {
  const plan = report.plan!;
  const changing = new Set(plan.changes.map(({ namespace }) => namespace));
  const targetOf = (member: Member, config: PlatformConfig, change: string): AppliedRequest => ({
    change,
    file: member.file,
    content: member.id,
    commit: facts.commit,
    request: storeRequest(member.judged().request!),
    config: { ...config },
    approvals: [],
  });
  const changes = plan.changes.map((change) => {
    const { before, after } = report.configs.get(change.namespace)!;
    const target = targetOf(accepted.get(change.namespace)!, (after ?? before)!, change.digest);
    return { change, target: { ...target, approvals: grantedOf(change) }, held: [], advice: '' };
  });
  const stays = records.filter(
    ({ namespace, status, pending }) => status === 'active' && !pending && !changing.has(namespace),
  );
  return {
    facts: { ...facts, plan: plan.digest },
    changes,
    records: stays.flatMap((record) => {
      const { namespace } = record;
      const member = kept.has(namespace) ? accepted.get(namespace) : undefined;
      if (!member || isRecorded(record.applied!, member)) return [];
      const { change, approvals, config } = record.applied!;
      const target = targetOf(member, config as unknown as PlatformConfig, change);
      return [{ namespace, team: member.holding!.team, target: { ...target, approvals } }];
    }),
    drift: stays.map(({ applied }) => ({
      change: applied!.change,
      config: applied!.config as unknown as PlatformConfig,
    })),
    errors: report.diagnostics.filter(({ severity, existing }) => severity === 'error' && !existing).length,
    unchanged: plan.summary.unchanged,
  };
}

const grantedOf = ({ approvals }: Change): AppliedRequest['approvals'] =>
  approvals.flatMap((one) => (one.status === 'granted' ? [{ for: one.for, by: one.by }] : []));

/** Whether the state has the very same file, or says the same of it. The path alone is worth a record. */
function isRecorded({ file, content, request }: AppliedRequest, member: Member): boolean {
  if (file !== member.file) return false;
  if (content === member.id) return true;
  return canonicalDigest(request) === canonicalDigest(storeRequest(member.judged().request!));
}
