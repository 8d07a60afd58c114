import { readBranchTip } from '../github/branch-tip.ts';
import type { GitHub } from '../github/client.ts';
import { findCommits } from '../repo/git-commits.ts';
import { fetchFromOrigin } from '../repo/git-fetch.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { Failure } from '../run/failure.ts';

/** A branch stands for its tip at the remote, now. */
export type BaseCommit = { readonly branch: string } | { readonly commit: string };

/** Where a change starts from and what it is, as ids of commits that the clone has. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}

/**
 * Sees that the clone has both, and fetches what is missing. The tip of a branch is always asked for: in a job that was
 * started again, or waited, the clone's is old, and an old base has old policies (security 1).
 *
 * @param github Says whether the clone has the tip where git cannot fetch it; left out: the clone is believed.
 * @throws Failure when one of them is not there and cannot be fetched.
 */
export async function bringCommits(
  git: GitRepo,
  base: BaseCommit,
  head: string,
  debug: (text: string) => void,
  github?: GitHub | undefined,
): Promise<Commits> {
  const branches = 'branch' in base ? [base.branch] : [];
  const ids = [...('commit' in base ? [base.commit] : []), head];
  const missing = ids.filter((_, at) => findIds(git, ids)[at] === undefined);
  const refused = await fetchFromOrigin(git, { branches, commits: missing });
  if (refused) debug(refused.message);
  const name = 'branch' in base ? `refs/remotes/origin/${base.branch}` : base.commit;
  const [from, to] = findIds(git, [name, head]);
  if (from !== undefined && to !== undefined) {
    if (refused && github && 'branch' in base) await checkTip(github, base.branch, from, refused.message);
    if (git.place.shallow && git.objects(['merge-base', from, to]).status !== 0) {
      // What is left of it when this fails is for whoever merges the two to say.
      const cut = await fetchFromOrigin(git, { branches, commits: [from, to], history: true });
      if (cut) debug(cut.message);
    }
    return { base: from, head: to };
  }
  const what =
    from === undefined
      ? 'branch' in base
        ? `The branch '${base.branch}'`
        : `The commit ${base.commit}`
      : `The commit ${head}`;
  throw new Failure(
    `${what} is not in this clone${refused ? `: ${refused.message}` : ''}`,
    'Set `fetch-depth: 0` for actions/checkout, which then brings all branches with their history',
  );
}

/** A clone that cannot fetch may have a tip of long ago, as on a runner that keeps its folders. */
async function checkTip(github: GitHub, branch: string, tip: string, refused: string): Promise<void> {
  const now = await readBranchTip(github, branch);
  if (now === tip) return;
  throw new Failure(
    `The branch '${branch}' is at ${now.slice(0, 7)}, this clone has it at ${tip.slice(0, 7)}, and it cannot be fetched: ${refused}`,
    'Let actions/checkout keep its credentials (`persist-credentials: true`), or run the job again',
  );
}

/** Reviews are compared at the commit they are of, which a force-push takes out of every branch. */
const MOST_ALONE = 20;

/**
 * Brings commits that reviews are of, as far as the remote still gives them: without its commit a review counts as
 * stale, so it is no failure.
 */
export async function bringReviewed(
  git: GitRepo,
  commits: readonly string[],
  debug: (text: string) => void,
): Promise<void> {
  const asked = [...new Set(commits)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  const known = findIds(git, asked);
  const missing = asked.filter((_, at) => known[at] === undefined);
  if (missing.length === 0 || !(await fetchFromOrigin(git, { commits: missing }))) return;
  // One that is gone makes git give none of them.
  for (const id of missing.slice(0, MOST_ALONE)) {
    const refused = await fetchFromOrigin(git, { commits: [id] });
    if (refused) debug(`A review is of commit ${id}, which is not to be had: ${refused.message}`);
  }
}

const findIds = (git: GitRepo, refs: readonly string[]): (string | undefined)[] =>
  refs.length === 0 ? [] : findCommits(git, refs).map((commit) => commit?.id);
