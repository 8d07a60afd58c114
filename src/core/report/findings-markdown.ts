import { docsPage, PROSE } from '../diagnostics/codes.ts';
import type { Code } from '../diagnostics/params.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';
import { describeFix, recommendationOf } from './advice.ts';
import { clip, pathToUri } from './escape.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import type { MarkdownOptions } from './markdown.ts';
import { markdownSize } from './markdown-budget.ts';
import { formatPlace } from './place.ts';
import { count, thousands, worstFirst } from './tally.ts';

/** Kept for closing tags and for saying what was left out. */
const RESERVE = 200;
/** No sensible message comes near. */
const LONGEST_TEXT = 600;

interface FindingsOptions extends MarkdownOptions {
  /** What is told elsewhere as well: an approval that is missing. */
  readonly folds?: ((diagnostic: Diagnostic) => boolean) | undefined;
}

/** Findings as tables: what is open first, notices and what was there before the change folded. */
export function findingsMarkdown(
  diagnostics: readonly Diagnostic[],
  room: number,
  options: FindingsOptions,
): string {
  const fresh = worstFirst(diagnostics.filter(({ existing }) => !existing));
  const existing = worstFirst(diagnostics.filter((diagnostic) => diagnostic.existing));
  const notices = fresh.filter(({ severity }) => severity === 'notice');
  const others = fresh.filter(({ severity }) => severity !== 'notice');
  const folds = options.folds ?? (() => false);
  const approvals = others.filter(folds);
  const older = `${count(existing.length, 'finding')} from before this change, which ${existing.length === 1 ? 'does' : 'do'} not count against it`;
  let body = '';
  let leftOut = 0;
  for (const [rows, before, after] of [
    [others.filter((one) => !folds(one)), '', ''],
    [
      approvals,
      details(
        `Where ${count(approvals.length, 'approval')} ${approvals.length === 1 ? 'is' : 'are'} needed, and how to get ${approvals.length === 1 ? 'it' : 'them'}`,
      ),
      CLOSE_DETAILS,
    ],
    [notices, details(count(notices.length, 'notice')), CLOSE_DETAILS],
    [existing, details(older), CLOSE_DETAILS],
  ] as const) {
    if (rows.length === 0) continue;
    const frame = `\n${before}${markdownHead(['Finding', 'Where', 'What is wrong', 'What to do'])}`;
    const shown = fill(rows, room - RESERVE - markdownSize(body + frame + after), options);
    if (shown.length > 0) body += frame + shown.join('') + after;
    leftOut += rows.length - shown.length;
  }
  if (leftOut === 0) return body;
  return `${body}\n${count(leftOut, 'finding')} left out here for length; \`diagnostics.json\` has all ${thousands(diagnostics.length)}.\n`;
}

const details = (summary: string): string => `<details>\n<summary>${summary}</summary>\n\n`;
const CLOSE_DETAILS = '\n</details>\n';

/** As many rows as there is room for. */
function fill(diagnostics: readonly Diagnostic[], room: number, options: MarkdownOptions): string[] {
  const rows: string[] = [];
  let left = room;
  for (const diagnostic of diagnostics) {
    const row = renderRow(diagnostic, options);
    left -= markdownSize(row);
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}

function renderRow(diagnostic: Diagnostic, options: MarkdownOptions): string {
  const { severity, error, location, related, fix } = diagnostic;
  const recommendation = recommendationOf(diagnostic);
  return markdownRow([
    `**${markdownText(severity)}**<br>${codeLink(error.code, options)}`,
    // What is said of the whole repo stands at '.', which is no place to look.
    ['', '.'].includes(location.file) ? '' : code(formatPlace(location)),
    [
      text(error.message),
      ...related.map((other) => `${code(formatPlace(other))}: ${text(other.message)}`),
    ].join('<br>'),
    [
      ...(recommendation === undefined ? [] : [advice(recommendation)]),
      ...(fix ? [`Fix: ${text(describeFix(fix))}`] : []),
    ].join('<br>'),
  ]);
}

/** Advice of several lines ends in an example to copy, whose indentation counts. */
function advice(written: string): string {
  const [first = '', ...example] = clip(written, LONGEST_TEXT).split(/\r?\n/);
  if (example.length === 0) return markdownText(first);
  const lines = example.map((line) => /^ */.exec(line)![0] + markdownText(line));
  return `${markdownText(first)}<pre>${lines.join('<br>')}</pre>`;
}

const text = (written: string): string => markdownText(clip(written, LONGEST_TEXT));
const code = (written: string): string => markdownCode(clip(written, LONGEST_TEXT));

/** Linked by our own table and not by the finding's `docs`: a report read from a file may say anything. */
const codeLink = (name: string, { docsUrl }: MarkdownOptions): string =>
  docsUrl !== undefined && Object.hasOwn(PROSE, name)
    ? `[\`${name}\`](${docsUrl}/${pathToUri(docsPage(name as Code))})`
    : code(name);
