import type { ASTNode } from '@marcbachmann/cel-js';
import { NEED_NAMES, type NeedName } from '../model/request.ts';
import { VARIABLES } from './expression-language.ts';

/** A variable and the constant keys it is followed by: `pattern["claim-check"].threshold`. */
export interface Access {
  readonly root: keyof typeof VARIABLES;
  readonly keys: readonly string[];
}

/** The operands of a node, in the order they are written. Names of local variables are none. */
export function operands(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '!_':
    case '-_':
      return [node.args];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return isQuantifier(node) ? [node.args[1], ...node.args[2].slice(1)] : [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    default:
      return node.args;
  }
}

/** `list.exists(x, …)` and `list.all(x, …)`: the first argument names a variable that holds within. */
export const isQuantifier = (node: ASTNode): node is ASTNode & { op: 'rcall' } =>
  node.op === 'rcall' && (node.args[0] === 'exists' || node.args[0] === 'all') && node.args[2].length === 2;

/** What `has(…)` asks for; undefined for any other node. */
export const askedByHas = (node: ASTNode): ASTNode | undefined =>
  node.op === 'call' && node.args[0] === 'has' && node.args[1].length === 1 ? node.args[1][0] : undefined;

/** The variable a node reads, with the keys after it; undefined where it is no such chain. */
export function accessOf(node: ASTNode): Access | undefined {
  const keys: string[] = [];
  let at = node;
  for (;;) {
    if (at.op === 'id') return isVariable(at.args) ? { root: at.args, keys: keys.reverse() } : undefined;
    if (at.op === '.') keys.push(at.args[1]);
    else if (at.op === '[]' && typeof textOf(at.args[1]) === 'string') keys.push(textOf(at.args[1])!);
    else return undefined;
    at = at.args[0];
  }
}

const isVariable = (name: string): name is keyof typeof VARIABLES => Object.hasOwn(VARIABLES, name);

/** The text a node is, where it is a literal. */
export const textOf = (node: ASTNode): string | undefined =>
  node.op === 'value' && typeof node.args === 'string' ? node.args : undefined;

/** The texts of a literal list; undefined where one of them is something else. */
export function textsOf(node: ASTNode): readonly string[] | undefined {
  if (node.op !== 'list') return undefined;
  const texts = node.args.map(textOf);
  return texts.every((text) => text !== undefined) ? (texts as string[]) : undefined;
}

export const isNeed = (name: string | undefined): name is NeedName => NEED_NAMES.includes(name as NeedName);

/** The need a node reads: `needs.write_rps`. */
export function needOf(node: ASTNode): NeedName | undefined {
  const access = accessOf(node);
  return access?.root === 'needs' && isNeed(access.keys[0]) ? access.keys[0] : undefined;
}

/** The constant of `"x" in written` or `"x" in patterns`. */
export function memberOf(node: ASTNode, list: 'written' | 'patterns'): string | undefined {
  if (node.op !== 'in' || accessOf(node.args[1])?.root !== list) return undefined;
  return textOf(node.args[0]);
}

/**
 * The request fields an expression reads, each once, by first appearance; `patterns.wal` where it asks whether
 * that pattern is selected, or for a setting of it. `"x" in written` reads the need
 * itself; what it reads of the settings is no field of a request.
 */
export function fieldsRead(tree: ASTNode): readonly string[] {
  const fields = new Set<string>();
  const visit = (node: ASTNode): void => {
    const member = memberOf(node, 'written');
    const pattern = memberOf(node, 'patterns');
    const access = accessOf(node);
    if (member !== undefined) fields.add(`needs.${member}`);
    else if (pattern !== undefined) fields.add(`patterns.${pattern}`);
    else if (access === undefined) operands(node).forEach(visit);
    else if (access.root === 'name') fields.add('namespace');
    else if (access.root === 'pattern') fields.add(['patterns', ...access.keys.slice(0, 1)].join('.'));
    else if (access.root === 'needs' || access.root === 'policies')
      fields.add([access.root, ...access.keys].join('.'));
    else if (access.root !== 'bucket_prefix') fields.add(access.root);
  };
  visit(tree);
  return [...fields];
}

/** What may be absent when an expression is evaluated: a need, or a pattern that is not selected. */
export type Optional = { readonly need: NeedName } | { readonly pattern: string };

/** What an expression cannot do without: it has no value as soon as one of these is absent. */
export function strictReads(node: ASTNode): readonly Optional[] {
  if (askedByHas(node)) return [];
  const access = accessOf(node);
  if (access) {
    const [key] = access.keys;
    if (access.root === 'needs' && isNeed(key)) return [{ need: key }];
    return access.root === 'pattern' && key !== undefined ? [{ pattern: key }] : [];
  }
  switch (node.op) {
    case '&&':
    case '||': // one side may settle it alone
      return inBoth(strictReads(node.args[0]), strictReads(node.args[1]));
    case '?:':
      return [...strictReads(node.args[0]), ...inBoth(strictReads(node.args[1]), strictReads(node.args[2]))];
    case 'rcall': // what a quantifier does with its elements depends on whether there are any
      return isQuantifier(node) ? strictReads(node.args[1]) : operands(node).flatMap(strictReads);
    default:
      return operands(node).flatMap(strictReads);
  }
}

const inBoth = (a: readonly Optional[], b: readonly Optional[]): readonly Optional[] =>
  a.filter((x) =>
    b.some((y) =>
      'need' in x ? 'need' in y && x.need === y.need : 'pattern' in y && x.pattern === y.pattern,
    ),
  );

/** The parts of a conjunction, in order; a node that is none is its own only part. */
export function conjuncts(node: ASTNode): readonly ASTNode[] {
  return node.op === '&&' ? node.args.flatMap(conjuncts) : [node];
}
