import type { Span } from '../parse/parsed-file.ts';

/**
 * The place of a part of an expression within its file, where the expression stands on one line as a plain or
 * quoted scalar; otherwise (block scalars, rare escapes) the scalar itself.
 */
export function spanOfPart(
  text: string,
  scalar: Span,
  source: string,
  part: { readonly start: number; readonly end: number },
): Span {
  if (scalar.line !== scalar.end_line) return scalar;
  const line = lineOf(text, scalar.line);
  const raw = line.slice(scalar.column - 1, scalar.end_column - 1);
  const offsets = offsetsIn(raw, source);
  if (!offsets) return scalar;
  const start = scalar.column + offsets[part.start]!;
  // An end that points at nothing ("the expression ends too early") still shows one character.
  const end = Math.max(scalar.column + offsets[part.end]!, start + 1);
  return { ...scalar, column: start, end_column: end };
}

function lineOf(text: string, line: number): string {
  let from = 0;
  for (let n = 1; n < line; n++) from = text.indexOf('\n', from) + 1;
  const to = text.indexOf('\n', from);
  return text.slice(from, to < 0 ? undefined : to);
}

/** For each character of the value, and for its end, where it stands in the scalar as written. */
function offsetsIn(raw: string, value: string): readonly number[] | undefined {
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : '';
  const offsets: number[] = [];
  let at = quote.length;
  for (let i = 0; i < value.length; i++) {
    offsets.push(at);
    if (quote === "'" && value[i] === "'" && raw.startsWith("''", at)) at += 2;
    else if (
      quote === '"' &&
      raw[at] === '\\' &&
      raw[at + 1] === value[i] &&
      (value[i] === '"' || value[i] === '\\')
    )
      at += 2;
    else if (raw[at] === value[i] && !(quote !== '' && raw[at] === quote)) at += 1;
    else return undefined;
  }
  offsets.push(at);
  return raw.slice(at) === quote ? offsets : undefined;
}
