import type { Diagnostic, DiagnosticsReport, Location } from '../model/diagnostics.gen.ts';
import { describeFix, recommendationOf } from './advice.ts';
import { visible, visibleLines } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { formatPlace } from './place.ts';
import { count, tally } from './tally.ts';

export interface TextOptions {
  /** The text of a file, for the line a finding is about. */
  source(file: string): string | undefined;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width?: number | undefined;
}

/** ANSI codes; besides these only explain-text.ts and paint.ts write any. */
const ANSI = { error: '31;1', warning: '33;1', notice: '36;1', place: '1', caret: '31', dim: '2' } as const;

type Paint = (style: keyof typeof ANSI, text: string) => string;

/** Findings for a terminal or a log, in their order, each with the line it is about and what to do. */
export function renderText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const paint: Paint = (style, text) => (options.color ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text);
  const lineAt = lineReader(options.source);
  const blocks = diagnostics
    .filter((diagnostic) => !diagnostic.existing)
    .map((diagnostic) => renderOne(diagnostic, lineAt(diagnostic.location), options.width, paint));
  const existing = diagnostics.filter((diagnostic) => diagnostic.existing);
  if (existing.length > 0) blocks.push(`${paint('dim', wrap(foldedLine(existing), '  ', options.width))}\n`);
  return blocks.join('\n');
}

/** The closing line: `rejected: 40 namespaces, 2 errors, 1 warning`. */
export function summarize({ result, namespaces, diagnostics }: DiagnosticsReport): string {
  const fresh = diagnostics.filter((diagnostic) => !diagnostic.existing);
  const older = diagnostics.length - fresh.length;
  const parts = [
    count(namespaces, 'namespace'),
    tally(fresh),
    ...(older > 0 ? [count(older, 'older finding')] : []),
  ];
  return `${result}: ${parts.join(', ')}`;
}

function renderOne(
  diagnostic: Diagnostic,
  line: string | undefined,
  width: number | undefined,
  paint: Paint,
): string {
  const { severity, location, related, fix, error } = diagnostic;
  const place = location.file === '' ? '' : `${paint('place', `${visible(formatPlace(location))}:`)} `;
  let out = `${place}${paint(severity, `${severity}:`)} ${visible(error.message)} ${paint('dim', `[${visible(error.code)}]`)}\n`;
  if (line !== undefined) out += renderSource(location, line, width ?? 100, paint);
  const recommendation = recommendationOf(diagnostic);
  if (recommendation !== undefined) out += renderAdvice(recommendation, width);
  for (const other of related)
    out += `${wrap(`  ${visible(formatPlace(other))}: ${visible(other.message)}`, '    ', width)}\n`;
  if (fix) out += `  fix: ${visible(describeFix(fix))}\n`;
  return out;
}

/** Advice of several lines ends in an example to copy, so it is indented as a whole. */
function renderAdvice(recommendation: string, width: number | undefined): string {
  const [first = '', ...example] = visibleLines(recommendation);
  return `${wrap(`  help: ${first}`, '        ', width)}\n${example.map((line) => `${line === '' ? '' : `    ${line}`}\n`).join('')}`;
}

/** Broken between words to the width of the terminal; a log, which has none, is searched by lines. */
function wrap(text: string, indent: string, width = Number.POSITIVE_INFINITY): string {
  if (text.length <= width) return text;
  const [first = '', ...words] = text.trimStart().split(' ');
  let lines = '';
  let line = text.slice(0, text.length - text.trimStart().length) + first;
  for (const word of words) {
    if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines += `${line}\n`;
      line = indent + word;
    }
  }
  return lines + line;
}

function renderSource(location: Location, line: string, width: number, paint: Paint): string {
  const number = String(location.line).padStart(4);
  const gutter = ' '.repeat(number.length);
  // Of a part that spans lines the first is shown, marked to its end.
  const end = location.end_line > location.line ? line.length + 1 : location.end_column;
  const room = Math.max(20, width - number.length - ' | '.length);
  const { text, carets } = excerpt(line, location.column, end, room);
  return `${paint('dim', `${number} |`)} ${text}\n${paint('dim', `${gutter} |`)} ${paint('caret', carets)}\n`;
}

const foldedLine = (existing: readonly Diagnostic[]): string =>
  `Not shown: ${count(existing.length, 'finding')} from before this change (${tally(existing)}); --format json lists all`;

/** Findings come by file, so the lines of one file at a time are kept. */
function lineReader(source: TextOptions['source']): (location: Location) => string | undefined {
  let file: string | undefined;
  let lines: readonly string[] | undefined;
  return (location) => {
    if (location.file !== file) {
      file = location.file;
      lines = source(file)?.split(/\r?\n/);
    }
    return lines?.[location.line - 1];
  };
}
