import { constants } from 'node:fs';
import { access, lstat, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { BackendFailure } from '../backend-failure.ts';
import { folderFailure } from './folder-failure.ts';
import { syncFolder } from './write-durably.ts';

/** A folder that a driver keeps its files in. */
export interface OwnFolder {
  readonly path: string;
  /** Sees that it can be written, or made. Changes nothing. @throws BackendFailure */
  check(): Promise<void>;
  /** A folder within, by the names on the way; made where it is missing. @throws BackendFailure */
  within(...names: readonly string[]): Promise<string>;
  /** A path within, for reading; what is not there yet is no failure. @throws BackendFailure for a link on the way */
  at(...names: readonly string[]): Promise<string>;
}

/**
 * No link on the way is followed, below `root` and in the folder itself: whoever may change the repo could choose
 * with one where prism writes. Above `root`, and for a folder elsewhere above the folder itself, links are the user's.
 *
 * @param what As messages call it: `The proxy registry`.
 */
export function ownFolder(what: string, folder: string, root?: string): OwnFolder {
  const path = resolve(root ?? '.', folder);
  const inRoot = root === undefined ? '' : relative(resolve(root), path);
  const isInside = inRoot !== '' && inRoot !== '..' && !inRoot.startsWith(`..${sep}`) && !isAbsolute(inRoot);
  const start = isInside ? resolve(root!) : dirname(path);
  const own = relative(start, path).split(sep);

  /** Which of the parts is the last that is there. */
  const walk = async (names: readonly string[]): Promise<string> => {
    let at = start;
    for (const name of [...own, ...names]) {
      const next = join(at, name);
      const stats = await lstat(next).catch(missing);
      if (!stats) return at;
      if (stats.isSymbolicLink())
        throw new BackendFailure(
          'permanent',
          `${what} is not read or written: '${next}' is a link`,
          'Remove the link, or name the folder that it leads to in prism.yaml',
        );
      at = next;
    }
    return at;
  };
  const explained = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw folderFailure(error, what, path);
    }
  };

  return {
    path,
    check: () =>
      explained(async () => {
        const last = await walk([]);
        if (last === path && !(await lstat(path)).isDirectory())
          throw new BackendFailure(
            'permanent',
            `${what} cannot be kept in '${path}': it is a file`,
            'Name a folder in prism.yaml',
          );
        await access(last, constants.R_OK | constants.W_OK | constants.X_OK);
      }),
    within: (...names) =>
      explained(async () => {
        const target = join(path, ...names);
        if ((await walk(names)) === target) return target;
        const first = await mkdir(target, { recursive: true });
        // Between the look and the making somebody may have been quicker.
        await walk(names);
        for (let made = target; first !== undefined && made.length >= first.length; made = dirname(made))
          await syncFolder(dirname(made));
        return target;
      }),
    at: (...names) =>
      explained(async () => {
        await walk(names);
        return join(path, ...names);
      }),
  };
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
