import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_FILE_BYTES, type SourceFile } from '../core/model/source.ts';
import { decodeFile, decodeRaw } from './decode-file.ts';

/** Links are not followed, and opening a pipe does not wait for its other end. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** One regular file of the working tree, or why it is not read. */
export const readSourceFile = (path: string, absolute: string): SourceFile =>
  readRegular(path, absolute, decodeFile);

/** The same with its byte order mark, for a file that is written back. */
export const readRawFile = (path: string, absolute: string): SourceFile =>
  readRegular(path, absolute, decodeRaw);

function readRegular(path: string, absolute: string, decode: typeof decodeFile): SourceFile {
  let file: number | undefined;
  try {
    file = openSync(absolute, FLAGS);
    const stats = fstatSync(file);
    if (!stats.isFile()) return { path, refused: { kind: 'not-a-file' } };
    if (stats.size > MAX_FILE_BYTES) return { path, refused: { kind: 'too-large', bytes: stats.size } };
    return decode(path, readAll(file, stats.size));
  } catch (error) {
    return { path, refused: refusalOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** One buffer for all files: they are small, and there are many. */
const BUFFER = Buffer.allocUnsafe(MAX_FILE_BYTES);

/** The first `size` bytes, or fewer where the file was cut meanwhile. They are overwritten by the next call. */
function readAll(file: number, size: number): Uint8Array {
  let length = 0;
  while (length < size) {
    const read = readSync(file, BUFFER, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return BUFFER.subarray(0, length);
}

/** What the system says of a file that cannot be opened. Anything else is a bug. */
export function refusalOf(error: unknown): Extract<SourceFile, { refused: unknown }>['refused'] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ELOOP') return { kind: 'symlink' };
  if (code === 'ENXIO' || code === 'EISDIR') return { kind: 'not-a-file' };
  return { kind: 'unreadable', cause: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code };
}
