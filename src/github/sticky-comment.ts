import type { GitHub } from './client.ts';
import { type CommentKind, type CommentMarker, formatMarker, isLater } from './comment-marker.ts';
import { type MarkedComment, ownComments } from './comment-page.ts';
import { GitHubFailure } from './github-failure.ts';
import { readPullRequest } from './pull-request.ts';

/** The one comment of a kind on a pull request, as it should be. */
export interface CommentDraft {
  /** Number of the pull request. */
  readonly pull: number;
  /** Each kind has a comment of its own; left out: `check`. */
  readonly kind?: CommentKind | undefined;
  readonly marker: CommentMarker;
  /** The text in Markdown, of at most so many UTF-16 units. */
  readonly body: (budget: number) => string;
  /** URL of the run whose summary has the whole report, for a pull request that takes no text of it. */
  readonly summary: string;
  /** Whether there is something to say on a pull request without a comment: changes, or findings. */
  readonly create: boolean;
}

/** How much of the report stands in the comment: all, the half that fits, or a link to the summary. */
export type CommentLength = 'full' | 'half' | 'link';

/** What became of the comment. The caller says each of these: none may pass in silence. */
export type CommentOutcome =
  | {
      readonly kind: 'created' | 'updated';
      readonly url: string;
      readonly length: CommentLength;
      /** Further comments of ours, from a race, that could not be deleted. */
      readonly left: number;
    }
  /** It said so already, and nothing was written. */
  | { readonly kind: 'unchanged'; readonly url: string; readonly left: number }
  /** There was none, and there is nothing to say. */
  | { readonly kind: 'none' }
  /** The head is no longer the pull request's, or a later run has reported on it; nothing of ours was written. */
  | { readonly kind: 'superseded'; readonly url: string | undefined }
  /** The token may not comment, or the conversation is locked: the caller falls back to the job summary. */
  | { readonly kind: 'forbidden'; readonly message: string; readonly advice: string }
  /** GitHub took no text of any length. */
  | { readonly kind: 'refused'; readonly message: string; readonly advice: string };

/** A comment may have 65,536 characters; the marker and the link need some. */
const BUDGETS = [
  ['full', 60_000],
  ['half', 30_000],
] as const;

/**
 * Keeps one comment on a pull request: updated in place, created where there is none. Of several, which two runs at
 * once can leave behind, the oldest stays with the text of the latest run. A run never replaces the report of a newer
 * head, nor that of a later run on the same head. GitHub has no conditional write: between the last look and the write
 * lies one call. Throws GitHubFailure for what is no outcome, such as a server that stays down.
 */
export async function keepComment(github: GitHub, draft: CommentDraft): Promise<CommentOutcome> {
  try {
    return await keep(github, draft).catch((error: unknown) => {
      // Somebody deleted the comment after we saw it: look again, once.
      if (isFailure(error, 404)) return keep(github, draft);
      throw error;
    });
  } catch (error) {
    if (isFailure(error, 403)) return { kind: 'forbidden', ...said(error) };
    if (isFailure(error, 422)) return { kind: 'refused', ...said(error) };
    throw error;
  }
}

const isFailure = (error: unknown, status: number): error is GitHubFailure =>
  error instanceof GitHubFailure && error.status === status;

const said = ({ message, advice }: GitHubFailure) => ({ message, advice });

async function keep(github: GitHub, draft: CommentDraft): Promise<CommentOutcome> {
  const found = await ownComments(github, draft.pull, draft.kind ?? 'check');
  if (found.length > 0) return settle(github, draft, found);
  if (!draft.create) return { kind: 'none' };
  if ((await currentHead(github, draft.pull)) !== draft.marker.head)
    return { kind: 'superseded', url: undefined };
  const { owner, repo } = github;
  const { answer, length } = await shortened(draft, (body) =>
    github.rest.issues.createComment({ owner, repo, issue_number: draft.pull, body }),
  );
  // Another run may have seen none either, and a repeated call may have been carried out twice.
  const now = await ownComments(github, draft.pull, draft.kind ?? 'check');
  const created = { kind: 'created', url: answer.data.html_url, length, left: 0 } as const;
  if (now.length < 2) return created;
  const settled = await settle(github, draft, now);
  return settled.kind === 'unchanged' ? { ...created, url: settled.url, left: settled.left } : settled;
}

/** Leaves the oldest comment with the text of the latest run, and no other. */
async function settle(
  github: GitHub,
  draft: CommentDraft,
  [oldest, ...others]: readonly MarkedComment[],
): Promise<CommentOutcome> {
  const { id, url, body } = oldest!;
  const head = await currentHead(github, draft.pull);
  const newest = newestOf([oldest!, ...others], head);
  const isOurs = draft.marker.head === head && !precedes(draft.marker, newest.marker, head);
  const isSame = (text: string): boolean => text.trimEnd() === body.trimEnd();
  const { owner, repo } = github;
  const write = (text: string) =>
    github.rest.issues.updateComment({ owner, repo, comment_id: id, body: text });
  if (!isOurs) {
    if (!isSame(newest.body)) await write(newest.body);
    await remove(github, others);
    return { kind: 'superseded', url };
  }
  if (isSame(commentText(draft, BUDGETS[0][1])))
    return { kind: 'unchanged', url, left: await remove(github, others) };
  const { length } = await shortened(draft, write);
  return { kind: 'updated', url, length, left: await remove(github, others) };
}

/** Whether what is known of one report is older: it tells of another head than the present, or of an earlier run. */
function precedes(one: CommentMarker | undefined, other: CommentMarker | undefined, head: string): boolean {
  if (!one || !other) return !one && other !== undefined;
  const [isCurrent, otherIs] = [one.head === head, other.head === head];
  return isCurrent === otherIs ? isLater(other, one) : otherIs;
}

const newestOf = (comments: readonly MarkedComment[], head: string): MarkedComment =>
  comments.reduce((best, one) => (precedes(best.marker, one.marker, head) ? one : best));

const currentHead = async (github: GitHub, pull: number): Promise<string> =>
  (await readPullRequest(github, pull)).headSha;

const commentText = ({ marker, kind, body }: CommentDraft, budget: number): string =>
  `${formatMarker(marker, kind)}\n${body(budget)}`;

/** Sends the longest text that GitHub takes. A 422 does not say how much is too much. */
async function shortened<T>(
  draft: CommentDraft,
  send: (text: string) => Promise<T>,
): Promise<{ readonly answer: T; readonly length: CommentLength }> {
  let tried: string | undefined;
  for (const [length, budget] of BUDGETS) {
    const text = commentText(draft, budget);
    if (text === tried) continue;
    tried = text;
    try {
      return { answer: await send(text), length };
    } catch (error) {
      if (!isFailure(error, 422)) throw error;
    }
  }
  const link = `The report is too long for a comment: it stands in the [summary of the run](${draft.summary}).`;
  return { answer: await send(`${formatMarker(draft.marker, draft.kind)}\n${link}\n`), length: 'link' };
}

/** How many could not be deleted. */
async function remove(github: GitHub, comments: readonly MarkedComment[]): Promise<number> {
  const { owner, repo } = github;
  let left = 0;
  for (const { id } of comments)
    try {
      await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      // Another run was quicker.
      if (error.status !== 404) left += 1;
    }
  return left;
}
