import { compareText } from '../core/model/compare.ts';
import type { GitHub } from './client.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';

/**
 * The merged pull request that brought a commit to the default branch; of several that held it, as stacked ones do,
 * the one merged last, whose people looked at it last. Undefined: it was pushed without one, so nobody reviewed it.
 * Throws GitHubFailure, with status 422 when GitHub has no such commit.
 */
export async function mergedPullRequestOf(github: GitHub, commit: string): Promise<PullRequest | undefined> {
  const { owner, repo } = github;
  const pulls = await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, {
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  // A commit is in all forks, whose pull requests have numbers of their own.
  const isHere = (name: string): boolean => name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  const [last] = pulls
    .filter(
      ({ merged_at, base }) =>
        merged_at !== null && base.ref === base.repo.default_branch && isHere(base.repo.full_name),
    )
    .sort((a, b) => compareText(b.merged_at!, a.merged_at!) || b.number - a.number);
  return last && readPullRequest(github, last.number);
}
