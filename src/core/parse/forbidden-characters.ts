import type { Problem } from './problem.ts';

/**
 * What YAML does not allow as a character; lines that end with a lone carriage return, which YAML has and the
 * library does not; and a byte order mark further on, which nobody sees. All of it in one native search.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]|\r(?!\n)/;

/** The first of each kind: a binary file has thousands. */
export function forbiddenCharacters(text: string): Problem[] {
  if (!FORBIDDEN.test(text)) return [];
  const found = new Map<string, Problem>();
  for (const { 0: character, index } of text.matchAll(new RegExp(FORBIDDEN, 'g'))) {
    if (found.has(character)) continue;
    const params = { kind: 'yaml', text: describe(character) } as const;
    found.set(character, { start: index, end: index + 1, params });
  }
  return [...found.values()];
}

function describe(character: string): string {
  if (character === '\r') return 'A line ends with a carriage return alone; end lines with LF or CRLF';
  if (character === '\ufeff') return 'A byte order mark (U+FEFF) may only stand at the start of the file';
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `Character U+${code} is not allowed in YAML`;
}
