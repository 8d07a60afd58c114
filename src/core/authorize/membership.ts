import type { Evidence } from '../model/evidence.gen.ts';
import type { PolicySet } from '../policy/policy-set.ts';

/**
 * Who is a member of which team: `members` of teams.yaml, and what the evidence says of a team whose members GitHub
 * knows. Logins compare without case (semantics 2).
 */
export interface Membership {
  isMember(login: string, team: string): boolean;
  /** Of any team of boundary expert. */
  isExpert(login: string): boolean;
  /** Everybody known of a team, as written, in order. */
  membersOf(team: string): readonly string[];
}

export function membershipOf({ teams }: PolicySet, evidence: Evidence | undefined): Membership {
  const named = Object.entries(evidence?.memberships ?? {});
  /** As written, by how they compare. */
  const known = new Map<string, ReadonlyMap<string, string>>();
  const rosterOf = (team: string): ReadonlyMap<string, string> => {
    const before = known.get(team);
    if (before) return before;
    const roster = new Map<string, string>();
    const add = (login: string) => roster.has(loginKey(login)) || roster.set(loginKey(login), login);
    teams.get(team)?.members.forEach(add);
    for (const [login, of] of named) if (of.includes(team)) add(login);
    known.set(team, roster);
    return roster;
  };
  const isMember = (login: string, team: string): boolean => rosterOf(team).has(loginKey(login));
  return {
    isMember,
    membersOf: (team) => [...rosterOf(team).values()],
    isExpert: (login) =>
      [...teams.values()].some(({ name, boundary }) => boundary === 'expert' && isMember(login, name)),
  };
}

/** Logins are ASCII. Other letters stay as they are: the Kelvin sign is no `k`, though its lower case is. */
export const loginKey = (login: string): string => login.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

export const sameLogin = (a: string, b: string): boolean => loginKey(a) === loginKey(b);
