import { posix } from 'node:path';
import { gitFailure } from './git-process.ts';
import type { GitRepo } from './git-repo.ts';

/**
 * The commits of a branch's own line that touched each file, the last one first: a merge counts as what it brought, by
 * its first parent.
 *
 * @param base Ends the line; undefined: at its beginning.
 * @param files Relative to the root.
 * @returns Ids by file; a file that none touched is missing.
 */
export function touchedBy(
  git: GitRepo,
  { base, head }: { readonly base: string | undefined; readonly head: string },
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const { prefix } = git.place;
  const range = base === undefined ? [head] : [`${base}..${head}`];
  // No name is empty and none has a zero in it, so what begins with one is a commit and cannot be forged by a name.
  const how = ['--first-parent', '-m', '--no-renames', '--name-only', '-z', '--format=%x00%H'];
  const result = git.objects(['log', ...how, ...range, '--']);
  if (result.status !== 0) throw gitFailure(result, 'read the history of the branch');
  const wanted = new Map(files.map((file) => [posix.join(prefix, file), file]));
  const found = new Map<string, string[]>();
  for (const [commit, name] of touches(result.stdout)) {
    const file = wanted.get(name);
    if (file === undefined) continue;
    const commits = found.get(file);
    if (commits) commits.push(commit);
    else found.set(file, [commit]);
  }
  return found;
}

/** A zero, the commit, a zero, a line end before the first name, and each name with a zero at its end. */
function* touches(output: Buffer): Generator<[commit: string, name: string]> {
  let commit: string | undefined;
  let isFirst = false;
  for (const part of output.toString('utf8').split('\0')) {
    if (part === '') commit = undefined;
    else if (commit === undefined) {
      commit = part;
      isFirst = true;
    } else {
      yield [commit, isFirst ? part.slice(1) : part];
      isFirst = false;
    }
  }
}
