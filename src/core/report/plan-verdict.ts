import { PROSE } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';
import type { Change } from '../model/plan.gen.ts';
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
  NOT_AUTHORIZED: 'A member of its team or the platform team must propose what the author may not change.',
  DELETION_LIMIT_EXCEEDED: 'Delete in smaller steps, or ask for grants (delete: true).',
  IDENTITY_UNCHECKED: 'Somebody with an account must propose it.',
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
  const correct = isOfBase(report, errors)
    ? 'The errors are in the policies of the base, which decide: no change passes until they are corrected there.'
    : 'Correct the errors and push again.';
  return {
    says: `nothing would be done: ${count(errors.length - approvals, 'error')} to correct`,
    next:
      approvals === 0
        ? correct
        : `${correct} ${count(approvals, 'approval')} ${approvals === 1 ? 'is' : 'are'} needed as well.`,
  };
}

/** Without policies that could judge it nobody can say what a change edits; with its own ones it is a bootstrap. */
const isOfBase = ({ base, guarded, bootstrap }: PlanReport, errors: readonly Diagnostic[]): boolean =>
  base !== null &&
  guarded === null &&
  !bootstrap &&
  errors.length > 0 &&
  errors.every(({ error }) => error.code === 'INVALID_POLICY');

function blocked(report: PlanReport, { changes }: PlanOf): PlanVerdict {
  const waits = ({ approvals }: Change): boolean => approvals.some(isOpen);
  const waiting = changes.filter(waits).length;
  const heldChanges = changes.filter(
    (change) =>
      change.blocked && (!waits(change) || change.reasons.some((reason) => reason.startsWith('blocked: '))),
  );
  const held = heldChanges.length;
  const rest = besideChanges(report, changes);
  const own = report.guarded !== null && isOpen(report.guarded.approval);
  const who = [
    ...(waiting > 0 ? [ofAll(waiting, changes.length)] : []),
    ...(rest.waiting > 0
      ? [`${count(rest.waiting, 'edit')} that ${rest.waiting === 1 ? 'changes' : 'change'} no configuration`]
      : []),
    ...(own ? ["the edit of the platform's own files"] : []),
  ];
  const plural = waiting > 1 || rest.waiting > 1 || who.length > 1;
  const says = [
    ...(who.length > 0 ? [`${who.join(' and ')} ${plural ? 'wait' : 'waits'} for an approval`] : []),
    ...(held > 0
      ? [
          heldChanges.every(waits)
            ? `${waiting === 1 ? 'it' : `${thousands(held)} of them`} ${held === 1 ? 'is' : 'are'} also blocked for another reason`
            : heldWords(held, changes.length, who.length > 0),
        ]
      : []),
    ...(rest.barred > 0 ? [`${count(rest.barred, 'edit')} that the author may not make`] : []),
    ...(rest.wrong > 0 ? [`${count(rest.wrong, 'wrong request')} held`] : []),
    ...(rest.unknown ? ['nobody knows who asks for it'] : []),
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
      ...(rest.wrong > 0 ? ['Correct the errors and push again.'] : []),
      ...(who.length > 0
        ? [`Have ${them} approved by the people named below, or take out what needs it.`]
        : []),
    ].join(' '),
  };
}

/** What holds a change and stands in none of its planned changes. */
function besideChanges(report: PlanReport, changes: readonly Change[]) {
  const planned = new Set<string | null>(changes.map(({ namespace }) => namespace)).add(null);
  const errors = openErrors(report);
  const names = (which: (one: Diagnostic) => boolean): number =>
    new Set(errors.filter((one) => which(one) && !planned.has(one.namespace)).map((one) => one.namespace))
      .size;
  const isWrong = (one: Diagnostic) => !asksForApproval(one) && !Object.hasOwn(HELD, one.error.code);
  return {
    waiting: names(asksForApproval),
    barred: names(({ error }) => error.code === 'NOT_AUTHORIZED'),
    wrong: new Set(errors.filter(isWrong).map(({ location }) => location.file)).size,
    unknown: errors.some(({ error }) => error.code === 'IDENTITY_UNCHECKED'),
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
  if (all === 2) return 'both changes';
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
