import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes of what is read; the largest of our files has some ten thousands. */
const LARGEST = 1 << 20;

/**
 * The text of a file in a folder that others may write to as well: a link could lead anywhere, and a pipe could be
 * waited for without end.
 *
 * @returns undefined where nothing is there; a problem (`is a link`) where it is none of our files.
 */
export async function readPlainFile(
  path: string,
): Promise<{ readonly text: string } | { readonly problem: string } | undefined> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    // Windows has neither of the two.
    file = await open(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP' || code === 'EMLINK') return { problem: 'is a link' };
    if (code === 'ENXIO') return { problem: 'is no file' };
    throw error;
  }
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { problem: 'is no file' };
    if (stats.size > LARGEST) return { problem: `has more than ${LARGEST} bytes` };
    return { text: await file.readFile('utf8') };
  } finally {
    await file.close();
  }
}
