import type { GitHub } from './client.ts';

export interface DefaultBranch {
  /** Without `refs/heads/`. */
  readonly name: string;
  /** The id of its last commit. */
  readonly tip: string;
}

/** The default branch as it is now. Throws GitHubFailure. */
export async function readDefaultBranch({ rest, owner, repo }: GitHub): Promise<DefaultBranch> {
  const { data } = await rest.repos.get({ owner, repo });
  const name = data.default_branch;
  const ref = await rest.git.getRef({ owner, repo, ref: `heads/${name}` });
  return { name, tip: ref.data.object.sha };
}
