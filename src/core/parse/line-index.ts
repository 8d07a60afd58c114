import type { Span } from './parsed-file.ts';

/** Turns offsets into lines and columns. The text is searched for line ends when the first one is asked for. */
export function lineIndex(text: string): (start: number, end: number) => Span {
  let starts: number[] | undefined;

  const position = (offset: number): { line: number; column: number } => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };

  return (start, end) => {
    const from = position(Math.min(start, text.length));
    const to = position(Math.min(Math.max(start, end), text.length));
    return { line: from.line, column: from.column, end_line: to.line, end_column: to.column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
