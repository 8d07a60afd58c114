import { wrapText } from './wrap-text.ts';

/** Text as lines of at most `width` columns, escaped, the first after `lead` and the others below it. */
export const hangingLines = (text: string, width: number, lead = '  ', below = lead): string[] =>
  text === ''
    ? []
    : wrapText(text, width - below.length).map((line, index) => `${index === 0 ? lead : below}${line}`);

/** Blocks of lines as one text, an empty line between them. */
export const joinBlocks = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
