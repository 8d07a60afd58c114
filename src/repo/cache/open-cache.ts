import { renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { isKey } from './is-key.ts';
import { ownFolder } from './own-folder.ts';
import { pruneEntries } from './prune-entries.ts';
import { type Entry, readEntry } from './read-entry.ts';
import { temporaryName } from './temporary-entry.ts';
import { writeEntry } from './write-entry.ts';

/**
 * What earlier runs computed, as entries of named texts. It may be lost at any time, and several runs may use it at
 * once. Keys are digests of all that the entry depends on, in 16 to 128 hexadecimal digits, the compiler's build
 * (build-id.ts) included. Any other key is a bug and throws; the system's errors never do.
 */
export interface Cache {
  /** Undefined where there is none that can be used. Costs a few system calls, as each section does. */
  open(key: string): Entry | undefined;
  /**
   * Puts the entry in the place of an older one as a whole, and clears the oldest entries.
   *
   * @returns Whether it is there now. If not, it may be that not all sections were taken.
   */
  write(key: string, sections: Iterable<readonly [name: string, text: string]>): boolean;
}

/** Of all entries together. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The cache in `.prism/cache` of a checkout. Undefined where it must not be used, or cannot: see own-folder.ts.
 *
 * @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked at
 *   most once; not where the folder is made now: git has put nothing into it.
 */
export function openCache(
  root: string,
  { trusted }: { readonly trusted: (path: string) => boolean },
): Cache | undefined {
  const folder = ownFolder(root, trusted);
  if (folder === undefined) return undefined;
  return {
    open: (key) => readEntry(pathOf(folder, key), key),
    write(key, sections) {
      const path = pathOf(folder, key);
      const temporary = join(folder, temporaryName());
      let isThere = false;
      try {
        isThere = writeEntry(temporary, key, sections, MOST_BYTES) && moves(temporary, path);
      } finally {
        if (!isThere) attempt(() => unlinkSync(temporary));
      }
      pruneEntries(folder, key, MOST_BYTES);
      return isThere;
    },
  };
}

const moves = (from: string, to: string): boolean =>
  attempt(() => {
    renameSync(from, to);
    return true;
  }) ?? false;

function pathOf(folder: string, key: string): string {
  if (!isKey(key)) throw new Error(`'${key}' is no key of the cache`);
  return join(folder, key);
}
