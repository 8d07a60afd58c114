import { findCommits, type GitCommit, resolveCommits, treeAt } from './git-commits.ts';
import { diffTrees, type GitEntry, type TreeDifference } from './git-diff.ts';
import { hasContent, type WorkingEntry } from './git-has-content.ts';
import { MERGE_FIRST, mergeTree, noMergeBase } from './git-merge.ts';
import { LIKELY_POLICIES } from './git-policies.ts';
import { gitFailure } from './git-process.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';
import { type WorkingDifference, workingChanges } from './git-working-changes.ts';

/** A path of the root that a change gives other content than the base tip has. Either of the two is there. */
export interface TreeChange {
  readonly path: string;
  readonly before: GitEntry | null;
  /** With `source` where it is read from the working tree. */
  readonly after: GitEntry | WorkingEntry | null;
}

export interface GitChanges {
  readonly baseCommit: string;
  /** Null for the working tree, which is no commit. */
  readonly headCommit: string | null;
  readonly baseTree: string;
  /** Of head merged into the base tip; null for the working tree. `git.close()` takes it away. */
  readonly headTree: string | null;
  readonly changes: readonly TreeChange[];
}

/**
 * What a change does to the tip of its base (security 1): head merged into it, or what the branch that is checked out and
 * the working tree have changed since they left it.
 *
 * @param refs `head` left out: the working tree.
 * @throws GitRefused for an unknown ref, a conflict, and where the two have no history in common.
 */
export async function changesBetween(
  git: GitRepo,
  { base, head }: { readonly base: string; readonly head?: string | undefined },
): Promise<GitChanges> {
  if (head !== undefined) {
    const [from, to] = resolveCommits(git, [base, head], LIKELY_POLICIES) as [GitCommit, GitCommit];
    const headTree = mergeTree(git, from, to);
    const changes = diffTrees(git, from.tree, headTree);
    return { baseCommit: from.id, headCommit: to.id, baseTree: from.tree, headTree, changes };
  }
  const [from, at] = findCommits(git, [base, 'HEAD'], LIKELY_POLICIES);
  if (!from) return resolveCommits(git, [base]) as never;
  // Before the first commit there is no history, and so nothing but the base to compare with.
  const left = at ? await mergeBase(git, from, at) : from.id;
  const mine = await workingChanges(git, left);
  const theirs = left === from.id ? [] : diffTrees(git, treeAt(git, left)!, from.tree);
  return {
    baseCommit: from.id,
    headCommit: null,
    baseTree: from.tree,
    headTree: null,
    changes: ontoBase(git, mine, theirs),
  };
}

async function mergeBase(git: GitRepo, base: GitCommit, head: GitCommit): Promise<string> {
  if (base.id === head.id || head.parents.includes(base.id)) return base.id;
  if (base.parents.includes(head.id)) return head.id;
  const result = git.objects(['merge-base', base.id, head.id]);
  if (result.status === 0) return result.stdout.toString('latin1').trim();
  throw result.status === 1 ? noMergeBase(git) : gitFailure(result, 'find where the change left the base');
}

/** Puts the changes on top of those that the base has seen since. Both are from the same tree. */
function ontoBase(
  git: GitRepo,
  mine: readonly WorkingDifference[],
  theirs: readonly TreeDifference[],
): readonly TreeChange[] {
  const moved = new Map(theirs.map((one) => [one.path, one]));
  const inTheWay = crossing(mine, theirs);
  if (inTheWay !== undefined) throw conflict(inTheWay);
  return mine.flatMap((change) => {
    const other = moved.get(change.path);
    if (!other) return [change];
    if (sameEntry(git, change.after, other.after)) return [];
    throw conflict(change.path);
  });
}

const conflict = (path: string): GitRefused =>
  new GitRefused(
    `'${path}' has changed in the base too since the branch left it, and differently`,
    MERGE_FIRST,
  );

function sameEntry(git: GitRepo, mine: TreeChange['after'], theirs: GitEntry | null): boolean {
  if (!mine || !theirs) return mine === theirs;
  return 'id' in mine ? mine.id === theirs.id && mine.mode === theirs.mode : hasContent(git, mine, theirs);
}

/** A file on one side where the other has made a folder. */
function crossing(mine: readonly WorkingDifference[], theirs: readonly TreeDifference[]): string | undefined {
  const files = (changes: readonly TreeChange[]) => changes.filter(({ after }) => after !== null);
  const inFolderOf = (changes: readonly TreeChange[], others: readonly TreeChange[]): string | undefined => {
    const paths = new Set(files(others).map(({ path }) => path));
    return files(changes).find(({ path }) => foldersOf(path).some((folder) => paths.has(folder)))?.path;
  };
  return inFolderOf(mine, theirs) ?? inFolderOf(theirs, mine);
}

const foldersOf = (path: string): readonly string[] =>
  path.split('/').flatMap((_, i, parts) => (i === 0 ? [] : [parts.slice(0, i).join('/')]));
