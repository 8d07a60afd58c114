import { clip } from '../diagnostics/clip.ts';
import type { RelatedPolicy } from '../diagnostics/finding.ts';
import { type FieldPath, formatPath } from '../model/field-path.ts';
import { riskOf, type Transition } from '../model/transition.ts';
import type { ApprovalKind, Approvers, PolicySet } from '../policy/policy-set.ts';
import type { ChangeFacts } from './change-facts.ts';
import { fieldBehind, placeOf } from './field-behind.ts';
import { DELETION, type GrantAsk, judgeGrants, MIGRATION, riskAsk } from './grant-covers.ts';
import type { Needed } from './judge-approval.ts';
import type { Membership } from './membership.ts';
import { showConfigured } from './subject.ts';

/** More would not be read, and the plan lists them all. */
const MOST_SHOWN = 6;

/** The coming or going of a pattern itself. */
const PATTERN = /^patterns\.[^.]+$/;

type RiskKind = 'migrate' | 'disruptive' | 'data-loss';

/**
 * What happens to what is there, by kind of approval (semantics 2): a deletion needs only `delete`.
 *
 * @param isExpert Whether an expert proposes it, who needs nobody for a migration or a disruption.
 */
export function neededForChange(
  facts: ChangeFacts,
  isExpert: boolean,
  policySet: PolicySet,
  at: number,
): Needed[] {
  if (facts.action === 'delete') return [deletion(facts, policySet, at)];
  const { transitions } = facts;
  const of = (kind: RiskKind, some: readonly Transition[]) => risky(kind, some, facts, policySet, at);
  const withRisk = (risk: 'disruptive' | 'data-loss') => transitions.filter((one) => riskOf(one) === risk);
  const disruptive = withRisk('disruptive').filter((one) => !isMoveItself(one, facts));
  const dataLoss = withRisk('data-loss');
  // A pattern that goes may be no more than disruptive by its row; that it goes is what migrates.
  const migrates = transitions.filter(({ path, effect }) => effect === 'migrate' || PATTERN.test(path));
  // What comes back from its deletion is created, elsewhere than it was if the request says so.
  const moves =
    facts.action === 'migrate' ||
    (facts.action === 'create' && migrates.some(({ effect }) => effect === 'migrate'));
  return [
    ...(moves && !isExpert ? [of('migrate', migrates)] : []),
    ...(disruptive.length > 0 && !isExpert ? [of('disruptive', disruptive)] : []),
    ...(dataLoss.length > 0 ? [of('data-loss', dataLoss)] : []),
  ];
}

/** A team that gives a namespace away loses it: both teams agree to that with the move. */
const isMoveItself = ({ path, after: role }: Transition, { before, after }: ChangeFacts): boolean =>
  before !== undefined &&
  before.team !== after.team &&
  role === null &&
  path === `access.roles.team.${before.team}`;

function deletion({ namespace, before, after }: ChangeFacts, policySet: PolicySet, at: number): Needed {
  return {
    wanted: `delete: ${namespace}`,
    at: ['state'],
    params: { field: 'state', kind: 'delete', what: namespace, team: after.team },
    ...asked('delete', DELETION, { before, after }, policySet, at),
    allows: 'delete: true',
    related: [],
  };
}

function risky(
  kind: RiskKind,
  transitions: readonly Transition[],
  facts: ChangeFacts,
  policySet: PolicySet,
  at: number,
): Needed {
  const moves = transitions.map((transition) => described(transition, facts));
  const lines = [...new Set(moves.map(({ words }) => words))];
  const more = lines.length - MOST_SHOWN;
  const what = [...lines.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  const place = moves.map((one) => one.at).find((path) => path[0] !== 'namespace') ?? ['namespace'];
  return {
    wanted: what === '' ? `${kind}: ${facts.namespace}` : `${kind}: ${what}`,
    at: place,
    params: { field: formatPath(place), kind, what: what || facts.namespace, team: facts.after.team },
    ...asked(kind, kind === 'migrate' ? MIGRATION : riskAsk(kind), facts, policySet, at),
    allows: kind === 'migrate' ? 'migrate: true' : `risk: ${kind}`,
    related: distinct(transitions.flatMap(becauseOf)).slice(0, MOST_SHOWN),
  };
}

interface Described {
  readonly words: string;
  readonly at: FieldPath;
}

/** By the request field behind it where that can be told: teams write needs, not settings. */
function described(transition: Transition, { before, after, provenance }: ChangeFacts): Described {
  const behind = fieldBehind(transition, before, after, provenance);
  const at = placeOf(transition.path, behind);
  if (behind) return { words: `${formatPath(behind.at)} ${behind.before} → ${behind.after}`, at };
  const { path } = transition;
  return {
    words: `${clip(path, 100)} ${showConfigured(transition.before)} → ${showConfigured(transition.after)}`,
    at,
  };
}

const becauseOf = ({ ref, because }: Transition): RelatedPolicy[] =>
  ref ? [{ policy: ref, message: because }] : [];

/** One row may speak of several values. */
const distinct = (related: readonly RelatedPolicy[]): RelatedPolicy[] => [
  ...new Map(related.map((one) => [JSON.stringify(one.policy), one])).values(),
];

/** The data belongs to the team that has it so far. */
function asked(
  kind: ApprovalKind,
  ask: GrantAsk,
  { before, after }: Pick<ChangeFacts, 'before' | 'after'>,
  policySet: PolicySet,
  at: number,
) {
  const approvers = policySet.boundaries.approvers[kind];
  const owner = before?.team ?? after.team;
  return {
    code: 'APPROVAL_REQUIRED',
    approvers,
    owner,
    grants: judgeGrants(ask, { ...after, team: owner }, approvers, policySet, at),
  } as const;
}

/**
 * Moving a namespace to another team takes both: the author of one, and an approval from the other. An expert may do
 * it alone, and approve it (semantics 2).
 *
 * @param authors None: nobody can be taken as agreeing, so it takes an expert.
 */
export function neededForMove(
  { before, after }: ChangeFacts,
  authors: readonly string[],
  membership: Membership,
  policySet: PolicySet,
): Needed[] {
  if (before === undefined || before.team === after.team) return [];
  const experts = [...policySet.teams.values()]
    .filter(({ boundary }) => boundary === 'expert')
    .map(({ name }) => name);
  const both = [before.team, after.team];
  const spokenFor = both.filter((team) => authors.some((author) => membership.isMember(author, team)));
  const others = spokenFor.length === 1 ? both.filter((team) => !spokenFor.includes(team)) : spokenFor;
  const approvers: Approvers = { teams: [...new Set([...others, ...experts])], owner: false };
  const what = `from team '${clip(before.team)}' to team '${clip(after.team)}'`;
  return [
    {
      wanted: `team: ${before.team} → ${after.team}`,
      at: ['team'],
      code: 'APPROVAL_REQUIRED',
      params: { field: 'team', kind: 'move', what, team: after.team },
      approvers,
      owner: after.team,
      grants: undefined,
      related: [],
    },
  ];
}
