import { type CST, Lexer, Parser } from 'yaml';

/** Not a plain file: the composer has to look at it. */
export const UNUSUAL = Symbol('unusual');

export interface PlainFile {
  readonly value: unknown;
  /** The parser's tokens, for positions. */
  readonly root: CST.BlockMap;
}

/** Nearly every request is far shorter; what is longer is read with all guards. */
const LONGEST = 16 * 1024;

/** Levels of nesting; a request has three. */
const DEEPEST = 8;

/**
 * The value of a file that is what nearly every request is: a block mapping of plain words and numbers, block
 * lists, and short collections on one line, with comments. The library's parser has the say over the syntax;
 * only its composer, which costs a third of reading a file, is spared. Anything that the composer might object
 * to or read otherwise is UNUSUAL. A test holds every value this gives against the composer's.
 */
export function readPlain(text: string): PlainFile | typeof UNUSUAL {
  if (text.length > LONGEST) return UNUSUAL;
  let root: CST.Document | undefined;
  const take = (token: CST.Token): boolean => {
    if (token.type === 'document' && !root) root = token;
    else if (token.type !== 'newline' && token.type !== 'comment') return false;
    return true;
  };
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (!take(token)) return UNUSUAL;
  }
  for (const token of parser.end()) if (!take(token)) return UNUSUAL;
  if (root?.value?.type !== 'block-map' || !isBlank(root.start, true) || !isBlank(root.end, true))
    return UNUSUAL;
  const value = readMap(root.value, DEEPEST);
  return value === UNUSUAL ? UNUSUAL : { value, root: root.value };
}

type Tokens = readonly CST.SourceToken[];

function readMap(map: CST.BlockMap, depth: number): unknown {
  if (depth === 0) return UNUSUAL;
  const value: Record<string, unknown> = Object.create(null);
  let ended = true;
  for (const { start, key, sep, value: token, explicitKey } of map.items) {
    if (!isBlank(start, true)) return UNUSUAL;
    // Comments behind the last entry.
    if (!key && !sep && !token) continue;
    if (!ended && !hasNewline(start)) return UNUSUAL;
    if (explicitKey || key?.type !== 'scalar' || key.indent !== map.indent || !isKey(key.source))
      return UNUSUAL;
    if (
      key.end?.length ||
      key.source in value ||
      !token ||
      sep?.[0]?.type !== 'map-value-ind' ||
      !isBlank(sep, false, 1)
    )
      return UNUSUAL;
    const read = readValue(token, hasNewline(sep), depth - 1);
    if (read === UNUSUAL) return UNUSUAL;
    value[key.source] = read;
    ended = endsLine(token);
  }
  return value;
}

function readList(list: CST.BlockSequence, depth: number): unknown {
  if (depth === 0) return UNUSUAL;
  const values: unknown[] = [];
  let ended = true;
  for (const { start, value: token } of list.items) {
    const dash = start.findIndex(({ type }) => type === 'seq-item-ind');
    if (dash === -1 && !token && isBlank(start, true)) continue;
    if (dash === -1 || !token || start[dash]!.indent !== list.indent) return UNUSUAL;
    const [before, after] = [start.slice(0, dash), start.slice(dash + 1)];
    // What an entry holds starts behind its dash.
    if (!isBlank(before, true) || after.length !== 1 || !isBlank(after, false)) return UNUSUAL;
    if (!ended && !hasNewline(before)) return UNUSUAL;
    const read = token.type === 'block-map' ? readMap(token, depth - 1) : readValue(token, false, depth - 1);
    if (read === UNUSUAL) return UNUSUAL;
    values.push(read);
    ended = endsLine(token);
  }
  return values;
}

/** @param below Whether it starts on a line of its own, as blocks do and scalars do not. */
function readValue(token: CST.Token, below: boolean, depth: number): unknown {
  switch (token.type) {
    case 'block-map':
      return below ? readMap(token, depth) : UNUSUAL;
    case 'block-seq':
      return below ? readList(token, depth) : UNUSUAL;
    case 'flow-collection':
      return below || !isBlank(token.end, false, 1) ? UNUSUAL : readFlow(token, depth);
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return below || !isBlank(token.end, false) ? UNUSUAL : readScalar(token);
    default:
      return UNUSUAL;
  }
}

