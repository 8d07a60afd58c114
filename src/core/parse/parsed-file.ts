import type { Finding } from '../diagnostics/finding.ts';
import type { FieldPath } from '../model/field-path.ts';

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/**
 * A file behind the one door through which YAML comes in: its value, what is wrong with its syntax, and
 * positions on demand. Mappings have no prototype, so `__proto__` is a key like any other.
 */
export interface ParsedFile {
  readonly path: string;
  /** Plain data; undefined when there are findings. */
  readonly value: unknown;
  readonly findings: readonly Finding<'INVALID_SYNTAX'>[];
  /**
   * Where a field stands: its value, or its key. A field that is not written gives its nearest written
   * ancestor. Never throws.
   */
  locate(at: FieldPath, target: 'key' | 'value'): Span;
  /** Drops the syntax tree; a later `locate` parses the text again. */
  release(): void;
}
