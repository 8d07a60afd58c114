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
  // Once its deletion has begun, whatever is made of it is a return until one has come to its end.
  const returns = prior ? unfinished && unfinished.action !== 'update' : unfinished?.action === 'delete';
  const plan = returns
    ? planReturn(prior, request, policySet)
    : prior
      ? planEdit(prior, request, policySet, moves)
      : planCreation(request, policySet);
  if (!unfinished || plan.draft?.action === 'migrate') return plan;
  const { earlier, target, change } = unfinished;
  const same = earlier.length === 0 ? plan : planRepair(plan, prior, earlier, request, policySet);
  if (same.draft?.digest === change) return same;
  const why = unfinished.action === 'delete' ? CALLED_OFF : BROKEN;
  return planRepair(plan, prior, [...earlier, target.config], request, policySet, why);
}

const CALLED_OFF = 'its deletion is called off: what is missing is made, and what it left is removed';
const BROKEN =
  'an earlier change of it did not come to its end: what is missing is made, and what it left is removed';

/**
 * @param plan What the request does to what was applied to its end; with nothing before, it is made anew.
 * @param prior What was applied to its end, in the return of a deletion too.
 */
function planRepair(
  plan: NamespacePlan,
  prior: Prior | undefined,
  earlier: readonly PlatformConfig[],
  request: Request,
  policySet: PolicySet,
  why = BROKEN,
): NamespacePlan {
  const context = expressionContext(request, policySet);
  const { before } = plan.configs;
  let after = plan.configs.after!;
  const transitions = plan.transitions.filter(({ effect }) => effect !== 'kept');
  for (const config of earlier) {
    const all = judgeTransitions(config, after, policySet, context);
    // Also with other patterns: the storage may be the same, and cannot shrink.
    after = keepApplied(
      after,
      all.filter(({ effect }) => effect === 'kept'),
    );
    // What was never applied to its end holds nothing that could be lost; nor does what stands elsewhere.
    if (!prior || !samePlacement(placementOf(config), placementOf(after))) continue;
    transitions.push(
      ...all.filter((one) => one.effect !== 'kept' && !transitions.some((other) => isSame(one, other))),
    );
  }
  const values = configValues(after);
  const draft = draftChange({
    action: before ? 'update' : 'create',
    before,
    after,
    risk: worstRisk(transitions.map(riskOf)),
    reasons: [why, ...riskReasons(transitions)],
    fields: (plan.draft?.fields ?? []).map((field) => ({ ...field, after: values.get(field.path) ?? null })),
    steps: repairSteps(prior?.config, earlier, after, transitions),
  });
  return { ...plan, draft, transitions, configs: { before, after } };
}

const isSame = (a: Transition, b: Transition): boolean =>
  a.path === b.path && a.before === b.before && a.after === b.after;
