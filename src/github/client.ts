import type { GitHub as Octokit } from '@actions/github/lib/utils';
import { showValue } from '../core/diagnostics/show-value.ts';
import { visible } from '../core/report/escape.ts';
import { askAgain } from './ask-again.ts';
import { GitHubFailure } from './github-failure.ts';
import { refusalOf } from './refusal.ts';

type Client = InstanceType<typeof Octokit>;

/** One repository at GitHub. Every call throws GitHubFailure, and nothing else, when it does not work. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly rest: Client['rest'];
  /** All pages of a list. */
  readonly paginate: Client['paginate'];
  /** Says what a person should know and no result holds: waits, and what could not be found out. Plain text. */
  readonly note: (text: string) => void;
}

export interface GitHubAccess {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_REPOSITORY`: owner/name. */
  readonly repository: string;
  readonly note: (text: string) => void;
}

/** docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** An answer that takes longer, in milliseconds, does not come. */
const LONGEST_ANSWER = 30_000;
const REDIRECT: number = 302;

/**
 * A client for a repository; nothing is asked yet. octokit is loaded here: it takes longer than a whole check of a
 * small change. Throws GitHubFailure where the access is not complete.
 */
export async function openGitHub({ token, apiUrl, repository, note }: GitHubAccess): Promise<GitHub> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined)
    throw new GitHubFailure(
      `${visible(showValue(repository))} names no repository`,
      'GITHUB_REPOSITORY must be owner/name, as the runner sets it',
    );
  if (token === '')
    throw new GitHubFailure(
      'There is no token for GitHub',
      'Give the step a github-token; without the input it is that of the workflow',
    );
  // Its main module reads the event of the workflow when it is loaded; this one does not.
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent: 'prism' }));
  const again = askAgain(note);
  const log = { debug() {}, info() {}, warn: (text: string) => note(visible(text)), error() {} };
  octokit.hook.wrap('request', (request, options) => {
    // Changed in place: the hooks inside of this one have these options already, and take no others.
    options.headers['x-github-api-version'] = API_VERSION;
    const once = async () => {
      options.request = { ...options.request, log, signal: AbortSignal.timeout(LONGEST_ANSWER) };
      const answer = await request(options);
      // octokit gives a JSON answer that broke off as its text, and takes an empty one for a list of nothing.
      // That of a redirect, which the download of an artifact asks for, has no body as a 204 has none.
      if (typeof answer.data === 'string' && answer.status !== 204 && answer.status !== REDIRECT)
        throw new Error('The answer broke off');
      return answer;
    };
    const refused = (thrown: unknown) => {
      const { method, url } = octokit.request.endpoint(options);
      return refusalOf(thrown, method, addressOf(url, apiUrl), token);
    };
    return again(once, refused);
  });
  return { owner, repo, rest: octokit.rest, paginate: octokit.paginate, note };
}

/** Without the origin, which says nothing, and the query, which says little. */
function addressOf(url: string, apiUrl: string): string {
  const address = url.startsWith(apiUrl) ? url.slice(apiUrl.length) : url;
  return address.split('?')[0]!;
}
