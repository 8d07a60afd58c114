import { BackendFailure } from '../backend-failure.ts';
import { notOwned, type Owner } from '../owner.ts';

/** Version of how tables are laid out (layouts.ts). A build does not touch what a newer one made. */
const LAYOUT = 1;

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
  throw notOwned(
    what,
    { namespace, lineage: lineage!, layout: Number(layout) },
    { lineage: owner.lineage, layout: LAYOUT },
    'a server',
  );
}

export const isMarked = (mark: string | null, owner: Owner): boolean => mark === markOf(owner);

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
