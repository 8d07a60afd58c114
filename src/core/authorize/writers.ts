import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
import type { Evidence } from '../model/evidence.gen.ts';
import { loginKey } from './membership.ts';

/** Who proposes a change, by login: the actor and the evidence's author, who may differ. */
export function authorsOf(actor: string | undefined, evidence: Evidence | undefined): readonly string[] {
  const known = [actor, evidence?.author].filter(
    (login) => login !== undefined && login !== null && login !== '',
  );
  return [...new Map(known.map((login) => [loginKey(login!), login!])).values()];
}

/** Everybody who had a hand in a change: they cannot approve it (semantics 2). */
export interface Writers {
  /** What speaks against a reviewer; undefined: nothing. */
  problem(login: string): ApprovalProblem | undefined;
  /** Whether somebody wrote a commit and nobody knows who: anybody could be that, so no review counts. */
  readonly unknown: boolean;
}

type Part = Extract<ApprovalProblem, { kind: 'writer' }>['part'];

/** GitHub itself commits what is made or merged on its pages. It stands for nobody. */
const GITHUB = 'web-flow';

export function writersOf(authors: readonly string[], evidence: Evidence | undefined): Writers {
  const parts = new Map<string, Part>();
  const commits = evidence?.commits ?? [];
  let unknown = commits.length === 0;
  const add = (login: string | null, part: Part) => {
    if (login === null || login === '') unknown = true;
    else if (!parts.has(loginKey(login))) parts.set(loginKey(login), part);
  };
  for (const author of authors) add(author, 'proposed the change');
  for (const { author, committer, co_authors } of commits) {
    add(author, 'authored a commit');
    if (committer === null || loginKey(committer) !== GITHUB) add(committer, 'committed a commit');
    for (const login of co_authors) add(login, 'co-authored a commit');
  }
  return {
    unknown,
    problem: (reviewer) => {
      const part = parts.get(loginKey(reviewer));
      return part && { kind: 'writer', reviewer, part };
    },
  };
}
