import { BackendFailure } from '../backend-failure.ts';

/** Version of what the driver makes. A build does not touch what a newer one made. */
export const LAYOUT = 1;

export interface Owner {
  readonly namespace: string;
  /** Of the state. */
  readonly lineage: string;
}

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
  if (lineage !== owner.lineage)
    throw refused(
      `${what} belongs to another Prism state (lineage ${lineage})`,
      'Let each state use a Redis of its own; if that state is gone, remove what it left',
    );
  if (Number(layout) > LAYOUT)
    throw refused(`${what} was made by a newer Prism (layout ${layout})`, 'Use a Prism that is as new');
  throw refused(
    `${what} belongs to the namespace ${namespace}`,
    'Two namespaces must not share a name: see policies/sizing.yaml',
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
