import type { Finding } from '../diagnostics/finding.ts';
import type { Decision } from '../model/decision.ts';
import type { Placement } from '../model/placement.ts';
import type { BackendType, Request } from '../model/request.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { expressionContext } from './expression-context.ts';
import { nearThresholds } from './near-threshold.ts';
import { appliedBackend, choiceByRule, selectBackend } from './select-backend.ts';
import { appliedPatterns, type SelectedPattern, selectPatterns } from './select-patterns.ts';

/** How (patterns) and where (backend) a namespace is implemented. */
export interface Selection {
  readonly patterns: readonly SelectedPattern[];
  readonly backend: BackendType;
  readonly decisions: readonly Decision[];
  /** What sizing rules see. */
  readonly context: ExpressionContext;
}

/**
 * Stage 4 (semantics 4 and 5). The selection is undefined when a manual choice cannot be carried out, or where
 * what it must stay at can no longer serve it.
 *
 * @param stay Where it lives already and stays, since only the policies would move it (semantics 7).
 */
export function select(
  request: Request,
  policySet: PolicySet,
  stay?: Placement,
): { readonly selection: Selection | undefined; readonly findings: readonly Finding[] } {
  const context = expressionContext(request, policySet);
  const patterns = stay
    ? appliedPatterns(stay.patterns, policySet, context)
    : selectPatterns(request, policySet, context);
  const backend = stay
    ? appliedBackend(stay.backend, request, policySet, context)
    : selectBackend(request, policySet, context);
  const findings = [...patterns.findings, ...backend.findings];
  if (backend.backend === undefined || findings.length > 0) return { selection: undefined, findings };

  const chosenByHand = request.patterns ?? request.backend ?? request.needs.backend_preference;
  const near =
    chosenByHand === undefined && !stay
      ? nearThresholds(request, backend.backend, policySet, (grown) => backendByRules(grown, policySet))
      : [];
  return {
    selection: {
      patterns: patterns.patterns,
      backend: backend.backend,
      decisions: [...patterns.decisions, ...backend.decisions],
      context,
    },
    findings: near,
  };
}

function backendByRules(request: Request, policySet: PolicySet): BackendType | undefined {
  const context = expressionContext(request, policySet);
  selectPatterns(request, policySet, context);
  return choiceByRule(policySet, context)?.backend;
}
