import type { JudgedFile } from './judge-file.ts';
import type { Diagnostic } from './model/diagnostics.gen.ts';
import type { PolicySet } from './policy/policy-set.ts';
import { judgeTree } from './tree-rules.ts';
import type { TeamUsage } from './validate/charge-quotas.ts';
import type { Holding, Placed, PlacedFinding, Prior, Priors } from './validate/find-collisions.ts';

/** A request file of a tree in brief; the whole of it is read when it is asked for. */
export interface Member {
  readonly file: string;
  /** Equal for equal content, such as the id of a git blob. */
  readonly id: string;
  /** Undefined when too little of it could be read. */
  readonly holding: Holding | undefined;
  /** Whether its own stages reject it. */
  readonly rejected: boolean;
  /** Of its own stages, without authorization, which is a matter of the change. */
  readonly diagnostics: readonly Diagnostic[];
  judged(): JudgedFile;
}

export interface PlacedMember extends Placed {
  readonly member: Member;
}

export interface JudgedTree {
  /** By name, those that nothing rejects. */
  readonly accepted: ReadonlyMap<string, Member>;
  readonly findings: readonly PlacedFinding<PlacedMember>[];
  /** By team, for every team that asks for something. */
  readonly quotas: ReadonlyMap<string, TeamUsage>;
}

/** Who has each name of the base, accepted or not. */
export type Holders = ReadonlyMap<string, Prior & { readonly member: Member }>;

/**
 * The base is its own prior: what it holds comes first there too, so that a namespace nobody touches is told the
 * same before a change and after.
 *
 * @param members In path order.
 */
export function judgeBase(
  members: readonly Member[],
  policySet: PolicySet,
): JudgedTree & { readonly holders: Holders } {
  const placed = members.flatMap(place);
  const accepted = new Set(judgeTree(placed, policySet, {}).accepted);
  const holders = new Map<string, Prior & { member: Member }>();
  for (const one of placed) {
    const { namespace } = one.request;
    if (accepted.has(one) || !holders.has(namespace))
      holders.set(namespace, {
        file: one.file,
        request: one.request,
        member: one.member,
        rejected: !accepted.has(one),
      });
  }
  return { ...judgeMembers(placed, policySet, holders), holders };
}

/** @param members In path order. */
export const judgeHead = (
  members: readonly Member[],
  holders: Holders,
  policySet: PolicySet,
  applied?: Priors['applied'],
): JudgedTree => judgeMembers(members.flatMap(place), policySet, holders, applied);

function judgeMembers(
  placed: readonly PlacedMember[],
  policySet: PolicySet,
  before: ReadonlyMap<string, Prior>,
  applied?: Priors['applied'],
): JudgedTree {
  const { accepted, findings, quotas } = judgeTree(placed, policySet, { before, applied });
  return {
    accepted: new Map(accepted.map(({ request, member }) => [request.namespace, member])),
    findings,
    quotas,
  };
}

const place = (member: Member): PlacedMember[] =>
  member.holding ? [{ file: member.file, request: member.holding, rejected: member.rejected, member }] : [];
