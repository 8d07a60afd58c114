import { commitInList, fileDocument } from './commit-documents.ts';
import type { Doc } from './description.ts';
import { changedFiles, compareCommits } from './git-graph.ts';
import { pullDocument, pullInList, reviewDocument, reviewId } from './pull-documents.ts';
import { type Answer, type Call, noCommit, notFound, ok, pageOf, type Route } from './route.ts';
import type { Pull, World } from './world.ts';

// Calls on pull requests.

const READ = ['pull_requests:read'];
/** The description of the calls: lists end there. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;

const withPull =
  (then: (call: Call, pull: Pull) => Answer): Route['answer'] =>
  (call) => {
    const pull = call.world.pulls.find((one) => one.number === call.path.pull_number);
    return pull ? then(call, pull) : notFound();
  };

const isOpen = (pull: Pull): boolean => pull.state !== 'closed' && (pull.merged_at ?? null) === null;

function listed({ world, query }: Call): Pull[] {
  const state = query.state ?? 'open';
  const found = world.pulls.filter(
    (one) =>
      (state === 'all' || isOpen(one) === (state === 'open')) &&
      (query.base === undefined || one.base.ref === query.base) &&
      (query.head === undefined || `${one.head.fork ?? world.owner}:${one.head.ref}` === query.head),
  );
  // Newest first, unless asked otherwise.
  const direction =
    query.direction ?? (query.sort === undefined || query.sort === 'created' ? 'desc' : 'asc');
  return found.sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
}

const commitsOf = (world: World, pull: Pull) =>
  compareCommits(world, pull.base.sha, pull.head.sha)?.commits ?? [];

/** The pull requests GitHub connects with a commit: the merged ones once it is in the default branch. */
function associated(world: World, sha: string): Pull[] {
  const tip = world.branches[world.defaultBranch];
  const inDefault = tip !== undefined && compareCommits(world, tip, sha)?.commits.length === 0;
  return world.pulls.filter(
    (one) =>
      (inDefault ? (one.merged_at ?? null) !== null : isOpen(one) || (one.merged_at ?? null) !== null) &&
      (((one.merged_at ?? null) !== null && one.merge_commit_sha === sha) ||
        commitsOf(world, one).some((commit) => commit.sha === sha)),
  );
}

export const pullRoutes = {
  'pulls/list': {
    needs: READ,
    answer: (call) => pageOf(call, listed(call), (one) => pullInList(call, one)),
  },
  'pulls/get': {
    needs: READ,
    answer: withPull((call, pull) => ok(pullDocument(call, pull))),
  },
  'pulls/list-commits': {
    needs: READ,
    answer: withPull((call, pull) =>
      pageOf(call, commitsOf(call.world, pull).slice(0, MOST_COMMITS), (one) => commitInList(call, one)),
    ),
  },
  'pulls/list-files': {
    needs: READ,
    answer: withPull((call, pull) => {
      const base = compareCommits(call.world, pull.base.sha, pull.head.sha)?.mergeBase;
      const files = changedFiles(call.world, base, pull.head.sha).slice(0, MOST_FILES);
      return pageOf(call, files, (one): Doc => fileDocument(call, pull.head.sha, one));
    }),
  },
  'pulls/list-reviews': {
    needs: READ,
    answer: withPull((call, pull) => {
      // Only its author sees a review before it is submitted.
      const seen = (pull.reviews ?? []).filter((one) => one.state !== 'PENDING');
      return pageOf(call, seen, (one) => reviewDocument(call, pull, one));
    }),
  },
  'pulls/get-review': {
    needs: READ,
    answer: withPull((call, pull) => {
      const found = pull.reviews?.find((one) => reviewId(pull, one) === call.path.review_id);
      return found ? ok(reviewDocument(call, pull, found)) : notFound();
    }),
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: READ,
    answer: (call) => {
      const sha = String(call.path.commit_sha);
      return call.world.commits.some((one) => one.sha === sha)
        ? pageOf(call, associated(call.world, sha), (one) => pullInList(call, one))
        : noCommit(sha);
    },
  },
} satisfies Record<string, Route>;
