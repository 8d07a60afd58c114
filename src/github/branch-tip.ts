import type { GitHub } from './client.ts';

/** The id of the last commit of a branch as it is now. Throws GitHubFailure. */
export async function readBranchTip({ rest, owner, repo }: GitHub, branch: string): Promise<string> {
  const { data } = await rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
  return data.object.sha;
}
