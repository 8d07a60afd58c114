import { decide, decideInPlace, rejectsDecision } from './decide.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import { type Decided, platformConfig } from './emit/platform-config.ts';
import type { Prior } from './model/applied.ts';
import { describePlacement, type Placement, placementOf, samePlacement } from './model/placement.ts';
import type { ConfigChange, WouldMove } from './model/plan-report.ts';
import type { PlatformConfig } from './model/platform-config.gen.ts';
import type { Request } from './model/request.ts';
import { riskOf, type Transition, worstRisk } from './model/transition.ts';
import { type ChangeDraft, draftChange } from './plan/change.ts';
import { encryptionReason, migrationReason, riskReasons } from './plan/change-reasons.ts';
import {
  changedFields,
  type Decisions,
  type Moved,
  reasonFor,
  removedFields,
  type Sides,
} from './plan/changed-fields.ts';
import { configValues } from './plan/config-values.ts';
import { creationDraft } from './plan/creation-draft.ts';
import { deletionSteps } from './plan/deletion-steps.ts';
import { judgeTransitions } from './plan/judge-transitions.ts';
import { keepApplied } from './plan/keep-applied.ts';
import { leftovers } from './plan/leftovers.ts';
import { lostByMoving } from './plan/lost-by-moving.ts';
import { planSteps } from './plan/plan-steps.ts';
import type { Grant, PolicySet } from './policy/policy-set.ts';
import { expressionContext } from './select/expression-context.ts';

/** What a change of one request does; undefined as `draft`: nothing, though it is authorized all the same. */
export interface NamespacePlan {
  readonly draft: ChangeDraft | undefined;
  readonly configs: ConfigChange;
  readonly transitions: readonly Transition[];
  readonly findings: readonly Finding[];
  /** Set when only the policies would move it, and it stays. */
  readonly wouldMove: WouldMove | undefined;
  /** The grant that lets the policies move it. */
  readonly movedBy: Grant | undefined;
  /** Whether the policies move it without a grant, since where it is can no longer serve it. */
  readonly mustMove: boolean;
}

const NOTHING: Omit<NamespacePlan, 'draft' | 'configs'> = {
  transitions: [],
  findings: [],
  wouldMove: undefined,
  movedBy: undefined,
  mustMove: false,
};

export function planCreation(request: Request, policySet: PolicySet): NamespacePlan {
  const { config, decisions } = platformConfig(decide(request, policySet), policySet);
  return { ...NOTHING, draft: creationDraft(config, decisions), configs: { before: null, after: config } };
}

/** @param earlier Configurations that may be there in part, beside the one that was applied. */
export function planDeletion({ config }: Prior, earlier: readonly PlatformConfig[] = []): NamespacePlan {
  const draft = draftChange({
    action: 'delete',
    before: config,
    after: null,
    risk: 'data-loss',
    reasons: ['the request says state: deleting'],
    fields: removedFields(configValues(config), decisionsOf(config)),
    steps: deletionSteps(config, leftovers(earlier, config)),
  });
  return { ...NOTHING, draft, configs: { before: config, after: null } };
}

/**
 * A deletion is called off (semantics 7). Nobody knows how far it came, so whatever is missing is created; what the
 * request changes at the same time means what it would mean of a namespace that is all there.
 */
export function planReturn(prior: Prior | undefined, request: Request, policySet: PolicySet): NamespacePlan {
  const { draft, configs, ...rest } = planCreation(request, policySet);
  const after = configs.after!;
  const transitions = prior ? returned(prior, after, request, policySet) : [];
  return {
    ...rest,
    configs,
    transitions,
    draft: {
      ...draft!,
      risk: worstRisk(transitions.map(riskOf)),
      reasons: ['its deletion is called off', ...riskReasons(transitions)],
    },
  };
}

/** Nothing is moved while missing things are created, so what is stored elsewhere stays behind. */
function returned(
  prior: Prior,
  after: PlatformConfig,
  request: Request,
  policySet: PolicySet,
): readonly Transition[] {
  const all = transitionsTo(prior, after, request, policySet);
  if (samePlacement(placementOf(prior.config), placementOf(after))) return all;
  return [
    ...all,
    {
      path: 'state',
      before: 'deleting',
      after: 'active',
      effect: 'data-loss',
      because: 'it comes back with another backend or other patterns, and nothing moves there what is stored',
      ref: undefined,
    },
  ];
}

/**
 * Update, migration or nothing (semantics 7): sizes that cannot shrink and placements that only the policies would
 * change stay as they are applied.
 *
 * @param moves The grant `migrate: true` that names the namespace, where there is one.
 */
