import { lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { temporaryName } from './temporary-entry.ts';

const CACHE = '.prism/cache';

/**
 * The folder of the cache, made where it is missing. Undefined where a pull request or another user could have put
 * something into it, or where it cannot be written (security 1 and 5): a link, not a folder, a repository of its own,
 * of another owner, or with files that git tracks.
 *
 * @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked
 *   once, and only where the folder stood before: git has put nothing into a folder that was not there.
 */
export function ownFolder(root: string, trusted: (path: string) => boolean): string | undefined {
  const folder = join(root, CACHE);
  const stood = attempt(() => lstatSync(folder, { throwIfNoEntry: false })) !== undefined;
  if (!makeOwn(join(root, '.prism')) || !makeOwn(folder)) return undefined;
  if (stood && !trusted(CACHE)) return undefined;
  return ignoreAll(folder) ? folder : undefined;
}

function makeOwn(folder: string): boolean {
  const there = () => attempt(() => lstatSync(folder, { throwIfNoEntry: false }));
  let stats = there();
  if (!stats) {
    // Another run may be quicker.
    attempt(() => mkdirSync(folder));
    stats = there();
  }
  if (!stats?.isDirectory()) return false;
  // Windows has neither users nor modes here.
  const user = process.geteuid?.();
  if (user !== undefined && (stats.uid !== user || (stats.mode & 0o300) !== 0o300)) return false;
  // The files of a submodule are tracked, but not by this repository.
  return attempt(() => lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) === undefined) === true;
}

/** Tried each time: a run may have been killed between the folder and this file. One that is there is the user's. */
function ignoreAll(folder: string): boolean {
  const ignore = join(folder, '.gitignore');
  const isThere = () => attempt(() => lstatSync(ignore)) !== undefined;
  if (isThere()) return true;
  // As a whole or not at all: an empty one would hide nothing and stay.
  const temporary = join(folder, temporaryName());
  attempt(() => writeFileSync(temporary, '*\n', { flag: 'wx' }));
  attempt(() => renameSync(temporary, ignore));
  return isThere();
}
