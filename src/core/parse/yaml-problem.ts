import { clip } from '../diagnostics/clip.ts';
import type { Problem } from './problem.ts';

/** An error or warning of the yaml library. */
export interface LibraryError {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
  readonly warning: boolean;
}

/** Where the library points, where the next token stands, or where the quote opens. */
type Place = 'there' | 'next' | 'quote';

interface Wording {
  readonly matches: RegExp;
  /** `$1` is the first group; `$text` what stands at the place. */
  readonly text: string;
  readonly place?: Place;
  /** Said instead, at the last of its lines, when the key that is meant spans several. */
  readonly severalLines?: string;
}

// The library speaks of implicit keys and flow collections; these say what to look at. First match.
const WORDINGS: readonly Wording[] = [
  {
    matches: /^All mapping items must start at the same column/,
    text: 'This key is not indented like the other keys of its mapping',
    place: 'next',
  },
  {
    matches: /^All sequence items must start at the same column/,
    text: 'This list item is not indented like the others',
    place: 'next',
  },
  {
    matches: /^Sequence item without - indicator/,
    text: "A list item must start with '- '; is this line indented wrongly?",
    place: 'next',
  },
  { matches: /^Tabs are not allowed/, text: 'Tabs cannot indent; use spaces' },
  {
    matches: /^Implicit map keys need to be followed/,
    text: "'$text' has no value; is a ':' missing behind it?",
  },
  {
    matches: /^Implicit keys need to be on a single line/,
    text: "This line has no ': ' (a colon and a space), so it reads as one key with the next line",
  },
  {
    matches: /^Implicit keys of flow sequence pairs/,
    text: 'A key inside [...] must stand on one line with its value',
  },
  { matches: /^The : indicator must be at most 1024/, text: 'A key has at most 1024 characters' },
  {
    matches: /^Nested mappings are not allowed in compact/,
    text: "A second 'key: value' on this line; quote the value if the ':' belongs to it",
    severalLines: 'This line is indented deeper than the key before it, which has its value already',
  },
  {
    matches: /^A block sequence may not be used/,
    text: "A list item ('- ') among the keys of a mapping; is it indented wrongly?",
    place: 'next',
  },
  {
    matches: /^Unexpected block-seq-ind on same line/,
    text: "A list cannot start on the line of its key; put each '- ' on a line of its own",
  },
  {
    matches: /^Block collections are not allowed within flow/,
    text: "A ',' is missing here: inside {...} and [...] values are separated by commas",
  },
  { matches: /^Unexpected (?:,|empty item) in flow/, text: 'A comma without a value before it' },
  { matches: /^Missing , between flow/, text: "A ',' is missing before this" },
  { matches: /^Missing , or : between flow/, text: "A ',' or ':' is missing before this" },
  { matches: /^Missing space after : in flow/, text: "A space is missing after ':'" },
  {
    matches: /^Flow (?:map|sequence) .*must be sufficiently indented and end with a (.)/,
    text: "'$1' is missing; lines inside {...} and [...] must be indented deeper than their key",
  },
  { matches: /^Flow (?:map|sequence) must end with a (.)/, text: "'$1' is missing" },
  { matches: /^Missing closing/, text: 'This quote is never closed', place: 'quote' },
  {
    matches: /^Invalid escape sequence (.*)/,
    text: "'$1' is no escape; write \\\\ for a backslash, or use single quotes",
  },
  {
    matches: /^Plain value cannot start with (?:.* )?(\S)$/,
    text: "A value cannot start with '$1' unless it is quoted",
  },
  {
    matches: /^Plain value cannot start/,
    text: 'A value cannot start with this character unless it is quoted',
  },
  {
    matches: /^Comments must be separated/,
    text: "A space is missing before '#'; quote the text if it is no comment",
  },
  { matches: /^Block scalar header includes extra/, text: "Only the line after '|' or '>' starts the text" },
  {
    matches: /^Block scalar/,
    text: "The text after '|' or '>' must be indented, all of it by at least as much",
  },
  { matches: /^Tags and anchors must be separated/, text: 'A space is missing before this' },
  { matches: /^A node can have at most one (\w+)/, text: 'A value has at most one $1' },
  {
    matches: /^Anchors and tags must be after the (.)/,
    text: "An anchor or tag stands after '$1' and not before it",
  },
  { matches: /^An alias node must not/, text: 'An alias cannot have an anchor or a tag' },
  { matches: /^(Anchor|Alias) cannot be an empty/, text: '$1 without a name; quote the text if it is none' },
  {
    matches: /^Missing newline after block sequence props/,
    text: 'A list starts on the line after its anchor or tag',
  },
  {
    matches: /^Missing directives-end/,
    text: "'---' is missing between the directives ('%') and the file's content",
  },
  {
    matches: /^Block collection cannot start on same line/,
    text: "The content starts on the line after '---'",
  },
  { matches: /^Unsupported YAML version (.*)/, text: 'YAML $1 is not supported; files are read as YAML 1.2' },
  { matches: /^%(\w+) directive should contain/, text: 'The %$1 directive is not complete' },
  {
    matches: /^(Not a valid tag|Verbatim tags|The .* tag has no suffix|Could not resolve tag|URIError)/,
    text: "'$text' is not a valid tag; quote the text if it is none",
  },
  {
    matches: /^Unexpected .* at node end/,
    text: "Unexpected '$text' after the value; quote the value if it belongs to it",
  },
  { matches: /^(Unexpected|Not a YAML token)/, text: "Unexpected '$text'" },
];

