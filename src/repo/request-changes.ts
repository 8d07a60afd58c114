import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange, IdentifiedFile } from '../core/affected-part.ts';
import { compareText } from '../core/model/compare.ts';
import type { SourceFile } from '../core/model/source.ts';
import { type FarReaching, NOTHING_FAR, reachesFar } from './far-reaching.ts';
import { linksToFolders } from './follow-links.ts';
import { readBlobs } from './git-blobs.ts';
import type { TreeChange } from './git-changes.ts';
import type { GitEntry } from './git-diff.ts';
import type { WorkingEntry } from './git-has-content.ts';
import { listTree, type TreeEntry } from './git-list.ts';
import { askObjects } from './git-objects.ts';
import type { GitRepo } from './git-repo.ts';
import { type GitRequest, leadToFolders, requestsOf } from './git-tree.ts';

/** Two trees, the later of which may be the working tree (null). */
export interface TreePair {
  readonly before: string;
  readonly after: string | null;
}

/**
 * Of what differs between two trees the request files, with their text, by path. One process for their contents, and
 * those that list both trees where the difference alone does not tell.
 *
 * @param far What is far-reaching in the first tree; without it links that were there before are not looked at.
 */
export function requestChanges(
  git: GitRepo,
  changes: readonly TreeChange[],
  trees: TreePair,
  globs: readonly string[],
  far: FarReaching = NOTHING_FAR,
): readonly FileChange[] {
  const sides = reachesFar(changes, far, globs)
    ? wholeSides(git, changes, trees)
    : changedSides(git, changes);
  const before = requestsOf(sides.before, globs, (links) => leadToFolders(git, trees.before, links));
  const after = requestsOf(sides.after, globs, (links) =>
    trees.after === null
      ? leadInWorkingTree(git, sides.after, changes, links)
      : leadToFolders(git, trees.after, links),
  );
  const [was, is] = [byPath(before), byPath(after)];
  const differs = ({ path }: GitRequest): boolean => was.get(path) !== is.get(path);
  const [old, fresh] = [before.filter(differs), after.filter(differs)];
  const working = workingSources(changes);
  const stored = readBlobs(git, [...old, ...fresh.filter(({ path }) => !working.has(path))]);
  const had = identified(old, () => stored.next().value!);
  const has = identified(fresh, ({ path }) => working.get(path) ?? stored.next().value!);
  const paths = [...new Set([...had.keys(), ...has.keys()])].sort();
  return paths.map((path) => ({ path, before: had.get(path), after: has.get(path) }));
}

interface Sides {
  readonly before: readonly TreeEntry[];
  readonly after: readonly TreeEntry[];
}

const changedSides = (git: GitRepo, changes: readonly TreeChange[]): Sides => ({
  before: changes.flatMap(({ path, before }) => (before ? [{ path, ...before }] : [])),
  after: changes.flatMap(({ path, after }) => (after ? [entryOf(git, path, after)] : [])),
});

function wholeSides(git: GitRepo, changes: readonly TreeChange[], trees: TreePair): Sides {
  const before = listTree(git, trees.before);
  if (trees.after !== null) return { before, after: listTree(git, trees.after) };
  const entries = new Map(before.map((entry) => [entry.path, entry]));
  for (const { path, after } of changes) {
    if (after) entries.set(path, entryOf(git, path, after));
    else entries.delete(path);
  }
  // All of a folder together, as in a listing.
  return { before, after: [...entries.values()].sort((a, b) => compareText(a.path, b.path)) };
}

function entryOf(git: GitRepo, path: string, entry: GitEntry | WorkingEntry): TreeEntry {
  return { path, mode: entry.mode, id: 'id' in entry ? entry.id : contentId(git, entry.source) };
}

const byPath = (requests: readonly GitRequest[]): ReadonlyMap<string, string> =>
  new Map(requests.map((request) => [request.path, idOf(request)]));

/** Files that are read from the working tree. A link is refused whatever it says, as requestsOf does. */
const workingSources = (changes: readonly TreeChange[]): ReadonlyMap<string, SourceFile> =>
  new Map(
    changes.flatMap(({ path, after }): [string, SourceFile][] =>
      after && 'source' in after && after.mode.startsWith('100') ? [[path, after.source]] : [],
    ),
  );

/** Request files with their text, by path. */
const identified = (
  requests: readonly GitRequest[],
  read: (request: GitRequest) => SourceFile,
): Map<string, IdentifiedFile> =>
  new Map(requests.map((request) => [request.path, { id: idOf(request), source: read(request) }]));

/** Begins the id of a file that is refused. */
export const REFUSED = 'refused ';

/** What is refused has no content to tell it by; the reason does. */
export const idOf = (request: GitRequest): string =>
  'id' in request ? request.id : REFUSED + JSON.stringify(request.refused);

/** Which links of the working tree lead to a folder, once it is put onto the base. */
function leadInWorkingTree(
  git: GitRepo,
  entries: readonly TreeEntry[],
  changes: readonly TreeChange[],
  links: readonly string[],
): readonly string[] {
  if (links.length === 0) return [];
  const onDisk = new Set(changes.flatMap(({ path, after }) => (after && 'source' in after ? [path] : [])));
  const all = entries.filter(({ mode }) => mode === '120000');
  const stored = all.filter(({ path }) => !onDisk.has(path));
  const answers =
    stored.length === 0
      ? []
      : askObjects(
          git,
          stored.map(({ id }) => ({ name: id, contents: true })),
        );
  // Links of that length are nobody's: what is not looked at is refused.
  if (!answers) return links;
  const targets = new Map(stored.map(({ path }, i) => [path, answers[i]?.bytes.toString('utf8') ?? '']));
  for (const { path } of all)
    if (onDisk.has(path)) targets.set(path, readlinkSync(join(git.place.root, path)));
  return linksToFolders(
    links,
    entries.map(({ path }) => path),
    targets,
  );
}

/** As git names the content, so that a file that was moved is known by it. */
export function contentId(git: GitRepo, source: SourceFile): string {
  if (!('text' in source)) return idOf(source);
  const bytes = Buffer.from(source.text);
  return createHash(git.place.format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
