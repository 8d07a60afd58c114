import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';

/** A way in which something is not as it must be. */
export type Change = Pick<Difference, 'kind' | 'part' | 'wanted' | 'found' | 'owned'>;

type Values = readonly [wanted: string | null, found: string | null];

export const mended = (kind: Change['kind'], part: string | null, [wanted, found]: Values): Change => ({
  kind,
  part,
  wanted,
  found,
  owned: true,
});

export const reported = (kind: Change['kind'], part: string, [wanted, found]: Values): Change => ({
  kind,
  part,
  wanted,
  found,
  owned: false,
});

export const MISSING = mended('missing', null, [null, null]);

/** One setting, as text. None where it is as it must be. */
export function settingChange(part: string, wanted: string, found: string | undefined): Change[] {
  if (found === wanted) return [];
  return [mended(found === undefined ? 'missing' : 'changed', part, [wanted, found ?? null])];
}

export const differenceOf = (
  change: Change,
  namespace: string,
  { id, system, name }: Resource,
  noun: string,
): Difference => ({ namespace, resource: id, name: `${noun} ${name}`, system, ...change });