export function planEdit(
  prior: Prior,
  request: Request,
  policySet: PolicySet,
  moves: Grant | undefined,
): NamespacePlan {
  const { config: wanted, wouldMove, movedBy, mustMove } = placed(prior, request, policySet, moves);
  const before = prior.config;
  const all = transitionsTo(prior, wanted, request, policySet);
  const kept = all.filter(({ effect }) => effect === 'kept');
  const transitions = all.filter(({ effect }) => effect !== 'kept');
  const after = keepApplied(wanted, kept);
  const moved = differences(before, after);
  const findings = kept.flatMap((one) => sizeKept(one));
  const rest = { transitions, findings, wouldMove, movedBy, mustMove, configs: { before, after } };
  if (moved.length === 0) return { ...rest, draft: undefined };

  const sides: Sides = {
    before: { request: prior.request, decisions: decisionsOf(before) },
    after: { request, decisions: decisionsOf(after) },
  };
  const [from, to] = [placementOf(before), placementOf(after)];
  const isMoved = !samePlacement(from, to);
  const migrates = isMoved || transitions.some(({ effect }) => effect === 'migrate');
  const risk = worstRisk(transitions.map(riskOf));
  const reasons = [
    ...(isMoved ? [migrationReason(from, to, placementReason(from, to, sides, movedBy))] : []),
    ...riskReasons(transitions),
    ...encryptionReason(before, after),
  ];
  const action = migrates ? 'migrate' : 'update';
  const draft = draftChange({
    action,
    before,
    after,
    risk,
    reasons: reasons.length === 0 ? ['changes in place'] : reasons,
    fields: changedFields(moved, sides),
    steps: planSteps({ action, before, after, transitions }),
  });
  return { ...rest, draft };
}

/** What each value that changes means, and what moving to another backend takes away at the same time. */
const transitionsTo = (
  prior: Prior,
  config: PlatformConfig,
  request: Request,
  policySet: PolicySet,
): readonly Transition[] => [
  ...judgeTransitions(prior.config, config, policySet, expressionContext(request, policySet)),
  ...(prior.config.backend.type === config.backend.type ? [] : lostByMoving(prior.request, request)),
];

interface PlacedConfig extends Pick<NamespacePlan, 'wouldMove' | 'movedBy' | 'mustMove'> {
  readonly config: PlatformConfig;
}

/** The configuration where the request puts it, or where it is applied when only the policies would move it. */
function placed(
  prior: Prior,
  request: Request,
  policySet: PolicySet,
  moves: Grant | undefined,
): PlacedConfig {
  const wanted = decided(decide(request, policySet), policySet);
  const free = { config: wanted, wouldMove: undefined, movedBy: undefined, mustMove: false };
  const [from, to] = [placementOf(prior.config), placementOf(wanted)];
  if (samePlacement(from, to) || !movesAnyway(prior.request, to, policySet)) return free;
  if (moves) return { ...free, movedBy: moves };
  const stay = decideInPlace(request, policySet, from);
  // What can no longer be served where it is has to move, and waits for its approval as any migration does.
  if (!stay) return { ...free, mustMove: true };
  const { namespace, team } = request;
  const wouldMove: WouldMove = {
    namespace,
    team,
    from: describePlacement(from),
    to: describePlacement(to),
    because: placementRule(from, to, decisionsOf(wanted)),
  };
  return { config: decided(stay, policySet), wouldMove, movedBy: undefined, mustMove: false };
}

/** Whether today's policies would put the request as it was there too: then it is not the edit that moves it. */
function movesAnyway(before: Request, to: Placement, policySet: PolicySet): boolean {
  if (before.state !== 'active') return false;
  // What the policies no longer allow at all has been moved by them.
  if (rejectsDecision(before, policySet)) return true;
  return samePlacement(placementOf(decided(decide(before, policySet), policySet)), to);
}

function placementReason(from: Placement, to: Placement, sides: Sides, movedBy: Grant | undefined): string {
  if (movedBy) return `policies, and grant '${movedBy.ticket}' lets it move`;
  return [...new Set(movedPaths(from, to).map((path) => reasonFor(path, sides)))].join('; ');
}

function placementRule(from: Placement, to: Placement, decisions: Decisions): string {
  return movedPaths(from, to)
    .map(
      (path) =>
        decisions.get(path)?.rule ?? `patterns.yaml no longer selects ${path.slice('patterns.'.length)}`,
    )
    .join('; ');
}

/** What to ask for the cause of a move: the backend where it changes, else every pattern that comes or goes. */
function movedPaths(from: Placement, to: Placement): string[] {
  if (from.backend !== to.backend) return ['backend.type'];
  return [
    ...to.patterns.filter((type) => !from.patterns.includes(type)),
    ...from.patterns.filter((type) => !to.patterns.includes(type)),
  ].map((type) => `patterns.${type}`);
}

const decided = (decision: Decided, policySet: PolicySet): PlatformConfig =>
  platformConfig(decision, policySet).config;

const decisionsOf = ({ provenance }: PlatformConfig): Decisions =>
  new Map(provenance.map((entry) => [entry.path, entry]));

function differences(before: PlatformConfig, after: PlatformConfig): Moved[] {
  const [was, is] = [configValues(before), configValues(after)];
  const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))];
  return paths.flatMap((path) => {
    const [old, now] = [was.get(path) ?? null, is.get(path) ?? null];
    return old === now ? [] : [{ path, before: old, after: now }];
  });
}

/** Of a size only: that the name of a resource stays is nothing anybody waits for. */
function sizeKept({ path, before, after, ref }: Transition): Finding[] {
  if (typeof before !== 'number' || typeof after !== 'number') return [];
  const params = { setting: path, wanted: String(after), kept: String(before) };
  const related = ref ? [{ policy: ref, message: 'said here' }] : [];
  return [finding('SIZE_KEPT', ['namespace'], params, { related })];
}
