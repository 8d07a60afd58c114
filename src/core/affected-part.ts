import { type JudgedFile, judgeFile } from './judge-file.ts';
import { judgeBase, type Member } from './judge-trees.ts';
import { compareText } from './model/compare.ts';
import type { Diagnostic } from './model/diagnostics.gen.ts';
import type { SourceFile } from './model/source.ts';
import {
  bucketOf,
  type FileFindings,
  type Meta,
  parseSection,
  type ReadSection,
  type Row,
} from './model/tree-index.ts';
import type { PolicySet } from './policy/policy-set.ts';
import type { Holding } from './validate/find-collisions.ts';

/** A file that differs between two trees. */
export interface FileChange {
  readonly path: string;
  /** Undefined where there is none. */
  readonly before: IdentifiedFile | undefined;
  readonly after: IdentifiedFile | undefined;
}

export interface IdentifiedFile {
  readonly id: string;
  readonly source: SourceFile;
}

/** The part of a base and of some heads that their changes can concern, and what is known of the rest. */
export interface Part {
  readonly base: readonly Member[];
  readonly heads: readonly (readonly Member[])[];
  readonly rest: Rest;
}

/** The part of both trees that no edit concerns: closed under names and teams, and judged before. */
export interface Rest {
  readonly files: number;
  /** Number of its accepted namespaces. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where both trees are given whole. */
export const NO_REST: Rest = { files: 0, unchanged: 0, diagnostics: [] };

/**
 * What has to be judged again when some files of an indexed tree change; undefined when the index cannot be read.
 *
 * @param toBase What differs between the indexed tree and the base, often nothing.
 * @param toHeads What differs between the base and each head.
 * @param read The text of an indexed file by its id.
 */
export function affectedPart(
  section: ReadSection,
  toBase: readonly FileChange[],
  toHeads: readonly (readonly FileChange[])[],
  policySet: PolicySet,
  read: (id: string, path: string) => SourceFile,
): Part | undefined {
  const meta = parseSection<Meta>(section('meta'));
  const findings = parseSection<FileFindings[]>(section('findings'));
  if (!meta || !findings) return undefined;

  const judge = (changes: readonly FileChange[]) => judgeChanges(changes, policySet);
  const baseEdits = judge(toBase);
  const headEdits = toHeads.map(judge);
  const edits = [...baseEdits, ...headEdits.flat()];
  const edited = edits.flatMap(({ before, after }) => [before, after]);
  const teams = concernedTeams(
    edited.flatMap((member) => member?.holding ?? []),
    meta,
    section,
  );
  if (!teams) return undefined;

  const found = new Map(findings.map((one) => [one.file, one]));
  const concerning = meta.teams.filter((name) => teams.has(name));
  const indexed = membersOf(concerning, section, found, policySet, read);
  if (!indexed) return undefined;
  const touched = new Set(edits.map(({ path }) => path));
  const nameless = findings.filter(({ team, file }) => team === null && touched.has(file));
  const part = sortMembers([...indexed, ...nameless.map((one) => namelessMember(one, policySet, read))]);
  const base = withJudged(edit(part, baseEdits), headEdits.flat());
  const concerned = new Set(part.map(({ file }) => file));
  return {
    base,
    heads: headEdits.map((changes) => edit(base, changes)),
    rest: {
      files: meta.files - part.length,
      unchanged: meta.accepted - judgeBase(part, policySet).accepted.size,
      diagnostics: findings
        .filter(({ file }) => !concerned.has(file))
        .flatMap(({ own, tree }) => [...own, ...tree].map((one) => ({ ...one, existing: true }))),
    },
  };
}

/** The members of a tree after some of its files have changed. */
export const withChanges = (
  members: readonly Member[],
  changes: readonly FileChange[],
  policySet: PolicySet,
): readonly Member[] => edit(members, judgeChanges(changes, policySet));

/**
 * All members of an indexed tree, by id and path: what another tree has of them need not be judged. Undefined when the
 * index cannot be read.
 */
export function indexedMembers(
  section: ReadSection,
  policySet: PolicySet,
  read: (id: string, path: string) => SourceFile,
): ReadonlyMap<string, Member> | undefined {
  const meta = parseSection<Meta>(section('meta'));
  const findings = parseSection<FileFindings[]>(section('findings'));
  if (!meta || !findings) return undefined;
  const found = new Map(findings.map((one) => [one.file, one]));
  const named = membersOf(meta.teams, section, found, policySet, read);
  if (!named) return undefined;
  const nameless = findings
    .filter(({ team }) => team === null)
    .map((one) => namelessMember(one, policySet, read));
  return new Map([...nameless, ...named].map((member) => [memberKey(member.id, member.file), member]));
}

/** The indexed requests of some teams; undefined when one of their sections cannot be read. */
function membersOf(
  teams: readonly string[],
  section: ReadSection,
  found: ReadonlyMap<string, FileFindings>,
  policySet: PolicySet,
  read: (id: string, path: string) => SourceFile,
): Member[] | undefined {
  const members: Member[] = [];
  for (const team of teams) {
    const rows = parseSection<Row[]>(section(`team ${team}`));
    if (!rows) return undefined;
    for (const row of rows) members.push(indexedMember(row, found.get(row[0]), policySet, read));
  }
  return members;
}

/** A path may hold anything, an id no space. */
export const memberKey = (id: string, file: string): string => `${id} ${file}`;

const judgeChanges = (changes: readonly FileChange[], policySet: PolicySet): MemberChange[] =>
  changes.map(({ path, before, after }) => ({
    path,
    before: before && judgedMember(before.id, before.source, policySet),
    after: after && judgedMember(after.id, after.source, policySet),
  }));

interface MemberChange {
  readonly path: string;
  readonly before: Member | undefined;
  readonly after: Member | undefined;
}

/**
 * The teams whose quota or whose names an edit can concern: those it names, those that claim a name it names, and
 * those that share a name with one of them, since who has the name decides what is charged.
 */
function concernedTeams(
  holdings: readonly Holding[],
  { buckets, shared }: Meta,
  section: ReadSection,
): ReadonlySet<string> | undefined {
  const teams = new Set(holdings.map(({ team }) => team));
  for (const name of new Set(holdings.map(({ namespace }) => namespace))) {
    const entries = parseSection<[string, string[]][]>(section(`names ${bucketOf(name, buckets)}`));
    if (!entries) return undefined;
    for (const team of entries.find(([one]) => one === name)?.[1] ?? []) teams.add(team);
  }
  for (let before = -1; before !== teams.size; ) {
    before = teams.size;
    for (const group of shared)
      if (group.some((team) => teams.has(team))) for (const team of group) teams.add(team);
  }
  return teams;
}

/** An edited file was judged as it was before: it need not be read a second time. */
function withJudged(members: readonly Member[], edits: readonly MemberChange[]): readonly Member[] {
  const before = new Map(edits.flatMap(({ path, before }) => (before ? [[path, before]] : [])));
  return members.map((member) => {
    const judged = before.get(member.file);
    return judged?.id === member.id ? judged : member;
  });
}

function edit(members: readonly Member[], changes: readonly MemberChange[]): readonly Member[] {
  if (changes.length === 0) return members;
  const byFile = new Map(members.map((member) => [member.file, member]));
  for (const { path, after } of changes) {
    if (after) byFile.set(path, after);
    else byFile.delete(path);
  }
  return sortMembers([...byFile.values()]);
}

export const sortMembers = (members: readonly Member[]): Member[] =>
  [...members].sort((a, b) => compareText(a.file, b.file));

/** A file judged now. */
export function judgedMember(id: string, source: SourceFile, policySet: PolicySet): Member {
  const judged = judgeFile(source, policySet);
  return {
    file: source.path,
    id,
    holding: judged.request,
    rejected: judged.rejected,
    diagnostics: judged.diagnostics,
    judged: () => judged,
  };
}

function indexedMember(
  [file, id, namespace, team, client_api, state, write_rps, read_rps, data_size, rejected]: Row,
  found: FileFindings | undefined,
  policySet: PolicySet,
  read: (id: string, path: string) => SourceFile,
): Member {
  const needs = {
    ...(write_rps != null && { write_rps }),
    ...(read_rps != null && { read_rps }),
    ...(data_size != null && { data_size }),
  };
  return {
    file,
    id,
    holding: { namespace, team, client_api, state, needs },
    rejected,
    diagnostics: found?.own ?? [],
    judged: once(() => judgeFile(read(id, file), policySet)),
  };
}

const namelessMember = (
  { file, id, own }: FileFindings,
  policySet: PolicySet,
  read: (id: string, path: string) => SourceFile,
): Member => ({
  file,
  id,
  holding: undefined,
  rejected: true,
  diagnostics: own,
  judged: once(() => judgeFile(read(id, file), policySet)),
});

/** Reading takes a process, and whoever asks does so several times. */
function once(judge: () => JudgedFile): () => JudgedFile {
  let judged: JudgedFile | undefined;
  return () => {
    judged ??= judge();
    return judged;
  };
}
