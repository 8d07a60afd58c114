import type { PlanReport } from '../model/plan-report.ts';
import { orderDiagnostic } from './json.ts';
import { printJson } from './print-json.ts';

/** `prism plan --format json`: `{result, plan, diagnostics}` (contracts). */
export const renderPlanReportJson = ({ result, plan, diagnostics }: PlanReport): string =>
  `${printJson({ result, plan: plan && inOrder(plan), diagnostics: diagnostics.map(orderDiagnostic) })}\n`;

const inOrder = (plan: NonNullable<PlanReport['plan']>) => {
  const { format_version, base, head, policy_digest, state, digest, summary, changes } = plan;
  return { format_version, base, head, policy_digest, state, digest, summary, changes };
};
