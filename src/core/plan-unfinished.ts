import type { Applied, Prior } from './model/applied.ts';
import { placementOf, samePlacement } from './model/placement.ts';
import type { PlatformConfig } from './model/platform-config.gen.ts';
import type { Request } from './model/request.ts';
import { riskOf, type Transition, worstRisk } from './model/transition.ts';
import { draftChange } from './plan/change.ts';
import { riskReasons } from './plan/change-reasons.ts';
import { configValues } from './plan/config-values.ts';
import { judgeTransitions } from './plan/judge-transitions.ts';
import { keepApplied } from './plan/keep-applied.ts';
import { repairSteps } from './plan/repair-steps.ts';
import { type NamespacePlan, planCreation, planDeletion, planEdit, planReturn } from './plan-namespace.ts';
import type { Grant, PolicySet } from './policy/policy-set.ts';
import { expressionContext } from './select/expression-context.ts';

/**
 * What a request does to a namespace of the applied state. Where a change of it began and did not end: the same change
 * again, if that is still what is asked for, and otherwise one that makes everything as it must be, whatever is there.
 *
 * @param moves The grant `migrate: true` that names the namespace, where there is one.
 * @returns undefined where there is nothing to delete.
 */
export function planApplied(
  applied: Applied | undefined,
  request: Request,
  policySet: PolicySet,
  moves: Grant | undefined,
): NamespacePlan | undefined {
  const { prior, unfinished } = applied ?? {};
  if (request.state === 'deleting') {
    const there = prior ?? unfinished?.target;
    return there && planDeletion(there, unfinished ? [...unfinished.earlier, unfinished.target.config] : []);
  }
  if (unfinished?.action === 'delete') return planReturn(prior, request, policySet);
  const plan = prior ? planEdit(prior, request, policySet, moves) : planCreation(request, policySet);
  if (!unfinished || plan.draft?.action === 'migrate') return plan;
  const { earlier, target, change } = unfinished;
  const same = earlier.length === 0 ? plan : planRepair(plan, prior, earlier, request, policySet);
  if (same.draft?.digest === change) return same;
  return planRepair(plan, prior, [...earlier, target.config], request, policySet);
}

/** @param plan What the request does to what was applied to its end. */
function planRepair(
  plan: NamespacePlan,
  prior: Prior | undefined,
  earlier: readonly PlatformConfig[],
  request: Request,
  policySet: PolicySet,
): NamespacePlan {
  const context = expressionContext(request, policySet);
  let after = plan.configs.after!;
  const transitions: Transition[] = [...plan.transitions];
  for (const config of earlier) {
    // Elsewhere or with other patterns nothing of it is what is wanted: it is removed.
    if (!samePlacement(placementOf(config), placementOf(after))) continue;
    const all = judgeTransitions(config, after, policySet, context);
    after = keepApplied(
      after,
      all.filter(({ effect }) => effect === 'kept'),
    );
    // What was never applied to its end holds nothing that could be lost.
    if (prior) transitions.push(...all.filter(({ effect }) => effect !== 'kept'));
  }
  const values = configValues(after);
  const draft = draftChange({
    action: prior ? 'update' : 'create',
    before: prior?.config ?? null,
    after,
    risk: worstRisk(transitions.map(riskOf)),
    reasons: [
      'an earlier change of it did not come to its end: what is missing is made, and what it left is removed',
      ...riskReasons(transitions),
    ],
    fields: (plan.draft?.fields ?? []).map((field) => ({ ...field, after: values.get(field.path) ?? null })),
    steps: repairSteps(prior?.config, earlier, after, transitions),
  });
  return { ...plan, draft, transitions, configs: { before: prior?.config ?? null, after } };
}
