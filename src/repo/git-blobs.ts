import { MAX_FILE_BYTES, type SourceFile } from '../core/model/source.ts';
import { decodeFile } from './decode-file.ts';
import { ANSWER_LIMIT, askObjects } from './git-objects.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';

/** A file of a tree by the id of its content, or why it is not to be read. */
export type GitFile =
  | { readonly path: string; readonly id: string }
  | Extract<SourceFile, { readonly refused: unknown }>;

type Blob = Extract<GitFile, { readonly id: string }>;

/** How many are asked for at once: with contents of some kilobytes their answers are well within the limit. */
const CHUNK = 8192;

/**
 * Files with their text, in the order given: one process for up to 8192 of them. Files over MAX_FILE_BYTES are refused,
 * and are never held in memory all at once.
 *
 * @throws GitRefused for content that is not in the clone.
 */
export function* readBlobs(git: GitRepo, files: Iterable<GitFile>): Generator<SourceFile> {
  const waiting: GitFile[] = [];
  for (const file of files) {
    if (waiting.push(file) < CHUNK) continue;
    yield* readChunk(git, waiting);
    waiting.length = 0;
  }
  yield* readChunk(git, waiting);
}

function* readChunk(git: GitRepo, files: readonly GitFile[]): Generator<SourceFile> {
  const blobs = files.filter((file) => 'id' in file);
  const read = (blobs.length > 0 && readSmall(git, blobs)) || sizedRead(git, blobs);
  for (const file of files) yield 'id' in file ? read.next().value! : file;
}

/** All at once, which is what is nearly always possible; undefined when they are too long together. */
function readSmall(git: GitRepo, blobs: readonly Blob[]): Iterator<SourceFile> | undefined {
  const objects = ask(git, blobs, true);
  return objects
    ?.values()
    .map((object, i) => decodeFile(blobs[i]!.path, (object ?? missing(blobs[i]!)).bytes));
}

/** Sizes first, then the contents of those that are not too long, as many at a time as fit. */
function* sizedRead(git: GitRepo, blobs: readonly Blob[]): Generator<SourceFile> {
  if (blobs.length === 0) return;
  const sizes = ask(git, blobs, false)!.map((object, i) => (object ?? missing(blobs[i]!)).size);
  let from = 0;
  while (from < blobs.length) {
    let to = from;
    // A line about each comes with them.
    for (let sum = 0; to < blobs.length && sum <= ANSWER_LIMIT - 2 * MAX_FILE_BYTES; to++)
      if (sizes[to]! <= MAX_FILE_BYTES) sum += sizes[to]! + 200;
    const some = blobs.slice(from, to).map((blob, i) => ({ blob, size: sizes[from + i]! }));
    const small = some.filter(({ size }) => size <= MAX_FILE_BYTES).map(({ blob }) => blob);
    const read = small.length > 0 ? readSmall(git, small)! : undefined;
    for (const { blob, size } of some)
      yield size <= MAX_FILE_BYTES
        ? read!.next().value!
        : { path: blob.path, refused: { kind: 'too-large', bytes: size } };
    from = to;
  }
}

/** Where git cannot say which object it lacks, the files that need it are looked for by its id. */
function ask(git: GitRepo, blobs: readonly Blob[], contents: boolean): ReturnType<typeof askObjects> {
  try {
    return askObjects(
      git,
      blobs.map(({ id }) => ({ name: id, contents })),
    );
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
    const lacking = blobs.find(({ id }) => error.message.includes(id));
    if (lacking) return missing(lacking);
    throw error;
  }
}

function missing({ path, id }: Blob): never {
  throw new GitRefused(
    `The content of '${path}' is not in this clone (object ${id})`,
    'Let git reach the remote it was cloned from, or clone without --filter; `git fsck` tells of a broken clone',
  );
}
