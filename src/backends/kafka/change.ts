import type { Acl } from '@platformatic/kafka';
import type { Difference } from '../../core/model/difference.ts';

/** What Kafka is asked to do about a change. */
export type Mend =
  | { readonly do: 'create' | 'add partitions' | 'add replicas' | 'drop replicas' }
  | { readonly do: 'set'; readonly setting: string; readonly value: string }
  | { readonly do: 'grant' | 'revoke'; readonly acl: Acl };

/** A way in which something is not as it must be. */
export interface Change extends Pick<Difference, 'kind' | 'part' | 'wanted' | 'found'> {
  /** Null where it is reported and left. */
  readonly mend: Mend | null;
}

export const change = (
  kind: Change['kind'],
  part: string | null,
  [wanted, found]: readonly [string | null, string | null],
  mend: Mend | null,
): Change => ({ kind, part, wanted, found, mend });
