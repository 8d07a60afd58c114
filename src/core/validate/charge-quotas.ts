import { type Finding, type Fix, finding } from '../diagnostics/finding.ts';
import { formatSize } from '../model/quantities.ts';
import { type PolicySet, QUOTA_RESOURCES, type QuotaResource, type Team } from '../policy/policy-set.ts';
import type { Holding, Placed, PlacedFinding, Priors } from './find-collisions.ts';

/** What a team may use and uses: counts, and bytes for data_size. */
export type TeamUsage = Readonly<Record<QuotaResource, { readonly limit: number; readonly used: number }>>;

/**
 * Charges every request to its team's quota: first what was held before the change, then in path order. One that
 * does not fit is QUOTA_EXCEEDED and not charged; one that is rejected already is checked but not charged
 * (semantics 3). A namespace that is being deleted holds its quota until it is gone.
 *
 * @param tree In path order.
 * @param taken Those whose name is another's, which rejects them.
 */
export function chargeQuotas<P extends Placed>(
  tree: readonly P[],
  policySet: PolicySet,
  priors: Priors,
  taken: ReadonlySet<Placed>,
): { readonly quotas: ReadonlyMap<string, TeamUsage>; readonly findings: readonly PlacedFinding<P>[] } {
  const used = new Map<string, Record<QuotaResource, number>>();
  const findings: PlacedFinding<P>[] = [];
  for (const placed of inOrderOfClaim(tree, priors)) {
    const team = policySet.teams.get(placed.request.team);
    if (!team) continue;
    const inUse = used.get(team.name) ?? { write_rps: 0, read_rps: 0, data_size: 0, namespaces: 0 };
    used.set(team.name, inUse);
    const asked = askedFor(placed.request);
    const over = QUOTA_RESOURCES.filter(
      (resource) => inUse[resource] + asked[resource] > team.quota[resource].limit,
    );
    const isLeaving = onlyLeaves(placed.request, priors);
    findings.push(
      ...(isLeaving ? [] : over).map((resource) => ({
        placed,
        finding: exceeded(resource, asked[resource], inUse[resource], team),
      })),
    );
    if ((over.length > 0 && !isLeaving) || placed.rejected || taken.has(placed)) continue;
    for (const resource of QUOTA_RESOURCES) inUse[resource] += asked[resource];
  }
  const quotas = new Map(
    [...used].map(([name, usage]) => [name, withLimits(policySet.teams.get(name)!, usage)]),
  );
  return { quotas, findings };
}

/** What was held as it is comes before what grew, and that before what is new: the fault is with who asks for more. */
function inOrderOfClaim<P extends Placed>(tree: readonly P[], { before }: Priors): readonly P[] {
  if (!before) return tree;
  const held: P[] = [];
  const grown: P[] = [];
  const added: P[] = [];
  for (const placed of tree) {
    const prior = before.get(placed.request.namespace);
    const had = prior && !prior.rejected && prior.request.team === placed.request.team;
    if (!had) added.push(placed);
    else if (asksForMore(placed.request, prior.request)) grown.push(placed);
    else held.push(placed);
  }
  return [...held, ...grown, ...added];
}

/**
 * What is to be deleted asks for nothing: it holds its quota, and must not be kept by having too much of it. With more
 * than it had it would take the place of others, who are then told that they do not fit.
 */
function onlyLeaves(request: Holding, { before }: Priors): boolean {
  if (request.state !== 'deleting' || !before) return request.state === 'deleting';
  const prior = before.get(request.namespace)?.request;
  return prior !== undefined && prior.team === request.team && !asksForMore(request, prior);
}

function asksForMore(now: Holding, before: Holding): boolean {
  const [more, less] = [askedFor(now), askedFor(before)];
  return QUOTA_RESOURCES.some((resource) => more[resource] > less[resource]);
}

const askedFor = ({ needs }: Holding): Record<QuotaResource, number> => ({
  write_rps: needs.write_rps ?? 0,
  read_rps: needs.read_rps ?? 0,
  data_size: needs.data_size ?? 0,
  namespaces: 1,
});

function withLimits(team: Team, usage: Record<QuotaResource, number>): TeamUsage {
  const entry = (resource: QuotaResource) => ({ limit: team.quota[resource].limit, used: usage[resource] });
  return {
    write_rps: entry('write_rps'),
    read_rps: entry('read_rps'),
    data_size: entry('data_size'),
    namespaces: entry('namespaces'),
  };
}

function exceeded(resource: QuotaResource, requested: number, in_use: number, team: Team): Finding {
  const { limit, ref } = team.quota[resource];
  const at = resource === 'namespaces' ? ['namespace'] : ['needs', resource];
  return finding(
    'QUOTA_EXCEEDED',
    at,
    { resource, requested, quota: limit, in_use, team: team.name },
    { related: [{ policy: ref, message: 'quota set here' }], fix: stayWithin(resource, limit - in_use) },
  );
}

/** What is left of the quota, where something is. Asking for less is the team's decision: never automatic. */
function stayWithin(resource: QuotaResource, left: number): Fix | undefined {
  if (resource === 'namespaces' || left <= 0) return undefined;
  const value = resource === 'data_size' ? formatSize(left) : left;
  return { path: ['needs', resource], value, reason: `${value} is what the team has left`, automatic: false };
}
