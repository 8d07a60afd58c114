import { findCommits } from '../repo/git-commits.ts';
import { descends } from '../repo/git-descends.ts';
import { fetchFromOrigin } from '../repo/git-fetch.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { Failure } from '../run/failure.ts';

export interface Branch {
  readonly git: GitRepo;
  readonly head: string;
  /** Where the push of this run found the branch. */
  readonly before: string | undefined;
  readonly debug: (text: string) => void;
}

export interface Start {
  /** Whose policies are in force; undefined before the first commit. */
  readonly commit: string | undefined;
  /** Whether what is applied is further on than this run (security 4). */
  readonly superseded: boolean;
}

/**
 * Where a run begins: at the commit that is applied. Without one where the push found the branch, and else at what
 * the branch was before its last commit.
 *
 * @throws Failure where the branch is no longer a continuation of what is applied.
 */
export async function startOf(branch: Branch, applied: string | null): Promise<Start> {
  const { git, head, before } = branch;
  if (applied === null) {
    const parent = findCommits(git, [`${head}^`])[0]?.id;
    return { commit: before ?? parent, superseded: false };
  }
  if (!findCommits(git, [applied])[0]) {
    const refused = await fetchFromOrigin(git, { commits: [applied] });
    if (refused) branch.debug(refused.message);
  }
  if (descends(git, applied, head)) return { commit: applied, superseded: false };
  if (descends(git, head, applied)) return { commit: applied, superseded: true };
  throw new Failure(
    `The history of the branch was rewritten: ${applied.slice(0, 7)}, which is applied, is no part of ${head.slice(0, 7)}`,
    `Bring ${applied} back into the branch, by a merge of it or by undoing the forced push. If it was meant, let the platform team look at \`prism plan\` and run \`prism apply\` once on the new branch by themselves`,
  );
}
