import { type ASTNode, EvaluationError, serialize } from '@marcbachmann/cel-js';
import { NEED_KINDS, type NeedName } from '../model/request.ts';
import { ENVIRONMENT } from './expression-language.ts';
import { accessOf, needOf, operands } from './expression-tree.ts';
import type { Threshold } from './policy-set.ts';

/** Fixed settings of patterns: constants to who reads them as `pattern["claim-check"].threshold`. */
export type FixedSettings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The number an expression always gives: `days(30)`, `gb(100)`, 50000, and with the settings of patterns at
 * hand also those. Undefined where it depends on the request or is no number.
 */
export function constantOf(node: ASTNode, settings: FixedSettings = {}): number | undefined {
  if (!isConstant(node, settings)) return undefined;
  try {
    const value: unknown = ENVIRONMENT.parse(serialize(node))({ pattern: settings });
    if (typeof value === 'bigint') return Number(value);
    return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
  } catch (error) {
    if (error instanceof EvaluationError) return undefined; // 1 / 0
    throw error;
  }
}

function isConstant(node: ASTNode, settings: FixedSettings): boolean {
  const access = accessOf(node);
  if (!access) return operands(node).every((operand) => isConstant(operand, settings));
  const [pattern, setting] = access.keys;
  return access.root === 'pattern' && settings[pattern!]?.[setting!] !== undefined;
}

/** What stands on each side of a comparison when read as `need operator constant`. */
export interface NeedComparison {
  readonly need: NeedName;
  readonly operator: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly constant: number;
}

const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' } as const;

/** A comparison of one numeric need with a constant, whichever side it is written on. */
export function needComparison(node: ASTNode, settings: FixedSettings = {}): NeedComparison | undefined {
  if (!isComparison(node)) return undefined;
  const [left, right] = node.args;
  const written = read(left, right, node.op, settings);
  return written ?? read(right, left, MIRRORED[node.op], settings);
}

type Comparison = ASTNode & {
  readonly op: keyof typeof MIRRORED;
  readonly args: readonly [ASTNode, ASTNode];
};

const isComparison = (node: ASTNode): node is Comparison => Object.hasOwn(MIRRORED, node.op);

function read(
  side: ASTNode,
  other: ASTNode,
  operator: NeedComparison['operator'],
  settings: FixedSettings,
): NeedComparison | undefined {
  const need = needOf(side);
  if (need === undefined || !isNumeric(need)) return undefined;
  const constant = constantOf(other, settings);
  return constant === undefined ? undefined : { need, operator, constant };
}

export const isNumeric = (need: NeedName): boolean =>
  NEED_KINDS[need] !== 'enum' && NEED_KINDS[need] !== 'boolean';

/** The constants a growing need can cross, into a condition or out of it: `needs.write_rps > 50000`. */
export function thresholdsOf(tree: ASTNode): readonly Threshold[] {
  const comparison = needComparison(tree);
  if (comparison) {
    const { need, operator, constant } = comparison;
    const crossed = operator !== '==' && operator !== '!=' && Number.isFinite(constant);
    return crossed ? [{ field: need, value: constant }] : [];
  }
  return operands(tree).flatMap(thresholdsOf);
}
