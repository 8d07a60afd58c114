import { setTimeout as sleep } from 'node:timers/promises';
import type { GitResult } from '../repo/git-process.ts';
import { bringBranch, readTip } from './git-branch.ts';
import { isFinal, remoteWords, stateGitFailure } from './git-failure.ts';
import { DURABLE } from './git-import.ts';
import type { GitPlace } from './git-place.ts';
import { StateRefused } from './state-failure.ts';

/**
 * Makes a commit the tip of the branch if its parent is the tip now: for everybody, where there is a remote.
 *
 * @param parent Null where there must be no branch.
 * @returns False when the branch was at another commit, and has not moved.
 * @throws StateRefused when the commit cannot be published, or nobody can tell whether it was.
 */
export function publish(place: GitPlace, parent: string | null, commit: string): Promise<boolean> {
  return place.remote ? push(place, parent, commit) : moveRef(place, parent, commit);
}

async function moveRef(place: GitPlace, parent: string | null, commit: string): Promise<boolean> {
  const { git, ref, branch } = place;
  const none = '0'.repeat(commit.length);
  const result = git.objects([...DURABLE, 'update-ref', ref, commit, parent ?? none]);
  if (result.status === 0) return true;
  const tip = readTip(place)?.id ?? null;
  if (tip === commit) return true;
  if (tip !== parent) return false;
  throw stateGitFailure(result, `move the branch ${branch}`, branch);
}

/** Pauses before further attempts, in milliseconds. */
const PAUSES = [500, 2000, 4000];

/**
 * An attempt whose answer was lost may have arrived, or may arrive yet. The same push again settles it: the remote has the
 * commit then, and says so; or takes it now; or is somewhere else.
 */
async function push(place: GitPlace, parent: string | null, commit: string): Promise<boolean> {
  const { git, branch } = place;
  const how = ['--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'];
  const lease = `--force-with-lease=refs/heads/${branch}:${parent ?? ''}`;
  let doubtful = false;
  for (let tries = 0; ; tries++) {
    const result = await git.workTree(['push', ...how, lease, 'origin', `${commit}:refs/heads/${branch}`]);
    const outcome = outcomeOf(result);
    if (outcome === 'done') return true;
    if (outcome === 'moved') return doubtful && (await isBehindTip(place, commit));
    if (outcome === 'declined') throw declined(place, result);
    if (outcome === 'busy') {
      const tip = (await bringBranch(place)) ? (readTip(place)?.id ?? null) : null;
      if (tip === commit) return true;
      if (tip !== parent) return false;
    }
    doubtful ||= outcome === 'lost';
    const pause = PAUSES[tries];
    if (outcome === 'failed' || pause === undefined) throw unpublished(place, result, doubtful);
    await sleep(pause * (0.5 + Math.random()));
  }
}

type Outcome = 'done' | 'moved' | 'declined' | 'busy' | 'lost' | 'failed';

/** The line about the branch: `<flag> TAB <from>:<to> TAB <what> (<why>)`. Without one nobody has answered. */
function outcomeOf(result: GitResult): Outcome {
  const line = /^([ +*=!])\t[^\t]*\t(.*)$/m.exec(result.stdout.toString('utf8'));
  if (!line) return isFinal(result) ? 'failed' : 'lost';
  const [, flag, words] = line;
  if (flag !== '!') return result.status === 0 || flag === '=' ? 'done' : 'lost';
  if (/^\[rejected\]/.test(words!)) return 'moved';
  if (/cannot lock ref|failed to update ref|already exists|incorrect old value/.test(words!)) return 'busy';
  return /^\[remote rejected\]/.test(words!) ? 'declined' : 'lost';
}

/** Whether the commit had arrived, and others were put on top of it since. */
async function isBehindTip(place: GitPlace, commit: string): Promise<boolean> {
  if (!(await bringBranch(place))) return false;
  return place.git.objects(['merge-base', '--is-ancestor', commit, place.ref]).status === 0;
}

function declined({ branch }: GitPlace, result: GitResult): StateRefused {
  const why =
    /\[remote rejected\] \((.*)\)\s*$/m.exec(result.stdout.toString('utf8'))?.[1] ?? 'no reason given';
  const words = remoteWords(result.stderr);
  return new StateRefused(
    `The remote does not take a push to the branch ${branch}: ${why}${words && ` (${words})`}`,
    `Let the identity that applies push to ${branch}: name it as one that may bypass the rule or hook which refuses, and keep the rule for everybody else`,
  );
}

function unpublished({ branch }: GitPlace, result: GitResult, doubtful: boolean): StateRefused {
  const { message, advice } = stateGitFailure(result, `push to the branch ${branch} of origin`, branch);
  return new StateRefused(
    doubtful ? `${message}; whether the last commit arrived is not known` : message,
    advice,
  );
}
