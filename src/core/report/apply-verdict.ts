import type { ApplyDocument } from '../model/apply-report.gen.ts';
import type { ApplyOutcome, ApplyReport } from '../model/apply-report.ts';
import type { Action } from '../model/transition.ts';
import { count, thousands } from './tally.ts';

export type ApplyResult = ApplyDocument['result'];

/** What came of an apply in one sentence, and how to go on in another. Counts only: nobody else's words. */
export interface ApplyVerdict {
  readonly result: ApplyResult;
  readonly says: string;
  readonly next: string;
}

export function applyVerdict(report: ApplyReport): ApplyVerdict {
  const result = applyResult(report);
  return { result, ...(report.dry ? dryWords(report) : words(report, result)) };
}

/** The platform's own that a run has found otherwise and could not mend. */
export const isUnmended = ({ owned, mended }: ApplyReport['drift'][number]): boolean => owned && !mended;

function applyResult({ dry, stopped, changes, drift, unreachable, errors }: ApplyReport): ApplyResult {
  const has = (outcome: ApplyOutcome) => changes.some((change) => change.outcome === outcome);
  if (has('failed') && !stopped) return 'failed';
  if (stopped || (has('left') && !dry)) return 'stopped';
  if (drift.some(isUnmended) || unreachable.length > 0) return 'failed';
  return has('held') || errors > 0 ? 'held' : 'done';
}

export const numberOf = ({ changes }: ApplyReport, outcome: ApplyOutcome): number =>
  changes.filter((change) => change.outcome === outcome).length;

function dryWords(report: ApplyReport): { readonly says: string; readonly next: string } {
  const [would, held] = [numberOf(report, 'left'), numberOf(report, 'held')];
  const parts = [
    ...(would > 0 ? [`${count(would, 'change')} would be made`] : []),
    ...(held > 0 ? [`${would > 0 ? thousands(held) : count(held, 'change')} held`] : []),
    ...(report.recorded > 0 ? [`${count(report.recorded, 'record')} would be brought up to date`] : []),
  ];
  return parts.length === 0
    ? { says: `nothing would be done: ${count(report.unchanged, 'namespace')} unchanged`, next: '' }
    : {
        says: `${parts.join(', ')}; nothing was done`,
        next: would + report.recorded > 0 ? 'Without --dry-run it is done.' : NEXT.held,
      };
}

const NEXT: Readonly<Record<ApplyResult | 'wrong', string>> = {
  wrong: 'Correct what is reported, then run `prism apply` again.',
  done: '',
  held: 'Get what is missing for what is held, then run `prism apply` again.',
  failed: 'See to what failed, then run `prism apply` again: it goes on where this one stopped.',
  stopped: 'Run `prism apply` again: it goes on where this one stopped.',
};

function words(report: ApplyReport, result: ApplyResult): { readonly says: string; readonly next: string } {
  const { changes, recorded, unchanged, drift, unreachable } = report;
  const [done, failed] = [numberOf(report, 'done'), numberOf(report, 'failed')];
  const [held, left] = [numberOf(report, 'held'), numberOf(report, 'left')];
  const mended = drift.filter((one) => one.mended).length;
  const unmended = drift.filter(isUnmended).length;
  const also = [
    ...(recorded > 0 ? [`${count(recorded, 'record')} brought up to date`] : []),
    ...(mended > 0 ? [`${count(mended, 'difference')} mended`] : []),
    ...(unmended > 0 ? [`${count(unmended, 'difference')} not mended`] : []),
    ...(unreachable.length > 0
      ? [`what is live in ${unreachable.flatMap(({ systems }) => systems).join(', ')} is not known`]
      : []),
  ];
  if (changes.length === 0 && also.length === 0)
    return result === 'stopped'
      ? { says: 'it was stopped before anything was done', next: NEXT.stopped }
      : {
          says: `nothing to do: ${count(unchanged, 'namespace')} unchanged${report.errors > 0 ? `, and ${count(report.errors, 'error')} in what is asked for` : ''}`,
          next: report.errors > 0 ? NEXT.wrong : '',
        };
  const all = changes.length;
  const outcomes = [
    ...(failed > 0 ? [`${thousands(failed)} failed`] : []),
    ...(held > 0 ? [`${thousands(held)} held`] : []),
    ...(left > 0 ? [`${thousands(left)} not begun`] : []),
    ...(done > 0 ? [`${thousands(done)} done`] : []),
  ];
  const main =
    all === 0
      ? []
      : [done === all ? `${count(all, 'change')} made` : `of ${count(all, 'change')} ${outcomes.join(', ')}`];
  const wrong =
    report.errors > 0 && held === 0 ? [`${count(report.errors, 'error')} in what is asked for`] : [];
  const next = result === 'held' && wrong.length > 0 ? NEXT.wrong : NEXT[result];
  return { says: [...main, ...also, ...wrong].join('; '), next };
}

/** As people say what is done. */
const DONE_WORDS: Readonly<Record<Action, string>> = {
  create: 'created',
  update: 'updated',
  migrate: 'migrated',
  delete: 'deleted',
};

/** `2 created, 1 deleted` of the changes with an outcome; `2 to create` of those that are not done. */
export function outcomeTally({ changes }: ApplyReport, outcome: ApplyOutcome): string {
  return (['create', 'update', 'migrate', 'delete'] as const)
    .map((action) => ({
      action,
      number: changes.filter((one) => one.action === action && one.outcome === outcome).length,
    }))
    .filter(({ number }) => number > 0)
    .map(
      ({ action, number }) =>
        `${thousands(number)} ${outcome === 'done' ? DONE_WORDS[action] : `to ${action}`}`,
    )
    .join(', ');
}
