import type { GitHub } from './client.ts';
import { type CommentKind, type CommentMarker, hasMarker, parseMarker } from './comment-marker.ts';
import { loginOf } from './login-of.ts';
import { tokenLogin } from './token-login.ts';

/** A comment that begins with the marker. */
export interface MarkedComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Undefined for a marker of another version. */
  readonly marker: CommentMarker | undefined;
}

/** The most that a page may have. */
const PAGE = 100;

/** The comments of a kind that this token's owner wrote and marked on a pull request, over all pages, the oldest first. */
export async function ownComments(github: GitHub, pull: number, kind: CommentKind): Promise<MarkedComment[]> {
  const { owner, repo } = github;
  const marked = await github.paginate(
    github.rest.issues.listComments,
    { owner, repo, issue_number: pull, per_page: PAGE },
    ({ data }) => data.filter(({ body }) => hasMarker(body ?? '', kind)),
  );
  if (marked.length === 0) return [];
  // A marker can be copied, so it takes its author to make a comment ours.
  const login = await tokenLogin(github, marked[0]!.id);
  return marked
    .filter(({ user }) => login !== null && loginOf(user) === login)
    .map(({ id, html_url, body }) => ({ id, url: html_url, body: body!, marker: parseMarker(body!, kind) }))
    .sort((a, b) => a.id - b.id);
}
