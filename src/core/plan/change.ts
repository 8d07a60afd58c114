import { canonicalDigest } from '../model/canonical-digest.ts';
import type { Change, FieldChange, Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type Action, worstRisk } from '../model/transition.ts';

/** A change before anybody is asked about it. */
export type ChangeDraft = Omit<Change, 'approvals' | 'blocked'>;

/** What a change is made of. */
export interface ChangeParts {
  readonly action: Action;
  readonly before: PlatformConfig | null;
  readonly after: PlatformConfig | null;
  readonly risk: Change['risk'];
  readonly reasons: readonly string[];
  readonly fields: readonly FieldChange[];
  readonly steps: readonly Step[];
}

/**
 * One change of the plan. Its digest covers what apply would do, and neither how it came about nor who approved it.
 *
 * @param parts At least one of `before` and `after` is there.
 */
export function draftChange({
  action,
  before,
  after,
  risk,
  reasons,
  fields,
  steps,
}: ChangeParts): ChangeDraft {
  const { namespace, team } = (after ?? before)!;
  return {
    namespace,
    team,
    action,
    risk: worstRisk([risk, ...steps.map((step) => step.risk)]),
    reasons: [...reasons],
    digest: canonicalDigest({
      namespace,
      action,
      before: before && withoutProvenance(before),
      after: after && withoutProvenance(after),
      steps,
    }),
    fields: [...fields],
    steps: [...steps],
  };
}

const withoutProvenance = ({ provenance: _, ...config }: PlatformConfig) => config;
