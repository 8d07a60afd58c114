import type { Evidence, EvidenceCommit, EvidenceReview } from '../core/model/evidence.gen.ts';
import type { Team } from '../core/policy/policy-set.ts';
import type { GitHub } from './client.ts';
import { coAuthorsOf, lowerCase } from './co-authors.ts';
import { loginOf } from './login-of.ts';
import { readMemberships } from './memberships.ts';
import type { PullRequest } from './pull-request.ts';

export interface EvidenceQuestion {
  /** Those of the PolicySet; who is in the others' `members` needs no asking. */
  readonly teams: Iterable<Pick<Team, 'name' | 'github_team'>>;
  /** Whose memberships matter beside those of the author and the approvers, as that of the actor. */
  readonly logins: Iterable<string>;
}

/** Somebody whose login nobody knows wrote something: then no review counts (semantics 2). */
const UNKNOWN: EvidenceCommit = { author: null, committer: null, co_authors: [] };

/**
 * What GitHub knows of the people of a pull request, for the head that `pull` has. Where it does not tell all, the
 * evidence says so in a way that lets no review count, and a note tells why. Throws GitHubFailure.
 */
export async function readEvidence(
  github: GitHub,
  pull: PullRequest,
  { teams, logins }: EvidenceQuestion,
): Promise<Evidence> {
  const commits = await readCommits(github, pull);
  const reviews = await readReviews(github, pull);
  const approvers = reviews.filter(({ state }) => state === 'APPROVED').map(({ user }) => user);
  const people = [pull.author, ...logins, ...approvers].filter((login) => login !== null);
  const memberships = await readMemberships(github, teams, people);
  return {
    author: pull.author,
    commits,
    reviews,
    ...(memberships && { memberships }),
    merged_at: pull.mergedAt,
  };
}

async function readCommits(github: GitHub, pull: PullRequest): Promise<EvidenceCommit[]> {
  const listed = await github.paginate(github.rest.pulls.listCommits, pageOf(github, pull));
  const known = new Map<string, string>();
  for (const { commit, author, committer } of listed)
    for (const [email, account] of [
      [commit.author?.email, author],
      [commit.committer?.email, committer],
    ] as const) {
      const login = loginOf(account);
      // GitHub's own address is free for everybody to name.
      if (email && login !== null && login !== 'web-flow') known.set(lowerCase(email), login);
    }
  const commits = listed.map(
    ({ commit, author, committer }): EvidenceCommit => ({
      author: loginOf(author),
      committer: loginOf(committer),
      co_authors: coAuthorsOf(commit.message, known),
    }),
  );
  const missing = whatIsMissing(
    listed.map(({ sha }) => sha),
    pull,
  );
  if (missing === undefined) return commits;
  github.note(`${missing}, so nobody knows who wrote all of it, and no review counts`);
  return [...commits, UNKNOWN];
}

/** Undefined: the list has all commits of this very head. */
function whatIsMissing(
  listed: readonly string[],
  { number, commits, headSha }: PullRequest,
): string | undefined {
  if (listed.length < commits)
    return `GitHub lists only ${listed.length} of the ${commits} commits of pull request ${number}`;
  // The list is of the head at this moment: a push since could have left out whom the judged one shows.
  if (!listed.includes(headSha))
    return `Pull request ${number} has another head by now than ${headSha.slice(0, 7)}, and GitHub lists only the commits of that one`;
  return undefined;
}

async function readReviews(github: GitHub, pull: PullRequest): Promise<EvidenceReview[]> {
  const reviews = await github.paginate(github.rest.pulls.listReviews, pageOf(github, pull));
  return reviews.map(({ user, state, commit_id, submitted_at }) => ({
    user: loginOf(user),
    state,
    commit: commit_id,
    submitted_at: submitted_at ?? null,
  }));
}

const pageOf = ({ owner, repo }: GitHub, { number }: PullRequest) => ({
  owner,
  repo,
  pull_number: number,
  per_page: 100,
});
