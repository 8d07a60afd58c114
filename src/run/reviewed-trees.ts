import { type FileChange, judgedMember } from '../core/affected-part.ts';
import type { JudgedFile } from '../core/judge-file.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import type { GitChanges } from '../repo/git-changes.ts';
import { findCommits } from '../repo/git-commits.ts';
import { diffTrees } from '../repo/git-diff.ts';
import { mergeTree } from '../repo/git-merge.ts';
import { GitRefused } from '../repo/git-refused.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { requestChanges } from '../repo/request-changes.ts';

/**
 * What a change was at a commit somebody reviewed: that commit merged into the base of today, as the head is, so that
 * what the base has seen since makes no difference. Read once; undefined for a commit that is not in the clone, and for
 * one that no longer merges.
 */
export function reviewedTrees(
  git: GitRepo,
  { baseCommit, baseTree }: Pick<GitChanges, 'baseCommit' | 'baseTree'>,
  policySet: PolicySet,
) {
  const known = new Map<string, ReturnType<typeof read>>();
  const read = (commit: string) => {
    const tree = mergedTree(git, baseCommit, commit);
    if (tree === undefined) return undefined;
    const differences = diffTrees(git, baseTree, tree);
    let files: ReadonlyMap<string, JudgedFile> | undefined;
    return {
      differences,
      files: () => {
        const trees = { before: baseTree, after: tree };
        files ??= judgedByName(
          requestChanges(git, differences, trees, policySet.settings.requests),
          policySet,
        );
        return files;
      },
    };
  };
  return (commit: string) => {
    if (!known.has(commit)) known.set(commit, read(commit));
    return known.get(commit);
  };
}

function mergedTree(git: GitRepo, base: string, commit: string): string | undefined {
  const [into, reviewed] = findCommits(git, [base, commit]);
  if (!into || !reviewed) return undefined;
  try {
    return mergeTree(git, into, reviewed);
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}

/** Of two files that ask for one name nobody can tell which was approved. */
function judgedByName(changes: readonly FileChange[], policySet: PolicySet): ReadonlyMap<string, JudgedFile> {
  const files = new Map<string, JudgedFile>();
  const twice = new Set<string>();
  for (const { after } of changes) {
    const member = after && judgedMember(after.id, after.source, policySet);
    if (!member?.holding) continue;
    const { namespace } = member.holding;
    if (files.has(namespace)) twice.add(namespace);
    files.set(namespace, member.judged());
  }
  for (const namespace of twice) files.delete(namespace);
  return files;
}
