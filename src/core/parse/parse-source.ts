import { finding } from '../diagnostics/finding.ts';
import type { Refusal, SourceFile } from '../model/source.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedFile, Span } from './parsed-file.ts';

/** Stage 1: a request file as plain data, or why it is none (INVALID_SYNTAX). */
export function parseSource(source: SourceFile): ParsedFile {
  return 'text' in source ? parseYaml(source.path, source.text) : refusedFile(source.path, source.refused);
}

function refusedFile(path: string, refusal: Refusal): ParsedFile {
  const span: Span =
    refusal.kind === 'not-utf8'
      ? { line: refusal.line, column: refusal.column, end_line: refusal.line, end_column: refusal.column + 1 }
      : { line: 1, column: 1, end_line: 1, end_column: 1 };
  return {
    path,
    value: undefined,
    findings: [finding('INVALID_SYNTAX', [], refusal)],
    locate: () => span,
    release: () => {},
  };
}
