import { GitHubFailure } from './github-failure.ts';
import type { Refusal } from './refusal.ts';

/**
 * A call that will not be made again, in words for people.
 *
 * @param limit Seconds until GitHub may be asked again, when it was a rate limit.
 * @param now Unix time in milliseconds.
 */
export function failureOfRefusal(refusal: Refusal, limit: number | undefined, now: number): GitHubFailure {
  const { call, status, text, headers } = refusal;
  const said = text === '' ? '' : `: ${text}`;
  if (limit !== undefined) {
    const until = `${new Date(now + limit * 1000).toISOString().slice(0, 19)}Z`;
    const hour = String(headers['x-ratelimit-remaining']) === '0' && headers['retry-after'] === undefined;
    const why = hour
      ? 'The rate limit of the token at GitHub is used up'
      : 'GitHub asks to be called less often';
    return new GitHubFailure(
      `${why}: ${call} is refused until ${until}`,
      `Run the job again after ${until}; a limit is shared by all jobs that use the token`,
      429,
    );
  }
  if (status === undefined)
    return new GitHubFailure(
      `GitHub gave no whole answer to ${call}${said}`,
      'Run the job again; where it happens each time see that the runner reaches the API of GitHub',
    );
  if (status >= 500)
    return new GitHubFailure(
      `GitHub failed at ${call} with ${status}${said}`,
      'Nothing is wrong with the change: run the job again when GitHub has recovered',
      status,
    );
  switch (status) {
    case 401:
      return new GitHubFailure(
        `GitHub does not accept the token: ${call} was answered with 401${said}`,
        'Give the step a valid github-token; a token of your own may have expired or been revoked, and that of a workflow ends with its job',
        401,
      );
    case 403:
      return notPermitted(refusal);
    case 404:
      return new GitHubFailure(
        `GitHub knows nothing at ${call}, or does not show it to this token`,
        `Check that it exists; if it does, the token may need ${permissionsOf(refusal)}`,
        404,
      );
    case 422:
      return new GitHubFailure(
        `GitHub does not take what it was sent with ${call}${said}`,
        'What it says is wrong must be changed; asking again would not help',
        422,
      );
    default:
      return new GitHubFailure(
        `GitHub refused ${call} with ${status}${said}`,
        'See what GitHub says; asking again would not help',
        status,
      );
  }
}

function notPermitted(refusal: Refusal): GitHubFailure {
  const { call, text } = refusal;
  if (!/\bnot accessible by\b/i.test(text))
    return new GitHubFailure(
      `GitHub refused ${call}: ${text || 'it gives no reason'}`,
      'A setting of the repository or of the organisation is in the way: see what GitHub says',
      403,
    );
  const needs = permissionsOf(refusal);
  const advice = needs.includes('members')
    ? `The token of a workflow can never read teams: give the step the token of a GitHub App that has ${needs}`
    : `Give the job ${needs} in the workflow, under permissions; on a pull request of a fork GitHub lets the token only read`;
  return new GitHubFailure(`The token may not do ${call}: it needs ${needs}`, advice, 403);
}

/** One alternative of `x-accepted-github-permissions`: `issues=write`, or several that are needed together. */
const ACCEPTED = /^[a-z_]{1,40}=[a-z]{1,10}(,\s*[a-z_]{1,40}=[a-z]{1,10})*$/;

/** The permissions as a workflow writes them: GitHub's own word for it, else by the address. */
function permissionsOf({ call, headers }: Refusal): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '').split(/;\s*/);
  const told = accepted.filter((one) => ACCEPTED.test(one));
  // A comment of a pull request is one of an issue to GitHub; this program asks for the narrower one.
  const best = told.find((one) => one.startsWith('pull_requests=')) ?? told[0];
  if (best !== undefined)
    return best
      .split(/,\s*/)
      .map((one) => `'${one.replaceAll('_', '-').replace('=', ': ')}'`)
      .join(' and ');
  const level = call.startsWith('GET ') ? 'read' : 'write';
  const name = BY_ADDRESS.find(([part]) => part.test(call))?.[1] ?? 'contents';
  return `'${name}: ${level}'`;
}

const BY_ADDRESS: readonly (readonly [RegExp, string])[] = [
  [/^\w+ \/orgs\//, 'members'],
  [/\/(pulls|issues)\b/, 'pull-requests'],
  [/\/statuses\b/, 'statuses'],
  [/\/actions\//, 'actions'],
];
