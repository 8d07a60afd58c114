import { type GitResult, gitFailure } from './git-process.ts';
import type { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';

/** What to bring from the remote that a clone is of. */
export interface Wanted {
  /** Branches, without `refs/heads/`; each goes to `refs/remotes/origin/<branch>`. */
  readonly branches?: readonly string[];
  /** Ids in full; no ref leads to them. */
  readonly commits?: readonly string[];
  /** Also the history that a shallow clone is without. */
  readonly history?: boolean;
}

/**
 * Fetches from `origin`, with the credentials that the clone has. Brings all of what is wanted, or returns why not.
 * No tag comes along, no submodule is looked at, and nothing that is checked out changes.
 */
export async function fetchFromOrigin(
  git: GitRepo,
  { branches = [], commits = [], history = false }: Wanted,
): Promise<GitRefused | undefined> {
  const refs = [...branches.map((name) => `+refs/heads/${name}:refs/remotes/origin/${name}`), ...commits];
  if (refs.length === 0) return undefined;
  const how = [
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    '--no-write-fetch-head',
  ];
  const result: GitResult = await git.workTree([
    'fetch',
    ...how,
    ...(history ? ['--unshallow'] : []),
    'origin',
    ...refs,
  ]);
  return result.status === 0 ? undefined : gitFailure(result, 'fetch from origin');
}
