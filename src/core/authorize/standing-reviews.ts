import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
import { compareText } from '../model/compare.ts';
import type { Evidence, EvidenceReview } from '../model/evidence.gen.ts';
import { loginKey } from './membership.ts';
import type { Writers } from './writers.ts';

/** What one person's reviews come to. */
export interface StandingReview {
  readonly reviewer: string;
  readonly commit: string | null;
  /** Undefined: it counts, for whatever the reviewer may approve. */
  readonly problem: ApprovalProblem | undefined;
  /** Whether the person ever approved. One who only objected gave no approval that could be lost. */
  readonly approved: boolean;
}

type Decisive = 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
const DECISIVE: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'] satisfies Decisive[];

/** The latest decisive review of one person. */
export interface PersonsDecision {
  readonly latest: Decision;
  /** Whether any of them was more than an objection. */
  readonly approved: boolean;
}

interface Decision {
  readonly reviewer: string;
  readonly state: Decisive;
  readonly commit: string | null;
  /** Unix time in milliseconds; undefined where it cannot be told. */
  readonly at: number | undefined;
}

/** The latest decisive review of each person that was there when the change was merged (semantics 2), earliest first. */
export function latestDecisions({ reviews = [], merged_at }: Evidence): readonly PersonsDecision[] {
  const byPerson = new Map<string, Decision[]>();
  const merged = mergeTime(merged_at);
  for (const review of reviews) {
    const decision = decisionOf(review);
    if (!decision || (merged !== undefined && decision.at !== undefined && !(decision.at <= merged)))
      continue;
    const key = loginKey(decision.reviewer);
    const same = byPerson.get(key);
    if (same) same.push(decision);
    else byPerson.set(key, [decision]);
  }
  const standing = [...byPerson.values()].map((decisions) => {
    const latest = decisions.reduce((last, one) => (isLater(one, last) ? one : last));
    return { latest, approved: decisions.some(({ state }) => state !== 'CHANGES_REQUESTED') };
  });
  standing.sort(
    (a, b) => (a.latest.at ?? 0) - (b.latest.at ?? 0) || compareText(a.latest.reviewer, b.latest.reviewer),
  );
  return standing;
}

/**
 * What they come to for one matter.
 *
 * @param difference What differs between what was approved at a commit and what there is now; undefined: nothing.
 */
export const standingReviews = (
  decisions: readonly PersonsDecision[],
  writers: Writers,
  difference: (commit: string | null) => string | undefined,
): readonly StandingReview[] =>
  decisions.map(({ latest, approved }) => ({
    reviewer: latest.reviewer,
    commit: latest.commit,
    approved,
    problem: problemOf(latest, writers, difference),
  }));

/** A time that nobody can read leaves open which reviews came before it: NaN, before which nothing is. */
const mergeTime = (merged_at: string | null | undefined): number | undefined =>
  merged_at === null || merged_at === undefined ? undefined : (timeOf(merged_at) ?? Number.NaN);

function decisionOf({ user, state, commit, submitted_at }: EvidenceReview): Decision | undefined {
  const upper = state.toUpperCase();
  if (user === null || user === '' || !DECISIVE.includes(upper)) return undefined;
  return { reviewer: user, state: upper as Decisive, commit, at: timeOf(submitted_at) };
}

/** Unix time in milliseconds of an ISO 8601 text; undefined where there is none. */
function timeOf(text: string | null | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Dates have seconds: of two reviews in one, the objection is taken for the later. So is one without a date. */
function isLater(one: Decision, last: Decision): boolean {
  const [a, b] = [orderOf(one), orderOf(last)];
  return a === b ? one.state !== 'APPROVED' || last.state === 'APPROVED' : a > b;
}

const orderOf = ({ at, state }: Decision): number =>
  at ?? (state === 'APPROVED' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

function problemOf(
  { reviewer, state, commit, at }: Decision,
  writers: Writers,
  difference: (commit: string | null) => string | undefined,
): ApprovalProblem | undefined {
  if (state === 'CHANGES_REQUESTED') return { kind: 'objection', reviewer };
  if (state === 'DISMISSED') return { kind: 'dismissed', reviewer };
  const wrote = writers.problem(reviewer);
  if (wrote) return wrote;
  if (writers.unknown) return { kind: 'unknown-writer', reviewer, part: writers.unknown };
  if (at === undefined) return { kind: 'undated', reviewer };
  const because = difference(commit);
  return because === undefined
    ? undefined
    : { kind: 'stale', reviewer, commit: shortCommit(commit), because };
}

/** Unix time in milliseconds at which grants are judged: that of the merge, where it can be told (security 3). */
export const grantTime = (evidence: Evidence | undefined, now: number): number =>
  timeOf(evidence?.merged_at) ?? now;

/** As people name one. */
export const shortCommit = (commit: string | null): string => commit?.slice(0, 7) || 'an unknown commit';
