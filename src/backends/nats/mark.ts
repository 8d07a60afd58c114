import { BackendFailure } from '../backend-failure.ts';
import { notOwned, type Owner } from '../owner.ts';

/** Version of what the driver makes. A build does not touch what a newer one made. */
const LAYOUT = 1;

/** The description by which the driver knows what it made. Servers before 2.10 keep no metadata. */
export const markOf = ({ namespace, lineage }: Owner): string =>
  `prism namespace=${namespace} lineage=${lineage} layout=${LAYOUT}`;

export const isMarked = (mark: string | null, owner: Owner): boolean => mark === markOf(owner);

/**
 * @param what As people call it: `stream orders-pubsub`.
 * @throws BackendFailure When it is not the owner's.
 */
export function claim(what: string, mark: string | null, owner: Owner): void {
  const wanted = markOf(owner);
  if (mark === wanted) return;
  const found = /^prism namespace=(\S+) lineage=(\S+) layout=([0-9]+)$/.exec(mark ?? '');
  if (!found)
    throw refused(
      `${what} was not made by Prism (its description does not say so)`,
      `Rename or delete it, or let Prism use another account; if Prism did make it, give it its description back: ${wanted}`,
    );
  const [, namespace, lineage, layout] = found;
  throw notOwned(
    what,
    { namespace, lineage: lineage!, layout: Number(layout) },
    { lineage: owner.lineage, layout: LAYOUT },
    'an account',
  );
}

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
