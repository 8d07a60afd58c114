import { type Alias, isAlias, isMap, isScalar, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { clip } from '../diagnostics/clip.ts';
import type { SyntaxProblem } from '../diagnostics/prose-syntax.ts';
import { keyText } from './key-text.ts';
import type { Problem } from './problem.ts';
import { MAX_ALIASED_VALUES, MAX_DEPTH, MAX_ERRORS, MAX_VALUES } from './syntax-limits.ts';
import { tagFits, tagProblem } from './tag-problem.ts';
import type { LibraryError } from './yaml-problem.ts';

/** A document as plain data. */
export interface PlainValue {
  /** Means nothing when there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Anchor>;
}

export interface Anchor {
  readonly node: Node;
  readonly value: unknown;
  /** How many values an alias repeats, and how many levels they have. */
  readonly size: number;
  readonly height: number;
}

interface Walk {
  readonly text: string;
  readonly problems: Problem[];
  readonly targets: Map<Alias, Anchor>;
  /** An anchor is open within its own value. */
  readonly anchors: Map<string, Anchor | 'open'>;
  readonly path: (string | number)[];
  readonly tags: readonly LibraryError[];
  tag: number;
  values: number;
  aliased: number;
  deepest: number;
  givenUp: boolean;
}

/**
 * Turns a document into plain data and finds what this project does not accept of YAML. The library's own
 * conversion knows neither positions nor our limits, and its mappings have a prototype. `tags` are the
 * library's complaints about tags, which it makes in the order of this walk.
 */
export function toPlain(root: Node, tags: readonly LibraryError[], text: string): PlainValue {
  const walk: Walk = {
    text,
    problems: [],
    targets: new Map(),
    anchors: new Map(),
    path: [],
    tags,
    tag: 0,
    values: 0,
    aliased: 0,
    deepest: 0,
    givenUp: false,
  };
  const value = plain(walk, root, 1);
  return { value, problems: walk.problems, targets: walk.targets };
}

function plain(walk: Walk, node: Node, depth: number): unknown {
  if (isAlias(node)) return repeated(walk, node, depth);
  if (++walk.values > MAX_VALUES) return giveUp(walk, node, { kind: 'too-many-nodes', limit: MAX_VALUES });
  if (node.tag !== undefined) checkTag(walk, node);
  return node.anchor === undefined ? content(walk, node, depth) : anchored(walk, node, node.anchor, depth);
}

function content(walk: Walk, node: Node, depth: number): unknown {
  if (isScalar(node)) return scalarValue(walk, node);
  if (depth > MAX_DEPTH) return giveUp(walk, node, { kind: 'too-deep', limit: MAX_DEPTH });
  if (depth > walk.deepest) walk.deepest = depth;
  return isMap(node) ? mapping(walk, node, depth) : list(walk, node as YAMLSeq<Node>, depth);
}

function mapping(walk: Walk, map: YAMLMap, depth: number): unknown {
  // Without a prototype, so that __proto__ and constructor are keys like any other.
  const result: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) {
    const node = pair.key as Node;
    const key = keyOf(walk, node, depth);
    if (key !== undefined) walk.path.push(key);
    if (key !== undefined && key in result) report(walk, node, { kind: 'duplicate-key', key }, true);
    const value = pair.value === null ? nothing(walk, node) : plain(walk, pair.value as Node, depth + 1);
    if (key !== undefined) {
      result[key] = value;
      walk.path.pop();
    }
    if (walk.givenUp) break;
  }
  return result;
}

/** The value of a key that stands alone, as in {a, b}. */
function nothing(walk: Walk, key: Node): null {
  if (++walk.values > MAX_VALUES) giveUp(walk, key, { kind: 'too-many-nodes', limit: MAX_VALUES });
  return null;
}

function list(walk: Walk, seq: YAMLSeq<Node>, depth: number): unknown {
  const result: unknown[] = [];
  for (const item of seq.items) {
    walk.path.push(result.length);
    result.push(plain(walk, item, depth + 1));
    walk.path.pop();
    if (walk.givenUp) break;
  }
  return result;
}

