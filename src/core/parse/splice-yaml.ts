import { type CST, isAlias, isCollection, isMap, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type FieldPath, formatPath } from '../model/field-path.ts';
import { type Edit, valueAt } from './edited-value.ts';
import { pairOf, type SyntaxTree } from './locate-node.ts';
import { isEmpty, printBlock, printBlockEntry, printEntry, printInline, printScalar, quote, type Style } from './print-yaml.ts';

/** A piece of text and what takes its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a value stands, or would stand if it were not empty. */
interface Slot {
  /** Null: a key alone, as in {a}. */
  readonly node: Node | null;
  /** Behind the ':' or '-', the anchor and the tag. */
  readonly behind: number;
  readonly tag: CST.SourceToken | undefined;
  readonly inFlow: boolean;
  /** Column at which the lines of a block would start here. */
  readonly indent: number;
  /** Whether such a block starts on this line: behind a dash, but not behind a key. */
  readonly sameLine: boolean;
}

/** The text after one edit. `intended` is what the whole file should then say. */
export function spliceYaml(tree: SyntaxTree, edit: Edit, intended: unknown): string {
  const splices = splicesOf(tree, edit, intended, styleOf(tree));
  return splices.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), tree.text);
}

function splicesOf(tree: SyntaxTree, edit: Edit, intended: unknown, style: Style): Splice[] {
  const { path } = edit;
  let slot: Slot | undefined;
  let node: Node | null = tree.root;
  for (const [depth, part] of path.entries()) {
    const value = valueAt(intended, path.slice(0, depth));
    if (isMap(node)) {
      const pair = pairOf(node, String(part));
      if (edit.op === 'rename' && depth === path.length - 1) return [renamed(tree, pair, edit.key, style)];
      if (pair === undefined) return added(tree, node, valueAt(value, [part]), style, String(part));
      slot = slotOfPair(node, pair, style);
    } else if (isSeq<Node>(node)) {
      if (typeof part !== 'number') throw new Error(`${formatPath(path)} leads through a list`);
      if (part >= node.items.length) return added(tree, node, valueAt(value, [part]), style);
      slot = slotOfItem(node, part);
    } else {
      // An alias, or nothing yet: it is written out as a whole.
      if (slot === undefined) throw new Error('The file is no mapping');
      return replaced(tree, slot, value, style);
    }
    node = slot.node;
  }
  return replaced(tree, slot!, valueAt(intended, path), style);
}
