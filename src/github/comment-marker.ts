/** What a comment is about: the check of a pull request, or what apply does with it once it is merged. */
export type CommentKind = 'check' | 'apply';

/** What the comment tells the next run about itself, out of people's sight. */
export interface CommentMarker {
  /**
   * The head that was judged, and the tip of the base it was judged against; at apply the head that was merged, and the
   * tip that is applied. Commit ids in full.
   */
  readonly head: string;
  readonly base: string;
  /** `policy_digest` and `digest` of the plan; null where the policies are wrong or nothing is planned. */
  readonly policy: string | null;
  readonly plan: string | null;
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`. */
  readonly run: number;
  readonly attempt: number;
}

const VERSION = 1;
const START: Readonly<Record<CommentKind, string>> = { check: '<!-- prism v=', apply: '<!-- prism apply v=' };
const ID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const DIGEST = '[0-9a-f]{64}|-';
const NUMBER = '[1-9][0-9]{0,15}';
const REST = new RegExp(
  `^${VERSION} head=(${ID}) base=(${ID}) policy=(${DIGEST}) plan=(${DIGEST}) run=(${NUMBER}) attempt=(${NUMBER}) -->`,
);

/**
 * The first line of a comment: `<!-- prism v=1 head=… base=… policy=… plan=… run=… attempt=… -->`, of apply's with
 * `prism apply`. Ids and digests in
 * hexadecimal, `-` for null, so that no value can end the HTML comment. Throws for any other value: that is a bug.
 */
export function formatMarker(
  { head, base, policy, plan, run, attempt }: CommentMarker,
  kind: CommentKind = 'check',
): string {
  const rest = `${VERSION} head=${head} base=${base} policy=${policy ?? '-'} plan=${plan ?? '-'} run=${run} attempt=${attempt} -->`;
  if (REST.exec(rest)?.[0] !== rest)
    throw new TypeError('A commit id, a digest or a run of the comment is not what it must be');
  return START[kind] + rest;
}

/** Whether a text begins as the comment does, in whatever version. Anybody can write that: the author counts too. */
export const hasMarker = (body: string, kind: CommentKind = 'check'): boolean => body.startsWith(START[kind]);

/** What a comment says about itself; undefined for a text of somebody else, and for one of another version. */
export function parseMarker(body: string, kind: CommentKind = 'check'): CommentMarker | undefined {
  const found = hasMarker(body, kind) && REST.exec(body.slice(START[kind].length));
  if (!found) return undefined;
  const [, head, base, policy, plan, run, attempt] = found;
  const digest = (text: string): string | null => (text === '-' ? null : text);
  return {
    head: head!,
    base: base!,
    policy: digest(policy!),
    plan: digest(plan!),
    run: Number(run),
    attempt: Number(attempt),
  };
}

/** Whether one report is of a later run than another: GitHub numbers runs as they begin. */
export const isLater = (one: CommentMarker, other: CommentMarker): boolean =>
  one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
