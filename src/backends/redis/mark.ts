import { BackendFailure } from '../backend-failure.ts';
import { notOwned, type Owner } from '../owner.ts';

/** Version of what the driver makes. A build does not touch what a newer one made. */
export const LAYOUT = 1;

/**
 * The mark of an ACL user, which can bear no comment: the only key of a selector that allows no command, and so
 * grants nothing. It lives and dies with the user.
 */
export const markOf = ({ namespace, lineage }: Owner): string =>
  `prism;namespace=${namespace};lineage=${lineage};layout=${LAYOUT}`;

/** The selector that bears a mark, as `ACL SETUSER` takes it. */
export const selectorOf = (owner: Owner): string => `(-@all ~${markOf(owner)})`;

/** @throws BackendFailure When the mark is not the owner's. Null: there is none. */
export function claim(what: string, mark: string | null, owner: Owner, restore: string): void {
  const wanted = markOf(owner);
  if (mark === wanted) return;
  const found = /^prism;namespace=([^;]*);lineage=([^;]*);layout=([0-9]+)$/.exec(mark ?? '');
  if (!found)
    throw refused(
      `${what} was not made by Prism (nothing there says so)`,
      `Rename or remove it, or let Prism use another Redis; if Prism did make it: ${restore}`,
    );
  const [, namespace, lineage, layout] = found;
  throw notOwned(
    what,
    { namespace, lineage: lineage!, layout: Number(layout) },
    { lineage: owner.lineage, layout: LAYOUT },
    'a Redis',
  );
}

export const isMark = (mark: string | null, owner: Owner): boolean => mark === markOf(owner);

/** The mark that the fields of a record are; null where they are none. */
export const markOfRecord = (record: ReadonlyMap<string, string>): string | null =>
  record.has('namespace')
    ? `prism;namespace=${record.get('namespace')};lineage=${record.get('lineage')};layout=${record.get('layout')}`
    : null;

/** What an operator gives back to a key record that was lost. */
export const restoreRecord = (key: string, { namespace, lineage }: Owner): string =>
  `HSET ${key} namespace ${namespace} lineage ${lineage} layout ${LAYOUT}`;

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
