import { posix } from 'node:path';
import type { GuardedFile } from '../core/authorize/authorize-guarded-files.ts';
import { isGuarded } from '../core/authorize/is-guarded.ts';
import { compareText } from '../core/model/compare.ts';
import type { TreeChange } from './git-changes.ts';
import { diffTrees } from './git-diff.ts';
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
      id: after && ('id' in after ? after.id : contentId(git, after.source)),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

/**
 * The same of files outside of the root, when that is a folder of the repo: workflows are at the top. Of what is
 * committed.
 *
 * @param head The commit; what it changed since it left the base counts.
 */
export function guardedOutside(git: GitRepo, base: string, head: string): readonly GuardedFile[] {
  const { prefix } = git.place;
  if (prefix === '') return [];
  const result = git.objects(['merge-base', base, head]);
  const left = result.status === 0 ? result.stdout.toString('latin1').trim() : base;
  return diffTrees(git, `${left}^{tree}`, `${head}^{tree}`)
    .filter(({ path }) => !path.startsWith(prefix) && isGuarded(path, '.github'))
    .map(({ path, after }) => ({ path: posix.relative(prefix, path), id: after?.id ?? null }));
}
