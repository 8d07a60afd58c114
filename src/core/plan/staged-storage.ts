import type { Transition } from '../model/transition.ts';
import type { Resource } from './config-resources.ts';
import { differs } from './diff-resources.ts';
import { grownStorage } from './grown-storage.ts';
import type { Altered } from './order-changes.ts';

/** A storage that stays while its users change, by stage of the migration; undefined where nothing changes. */
export interface StagedStorage {
  /** Takes in what new patterns keep, beside what is there. */
  readonly createNew: Altered | undefined;
  /** Other settings of what stays, as far as they take nothing away. */
  readonly cutOver: Altered | undefined;
  /** What is no longer used goes, and so does what a way back would have needed. */
  readonly retire: Altered | undefined;
}

/** Claim check and tiered storage share a bucket: one comes at the beginning and the other goes at the end. */
export function stageStorage({ before, after }: Altered, transitions: readonly Transition[]): StagedStorage {
  const old = usesOf(before);
  const extended = withUses(before, { ...usesOf(after), ...old });
  const grown = grownStorage(before, after, transitions);
  const switched = withUses(grown, { ...old, ...usesOf(grown) });
  return {
    createNew: alteration(before, extended),
    cutOver: alteration(extended, switched),
    retire: alteration(switched, after),
  };
}

type Uses = Readonly<Record<string, unknown>>;

const usesOf = ({ spec }: Resource): Uses => (spec.uses as Uses | undefined) ?? {};

const withUses = (resource: Resource, uses: Uses): Resource =>
  Object.keys(uses).length === 0 ? resource : { ...resource, spec: { ...resource.spec, uses } };

const alteration = (before: Resource, after: Resource): Altered | undefined =>
  differs(before.spec, after.spec) ? { before, after } : undefined;

/** Patterns that keep data in a storage. */
export const usersOf = (storage: Resource): string[] => Object.keys(usesOf(storage));
