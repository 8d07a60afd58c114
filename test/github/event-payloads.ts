import { readFileSync } from 'node:fs';
import { checkSchema } from './check-schema.ts';
import { type Doc, eventSchema } from './description.ts';
import { type Place, repositoryNames, retarget, userDocument } from './document-parts.ts';
import { commitOf } from './git-graph.ts';
import { pullDocument, pullInList, reviewDocument } from './pull-documents.ts';
import { runDocument } from './run-routes.ts';
import type { Commit, Pull, Run } from './world.ts';

// The payloads of events: GitHub's examples with the values of the world, by GitHub's description.

const FILE = new URL(
  '../../node_modules/@octokit/webhooks-examples/api.github.com/index.json',
  import.meta.url,
);

interface Examples {
  readonly name: string;
  readonly examples: readonly Doc[];
}
let examples: readonly Examples[] | undefined;

/** The last example of an event and its action, moved to the place's repository. */
function exampleEvent(place: Place, name: string, action?: string): Doc {
  examples ??= JSON.parse(readFileSync(FILE, 'utf8')) as Examples[];
  const all = examples.find((one) => one.name === name)!.examples;
  const found = all.filter((one) => action === undefined || one.action === action).at(-1) ?? all.at(-1)!;
  const before = String((found.repository as Doc).full_name);
  const { owner, name: repo } = place.world;
  return retarget(structuredClone(found), [
    [before, `${owner}/${repo}`],
    ['https://api.github.com', place.url],
  ]);
}

/** Throws when a payload is not by GitHub's description: then this file is wrong. */
function checked(webhook: string, payload: Doc): Doc {
  const problems = checkSchema(eventSchema(webhook)!, payload);
  if (problems.length > 0) throw new Error(`${webhook}: ${problems.join('; ')}`);
  return payload;
}

function repositoryOf(place: Place, example: Doc): Doc {
  return {
    // Fields that are newer than the older examples.
    has_discussions: false,
    disabled: false,
    topics: [],
    ...(example.repository as Doc),
    ...repositoryNames(place),
    default_branch: place.world.defaultBranch,
    visibility: place.world.private ? 'private' : 'public',
  };
}

/** An event's example with what every event has. */
function envelope(place: Place, name: string, action: string | undefined, sender: string): Doc {
  const example = exampleEvent(place, name, action);
  const { installation, enterprise, organization, ...rest } = example;
  return {
    ...rest,
    ...(action !== undefined && { action }),
    repository: repositoryOf(place, example),
    sender: userDocument(place, sender),
  };
}

export type PullAction = 'opened' | 'synchronize' | 'reopened' | 'edited';

/** `before` is the head that a push replaced (`synchronize`), `changes` what an edit replaced (`edited`). */
export function pullRequestEvent(
  place: Place,
  pull: Pull,
  action: PullAction,
  more: { readonly sender?: string; readonly before?: string; readonly changes?: Doc } = {},
): Doc {
  const event = envelope(place, 'pull_request', action, more.sender ?? pull.author);
  return checked(`pull-request-${action}`, {
    ...event,
    number: pull.number,
    pull_request: pullDocument(place, pull),
    ...(action === 'synchronize' && { before: more.before ?? pull.base.sha, after: pull.head.sha }),
    ...(action === 'edited' && { changes: more.changes ?? { title: { from: 'Before' } } }),
  });
}

/** `at` is the review's place in the list of its pull request. */
export function reviewEvent(place: Place, pull: Pull, at: number, action: 'submitted' | 'dismissed'): Doc {
  const review = pull.reviews![at]!;
  const sender = review.user ?? place.world.owner;
  const state = action === 'dismissed' ? 'dismissed' : review.state.toLowerCase();
  return checked(`pull-request-review-${action}`, {
    ...envelope(place, 'pull_request_review', action, sender),
    review: { ...reviewDocument(place, pull, review), state, updated_at: review.submitted_at },
    pull_request: pullInList(place, pull),
  });
}

const pushCommit = ({ world }: Place, { sha, message, author, committer }: Commit): Doc => ({
  id: sha,
  tree_id: sha,
  distinct: true,
  message,
  timestamp: committer.date,
  url: `https://github.com/${world.owner}/${world.name}/commit/${sha}`,
  author: { name: author.name, email: author.email, ...(author.login && { username: author.login }) },
  committer: { name: committer.name, email: committer.email },
  added: [],
  removed: [],
  modified: [],
});

/** A push of a branch from one commit to another. */
export function pushEvent(place: Place, branch: string, before: string, after: string, sender: string): Doc {
  const event = envelope(place, 'push', undefined, sender);
  const head = pushCommit(place, commitOf(place.world, after));
  return checked('push', {
    ...event,
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    compare: `https://github.com/${place.world.owner}/${place.world.name}/compare/${before}...${after}`,
    commits: [head],
    head_commit: head,
    pusher: { name: sender, email: `${sender}@example.com` },
  });
}

/** The branch the merge queue makes for a pull request. */
export const queueRef = (pull: Pull, base: string): string =>
  `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${base}`;

/** The queue asks for checks of `head`, which merges the pull request into `base`. */
export function mergeGroupEvent(place: Place, pull: Pull, base: string, head: string): Doc {
  const event = envelope(place, 'merge_group', 'checks_requested', pull.author);
  const { author, committer, message } = commitOf(place.world, head);
  return checked('merge-group-checks-requested', {
    ...event,
    merge_group: {
      head_sha: head,
      head_ref: queueRef(pull, base),
      base_sha: base,
      base_ref: `refs/heads/${pull.base.ref}`,
      head_commit: {
        id: head,
        tree_id: head,
        message,
        timestamp: committer.date,
        author: { name: author.name, email: author.email },
        committer: { name: committer.name, email: committer.email },
      },
    },
  });
}

const WORKFLOW = '.github/workflows/prism.yml';

export const dispatchEvent = (place: Place, ref: string, sender: string, inputs: Doc | null = null): Doc =>
  checked('workflow-dispatch', {
    ...envelope(place, 'workflow_dispatch', undefined, sender),
    ref,
    inputs,
    workflow: WORKFLOW,
  });

/** GitHub documents no payload of a schedule beyond its line. */
export const scheduleEvent = (line: string): Doc => ({ schedule: line });

export function runEvent(place: Place, run: Run): Doc {
  const event = envelope(place, 'workflow_run', 'completed', run.actor);
  const example = event.workflow_run as Doc & { repository: Doc; head_repository: Doc };
  return checked('workflow-run-completed', {
    ...event,
    workflow_run: {
      ...example,
      ...runDocument(place, run),
      repository: { ...example.repository, ...repositoryNames(place) },
      head_repository: { ...example.head_repository, ...repositoryNames(place, run.fork) },
    },
  });
}
