import { type ASTNode, TypeError as CelTypeError, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import type { Expression, ExpressionContext } from './expression.ts';
import { forbiddenPart } from './expression-checks.ts';
import { ENVIRONMENT } from './expression-language.ts';
import { type ExpressionError, explainCelError, kindOf } from './expression-messages.ts';
import {
  accessOf,
  conjuncts,
  fieldsRead,
  type Optional,
  operands,
  strictReads,
  textOf,
} from './expression-tree.ts';

/** What an expression must give: a condition, or a value that is written as a number, a text or a flag. */
export interface ValueOf {
  condition: boolean;
  number: number;
  text: string;
  flag: boolean;
}
export type ExpressionKind = keyof ValueOf;

export type Compiled<T extends boolean | number | string> =
  | { readonly expression: Expression<T> }
  | { readonly error: ExpressionError };

const TYPES: Readonly<Record<ExpressionKind, readonly string[]>> = {
  condition: ['bool'],
  number: ['double', 'int'],
  text: ['string'],
  flag: ['bool'],
};

const WANTED: Readonly<Record<ExpressionKind, string>> = {
  condition: 'A condition must be true or false',
  number: 'The value must be a number',
  text: 'The value must be text',
  flag: 'The value must be true or false',
};

/** Parses and type-checks an expression once; evaluating it later never throws. */
export function compileExpression<K extends ExpressionKind>(source: string, kind: K): Compiled<ValueOf[K]> {
  let parsed: ReturnType<typeof ENVIRONMENT.parse>;
  try {
    parsed = ENVIRONMENT.parse(source);
  } catch (error) {
    if (error instanceof ParseError) return { error: explainCelError(error, source) };
    throw error;
  }
  const tree = parsed.ast;
  const forbidden = forbiddenPart(tree);
  if (forbidden) return { error: forbidden };
  const { type, error } = parsed.check();
  if (error instanceof CelTypeError || error instanceof ParseError)
    return { error: explainCelError(error, source) };
  if (error) throw error;
  if (!TYPES[kind].includes(type!)) {
    const recommendation = `Here it is ${kindOf(type!)}: ${kind === 'condition' ? 'compare it with something' : 'correct the expression'}`;
    return { error: { message: WANTED[kind], recommendation, start: 0, end: source.length } };
  }
  const evaluate = evaluator(
    parsed,
    absenceDecides(tree, kind),
    kind === 'condition' ? apiOf(tree) : undefined,
  );
  return {
    expression: { source, reads: fieldsRead(tree), evaluate: evaluate as Expression<ValueOf[K]>['evaluate'] },
  };
}

/** That an expression which reads no field has no value: what it would set would silently be left out. */
export function valueless({ source, evaluate }: Expression): readonly ExpressionError[] {
  if (!readsNothing(treeOf(source)) || evaluate(NOTHING) !== undefined) return [];
  return [
    {
      message: 'The expression has no value, whatever the request',
      recommendation: 'Correct it; it divides by zero, or gives what is no number',
      start: 0,
      end: source.length,
    },
  ];
}

const readsNothing = (node: ASTNode): boolean => !accessOf(node) && operands(node).every(readsNothing);

/** A request of which nothing is read. */
const NOTHING: ExpressionContext = {
  name: '',
  client_api: 'queue',
  needs: {},
  written: [],
  policies: { pii_handling: 'enabled', audit_logging: 'enabled' },
  patterns: [],
  pattern: {},
  team: '',
  bucket_prefix: '',
};

/** The tree of an expression that is known to compile. */
export const treeOf = (source: string): ASTNode => ENVIRONMENT.parse(source).ast;

/**
 * The needs and patterns without which there is nothing to evaluate. A conjunction that lacks one is false or
 * has no value; for a condition that is the same: it does not match.
 */
function absenceDecides(tree: ASTNode, kind: ExpressionKind): readonly Optional[] {
  return kind === 'condition' ? conjuncts(tree).flatMap(strictReads) : strictReads(tree);
}

/** The client API a conjunction is for: `client_api == "queue"` in it. For any other it is false. */
function apiOf(tree: ASTNode): string | undefined {
  for (const part of conjuncts(tree)) {
    if (part.op !== '==') continue;
    const [left, right] = part.args;
    if (accessOf(left)?.root === 'client_api' && textOf(right) !== undefined) return textOf(right);
  }
  return undefined;
}

function evaluator(
  run: (context: object) => unknown,
  decisive: readonly Optional[],
  api: string | undefined,
) {
  const needs = [...new Set(decisive.flatMap((read) => ('need' in read ? [read.need] : [])))];
  const patterns = [...new Set(decisive.flatMap((read) => ('pattern' in read ? [read.pattern] : [])))];
  return (context: ExpressionContext): boolean | number | string | undefined => {
    // Most rules are for one client API: this spares asking CEL about the others.
    if (api !== undefined && context.client_api !== api) return undefined;
    // CEL would throw for these, which costs more than all the rest of an evaluation.
    for (const need of needs) if (context.needs[need] === undefined) return undefined;
    for (const pattern of patterns) if (!Object.hasOwn(context.pattern, pattern)) return undefined;
    try {
      const value = run(context);
      if (typeof value === 'bigint') return Number(value);
      // 0.0 / 0.0: a number that is none is left out like one that compares an absent need.
      return Number.isNaN(value) ? undefined : (value as boolean | number | string);
    } catch (error) {
      if (error instanceof EvaluationError) return undefined;
      throw error;
    }
  };
}
