import type { SyntaxProblem } from '../diagnostics/prose-syntax.ts';
import type { FieldPath } from '../model/field-path.ts';

/** What is wrong with the syntax, by offset. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly params: SyntaxProblem;
  /** The field it concerns, where it is one. */
  readonly at?: FieldPath;
  /** Whether the key of that field is meant. */
  readonly key?: boolean;
}
