import {
  type CST,
  isCollection,
  isMap,
  isPair,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SyntaxTree } from './locate-node.ts';
import type { Style } from './print-yaml.ts';

// Where things stand in a document that was read with its source tokens.

export type Collection = YAMLMap | YAMLSeq;
export type Block = Collection & { readonly srcToken: CST.BlockMap | CST.BlockSequence };

export const isBlock = (node: unknown): node is Block => isCollection(node) && node.flow !== true;

/** Column of a block's entries, from 0. */
export const indentOf = (block: Block): number => block.srcToken.indent;

/** Where a value stands, or would stand if it were not empty. */
export interface Slot {
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

export function slotOfPair(map: YAMLMap, pair: Pair<Node, Node | null>, { step }: Style): Slot {
  const inFlow = !isBlock(map);
  const indent = inFlow ? 0 : indentOf(map) + step;
  const { behind, tag } = lastProperty(pair.srcToken?.sep, pair.key.range![1]);
  return { node: pair.value, behind, tag, inFlow, indent, sameLine: false };
}

export function slotOfItem(seq: YAMLSeq<Node>, index: number): Slot {
  const node = seq.items[index]!;
  const inFlow = !isBlock(seq);
  // The parser also keeps items that are comments only.
  const token = seq.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const tokens: readonly CST.CollectionItem[] = token?.items ?? [];
  const written = tokens.filter(({ start, value }) => value !== undefined || start.some(isProperty));
  const { behind, tag } = lastProperty(inFlow ? [] : written[index]?.start, node.range![0]);
  return { node, behind, tag, inFlow, indent: inFlow ? 0 : indentOf(seq) + 2, sameLine: true };
}

const PROPERTIES = new Set(['map-value-ind', 'seq-item-ind', 'anchor', 'tag']);

const isProperty = ({ type }: CST.SourceToken): boolean => PROPERTIES.has(type);

function lastProperty(
  tokens: readonly CST.SourceToken[] = [],
  otherwise: number,
): Pick<Slot, 'behind' | 'tag'> {
  const last = tokens.findLast(isProperty);
  const tag = tokens.find(({ type }) => type === 'tag');
  return { behind: last === undefined ? otherwise : last.offset + last.source.length, tag };
}

export const startOf = (entry: unknown): number =>
  (isPair(entry) ? (entry.key as Node) : (entry as Node)).range![0];

/** The end of the last text of a value, be it ever so deep in it; without comments. */
export function endOf(entry: unknown): number {
  if (isPair(entry)) return endOf(entry.value ?? entry.key);
  if (isBlock(entry) && entry.items.length > 0) return endOf(entry.items.at(-1));
  return (entry as Node).range![1];
}

/** Where the line ends that `at` is in, before its line break. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline === -1) return text.length;
  return newline > at && text[newline - 1] === '\r' ? newline - 1 : newline;
}

export function trimmedEnd(text: string, end: number): number {
  let trimmed = end;
  while (/\s/.test(text[trimmed - 1] ?? '')) trimmed--;
  return trimmed;
}

export function styleOf({ text, root }: SyntaxTree): Style {
  return { json: isJson(text), eol: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n', step: stepOf(root) };
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** As the first mapping within a mapping is indented, else two columns. */
function stepOf(root: Node): number {
  if (!isMap(root) || !isBlock(root)) return 2;
  for (const { value } of root.items) {
    if (isBlock(value) && isMap(value)) return indentOf(value) - indentOf(root);
  }
  return 2;
}
