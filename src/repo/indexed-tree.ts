import { createHash } from 'node:crypto';
import {
  affectedPart,
  indexedMembers,
  judgedMember,
  memberKey,
  NO_REST,
  type Part,
  withChanges,
} from '../core/affected-part.ts';
import { indexSections } from '../core/index-tree.ts';
import type { Member } from '../core/judge-trees.ts';
import type { SourceFile } from '../core/model/source.ts';
import { parseSection } from '../core/model/tree-index.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import { BUILD_ID } from './cache/build-id.ts';
import type { Cache } from './cache/open-cache.ts';
import type { Entry } from './cache/read-entry.ts';
import { type FarReaching, farAfter, farReaching } from './far-reaching.ts';
import { readBlobs } from './git-blobs.ts';
import type { GitChanges } from './git-changes.ts';
import { diffTrees, type TreeDifference } from './git-diff.ts';
import { listTree, type TreeEntry } from './git-list.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';
import { leadToFolders, requestsOf } from './git-tree.ts';
import { idOf, REFUSED, requestChanges } from './request-changes.ts';

/** With more files between the indexed tree and the base than this, the base is indexed anew. */
const MOST_BEHIND = 500;

/** A base, the policies it is judged by, and what earlier runs have kept. */
export interface BaseTree {
  readonly git: GitRepo;
  readonly tree: string;
  readonly policySet: PolicySet;
  readonly cache: Cache | undefined;
}

/** What a change makes of a base. */
export type ToHead = Pick<GitChanges, 'changes' | 'headTree'>;

/**
 * The part of a base and its heads that their changes can concern, from what an earlier run has found out about the base
 * or about a tree near to it. Without such a run the whole base is judged, and that is kept for the next one.
 */
export function partOf(base: BaseTree, toHeads: readonly ToHead[]): Part {
  const { git, tree, policySet, cache } = base;
  const globs = policySet.settings.requests;
  // Whatever an entry depends on is in its key; contents are named by their ids.
  const key = digest('tree index', BUILD_ID, policySet.digest, ...globs);
  const near = cache && nearestIndex(base, key);
  try {
    const part = near && partFromIndex(base, near, toHeads);
    if (part) return part;
    const entries = listTree(git, tree);
    const members = judgeWhole(base, entries, near?.entry);
    const far = farReaching(entries, globs);
    if (cache?.write(digest(key, tree), sectionsOf(members, far, policySet)))
      cache.write(key, [['tree', tree]]);
    return {
      base: members,
      heads: headChanges(base, toHeads, far).map((changes) => withChanges(members, changes, policySet)),
      rest: NO_REST,
    };
  } finally {
    near?.entry.close();
  }
}

/** The section of an index that is not about requests. */
const FAR = 'far-reaching';

function* sectionsOf(
  members: readonly Member[],
  far: FarReaching,
  policySet: PolicySet,
): Generator<readonly [string, string]> {
  yield [FAR, JSON.stringify(far)];
  yield* indexSections(members, policySet);
}

const headChanges = ({ git, tree, policySet }: BaseTree, toHeads: readonly ToHead[], far: FarReaching) =>
  toHeads.map(({ changes, headTree }) =>
    requestChanges(git, changes, { before: tree, after: headTree }, policySet.settings.requests, far),
  );

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

interface Index {
  readonly entry: Entry;
  readonly tree: string;
}

/** That of the base itself, or the one that was written last. */
function nearestIndex({ tree, cache }: BaseTree, key: string): Index | undefined {
  const exact = cache!.open(digest(key, tree));
  if (exact) return { entry: exact, tree };
  const pointer = cache!.open(key);
  const last = pointer?.section('tree');
  pointer?.close();
  const entry = last === undefined ? undefined : cache!.open(digest(key, last));
  return entry && { entry, tree: last! };
}

function partFromIndex(base: BaseTree, index: Index, toHeads: readonly ToHead[]): Part | undefined {
  const { git, tree, policySet } = base;
  const globs = policySet.settings.requests;
  const section = (name: string) => index.entry.section(name);
  const far = parseSection<FarReaching>(section(FAR));
  const behind = index.tree === tree ? [] : differencesFrom(git, index.tree, tree);
  if (!far || !behind || behind.length > MOST_BEHIND) return undefined;
  const toBase = requestChanges(git, behind, { before: index.tree, after: tree }, globs, far);
  const heads = headChanges(base, toHeads, farAfter(far, behind, globs));
  return affectedPart(section, toBase, heads, policySet, reader(git));
}

/** Undefined in a clone that has the base and not the tree that was indexed. */
function differencesFrom(git: GitRepo, from: string, to: string): readonly TreeDifference[] | undefined {
  try {
    return diffTrees(git, from, to);
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}

/** Every request of the base; those that an index knows by content and path are not judged again. */
function judgeWhole(
  { git, tree, policySet }: BaseTree,
  entries: readonly TreeEntry[],
  index: Entry | undefined,
): readonly Member[] {
  const known = index && indexedMembers((name) => index.section(name), policySet, reader(git));
  const requests = requestsOf(entries, policySet.settings.requests, (links) =>
    leadToFolders(git, tree, links),
  );
  const keyOf = (request: (typeof requests)[number]) => memberKey(idOf(request), request.path);
  const fresh = known ? requests.filter((request) => !known.has(keyOf(request))) : requests;
  const files = readBlobs(git, fresh);
  return requests.map(
    (request) => known?.get(keyOf(request)) ?? judgedMember(idOf(request), files.next().value!, policySet),
  );
}

/** Few are read so: those of untouched files that an edit elsewhere lets in, or that a finding points to. */
const reader =
  (git: GitRepo) =>
  (id: string, path: string): SourceFile =>
    id.startsWith(REFUSED)
      ? { path, refused: JSON.parse(id.slice(REFUSED.length)) }
      : readBlobs(git, [{ path, id }]).next().value!;
