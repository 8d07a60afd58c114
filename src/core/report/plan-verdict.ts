import { PROSE } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';
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

/** What blocks a change and no approval lifts, and what to do about it. */
const HELD: Readonly<Record<string, string>> = {
  NOT_AUTHORIZED: 'What the author may not change, a member of its team or the platform team must propose.',
  DELETION_LIMIT_EXCEEDED: 'Delete in smaller steps, or ask for grants (delete: true).',
};

/** Whether a finding only says that an approval is missing, or does not count. */
export const asksForApproval = ({ error: { code } }: Diagnostic): boolean =>
  PROSE[code as keyof typeof PROSE]?.blocks === true && !Object.hasOwn(HELD, code);

const openErrors = ({ diagnostics }: PlanReport): Diagnostic[] =>
  ofSeverity(
    diagnostics.filter(({ existing }) => !existing),
    'error',
  );

function rejected(report: PlanReport): PlanVerdict {
  const errors = openErrors(report);
  const approvals = errors.filter(asksForApproval).length;
  const correct = 'Correct the errors and push again.';
  return {
    says: `nothing would be done: ${count(errors.length - approvals, 'error')} to correct`,
    next:
      approvals === 0
        ? correct
        : `${correct} ${count(approvals, 'approval')} ${approvals === 1 ? 'is' : 'are'} needed as well.`,
  };
}

function blocked(report: PlanReport, { changes }: PlanOf): PlanVerdict {
  const waiting = changes.filter(({ approvals }) => approvals.some(isOpen)).length;
  const held = changes.filter(
    ({ blocked: is, reasons, approvals }) =>
      is && (!approvals.some(isOpen) || reasons.some((reason) => reason.startsWith('blocked: '))),
  ).length;
  const own = report.guarded !== null && isOpen(report.guarded.approval);
  const who = [
    ...(waiting > 0 ? [ofAll(waiting, changes.length)] : []),
    ...(own ? ["the edit of the platform's own files"] : []),
  ];
  const plural = waiting > 1 || who.length > 1;
  const says = [
    ...(who.length > 0 ? [`${who.join(' and ')} ${plural ? 'wait' : 'waits'} for an approval`] : []),
    ...(held > 0 ? [heldWords(held, changes.length, who.length > 0)] : []),
  ];
  if (says.length === 0) return { says: 'findings hold it', next: 'Correct what is reported.' };
  const remedies = Object.entries(HELD).flatMap(([code, remedy]) =>
    openErrors(report).some(({ error }) => error.code === code) ? [remedy] : [],
  );
  const them = remedies.length > 0 ? 'what waits' : plural ? 'them' : 'it';
  return {
    says: says.join('; '),
    next: [
      ...remedies,
      ...(who.length > 0
        ? [`Have ${them} approved by the people named below, or take out what needs it.`]
        : []),
    ].join(' '),
  };
}

function heldWords(held: number, all: number, besides: boolean): string {
  const are = held === 1 ? 'is' : 'are';
  return besides
    ? `${thousands(held)} ${are} blocked for another reason`
    : `${ofAll(held, all)} ${are} blocked, and no approval lifts that`;
}

/** `2 of 6 changes`, `all 4 changes`, `1 change`. */
function ofAll(some: number, all: number): string {
  if (some < all) return `${thousands(some)} of ${thousands(all)} changes`;
  return all === 1 ? '1 change' : `all ${thousands(all)} changes`;
}

function accepted(report: PlanReport, { changes, summary }: PlanOf): PlanVerdict {
  if (changes.length > 0) {
    const them = changes.length === 1 ? 'it' : 'them';
    return {
      says: `${count(changes.length, 'change')}, and nothing holds ${them}`,
      next: afterwards(report, them),
    };
  }
  const unchanged = `${count(summary.unchanged, 'namespace')} unchanged`;
  return report.guarded === null
    ? { says: `nothing to do: ${unchanged}`, next: '' }
    : {
        says: `an edit of the platform's own files, and nothing holds it; ${unchanged}`,
        next: afterwards(report, 'it'),
      };
}

function afterwards({ bootstrap, diagnostics }: PlanReport, them: string): string {
  // Never pass for checked what was not.
  if (diagnostics.some(({ error }) => error.code === 'IDENTITY_UNCHECKED'))
    return `Who asks for ${them} was not checked: no author was named.`;
  if (bootstrap) return 'Merge it to put the first policies in force.';
  return them === 'it' ? 'It can be merged as it is.' : 'They can be merged as they are.';
}
