import { fetchFromOrigin } from '../repo/git-fetch.ts';
import { GitRefused } from '../repo/git-refused.ts';
import { type GitRepo, openGit } from '../repo/git-repo.ts';
import { Failure } from '../run/failure.ts';

/**
 * The clone with all of the history: where that is cut off, the last commit there would answer for all before it.
 *
 * @throws Failure where it cannot be fetched.
 */
export async function wholeHistory(git: GitRepo, head: string): Promise<GitRepo> {
  if (!git.place.shallow) return git;
  const refused = await fetchFromOrigin(git, { commits: [head], history: true });
  const whole = openGit(git.place.root);
  if (!(whole instanceof GitRefused) && !whole.place.shallow) return whole;
  throw new Failure(
    `This clone is without the history of the branch, so nobody can tell who brought what is there${refused ? `: ${refused.message}` : ''}`,
    'Set `fetch-depth: 0` for actions/checkout',
  );
}
