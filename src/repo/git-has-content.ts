import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES, type SourceFile } from '../core/model/source.ts';
import type { GitEntry } from './git-diff.ts';
import type { GitRepo } from './git-repo.ts';

const PIECE = 1024 * 1024;

/** A file of the working tree that git does not store. */
export interface WorkingEntry {
  /** As git would write it. */
  readonly mode: string;
  readonly source: SourceFile;
}

/**
 * Whether a file of the working tree is what git knows by an id. A file that was checked out with CRLF for its line ends
 * has the content that has LF. A link has where it leads as its content; links are not followed.
 */
export function hasContent(git: GitRepo, { mode, source }: WorkingEntry, known: GitEntry): boolean {
  if (mode !== known.mode || !isComparable(source)) return false;
  return matchesId(git, join(git.place.root, source.path), known);
}

/** Whether there is content to compare: a file that is refused for what is in it has some. */
const isComparable = (source: SourceFile): boolean =>
  'text' in source || ['too-large', 'not-utf8', 'symlink'].includes(source.refused.kind);

function matchesId(git: GitRepo, absolute: string, { mode, id }: GitEntry): boolean {
  const { format } = git.place;
  const idOf = (bytes: Buffer): string =>
    createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (mode === '120000') return idOf(readlinkSync(absolute, { encoding: 'buffer' })) === id;
  const file = openSync(
    absolute,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const { size } = fstatSync(file);
    const hash = createHash(format).update(`blob ${size}\0`);
    const piece = Buffer.allocUnsafe(Math.min(PIECE, size + 1));
    let length = 0;
    for (;;) {
      const read = readSync(file, piece);
      if (read === 0) break;
      length = read;
      hash.update(piece.subarray(0, read));
    }
    if (hash.digest('hex') === id) return true;
    if (length !== size || size > MAX_FILE_BYTES) return false;
    const text = piece.toString('latin1', 0, size);
    return text.includes('\r\n') && idOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) === id;
  } finally {
    closeSync(file);
  }
}
