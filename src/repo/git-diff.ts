import { gitFailure } from './git-process.ts';
import type { GitRepo } from './git-repo.ts';

/** What stands at a path of a tree. */
export interface GitEntry {
  /** As git writes it: `100644`, `100755`, `120000` a link, `160000` a submodule. */
  readonly mode: string;
  readonly id: string;
}

/** A path at which two trees differ. A rename is a deletion and an addition. */
export interface TreeDifference {
  /** Relative to the root. Bytes that are no UTF-8 stand as U+FFFD, which requestEntry refuses. */
  readonly path: string;
  readonly before: GitEntry | null;
  readonly after: GitEntry | null;
}

/** What differs between two trees, in one process. A folder is shown by its files. */
export function diffTrees(git: GitRepo, before: string, after: string): readonly TreeDifference[] {
  if (before === after) return [];
  // A submodule that .gitmodules says to ignore is a change all the same.
  const how = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules=none'];
  const result = git.objects(['diff-tree', ...how, before, after]);
  if (result.status !== 0) throw gitFailure(result, 'compare two trees');
  return [...readDifferences(result.stdout)].map(({ path, before, after }) => ({ path, before, after }));
}

/** Reads `--raw -z`. The status is git's letter. */
export function* readDifferences(output: Buffer): Generator<TreeDifference & { readonly status: string }> {
  const parts = output.toString('utf8').split('\0');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [beforeMode, afterMode, beforeId, afterId, status] = parts[at]!.slice(1).split(' ');
    yield {
      path: parts[at + 1]!,
      before: entryOf(beforeMode!, beforeId!),
      after: entryOf(afterMode!, afterId!),
      status: status!,
    };
  }
}

const entryOf = (mode: string, id: string): GitEntry | null => (mode === '000000' ? null : { mode, id });
