import type { Fix } from '../diagnostics/finding.ts';
import { formatPath } from '../model/field-path.ts';
import { formatNeed } from '../model/format-need.ts';
import { type Boundary, NEED_KINDS, type NeedName, type Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { judgeGrants, valueAsk } from './grant-covers.ts';
import type { Needed } from './judge-approval.ts';
import {
  type AddedField,
  type Loosened,
  type PrivilegedChange,
  privilegedChanges,
  type RemovedField,
} from './privileged-changes.ts';
import type { PrivilegedField } from './privileged-fields.ts';

const RANK: Readonly<Record<Boundary, number>> = { guided: 0, advanced: 1, expert: 2 };

export const lowestBoundary = (boundaries: readonly Boundary[]): Boundary =>
  boundaries.reduce((lowest, one) => (RANK[one] < RANK[lowest] ? one : lowest), 'expert');

/**
 * What of a request is beyond the boundary of whoever changes it.
 *
 * @param allowed The highest boundary that needs no approval.
 * @param at Unix time in milliseconds at which grants must be valid.
 */
export function neededFields(
  before: Request | undefined,
  after: Request,
  allowed: Boundary,
  policySet: PolicySet,
  at: number,
): Needed[] {
  return privilegedChanges(before, after, policySet)
    .filter((change) => RANK[boundaryOf(change)] > RANK[allowed])
    .map((change) => neededFor(change, after, allowed, policySet, at));
}

const boundaryOf = (change: PrivilegedChange): 'advanced' | 'expert' => {
  if (change.kind === 'loosened') return 'advanced';
  return change.kind === 'added' ? change.field.boundary : change.boundary;
};

function neededFor(
  change: PrivilegedChange,
  after: Request,
  allowed: Boundary,
  policySet: PolicySet,
  at: number,
): Needed {
  const boundary = boundaryOf(change);
  const approvers = policySet.boundaries.approvers[boundary];
  const common = {
    approvers,
    owner: after.team,
    code: boundary === 'expert' ? 'FIELD_NOT_ALLOWED' : 'APPROVAL_REQUIRED',
  } as const;
  const team = { team: after.team, boundary: policySet.teams.get(after.team)?.boundary ?? 'guided' };
  const grants = (asked: Pick<PrivilegedField, 'field' | 'value'>) =>
    judgeGrants(valueAsk(asked), after, approvers, policySet, at);
  switch (change.kind) {
    case 'added':
      return { ...common, ...added(change, team, allowed), grants: grants(change.field) };
    case 'removed':
      return { ...common, ...removed(change, team), grants: change.becomes && grants(change.becomes) };
    case 'loosened':
      return { ...common, ...loosened(change, team), grants: undefined };
  }
}

interface TeamWords {
  readonly team: string;
  readonly boundary: Boundary;
}

function added({ field: privileged }: AddedField, team: TeamWords, allowed: Boundary) {
  const { at, shown, limit, ref, boundary } = privileged;
  const field = formatPath(at);
  const within = mostAllowed(privileged, allowed);
  return {
    wanted: limit === undefined ? `${field}: ${shown}` : `${field}: ${shown} (limit ${limit})`,
    at,
    params: { field, value: shown, limit, within: within?.shown, ...team },
    related: [
      { policy: ref, message: limit === undefined ? `${boundary} field` : `limit of ${limit} set here` },
    ],
    fix: stayWithin(privileged, within),
  };
}

function removed({ at, shown, boundary, ref }: RemovedField, team: TeamWords) {
  const field = formatPath(at);
  return {
    wanted: `${field}: ${shown} removed`,
    at,
    params: { field, value: shown, change: { kind: 'removed' }, ...team } as const,
    related: ref ? [{ policy: ref, message: `${boundary} field` }] : [],
  };
}

function loosened({ at, framework }: Loosened, team: TeamWords) {
  const field = formatPath(at);
  return {
    wanted: `${field}: disabled (was enabled under ${framework})`,
    at,
    params: { field, value: 'disabled', change: { kind: 'loosened', framework }, ...team } as const,
    related: [],
  };
}

interface Allowed {
  readonly value: string | number;
  /** As people write it. */
  readonly shown: string;
}

/** The most that may be asked for without an approval, where the field as such is not privileged. */
function mostAllowed({ field, most }: PrivilegedField, allowed: Boundary): Allowed | undefined {
  if (most === undefined) return undefined;
  const name = field as NeedName;
  const value = allowed === 'guided' ? most.guided : most.advanced;
  const shown = formatNeed(name, value);
  return { value: NEED_KINDS[name] === 'count' ? value : shown, shown };
}

/** Whether less would do is the team's decision, so it is never applied by itself. */
const stayWithin = ({ at }: PrivilegedField, within: Allowed | undefined): Fix | undefined =>
  within && { path: at, value: within.value, reason: `the limit is ${within.shown}`, automatic: false };
