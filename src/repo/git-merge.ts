import { posix } from 'node:path';
import type { GitCommit } from './git-commits.ts';
import { askObjects } from './git-objects.ts';
import { gitFailure } from './git-process.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';

/** More conflicts than that are only counted. */
const MOST_SHOWN = 10;

/** What a user's own configuration may not change about a merge: renames as git has them, and no program to merge by. */
const MERGE = [
  'merge.renames=true',
  'merge.directoryRenames=conflict',
  'merge.renameLimit=7000',
  'merge.renormalize=false',
  'merge.default=text',
].flatMap((setting) => ['-c', setting]);

/**
 * The tree of the root when head is merged into base (security 1). Nothing is written to the repo: call `git.close()`
 * when the tree is no longer needed.
 *
 * @throws GitRefused for a conflict, and where the two have no history in common.
 */
export function mergeTree(git: GitRepo, base: GitCommit, head: GitCommit): string {
  const one = withoutMerge(base, head);
  return one ? one.tree : treeOfRoot(git, mergeAll(git, base, head));
}

/** The same of the whole repo, where the root is a folder of it. Any name of a tree. */
export function mergeWhole(git: GitRepo, base: GitCommit, head: GitCommit): string {
  const one = withoutMerge(base, head);
  return one ? `${one.id}^{tree}` : mergeAll(git, base, head);
}

/** The common cases, which need no process. */
function withoutMerge(base: GitCommit, head: GitCommit): GitCommit | undefined {
  if (base.id === head.id || head.parents.includes(base.id)) return head;
  return base.parents.includes(head.id) ? base : undefined;
}

function mergeAll(git: GitRepo, base: GitCommit, head: GitCommit): string {
  git.keepObjectsApart();
  const how = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'];
  // Some versions take .gitattributes from HEAD, which may be a pull request's: it could merge what is in conflict.
  const attributes = ['-c', `attr.tree=${git.emptyTree}`];
  const result = git.objects([...MERGE, ...attributes, ...how, base.id, head.id]);
  const [tree, ...conflicts] = result.stdout.toString('utf8').split('\0').filter(Boolean);
  if (result.status === 0) return tree!;
  if (result.status === 1 && tree !== undefined) throw conflict(git, conflicts);
  if (/unrelated histories/.test(result.stderr)) throw noMergeBase(git);
  throw gitFailure(result, 'merge the change into the base');
}

function treeOfRoot(git: GitRepo, tree: string): string {
  const { prefix } = git.place;
  if (prefix === '') return tree;
  const folder = askObjects(git, [{ name: `${tree}:${prefix.slice(0, -1)}`, contents: false }])?.[0];
  return folder?.type === 'tree' ? folder.id : git.emptyTree;
}

function conflict(git: GitRepo, conflicts: readonly string[]): GitRefused {
  const paths = [...new Set(conflicts)].map((path) => posix.relative(`/${git.place.prefix}`, `/${path}`));
  const more = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : '';
  return new GitRefused(
    `The change does not merge into the base: there are conflicts in ${paths
      .slice(0, MOST_SHOWN)
      .map((path) => `'${path}'`)
      .join(', ')}${more}`,
    MERGE_FIRST,
  );
}

/** What to do about a change that goes against one of the base. */
export const MERGE_FIRST =
  'Merge the base into the branch first (`git merge main`, where the base is `main`), and resolve the conflicts there';

export function noMergeBase({ place }: GitRepo): GitRefused {
  return place.shallow
    ? new GitRefused(
        'Where the change left the base is not known: this clone is shallow, and its history ends before that',
        'Fetch the history: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout',
      )
    : new GitRefused(
        'The change and the base have no history in common',
        'Start the branch from the base, or name the base that it started from',
      );
}
