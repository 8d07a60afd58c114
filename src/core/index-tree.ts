import { judgeBase, type Member, type PlacedMember } from './judge-trees.ts';
import { locateAcross } from './locate-finding.ts';
import type { Diagnostic } from './model/diagnostics.gen.ts';
import { bucketOf, type FileFindings, type Meta, type Row } from './model/tree-index.ts';
import { openMembers } from './open-members.ts';
import type { PolicySet } from './policy/policy-set.ts';
import type { Holding, PlacedFinding } from './validate/find-collisions.ts';

/** Names in one section: few enough to be read for one of them. */
const NAMES_A_BUCKET = 256;

/** The sections of a judged tree. */
export function* indexSections(
  members: readonly Member[],
  policySet: PolicySet,
): Generator<readonly [string, string]> {
  const { findings, accepted } = judgeBase(members, policySet);
  const byTeam = new Map<string, Row[]>();
  const teamsOf = new Map<string, string[]>();
  for (const member of members) {
    if (!member.holding) continue;
    const { namespace, team } = member.holding;
    append(byTeam, team, rowOf(member, member.holding));
    append(teamsOf, namespace, team);
  }
  const buckets = Math.max(1, Math.ceil(teamsOf.size / NAMES_A_BUCKET));
  const shared = [...teamsOf.values()].filter((teams) => teams.length > 1);
  const meta: Meta = {
    files: members.length,
    accepted: accepted.size,
    teams: [...byTeam.keys()],
    buckets,
    shared,
  };
  yield ['meta', JSON.stringify(meta)];
  yield ['findings', JSON.stringify(fileFindings(members, findings, policySet))];
  for (const [team, rows] of byTeam) yield [`team ${team}`, JSON.stringify(rows)];
  const names = new Map<number, [string, readonly string[]][]>();
  for (let bucket = 0; bucket < buckets; bucket++) names.set(bucket, []);
  for (const [name, teams] of teamsOf) append(names, bucketOf(name, buckets), [name, teams]);
  for (const [bucket, entries] of names) yield [`names ${bucket}`, JSON.stringify(entries)];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const rowOf = (
  { file, id, rejected }: Member,
  { namespace, team, client_api, state, needs }: Holding,
): Row => [
  file,
  id,
  namespace,
  team,
  client_api,
  state,
  needs.write_rps,
  needs.read_rps,
  needs.data_size,
  rejected,
];

function fileFindings(
  members: readonly Member[],
  findings: readonly PlacedFinding<PlacedMember>[],
  policySet: PolicySet,
): FileFindings[] {
  const tree = new Map<string, Diagnostic[]>();
  for (const one of locateAcross(findings, openMembers(members), policySet))
    append(tree, one.location.file, one);
  return members.flatMap(({ file, id, holding, diagnostics }) => {
    const found = tree.get(file) ?? [];
    if (diagnostics.length === 0 && found.length === 0) return [];
    return [{ file, id, team: holding?.team ?? null, own: diagnostics, tree: found }];
  });
}