/** Undefined for what cannot be a key. */
function keyOf(walk: Walk, node: Node, depth: number): string | undefined {
  const key = isAlias(node) ? anchorOf(walk, node)?.node : node;
  if (key === undefined) return undefined;
  if (!isScalar(key)) {
    report(walk, node, { kind: 'complex-key' });
    // For what is wrong within it.
    if (key === node) plain(walk, node, depth + 1);
    return undefined;
  }
  if (key === node && key.tag !== undefined) checkTag(walk, key);
  if (key.type === Scalar.PLAIN && key.value === '<<') {
    report(walk, node, { kind: 'merge-key' });
    return undefined;
  }
  if (key.source === '' && key.value === null) {
    report(walk, node, { kind: 'yaml', text: "A key is missing before ':'" });
    return undefined;
  }
  const text = keyText(key);
  if (key.anchor !== undefined && key === node) {
    walk.anchors.set(key.anchor, { node, value: text, size: 1, height: 0 });
  }
  return text;
}

function scalarValue(walk: Walk, node: Scalar): unknown {
  const { value } = node;
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string' && node.type === Scalar.QUOTE_DOUBLE && LONE_SURROGATE.test(value)) {
    report(walk, node, {
      kind: 'yaml',
      text: 'An escape in this text is half a character (a lone surrogate)',
    });
  }
  return value;
}

/** Only an escape can make one: the file itself is UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function anchored(walk: Walk, node: Node, name: string, depth: number): unknown {
  walk.anchors.set(name, 'open');
  const { values, aliased, deepest } = walk;
  walk.deepest = depth - 1;
  const value = content(walk, node, depth);
  walk.anchors.set(name, {
    node,
    value,
    size: walk.values - values + (walk.aliased - aliased) + 1,
    height: walk.deepest - depth + 1,
  });
  walk.deepest = Math.max(walk.deepest, deepest);
  return value;
}

/** The value of an alias is the anchor's own, not a copy; its size counts all the same. */
function repeated(walk: Walk, alias: Alias, depth: number): unknown {
  const anchor = anchorOf(walk, alias);
  if (anchor === undefined) return undefined;
  walk.aliased += anchor.size;
  const deepest = depth + anchor.height - 1;
  if (walk.aliased > MAX_ALIASED_VALUES) {
    return giveUp(walk, alias, { kind: 'too-many-aliases', limit: MAX_ALIASED_VALUES });
  }
  if (deepest > MAX_DEPTH) return giveUp(walk, alias, { kind: 'too-deep', limit: MAX_DEPTH });
  if (deepest > walk.deepest) walk.deepest = deepest;
  return anchor.value;
}

function anchorOf(walk: Walk, alias: Alias): Anchor | undefined {
  const anchor = walk.anchors.get(alias.source);
  if (anchor === undefined) {
    report(walk, alias, { kind: 'unknown-alias', alias: alias.source });
    return undefined;
  }
  if (anchor === 'open') {
    report(walk, alias, {
      kind: 'yaml',
      text: `Alias '*${clip(alias.source)}' stands within its own anchor`,
    });
    return undefined;
  }
  walk.targets.set(alias, anchor);
  return anchor;
}

function checkTag(walk: Walk, node: Node): void {
  const tag = (node as Scalar).tag;
  if (tag === undefined || tagFits(node, tag)) return;
  const complaint = walk.tags[walk.tag++];
  const place = complaint ?? placeOf(node);
  walk.problems.push({ ...tagProblem(place, tag, walk.text), at: [...walk.path] });
}

function report(walk: Walk, node: Node, params: SyntaxProblem, key = false): void {
  walk.problems.push({ ...placeOf(node), params, at: [...walk.path], key });
  if (walk.problems.length >= MAX_ERRORS) walk.givenUp = true;
}

function giveUp(walk: Walk, node: Node, params: SyntaxProblem): undefined {
  if (!walk.givenUp) report(walk, node, params);
  walk.givenUp = true;
  return undefined;
}

function placeOf(node: Node): { start: number; end: number } {
  const [start, end] = node.range!;
  return { start, end: Math.max(end, start + 1) };
}
