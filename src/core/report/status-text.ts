import type { AppliedNamespace } from '../model/applied-namespace.gen.ts';
import { hangingLines, joinBlocks } from './apply-hanging.ts';
import { clip, visible } from './escape.ts';
import { type Paint, painter } from './paint.ts';
import type { StatusReport } from './status-report.ts';
import {
  leaseWords,
  pendingWords,
  placeOf,
  STATUS_STYLES,
  STATUS_WORDS,
  STATUSES,
  type Status,
  shortTime,
} from './status-words.ts';
import { count, thousands } from './tally.ts';

export interface StatusTextOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width?: number | undefined;
}

/** Namespaces of one status; more are counted. */
const MOST_ROWS = 50;
/** A longer name or team moves only its own line. */
const LONGEST_CELLS = [32, 20, 8, 30, 17] as const;

/** What the applied state holds, for a terminal: the verdict, who writes, then namespaces, those that need eyes first. */
export function renderStatusText(report: StatusReport, { color, width = 80 }: StatusTextOptions): string {
  const paint = painter(color);
  const { state, store, namespaces } = report;
  if (state === null)
    return joinBlocks([
      [
        ...hangingLines(`nothing is applied yet: there is no state in ${store}`, width, ''),
        ...hangingLines('`prism plan` shows what would be made, `prism apply` makes it.', width),
      ],
    ]);
  const of = (status: Status) => namespaces.filter((record) => record.status === status);
  return joinBlocks([
    headLines(report, paint, width),
    ...STATUSES.filter((status) => status !== 'deleted').map((status) =>
      statusLines(status, of(status), report, paint, width),
    ),
  ]);
}

function headLines({ state, store, namespaces }: StatusReport, paint: Paint, width: number): string[] {
  const number = (status: Status) => namespaces.filter((record) => record.status === status).length;
  const there = namespaces.length - number('deleted');
  const waiting = there - number('active');
  const tally = STATUSES.filter((status) => number(status) > 0)
    .map((status) => `${thousands(number(status))} ${status}`)
    .join(', ');
  const verdict =
    there === 0
      ? 'no namespaces'
      : waiting === 0
        ? `${count(there, 'namespace')}, all active`
        : `${thousands(waiting)} of ${count(there, 'namespace')} not active: ${tally}`;
  const { lineage, serial, commit, lease } = state!;
  const style = number('degraded') > 0 ? 'bad' : waiting > 0 ? 'waiting' : 'good';
  return [
    ...hangingLines(verdict, width, '', '  ').map((line) => paint(style, line)),
    ...(waiting === 0 && number('deleted') > 0 ? hangingLines(tally, width) : []),
    ...(lease === null
      ? waiting > 0
        ? hangingLines('`prism apply` goes on where the last one stopped.', width)
        : []
      : hangingLines(`An apply is running ${leaseWords(lease)}`, width).map((line) => paint('bold', line))),
    ...hangingLines(
      `State ${lineage.slice(0, 8)} at ${thousands(serial)}${commit === null ? '' : `, commit ${commit.slice(0, 7)}`}, in ${clip(store, 200)}`,
      width,
    ).map((line) => paint('dim', line)),
  ];
}

function statusLines(
  status: Status,
  records: readonly AppliedNamespace[],
  { state }: StatusReport,
  paint: Paint,
  width: number,
): string[] {
  if (records.length === 0) return [];
  const shown = records.slice(0, MOST_ROWS);
  const rows = shown.map((record) => [
    visible(clip(record.namespace, 100)),
    visible(clip(record.team, 100)),
    record.client_api,
    visible(placeOf(record)),
    visible(status === 'active' ? record.updated_at.slice(0, 10) : shortTime(record.updated_at)),
  ]);
  const widths = LONGEST_CELLS.map((most, index) =>
    Math.max(0, ...rows.map((row) => row[index]!.length).filter((length) => length <= most)),
  );
  const more = records.length - shown.length;
  return [
    `${paint(STATUS_STYLES[status], status)}${paint('dim', `: ${STATUS_WORDS[status]}`)}`,
    ...shown.flatMap((record, index) => [
      ...rowLines(rows[index]!, widths, paint, width),
      ...hangingLines(pendingWords(record, state?.lease) ?? '', width, '      ', '        '),
    ]),
    ...(more > 0
      ? hangingLines(
          `and ${thousands(more)} more: --format json lists all, prism status NAME shows one`,
          width,
        ).map((line) => paint('dim', line))
      : []),
  ];
}

/** One line where it fits, and else its last cells below. */
function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  paint: Paint,
  width: number,
): string[] {
  const padded = cells.map((cell, index) => cell.padEnd(widths[index]!));
  const line = (from: number, to: number) => padded.slice(from, to).join(' ').trimEnd();
  const whole = `  ${line(0, 5)}`;
  const name = paint('bold', cells[0]!);
  const named = (to: number) => `  ${name}${line(0, to).slice(cells[0]!.length)}`;
  if (whole.length <= width) return [named(5)];
  return [named(2), `      ${paint('dim', line(2, 5))}`];
}
