import { type Finding, finding, type PolicyRef } from '../diagnostics/finding.ts';
import { APPLIED, BY_REQUEST, byRequest, type Decision } from '../model/decision.ts';
import type { BackendType, Request } from '../model/request.ts';
import { CLAIM_CHECK, capabilityRef, unmetNeeds } from '../policy/backend-fits.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import type { PolicySet } from '../policy/policy-set.ts';

export interface BackendSelection {
  /** Undefined when no backend can serve the request. */
  readonly backend: BackendType | undefined;
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

interface Choice {
  readonly backend: BackendType;
  /** The request field that chose it; undefined when a rule did. */
  readonly field: 'backend' | 'backend_preference' | undefined;
  readonly decision: Omit<Decision, 'path' | 'value'>;
}

/** The primary backend: an expert's, the preferred one, or that of the first matching rule; checked to be able. */
export function selectBackend(
  request: Request,
  policySet: PolicySet,
  context: ExpressionContext,
): BackendSelection {
  const choice = manualChoice(request, policySet) ?? choiceByRule(policySet, context);
  // The analysis of the bundle proves that only a manual selection of patterns gets here.
  if (!choice) return { backend: undefined, decisions: [], findings: [nothingServes(request)] };
  const reasons = reasonsAgainst(choice.backend, request, policySet, context);
  if (reasons.length > 0) {
    return {
      backend: undefined,
      decisions: [],
      findings: [notCapable(choice, reasons, request, policySet, context)],
    };
  }
  return {
    backend: choice.backend,
    decisions: [{ path: 'backend.type', value: choice.backend, ...choice.decision }],
    findings: [],
  };
}

/** The one of the applied configuration, as long as it can serve the request. */
export function appliedBackend(
  backend: BackendType,
  request: Request,
  policySet: PolicySet,
  context: ExpressionContext,
): BackendSelection {
  const reasons = reasonsAgainst(backend, request, policySet, context);
  if (reasons.length === 0) {
    const ref = capabilityRef(backend, policySet);
    const why = { rule: 'backends.yaml#capabilities', ref, because: APPLIED, inputs: [] };
    return { backend, decisions: [{ path: 'backend.type', value: backend, ...why }], findings: [] };
  }
  const choice = { backend, field: undefined, decision: byRequest('client_api') };
  return {
    backend: undefined,
    decisions: [],
    findings: [notCapable(choice, reasons, request, policySet, context)],
  };
}

/** The backend of the first rule that matches; undefined where none does. */
export function choiceByRule(policySet: PolicySet, context: ExpressionContext): Choice | undefined {
  const rule = policySet.backends.rules.find(({ when }) => when.evaluate(context) === true);
  if (!rule) return undefined;
  const { id, ref, because, when } = rule;
  return {
    backend: rule.backend,
    field: undefined,
    decision: { rule: `backends.yaml#${id}`, ref, because, inputs: when.reads },
  };
}

function manualChoice(request: Request, policySet: PolicySet): Choice | undefined {
  if (request.backend) {
    return {
      backend: request.backend.type as BackendType,
      field: 'backend',
      decision: byRequest('backend'),
    };
  }
  const preferred = request.needs.backend_preference;
  if (preferred === undefined) return undefined;
  const ref: PolicyRef | undefined = policySet.backends.capabilities.get(preferred)?.ref;
  const decision = {
    rule: BY_REQUEST,
    ref,
    because: 'preferred by the request',
    inputs: ['needs.backend_preference'],
  };
  return { backend: preferred, field: 'backend_preference', decision };
}

function reasonsAgainst(
  backend: BackendType,
  request: Request,
  policySet: PolicySet,
  context: ExpressionContext,
): readonly string[] {
  const capability = policySet.backends.capabilities.get(backend);
  if (!capability) return [`the platform does not offer ${backend}`];
  return unmetNeeds(capability, request, context.pattern[CLAIM_CHECK]?.threshold);
}

function notCapable(
  { backend, field }: Choice,
  reasons: readonly string[],
  request: Request,
  policySet: PolicySet,
  context: ExpressionContext,
): Finding {
  // A rule's own pick is never incapable, by the analysis: then it is the manual patterns that do not fit.
  const at =
    field === 'backend'
      ? ['backend', 'type']
      : field === undefined
        ? ['patterns']
        : ['needs', 'backend_preference'];
  const other = field === undefined ? undefined : choiceByRule(policySet, context)?.backend;
  const able =
    other !== undefined && reasonsAgainst(other, request, policySet, context).length === 0
      ? other
      : undefined;
  return finding(
    'BACKEND_NOT_CAPABLE',
    at,
    { field: at.join('.'), backend, reasons, alternative: able },
    {
      key: field === undefined,
      related: [{ policy: capabilityRef(backend, policySet), message: `what ${backend} can do` }],
      fix: able && { path: at, value: able, reason: `${able} can serve the request`, automatic: false },
    },
  );
}

const nothingServes = (request: Request): Finding =>
  finding('BACKEND_NOT_CAPABLE', [request.patterns ? 'patterns' : 'client_api'], {
    field: request.patterns ? 'patterns' : 'client_api',
    backend: undefined,
    reasons: ['no rule of backends.yaml matches'],
    alternative: undefined,
  });
