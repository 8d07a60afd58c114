import type { Doc } from './description.ts';
import {
  appDocument,
  associationOf,
  exampleAt,
  type Place,
  repositoryDocument,
  retarget,
  userDocument,
  userOrNull,
  WEB,
} from './document-parts.ts';
import { changedFiles, compareCommits } from './git-graph.ts';
import type { Comment, Pull, Review } from './world.ts';

// The documents of pull requests, their reviews and their comments.

const EXAMPLE_NUMBER = 1347;
const home = ({ world }: Place): string => `${WEB}/${world.owner}/${world.name}`;
const api = ({ world, url }: Place): string => `${url}/repos/${world.owner}/${world.name}`;

/** A branch of a pull request; the repository is null when the fork was deleted. */
function sideDocument(place: Place, side: { ref: string; sha: string; fork?: string | null }): Doc {
  const owner = side.fork ?? place.world.owner;
  const gone = side.fork === null;
  return {
    label: gone ? `unknown:${side.ref}` : `${owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user: gone ? null : userDocument(place, owner),
    repo: gone ? null : repositoryDocument(place, owner),
  };
}

function sharedFields(place: Place, pull: Pull): Doc {
  const created = pull.created_at ?? '2026-11-23T09:00:00Z';
  const merged = pull.merged_at ?? null;
  const closed = pull.state === 'closed' || merged !== null;
  return {
    id: pull.number * 1000,
    number: pull.number,
    state: closed ? 'closed' : 'open',
    locked: false,
    active_lock_reason: null,
    title: pull.title ?? `Change ${pull.number}`,
    body: pull.body ?? null,
    user: userDocument(place, pull.author),
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    draft: pull.draft ?? false,
    author_association: associationOf(place, pull.author),
    created_at: created,
    updated_at: merged ?? created,
    closed_at: merged ?? (closed ? created : null),
    merged_at: merged,
    merge_commit_sha: pull.merge_commit_sha ?? null,
    head: sideDocument(place, pull.head),
    base: sideDocument(place, pull.base),
  };
}

function numbered<T>(document: T, { number, head }: Pull): T {
  return retarget(document, [
    [`/pulls/${EXAMPLE_NUMBER}`, `/pulls/${number}`],
    [`/pull/${EXAMPLE_NUMBER}`, `/pull/${number}`],
    [`/issues/${EXAMPLE_NUMBER}`, `/issues/${number}`],
    ['6dcb09b5b57875f334f61aebed695e2e4193db5e', head.sha],
  ]);
}

/** A pull request as lists give it. */
export function pullInList(place: Place, pull: Pull): Doc {
  const [example] = exampleAt<[Doc]>(place, 'pulls/list');
  return { ...numbered(example, pull), ...sharedFields(place, pull) };
}

/** A pull request with all of its fields. */
export function pullDocument(place: Place, pull: Pull): Doc {
  const { world } = place;
  const merged = (pull.merged_at ?? null) !== null;
  const compared = compareCommits(world, pull.base.sha, pull.head.sha);
  const files = changedFiles(world, compared?.mergeBase, pull.head.sha).length;
  return {
    ...numbered(exampleAt(place, 'pulls/get'), pull),
    ...sharedFields(place, pull),
    merged,
    merged_by: merged ? userOrNull(place, pull.merged_by ?? pull.author) : null,
    mergeable: merged ? null : true,
    rebaseable: merged ? null : true,
    mergeable_state: merged ? 'unknown' : 'clean',
    comments: world.comments.filter((one) => one.pull === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: compared?.commits.length ?? 0,
    additions: files,
    deletions: 0,
    changed_files: files,
  };
}

export const reviewId = (pull: Pull, review: Review): number =>
  pull.number * 10_000 + pull.reviews!.indexOf(review) + 1;

export function reviewDocument(place: Place, pull: Pull, review: Review): Doc {
  const id = reviewId(pull, review);
  const page = `${home(place)}/pull/${pull.number}#pullrequestreview-${id}`;
  const [example] = exampleAt<[Doc]>(place, 'pulls/list-reviews');
  return {
    ...example,
    id,
    user: userOrNull(place, review.user),
    body: review.body ?? '',
    state: review.state,
    html_url: page,
    pull_request_url: `${api(place)}/pulls/${pull.number}`,
    author_association: associationOf(place, review.user),
    _links: { html: { href: page }, pull_request: { href: `${api(place)}/pulls/${pull.number}` } },
    submitted_at: review.submitted_at,
    commit_id: review.commit,
  };
}

/** The id of a comment; a comment that has none gets the next free one. */
export function commentId({ world }: Place, comment: Comment): number {
  comment.id ??= Math.max(1_000_000, ...world.comments.map((one) => one.id ?? 0)) + 1;
  return comment.id;
}

export function commentDocument(place: Place, comment: Comment): Doc {
  const id = commentId(place, comment);
  const created = comment.created_at ?? '2026-11-23T12:00:00Z';
  return {
    ...exampleAt(place, 'issues/create-comment', 201),
    id,
    url: `${api(place)}/issues/comments/${id}`,
    html_url: `${home(place)}/pull/${comment.pull}#issuecomment-${id}`,
    issue_url: `${api(place)}/issues/${comment.pull}`,
    body: comment.body,
    user: userDocument(place, comment.user),
    created_at: created,
    updated_at: comment.updated_at ?? created,
    author_association: associationOf(place, comment.user),
    performed_via_github_app: appDocument(place, comment.user),
  };
}
