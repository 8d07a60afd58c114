import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../model/field-path.ts';
import { keyText } from './key-text.ts';
import type { Anchor } from './plain-value.ts';

/** Offsets of a place in the text, the end exclusive. */
export type Place = readonly [start: number, end: number];

/** A document with its text and what its aliases stand for. */
export interface SyntaxTree {
  readonly text: string;
  readonly root: Node;
  readonly targets: ReadonlyMap<Alias, Anchor>;
}

/**
 * Where a field stands. What has no text of its own or spans lines (a block, an empty value, the ancestor of a
 * missing field) is shown by its key, so that a caret points at one word.
 */
export function locateNode(tree: SyntaxTree, at: FieldPath, target: 'key' | 'value'): Place {
  let node: Node | null = tree.root;
  let key: Node | undefined;
  for (const part of at) {
    const child = childOf(tree, node, part);
    if (child === undefined) return key === undefined ? headOf(tree, node) : textOf(tree, key);
    key = child.key;
    node = child.value;
  }
  if (key !== undefined && (target === 'key' || !standsAlone(node))) return textOf(tree, key);
  return headOf(tree, node);
}

/** The entry of a mapping by its key as text. */
export function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  const found = map.items.find((pair) => isScalar(pair.key) && keyText(pair.key) === key);
  return found as Pair<Node, Node | null> | undefined;
}

/** Items of a list have no key. */
function childOf(
  { targets }: SyntaxTree,
  parent: Node | null,
  part: string | number,
): { key: Node | undefined; value: Node | null } | undefined {
  const node = isAlias(parent) ? targets.get(parent)?.node : parent;
  if (isMap(node)) return pairOf(node, String(part));
  if (!isSeq<Node>(node) || typeof part !== 'number') return undefined;
  const value = node.items[part];
  return value && { key: undefined, value };
}

function standsAlone(node: Node | null): boolean {
  if (node === null || node.range![0] === node.range![1]) return false;
  return !isCollection(node) || node.flow === true;
}

function textOf({ text }: SyntaxTree, node: Node): Place {
  let [start, end] = node.range!;
  // The library counts the line ends behind a block scalar as its own.
  if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) {
    while (end > start && /\s/.test(text[end - 1]!)) end--;
  }
  return [start, end];
}

/** What has no key: the root, shown from the start of the file, or an item of a list. */
function headOf(tree: SyntaxTree, node: Node | null): Place {
  const { text, root } = tree;
  const firstKey = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
  if (node === root) return [0, firstKey === undefined ? firstLineEnd(text) : firstKey.range![1]];
  // A key always comes with what stands alone or nothing, so this is an item.
  const [start, end] = node!.range!;
  if (start === end) return dashBefore(text, start);
  if (standsAlone(node)) return textOf(tree, node!);
  return [start, firstKey === undefined ? start + 1 : firstKey.range![1]];
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end === -1 ? text.length : end;
}

/** An empty item is shown by its dash. */
function dashBefore(text: string, offset: number): Place {
  const dash = Math.max(text.lastIndexOf('-', offset), 0);
  return [dash, dash + 1];
}
