import { loginKey } from '../core/authorize/membership.ts';
import type { Evidence } from '../core/model/evidence.gen.ts';
import type { Team } from '../core/policy/policy-set.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './github-failure.ts';

/** Each costs a call for each team, and anybody may review a public pull request. */
const MOST_PEOPLE = 50;

/**
 * Which of these people are members of the teams whose members GitHub knows (`github_team`). Who was invited and has
 * not accepted is none. What cannot be read is told by a note and gives nobody a membership; undefined when that is
 * so of every team, or no team is GitHub's.
 */
export async function readMemberships(
  github: GitHub,
  teams: Iterable<Pick<Team, 'name' | 'github_team'>>,
  logins: Iterable<string>,
): Promise<Evidence['memberships']> {
  const people = peopleOf(github, logins);
  const members = new Map<string, string[]>(people.map((login) => [login, []]));
  const unreadable = new Set<string>();
  let readable = false;
  for (const { name, github_team } of teams) {
    const [org, slug] = github_team?.split('/') ?? [];
    if (org === undefined || slug === undefined) continue;
    for (const login of people) {
      // What one team of an organisation does not tell the others do not either.
      if (unreadable.has(org)) break;
      const answer = await isMember(github, org, slug, login);
      if (answer instanceof GitHubFailure) {
        unreadable.add(org);
        github.note(
          `GitHub did not tell who is in '${org}/${slug}', so nobody counts as a member of a team of '${org}': ` +
            `${answer.message}. ${answer.advice}; or list the members in policies/teams.yaml`,
        );
      } else if (answer) members.get(login)!.push(name);
    }
    readable ||= !unreadable.has(org);
  }
  return readable ? Object.fromEntries(members) : undefined;
}

/** Each once. No app is a member of a team. */
function peopleOf(github: GitHub, logins: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const login of logins)
    if (!login.endsWith('[bot]') && !byKey.has(loginKey(login))) byKey.set(loginKey(login), login);
  const all = [...byKey.values()];
  if (all.length > MOST_PEOPLE)
    github.note(
      `${all.length} people wrote or approved this: only the first ${MOST_PEOPLE} are looked up in the teams, the others count as members of none`,
    );
  return all.slice(0, MOST_PEOPLE);
}

async function isMember(
  { rest }: GitHub,
  org: string,
  team_slug: string,
  username: string,
): Promise<boolean | GitHubFailure> {
  try {
    const { data } = await rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
    return data.state === 'active';
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return error.status === 404 ? false : error;
  }
}
