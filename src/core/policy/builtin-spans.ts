import type { FieldPath } from '../model/field-path.ts';
import type { Span } from '../parse/parsed-file.ts';

type Node = Readonly<Record<string | number, unknown>>;

/**
 * The place of every value of a file in the order of `pathsOf`, four numbers each: to read a built-in file for the place
 * of one rule takes longer than most of what a run does.
 */
export type Spans = readonly number[];

/** Where a value stands; undefined for what is not written. */
export function spanAt(spans: Spans, value: unknown, at: FieldPath): Span | undefined {
  let node = value;
  let index = 0;
  for (const step of at) {
    if (!isContainer(node) || !Object.hasOwn(node, step)) return undefined;
    index++;
    for (const key of Object.keys(node)) {
      if (key === String(step)) break;
      index += sizeOf((node as Node)[key]);
    }
    node = (node as Node)[step];
  }
  const [line, column, end_line, end_column] = spans.slice(index * 4, index * 4 + 4);
  return end_column === undefined
    ? undefined
    : { line: line!, column: column!, end_line: end_line!, end_column };
}

/** Every value and what is in it, each container before its contents. */
export function* pathsOf(value: unknown, at: FieldPath = []): Generator<FieldPath> {
  yield at;
  if (!isContainer(value)) return;
  for (const key of Object.keys(value))
    yield* pathsOf((value as Node)[key], [...at, Array.isArray(value) ? Number(key) : key]);
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

function sizeOf(value: unknown): number {
  let size = 1;
  if (isContainer(value)) for (const inner of Object.values(value)) size += sizeOf(inner);
  return size;
}
