import type { FieldPath } from '../model/field-path.ts';
import { unknownConstants, type Vocabulary } from './check-constants.ts';
import {
  compileExpression,
  type ExpressionKind,
  treeOf,
  type ValueOf,
  valueless,
} from './compile-expression.ts';
import type { Expression } from './expression.ts';
import type { Report } from './policy-problem.ts';

/**
 * Compiles the expression at a place of a file and reports all that is wrong with it. One that is known to be
 * right is compiled when it is used: few runs use all.
 */
export function expressionAt<K extends ExpressionKind>(
  source: string,
  kind: K,
  path: FieldPath,
  names: Vocabulary,
  report: Report,
): Expression<ValueOf[K]> | undefined {
  if (names.proved) return lazily(source, kind);
  const compiled = compileExpression(source, kind);
  const errors =
    'error' in compiled
      ? [compiled.error]
      : [...valueless(compiled.expression), ...unknownConstants(treeOf(source), names)];
  for (const { message, recommendation, start, end } of errors)
    report(path, message, recommendation, { part: { start, end } });
  return errors.length > 0 || 'error' in compiled ? undefined : compiled.expression;
}

function lazily<K extends ExpressionKind>(source: string, kind: K): Expression<ValueOf[K]> {
  let expression: Expression<ValueOf[K]> | undefined;
  const compiled = () => {
    if (expression) return expression;
    const result = compileExpression(source, kind);
    if ('error' in result)
      throw new Error(`built-in expression is wrong: ${source}: ${result.error.message}`);
    expression = result.expression;
    return expression;
  };
  return {
    source,
    get reads() {
      return compiled().reads;
    },
    evaluate: (context) => compiled().evaluate(context),
  };
}
