import { Failure } from '../run/failure.ts';
import type { BaseCommit } from './bring-commits.ts';
import { numberAt, type Run, textAt } from './read-run.ts';

/** What a run is to check, as the event says it. */
export interface RunChange {
  /** Number of the pull request of an event that is about one. */
  readonly pull: number | undefined;
  /** The ref of a merge queue, which names its pull request. */
  readonly queue: string | undefined;
  /** Id of the commit that is judged, and whose status is set. */
  readonly head: string;
  readonly base: BaseCommit;
  /** Login of whoever asks for the change. */
  readonly actor: string;
}

/** @throws Failure where an event does not say what it must. */
export function changeOfRun(run: Run): RunChange {
  const { event, payload } = run;
  const change =
    payload.pull_request !== undefined ? ofPull(run) : event === 'merge_group' ? ofQueue(run) : ofRef(run);
  if (/^[0-9a-f]{40,64}$/.test(change.head)) return change;
  throw new Failure(
    `The event '${event}' names no commit`,
    'Start the workflow by one of the events of docs/reference/events.md',
  );
}

/** GitHub's own account for those that were deleted: it is a member of no team. */
export const NOBODY = 'ghost';

const ofPull = ({ payload }: Run): RunChange => ({
  pull: numberAt(payload, 'pull_request', 'number'),
  queue: undefined,
  head: textAt(payload, 'pull_request', 'head', 'sha') ?? '',
  base: { branch: textAt(payload, 'pull_request', 'base', 'ref') ?? '' },
  actor: textAt(payload, 'pull_request', 'user', 'login') ?? NOBODY,
});

/** A queue tests each pull request on top of those before it, so its base is what they come to. */
const ofQueue = ({ payload, ref, actor }: Run): RunChange => ({
  pull: undefined,
  queue: textAt(payload, 'merge_group', 'head_ref') ?? ref,
  head: textAt(payload, 'merge_group', 'head_sha') ?? '',
  base: { commit: textAt(payload, 'merge_group', 'base_sha') ?? '' },
  actor,
});

function ofRef({ event, payload, ref, sha, actor }: Run): RunChange {
  const branch = textAt(payload, 'repository', 'default_branch');
  const before = pushedFrom(payload);
  const isDefault = branch !== undefined && ref === `refs/heads/${branch}`;
  const base: BaseCommit =
    event === 'push' && isDefault && before !== undefined
      ? { commit: before }
      : branch === undefined
        ? { commit: sha }
        : { branch };
  return { pull: undefined, queue: undefined, head: sha, base, actor };
}

/** Where a push found the branch; undefined for a new branch. */
export function pushedFrom(payload: Run['payload']): string | undefined {
  const before = textAt(payload, 'before');
  return before !== undefined && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? before : undefined;
}
