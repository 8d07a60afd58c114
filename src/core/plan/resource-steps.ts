import type { Step } from '../model/plan.gen.ts';
import { type Risk, riskOf, type Transition, worstRisk } from '../model/transition.ts';
import { changedPaths } from './changed-paths.ts';
import type { Resource } from './config-resources.ts';
import { settingChanges } from './diff-resources.ts';

/** Settings that only ever grow: Kafka has no way to take partitions away. */
const ONE_WAY: Readonly<Record<string, readonly string[]>> = { kafka: ['partitions'] };

/** Undone by removing what it made. */
export const createStep = (resource: Resource, depends_on: readonly string[], risk: Risk): Step => ({
  ...place(resource),
  action: resource.actions.create,
  spec: { ...resource.spec },
  depends_on: [...depends_on],
  risk,
  reversible: true,
});

/** The full settings after, and of each that changes what it was. */
export function alterStep(
  before: Resource,
  after: Resource,
  depends_on: readonly string[],
  transitions: readonly Transition[],
): Step {
  const changes = settingChanges(before.spec, after.spec);
  const risk = riskOn(
    Object.keys(changes).flatMap((name) => changedPaths(after, name)),
    transitions,
  );
  const oneWay = ONE_WAY[after.system]?.some((name) => name in changes) ?? false;
  return {
    ...place(after),
    action: after.actions.alter,
    spec: { ...after.spec, changes },
    depends_on: [...depends_on],
    risk,
    reversible: risk !== 'data-loss' && !oneWay,
  };
}

/** Its spec says what the resource was, so that whoever undoes it knows what to make again. */
export const removeStep = (resource: Resource, depends_on: readonly string[], risk: Risk): Step => ({
  ...place(resource),
  action: resource.actions.remove,
  spec: { ...resource.spec },
  depends_on: [...depends_on],
  risk,
  reversible: resource.kind !== 'storage',
});

/** The worst of the transitions whose path is among those given. */
export const riskOn = (paths: readonly string[], transitions: readonly Transition[]): Risk =>
  worstRisk(transitions.filter(({ path }) => paths.some((of) => covers(of, path))).map(riskOf));

const covers = (of: string, path: string): boolean =>
  of.endsWith('.*') ? path.startsWith(of.slice(0, -1)) : of === path;

const place = ({
  id,
  section,
  system,
  name,
}: Resource): Pick<Step, 'id' | 'section' | 'system' | 'resource'> => ({
  id,
  section,
  system,
  resource: name,
});
