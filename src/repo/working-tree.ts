import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/model/compare.ts';
import { MAX_FILES, type SourceFile, type SourceTree } from '../core/model/source.ts';
import { globMatcher, namesFiles } from './match-globs.ts';
import { readSourceFile, refusalOf } from './read-file.ts';

/** Folders that hold no requests and can be large. */
const SKIPPED = new Set(['.git', 'node_modules', '.prism']);

/**
 * The request files of a folder, whether git knows them or not. Links are named and not followed, submodules not
 * entered (security 1). Synchronous: for many small files that is the fastest way.
 *
 * @param limit How many are read at most; that there are more is a finding.
 */
export function readWorkingTree(root: string, globs: readonly string[], limit = MAX_FILES): SourceTree {
  const matches = globMatcher(globs);
  const isNamed = globMatcher(globs.filter(namesFiles));
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
    if (folder !== '' && entries.some(({ name }) => name === '.git')) return;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (isFolder ? isNamed(path) : matches(path)) requests.push(readEntry(path, join(root, path), entry));
      else if (isFolder && !SKIPPED.has(entry.name)) visit(path);
    }
  };
  visit('');
  if (requests.length > limit) {
    requests.length = limit;
    requests.push({ path: '.', refused: { kind: 'too-many-files', limit } });
  }
  return { requests: requests.sort((a, b) => compareText(a.path, b.path)) };
}

function readEntry(path: string, absolute: string, entry: Dirent): SourceFile {
  if (entry.isSymbolicLink()) return { path, refused: { kind: 'symlink' } };
  if (entry.isDirectory()) {
    const isRepository = lstatSync(join(absolute, '.git'), { throwIfNoEntry: false }) !== undefined;
    return { path, refused: { kind: isRepository ? 'submodule' : 'not-a-file' } };
  }
  return readSourceFile(path, absolute);
}
