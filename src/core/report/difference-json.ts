import type { Difference } from '../model/difference.ts';

/** A difference as documents have it, in that order and without what else an object may bear. */
export const differenceJson = ({
  namespace,
  resource,
  name,
  system,
  kind,
  part,
  wanted,
  found,
  owned,
}: Difference): Difference => ({ namespace, resource, name, system, kind, part, wanted, found, owned });
