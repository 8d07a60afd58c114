import { clip } from '../diagnostics/clip.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { PlanApproval } from '../model/plan.gen.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import type { Judging } from './change-facts.ts';
import { judgeApproval } from './judge-approval.ts';
import { grantTime, shortCommit, standingReviews } from './standing-reviews.ts';

/** One of the platform's own files that a change edits. */
export interface GuardedFile {
  /** Relative to the root. */
  readonly path: string;
  /** What it is after the change: of a git blob its mode and id; null when it is gone. */
  readonly id: string | null;
}

export interface GuardedJudging extends Pick<Judging, 'people' | 'evidence' | 'now'> {
  /** The guarded files the change edited at a commit somebody reviewed; undefined: not to be told. */
  guardedAt(commit: string): readonly GuardedFile[] | undefined;
}

export interface GuardedAuthorization {
  /** APPROVAL_REQUIRED or APPROVAL_INVALID, about the tree as a whole. */
  readonly findings: readonly Finding[];
  /** Null when the change edits no such file. */
  readonly approval: PlanApproval | null;
}

const MOST_SHOWN = 5;

/**
 * The platform's own files decide about every request, so they take an expert: as the author, or by a review of
 * exactly these files (semantics 2). No grant covers them: it would stand in one of them.
 */
export function authorizeGuardedFiles(
  files: readonly GuardedFile[],
  judging: GuardedJudging,
  policySet: PolicySet,
): GuardedAuthorization {
  if (files.length === 0) return { findings: [], approval: null };
  const { people, evidence, now } = judging;
  const { authors, membership, writers, decisions } = people;
  const paths = files.map(({ path }) => path);
  const more = paths.length - MOST_SHOWN;
  const what = [
    ...paths.slice(0, MOST_SHOWN).map((path) => clip(path, 100)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join(', ');
  const experts = [...policySet.teams.values()]
    .filter(({ boundary }) => boundary === 'expert')
    .map(({ name }) => name);
  if (authors.length > 0 && authors.every((author) => membership.isExpert(author))) {
    const teams = authors.map((author) => experts.find((team) => membership.isMember(author, team)));
    const by = authors.map((author, i) => `${clip(author)} (${teams[i]}), author`).join(', ');
    const because = 'an expert may change them';
    return { findings: [], approval: { for: what, by, status: 'granted', because } };
  }
  const difference = (commit: string | null) => {
    const then = commit === null ? undefined : judging.guardedAt(commit);
    return then === undefined
      ? `what these files were at ${shortCommit(commit)} cannot be told`
      : fileDifference(then, files);
  };
  return judgeApproval(
    {
      wanted: what,
      at: [],
      code: 'APPROVAL_REQUIRED',
      params: { field: '', kind: 'guarded', what, team: experts.join(', ') },
      approvers: { teams: experts, owner: false },
      owner: '',
      grants: undefined,
      related: [],
    },
    {
      membership,
      writers,
      policySet,
      at: grantTime(evidence, now),
      reviewable: decisions !== undefined,
      reviews: () => (decisions ? standingReviews(decisions, writers, difference) : []),
    },
  );
}

function fileDifference(then: readonly GuardedFile[], now: readonly GuardedFile[]): string | undefined {
  const before = new Map(then.map(({ path, id }) => [path, id]));
  const after = new Map(now.map(({ path, id }) => [path, id]));
  const path = [...new Set([...after.keys(), ...before.keys()])].find(
    (one) => before.get(one) !== after.get(one) || !before.has(one) || !after.has(one),
  );
  return path === undefined ? undefined : `${clip(path, 100)} has changed since`;
}
