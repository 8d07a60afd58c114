import { judgedMember, sortMembers } from './affected-part.ts';
import { decide } from './decide.ts';
import { platformConfig } from './emit/platform-config.ts';
import { rejects } from './judge-file.ts';
import { type JudgedTree, judgeBase, type Member } from './judge-trees.ts';
import { locateAcross } from './locate-finding.ts';
import { compareText } from './model/compare.ts';
import type { Diagnostic } from './model/diagnostics.gen.ts';
import type { HeadroomLost, ImpactEffect, ImpactEntry, ImpactReport } from './model/impact-report.ts';
import { describePlacement, placementOf } from './model/placement.ts';
import type { PlatformConfig } from './model/platform-config.gen.ts';
import type { Request } from './model/request.ts';
import type { SourceFile } from './model/source.ts';
import { openMembers } from './open-members.ts';
import { riskReasons } from './plan/change-reasons.ts';
import { judgeTransitions } from './plan/judge-transitions.ts';
import { type PolicySet, QUOTA_RESOURCES } from './policy/policy-set.ts';
import { expressionContext } from './select/expression-context.ts';

/** The same requests by one set of policies. */
interface Side {
  readonly policySet: PolicySet;
  readonly members: readonly Member[];
  readonly tree: JudgedTree;
}

/** Requests and the policies they are judged by: which files are requests is a setting too. */
export interface ImpactSide {
  readonly policySet: PolicySet;
  readonly requests: readonly SourceFile[];
}

/** What a change of the policies does to every namespace, were nothing else to change. Placements are those of the rules. */
export function judgeImpact(before: ImpactSide, after: ImpactSide): ImpactReport {
  const [old, fresh] = [judgeSide(before), judgeSide(after)];
  const problems = problemsByName(fresh);
  const earlier = problemsByName(old);
  const names = [...new Set([old, fresh].flatMap(({ members }) => members.map(nameOf)))].flatMap(
    (name) => name ?? [],
  );
  const namespaces = names.sort(compareText).flatMap((name) => {
    const [was, is] = [old.tree.accepted.get(name), fresh.tree.accepted.get(name)];
    if (was && is) return comparedEntry(requestOf(was), requestOf(is), old.policySet, fresh.policySet);
    if (was) return [onlyOneSide('rejected', requestOf(was), old.policySet, problems.get(name))];
    if (is) return [onlyOneSide('accepted', requestOf(is), fresh.policySet, earlier.get(name))];
    return [];
  });
  const number = (effect: ImpactEffect) => namespaces.filter((entry) => entry.effect === effect).length;
  const rejected = new Set(
    namespaces.flatMap((entry) => (entry.effect === 'rejected' ? [entry.namespace] : [])),
  );
  return {
    summary: {
      rejected: number('rejected'),
      accepted: number('accepted'),
      moved: number('moved'),
      changed: number('changed'),
      unchanged: names.length - namespaces.length,
    },
    namespaces,
    quotas: headroomLost(old.tree, fresh.tree),
    diagnostics: [...problems].flatMap(([name, found]) => (rejected.has(name) ? found : [])),
  };
}

function judgeSide({ policySet, requests }: ImpactSide): Side {
  const members = sortMembers(requests.map((source) => judgedMember('', source, policySet)));
  return { policySet, members, tree: judgeBase(members, policySet) };
}

const nameOf = ({ holding }: Member): string | undefined => holding?.namespace;

/** Of what is accepted, which has one. */
const requestOf = (member: Member): Request => member.judged().request!;

/** The findings that reject a namespace. */
function problemsByName({ members, tree, policySet }: Side): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map(members.map((member) => [member.file, member]));
  const found = new Map<string, Diagnostic[]>();
  const all = [
    ...members.flatMap(({ diagnostics }) => diagnostics),
    ...locateAcross(tree.findings, openMembers(members), policySet),
  ];
  for (const one of all) {
    if (!rejects(one)) continue;
    const name = byFile.get(one.location.file)?.holding?.namespace;
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

const configOf = (request: Request, policySet: PolicySet): PlatformConfig | null =>
  request.state === 'deleting' ? null : platformConfig(decide(request, policySet), policySet).config;

const placementOrNull = (request: Request, policySet: PolicySet): string | null => {
  const config = configOf(request, policySet);
  return config && describePlacement(placementOf(config));
};

/** A namespace that only one set of policies accepts, and what rejects it by the other. */
function onlyOneSide(
  effect: 'rejected' | 'accepted',
  request: Request,
  policySet: PolicySet,
  problems: readonly Diagnostic[] | undefined,
): ImpactEntry {
  const { namespace, team } = request;
  const placement = placementOrNull(request, policySet);
  const why = problems?.map(described).join('; ');
  const rule = problems?.[0]?.error.code ?? 'prism.yaml#requests';
  const isRejected = effect === 'rejected';
  return {
    namespace,
    team,
    effect,
    rule,
    before: isRejected ? placement : null,
    after: isRejected ? null : placement,
    because: isRejected
      ? (why ?? 'its file is no request file any more')
      : why === undefined
        ? 'its file is a request file now'
        : `no longer: ${why}`,
  };
}

/** With the policy line that decides, where there is one. */
function described({ error, related }: Diagnostic): string {
  const [place] = related;
  return place ? `${error.message} (${place.file}:${place.line})` : error.message;
}

function comparedEntry(before: Request, after: Request, old: PolicySet, fresh: PolicySet): ImpactEntry[] {
  const [was, is] = [configOf(before, old), configOf(after, fresh)];
  if (!was || !is) return [];
  const { namespace, team } = after;
  const [oldRules, newRules] = [rulesOf(was), rulesOf(is)];
  if (was.backend.type !== is.backend.type) {
    const rule = newRules.get('backend.type') ?? '';
    const [from, to] = [describePlacement(placementOf(was)), describePlacement(placementOf(is))];
    return [{ namespace, team, effect: 'moved', rule, before: from, after: to, because: rule }];
  }
  const transitions = judgeTransitions(was, is, fresh, expressionContext(after, fresh)).filter(
    ({ effect }) => effect !== 'kept',
  );
  const [first] = transitions;
  if (!first) return [];
  const rules = transitions.map(({ path }) => newRules.get(path) ?? oldRules.get(path) ?? path);
  const values = (side: 'before' | 'after') =>
    Object.fromEntries(transitions.map((one) => [one.path, one[side]]));
  const because = [...new Set(rules), ...riskReasons(transitions)].join('; ');
  const effect = 'changed';
  return [
    { namespace, team, effect, rule: rules[0]!, before: values('before'), after: values('after'), because },
  ];
}

const rulesOf = ({ provenance }: PlatformConfig): ReadonlyMap<string, string> =>
  new Map(provenance.map(({ path, rule }) => [path, rule]));

function headroomLost(old: JudgedTree, fresh: JudgedTree): HeadroomLost[] {
  return [...fresh.quotas]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([team, usage]) => {
      const before = old.quotas.get(team);
      if (!before) return [];
      return QUOTA_RESOURCES.flatMap((resource): HeadroomLost[] => {
        const [before_limit, after_limit] = [before[resource].limit, usage[resource].limit];
        if (after_limit >= before_limit) return [];
        return [{ team, resource, before_limit, after_limit, used: usage[resource].used }];
      });
    });
}
