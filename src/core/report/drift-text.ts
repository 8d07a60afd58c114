import type { Change } from '../model/plan.gen.ts';
import { hangingLines, joinBlocks } from './apply-hanging.ts';
import { type DriftLayout, differenceLines } from './drift-lines.ts';
import type { DriftReport } from './drift-report.ts';
import { driftVerdict } from './drift-verdict.ts';
import { clip, visible } from './escape.ts';
import { painter } from './paint.ts';
import { byRisk } from './plan-order.ts';
import { SIGNS } from './plan-text-change.ts';
import { count, thousands } from './tally.ts';
import { toldReasons } from './told-reasons.ts';

export interface DriftTextOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width?: number | undefined;
}

const MOST_LINES = 20;
const LONGEST_TEXT = 400;
const STYLES = {
  same: 'good',
  different: 'waiting',
  blocked: 'waiting',
  rejected: 'bad',
  unreachable: 'bad',
} as const;

/** A comparison for a terminal: the verdict, then what is not known, not applied, not ended, and not live. */
export function renderDriftText(report: DriftReport, { color, width = 80 }: DriftTextOptions): string {
  const layout: DriftLayout = { paint: painter(color), width };
  const { live } = report;
  return joinBlocks([
    headLines(report, layout),
    unreachableLines(report, layout),
    desiredLines(report, layout),
    pendingLines(report, layout),
    liveLines(
      'Applied and not so in the live systems',
      live.filter(({ owned }) => owned),
      layout,
    ),
    liveLines(
      "Not the platform's, left",
      live.filter(({ owned }) => !owned),
      layout,
    ),
    notDrivenLines(report, layout),
  ]);
}

function headLines(report: DriftReport, { paint, width }: DriftLayout): string[] {
  const { state, compared } = report;
  const { result, says, next } = driftVerdict(report);
  const [first = '', ...rest] = hangingLines(`${result}: ${says}`, width, '', '  ');
  const about =
    state === null
      ? 'Nothing is applied yet, so everything that is asked for counts as not applied.'
      : `Compared ${count(compared, 'namespace')} of state ${state.lineage.slice(0, 8)} at ${thousands(state.serial)}${state.commit === null ? '' : `, commit ${state.commit.slice(0, 7)}`}`;
  return [
    paint(STYLES[result], first),
    ...rest,
    ...hangingLines(next, width),
    ...hangingLines(about, width).map((line) => paint('dim', line)),
  ];
}

const title = (text: string, { paint, width }: DriftLayout): string[] =>
  hangingLines(text, width, '').map((line) => paint('bold', line));

const moreLine = (more: number, { paint }: DriftLayout): string[] =>
  more > 0 ? [paint('dim', `  and ${thousands(more)} more: --format json lists all`)] : [];

function unreachableLines({ unreachable }: DriftReport, layout: DriftLayout): string[] {
  if (unreachable.length === 0) return [];
  const { width, paint } = layout;
  return [
    ...title('Not compared, as it could not be reached: nothing is known of it', layout),
    ...unreachable.flatMap(({ systems, message, advice }) => [
      `  ${paint('bad', visible(clip(systems.join(', '), 200)))}`,
      ...hangingLines(clip(message, LONGEST_TEXT), width, '    '),
      ...hangingLines(advice === '' ? '' : `help: ${clip(advice, LONGEST_TEXT)}`, width, '    ', '      '),
    ]),
  ];
}

function desiredLines({ desired }: DriftReport, layout: DriftLayout): string[] {
  if (desired.length === 0) return [];
  return [
    ...title('Asked for and not applied', layout),
    ...byRisk(desired)
      .slice(0, MOST_LINES)
      .flatMap((change) => desiredChange(change, layout)),
    ...moreLine(desired.length - MOST_LINES, layout),
  ];
}

function desiredChange(change: Change, { paint, width }: DriftLayout): string[] {
  const { namespace, team, action, risk, blocked } = change;
  const facts = [
    action,
    ...(risk === 'safe' ? [] : [paint(risk, risk)]),
    ...(blocked ? [paint('waiting', 'blocked')] : []),
  ].join(', ');
  const [why = ''] = toldReasons(change);
  return [
    `  ${paint(action, SIGNS[action])} ${paint('bold', visible(clip(namespace, 100)))} (${visible(clip(team, 100))}): ${facts}`,
    ...(action === 'create' ? [] : hangingLines(clip(why, LONGEST_TEXT), width, '      ')),
  ];
}

function pendingLines({ pending }: DriftReport, layout: DriftLayout): string[] {
  if (pending.length === 0) return [];
  const { paint, width } = layout;
  return [
    ...title('Began and has not come to its end, so it is not compared', layout),
    ...pending
      .slice(0, MOST_LINES)
      .flatMap(({ namespace, team, action, error }) => [
        `  ${paint('bold', visible(clip(namespace, 100)))} (${visible(clip(team, 100))}): ${action}`,
        ...hangingLines(error === null ? '' : clip(error, LONGEST_TEXT), width, '      '),
      ]),
    ...moreLine(pending.length - MOST_LINES, layout),
  ];
}

const liveLines = (text: string, differences: DriftReport['live'], layout: DriftLayout): string[] =>
  differences.length === 0 ? [] : [...title(text, layout), ...differenceLines(differences, layout)];

const notDrivenLines = ({ notDriven }: DriftReport, { width, paint }: DriftLayout): string[] =>
  notDriven.length === 0
    ? []
    : hangingLines(
        `Not compared, as this build does not drive it: ${clip(notDriven.join(', '), 200)}`,
        width,
        '',
        '  ',
      ).map((line) => paint('dim', line));
