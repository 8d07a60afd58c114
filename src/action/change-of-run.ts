import { loginOf } from '../github/login-of.ts';
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
  /** The branch that a pull request goes to. */
  readonly target: string | undefined;
  /** Login of whoever asks for the change; undefined when the account is gone. */
  readonly actor: string | undefined;
}

/** @throws Failure where an event does not say what it must. */
export function changeOfRun(run: Run): RunChange {
  const { event, payload } = run;
  const change =
    payload.pull_request !== undefined ? ofPull(run) : event === 'merge_group' ? ofQueue(run) : ofRef(run);
  const ids = [change.head, ...('commit' in change.base ? [change.base.commit] : [])];
  if (ids.every((id) => /^[0-9a-f]{40,64}$/.test(id))) return change;
  throw new Failure(
    `The event '${event}' names no commit`,
    'Start the workflow by one of the events of docs/reference/events.md',
  );
}

const ofPull = ({ payload }: Run): RunChange => ({
  pull: numberAt(payload, 'pull_request', 'number'),
  queue: undefined,
  head: textAt(payload, 'pull_request', 'head', 'sha') ?? '',
  base: { branch: textAt(payload, 'pull_request', 'base', 'ref') ?? '' },
  target: textAt(payload, 'pull_request', 'base', 'ref'),
  actor: loginOf({ login: textAt(payload, 'pull_request', 'user', 'login') ?? '' }) ?? undefined,
});

/** A queue tests each pull request on top of those before it, so its base is what they come to. */
const ofQueue = ({ payload, ref, actor }: Run): RunChange => ({
  pull: undefined,
  queue: textAt(payload, 'merge_group', 'head_ref') ?? ref,
  head: textAt(payload, 'merge_group', 'head_sha') ?? '',
  base: { commit: textAt(payload, 'merge_group', 'base_sha') ?? '' },
  target: textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, ''),
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
  return { pull: undefined, queue: undefined, head: sha, base, target: undefined, actor };
}

/** Where a push found the branch; undefined for a new branch. */
export function pushedFrom(payload: Run['payload']): string | undefined {
  const before = textAt(payload, 'before');
  return before !== undefined && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? before : undefined;
}
