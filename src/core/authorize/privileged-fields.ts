import type { PolicyRef } from '../diagnostics/finding.ts';
import type { FieldPath } from '../model/field-path.ts';
import { formatNeed } from '../model/format-need.ts';
import type { ConfigValue, ManualChoice, NeedName, Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { canonicalChoices } from './canonical-choices.ts';

/** A field or value of a request that is above the guided boundary (policies/boundaries.yaml). */
export interface PrivilegedField {
  readonly field: NeedName | 'patterns' | 'backend';
  readonly at: FieldPath;
  /** Canonical. */
  readonly value: ConfigValue | ManualChoice | readonly ManualChoice[];
  /** As people write it. */
  readonly shown: string;
  readonly boundary: 'advanced' | 'expert';
  /** The limit that is exceeded, as people write it; undefined where the field itself is privileged. */
  readonly limit: string | undefined;
  /** The most that each boundary allows, canonical; undefined where the field itself is privileged. */
  readonly most: { readonly guided: number; readonly advanced: number } | undefined;
  readonly ref: PolicyRef;
}

/** What of a request is privileged. Defaults are the platform's own decision and never are. */
export function privilegedFields(request: Request, policySet: PolicySet): PrivilegedField[] {
  return [...namedFields(request, policySet), ...beyondLimits(request, policySet)];
}

/** The value of a privileged field as a text: equal texts are equal values, however they are written. */
export const canonicalValue = ({ field, value }: Pick<PrivilegedField, 'field' | 'value'>): string =>
  field === 'patterns' || field === 'backend'
    ? canonicalChoices(value as ManualChoice | readonly ManualChoice[])
    : String(value);

function namedFields(request: Request, policySet: PolicySet): PrivilegedField[] {
  return policySet.boundaries.fields.flatMap(({ field, values, boundary, ref }): PrivilegedField[] => {
    if (field === 'patterns' || field === 'backend') {
      const value = request[field];
      if (value === undefined) return [];
      const shown =
        [value]
          .flat()
          .map((choice) => choice.type)
          .join(', ') || 'none';
      return [{ field, at: [field], value, shown, boundary, limit: undefined, most: undefined, ref }];
    }
    const value = request.needs[field];
    if (value === undefined || !request.written.includes(field)) return [];
    if (values && !(values as readonly ConfigValue[]).includes(value)) return [];
    return [
      {
        field,
        at: ['needs', field],
        value,
        shown: formatNeed(field, value),
        boundary,
        limit: undefined,
        most: undefined,
        ref,
      },
    ];
  });
}

function beyondLimits(request: Request, policySet: PolicySet): PrivilegedField[] {
  return policySet.boundaries.limits.flatMap(
    ({ field, client_apis, standard, ceiling, ref }): PrivilegedField[] => {
      const value = request.needs[field];
      if (typeof value !== 'number' || !request.written.includes(field)) return [];
      // The limit itself is within (semantics 2).
      if (!client_apis.includes(request.client_api) || value <= standard) return [];
      const beyond = value > ceiling ? 'ceiling' : 'standard';
      const limit = formatNeed(field, beyond === 'ceiling' ? ceiling : standard);
      return [
        {
          field,
          at: ['needs', field],
          value,
          shown: formatNeed(field, value),
          boundary: beyond === 'ceiling' ? 'expert' : 'advanced',
          limit,
          most: { guided: Math.min(standard, ceiling), advanced: ceiling },
          ref: { ...ref, path: [...ref.path, beyond] },
        },
      ];
    },
  );
}
