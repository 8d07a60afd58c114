import { compareText } from '../model/compare.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';

/** By path, line, column, then code: the same order on every machine. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compareText(a.location.file, b.location.file) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column ||
      compareText(a.error.code, b.error.code) ||
      compareText(a.error.message, b.error.message),
  );
