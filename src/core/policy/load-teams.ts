import type { TeamsPolicy } from '../model/policy-teams.gen.ts';
import { parseSize } from '../model/quantities.ts';
import { reportDuplicates } from './check-names.ts';
import type { PolicyProblem, Report } from './policy-problem.ts';
import { QUOTA_RESOURCES, type QuotaLimit, type QuotaResource, type Team } from './policy-set.ts';
import { SOME_QUOTA } from './some-quota.ts';

const FILE = 'teams.yaml';

/** What teams.yaml says; a team's quota is its own limits and the default ones for the rest. */
export function loadTeams({ default_quota, teams }: TeamsPolicy, report: Report): ReadonlyMap<string, Team> {
  reportDuplicates(
    teams.map(({ name }, i) => ({ name, path: ['teams', i, 'name'] })),
    'Team',
    FILE,
    report,
  );
  teams.forEach(({ name }, i) => {
    if (name === 'expert')
      report(
        ['teams', i, 'name'],
        "A team cannot be called 'expert': among the approvers of boundaries.yaml that is every team of this boundary",
        'Name it otherwise, for example platform-team, and give it `boundary: expert`',
      );
  });
  const standard = quotaLimits(default_quota, ['default_quota'], report);
  return new Map(
    teams.map(({ name, boundary = 'guided', members = [], github_team, quota = {} }, i): [string, Team] => {
      // GitHub compares logins without case.
      const logins = members.map((login, j) => ({
        name: login.toLowerCase(),
        path: ['teams', i, 'members', j],
      }));
      reportDuplicates(logins, 'Member', FILE, report);
      const own = quotaLimits(quota, ['teams', i, 'quota'], report);
      const limits = { ...standard, ...own } as Record<QuotaResource, QuotaLimit>;
      return [
        name,
        { name, boundary, members, github_team, quota: limits, ref: { file: FILE, path: ['teams', i] } },
      ];
    }),
  );
}

function quotaLimits(
  quota: NonNullable<TeamsPolicy['teams'][number]['quota']>,
  path: readonly (string | number)[],
  report: Report,
): Partial<Record<QuotaResource, QuotaLimit>> {
  const limits: Partial<Record<QuotaResource, QuotaLimit>> = {};
  for (const resource of QUOTA_RESOURCES) {
    const written = quota[resource];
    if (written === undefined) continue;
    const at = [...path, resource];
    const limit =
      written === 'unlimited'
        ? Number.POSITIVE_INFINITY
        : typeof written === 'string'
          ? parseSize(written)
          : written;
    if (limit === undefined)
      report(at, `Size '${written}' is too large to be counted exactly`, 'Write `unlimited`, or less');
    else limits[resource] = { limit, ref: { file: FILE, path: at } };
  }
  return limits;
}

const MINIMAL_TEAMS = `teams.yaml needs at least:
default_quota: ${SOME_QUOTA}
teams:
  - name: platform-team
    boundary: expert
    members: [your-github-login]`;

/** There is no built-in teams.yaml: who is in a company is nothing a product can know. */
export const NO_TEAMS: PolicyProblem = {
  ref: { file: FILE, path: [] },
  message: 'No teams: teams.yaml is missing from the policies folder',
  recommendation: MINIMAL_TEAMS,
};
