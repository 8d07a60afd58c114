import { readBranchTip } from './branch-tip.ts';
import type { GitHub } from './client.ts';

export interface DefaultBranch {
  /** Without `refs/heads/`. */
  readonly name: string;
  /** The id of its last commit. */
  readonly tip: string;
}

/** The default branch as it is now. Throws GitHubFailure. */
export async function readDefaultBranch(github: GitHub): Promise<DefaultBranch> {
  const { rest, owner, repo } = github;
  const { data } = await rest.repos.get({ owner, repo });
  const name = data.default_branch;
  return { name, tip: await readBranchTip(github, name) };
}
