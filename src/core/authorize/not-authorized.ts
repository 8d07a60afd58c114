import { type Finding, finding } from '../diagnostics/finding.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import type { Judging } from './change-facts.ts';

/**
 * NOT_AUTHORIZED for each author of a change who is of none of the namespace's teams, before and after, and no expert.
 *
 * @param teams The one that has the namespace so far comes first: it is the one that is named.
 */
export function notAuthorized(
  teams: readonly [owner: string, ...others: string[]],
  { people, evidence }: Pick<Judging, 'people' | 'evidence'>,
  policySet: PolicySet,
): Finding[] {
  const { authors, membership } = people;
  const may = (login: string): boolean =>
    teams.some((team) => membership.isMember(login, team)) || membership.isExpert(login);
  const [owner] = teams;
  const team = policySet.teams.get(owner);
  return authors
    .filter((login) => !may(login))
    .map((login) =>
      finding(
        'NOT_AUTHORIZED',
        ['team'],
        {
          actor: login,
          team: owner,
          // Where the evidence tells memberships it has told this one too.
          github_team: evidence?.memberships === undefined ? team?.github_team : undefined,
        },
        team && { related: [{ policy: team.ref, message: `team '${owner}'` }] },
      ),
    );
}
