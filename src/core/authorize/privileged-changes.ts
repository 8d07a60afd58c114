import type { PolicyRef } from '../diagnostics/finding.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { ConfigValue, NeedName, PolicySwitch, Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { canonicalValue, type PrivilegedField, privilegedFields } from './privileged-fields.ts';

/** A privileged field or value that a change adds or alters. */
export interface AddedField {
  readonly kind: 'added';
  readonly field: PrivilegedField;
}

/** What a change takes away, and what of it only an advanced team may. */
export interface RemovedField {
  readonly kind: 'removed';
  readonly at: FieldPath;
  /** What it was, as people write it. */
  readonly shown: string;
  readonly boundary: 'advanced' | 'expert';
  /** The need and the value that it has instead, where a grant can name that; undefined: none. */
  readonly becomes: { readonly field: NeedName; readonly value: ConfigValue } | undefined;
  readonly ref: PolicyRef | undefined;
}

/** A switch that protects data and was on under a framework. */
export interface Loosened {
  readonly kind: 'loosened';
  readonly at: FieldPath;
  /** The framework it was under. */
  readonly framework: string;
}

export type PrivilegedChange = AddedField | RemovedField | Loosened;

/**
 * What a change does to privileged fields (semantics 2): one that is unchanged needs nothing again; one added, altered
 * or removed does. An amount is privileged only beyond its limit: lowered and still beyond it is altered, lowered to
 * within it is guided again and needs nothing.
 *
 * @param before Undefined: everything counts as added.
 */
export function privilegedChanges(
  before: Request | undefined,
  after: Request,
  policySet: PolicySet,
): PrivilegedChange[] {
  // Nobody judged what a request asked for while it was to be deleted, so nothing of that is taken as approved.
  const judged = before?.state === 'active' ? privilegedFields(before, policySet) : [];
  const now = after.state === 'active' ? privilegedFields(after, policySet) : [];
  const added = now
    .filter(
      (field) =>
        !judged.some((one) => isSameField(one, field) && canonicalValue(one) === canonicalValue(field)),
    )
    .map((field): AddedField => ({ kind: 'added', field }));
  const removed =
    after.state === 'active'
      ? judged
          .filter((one) => one.limit === undefined && !now.some((field) => isSameField(one, field)))
          .map((one) => removedField(one, after))
      : [];
  return [...added, ...removed, ...loosened(before, after)];
}

/** A field can be privileged as such and by its amount. */
const isSameField = (a: PrivilegedField, b: PrivilegedField): boolean =>
  a.field === b.field && (a.limit === undefined) === (b.limit === undefined);

function removedField({ field, at, shown, boundary, ref }: PrivilegedField, after: Request): RemovedField {
  const value = field === 'patterns' || field === 'backend' ? undefined : after.needs[field];
  const becomes =
    field !== 'patterns' && field !== 'backend' && value !== undefined && after.written.includes(field)
      ? { field, value }
      : undefined;
  return { kind: 'removed', at, shown, boundary, becomes, ref };
}

const SWITCHES: readonly PolicySwitch[] = ['pii_handling', 'audit_logging'];

/** A framework only tightens, so taking it away is advanced, and so is switching off what was on under one. */
function loosened(before: Request | undefined, after: Request): PrivilegedChange[] {
  if (before?.compliance === undefined) return [];
  const framework = before.compliance;
  const off = SWITCHES.filter((name) => before[name] === 'enabled' && after[name] === 'disabled').map(
    (name): Loosened => ({ kind: 'loosened', at: ['policies', name], framework }),
  );
  if (after.compliance === framework) return off;
  const gone: RemovedField = {
    kind: 'removed',
    at: ['policies', 'compliance'],
    shown: framework,
    boundary: 'advanced',
    becomes: undefined,
    ref: undefined,
  };
  return [gone, ...off];
}