/** A library error in words for people who do not know YAML's own terms. */
export function yamlProblem(error: LibraryError, text: string): Problem {
  for (const { matches, text: wording, place, severalLines } of WORDINGS) {
    const match = matches.exec(error.message);
    if (match === null) continue;
    const lastLine = severalLines === undefined ? undefined : lastLineOfKey(text, error.start);
    if (lastLine !== undefined) {
      return { start: lastLine, end: lastLine + 1, params: { kind: 'yaml', text: severalLines! } };
    }
    const at = moveTo(place ?? 'there', error, text);
    const words = wording
      .replace('$1', () => clip(match[1] ?? ''))
      .replace('$text', () => excerpt(text, at.start, at.end));
    return { ...at, params: { kind: 'yaml', text: words } };
  }
  return {
    start: error.start,
    end: error.end,
    params: { kind: 'yaml', text: clip(oneLine(error.message), 200) },
  };
}

function moveTo(
  place: Place,
  { start, end, message }: LibraryError,
  text: string,
): { start: number; end: number } {
  if (place === 'next') {
    const next = nextToken(text, start);
    return { start: next, end: next + 1 };
  }
  if (place === 'quote') {
    const quote = openingQuote(text, start, message.includes('"') ? '"' : "'");
    return { start: quote, end: quote + 1 };
  }
  return { start, end };
}

/** Where the last line of a key starts, if it has more than one: `a: 1` and below it, indented, `b: 2`. */
function lastLineOfKey(text: string, start: number): number | undefined {
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = start;
  const newline = text.lastIndexOf('\n', colon.exec(text)?.index ?? start);
  return newline < start ? undefined : nextToken(text, newline + 1);
}

/** The library points at the end of the value before. */
function nextToken(text: string, from: number): number {
  const blank = /(?:[ \t\r\n]|#.*)*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex < text.length ? blank.lastIndex : from;
}

/** The library points at the end of what an open quote swallowed; the other quotes in there are escaped. */
function openingQuote(text: string, end: number, quote: string): number {
  let at = text.lastIndexOf(quote, end - 1);
  while (at > 0) {
    let from = at;
    while (text[from - 1] === (quote === '"' ? '\\' : quote)) from--;
    // An odd number of backslashes escapes a double quote; single quotes are escaped in pairs.
    const escaped = (at - from) % 2 === 1;
    if (!escaped) return quote === '"' ? at : from;
    at = text.lastIndexOf(quote, from - 1);
  }
  return Math.max(at, 0);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function excerpt(text: string, start: number, end: number): string {
  const words = oneLine(text.slice(start, Math.max(end, start + 1)).slice(0, 200));
  return clip(words, 40);
}
