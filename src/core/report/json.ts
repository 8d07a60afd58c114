import type { Diagnostic, DiagnosticsReport } from '../model/diagnostics.gen.ts';
import { printJson } from './print-json.ts';

/** diagnostics.json, and what `--format json` prints: always one document, its keys in a fixed order. */
export const renderJson = (report: DiagnosticsReport): string =>
  `${printJson({
    result: report.result,
    namespaces: report.namespaces,
    diagnostics: report.diagnostics.map(orderDiagnostic),
  })}\n`;

/** The order of contracts.md. What belongs to a code alone (`details`) keeps its own. */
export function orderDiagnostic({ severity, error, location, related, ...rest }: Diagnostic) {
  const { code, message, details } = error;
  const { file, line, column, end_line, end_column } = location;
  return {
    severity,
    error: { code, message, details },
    location: { file, line, column, end_line, end_column },
    related: related.map((place) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      message: place.message,
    })),
    namespace: rest.namespace,
    existing: rest.existing,
    ...(rest.fix && { fix: orderFix(rest.fix) }),
    docs: rest.docs,
  };
}

const orderFix = ({ path, value, reason, op, automatic }: NonNullable<Diagnostic['fix']>) => ({
  path,
  value,
  reason,
  ...(op && { op }),
  automatic,
});
