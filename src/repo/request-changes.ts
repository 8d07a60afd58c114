import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange, IdentifiedFile } from '../core/affected-part.ts';
import type { SourceFile } from '../core/model/source.ts';
import { readBlobs } from './git-blobs.ts';
import type { TreeChange } from './git-changes.ts';
import type { WorkingEntry } from './git-has-content.ts';
import type { GitRepo } from './git-repo.ts';
import { requestEntry } from './git-request-entry.ts';
import { type GitRequest, requestsOf } from './git-tree.ts';

/** Two trees, the later of which may be the working tree (null). */
export interface TreePair {
  readonly before: string;
  readonly after: string | null;
}

/** Of what differs between two trees the request files, with their text, by path. Two processes at most. */
export function requestChanges(
  git: GitRepo,
  changes: readonly TreeChange[],
  trees: TreePair,
  globs: readonly string[],
): readonly FileChange[] {
  const entries = (side: 'before' | 'after') =>
    changes.flatMap(({ path, [side]: entry }) => (entry && 'id' in entry ? [{ path, ...entry }] : []));
  const before = requestsOf(git, trees.before, entries('before'), globs);
  const after = requestsOf(git, trees.after ?? trees.before, entries('after'), globs);
  const working = changes.flatMap(({ path, after: entry }) =>
    entry && !('id' in entry) ? workingRequest(git, path, entry, globs) : [],
  );
  const [was, is] = [before, after].map((requests) => identified(git, requests));
  const now = new Map([...is!, ...working.map((file): [string, IdentifiedFile] => [file.source.path, file])]);
  const paths = [...new Set([...was!.keys(), ...now.keys()])].sort();
  return paths
    .map((path) => ({ path, before: was!.get(path), after: now.get(path) }))
    .filter(({ before, after }) => before?.id !== after?.id);
}

/** Request files with their text, by path. */
function identified(git: GitRepo, requests: readonly GitRequest[]): Map<string, IdentifiedFile> {
  const files = readBlobs(git, requests);
  return new Map(
    requests.map((request) => [request.path, { id: idOf(request), source: files.next().value! }]),
  );
}

/** Begins the id of a file that is refused. */
export const REFUSED = 'refused ';

/** What is refused has no content to tell it by; the reason does. */
export const idOf = (request: GitRequest): string =>
  'id' in request ? request.id : REFUSED + JSON.stringify(request.refused);

function workingRequest(
  git: GitRepo,
  path: string,
  { mode, source }: WorkingEntry,
  globs: readonly string[],
): IdentifiedFile[] {
  const entry = requestEntry(globs)(path, mode);
  if (!entry) return [];
  if (entry.kind === 'refused') return [refusedFile({ path: entry.path, refused: entry.refused })];
  if (entry.kind === 'file') return [{ id: contentId(git, source), source }];
  return isFolder(join(git.place.root, path)) ? [refusedFile({ path, refused: { kind: 'symlink' } })] : [];
}

const refusedFile = (source: Extract<SourceFile, { readonly refused: unknown }>): IdentifiedFile => ({
  id: idOf(source),
  source,
});

/** Of a link; one that leads nowhere is none. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** As git names the content, so that a file that was moved is known by it. */
export function contentId(git: GitRepo, source: SourceFile): string {
  if (!('text' in source)) return idOf(source);
  const bytes = Buffer.from(source.text);
  return createHash(git.place.format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
