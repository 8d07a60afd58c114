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
  const membersOf = (team: string): readonly string[] => {
    const all = [
      ...(teams.get(team)?.members ?? []),
      ...named.filter(([, of]) => of.includes(team)).map(([login]) => login),
    ];
    const seen = new Set<string>();
    return all.filter((login) => !seen.has(loginKey(login)) && seen.add(loginKey(login)));
  };
  const isMember = (login: string, team: string): boolean =>
    (teams.get(team)?.members.some((member) => sameLogin(member, login)) ?? false) ||
    named.some(([member, of]) => sameLogin(member, login) && of.includes(team));
  return {
    isMember,
    membersOf,
    isExpert: (login) =>
      [...teams.values()].some(({ name, boundary }) => boundary === 'expert' && isMember(login, name)),
  };
}

/** Logins are ASCII. Other letters stay as they are: the Kelvin sign is no `k`, though its lower case is. */
export const loginKey = (login: string): string => login.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

export const sameLogin = (a: string, b: string): boolean => loginKey(a) === loginKey(b);
