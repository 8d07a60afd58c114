import { posix } from 'node:path';
import type { GuardedFile } from '../core/authorize/authorize-guarded-files.ts';
import { isGuarded } from '../core/authorize/is-guarded.ts';
import { compareText } from '../core/model/compare.ts';
import type { TreeChange } from './git-changes.ts';
import { type GitCommit, resolveCommits } from './git-commits.ts';
import { diffTrees } from './git-diff.ts';
import { mergeWhole } from './git-merge.ts';
import type { GitRepo } from './git-repo.ts';
import { contentId } from './request-changes.ts';

/**
 * Of what a change edits, the platform's own files (semantics 2): policies, prism.yaml, workflows and code owners. By
 * path: a working tree is read in an order of its own, and the same change must read the same.
 *
 * @param policies The policies folder of prism.yaml.
 */
export function guardedChanges(
  git: GitRepo,
  changes: readonly TreeChange[],
  policies: string,
): readonly GuardedFile[] {
  return changes
    .filter(({ path }) => isGuarded(path, policies))
    .map(({ path, after }) => ({
      path,
      // A file may become a link that has the same content.
      id: after && `${after.mode} ${'id' in after ? after.id : contentId(git, after.source)}`,
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

/**
 * The same of files outside of the root, when that is a folder of the repo: workflows are at the top. Of what is
 * committed.
 *
 * @param head A commit's id; null: the branch that is checked out, and what it changed since it left the base.
 * @throws GitRefused where head does not merge into the base.
 */
export function guardedOutside(git: GitRepo, base: string, head: string | null): readonly GuardedFile[] {
  const { prefix } = git.place;
  if (prefix === '') return [];
  const [before, after] = head === null ? sinceItLeft(git, base) : onceMerged(git, base, head);
  return diffTrees(git, before, after)
    .filter(({ path }) => !path.startsWith(prefix) && isGuarded(path, '.github'))
    .map(({ path, after }) => ({
      path: posix.relative(prefix, path),
      id: after && `${after.mode} ${after.id}`,
    }));
}

function sinceItLeft(git: GitRepo, base: string): readonly [string, string] {
  const result = git.objects(['merge-base', base, 'HEAD']);
  const left = result.status === 0 ? result.stdout.toString('latin1').trim() : base;
  return [`${left}^{tree}`, 'HEAD^{tree}'];
}

/** A merge can edit what the branch did not: the base may have moved a file to where it is guarded. */
function onceMerged(git: GitRepo, base: string, head: string): readonly [string, string] {
  const [into, merged] = resolveCommits(git, [base, head]) as [GitCommit, GitCommit];
  return [`${base}^{tree}`, mergeWhole(git, into, merged)];
}
