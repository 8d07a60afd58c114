import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { foreignName, isOutput } from '../core/report/artifact-names.ts';
import { clearLeftovers, leftoverName } from './leftovers.ts';
import { RefusedOutput } from './refused-output.ts';

/**
 * Replaces the output folder as a whole: `write` fills a new folder beside it, which then takes its place by
 * rename. A killed run leaves the old tree or the new one; what it left behind is cleared by the next one. Of several
 * runs at once the last one stays.
 *
 * @throws RefusedOutput when the folder holds anything that prism did not write, or cannot be replaced.
 */
export function replaceFolder(folder: string, root: string, write: (folder: string) => void): void {
  try {
    const target = followLink(resolve(folder), resolve(root));
    refuseForeign(target, resolve(root));
    replace(target, write);
  } catch (error) {
    throw explained(error, resolve(folder));
  }
}

function replace(target: string, write: (folder: string) => void): void {
  const parent = dirname(target);
  const run = randomBytes(6).toString('hex');
  const [fresh, old] = (['new', 'old'] as const).map((kind) =>
    join(parent, leftoverName(basename(target), kind, run)),
  ) as [string, string];
  mkdirSync(parent, { recursive: true });
  clearLeftovers(parent, basename(target));
  try {
    mkdirSync(fresh);
    write(fresh);
    exchange(fresh, target, old);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Another run may put its own tree there at any time: it is the older one then, and is replaced like any other. */
const MOST_TRIES = 1000;

function exchange(fresh: string, target: string, old: string): void {
  for (let tries = 1; ; tries++) {
    const wasThere = attempt(() => renameSync(target, old), ['ENOENT']);
    try {
      renameSync(fresh, target);
      return;
    } catch (error) {
      const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!taken || tries === MOST_TRIES) {
        if (wasThere) attempt(() => renameSync(old, target), ['ENOTEMPTY', 'EEXIST']);
        throw error;
      }
    }
    rmSync(old, { recursive: true, force: true });
  }
}

/** Whether it worked; false for the errors that are expected. */
function attempt(act: () => void, expected: readonly string[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (expected.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/**
 * The folder itself, where a link of the user leads to it: its content is replaced and the link kept. A link inside of
 * the root is one of the repo, and may not choose where prism writes (security 1).
 */
function followLink(target: string, root: string): string {
  for (const base of new Set([root, realpathSync(root)])) {
    const inRoot = relative(base, target);
    if (!isInside(inRoot)) continue;
    const parts = inRoot.split(sep);
    for (let length = 1; length <= parts.length; length++) {
      const path = join(base, ...parts.slice(0, length));
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new RefusedOutput(
          `The output folder '${target}' is behind a link of the repo, '${path}'`,
          'Name the folder itself with --out, or remove the link',
        );
    }
  }
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (!stats?.isSymbolicLink()) return target;
  try {
    return realpathSync(target);
  } catch {
    throw new RefusedOutput(
      `The output folder '${target}' is a link that leads nowhere`,
      'Make the folder it leads to, or name another one with --out',
    );
  }
}

const isInside = (path: string): boolean =>
  path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

function refuseForeign(target: string, root: string): void {
  const inTarget = relative(target, realpathSync(root));
  if (inTarget === '' || isInside(inTarget))
    throw new RefusedOutput(`The output folder '${target}' holds the root itself`, OF_ITS_OWN);
  let names: string[];
  try {
    names = readdirSync(target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new RefusedOutput(`The output folder '${target}' is a file`, OF_ITS_OWN);
    throw error;
  }
  const foreign = foreignName(names) ?? (names.length > 0 && !isOutput(names) ? names[0] : undefined);
  if (foreign !== undefined)
    throw new RefusedOutput(
      `The output folder '${target}' holds '${foreign}', which prism did not write`,
      OF_ITS_OWN,
    );
}

const OF_ITS_OWN = 'Name a folder of its own with --out; prism replaces it as a whole';

/** What the system says, with what to do about it. Anything else is passed on. */
function explained(error: unknown, target: string): unknown {
  const { code, errno, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof RefusedOutput || syscall === undefined) return error;
  const cause = errno === undefined ? code : getSystemErrorMessage(errno);
  // Only what is mounted there cannot be moved aside.
  if ((code === 'EBUSY' || code === 'EXDEV') && existsSync(target))
    return new RefusedOutput(
      `The output folder '${target}' cannot be replaced: it is a mount point (${cause})`,
      `Name a folder in it with --out: ${join(target, 'prism')}`,
    );
  return new RefusedOutput(
    `The output folder '${target}' cannot be written: ${cause}`,
    'It is made beside itself and then moved into place, so its parent must be a folder that can be written, with room for it',
  );
}
