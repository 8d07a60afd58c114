import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackendFailure } from '../backend-failure.ts';
import { folderFailure } from '../proxy/folder-failure.ts';
import { ownFolder } from '../proxy/own-folder.ts';
import { readPlainFile } from '../proxy/read-plain-file.ts';
import { clearLeftovers, replaceDurably, syncFolder } from '../proxy/write-durably.ts';
import { bears } from './generated-banner.ts';
import type { GeneratedFile } from './generated-file.ts';

const WHAT = 'The observability folder';

/** The files of a state in a folder that others may have files in too. Every call throws BackendFailure. */
export interface OwnedFiles {
  check(): Promise<void>;
  /** What is in a file; `foreign` where prism did not write it for this state, undefined where there is none. */
  read(path: readonly string[], lineage: string): Promise<{ readonly text: string } | 'foreign' | undefined>;
  /** @returns whether it was not so before */
  write(file: GeneratedFile, lineage: string): Promise<boolean>;
  /** @returns whether it was there */
  remove(path: readonly string[], lineage: string): Promise<boolean>;
}

export function ownedFiles(directory: string, root?: string): OwnedFiles {
  const folder = ownFolder(WHAT, directory, root);
  const cleared = new Set<string>();
  const explained = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw folderFailure(error, WHAT, folder.path);
    }
  };
  const read: OwnedFiles['read'] = async (path, lineage) => {
    const found = await readPlainFile(join(await folder.at(...path.slice(0, -1)), path.at(-1)!));
    if (!found) return undefined;
    return 'text' in found && bears(found.text, lineage) ? found : 'foreign';
  };

  return {
    check: () => folder.check(),
    read: (path, lineage) => explained(() => read(path, lineage)),
    write: ({ path, text }, lineage) =>
      explained(async () => {
        const found = await read(path, lineage);
        if (found === 'foreign') throw foreignFile(join(folder.path, ...path));
        if (found?.text === text) return false;
        const within = await folder.within(...path.slice(0, -1));
        if (!cleared.has(within)) await clearLeftovers(within);
        cleared.add(within);
        return replaceDurably(join(within, path.at(-1)!), text);
      }),
    remove: (path, lineage) =>
      explained(async () => {
        const found = await read(path, lineage);
        if (found === undefined) return false;
        const file = join(folder.path, ...path);
        if (found === 'foreign') throw foreignFile(file);
        await rm(file, { force: true });
        await syncFolder(join(folder.path, ...path.slice(0, -1)));
        return true;
      }),
  };
}

const foreignFile = (file: string): BackendFailure =>
  new BackendFailure(
    'permanent',
    `'${file}' was not written by prism for this state, and is left as it is`,
    'Move it away and apply again, or name another folder for observability.directory in prism.yaml',
  );
