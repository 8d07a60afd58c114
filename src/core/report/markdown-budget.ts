/** Space that a text takes where UTF-16 units or UTF-8 bytes are counted, never too little: 3 for what is not ASCII. */
export const markdownSize = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  text.length + 2 * (text.length - text.replace(/[^\u0000-\u007f]/g, '').length);

/**
 * A document with as many of its optional pieces as fit, in the order of their importance: a piece is kept only
 * with all before it. Pieces are made when asked for, and no more of them than could fit.
 *
 * @param render The document with the given pieces, wherever they stand in it. It grows with them.
 */
export function fillBudget<P extends { readonly text: string }>(
  pieces: Iterable<P>,
  render: (kept: readonly P[]) => string,
  budget: number,
): string {
  const candidates: P[] = [];
  let sum = 0;
  for (const piece of pieces) {
    sum += markdownSize(piece.text);
    if (sum > budget) break;
    candidates.push(piece);
  }
  let best = render([]);
  // What stands around the pieces counts too, so the size is that of the document itself.
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const document = render(candidates.slice(0, middle));
    if (markdownSize(document) <= budget) {
      best = document;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}
