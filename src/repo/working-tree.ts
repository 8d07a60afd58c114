import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/model/compare.ts';
import { MAX_FILES, type SourceFile, type SourceTree } from '../core/model/source.ts';
import { isOutput, MOST_ARTIFACTS } from '../core/report/artifact-names.ts';
import { globMatcher, namesFiles } from './match-globs.ts';
import { globReach } from './reach-globs.ts';
import { readSourceFile, refusalOf } from './read-file.ts';

/** Folders that hold no requests and can be large. */
export const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.prism']);

/**
 * The request files of a folder, whether git knows them or not. Links are not followed and submodules not entered:
 * where a request could be behind one, it is refused by name (security 1). What an earlier run has written is no
 * input, wherever it stands. Synchronous: for many small files that is the fastest way.
 *
 * @param limit How many are read at most; that there are more is a finding.
 */
export function readWorkingTree(root: string, globs: readonly string[], limit = MAX_FILES): SourceTree {
  const matches = globMatcher(globs);
  const isNamed = globMatcher(globs.filter(namesFiles));
  const couldHold = globReach(globs);
  const requests: SourceFile[] = [];
  const visit = (folder: string): void => {
    if (requests.length > limit) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      requests.push({ path: folder || '.', refused: refusalOf(error) });
      return;
    }
    // Below the root a `.git` makes the folder another repository: a submodule, or a clone that lies around.
    if (folder !== '' && entries.some(({ name }) => name === '.git')) {
      if (couldHold(folder)) requests.push({ path: folder, refused: { kind: 'submodule' } });
      return;
    }
    // So a namespace that is called `namespace-request` is not read back as a request.
    if (entries.length <= MOST_ARTIFACTS && isOutput(entries.map(({ name }) => name))) return;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (isFolder ? isNamed(path) : matches(path)) requests.push(readEntry(path, join(root, path), entry));
      else if (SKIPPED.has(entry.name)) continue;
      else if (isFolder) visit(path);
      else if (entry.isSymbolicLink() && couldHold(path) && isFolderBehind(join(root, path)))
        requests.push({ path, refused: { kind: 'symlink' } });
    }
  };
  visit('');
  if (requests.length > limit) {
    requests.length = limit;
    requests.push({ path: '.', refused: { kind: 'too-many-files', limit } });
  }
  return { requests: requests.sort((a, b) => compareText(a.path, b.path)) };
}

/** Of a link; one that leads nowhere is none. */
function isFolderBehind(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

function readEntry(path: string, absolute: string, entry: Dirent): SourceFile {
  if (entry.isSymbolicLink()) return { path, refused: { kind: 'symlink' } };
  if (entry.isDirectory()) {
    const isRepository = lstatSync(join(absolute, '.git'), { throwIfNoEntry: false }) !== undefined;
    return { path, refused: { kind: isRepository ? 'submodule' : 'not-a-file' } };
  }
  return readSourceFile(path, absolute);
}
