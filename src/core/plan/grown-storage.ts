import type { Transition } from '../model/transition.ts';
import { changedPaths } from './changed-paths.ts';
import type { Resource } from './config-resources.ts';
import { settingChanges } from './diff-resources.ts';
import { riskOn } from './resource-steps.ts';

/**
 * A changed storage half way: it has everything that the change adds, and still what it takes away. A smaller limit
 * comes after what relies on it: a topic takes smaller messages only once the claim check takes out more of them,
 * while its partitions are there before more calls are let in. A first limit is smaller than none: a table keeps all
 * of its rows until nothing can lead back to where only it has them.
 */
export function grownStorage(
  before: Resource,
  after: Resource,
  transitions: readonly Transition[],
): Resource {
  const taken = Object.entries(settingChanges(before.spec, after.spec)).filter(
    ([name, { from, to }]) =>
      (typeof from === 'number' && typeof to === 'number' && to < from) ||
      (NO_LIMIT.includes(from) && riskOn(changedPaths(after, name), transitions) === 'disruptive') ||
      riskOn(changedPaths(after, name), transitions) === 'data-loss',
  );
  return {
    ...after,
    spec: taken.reduce((spec, [name, { from }]) => put(spec, name.split('.'), from), after.spec),
  };
}

/** As backends spell it (sizing.yaml): PostgreSQL has no such setting, Kafka -1 and NATS 0. */
const NO_LIMIT: readonly unknown[] = [null, -1, 0];

type Group = Readonly<Record<string, unknown>>;

/** Names of settings may have dots themselves: only `uses` and the patterns below it are groups. */
function put(group: Group, [name, ...rest]: readonly string[], value: unknown): Group {
  if (name === 'uses' && rest.length > 0) {
    const [pattern, ...own] = rest;
    const uses = (group.uses as Group | undefined) ?? {};
    const use =
      own.length === 0 ? value : set((uses[pattern!] as Group | undefined) ?? {}, own.join('.'), value);
    return { ...group, uses: set(uses, pattern!, use) };
  }
  return set(group, [name, ...rest].join('.'), value);
}

/** As in a difference of settings, null is none. */
function set(group: Group, name: string, value: unknown): Group {
  if (value !== null) return { ...group, [name]: value };
  const { [name]: _, ...others } = group;
  return others;
}
