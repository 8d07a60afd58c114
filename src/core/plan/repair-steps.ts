import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type Transition, worstRisk } from '../model/transition.ts';
import { configResources } from './config-resources.ts';
import { leftovers } from './leftovers.ts';
import { createStep, removeStep, riskOn } from './resource-steps.ts';

/**
 * What has to be done where nobody knows what is there, since earlier changes did not come to their end: access that
 * nobody is to have goes, everything that must stand is made to, and what they left is removed, last made first.
 *
 * @param applied What was applied to its end: only of that there is data to lose.
 * @param earlier What may be there in part.
 */
export function repairSteps(
  applied: PlatformConfig | undefined,
  earlier: readonly PlatformConfig[],
  after: PlatformConfig,
  transitions: readonly Transition[],
): Step[] {
  const all = configResources(after);
  const left = leftovers([...(applied ? [applied] : []), ...earlier], after).reverse();
  const known = new Set(applied ? configResources(applied).map(({ id }) => id) : []);
  const removal = (resource: (typeof left)[number], waits: readonly string[]): Step => {
    const isStored = resource.kind === 'storage' && known.has(resource.id);
    const risk = worstRisk([riskOn(resource.paths, transitions), isStored ? 'data-loss' : 'safe']);
    const step = removeStep(resource, waits, risk);
    // Of what was never in use nothing can be lost, and whoever removes it makes sure of that.
    return resource.kind === 'storage' && !isStored
      ? { ...step, spec: { ...step.spec, only_if_empty: true }, reversible: true }
      : step;
  };
  const isAccess = ({ kind }: (typeof left)[number]) => kind === 'access policy';
  const removed: Step[] = [];
  for (const resource of left.filter((one) => !isAccess(one)))
    removed.push(
      removal(
        resource,
        removed.length > 0
          ? [removed.at(-1)!.id]
          : all.filter(({ kind }) => kind === 'registration').map(({ id }) => id),
      ),
    );
  return [
    ...left.filter(isAccess).map((resource) => removal(resource, [])),
    ...all.map((resource) => createStep(resource, resource.needs, riskOn(resource.paths, transitions))),
    ...removed,
  ];
}
