import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type Transition, worstRisk } from '../model/transition.ts';
import { configResources, type Resource } from './config-resources.ts';
import { diffResources } from './diff-resources.ts';
import { type Altered, orderChanges } from './order-changes.ts';
import { alterStep, createStep, removeStep, riskOn } from './resource-steps.ts';

/**
 * What has to be done to change a namespace in place (semantics 7), in execution order: access is revoked, what
 * grows and what is new as in a creation, what shrinks, and at the end what goes, providers before their storage.
 */
export function updateSteps(
  before: PlatformConfig,
  after: PlatformConfig,
  transitions: readonly Transition[],
): Step[] {
  const [old, all] = [configResources(before), configResources(after)];
  const { revocations, added, altered, late, removed } = orderChanges(diffResources(old, all), transitions);
  const steps: Step[] = [...revocations];
  const made = new Set<string>();
  const push = (step: Step) => {
    steps.push(step);
    made.add(step.id);
  };

  for (const step of growthSteps(all, added, altered, transitions)) push(step);
  const served = all.filter(({ id, kind }) => made.has(id) && SERVING.includes(kind)).map(({ id }) => id);
  for (const change of late) {
    // What it gains and what it loses are set on the same thing, and the last one counts.
    const grown = made.has(change.after.id) && change.after.kind === 'storage' ? [change.after.id] : [];
    const step = alterStep(change.before, change.after, [...grown, ...served], transitions);
    if (change.after.kind === 'provider') served.push(step.id);
    // What a storage gains may have a step of its own.
    push(change.after.kind === 'storage' ? { ...step, id: `${step.id}/shrink` } : step);
  }
  for (const resource of removed) {
    // Whatever relied on it has let go of it.
    const users = old.filter(({ id, needs }) => needs.includes(resource.id) && made.has(id));
    push(removal(resource, users, transitions));
  }
  return steps;
}

const SERVING: readonly Resource['kind'][] = ['provider', 'registration'];

/**
 * What is new and what changes without taking anything away, in the order of a creation. A step waits for those
 * of the resources it stands on that have a step here.
 */
export function growthSteps(
  all: readonly Resource[],
  added: readonly Resource[],
  altered: readonly Altered[],
  transitions: readonly Transition[],
): Step[] {
  const [fresh, changes] = [new Set(added), new Map(altered.map((change) => [change.after.id, change]))];
  const made = new Set<string>();
  return all.flatMap((resource) => {
    const change = changes.get(resource.id);
    if (!change && !fresh.has(resource)) return [];
    const waits = resource.needs.filter((id) => made.has(id));
    made.add(resource.id);
    return [
      change
        ? alterStep(change.before, change.after, waits, transitions)
        : createStep(resource, waits, riskOn(resource.paths, transitions)),
    ];
  });
}

function removal(resource: Resource, users: readonly Resource[], transitions: readonly Transition[]): Step {
  const risk = riskOn(resource.paths, transitions);
  return removeStep(
    resource,
    users.map(({ id }) => id),
    resource.kind === 'storage' ? worstRisk([risk, 'data-loss']) : risk,
  );
}
