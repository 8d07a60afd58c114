import type { Finding } from './diagnostics/finding.ts';
import type { Decided } from './emit/platform-config.ts';
import type { Decision } from './model/decision.ts';
import type { Placement } from './model/placement.ts';
import type { BackendType, ConfigValue, Request } from './model/request.ts';
import { capabilityRef } from './policy/backend-fits.ts';
import type { PolicySet } from './policy/policy-set.ts';
import { manualSettings } from './select/manual-settings.ts';
import { type Selection, select } from './select/select.ts';
import { tunableSettings } from './size/size-resource.ts';
import { checkSizes, sizeResources } from './size/size-resources.ts';

/** What is wrong with, or worth saying of, what would be decided about a valid request: select → size. */
export function checkDecision(request: Request, policySet: PolicySet): readonly Finding[] {
  const { settled, findings } = settle(request, policySet);
  return settled ? [...findings, ...checkSizes(settled, policySet)] : findings;
}

/** Whether a manual choice cannot be carried out, or no backend can serve the request. */
export const rejectsDecision = (request: Request, policySet: PolicySet): boolean =>
  settle(request, policySet).settled === undefined;

/**
 * select → size: everything that is decided about a namespace, and why.
 *
 * @param request One that `checkDecision` has no error for; any other is a bug of the caller, and throws.
 */
export function decide(request: Request, policySet: PolicySet): Decided {
  const { settled } = settle(request, policySet);
  if (!settled) throw new Error(`nothing can be decided about '${request.namespace}'`);
  return withSizes(settled, request, policySet);
}

/** The same for a namespace that stays where it is; undefined where that can no longer serve the request. */
export function decideInPlace(request: Request, policySet: PolicySet, stay: Placement): Decided | undefined {
  const { settled } = settle(request, policySet, stay);
  return settled && withSizes(settled, request, policySet);
}

function withSizes(settled: Settled, request: Request, policySet: PolicySet): Decided {
  const sized = sizeResources(settled, policySet);
  return {
    request,
    patterns: settled.patterns,
    backend: { type: settled.backend, config: sized.backend },
    auxiliary: sized.auxiliary,
    decisions: [...settled.decisions, ...sized.decisions].map((decision) =>
      requestFields(decision, request, policySet),
    ),
  };
}

type Settled = Selection & { readonly tuning: ReadonlyMap<string, ConfigValue> };

/** Patterns and backend, and an expert's settings: undefined when a manual choice cannot be carried out. */
function settle(
  request: Request,
  policySet: PolicySet,
  stay?: Placement,
): { readonly settled: Settled | undefined; readonly findings: readonly Finding[] } {
  const selected = select(request, policySet, stay);
  const tuned = tuning(request, policySet);
  const findings = [...selected.findings, ...tuned.findings];
  const settled =
    selected.selection && tuned.findings.length === 0
      ? { ...selected.selection, tuning: tuned.settings }
      : undefined;
  return { settled, findings };
}

function tuning(request: Request, policySet: PolicySet) {
  if (!request.backend) return { settings: new Map(), findings: [] };
  const type = request.backend.type as BackendType;
  const ref = capabilityRef(type, policySet);
  return manualSettings(request.backend, ['backend', 'config'], tunableSettings(type, policySet), ref);
}

/**
 * `patterns.wal` among the inputs of a rule, which asked whether that pattern is selected, as the request fields
 * that selected it. Patterns that were chosen by hand stay what they are.
 */
function requestFields({ inputs, ...decision }: Decision, request: Request, policySet: PolicySet): Decision {
  if (request.patterns || !inputs.some((field) => field.startsWith('patterns')))
    return { ...decision, inputs };
  const fieldsOf = (field: string): readonly string[] => {
    const rule = policySet.patterns.find(({ id }) => field === `patterns.${id}`);
    return rule ? rule.when.reads.flatMap(fieldsOf) : [field];
  };
  return { ...decision, inputs: [...new Set(inputs.flatMap(fieldsOf))] };
}
