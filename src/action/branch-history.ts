import { readDifferences, type TreeDifference } from '../repo/git-diff.ts';
import { gitFailure } from '../repo/git-process.ts';
import type { GitRepo } from '../repo/git-repo.ts';

/** What a commit did to a path of the repository. */
export interface Touch extends TreeDifference {
  readonly commit: string;
}

/** A branch's own line of commits: a merge counts as what it brought, by its first parent. */
export interface BranchHistory {
  /** How many commits came after one of the line; undefined for one that is not of it. */
  after(commit: string): number | undefined;
  /** The line without the commits that `since` leads to, the oldest first. */
  newer(since: string): readonly string[];
  /** By whom a path was touched, the last one first. */
  touches(path: string): readonly Touch[];
  /** All that a commit of the line did. */
  changes(commit: string): readonly Touch[];
}

/**
 * Reads the line of a branch from its beginning, in one process.
 *
 * @param head Id of a commit whose whole history is in the clone: where that is cut off, the first commit would count
 *   for everything.
 */
export function readHistory(git: GitRepo, head: string): BranchHistory {
  const how = ['--first-parent', '--diff-merges=first-parent', '--raw', '--no-abbrev', '-z', '--no-renames'];
  const log = ['-c', 'log.showRoot=true', 'log', ...how, '--ignore-submodules=none', '--format=%x00%H'];
  const result = git.objects([...log, head, '--']);
  if (result.status !== 0) throw gitFailure(result, 'read the history of the branch');
  const byCommit = new Map<string, readonly Touch[]>();
  for (const [commit, raw] of commitsOf(result.stdout.toString('utf8')))
    byCommit.set(
      commit,
      [...readDifferences(Buffer.from(raw))].map(({ path, before, after }) => ({
        commit,
        path,
        before,
        after,
      })),
    );
  const order = new Map([...byCommit.keys()].map((commit, at) => [commit, at]));
  const byPath = Map.groupBy([...byCommit.values()].flat(), ({ path }) => path);
  return {
    after: (commit) => order.get(commit),
    newer: (since) => {
      const range = git.objects(['rev-list', '--first-parent', '--reverse', `${since}..${head}`, '--']);
      if (range.status !== 0) throw gitFailure(range, 'read the history of the branch');
      return range.stdout.toString('latin1').split('\n').filter(Boolean);
    },
    touches: (path) => byPath.get(path) ?? [],
    changes: (commit) => byCommit.get(commit) ?? [],
  };
}

/**
 * A zero, the commit, a zero, a line end, and what differs, with a zero at the end of each part. No part is empty, so two
 * zeros are the beginning of a commit, which no name can forge.
 */
function* commitsOf(output: string): Generator<[commit: string, raw: string]> {
  for (const part of `\0${output}`.replace(/\0$/, '').split('\0\0').slice(1)) {
    const end = part.indexOf('\0');
    const [commit, raw] = end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)];
    yield [commit, raw === '' ? '' : `${raw.replace(/^\n/, '')}\0`];
  }
}
