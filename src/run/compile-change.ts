import type { CompiledNamespace } from '../core/compile.ts';
import { decide } from '../core/decide.ts';
import { platformConfig } from '../core/emit/platform-config.ts';
import type { Member } from '../core/judge-trees.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import type { ChangePlan } from '../core/plan-change.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import { type Compiled, compileRoot } from './compile-root.ts';
import type { ChangeFlags } from './flags.ts';
import { type OpenedChange, openChange } from './open-change.ts';
import { planOpened } from './plan-opened.ts';

export interface ComparedChange extends Compiled {
  readonly change: PlanReport;
}

/** The whole head, judged against the base that the flags name; without one every request counts as new. */
export async function compileFlags(flags: ChangeFlags): Promise<Compiled> {
  if (flags.base === undefined && flags.actor === undefined && flags.evidence === undefined)
    return compileRoot(flags);
  return compileOpened(await openChange({ ...flags, whole: true }));
}

/**
 * @param opened With all requests, not only those that the change can concern.
 * @param planned Its plan, where it is known already.
 */
export function compileOpened(
  opened: OpenedChange,
  planned: ChangePlan = planOpened(opened),
): ComparedChange {
  const { policySet, part, source } = opened;
  const { report: change, accepted, quotas } = planned;
  const { result, namespaces, diagnostics } = change;
  const members = part.heads[0]!;
  const changes = new Map(change.plan?.changes.map((one) => [one.namespace, one]));
  const configs = [...accepted.values()].flatMap((member) =>
    compiledMember(member, changes, change, policySet!),
  );
  return {
    report: { result, namespaces, diagnostics: [...diagnostics] },
    tree: { requests: members.map((member) => member.judged().source) },
    compiled: policySet && {
      policySet,
      compilation: { result, namespaces, diagnostics, configs: configs.sort(byName), quotas },
    },
    change,
    source,
  };
}

const byName = ({ request: a }: CompiledNamespace, { request: b }: CompiledNamespace): number =>
  a.namespace < b.namespace ? -1 : 1;

/** What changes is as the plan has it, which keeps what cannot shrink. */
function compiledMember(
  member: Member,
  changes: ReadonlyMap<string, Change>,
  { configs }: PlanReport,
  policySet: PolicySet,
): CompiledNamespace[] {
  const request = member.judged().request!;
  if (request.state === 'deleting') return [];
  const { namespace } = request;
  const change = changes.get(namespace);
  return [
    {
      file: member.file,
      request,
      approvals: change?.approvals ?? [],
      blocked: change?.blocked ?? false,
      decided: () => {
        const natural = platformConfig(decide(request, policySet), policySet);
        return { ...natural, config: configs.get(namespace)?.after ?? natural.config };
      },
    },
  ];
}
