import type { PlanReport } from '../model/plan-report.ts';
import { isOpen } from './plan-approvals.ts';
import { count, ofSeverity, thousands } from './tally.ts';

/** What comes of a change in one sentence, and what to do next in another. Counts only: nobody else's words. */
export interface PlanVerdict {
  readonly says: string;
  readonly next: string;
}

export function planVerdict(report: PlanReport): PlanVerdict {
  if (report.result === 'rejected' || report.plan === null) return rejected(report);
  return report.result === 'blocked' ? blocked(report, report.plan) : accepted(report, report.plan);
}

type PlanOf = NonNullable<PlanReport['plan']>;

function rejected({ diagnostics }: PlanReport): PlanVerdict {
  const errors = ofSeverity(
    diagnostics.filter(({ existing }) => !existing),
    'error',
  ).length;
  return {
    says: `nothing would be done: ${count(errors, 'error')} to correct`,
    next: 'Correct the errors and push again.',
  };
}

function blocked({ guarded }: PlanReport, { changes }: PlanOf): PlanVerdict {
  const waiting = changes.filter((change) => change.blocked).length;
  const held = guarded !== null && isOpen(guarded.approval);
  const who = [
    ...(waiting > 0 ? [`${thousands(waiting)} of ${count(changes.length, 'change')}`] : []),
    ...(held ? ["the edit of the platform's own files"] : []),
  ];
  if (who.length === 0) return { says: 'findings hold it', next: 'Correct what is reported.' };
  const plural = waiting > 1 || who.length > 1;
  return {
    says: `${who.join(' and ')} ${plural ? 'wait' : 'waits'} for an approval`,
    next: 'Have it approved by the people named below, or take out what needs it.',
  };
}

function accepted(report: PlanReport, { changes, summary }: PlanOf): PlanVerdict {
  if (changes.length === 0) {
    return { says: `nothing to do: ${count(summary.unchanged, 'namespace')} unchanged`, next: '' };
  }
  const them = changes.length === 1 ? 'it' : 'them';
  return { says: `${count(changes.length, 'change')}, and nothing holds ${them}`, next: afterwards(report) };
}

function afterwards({ bootstrap, diagnostics }: PlanReport): string {
  // Never pass for checked what was not.
  if (diagnostics.some(({ error }) => error.code === 'IDENTITY_UNCHECKED'))
    return 'Who asks for it was not checked: no author was named.';
  return bootstrap ? 'Merge it to put the first policies in force.' : 'It can be merged as it is.';
}
