import type { AppliedNamespace } from '../model/applied-namespace.gen.ts';
import { hangingLines, joinBlocks } from './apply-hanging.ts';
import { clip } from './escape.ts';
import { type Paint, painter } from './paint.ts';
import type { StatusLease, StatusStep } from './status-report.ts';
import type { StatusTextOptions } from './status-text.ts';
import { leaseWords, placeOf, STATUS_STYLES, STATUS_WORDS, shortTime } from './status-words.ts';
import { count, thousands } from './tally.ts';

const GUTTER = 13;
const MOST_STEPS = 40;
const MOST_ENDPOINTS = 10;
const MOST_APPROVALS = 10;
const LONGEST_TEXT = 400;

export interface NamespaceTextOptions extends StatusTextOptions {
  /** Of the change under way, in the order in which they were begun; those of earlier runs first. */
  readonly steps: readonly StatusStep[];
  /** The apply that may write now; null: none. */
  readonly lease: StatusLease | null;
}

/** All that the state holds of one namespace, for a terminal. */
export function renderNamespaceText(record: AppliedNamespace, options: NamespaceTextOptions): string {
  const { color, width = 80 } = options;
  const paint = painter(color);
  return joinBlocks([headLines(record, paint, width), pendingLines(record, options, paint, width)]);
}

/** Lines with a label before the first. */
const labelled = (label: string, texts: readonly string[], width: number): string[] =>
  texts.flatMap((text, index) =>
    hangingLines(
      clip(text, LONGEST_TEXT),
      width,
      `  ${index === 0 ? label : ''}`.padEnd(GUTTER),
      ' '.repeat(GUTTER),
    ),
  );

function headLines(record: AppliedNamespace, paint: Paint, width: number): string[] {
  const { namespace, team, client_api, status, endpoints, created_at, updated_at, applied } = record;
  const [first = '', ...rest] = hangingLines(
    `${clip(namespace, 100)}: ${status}: ${STATUS_WORDS[status]}`,
    width,
    '',
    '  ',
  );
  const more = endpoints.length - MOST_ENDPOINTS;
  return [
    paint(STATUS_STYLES[status], first),
    ...rest,
    ...labelled('team', [team], width),
    ...labelled('API', [client_api], width),
    ...labelled(status === 'deleted' ? 'lived' : 'lives', [placeOf(record)], width),
    ...labelled(
      'endpoints',
      [...endpoints.slice(0, MOST_ENDPOINTS), ...(more > 0 ? [`and ${thousands(more)} more`] : [])],
      width,
    ),
    ...labelled('created', [created_at === null ? 'not yet' : shortTime(created_at)], width),
    ...labelled('changed', [shortTime(updated_at)], width),
    ...(applied
      ? [
          ...labelled('request', [applied.file], width),
          ...labelled('commit', [applied.commit ?? 'none: it was applied from a working tree'], width),
          ...labelled('change', [applied.change], width),
          ...labelled(
            'approved',
            applied.approvals.slice(0, MOST_APPROVALS).map((one) => `${one.for}: by ${one.by}`),
            width,
          ),
        ]
      : []),
  ];
}

const MARKS = { done: '[x]', failed: '[!]', begun: '[?]' } as const;
const MARK_STYLES = { done: 'good', failed: 'bad', begun: 'waiting' } as const;

function pendingLines(
  { pending }: AppliedNamespace,
  { steps, lease }: NamespaceTextOptions,
  paint: Paint,
  width: number,
): string[] {
  if (!pending) return [];
  const { action, run, target, error, unfinished } = pending;
  const now = lease?.run === run ? lease : null;
  const done = steps.filter(({ became }) => became === 'done').length;
  const shown = steps.slice(-MOST_STEPS);
  const hidden = steps.length - shown.length;
  return [
    ...hangingLines(
      `${action}: ${now ? 'being carried out now' : 'began and has not come to its end'}, ${count(done, 'step')} done`,
      width,
      '',
      '  ',
    ).map((line) => paint('bold', line)),
    ...labelled('why', error === null ? [] : [error], width),
    ...labelled('request', [target.file], width),
    ...labelled('commit', [target.commit ?? 'none: a working tree'], width),
    ...labelled('change', [target.change], width),
    ...labelled('run', [run], width),
    ...labelled(
      'earlier',
      unfinished.length === 0
        ? []
        : [`${count(unfinished.length, 'change')} before it did not end either, and may have left something`],
      width,
    ),
    ...(hidden > 0 ? [paint('dim', `  and ${count(hidden, 'earlier step')}`)] : []),
    ...shown.flatMap((step) => stepLines(step, now !== null, paint, width)),
    ...hangingLines(
      now
        ? `An apply is running ${leaseWords(now)}.`
        : '`prism apply` goes on where it stopped; steps that are done are not done again.',
      width,
    ),
  ];
}

function stepLines({ step, became, error }: StatusStep, now: boolean, paint: Paint, width: number): string[] {
  const note = became === 'begun' && !now ? ' (whether it was done is not known)' : '';
  const lines = hangingLines(`${clip(step, 200)}${note}`, width, `  ${MARKS[became]} `, '      ');
  return [
    ...lines.map((line) => line.replace(MARKS[became], () => paint(MARK_STYLES[became], MARKS[became]))),
    ...hangingLines(error === null ? '' : clip(error, LONGEST_TEXT), width, '      '),
  ];
}
