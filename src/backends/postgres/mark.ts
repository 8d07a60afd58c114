import { BackendFailure } from '../backend-failure.ts';

/** Version of how tables are laid out (layouts.ts). A build does not touch what a newer one made. */
const LAYOUT = 1;

export interface Owner {
  readonly namespace: string;
  /** Of the state. */
  readonly lineage: string;
}

/** The comment by which the driver knows what it made: `prism namespace=orders lineage=… layout=1`. */
export const markOf = ({ namespace, lineage }: Owner): string =>
  `prism namespace=${namespace} lineage=${lineage} layout=${LAYOUT}`;

/** Of the schema, which all namespaces of a state share. */
export const schemaMarkOf = (lineage: string): string => `prism lineage=${lineage} layout=${LAYOUT}`;

/**
 * @param what As people call it: `table "wal_orders"`.
 * @param mark Its comment; null where it has none.
 * @throws BackendFailure When it is not the owner's.
 */
export function claim(what: string, mark: string | null, owner: Owner | { readonly lineage: string }): void {
  const wanted = 'namespace' in owner ? markOf(owner) : schemaMarkOf(owner.lineage);
  if (mark === wanted) return;
  const found = /^prism (?:namespace=(\S+) )?lineage=(\S+) layout=([0-9]+)$/.exec(mark ?? '');
  if (!found)
    throw refused(
      `${what} was not made by Prism (its comment does not say so)`,
      `Rename or drop it, or let Prism use another database; if Prism did make it, give it its comment back: ${wanted}`,
    );
  const [, namespace, lineage, layout] = found;
  if (lineage !== owner.lineage)
    throw refused(
      `${what} belongs to another Prism state (lineage ${lineage})`,
      'Nothing was changed. See that `state` in prism.yaml names the state that made it, and where that is lost restore its backup; another state needs a server of its own, since roles are shared by all databases of one',
    );
  if (Number(layout) > LAYOUT)
    throw refused(`${what} was made by a newer Prism (layout ${layout})`, 'Use a Prism that is as new');
  throw refused(
    `${what} belongs to the namespace ${namespace ?? '(none)'}`,
    'Two namespaces must not share a name: see policies/sizing.yaml',
  );
}

export const isMarked = (mark: string | null, owner: Owner): boolean => mark === markOf(owner);

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
