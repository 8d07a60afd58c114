import type { ApplyReport } from '../core/model/apply-report.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { applyVerdict } from '../core/report/apply-verdict.ts';

export interface End {
  readonly code: 0 | 1 | 2;
  /** One sentence of words of our own, without its full stop. */
  readonly says: string;
  readonly advice: string;
}

const CODES = { done: 0, held: 1, failed: 2, stopped: 2 } as const;
const ADVICE: Readonly<Record<ReturnType<typeof applyVerdict>['result'], string>> = {
  done: '',
  held: 'Propose what is held anew in a pull request, with the approval that it needs',
  failed: 'See to what failed, then run this job again: it goes on where this one stopped',
  stopped: 'Run this job again: it goes on where this one stopped',
};

/** What an apply comes to. @param report Undefined where nothing could be carried out. */
export function endOf(
  { plan, bootstrap }: PlanReport,
  report: ApplyReport | undefined,
  isApproved: boolean,
): End {
  if (bootstrap)
    return {
      code: 0,
      says: 'The first policies are in force from now on, and the push that brings them applies nothing',
      advice: '',
    };
  if (plan === null)
    return {
      code: 1,
      says: 'The policies are wrong, so nothing was applied',
      advice: CORRECT,
    };
  if (!report)
    return {
      code: isApproved ? 0 : 1,
      says: isApproved ? 'Nothing is to be applied' : UNAPPROVED,
      advice: isApproved
        ? ''
        : 'Take those edits back, then propose them anew in a pull request that an expert approves',
    };
  const verdict = applyVerdict(report);
  const says = verdict.says.charAt(0).toUpperCase() + verdict.says.slice(1);
  const isHeld = report.changes.some(({ outcome }) => outcome === 'held');
  const advice = verdict.result === 'held' && !isHeld ? CORRECT : ADVICE[verdict.result];
  return { code: CODES[verdict.result], says, advice };
}

const CORRECT = 'Correct what is reported in another pull request';
const UNAPPROVED = "Nothing was applied: the platform's own files were edited without the approval they need";
