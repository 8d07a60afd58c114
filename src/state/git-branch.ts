import { setTimeout as sleep } from 'node:timers/promises';
import { listTree, type TreeEntry } from '../repo/git-list.ts';
import { askObjects, type GitObject, type ObjectQuery } from '../repo/git-objects.ts';
import { GitRefused } from '../repo/git-refused.ts';
import { isFinal, stateGitFailure } from './git-failure.ts';
import { HEAD_FILE } from './git-layout.ts';
import type { GitPlace } from './git-place.ts';
import { StateRefused } from './state-failure.ts';

/** The branch at one commit. */
export interface BranchTip {
  /** Id of the commit. */
  readonly id: string;
  /** What its state.json says. */
  readonly head: string;
}

/** Pauses before further attempts of a fetch, in milliseconds. */
const PAUSES = [200, 1000];

/**
 * Brings the branch of the remote, if that is the true one. A clone that is without history gets none of this branch
 * either: it grows with every commit.
 *
 * @returns Whether it is there.
 */
export async function bringBranch({ git, branch, remote, ref }: GitPlace): Promise<boolean> {
  if (!remote) return true;
  const how = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
  const more = ['--no-write-fetch-head', '--no-filter', ...(git.place.shallow ? ['--depth=1'] : [])];
  for (let tries = 0; ; tries++) {
    const result = await git.workTree(['fetch', ...how, ...more, 'origin', `+refs/heads/${branch}:${ref}`]);
    if (result.status === 0) return true;
    if (/couldn't find remote ref/i.test(result.stderr)) return false;
    const pause = PAUSES[tries];
    if (pause === undefined || isFinal(result))
      throw stateGitFailure(result, `fetch the branch ${branch} from origin`, branch);
    await sleep(pause * (0.5 + Math.random()));
  }
}

/** @throws StateRefused for a branch that is there and holds no state. */
export function readTip(place: GitPlace): BranchTip | null {
  const { ref, branch } = place;
  // Another process may move the branch between two answers.
  for (;;) {
    const [before, head, after] = ask(place, [
      { name: `${ref}^{commit}`, contents: false },
      { name: `${ref}:${HEAD_FILE}`, contents: true },
      { name: `${ref}^{commit}`, contents: false },
    ]);
    if (before?.id !== after?.id) continue;
    if (!before) return null;
    if (head?.type === 'blob') return { id: before.id, head: head.bytes.toString('utf8') };
    throw new StateRefused(
      `The branch ${branch} holds no applied state: it is without ${HEAD_FILE}`,
      'Name a branch that nothing else is on: `state.branch` in prism.yaml. If the state was on it, restore it with `git push --force` of the commit that had it',
    );
  }
}

/** The text of a file at a commit; undefined where it is not there. */
export function readFileAt(place: GitPlace, commit: string, path: string): string | undefined {
  const [blob] = ask(place, [{ name: `${commit}:${path}`, contents: true }]);
  return blob?.bytes.toString('utf8');
}

/** Files of a folder of a commit and of the folders in it. */
export function listFilesAt(place: GitPlace, commit: string, folder: string): readonly TreeEntry[] {
  const [tree] = ask(place, [{ name: `${commit}:${folder}`, contents: false }]);
  if (tree?.type !== 'tree') return [];
  return refused(() => listTree(place.git, tree.id));
}

/** How many are asked for in one process, whose answer has a limit. */
const CHUNK = 2048;

/** The texts of files, in their order. */
export function readFiles(place: GitPlace, files: readonly TreeEntry[]): readonly string[] {
  const texts: string[] = [];
  for (let from = 0; from < files.length; from += CHUNK) {
    const some = files.slice(from, from + CHUNK);
    const blobs = ask(
      place,
      some.map(({ id }) => ({ name: id, contents: true })),
    );
    for (const [index, blob] of blobs.entries())
      texts.push((blob ?? lost(place, some[index]!)).bytes.toString('utf8'));
  }
  return texts;
}

function lost({ branch }: GitPlace, { path, id }: TreeEntry): never {
  throw new StateRefused(
    `The content of '${path}' on the branch ${branch} is not in this clone (object ${id})`,
    'See with `git fsck` what this clone lacks, or clone it again',
  );
}

function ask(place: GitPlace, queries: readonly ObjectQuery[]): readonly (GitObject | undefined)[] {
  const answers = refused(() => askObjects(place.git, queries));
  if (answers) return answers;
  if (queries.length === 1)
    throw new StateRefused(
      `A file on the branch ${place.branch} is too large to be one of a state`,
      'Restore the branch to the last commit that Prism has made: `git log` shows it',
    );
  // Too much for one process.
  const half = queries.length >> 1;
  return [...ask(place, queries.slice(0, half)), ...ask(place, queries.slice(half))];
}

function refused<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof GitRefused) throw new StateRefused(error.message, error.advice);
    throw error;
  }
}
