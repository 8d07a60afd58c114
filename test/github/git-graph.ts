import type { Commit, World } from './world.ts';

/** A commit of the world. Throws when the scenario names one that it does not have. */
export function commitOf(world: World, sha: string): Commit {
  const found = world.commits.find((one) => one.sha === sha);
  if (!found) throw new Error(`The scenario has no commit ${sha}`);
  return found;
}

/** A commit and all before it. */
function history(world: World, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  while (open.length > 0) {
    const next = open.pop()!;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...commitOf(world, next).parents);
  }
  return seen;
}

/** The commit a branch, a `heads/…` or a commit's id names. */
export function resolveRef(world: World, ref: string): string | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, '');
  const pull = /^refs\/pull\/(\d+)\/head$/.exec(ref);
  if (pull) return world.pulls.find((one) => one.number === Number(pull[1]))?.head.sha;
  return world.branches[branch] ?? world.commits.find((one) => one.sha === ref)?.sha;
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  /** Of the blob after, or of the one removed. */
  readonly blob: string;
}

/** The files that differ between two commits; everything when there is none before. */
export function changedFiles(world: World, before: string | undefined, after: string): FileChange[] {
  const old = (before === undefined ? undefined : commitOf(world, before).tree) ?? {};
  const now = commitOf(world, after).tree ?? {};
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((path) => old[path] !== now[path])
    .map((path) => ({
      path,
      status: old[path] === undefined ? 'added' : now[path] === undefined ? 'removed' : 'modified',
      blob: (now[path] ?? old[path])!,
    }));
}

export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly mergeBase: string;
  /** What the head has and the base has not, oldest first. */
  readonly commits: readonly Commit[];
  readonly behind: number;
}

/** `undefined` when the two have no common history. */
export function compareCommits(world: World, base: string, head: string): Comparison | undefined {
  const ofBase = history(world, base);
  const ofHead = history(world, head);
  const common = [...ofHead].filter((sha) => ofBase.has(sha));
  const mergeBase = common.find((sha) => !common.some((one) => one !== sha && history(world, one).has(sha)));
  if (mergeBase === undefined) return undefined;
  const ahead = [...ofHead].filter((sha) => !ofBase.has(sha));
  const behind = ofBase.size - common.length;
  return {
    status: ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    mergeBase,
    commits: oldestFirst(world, ahead),
    behind,
  };
}

function oldestFirst(world: World, shas: readonly string[]): Commit[] {
  const wanted = new Set(shas);
  const out = new Set<string>();
  const open = shas.toReversed();
  while (open.length > 0) {
    const sha = open.at(-1)!;
    const before = commitOf(world, sha).parents.filter((one) => wanted.has(one) && !out.has(one));
    if (out.has(sha) || before.length === 0) {
      out.add(sha);
      open.pop();
    } else open.push(...before);
  }
  return [...out].map((sha) => commitOf(world, sha));
}
