import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../core/model/source.ts';
import { type GitEntry, readDifferences } from './git-diff.ts';
import { hasContent, type WorkingEntry } from './git-has-content.ts';
import { type GitResult, gitFailure } from './git-process.ts';
import type { GitRepo } from './git-repo.ts';
import { readSourceFile } from './read-file.ts';

/** A path at which the working tree differs from a tree. */
export interface WorkingDifference {
  readonly path: string;
  readonly before: GitEntry | null;
  readonly after: GitEntry | WorkingEntry | null;
}

/**
 * What differs between a commit and the working tree below the root, by path: tracked files, and those that git does not
 * know and does not ignore. Content decides, whatever the index thinks it knows of a file's times. Files that are
 * marked as assumed unchanged are, as `git status` has it. Three processes, two of them at once.
 */
export async function workingChanges(git: GitRepo, commit: string): Promise<readonly WorkingDifference[]> {
  const untracked = git.workTree(['ls-files', '--others', '--exclude-standard', '-z']);
  const off = filtersOff(await git.workTree(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']));
  const how = ['--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '--ignore-submodules=dirty'];
  const tracked = await git.workTree([...off, 'diff-index', ...how, commit, '--']);
  if (tracked.status !== 0) throw gitFailure(tracked, 'compare the working tree');
  const changes = new Map<string, WorkingDifference>();
  for (const { path, before, after, status } of readDifferences(tracked.stdout)) {
    if (status !== 'U' && !(after && isZero(after.id))) {
      if (!changes.has(path)) changes.set(path, { path, before, after });
      continue;
    }
    // A file with a conflict is told of twice.
    look(git, changes, path, before ?? changes.get(path)?.before ?? null, after?.mode);
  }
  const others = await untracked;
  if (others.status !== 0) throw gitFailure(others, 'list the files that it does not track');
  // A file that was taken out of the index and is still there is not deleted.
  for (const path of others.stdout.toString('utf8').split('\0').filter(Boolean))
    look(git, changes, path.replace(/\/$/, ''), changes.get(path)?.before ?? null);
  return [...changes.values()];
}

/** A hostile .gitattributes can choose a filter, and git would run it to compare. */
function filtersOff(names: GitResult): readonly string[] {
  return names.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((name) => {
      if (/\.(clean|process)$/.test(name)) return ['-c', `${name}=`];
      return name.endsWith('.required') ? ['-c', `${name}=false`] : [];
    });
}

const isZero = (id: string): boolean => /^0+$/.test(id);

function look(
  git: GitRepo,
  changes: Map<string, WorkingDifference>,
  path: string,
  before: GitEntry | null,
  gitMode?: string,
): void {
  const absolute = join(git.place.root, path);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  const unreadable: SourceFile = { path, refused: { kind: 'unreadable', cause: 'its path is not UTF-8' } };
  const after = stats
    ? workingEntry(path, absolute, stats, gitMode)
    : path.includes('\ufffd')
      ? { mode: '100644', source: unreadable }
      : null;
  const same = after !== null && before !== null && hasContent(git, after, before);
  if (same || (!before && !after)) changes.delete(path);
  else changes.set(path, { path, before, after });
}

/** @param gitMode Knows better than the file system where that has no executable files. */
function workingEntry(path: string, absolute: string, stats: Stats, gitMode?: string): WorkingEntry {
  // A folder stands here when it is another repository.
  if (stats.isDirectory()) return { mode: '160000', source: { path, refused: { kind: 'submodule' } } };
  const source = readSourceFile(path, absolute);
  if (stats.isSymbolicLink()) return { mode: '120000', source };
  return { mode: gitMode ?? ((stats.mode & 0o100) === 0 ? '100644' : '100755'), source };
}
