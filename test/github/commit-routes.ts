import { combinedStatus, commitDocument, comparisonDocument, statusDocument } from './commit-documents.ts';
import { commitOf, compareCommits, resolveRef } from './git-graph.ts';
import {
  type Answer,
  type Call,
  invalid,
  noCommit,
  notFound,
  ok,
  page,
  pageOf,
  type Route,
  refuse,
} from './route.ts';
import { type Status, tick, type World } from './world.ts';

// Calls on commits, their differences and their statuses.

const READ = ['contents:read'];
const MOST_DESCRIPTION = 140;
const MOST_STATUSES = 1000;
/** Commits of a comparison that asks for no pages. */
const COMPARED = 250;

const withRef =
  (then: (call: Call, sha: string) => Answer): Route['answer'] =>
  (call) => {
    const ref = String(call.path.ref);
    const sha = resolveRef(call.world, ref);
    return sha === undefined ? noCommit(ref) : then(call, sha);
  };

/** A commit's statuses, newest first. */
const statusesOf = (world: World, sha: string): Status[] =>
  world.statuses.filter((one) => one.sha === sha).reverse();

function compare(call: Call): Answer {
  const [base, head] = String(call.path.basehead)
    .split('...')
    .map((ref) => resolveRef(call.world, ref));
  if (base === undefined || head === undefined) return notFound();
  const compared = compareCommits(call.world, base, head);
  if (!compared) return refuse(404, `No common ancestor between ${base} and ${head}.`);
  const paged = call.query.per_page !== undefined || call.query.page !== undefined;
  return page(
    call,
    compared.commits,
    (commits) => comparisonDocument(call, base, head, compared, commits),
    paged ? undefined : COMPARED,
  );
}

function createStatus(call: Call): Answer {
  const { world, body } = call;
  const sha = String(call.path.sha);
  if (!world.commits.some((one) => one.sha === sha)) return noCommit(sha);
  const description = (body.description ?? null) as string | null;
  if (description !== null && [...description].length > MOST_DESCRIPTION)
    return invalid(
      'Status',
      'description',
      `description is too long (maximum is ${MOST_DESCRIPTION} characters)`,
    );
  const context = String(body.context ?? 'default');
  const before = statusesOf(world, sha).filter((one) => one.context === context).length;
  if (before >= MOST_STATUSES)
    return invalid('Status', 'context', 'This SHA and context has reached the maximum number of statuses.');
  const status: Status = {
    sha,
    state: body.state as Status['state'],
    context,
    description,
    target_url: (body.target_url ?? null) as string | null,
    creator: call.token.login,
    created_at: tick(world),
  };
  world.statuses.push(status);
  const document = statusDocument(call, status);
  return { status: 201, body: document, headers: { location: String(document.url) } };
}

export const commitRoutes = {
  'repos/get-commit': {
    needs: READ,
    answer: withRef((call, sha) => ok(commitDocument(call, commitOf(call.world, sha)))),
  },
  'repos/compare-commits-with-basehead': { needs: READ, answer: compare },
  'repos/create-commit-status': { needs: ['statuses:write'], answer: createStatus },
  'repos/list-commit-statuses-for-ref': {
    needs: ['statuses:read'],
    answer: withRef((call, sha) =>
      pageOf(call, statusesOf(call.world, sha), (one) => statusDocument(call, one)),
    ),
  },
  'repos/get-combined-status-for-ref': {
    needs: ['statuses:read'],
    answer: withRef((call, sha) => {
      const all = statusesOf(call.world, sha);
      // Contexts compare without case.
      const key = (one: Status): string => one.context.toLowerCase();
      const latest = all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index);
      return page(call, latest, (shown) => combinedStatus(call, sha, latest, shown));
    }),
  },
} satisfies Record<string, Route>;
