import type { PlanReport } from '../core/model/plan-report.ts';
import { planVerdict } from '../core/report/plan-verdict.ts';
import { count, ofSeverity } from '../core/report/tally.ts';
import type { Inputs } from './read-inputs.ts';

export interface Verdict {
  readonly passes: boolean;
  /** One line, of counts only. */
  readonly text: string;
  /** Whether the change concerns the namespaces at all, or there is anything to say about it. */
  readonly concerns: boolean;
}

/** What a check comes to (`fail-on`). What was there before the change does not count. */
export function verdictOf(report: PlanReport, failOn: Inputs['failOn']): Verdict {
  const { result, plan, guarded, diagnostics } = report;
  const fresh = diagnostics.filter(({ existing }) => !existing);
  const warnings = failOn === 'warning' ? ofSeverity(fresh, 'warning').length : 0;
  const { says } = planVerdict(report);
  const but =
    result === 'accepted' && warnings > 0 ? `; ${count(warnings, 'warning')} with fail-on: warning` : '';
  return {
    passes: result === 'accepted' && warnings === 0,
    text: `${result}: ${says}${but}`,
    concerns: result !== 'accepted' || plan!.changes.length > 0 || guarded !== null || fresh.length > 0,
  };
}
