import { compareText } from '../core/model/compare.ts';
import { MAX_FILES } from '../core/model/source.ts';
import { isOutput } from '../core/report/artifact-names.ts';
import type { GitFile } from './git-blobs.ts';
import { listTree, type TreeEntry } from './git-list.ts';
import { gitFailure } from './git-process.ts';
import type { GitRepo } from './git-repo.ts';
import { requestEntry } from './git-request-entry.ts';

/** A request file of a tree, or why it is none. `readBlobs` reads many in one process. */
export type GitRequest = TreeEntry | Extract<GitFile, { readonly refused: unknown }>;

/**
 * The request files of a tree, sorted by path: those that readWorkingTree finds in a checkout of it. One process, and
 * one more where links could lead to folders. What a link out of the root leads to is not in the tree, and no folder.
 */
export function readGitTree(
  git: GitRepo,
  tree: string,
  globs: readonly string[],
  limit = MAX_FILES,
): readonly GitRequest[] {
  return requestsOf(listTree(git, tree), globs, (links) => leadToFolders(git, tree, links), limit);
}

/**
 * The same of entries that are listed already, as those of a base with the changes to it.
 *
 * @param toFolders Which of these links lead to a folder.
 */
export function requestsOf(
  entries: readonly TreeEntry[],
  globs: readonly string[],
  toFolders: (links: readonly string[]) => readonly string[],
  limit = MAX_FILES,
): readonly GitRequest[] {
  const isOwnOutput = insideOutput(entries);
  const entryOf = requestEntry(globs);
  const requests: GitRequest[] = [];
  const links: string[] = [];
  let refusedFolder: string | undefined;
  for (const entry of entries) {
    const request = entryOf(entry.path, entry.mode);
    if (!request || isOwnOutput(entry.path)) continue;
    if (request.kind === 'file') requests.push(entry);
    else if (request.kind === 'link') links.push(request.path);
    else if (request.path !== refusedFolder) {
      // Every file of a folder that is refused says so.
      refusedFolder = request.path;
      requests.push({ path: request.path, refused: request.refused });
    }
  }
  for (const path of toFolders(links)) requests.push({ path, refused: { kind: 'symlink' } });
  requests.sort((a, b) => compareText(a.path, b.path));
  if (requests.length <= limit) return requests;
  const whole: GitRequest = { path: '.', refused: { kind: 'too-many-files', limit } };
  return [...requests.slice(0, limit), whole].sort((a, b) => compareText(a.path, b.path));
}

/** Whether a path is in a folder that holds what prism has written and nothing else. */
function insideOutput(entries: readonly TreeEntry[]): (path: string) => boolean {
  const names = new Map<string, Set<string>>();
  for (const { path } of entries)
    if (path === 'report.sarif' || path.endsWith('/report.sarif'))
      names.set(path.slice(0, -'report.sarif'.length), new Set());
  if (names.size === 0) return () => false;
  const eachFolder = function* (path: string): Generator<string> {
    for (let at = 0; at >= 0; at = path.indexOf('/', at) + 1 || -1) yield path.slice(0, at);
  };
  for (const { path } of entries)
    for (const folder of eachFolder(path))
      names.get(folder)?.add(path.slice(folder.length).replace(/\/.*$/s, ''));
  const outputs = new Set([...names].filter(([, inside]) => isOutput([...inside])).map(([folder]) => folder));
  return (path) => outputs.size > 0 && eachFolder(path).some((folder) => outputs.has(folder));
}

/** Which of these links lead to a folder of the tree. git follows them as a file system does. */
export function leadToFolders(git: GitRepo, tree: string, links: readonly string[]): readonly string[] {
  if (links.length === 0) return [];
  const input = links.map((path) => `${tree}:${path}\0`).join('');
  const result = git.objects(['cat-file', '--batch-check', '--follow-symlinks', '--buffer', '-z'], input);
  if (result.status !== 0) throw gitFailure(result, 'follow links');
  const output = result.stdout;
  let at = 0;
  return links.filter((path) => {
    // The name is repeated where there is nothing of it, and may hold a line end.
    const missing = `${tree}:${path} missing\n`;
    const after = at + Buffer.byteLength(missing);
    if (output.toString('utf8', at, after) === missing) {
      at = after;
      return false;
    }
    const end = output.indexOf(0x0a, at);
    const [kind, word] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    // Of what it could not follow git gives a text, and its length before it.
    if (['symlink', 'dangling', 'loop', 'notdir'].includes(kind!)) at += Number(word) + 1;
    return word === 'tree';
  });
}
