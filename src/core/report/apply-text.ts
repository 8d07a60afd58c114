import type { AppliedChange, ApplyOutcome, ApplyReport } from '../model/apply-report.ts';
import { hangingLines, joinBlocks } from './apply-hanging.ts';
import { applyVerdict, isUnmended, outcomeTally } from './apply-verdict.ts';
import { differenceLines } from './drift-lines.ts';
import { clip, visible } from './escape.ts';
import { groupBy } from './group-by.ts';
import { type Paint, painter } from './paint.ts';
import { SIGNS } from './plan-text-change.ts';
import { count, thousands } from './tally.ts';

export interface ApplyTextOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width?: number | undefined;
}

interface Layout {
  readonly paint: Paint;
  readonly width: number;
}

/** Namespaces shown in a line each where all is well with them; more are counted. */
const MOST_LINES = 20;
/** Reasons why something is not done, each with so many of its namespaces. */
const MOST_REASONS = 15;
const MOST_OF_REASON = 5;
const LONGEST_TEXT = 400;
const STYLES = { done: 'good', held: 'waiting', failed: 'bad', stopped: 'waiting' } as const;

/** The end of an apply for a terminal: the verdict, what is not done and why, drift, and what is done. */
export function renderApplyText(report: ApplyReport, { color, width = 80 }: ApplyTextOptions): string {
  const layout: Layout = { paint: painter(color), width };
  return joinBlocks([
    headLines(report, layout),
    reasonLines(report, 'failed', 'Failed', layout),
    unknownLines(report, layout),
    driftLines(report, "Not mended: the platform's own, and not as applied", isUnmended, layout),
    reasonLines(report, 'held', 'Held: nothing of it was begun', layout),
    report.dry
      ? changeLines(report, 'left', 'Would be done', layout)
      : changeLines(report, 'left', 'Not begun, as the run was stopped before', layout),
    driftLines(report, 'Mended: live systems were not as applied', ({ mended }) => mended, layout),
    driftLines(report, "Left: not as applied, but not the platform's", ({ owned }) => !owned, layout),
    changeLines(report, 'done', 'Done', layout),
  ]);
}

function unknownLines({ unreachable }: ApplyReport, layout: Layout): string[] {
  if (unreachable.length === 0) return [];
  return [
    ...titleLines('Not compared', 'bad', layout),
    ...unreachable.flatMap(({ systems, message, advice }) => [
      ...hangingLines(`${systems.join(', ')}: ${clip(message, LONGEST_TEXT)}`, layout.width),
      ...hangingLines(`help: ${clip(advice, LONGEST_TEXT)}`, layout.width, '      ', '        '),
    ]),
  ];
}

function headLines(report: ApplyReport, { paint, width }: Layout): string[] {
  const { dry, run, state, recorded, unchanged, changes } = report;
  const { result, says, next } = applyVerdict(report);
  const [first = '', ...rest] = hangingLines(`${dry ? 'dry run' : result}: ${says}`, width, '', '  ');
  const tally = outcomeTally(report, dry ? 'left' : 'done');
  const counts = [tally, ...(changes.length > 0 || recorded > 0 ? [`${thousands(unchanged)} unchanged`] : [])]
    .filter((part) => part !== '')
    .join('; ');
  const place = [
    ...(run === null ? [] : [`Run ${clip(run, 60)}`]),
    ...(state === null ? [] : [`state ${state.lineage.slice(0, 8)} at ${thousands(state.serial)}`]),
  ].join(', ');
  return [
    paint(STYLES[result], first),
    ...rest,
    ...hangingLines(counts, width),
    ...hangingLines(next, width),
    ...(run === null ? [] : hangingLines(place, width).map((line) => paint('dim', line))),
  ];
}

/** Where many are not done for the same reason, that is said once. */
function reasonLines(report: ApplyReport, outcome: ApplyOutcome, title: string, layout: Layout): string[] {
  const { paint } = layout;
  const some = report.changes.filter((change) => change.outcome === outcome);
  if (some.length === 0) return [];
  const groups = [...groupBy(some, ({ because, advice }) => JSON.stringify([because, advice])).values()];
  const ordered = groups.toSorted((a, b) => b.length - a.length);
  const hidden = ordered.slice(MOST_REASONS).flat().length;
  return [
    ...titleLines(title, outcome === 'failed' ? 'bad' : 'waiting', layout),
    ...ordered.slice(0, MOST_REASONS).flatMap((group) => groupLines(group, layout)),
    ...(hidden > 0
      ? [
          paint(
            'dim',
            `  and ${count(hidden, 'more namespace')} for ${count(ordered.length - MOST_REASONS, 'other reason')}: --format json lists all`,
          ),
        ]
      : []),
  ];
}

function groupLines(group: readonly AppliedChange[], { paint, width }: Layout): string[] {
  const [{ because, advice }] = group as [AppliedChange];
  const more = group.length - MOST_OF_REASON;
  return [
    ...group.slice(0, MOST_OF_REASON).map((change) => `  ${changeLine(change, paint)}`),
    ...(more > 0 ? [paint('dim', `    and ${thousands(more)} more for the same reason`)] : []),
    ...because.flatMap((reason) => hangingLines(clip(reason, LONGEST_TEXT), width, '      ')),
    ...hangingLines(advice === '' ? '' : `help: ${clip(advice, LONGEST_TEXT)}`, width, '      ', '        '),
  ];
}

function changeLine({ namespace, team, action, outcome, steps }: AppliedChange, paint: Paint): string {
  const progress =
    outcome === 'done' || steps.done === 0
      ? ''
      : `, ${thousands(steps.done)} of ${count(steps.all, 'step')} done`;
  // What was already as it must be is told apart: nothing was touched there.
  const untouched = outcome === 'done' && steps.wrote === 0 ? ', nothing to write' : '';
  return `${paint(action, SIGNS[action])} ${paint('bold', visible(clip(namespace, 100)))} (${visible(clip(team, 100))}): ${action}${progress}${untouched}`;
}

function changeLines(report: ApplyReport, outcome: ApplyOutcome, title: string, layout: Layout): string[] {
  const { paint } = layout;
  const some = report.changes.filter((change) => change.outcome === outcome);
  if (some.length === 0) return [];
  const more = some.length - MOST_LINES;
  return [
    ...titleLines(title, outcome === 'done' ? 'good' : 'bold', layout),
    ...some.slice(0, MOST_LINES).map((change) => `  ${changeLine(change, paint)}`),
    ...(more > 0 ? [paint('dim', `  and ${thousands(more)} more: --format json lists all`)] : []),
  ];
}

function driftLines(
  { drift }: ApplyReport,
  title: string,
  which: (one: ApplyReport['drift'][number]) => boolean,
  layout: Layout,
): string[] {
  const some = drift.filter(which);
  return some.length === 0 ? [] : [...titleLines(title, 'bold', layout), ...differenceLines(some, layout)];
}

const titleLines = (
  title: string,
  style: 'good' | 'bad' | 'waiting' | 'bold',
  { paint, width }: Layout,
): string[] => hangingLines(title, width, '').map((line) => paint(style, line));
