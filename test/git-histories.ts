import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom, type Random } from '../scripts/bench/random.ts';
import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import { isGuarded } from '../src/core/authorize/is-guarded.ts';
import type { Member } from '../src/core/judge-trees.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { planChange } from '../src/core/plan-change.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { NOW } from './cases.ts';
import { GitFolder } from './git-folder.ts';
import { addFolderOddity, type Entry, randomCommit, randomTree, type Tree } from './random-tree.ts';

/** What earlier runs have left in the cache. */
export type CacheState = (typeof CACHE_STATES)[number];
export const CACHE_STATES = ['lagging', 'exact', 'none', 'spoiled', 'foreign tree'] as const;

export interface GitHistory {
  readonly folder: GitFolder;
  /** Of the namespaces; sometimes a folder of the repo. */
  readonly root: string;
  readonly actor: string | undefined;
  /** Undefined: the working tree, in which there are changes that are not committed. */
  readonly head: string | undefined;
  readonly cache: CacheState;
}

/**
 * A repo with a commit `old`, the base `main` since then, and a `branch` that left it at one of the commits between.
 *
 * @param isOdd Whether there are links to folders, folders with the name of a request, and outputs of earlier runs.
 */
export function gitHistory(seed: number, isOdd: boolean): GitHistory {
  const random = createRandom(seed * 104_729 + 7);
  const folder = new GitFolder();
  const prefix = random.chance(0.2) ? 'services/data/' : '';
  const step = (tree: Tree, calm: boolean) => someCommit(random, tree, calm, isOdd);
  const start = new Map(randomTree(random));
  if (random.chance(0.5))
    start.set('prism.yaml', file('version: 1\nrequests: ["namespaces/**/namespace-request.yaml"]\n'));
  if (isOdd) for (let i = random.int(6); i > 0; i--) addFolderOddity(random, start);
  const main = [start];
  for (let i = random.pick([0, 1, 2]); i > 0; i--) main.push(step(main.at(-1)!, true));
  const left = random.int(main.length);
  const branch = [main[left]!, step(main[left]!, random.chance(0.7))];
  const isWorkingTree = random.chance(0.5);
  if (isWorkingTree && random.chance(0.4)) branch.push(step(branch.at(-1)!, true));
  importHistory(folder, prefix, main, branch, left, isWorkingTree);
  folder.git('checkout', '-q', 'branch');
  const root = join(folder.root, prefix);
  mkdirSync(root, { recursive: true });
  if (isWorkingTree) writeTree(root, branch.at(-2)!, branch.at(-1)!);
  return {
    folder,
    root,
    actor: random.pick([undefined, 'ann', 'pat']),
    head: isWorkingTree ? undefined : 'branch',
    cache: random.pick(CACHE_STATES),
  };
}

const file = (text: string): Entry => ({ kind: 'file', bytes: Buffer.from(text) });

function someCommit(random: Random, tree: Tree, calm: boolean, isOdd: boolean): Map<string, Entry> {
  const next = randomCommit(random, tree, calm);
  if (isOdd) for (let i = random.int(4); i > 0; i--) addFolderOddity(random, next);
  if (random.chance(0.08)) next.set('policies/sizing.yaml.txt', file(`${random.int(9)}\n`));
  if (random.chance(0.08))
    next.set(
      'prism.yaml',
      file(`version: 1\nrequests: ["**/*-request.yaml"]\nmax_deletions: ${random.int(3)}\n`),
    );
  return next;
}

/** One process for all commits. With a working tree the last tree of the branch is not committed. */
function importHistory(
  folder: GitFolder,
  prefix: string,
  main: readonly Tree[],
  branch: readonly Tree[],
  left: number,
  isWorkingTree: boolean,
): void {
  const parts: Buffer[] = [];
  const say = (text: string | Buffer) => parts.push(Buffer.from(text));
  let mark = 0;
  const commit = (ref: string, tree: Tree, parent: number | undefined): number => {
    say(
      `commit refs/heads/${ref}\nmark :${++mark}\ncommitter A <a@example.com> ${1e9 + mark} +0000\ndata 1\nx\n`,
    );
    if (parent !== undefined) say(`from :${parent}\n`);
    say('deleteall\nM 100644 inline top.txt\ndata 0\n\n');
    for (const [path, entry] of tree) {
      const bytes = entry.kind === 'file' ? entry.bytes : Buffer.from(entry.target);
      say(
        `M ${entry.kind === 'file' ? '100644' : '120000'} inline "${prefix}${path}"\ndata ${bytes.length}\n`,
      );
      say(bytes);
      say('\n');
    }
    return mark;
  };
  let parent: number | undefined;
  const marks: number[] = [];
  for (const tree of main) {
    parent = commit('main', tree, parent);
    marks.push(parent);
  }
  say(`reset refs/heads/old\nfrom :${marks[0]}\n\n`);
  let at = marks[left]!;
  for (const tree of branch.slice(1, isWorkingTree ? -1 : undefined)) at = commit('branch', tree, at);
  if (at === marks[left]) say(`reset refs/heads/branch\nfrom :${at}\n\n`);
  folder.feed(Buffer.concat(parts), 'fast-import', '--quiet');
}

