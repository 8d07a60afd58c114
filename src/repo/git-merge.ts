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
  // The common cases, which need no process.
  if (base.id === head.id || head.parents.includes(base.id)) return head.tree;
  if (base.parents.includes(head.id)) return base.tree;
  git.keepObjectsApart();
  const how = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages'];
  const result = git.objects([...MERGE, ...how, base.id, head.id]);
  const [tree, ...conflicts] = result.stdout.toString('utf8').split('\0').filter(Boolean);
  if (result.status === 0) return treeOfRoot(git, tree!);
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
