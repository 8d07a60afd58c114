import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import type { NeedName } from '../model/request.ts';
import { compileExpression, treeOf } from './compile-expression.ts';
import type { Expression } from './expression.ts';
import { constantOf, type FixedSettings, isNumeric, needComparison } from './expression-constants.ts';
import {
  accessOf,
  askedByHas,
  conjuncts,
  isNeed,
  isQuantifier,
  memberOf,
  needOf,
  operands,
  textOf,
  textsOf,
} from './expression-tree.ts';

/**
 * The fragment of the language over which rules can be proved (semantics 5): each comparison is of one field
 * with a constant, so that the constants cut a field's values into finitely many regions, and a condition has
 * one truth on each. Whatever reads only fields with finitely many values belongs to it as well.
 */
export interface Uses {
  /** Numeric needs, with the constants they are compared with. */
  readonly numbers: Map<NeedName, Set<number>>;
  /** Needs with finitely many values, and those only asked for by has(). */
  readonly needs: Set<NeedName>;
  /** Needs of which it matters whether the request states them itself. */
  readonly written: Set<NeedName>;
  /** `pii_handling`, `audit_logging`, `compliance`. */
  readonly policies: Set<string>;
  /** The constants the name and the team are compared with. */
  readonly texts: Map<'name' | 'team', Set<string>>;
  readonly patterns: Set<string>;
}

/** One condition of a conjunction; `reason`: why it is outside the fragment. */
export type Part =
  | { readonly expression: Expression<boolean>; readonly uses: Uses }
  | { readonly reason: string };

/** The parts of a rule's condition. It holds when all of them hold. */
export function partsOf(when: Expression<boolean>, settings: FixedSettings): readonly Part[] {
  return conjuncts(treeOf(when.source)).map((node) => {
    const uses = emptyUses();
    const reason = collect(node, settings, uses);
    if (reason !== undefined) return { reason };
    const compiled = compileExpression(serialize(node), 'condition');
    if ('error' in compiled)
      throw new Error(`part of a valid expression is invalid: ${serialize(node)}: ${compiled.error.message}`);
    return { expression: compiled.expression, uses };
  });
}

const emptyUses = (): Uses => ({
  numbers: new Map(),
  needs: new Set(),
  written: new Set(),
  policies: new Set(),
  texts: new Map(),
  patterns: new Set(),
});

/** Adds what a condition uses; gives the reason where it is outside the fragment. */
function collect(node: ASTNode, settings: FixedSettings, uses: Uses): string | undefined {
  if (node.op === '&&' || node.op === '||' || node.op === '!_' || node.op === '?:') {
    for (const operand of operands(node)) {
      const reason = collect(operand, settings, uses);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }
  const need = memberOf(node, 'written');
  if (isNeed(need)) {
    uses.written.add(need);
    return undefined;
  }
  const pattern = memberOf(node, 'patterns');
  if (pattern !== undefined) {
    uses.patterns.add(pattern);
    return undefined;
  }
  const asked = askedByHas(node);
  if (asked) return read(asked, settings, uses, () => undefined);
  addConstants(node, settings, uses);
  return read(node, settings, uses, infinite);
}

/** The constants a number or a text is compared with cut its values into regions. */
function addConstants(node: ASTNode, settings: FixedSettings, uses: Uses): void {
  const compared = needComparison(node, settings) ?? numberInList(node, settings);
  if (compared)
    addTo(uses.numbers, compared.need, 'constants' in compared ? compared.constants : [compared.constant]);
  const text = textComparison(node);
  if (text) addTo(uses.texts, text.field, text.constants);
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, values: readonly V[]): void {
  const known = map.get(key) ?? new Set();
  for (const value of values) known.add(value);
  map.set(key, known);
}

/** `needs.write_rps in [1000.0, 2000.0]` */
function numberInList(node: ASTNode, settings: FixedSettings) {
  if (node.op !== 'in' || node.args[1].op !== 'list') return undefined;
  const need = needOf(node.args[0]);
  const constants = node.args[1].args.map((element) => constantOf(element, settings));
  if (need === undefined || !isNumeric(need) || constants.includes(undefined)) return undefined;
  return { need, constants: constants as number[] };
}

/** `team == "x"`, `name in ["x", "y"]` */
function textComparison(
  node: ASTNode,
): { readonly field: 'name' | 'team'; readonly constants: readonly string[] } | undefined {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return undefined;
  const [left, right] = node.args;
  const sides =
    node.op === 'in'
      ? [[left, right]]
      : [
          [left, right],
          [right, left],
        ];
  for (const [side, other] of sides as [ASTNode, ASTNode][]) {
    const root = accessOf(side)?.root;
    const constants =
      node.op === 'in' ? textsOf(other) : textOf(other) === undefined ? undefined : [textOf(other)!];
    if ((root === 'name' || root === 'team') && constants) return { field: root, constants };
  }
  return undefined;
}

/** What makes a field's values too many to look at each, unless its comparisons are with constants. */
type Infinite = (node: ASTNode, settings: FixedSettings) => string | undefined;

const infinite: Infinite = (node, settings) => {
  const compared = (needComparison(node, settings) ?? numberInList(node, settings))?.need;
  const text = textComparison(node)?.field;
  for (const access of accessesIn(node)) {
    const [key] = access.keys;
    if (access.root === 'needs' && isNeed(key) && isNumeric(key) && key !== compared)
      return `it does not compare needs.${key} with a constant`;
    if ((access.root === 'name' || access.root === 'team') && access.root !== text)
      return `it does not compare ${access.root} with a constant`;
  }
  return undefined;
};

/** Adds every field a node reads. */
function read(node: ASTNode, settings: FixedSettings, uses: Uses, tooMany: Infinite): string | undefined {
  if (hasQuantifier(node)) return 'it loops over a list';
  const reason = tooMany(node, settings);
  if (reason !== undefined) return reason;
  for (const { root, keys } of accessesIn(node)) {
    const [key, setting] = keys;
    if (root === 'written' || root === 'patterns') return `it looks at the whole list of ${root}`;
    if (root === 'pattern') {
      if (settings[key!]?.[setting!] === undefined)
        return `it reads pattern["${key}"].${setting}, which is no fixed number`;
      uses.patterns.add(key!);
    }
    if (root === 'policies') uses.policies.add(key!);
    if (root === 'needs' && isNeed(key)) uses.needs.add(key);
  }
  return undefined;
}

const hasQuantifier = (node: ASTNode): boolean => isQuantifier(node) || operands(node).some(hasQuantifier);

function accessesIn(node: ASTNode): readonly NonNullable<ReturnType<typeof accessOf>>[] {
  const access = accessOf(node);
  return access ? [access] : operands(node).flatMap(accessesIn);
}
