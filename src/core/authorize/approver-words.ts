import { clip } from '../diagnostics/clip.ts';
import type { Approvers } from '../policy/policy-set.ts';
import type { Membership } from './membership.ts';
import type { Writers } from './writers.ts';

/** Who could approve. */
export interface Approving {
  readonly membership: Membership;
  readonly writers: Writers;
}

interface Asked {
  readonly approvers: Approvers;
  /** The team whose other members `owner` stands for. */
  readonly owner: string;
  /** What a grant must say in `allows`; undefined: the value. */
  readonly allows?: string;
}

/** Logins are named up to so many. */
const FEW = 3;

/**
 * Who may give an approval: `another member of payments-team (bob)`, `platform-team`.
 *
 * @param approving Left out: teams only.
 */
export function approverWords({ approvers, owner }: Asked, approving?: Approving): readonly string[] {
  const words = [
    ...(approvers.owner ? [`another member of ${owner}${logins(owner, approving)}`] : []),
    ...approvers.teams
      .filter((team) => !(approvers.owner && team === owner))
      .map((team) => `${team}${logins(team, approving)}`),
  ];
  // Where no team has the boundary there is still somebody to ask.
  return words.length > 0 ? words : ['the platform team'];
}

/** Who of a team could, where they are few: not those who wrote the change. */
function logins(team: string, approving: Approving | undefined): string {
  const able: string[] = [];
  for (const login of approving?.membership.membersOf(team) ?? []) {
    if (approving!.writers.problem(login) === undefined) able.push(login);
    if (able.length > FEW) break;
  }
  return able.length === 0 || able.length > FEW ? '' : ` (${able.map((login) => clip(login)).join(', ')})`;
}

export const reviewAdvice = (words: readonly string[]): string =>
  `Ask ${words.join(' or ')} to approve the pull request`;

/** The other way, in words that can follow those. A grant is a team's, so `owner` can give none. */
export function grantAdvice({ approvers, allows }: Asked): string | undefined {
  if (approvers.teams.length === 0) return undefined;
  const what = allows === undefined ? 'a grant' : `a grant (${allows})`;
  return `${approvers.teams.join(' or ')} for ${what} in policies/approvals.yaml and name its ticket in approval.approval_ticket`;
}
