import { BackendFailure } from './backend-failure.ts';

/** Whose something is that a driver has made. */
export interface Owner {
  readonly namespace: string;
  /** Of the state. */
  readonly lineage: string;
}

/** What a mark says. */
export interface MarkedAs {
  /** Undefined for what all namespaces of a state share. */
  readonly namespace: string | undefined;
  readonly lineage: string;
  /** Version of what the driver makes; undefined where a mark has none. */
  readonly layout?: number | undefined;
}

/**
 * Says why something that bears another mark is not touched.
 *
 * @param what As people call it: `table "wal_orders"`.
 * @param own Of the one who would have it, and the version that this build makes.
 * @param place What another state needs one of its own of, with its article: `a cluster`.
 */
export function notOwned(
  what: string,
  found: MarkedAs,
  own: { readonly lineage: string; readonly layout?: number },
  place: string,
): BackendFailure {
  const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
  if (found.lineage !== own.lineage)
    return refused(
      `${what} belongs to another Prism state (lineage ${found.lineage})`,
      `Nothing was changed. See that \`state\` in prism.yaml names the state that made it, and where that is lost restore its backup; another state needs ${place} of its own`,
    );
  if (found.layout !== undefined && own.layout !== undefined && found.layout > own.layout)
    return refused(
      `${what} was made by a newer Prism (layout ${found.layout})`,
      'Use a Prism that is as new',
    );
  return refused(
    `${what} belongs to the namespace ${found.namespace ?? '(none)'}`,
    'Two namespaces must not share a name: see policies/sizing.yaml',
  );
}