/** `[a, b]` or `{ a: b }` on one line. */
function readFlow({ start, items, end }: CST.FlowCollection, depth: number): unknown {
  const isMap = start.type === 'flow-map-start';
  if (depth === 0 || end[0]?.type !== (isMap ? 'flow-map-end' : 'flow-seq-end')) return UNUSUAL;
  const map: Record<string, unknown> = Object.create(null);
  const list: unknown[] = [];
  for (const [i, item] of items.entries()) {
    const spaces = i === 0 ? item.start : item.start.slice(1);
    if ((i > 0 && item.start[0]?.type !== 'comma') || !isSpace(spaces) || !item.value) return UNUSUAL;
    const value = readInline(item.value, depth - 1);
    if (value === UNUSUAL) return UNUSUAL;
    const { key, sep } = item;
    if (!isMap) {
      if (key || sep) return UNUSUAL;
      list.push(value);
      continue;
    }
    if (key?.type !== 'scalar' || !isKey(key.source) || key.end?.length || key.source in map) return UNUSUAL;
    if (sep?.[0]?.type !== 'map-value-ind' || sep.length !== 2 || !isSpace(sep.slice(1))) return UNUSUAL;
    map[key.source] = value;
  }
  return isMap ? map : list;
}

function readInline(token: CST.Token, depth: number): unknown {
  switch (token.type) {
    case 'flow-collection':
      return isSpace(token.end.slice(1)) ? readFlow(token, depth) : UNUSUAL;
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return isSpace(token.end) ? readScalar(token) : UNUSUAL;
    default:
      return UNUSUAL;
  }
}

function readScalar({ type, source }: CST.FlowScalar): unknown {
  if (type === 'scalar') return readWord(source);
  const quote = type === 'single-quoted-scalar' ? "'" : '"';
  const inner = source.slice(1, -1);
  // No escapes, no folded lines, and closed.
  return source.length >= 2 && source.endsWith(quote) && !/['"\\\t\r\n]/.test(inner) ? inner : UNUSUAL;
}

/** A text by its first character; what YAML reads as something else is left out below. */
const TEXT = /^[A-Za-z_][^\t\r\n]*$/;
const INTEGER = /^[0-9]{1,15}$/;
/** `30days`, `1.5GB`: a letter behind the digits that no number has there. */
const QUANTITY = /^[0-9]+(\.[0-9]+)?[A-DF-Za-df-np-wyz][A-Za-z]*$/;

function readWord(source: string): unknown {
  if (INTEGER.test(source)) return Number(source);
  if (QUANTITY.test(source)) return source;
  if (!TEXT.test(source)) return UNUSUAL;
  if (source.length > 5) return source;
  switch (source.toLowerCase()) {
    case 'true':
    case 'false':
      return source === 'true' || source === 'false' ? source === 'true' : UNUSUAL;
    case 'null':
      return UNUSUAL;
    default:
      return source;
  }
}

const isKey = (source: string): boolean =>
  /^[A-Za-z_][\w-]{0,99}$/.test(source) && typeof readWord(source) === 'string';

/** Comments and white space alone, no tabs, and each comment behind white space or at the start of a line. */
function isBlank(tokens: Tokens | undefined, atLineStart: boolean, from = 0): boolean {
  if (!tokens) return true;
  for (let i = from; i < tokens.length; i++) {
    const { type, source } = tokens[i]!;
    if (type === 'space') {
      if (source.includes('\t')) return false;
    } else if (type === 'comment') {
      const before = tokens[i - 1]?.type;
      if (i === 0 ? !atLineStart : before !== 'space' && before !== 'newline') return false;
    } else if (type !== 'newline') return false;
  }
  return true;
}

const isSpace = (tokens: Tokens | undefined): boolean =>
  !tokens || tokens.every(({ type, source }) => type === 'space' && !source.includes('\t'));

const hasNewline = (tokens: Tokens): boolean => tokens.some(({ type }) => type === 'newline');

/** Whether the line ends behind a value: the next entry needs one of its own. */
function endsLine(token: CST.Token): boolean {
  // A block ends with its last entry, which was looked at.
  return (
    token.type === 'block-map' ||
    token.type === 'block-seq' ||
    hasNewline((token as CST.FlowScalar).end ?? [])
  );
}
