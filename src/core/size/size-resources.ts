import type { Finding } from '../diagnostics/finding.ts';
import type { Decision, Settings } from '../model/decision.ts';
import type { BackendType, ConfigValue } from '../model/request.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { cappedSettings, sizeResource } from './size-resource.ts';

/** What sizing needs to know of a selection; the stage does not import the one before it. */
export interface Sizeable {
  readonly backend: BackendType;
  readonly patterns: readonly { readonly type: string; readonly stores_in: BackendType | undefined }[];
  readonly context: ExpressionContext;
  /** An expert's settings of the primary backend, canonical. */
  readonly tuning: ReadonlyMap<string, ConfigValue>;
}

export interface Sizing {
  readonly backend: Settings;
  readonly auxiliary: readonly {
    readonly pattern: string;
    readonly type: BackendType;
    readonly config: Settings;
  }[];
  readonly decisions: readonly Decision[];
}

const NONE: ReadonlyMap<string, ConfigValue> = new Map();

/** Stage 5: how large each resource is and what it is called (semantics 6). */
export function sizeResources(
  { backend, patterns, context, tuning }: Sizeable,
  policySet: PolicySet,
): Sizing {
  const primary = sizeResource(backend, 'backend.config', policySet, context, tuning);
  const decisions = [...primary.decisions];
  const auxiliary = patterns.flatMap(({ type, stores_in }) => {
    if (stores_in === undefined) return [];
    const sized = sizeResource(type, `auxiliary_backends.${type}.config`, policySet, context, NONE);
    decisions.push(...sized.decisions);
    return [{ pattern: type, type: stores_in, config: sized.config }];
  });
  return { backend: primary.config, auxiliary, decisions };
}

/** What there is to say of the sizes: all that judging a request needs of this stage. */
export function checkSizes(
  { backend, patterns, context, tuning }: Sizeable,
  policySet: PolicySet,
): Finding[] {
  return [
    ...cappedSettings(backend, policySet, context, tuning),
    ...patterns.flatMap(({ type, stores_in }) =>
      stores_in === undefined ? [] : cappedSettings(type, policySet, context, NONE),
    ),
  ];
}
