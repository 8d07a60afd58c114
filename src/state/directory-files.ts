import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSystemError } from './directory-problem.ts';

/** Serials in names of files have so many digits. */
const DIGITS = 12;

export const serialText = (serial: number): string => String(serial).padStart(DIGITS, '0');

/** State is authority: what it lets happen, and to whom, is for its owner alone. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** What is not in its place yet. In one folder of its own, so that what killed runs left can be found. */
const temporaryFolder = (root: string): string => join(root, 'tmp');

/** Creates the folders that a state has, where they are not there. */
export async function makeFolders(root: string, names: readonly string[]): Promise<void> {
  await mkdir(root, { recursive: true, mode: FOLDER_MODE });
  for (const name of ['tmp', ...names]) await mkdir(join(root, name), { recursive: true, mode: FOLDER_MODE });
  // It must never be committed with the requests that it judges.
  const ignored = join(root, '.gitignore');
  if ((await readText(ignored)) !== '*\n') await putFile(root, ignored, '*\n');
  await syncFolder(root);
  await syncFolder(dirname(root));
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: FOLDER_MODE });
  await syncFolder(dirname(path));
}

/**
 * Writes a file whole or not at all, durable once its folder is synced.
 *
 * @returns false when the name is taken: it is never written over.
 */
export async function createFile(root: string, path: string, text: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const temporary = await writeTemporary(root, text);
    try {
      await link(temporary, path);
      return true;
    } catch (error) {
      if (isSystemError(error, 'EEXIST')) return false;
      // A process that was asleep for hours may find what it wrote cleared away.
      if (!isSystemError(error, 'ENOENT') || tries === 3) throw error;
    } finally {
      await removeFile(temporary);
    }
  }
}

/** Like `createFile`, for what has the same content whoever writes it. */
export async function putFile(root: string, path: string, text: string): Promise<void> {
  await rename(await writeTemporary(root, text), path);
}

async function writeTemporary(root: string, text: string): Promise<string> {
  const path = join(temporaryFolder(root), `${process.pid}-${randomBytes(8).toString('hex')}`);
  const file = await open(path, 'wx', FILE_MODE);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await removeFile(path);
    throw error;
  } finally {
    await file.close();
  }
  return path;
}

/** Makes the names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some network file systems have no such thing.
    if (!isSystemError(error, 'EINVAL')) throw error;
  } finally {
    await folder.close();
  }
}

const orUndefined = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
};

export const readText = (path: string): Promise<string | undefined> => orUndefined(readFile(path, 'utf8'));

/** Empty for a folder that is not there. */
export const namesIn = async (path: string): Promise<readonly string[]> =>
  (await orUndefined(readdir(path))) ?? [];

export const removeFile = async (path: string): Promise<void> => void (await orUndefined(unlink(path)));

/** The same for the same file as it was; undefined where there is none. */
export async function fileMark(path: string): Promise<string | undefined> {
  const stats = await orUndefined(stat(path));
  return stats && `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}

/** Milliseconds; nobody takes as long between writing a file and giving it its name. */
const ABANDONED = 3_600_000;

export async function clearTemporaries(root: string): Promise<void> {
  for (const name of await namesIn(temporaryFolder(root))) {
    const path = join(temporaryFolder(root), name);
    const stats = await orUndefined(stat(path));
    if (stats && stats.mtimeMs < Date.now() - ABANDONED) await removeFile(path);
  }
}
