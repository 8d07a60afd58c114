import type { TreeChange } from './git-changes.ts';
import type { GitEntry } from './git-diff.ts';
import type { TreeEntry } from './git-list.ts';
import { requestEntry } from './git-request-entry.ts';

/**
 * What of a tree decides about other paths than its own, so that those cannot be judged from a difference alone. A
 * tree's index keeps it: nothing else in it tells of these.
 */
export interface FarReaching {
  /** Links that are refused if they lead to a folder, which may come and go. */
  readonly links: readonly string[];
  /** Folders that hold a report of an earlier run, each empty or with a slash at its end: perhaps an output as a whole. */
  readonly reported: readonly string[];
}

export const NOTHING_FAR: FarReaching = { links: [], reported: [] };

const REPORT = /(^|\/)report\.sarif$/;

export function farReaching(entries: readonly TreeEntry[], globs: readonly string[]): FarReaching {
  const entryOf = requestEntry(globs);
  return {
    links: entries.flatMap(({ path, mode }) => (entryOf(path, mode)?.kind === 'link' ? [path] : [])),
    reported: entries.flatMap(({ path }) => (REPORT.test(path) ? [path.replace(REPORT, '$1')] : [])),
  };
}

/** What is far-reaching in a tree, or was, once it is changed. */
export function farAfter(
  { links, reported }: FarReaching,
  changes: readonly TreeChange[],
  globs: readonly string[],
): FarReaching {
  const added = changes.flatMap(({ path, after }) => (after ? [{ path, mode: after.mode, id: '' }] : []));
  const more = farReaching(added, globs);
  return { links: [...links, ...more.links], reported: [...reported, ...more.reported] };
}

/** Whether a difference has to be judged with all of both trees in sight. */
export function reachesFar(
  changes: readonly TreeChange[],
  { links, reported }: FarReaching,
  globs: readonly string[],
): boolean {
  const entryOf = requestEntry(globs);
  /** A link, or a file in a folder that is refused as a whole. */
  const isFar = (path: string, { mode }: Pick<GitEntry, 'mode'>): boolean => {
    const entry = entryOf(path, mode);
    return entry !== undefined && (entry.kind === 'link' || entry.path !== path);
  };
  return changes.some(
    ({ path, before, after }) =>
      REPORT.test(path) ||
      reported.some((folder) => path.startsWith(folder)) ||
      // With a file a folder may come or go.
      (links.length > 0 && (!before || !after)) ||
      (before && isFar(path, before)) ||
      (after && isFar(path, after)),
  );
}
