import { visible, writtenOut } from './escape.ts';

/** A line of a file as a terminal shows it, and the carets to put below a part of it. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

/** What one character of the file takes up on the screen. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Whether it is in the part that is marked. */
  readonly marked: boolean;
}

const TAB = 4;

/** East Asian wide characters and emoji, which take two columns on a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;

/**
 * The part of a line around the columns from `start` to `end` (from 1, in UTF-16 code units, the end exclusive)
 * that fits into `room` terminal columns. An empty part, or one past the end of the line, is one caret.
 */
export function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  // A file may be one line of 256 KiB, with a finding on each of its values: look only at what can be shown.
  const from = wholeCharacter(line, Math.max(0, start - 1 - room));
  const to = Math.min(line.length, Math.max(start - 1, Math.min(end - 1, start - 1 + room)) + room);
  const cells = toCells(line, from, to, start, end);

  const total = widthOf(cells);
  const before = widthOf(
    cells.slice(
      0,
      cells.findIndex((cell) => cell.marked),
    ),
  );
  if (total <= room && from === 0 && to === line.length) return join(cells, before, '', '');

  const inner = room - 2;
  const marked = Math.min(inner, widthOf(cells.filter((cell) => cell.marked)));
  const left = Math.max(0, Math.min(before - Math.floor((inner - marked) / 2), total - inner));
  const shown: Cell[] = [];
  let offset = 0;
  let skipped = 0;
  for (const cell of cells) {
    if (offset < left) skipped = offset + cell.width;
    else if (offset + cell.width <= left + inner) shown.push(cell);
    offset += cell.width;
  }
  const cutAfter = to < line.length || widthOf(shown) + skipped < total;
  return join(shown, before - skipped, from > 0 || skipped > 0 ? '…' : '', cutAfter ? '…' : '');
}

function join(cells: readonly Cell[], before: number, head: string, tail: string): Excerpt {
  const marks = widthOf(cells.filter((cell) => cell.marked));
  const text = head + cells.map((cell) => cell.text).join('') + tail;
  return { text: text.trimEnd(), carets: ' '.repeat(head.length + before) + '^'.repeat(Math.max(1, marks)) };
}

function toCells(line: string, from: number, to: number, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = from + 1;
  let offset = 0;
  for (const character of line.slice(from, to)) {
    const text = shownAs(character, offset, line.slice(column - 3, column - 1));
    const width = text === character ? charWidth(character) : text.length;
    cells.push({
      text,
      width,
      marked: column + character.length > start && column < Math.max(end, start + 1),
    });
    column += character.length;
    offset += width;
  }
  // A place past the last character: a value that is missing at the end of its line.
  if (start >= column) cells.push({ text: ' ', width: 1, marked: true });
  return cells;
}

function shownAs(character: string, offset: number, two: string): string {
  if (character === '\t') return ' '.repeat(TAB - (offset % TAB));
  // `visible` sees one character at a time here, and `##[` is three.
  return character === '[' && two === '##' ? writtenOut(character) : visible(character);
}

const charWidth = (character: string): number =>
  COMBINING.test(character) || character === '\ufe0f' ? 0 : WIDE.test(character) ? 2 : 1;

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The index, or the one after it where it would split a surrogate pair. */
const wholeCharacter = (line: string, index: number): number =>
  index > 0 && /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
