import type { ApprovalProblem } from '../diagnostics/prose-approval.ts';
import { formatNeed } from '../model/format-need.ts';
import { parseDuration, parseSize } from '../model/quantities.ts';
import type { ConfigValue, ManualChoice, Request } from '../model/request.ts';
import type { Grant } from '../policy/policy-set.ts';
import type { PrivilegedField } from './privileged-fields.ts';

/** Whether a grant is for this namespace and team and speaks of the field at all. */
export function grantConcerns(grant: Grant, request: Request, field: PrivilegedField['field']): boolean {
  return (
    grant.team === request.team &&
    grant.allows[field as keyof Grant['allows']] !== undefined &&
    matchesGlob(grant.namespace, request.namespace)
  );
}

/** Why a grant that concerns the field does not cover its value at `now`; undefined when it does. */
export function grantProblem(
  grant: Grant,
  request: Request,
  privileged: PrivilegedField,
  now: number,
): ApprovalProblem | undefined {
  const { ticket } = grant;
  const allowed = coveredBy(grant, privileged);
  if (allowed !== undefined) return { kind: 'too-small', ticket, allowed };
  if (now >= grant.expired_at) return { kind: 'expired', ticket, expires: grant.expires };
  if (request.approval?.ticket !== ticket)
    return { kind: 'other-ticket', ticket, named: request.approval?.ticket };
  return undefined;
}

/** Undefined when the value is within the grant, else what the grant allows, in words. */
function coveredBy(grant: Grant, { field, value }: PrivilegedField): string | undefined {
  if (field === 'patterns' || field === 'backend') {
    const allowed = field === 'patterns' ? grant.allows.patterns : grant.allows.backend;
    return sameChoices([allowed].flat() as Choice[], [value].flat() as ManualChoice[])
      ? undefined
      : `another ${field} selection`;
  }
  const limit = grant.limits[field];
  if (limit !== undefined)
    return (value as number) <= limit ? undefined : `up to ${formatNeed(field, limit)}`;
  const values = [grant.allows[field as keyof Grant['allows']]].flat() as readonly ConfigValue[];
  return values.includes(value as ConfigValue) ? undefined : values.join(', ');
}

interface Choice {
  readonly type: string;
  readonly config?: Readonly<Record<string, ConfigValue>>;
}

/** An expert selection is granted as a whole: the same types with the same settings, in the same order. */
function sameChoices(allowed: readonly Choice[], wanted: readonly Choice[]): boolean {
  return JSON.stringify(allowed.map(canonical)) === JSON.stringify(wanted.map(canonical));
}

const canonical = ({ type, config }: Choice) => [
  type,
  Object.keys(config ?? {})
    .sort()
    .map((name) => [name, canonicalSetting(config![name]!)]),
];

const canonicalSetting = (value: ConfigValue): ConfigValue =>
  typeof value === 'string' ? (parseSize(value) ?? parseDuration(value) ?? value) : value;

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
