import { visible } from './escape.ts';

/**
 * An invisible break. GitHub looks for mentions, issues, URLs and emoji in the rendered text, where no
 * backslash and no entity is left to stop it; only another character between the two does.
 */
const BREAK = '&#8203;';

/** What Markdown, GitHub's or not, would make something of. Each match is written so that it stays text. */
const MARKUP = new RegExp(
  [
    '[\\\\`*~[\\]]', // escapes, code, emphasis, links
    '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])', // emphasis, which no underscore inside of a word begins
    '[<>&|$]', // HTML, entities, table cells, formulas
    '@', // mentions, mail addresses
    '#(?=\\d)|\\bgh-(?=\\d)', // issues
    ':(?=//|[\\w+-]+:)|www(?=\\.)', // URLs, emoji
  ].join('|'),
  'giu',
);

const ENTITIES: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  // GitHub's way to say that a dollar begins no formula.
  $: '<span>$</span>',
};

/** Text that somebody wrote, for any place in Markdown, table cells included. It stays on its line. */
export const markdownText = (text: string): string =>
  visible(text)
    .trim()
    .replace(MARKUP, escapeMarkup)
    // Headings, lists and rules need their mark at the start of a line.
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

function escapeMarkup(match: string): string {
  if (match in ENTITIES) return ENTITIES[match]!;
  return /^[\\`*_~[\]]$/.test(match) ? `\\${match}` : match + BREAK;
}

/**
 * Text for the inside of an HTML element, such as `<summary>`, where Markdown reads no backslash. Entities are
 * read there and in Markdown alike.
 */
export const htmlText = (text: string): string =>
  visible(text)
    .trim()
    .replace(MARKUP, (match) => {
      const escaped = escapeMarkup(match);
      return escaped.startsWith('\\') ? `&#${match.charCodeAt(0)};` : escaped;
    });

/** Lines that Markdown shows as they are: between fences that are longer than any run of backticks inside. */
export function markdownFence(language: string, lines: readonly string[]): string {
  const text = lines.map(visible).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}

/** Text as code. A backtick would end the span and a bar the table cell, so then HTML does it. */
export const markdownCode = (text: string): string => {
  const shown = visible(text);
  return /[`|]|^ | $|^$/.test(shown) ? `<code>${markdownText(shown)}</code>` : `\`${shown}\``;
};

/** A table row of cells that are Markdown already. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The first two lines of a table; a name that ends in `:` is a column of numbers. */
export const markdownHead = (names: readonly string[]): string =>
  markdownRow(names.map((name) => name.replace(/:$/, ''))) +
  `|${names.map((name) => (name.endsWith(':') ? '---:' : '---')).join('|')}|\n`;
