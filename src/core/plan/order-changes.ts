import type { Step } from '../model/plan.gen.ts';
import type { RoleBinding } from '../model/platform-config.gen.ts';
import type { Transition } from '../model/transition.ts';
import type { Resource } from './config-resources.ts';
import { differs, type ResourceDiff } from './diff-resources.ts';
import { grownStorage } from './grown-storage.ts';
import { alterStep, removeStep, riskOn } from './resource-steps.ts';

export type Altered = ResourceDiff['changed'][number];

/** The changes of a configuration by when they are made. */
export interface OrderedChanges {
  /** Access that ends or gets narrower. A revocation waits for nothing. */
  readonly revocations: readonly Step[];
  readonly added: readonly Resource[];
  /** What changes without taking anything away; of a storage that part. */
  readonly altered: readonly Altered[];
  /** What takes something away: once nothing relies on it any more. Providers before the storage below them. */
  readonly late: readonly Altered[];
  /** In the reverse of the order in which it was made. */
  readonly removed: readonly Resource[];
}

export function orderChanges(diff: ResourceDiff, transitions: readonly Transition[]): OrderedChanges {
  const rest = diff.changed.filter((change) => !isNarrower(change));
  const storages = rest.filter(({ after }) => after.kind === 'storage');
  const others = rest.filter(({ after }) => after.kind !== 'storage');
  const losing = others.filter(({ after }) => isLosing(after, transitions));
  const parts = storages.map(({ before, after }) => ({
    before,
    grown: grownStorage(before, after, transitions),
    after,
  }));
  return {
    revocations: [
      ...diff.removed
        .filter(isAccess)
        .map((policy) => removeStep(policy, [], riskOn(policy.paths, transitions))),
      ...diff.changed
        .filter(isNarrower)
        .map(({ before, after }) => alterStep(before, after, [], transitions)),
    ],
    added: diff.added,
    altered: [
      ...others.filter((change) => !losing.includes(change)),
      ...changing(parts.map(({ before, grown }) => ({ before, after: grown }))),
    ],
    late: [...losing, ...changing(parts.map(({ grown, after }) => ({ before: grown, after })))],
    removed: diff.removed.filter((resource) => !isAccess(resource)).reverse(),
  };
}

const changing = (changes: readonly Altered[]): Altered[] =>
  changes.filter(({ before, after }) => differs(before.spec, after.spec));

const isAccess = ({ kind }: Resource): boolean => kind === 'access policy';

/** From the least to the most. */
const ROLES: readonly unknown[] = ['read-only', 'read-write', 'admin'] satisfies RoleBinding['role'][];

const isNarrower = ({ before, after }: Altered): boolean =>
  isAccess(after) && ROLES.indexOf(after.spec.role) < ROLES.indexOf(before.spec.role);

/** A provider that is told of a shorter retention begins to delete. */
const isLosing = (resource: Resource, transitions: readonly Transition[]): boolean =>
  resource.kind === 'provider' && riskOn(resource.paths, transitions) === 'data-loss';
