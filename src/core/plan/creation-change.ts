import { canonicalDigest } from '../model/canonical-digest.ts';
import type { Decision } from '../model/decision.ts';
import type { Change, PlanApproval } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { creationSteps } from './creation-steps.ts';

/** The change that creates a namespace. Its digest covers what apply would do and not how it came about. */
export function creationChange(
  config: PlatformConfig,
  decisions: readonly Decision[],
  approvals: readonly PlanApproval[],
): Change {
  const { provenance: _, ...after } = config;
  const steps = creationSteps(config);
  return {
    namespace: config.namespace,
    team: config.team,
    action: 'create',
    risk: 'safe',
    reasons: ['new namespace'],
    digest: canonicalDigest({ namespace: config.namespace, action: 'create', before: null, after, steps }),
    blocked: approvals.some(({ status }) => status !== 'granted'),
    fields: decisions.map(({ path, value, rule, inputs }) => ({
      path,
      before: null,
      after: value,
      because: inputs.length === 0 ? rule : `${rule} from ${inputs.join(', ')}`,
    })),
    approvals: [...approvals],
    steps,
  };
}
