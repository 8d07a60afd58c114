import { visible } from '../core/report/escape.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './github-failure.ts';

/** What branch protection requires, so it never changes (contracts). */
const CONTEXT = 'prism';
/** In characters: docs.github.com/rest/commits/statuses, by what it refuses. */
const LONGEST = 140;

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  /** One line; what is too long is cut. */
  readonly description: string;
  /** Where to read more: http or https. */
  readonly targetUrl: string | undefined;
}

/**
 * Sets the status of a commit. False: the token may not, as on a pull request of a fork, so the caller must show the
 * verdict in another way. Throws GitHubFailure when it fails otherwise.
 */
export async function setStatus(
  { rest, owner, repo }: GitHub,
  sha: string,
  { state, description, targetUrl }: CommitStatus,
): Promise<boolean> {
  try {
    await rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      state,
      context: CONTEXT,
      description: oneLine(description),
      ...(targetUrl !== undefined && { target_url: targetUrl }),
    });
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 403) return false;
    throw error;
  }
}

function oneLine(text: string): string {
  const characters = [...visible(text.replace(/\s+/g, ' ').trim())];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
