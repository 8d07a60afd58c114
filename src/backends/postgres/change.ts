import type { Difference } from '../../core/model/difference.ts';

/** A way in which something is not as it must be, with the statements that make it so. */
export interface Change extends Pick<Difference, 'kind' | 'part' | 'wanted' | 'found' | 'owned'> {
  /** Empty exactly where it is not owned. */
  readonly mend: readonly string[];
}

export const mended = (
  kind: Change['kind'],
  part: string | null,
  [wanted, found]: readonly [string | null, string | null],
  mend: readonly string[],
): Change => ({ kind, part, wanted, found, owned: true, mend });

export const reported = (
  kind: Change['kind'],
  part: string,
  [wanted, found]: readonly [string | null, string | null],
): Change => ({ kind, part, wanted, found, owned: false, mend: [] });
