import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { createRandom, type Random } from '../scripts/bench/random.ts';
import {
  affectedPart,
  type FileChange,
  type IdentifiedFile,
  judgedMember,
  type Part,
  sortMembers,
} from '../src/core/affected-part.ts';
import { indexSections } from '../src/core/index-tree.ts';
import type { Member } from '../src/core/judge-trees.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import type { SourceFile } from '../src/core/model/source.ts';
import { type ChangeOptions, planChange } from '../src/core/plan-change.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { renderPlanComment } from '../src/core/report/plan-comment.ts';
import { renderPlanReportJson } from '../src/core/report/plan-report-json.ts';
import { decodeFile } from '../src/repo/decode-file.ts';
import { globMatcher } from '../src/repo/match-globs.ts';
import { NOW } from './cases.ts';
import { policiesOf, randomCommit, randomTree, type Tree } from './random-tree.ts';

/** Three trees of one repo: one that was indexed once, the base since then, and what a change makes of the base. */
export interface History {
  readonly seed: number;
  readonly indexed: Tree;
  readonly base: Tree;
  readonly head: Tree;
  readonly policySet: PolicySet;
  readonly options: ChangeOptions;
}

export function randomHistory(seed: number): History {
  const random = createRandom(seed * 7919 + 1);
  const indexed = randomTree(random);
  const base = commits(random, indexed, random.pick([0, 0, 1, 3]), false);
  const head = commits(random, base, random.pick([0, 1, 1, 1, 4]), random.chance(0.7));
  return { seed, indexed, base, head, policySet: somePolicies(random), options: someOptions(random) };
}

function commits(random: Random, from: Tree, count: number, calm: boolean): Tree {
  let tree = from;
  for (let i = 0; i < count; i++) tree = randomCommit(random, tree, calm);
  return tree;
}

function somePolicies(random: Random): PolicySet {
  const policies = Object.entries(policiesOf(random)).map(([path, text]) => ({ path, text }));
  const globs = random.pick(['namespaces/**/namespace-request.yaml', '**/namespace-request.{yaml,yml}']);
  const settings = { path: 'prism.yaml', text: `version: 1\nrequests: ["${globs}"]\nmax_deletions: 1\n` };
  const { policySet, diagnostics } = loadPolicySet({ settings, policies });
  if (!policySet) throw new Error(JSON.stringify(diagnostics));
  return policySet;
}

const someOptions = (random: Random): ChangeOptions => ({
  actor: random.pick([undefined, 'ann', 'ben', 'pat', 'stranger']),
  evidence: undefined,
  now: NOW,
  base: { commit: null, name: 'main' },
  head: { commit: null },
  bootstrap: false,
  guarded: [],
  guardedAt: () => undefined,
  fileAt: () => undefined,
});

/** What a checkout of the tree would give for requests, by path. No folder of it is odd. */
function requestsOf(tree: Tree, policySet: PolicySet): ReadonlyMap<string, IdentifiedFile> {
  const matches = globMatcher(policySet.settings.requests);
  return new Map(
    [...tree].flatMap(([path, entry]): [string, IdentifiedFile][] => {
      if (!matches(path) || path.split('/').includes('node_modules')) return [];
      const source: SourceFile =
        entry.kind === 'file' ? decodeFile(path, entry.bytes) : { path, refused: { kind: 'symlink' } };
      return [[path, { id: entry.kind === 'file' ? sha(entry.bytes) : 'refused link', source }]];
    }),
  );
}

const sha = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

function differences(
  before: ReadonlyMap<string, IdentifiedFile>,
  after: ReadonlyMap<string, IdentifiedFile>,
): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((one) => one.before?.id !== one.after?.id);
}

const judgedAll = (files: ReadonlyMap<string, IdentifiedFile>, policySet: PolicySet): Member[] =>
  sortMembers([...files.values()].map(({ id, source }) => judgedMember(id, source, policySet)));

/** Both trees judged from scratch. */
export function wholeReport({ base, head, policySet, options }: History): PlanReport {
  const [before, after] = [base, head].map((tree) => judgedAll(requestsOf(tree, policySet), policySet));
  return planChange(before!, after!, policySet, options).report;
}

export interface Incremental {
  /** Undefined where the index could not be read. */
  readonly part: Part | undefined;
  readonly report: PlanReport | undefined;
  /** Names of the sections of the index that were read. */
  readonly read: readonly string[];
}

/**
 * The same from an index of an earlier tree.
 *
 * @param spoil What a broken cache makes of a section.
 */
export function incrementalReport(
  { indexed, base, head, policySet, options }: History,
  spoil: (name: string, text: string | undefined) => string | undefined = (_, text) => text,
): Incremental {
  const [first, second, third] = [indexed, base, head].map((tree) => requestsOf(tree, policySet));
  const sections = new Map(indexSections(judgedAll(first!, policySet), policySet));
  const read = new Set<string>();
  const part = affectedPart(
    (name) => {
      read.add(name);
      return spoil(name, sections.get(name));
    },
    differences(first!, second!),
    [differences(second!, third!)],
    policySet,
    (id, path) => {
      const found = [first!, second!].map((files) => files.get(path)).find((file) => file?.id === id);
      if (!found) throw new Error(`${path} is not ${id}`);
      return found.source;
    },
  );
  const report =
    part && planChange(part.base, part.heads[0]!, policySet, { ...options, rest: part.rest }).report;
  return { part, report, read: [...read] };
}

/** All there is in a report, in what is printed and what is not. */
export function expectSameReport(found: PlanReport, whole: PlanReport, of: string): void {
  const plain = (report: PlanReport) => ({
    ...JSON.parse(renderPlanReportJson(report)),
    ...report,
    plan: report.plan,
    diagnostics: JSON.parse(JSON.stringify(report.diagnostics)),
    configs: [...report.configs].sort(([a], [b]) => (a < b ? -1 : 1)),
  });
  expect(plain(found), of).toEqual(plain(whole));
  expect(renderPlanReportJson(found), of).toBe(renderPlanReportJson(whole));
  expect(renderPlanComment(found, { detail: 'full' }), of).toBe(renderPlanComment(whole, { detail: 'full' }));
}
