import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { Action, Transition } from '../model/transition.ts';
import { creationSteps } from './creation-steps.ts';
import { deletionSteps } from './deletion-steps.ts';
import { migrationSteps } from './migration-steps.ts';
import { updateSteps } from './update-steps.ts';

export interface PlannedSides {
  readonly action: Action;
  /** What is applied; null for a creation. */
  readonly before: PlatformConfig | null;
  /** What is to be, in which everything that is `kept` is as applied already; null for a deletion. */
  readonly after: PlatformConfig | null;
  readonly transitions: readonly Transition[];
}

/**
 * What has to be done, in execution order (contracts, "Artifacts"; semantics 7). A step's `depends_on` names steps
 * before it in the same change; `[]` waits for nothing.
 *
 * The spec of a step is all that it takes: making has the settings; altering has all of them after, and `changes`
 * of name → `{from, to}`; removing has what they were. A proxy document has its `phase`, and `acknowledged: true`
 * where the step ends when every proxy has acknowledged it. Steps of a migration name their `stage`.
 *
 * @throws When a side that the action is about is missing, which is a bug of the caller.
 */
export function planSteps({ action, before, after, transitions }: PlannedSides): Step[] {
  if (action === 'create' && after) return creationSteps(after);
  if (action === 'delete' && before) return deletionSteps(before);
  if (action === 'update' && before && after) return updateSteps(before, after, transitions);
  if (action === 'migrate' && before && after) return migrationSteps(before, after, transitions);
  throw new Error(`no steps of '${action}': a configuration is missing`);
}