/** Makes of the files of one tree those of another. */
function writeTree(root: string, from: Tree, to: Tree): void {
  for (const path of from.keys())
    if (to.get(path) !== from.get(path)) rmSync(join(root, path), { force: true });
  for (const [path, entry] of to) {
    if (entry === from.get(path)) continue;
    const absolute = join(root, path);
    // git keeps no empty folders either.
    rmSync(absolute, { recursive: true, force: true });
    mkdirSync(dirname(absolute), { recursive: true });
    if (entry.kind === 'link') symlinkSync(entry.target, absolute);
    else writeFileSync(absolute, entry.bytes);
  }
}

/** Of the change as a checkout shows it, with nothing of git's in between; undefined where it does not merge. */
export interface Expected {
  readonly report: PlanReport;
}

export function wholeOfCheckouts({ folder, root, actor, head }: GitHistory): Expected | undefined {
  const prefix = root.slice(folder.root.length).replace(/^\//, '');
  const commit = head ?? commitOfWorkingTree(folder);
  let merged: string;
  try {
    merged = folder
      .git('-c', 'merge.directoryRenames=conflict', 'merge-tree', '--write-tree', 'main', commit)
      .split('\n')[0]!;
  } catch {
    return undefined;
  }
  const [before, after] = ['main^{tree}', merged].map((tree, i) =>
    join(checkOut(folder, tree, join(folder.top, `out-${i}`)), prefix),
  ) as [string, string];
  const own = readPolicySources(before);
  const { policySet } = loadPolicySet(own);
  const guarded = folder
    .git('diff', '--name-only', '--no-renames', '-z', 'main', merged)
    .split('\0')
    .filter(
      (path) => path.startsWith(prefix) && isGuarded(path.slice(prefix.length), policySet!.settings.policies),
    )
    .map((path) => ({ path: path.slice(prefix.length), id: null }));
  const { report } = planChange(membersIn(before, policySet!), membersIn(after, policySet!), policySet!, {
    actor,
    evidence: undefined,
    now: NOW,
    base: { commit: folder.git('rev-parse', 'main'), name: 'main' },
    head: { commit: head === undefined ? null : folder.git('rev-parse', head) },
    bootstrap: false,
    guarded,
    guardedAt: () => undefined,
    fileAt: () => undefined,
  });
  return { report };
}

function membersIn(root: string, policySet: PolicySet): Member[] {
  mkdirSync(root, { recursive: true });
  const { requests } = readWorkingTree(root, policySet.settings.requests);
  return sortMembers(
    requests.map((source) => {
      const content = 'text' in source ? source.text : JSON.stringify(source.refused);
      return judgedMember(createHash('sha256').update(content).digest('hex'), source, policySet);
    }),
  );
}

function withIndex(folder: GitFolder, ...args: string[]): string {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder.top, 'other-index') };
  return execFileSync('git', args, { cwd: folder.root, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

function commitOfWorkingTree(folder: GitFolder): string {
  withIndex(folder, 'read-tree', 'HEAD');
  withIndex(folder, 'add', '-A');
  return folder.git('commit-tree', '-p', 'HEAD', '-m', 'x', withIndex(folder, 'write-tree'));
}

function checkOut(folder: GitFolder, tree: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  withIndex(folder, 'read-tree', tree);
  withIndex(folder, 'checkout-index', '-a', `--prefix=${to}/`);
  return to;
}

/** Whatever a disk or another program can do to it. */
export function spoilCache(root: string, seed: number): void {
  const random = createRandom(seed);
  const cache = join(root, '.prism/cache');
  for (const name of readdirSync(cache).filter((one) => !one.startsWith('.'))) {
    const path = join(cache, name);
    const bytes = readFileSync(path);
    const kind = random.int(4);
    rmSync(path);
    if (kind === 0) continue;
    if (kind === 1) bytes[random.int(bytes.length)]! ^= 1 << random.int(8);
    else if (kind === 2) bytes.fill(random.int(256), random.int(bytes.length));
    writeFileSync(path, kind === 3 ? bytes.subarray(0, random.int(bytes.length)) : bytes, { mode: 0o400 });
  }
}

/** A clone without history that has the cache of the whole one, whose trees it lacks. */
export function shallowClone({ folder, root }: GitHistory): string {
  const clone = join(folder.top, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'main', `file://${folder.root}`, clone]);
  const inClone = join(clone, root.slice(folder.root.length));
  mkdirSync(inClone, { recursive: true });
  cpSync(join(root, '.prism'), join(inClone, '.prism'), { recursive: true });
  return inClone;
}
