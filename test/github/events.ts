import type { Doc } from './description.ts';
import type { Place } from './document-parts.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  type PullAction,
  pullRequestEvent,
  pushEvent,
  queueRef,
  reviewEvent,
  runEvent,
  scheduleEvent,
} from './event-payloads.ts';
import type { Pull, World } from './world.ts';

/** An event and what the runner says of it. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Doc;
  /** `GITHUB_REF` and `GITHUB_SHA`. */
  readonly ref: string;
  readonly sha: string;
  /** `GITHUB_BASE_REF` and `GITHUB_HEAD_REF`; the runner sets them for events of pull requests only. */
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor: string;
}

const pullOf = ({ pulls }: World, number: number): Pull => {
  const found = pulls.find((one) => one.number === number);
  if (!found) throw new Error(`The scenario has no pull request ${number}`);
  return found;
};

const tipOf = ({ branches }: World, branch: string): string => {
  const found = branches[branch];
  if (found === undefined) throw new Error(`The scenario has no branch ${branch}`);
  return found;
};

/** Where a workflow of a pull request runs: the merge that GitHub made to test it. */
function onMerge(pull: Pull): Pick<RunnerEvent, 'ref' | 'sha'> {
  if (!pull.merge_commit_sha) throw new Error(`Pull request ${pull.number} has no merge_commit_sha`);
  return { ref: `refs/pull/${pull.number}/merge`, sha: pull.merge_commit_sha };
}

const onDefault = ({ world }: Place): Pick<RunnerEvent, 'ref' | 'sha'> => ({
  ref: `refs/heads/${world.defaultBranch}`,
  sha: tipOf(world, world.defaultBranch),
});

/** The events a workflow may start with, of the world as it is when each is made. */
export const events = {
  pullRequest(
    place: Place,
    number: number,
    action: PullAction,
    more: { readonly sender?: string; readonly before?: string; readonly changes?: Doc } = {},
  ): RunnerEvent {
    const pull = pullOf(place.world, number);
    return {
      name: 'pull_request',
      payload: pullRequestEvent(place, pull, action, more),
      ...onMerge(pull),
      baseRef: pull.base.ref,
      headRef: pull.head.ref,
      actor: more.sender ?? pull.author,
    };
  },

  /** As `pullRequest`, with the rights and at the commit of the default branch. */
  pullRequestTarget(place: Place, number: number, action: PullAction): RunnerEvent {
    return { ...events.pullRequest(place, number, action), name: 'pull_request_target', ...onDefault(place) };
  },

  /** `at` is the review's place in the list of the pull request. */
  review(place: Place, number: number, at: number, action: 'submitted' | 'dismissed'): RunnerEvent {
    const pull = pullOf(place.world, number);
    return {
      name: 'pull_request_review',
      payload: reviewEvent(place, pull, at, action),
      ...onMerge(pull),
      actor: pull.reviews?.[at]?.user ?? place.world.owner,
    };
  },

  /** A push that brought a branch from `before` to where it is, or to an `after` it has left since. */
  push(place: Place, branch: string, before: string, actor: string, after?: string): RunnerEvent {
    const sha = after ?? tipOf(place.world, branch);
    return {
      name: 'push',
      payload: pushEvent(place, branch, before, sha, actor),
      ref: `refs/heads/${branch}`,
      sha,
      actor,
    };
  },

  /** `head` merges the pull request into the tip of its base. */
  mergeGroup(place: Place, number: number, head: string): RunnerEvent {
    const pull = pullOf(place.world, number);
    const base = tipOf(place.world, pull.base.ref);
    return {
      name: 'merge_group',
      payload: mergeGroupEvent(place, pull, base, head),
      ref: queueRef(pull, base),
      sha: head,
      actor: pull.author,
    };
  },

  dispatch(place: Place, branch: string, actor: string, inputs: Doc | null = null): RunnerEvent {
    const ref = `refs/heads/${branch}`;
    return {
      name: 'workflow_dispatch',
      payload: dispatchEvent(place, ref, actor, inputs),
      ref,
      sha: tipOf(place.world, branch),
      actor,
    };
  },

  schedule(place: Place, actor: string, line = '0 6 * * *'): RunnerEvent {
    return { name: 'schedule', payload: scheduleEvent(line), ...onDefault(place), actor };
  },

  /** The end of another workflow's run. */
  workflowRun(place: Place, id: number): RunnerEvent {
    const run = place.world.runs.find((one) => one.id === id);
    if (!run) throw new Error(`The scenario has no run ${id}`);
    return { name: 'workflow_run', payload: runEvent(place, run), ...onDefault(place), actor: run.actor };
  },
};
