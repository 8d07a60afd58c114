import { visible } from './escape.ts';

/**
 * Text as lines of at most `width` characters, broken between words, each escaped for a terminal. A word that
 * is longer keeps a line of its own: a name that is broken cannot be copied.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of visible(text).split(' ')) {
    if (line === undefined) line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  // A break can put at the start of a line what is harmless only inside of one.
  return [...lines, line ?? ''].map(visible);
}
