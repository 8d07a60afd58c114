import type { ASTNode } from '@marcbachmann/cel-js';
import type { FieldPath } from '../model/field-path.ts';
import { unknownConstants, type Vocabulary } from './check-constants.ts';
import { compileExpression, type ExpressionKind, type ValueOf } from './compile-expression.ts';
import type { Expression } from './expression.ts';
import type { Report } from './policy-problem.ts';

/** Compiles the expression at a place of a file and reports all that is wrong with it. */
export function compileAt<K extends ExpressionKind>(
  source: string,
  kind: K,
  path: FieldPath,
  names: Vocabulary,
  report: Report,
): { readonly expression: Expression<ValueOf[K]>; readonly tree: ASTNode } | undefined {
  const compiled = compileExpression(source, kind);
  const errors = 'error' in compiled ? [compiled.error] : unknownConstants(compiled.tree, names);
  for (const { message, recommendation, start, end } of errors) report(path, message, recommendation, { part: { start, end } });
  return 'error' in compiled ? undefined : compiled;
}
