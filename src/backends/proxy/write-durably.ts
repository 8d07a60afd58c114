import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Readers pass over names that begin so. */
const TEMPORARY = '.writing-';

/** No write takes as long: what is older was left by a run that was killed. */
const LEFT_AFTER_MS = 10 * 60 * 1000;

/** Puts a file in the place of the one that is there: whoever reads has the old one or the new one. Durable when it returns. */
export const replaceDurably = (path: string, text: string): Promise<boolean> =>
  place(path, text, async (temporary) => {
    await rename(temporary, path);
    return true;
  });

/** Makes a file that is not there yet, whole and at once. @returns false where somebody else has made it */
export const createDurably = (path: string, text: string): Promise<boolean> =>
  place(path, text, async (temporary) => {
    try {
      await link(temporary, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });

async function place(
  path: string,
  text: string,
  put: (temporary: string) => Promise<boolean>,
): Promise<boolean> {
  const folder = dirname(path);
  const temporary = join(folder, TEMPORARY + randomBytes(8).toString('hex'));
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    const done = await put(temporary);
    if (done) await syncFolder(folder);
    return done;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Makes names that were given or taken in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps names without being asked.
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what killed runs have left in a folder, by the clock of its file system. */
export async function clearLeftovers(folder: string, names?: readonly string[]): Promise<void> {
  const left = (names ?? (await readdir(folder))).filter((name) => name.startsWith(TEMPORARY));
  if (left.length === 0) return;
  const now = Date.now();
  for (const name of left) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats && now - stats.mtimeMs > LEFT_AFTER_MS) await rm(path, { force: true });
  }
}
