import { type CST, isMap, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { formatPath } from '../model/field-path.ts';
import { type Edit, valueAt } from './edited-value.ts';
import { pairOf, type SyntaxTree } from './locate-node.ts';
import {
  type Block,
  type Collection,
  endOf,
  indentOf,
  isBlock,
  lineEnd,
  type Slot,
  slotOfItem,
  slotOfPair,
  startOf,
  styleOf,
  trimmedEnd,
} from './node-places.ts';
import {
  isEmpty,
  printBlock,
  printBlockEntry,
  printEntry,
  printInline,
  printScalar,
  quote,
  type Style,
} from './print-yaml.ts';

/** A piece of text and what takes its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after one edit. `intended` is what the whole file should then say. */
export function spliceYaml(tree: SyntaxTree, edit: Edit, intended: unknown): string {
  return spliced(tree.text, splicesOf(tree, edit, intended, styleOf(tree)));
}

/** The text with the value of each alias in its place. */
export function writeOutAliases(tree: SyntaxTree): string {
  const style = styleOf(tree);
  // In order of the document, and none within another.
  const splices = [...tree.targets].map(([alias, { value }]) => {
    const [start, end] = alias.range!;
    return { start, end, text: printInline(value, style) };
  });
  return spliced(tree.text, splices);
}

const spliced = (source: string, splices: readonly Splice[]): string =>
  splices.reduceRight(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    source,
  );

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

function renamed(
  tree: SyntaxTree,
  pair: Pair<Node, Node | null> | undefined,
  to: string,
  style: Style,
): Splice {
  if (pair === undefined) throw new Error(`There is no key to rename to ${to}`);
  const [start, end] = pair.key.range!;
  // A quoted key may touch its colon, as in {"a":1}; so it stays quoted.
  const quoted = /["']/.test(tree.text[start]!);
  return { start, end, text: quoted ? quote(to) : printScalar(to, style) };
}

function replaced(tree: SyntaxTree, slot: Slot, value: unknown, style: Style): Splice[] {
  const { node, behind } = slot;
  const inline = printInline(value, style);
  if (node === null && slot.inFlow) return [insert(behind, `: ${inline}`)];
  if (node === null) {
    // A key alone behind '?': its value goes to the next line.
    const newLine = style.eol + ' '.repeat(slot.indent - style.step);
    return [insert(lineEnd(tree.text, behind), `${newLine}: ${inline}`)];
  }
  const [start, end] = node.range!;
  if (start === end) return [filled(tree, slot, value, style)];
  const token = (node as Scalar).srcToken;
  if (token?.type === 'block-scalar') {
    // The comment behind its '|' stays.
    const header = token.props[0] as CST.SourceToken;
    return [
      { start: header.offset, end: header.offset + header.source.length, text: inline },
      { start: end - token.source.length, end, text: '' },
    ];
  }
  if (isBlock(node)) return [rewritten(tree, node, slot, value, style)];
  return [{ start: slot.tag?.offset ?? start, end, text: inline }];
}

/** Writes where nothing stands: `key:`, or a dash alone. */
function filled(tree: SyntaxTree, slot: Slot, value: unknown, style: Style): Splice {
  const { behind, inFlow, indent, sameLine } = slot;
  if (inFlow || isEmpty(value)) return insert(behind, ` ${printInline(value, style)}`);
  const lines = printBlock(value, style);
  const newLine = style.eol + ' '.repeat(indent);
  if (sameLine) return insert(behind, ` ${lines.join(newLine)}`);
  return insert(lineEnd(tree.text, behind), newLine + lines.join(newLine));
}

/** Writes over a block, in its own lines where the new value needs several. */
function rewritten(tree: SyntaxTree, node: Block, slot: Slot, value: unknown, style: Style): Splice {
  const [start] = node.range!;
  const end = trimmedEnd(tree.text, endOf(node));
  // A list may stand as far left as its key, a mapping may not.
  if (!isEmpty(value) && isSeq(node) === Array.isArray(value)) {
    const newLine = style.eol + ' '.repeat(indentOf(node));
    return { start, end, text: printBlock(value, style).join(newLine) };
  }
  // Up to the key's line, unless a comment is in the way.
  const isNext = tree.text.slice(slot.behind, start).trim() === '';
  const inline = printInline(value, style);
  return isNext ? { start: slot.behind, end, text: ` ${inline}` } : { start, end, text: inline };
}

/** Adds an entry to a mapping, or without a key an item to a list. */
function added(tree: SyntaxTree, to: Collection, value: unknown, style: Style, key?: string): Splice[] {
  if (isBlock(to)) {
    const lines = key === undefined ? printBlock([value], style) : printBlockEntry(key, value, style);
    return [addedLines(tree.text, to, lines, style)];
  }
  const text = key === undefined ? printInline(value, style) : printEntry(key, value, style);
  return addedInFlow(tree.text, to, text, style);
}

/** Behind the last entry, its comment, and comments below that are indented deeper than the entry. */
function addedLines(text: string, to: Block, lines: readonly string[], { eol }: Style): Splice {
  const indent = ' '.repeat(indentOf(to));
  const block = lines.map((line) => indent + line).join(eol);
  const end = endOf(to);
  // A block scalar ends with its line.
  if (text[end - 1] === '\n') return insert(end, block + eol);
  const comments = new RegExp(`(?:(?:[ \\t]*\\r?\\n)*${indent} +#[^\\r\\n]*)*`, 'y');
  comments.lastIndex = lineEnd(text, end);
  comments.test(text);
  return insert(comments.lastIndex, eol + block);
}

/** Before the closing bracket: on a line of its own if that is how the entries stand. */
function addedInFlow(text: string, to: Collection, entry: string, { eol }: Style): Splice[] {
  const last = to.items.at(-1);
  const token = to.srcToken as CST.FlowCollection | undefined;
  // [a: 1] is a list of a mapping that has no braces yet.
  if (token === undefined) return [insert(to.range![0], '{'), insert(endOf(last), `, ${entry}}`)];
  // What was read without an error is closed.
  const close = token.end[0]!;
  if (last === undefined) {
    const start = token.start.offset + 1;
    const blank = text.slice(start, close.offset).trim() === '';
    return [blank ? { start, end: close.offset, text: entry } : insert(start, entry)];
  }
  const end = endOf(last);
  const comma = token.items.at(-1)?.start.find(({ type }) => type === 'comma');
  const isTrailing = comma !== undefined && comma.offset >= end;
  const lineStart = text.lastIndexOf('\n', startOf(last)) + 1;
  const before = text.slice(lineStart, startOf(last));
  const next = lineEnd(text, isTrailing ? comma.offset : end);
  if (before.trim() !== '' || lineStart === 0 || next > close.offset) return [insert(end, `, ${entry}`)];
  const line = insert(next, eol + before + entry + (isTrailing ? ',' : ''));
  return isTrailing ? [line] : [insert(end, ','), line];
}

const insert = (at: number, text: string): Splice => ({ start: at, end: at, text });
