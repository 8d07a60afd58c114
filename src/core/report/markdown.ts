import { docsPage, PROSE } from '../diagnostics/codes.ts';
import type { Code } from '../diagnostics/params.ts';
import type { Diagnostic, DiagnosticsReport, Result } from '../model/diagnostics.gen.ts';
import { describeFix, recommendationOf } from './advice.ts';
import { clip, pathToUri } from './escape.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { formatPlace } from './place.ts';
import { count, tally, worstFirst } from './tally.ts';

export interface MarkdownOptions {
  /** Address of the project's root, where its docs are: `https://github.com/acme/prism/blob/main`. */
  readonly docsUrl?: string | undefined;
}

/** A comment may have 65,536 characters; what is around the report needs some. */
const LIMIT = 60_000;
/** Kept for closing tags and for saying what was left out. */
const RESERVE = 500;
/** No sensible message comes near. */
const LONGEST_TEXT = 600;

const VERDICTS: Readonly<Record<Result, { readonly title: string; readonly text: string }>> = {
  accepted: { title: '✅ Accepted', text: 'Every request keeps the rules.' },
  blocked: {
    title: '⏸️ Blocked',
    text: 'The requests are in order, but some changes wait for an approval.',
  },
  rejected: { title: '❌ Rejected', text: 'Nothing is compiled until the errors are corrected.' },
};

/** The report for a job summary: the verdict, what is wrong, the rest folded. At most 60,000 characters. */
export function renderMarkdown(report: DiagnosticsReport, options: MarkdownOptions = {}): string {
  const { result, namespaces, diagnostics } = report;
  const fresh = worstFirst(diagnostics.filter((diagnostic) => !diagnostic.existing));
  const existing = worstFirst(diagnostics.filter((diagnostic) => diagnostic.existing));
  const notices = fresh.filter((diagnostic) => diagnostic.severity === 'notice');
  const open = fresh.filter((diagnostic) => diagnostic.severity !== 'notice');

  const { title, text } = VERDICTS[result];
  const head = `## ${title}\n\n${text}\n\n**${count(namespaces, 'namespace')}**: ${tally(fresh)}.\n`;

  let room = LIMIT - RESERVE - head.length;
  let body = '';
  let leftOut = 0;
  const add = (rows: readonly Diagnostic[], before: string, after: string) => {
    if (rows.length === 0) return;
    const frame = `\n${before}${markdownHead(['Finding', 'Where', 'What is wrong', 'What to do'])}`;
    const table = fill(rows, room - frame.length - after.length, options);
    if (table !== '') body += frame + table + after;
    room = LIMIT - RESERVE - head.length - body.length;
    leftOut += rows.length - countRows(table);
  };
  add(open, '', '');
  add(notices, details(count(notices.length, 'notice')), CLOSE_DETAILS);
  const older = `${count(existing.length, 'finding')} from before this change, which ${existing.length === 1 ? 'does' : 'do'} not count against it`;
  add(existing, details(older), CLOSE_DETAILS);

  const cut =
    leftOut === 0
      ? ''
      : `\n${count(leftOut, 'finding')} left out here for length; \`diagnostics.json\` has all ${diagnostics.length}.\n`;
  return head + body + cut;
}

const details = (summary: string): string => `<details>\n<summary>${summary}</summary>\n\n`;
const CLOSE_DETAILS = '\n</details>\n';

/** As many rows as there is room for. */
function fill(diagnostics: readonly Diagnostic[], room: number, options: MarkdownOptions): string {
  let out = '';
  for (const diagnostic of diagnostics) {
    const row = renderRow(diagnostic, options);
    if (out.length + row.length > room) break;
    out += row;
  }
  return out;
}

/** Rows are lines: no cell has a line end. */
const countRows = (table: string): number => table.split('\n').length - 1;

function renderRow(diagnostic: Diagnostic, options: MarkdownOptions): string {
  const { severity, error, location, related, fix } = diagnostic;
  const recommendation = recommendationOf(diagnostic);
  return markdownRow([
    `**${markdownText(severity)}**<br>${codeLink(error.code, options)}`,
    location.file === '' ? '' : code(formatPlace(location)),
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
