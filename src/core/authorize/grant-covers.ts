import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
import { formatNeed } from '../model/format-need.ts';
import type { Allowance } from '../model/policy-approvals.gen.ts';
import type { ConfigValue, ManualChoice, Request } from '../model/request.ts';
import type { Approvers, Grant, PolicySet } from '../policy/policy-set.ts';
import { canonicalChoices } from './canonical-choices.ts';
import type { PrivilegedField } from './privileged-fields.ts';

/** What is asked of a grant. */
export interface GrantAsk {
  /** The part of `allows` that speaks of it. */
  readonly key: keyof Allowance;
  /** What the grant allows instead, in words; undefined when it allows what is asked. */
  lacks(grant: Grant): string | undefined;
}

export interface JudgedGrants {
  /** Those of approver teams that speak of it, with what speaks against each; undefined: it covers it. */
  readonly counted: readonly { readonly grant: Grant; readonly problem: ApprovalProblem | undefined }[];
  /** One of a team that may not give it, which is none at all. */
  readonly uncounted: Grant | undefined;
}

/** @param at Unix time in milliseconds at which grants must be valid. */
export function judgeGrants(
  ask: GrantAsk,
  request: Request,
  { teams }: Approvers,
  { grants }: PolicySet,
  at: number,
): JudgedGrants {
  const concerning = grants.filter((grant) => grantConcerns(grant, request, ask.key));
  return {
    counted: concerning
      .filter(({ approved_by }) => teams.includes(approved_by))
      .map((grant) => ({ grant, problem: grantProblem(grant, request, ask, at) })),
    uncounted: concerning.find(({ approved_by }) => !teams.includes(approved_by)),
  };
}

/** The grant that lets a namespace be deleted, where there is one that covers it. */
export const deletionGrant = (request: Request, policySet: PolicySet, at: number): Grant | undefined =>
  judgeGrants(DELETION, request, policySet.boundaries.approvers.delete, policySet, at).counted.find(
    ({ problem }) => problem === undefined,
  )?.grant;

export const DELETION: GrantAsk = { key: 'delete', lacks: () => undefined };
export const MIGRATION: GrantAsk = { key: 'migrate', lacks: () => undefined };

/** Who may lose data may disturb too. */
export const riskAsk = (risk: 'disruptive' | 'data-loss'): GrantAsk => ({
  key: 'risk',
  lacks: ({ allows }) =>
    allows.risk === risk || allows.risk === 'data-loss' ? undefined : `risk ${allows.risk}`,
});

/** Whether a grant is for this namespace and team and speaks of the matter at all. */
export function grantConcerns(grant: Grant, request: Request, key: keyof Allowance): boolean {
  return (
    grant.team === request.team &&
    grant.allows[key] !== undefined &&
    matchesGlob(grant.namespace, request.namespace)
  );
}

function grantProblem(
  grant: Grant,
  request: Request,
  ask: GrantAsk,
  at: number,
): ApprovalProblem | undefined {
  const { ticket } = grant;
  const allowed = ask.lacks(grant);
  if (allowed !== undefined) return { kind: 'too-small', ticket, allowed };
  if (!(at < grant.expired_at)) return { kind: 'expired', ticket, expires: grant.expires };
  if (request.approval?.ticket !== ticket)
    return { kind: 'other-ticket', ticket, named: request.approval?.ticket };
  return undefined;
}

/** Whether a grant allows a field this value: up to the amount, or exactly what it names. */
export const valueAsk = ({ field, value }: Pick<PrivilegedField, 'field' | 'value'>): GrantAsk => ({
  key: field,
  lacks(grant) {
    if (field === 'patterns' || field === 'backend') {
      const same = canonicalChoices(grant.allows[field]!) === canonicalChoices(value as ManualChoice);
      return same ? undefined : `another ${field} selection`;
    }
    const limit = grant.limits[field];
    if (limit !== undefined)
      return (value as number) <= limit ? undefined : `up to ${formatNeed(field, limit)}`;
    const values = [grant.allows[field]].flat() as readonly ConfigValue[];
    return values.includes(value as ConfigValue) ? undefined : values.join(', ');
  },
});

/** `*` stands for any characters. Linear: tries the text between the stars from left to right. */
function matchesGlob(glob: string, name: string): boolean {
  const parts = glob.split('*');
  if (parts.length === 1) return glob === name;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  let from = first.length;
  const end = name.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, from);
    if (found === -1 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}
