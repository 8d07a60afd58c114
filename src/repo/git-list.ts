import type { GitEntry } from './git-diff.ts';
import { gitFailure } from './git-process.ts';
import type { GitRepo } from './git-repo.ts';

/** A file, link or submodule of a tree. */
export interface TreeEntry extends GitEntry {
  /** Relative to the tree. Bytes that are no UTF-8 stand as U+FFFD, which requestEntry refuses. */
  readonly path: string;
}

/**
 * Everything in a tree and its folders, in one process. Sizes are left out: git would have to open each object for
 * them, which takes three times as long; readBlobs looks at them.
 */
export function listTree(git: GitRepo, tree: string): readonly TreeEntry[] {
  const result = git.objects(['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (result.status !== 0) throw gitFailure(result, 'list a tree');
  const entries: TreeEntry[] = [];
  const text = result.stdout.toString('utf8');
  let at = 0;
  while (at < text.length) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\0', tab);
    // `<mode> <type> <id>`: the mode has six characters, and the id is the last word.
    entries.push({
      path: text.slice(tab + 1, end),
      mode: text.slice(at, at + 6),
      id: text.slice(text.lastIndexOf(' ', tab) + 1, tab),
    });
    at = end + 1;
  }
  return entries;
}
