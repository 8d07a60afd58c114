import { loginKey } from '../core/authorize/membership.ts';
import type { GitHub } from './client.ts';
import { loginOf } from './login-of.ts';

/** In whose name GitHub commits what is edited or merged on its pages. */
const GITHUB = 'web-flow';

/**
 * Whether a commit is somebody's own and no merge: its author, and its committer unless that is GitHub. A commit that
 * came by a pull request can be asked for before GitHub connects the two; the button's merge has two parents, and what it
 * squashes has the author of the pull request. Throws GitHubFailure.
 */
export async function isCommitOf(github: GitHub, commit: string, login: string): Promise<boolean> {
  const { owner, repo, rest } = github;
  // One file of it is more than is needed, and a commit may have thousands.
  const { data } = await rest.repos.getCommit({ owner, repo, ref: commit, per_page: 1 });
  const [author, committer] = [loginOf(data.author), loginOf(data.committer)];
  const isTheirs = (who: string | null) => who !== null && loginKey(who) === loginKey(login);
  return data.parents.length < 2 && isTheirs(author) && (committer === GITHUB || isTheirs(committer));
}
