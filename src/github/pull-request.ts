import type { GitHub } from './client.ts';
import { loginOf } from './login-of.ts';

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** Login as GitHub spells it; null when the account is gone. */
  readonly author: string | null;
  readonly headSha: string;
  /** owner/name; null when the fork was deleted. */
  readonly headRepository: string | null;
  readonly fromFork: boolean;
  /** Without `refs/heads/`. */
  readonly baseRef: string;
  /** The tip of the base branch when GitHub last looked, which may be long ago. */
  readonly baseSha: string;
  /** ISO 8601; null while it is not merged. */
  readonly mergedAt: string | null;
  /** What brought it into its base: a merge, or the last commit of a squash or a rebase. Null while it is not merged. */
  readonly mergeCommit: string | null;
  /** How many commits GitHub counts. */
  readonly commits: number;
}

export async function readPullRequest(github: GitHub, number: number): Promise<PullRequest> {
  const { owner, repo } = github;
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  // The description forgets that the repository of a deleted fork is null.
  const head = data.head.repo as typeof data.head.repo | null;
  return {
    number: data.number,
    state: data.state,
    draft: data.draft ?? false,
    author: loginOf(data.user),
    headSha: data.head.sha,
    headRepository: head?.full_name ?? null,
    fromFork: head?.id !== data.base.repo.id,
    baseRef: data.base.ref,
    baseSha: data.base.sha,
    mergedAt: data.merged_at,
    mergeCommit: data.merged_at === null ? null : data.merge_commit_sha,
    commits: data.commits,
  };
}
