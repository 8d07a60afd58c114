import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { ChangePlan } from '../core/plan-change.ts';

/**
 * A change that nobody is known to ask for never passes (semantics 2): on a machine of one's own a notice says so, but
 * a check that others wait for is blocked by it.
 */
export function holdUnidentified(planned: ChangePlan): ChangePlan {
  const { report } = planned;
  if (!report.diagnostics.some(isUnchecked)) return planned;
  const { plan } = report;
  return {
    ...planned,
    report: {
      ...report,
      result: report.result === 'rejected' ? 'rejected' : 'blocked',
      plan: plan && { ...plan, changes: plan.changes.map(held) },
      diagnostics: report.diagnostics.map((one) => (isUnchecked(one) ? asError(one) : one)),
    },
  };
}

const isUnchecked = ({ error }: Diagnostic): boolean => error.code === 'IDENTITY_UNCHECKED';

const held = (change: Change): Change => ({
  ...change,
  blocked: true,
  reasons: ['blocked: nobody knows who asks for it', ...change.reasons],
});

function asError(diagnostic: Diagnostic): Diagnostic {
  const { code, details } = diagnostic.error;
  return {
    ...diagnostic,
    severity: 'error',
    error: {
      code,
      message: 'Nobody knows who asks for this: the account of its author is gone',
      details: { ...details, recommendation: 'Have somebody with an account propose it anew' },
    },
  };
}
