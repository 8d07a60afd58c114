import type { Diagnostic, Location, Severity } from '../model/diagnostics.gen.ts';
import { describeFix, recommendationOf } from './advice.ts';
import { visible, workflowData, workflowProperty } from './escape.ts';
import { formatPlace, isInRepo } from './place.ts';
import { count, ofSeverity, SEVERITIES } from './tally.ts';

/** GitHub shows this many annotations of a type and step, and drops the others without a word. */
const LIMIT = 10;

/** Findings as GitHub workflow commands, worst first. What was there before the change is not annotated. */
export function renderAnnotations(diagnostics: readonly Diagnostic[]): string {
  const fresh = diagnostics.filter((diagnostic) => !diagnostic.existing);
  return SEVERITIES.flatMap((severity) => annotate(severity, ofSeverity(fresh, severity)))
    .map((line) => `${line}\n`)
    .join('');
}

function annotate(severity: Severity, diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length <= LIMIT) return diagnostics.map(annotation);
  const shown = diagnostics.slice(0, LIMIT - 1);
  const rest = count(diagnostics.length - shown.length, `more ${severity}`);
  const notice = `${rest} than GitHub shows here: the job summary and the log of this step list all ${diagnostics.length}`;
  return [...shown.map(annotation), `::${severity} title=prism::${workflowData(notice)}`];
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, location, error, related, fix } = diagnostic;
  const recommendation = recommendationOf(diagnostic);
  const lines = [
    isInRepo(location.file) || location.file === ''
      ? error.message
      : `${formatPlace(location)}: ${error.message}`,
    ...(recommendation === undefined ? [] : [...`Help: ${recommendation}`.split(/\r?\n/)]),
    ...related.map((other) => `${formatPlace(other)}: ${other.message}`),
    ...(fix ? [`Fix: ${describeFix(fix)}`] : []),
  ];
  const properties = Object.entries({ ...placeProperties(location), title: error.code })
    .map(([name, value]) => `${name}=${workflowProperty(visible(String(value)))}`)
    .join(',');
  return `::${severity} ${properties}::${workflowData(lines.map(visible).join('\n'))}`;
}

/** GitHub takes columns only when the annotation begins and ends on one line; its end line is inclusive. */
function placeProperties({
  file,
  line,
  column,
  end_line,
  end_column,
}: Location): Record<string, string | number> {
  // What is said of the tree as a whole stands at '.', which is no file to annotate.
  if (!isInRepo(file) || file === '.') return {};
  if (end_line === line) return { file, line, col: column, endLine: line, endColumn: end_column };
  const last = end_column === 1 ? end_line - 1 : end_line;
  return last === line ? { file, line } : { file, line, endLine: last };
}
