import { type FileChange, judgedMember } from '../core/affected-part.ts';
import type { JudgedFile } from '../core/judge-file.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import { findCommits } from '../repo/git-commits.ts';
import { diffTrees } from '../repo/git-diff.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { requestChanges } from '../repo/request-changes.ts';

/** What a change was at a commit somebody reviewed, read once; undefined for a commit that is not in the clone. */
export function reviewedTrees(git: GitRepo, baseTree: string, policySet: PolicySet) {
  const known = new Map<string, ReturnType<typeof read>>();
  const read = (commit: string) => {
    const tree = findCommits(git, [commit])[0]?.tree;
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

function judgedByName(changes: readonly FileChange[], policySet: PolicySet): ReadonlyMap<string, JudgedFile> {
  return new Map(
    changes.flatMap(({ after }) => {
      const member = after && judgedMember(after.id, after.source, policySet);
      return member?.holding ? [[member.holding.namespace, member.judged()]] : [];
    }),
  );
}
