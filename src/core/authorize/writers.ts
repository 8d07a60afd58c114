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
  /** What somebody did and nobody knows who: it could be any reviewer, so no review counts. Undefined: nothing. */
  readonly unknown: UnknownPart | undefined;
}

type Part = Extract<ApprovalProblem, { kind: 'writer' }>['part'];
type UnknownPart = Extract<ApprovalProblem, { kind: 'unknown-writer' }>['part'];

/** GitHub itself commits what is made or merged on its pages. It stands for nobody. */
const GITHUB = 'web-flow';

export function writersOf(authors: readonly string[], evidence: Evidence | undefined): Writers {
  const parts = new Map<string, Part>();
  const commits = evidence?.commits ?? [];
  let unknown: UnknownPart | undefined;
  if (authors.length === 0) unknown = 'proposed the change';
  else if (commits.length === 0) unknown = 'wrote a commit';
  const add = (login: string | null, part: Part) => {
    if (login === null || login === '') unknown ??= 'wrote a commit';
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
