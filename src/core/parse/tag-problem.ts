import { isMap, isSeq, type Node, type Scalar } from 'yaml';
import { clip } from '../diagnostics/clip.ts';
import type { SyntaxProblem } from '../diagnostics/prose-syntax.ts';
import type { Problem } from './problem.ts';

const CORE = 'tag:yaml.org,2002:';
const CORE_TAGS = new Set(['map', 'seq', 'str', 'null', 'bool', 'int', 'float'].map((name) => CORE + name));

/** Whether the library could give the value its tag. */
export function tagFits(node: Node, tag: string): boolean {
  if (isMap(node)) return tag === `${CORE}map`;
  if (isSeq(node)) return tag === `${CORE}seq`;
  const { value } = node as Scalar;
  switch (tag) {
    case '!':
    case `${CORE}str`:
      return true;
    case `${CORE}null`:
      return value === null;
    case `${CORE}bool`:
      return typeof value === 'boolean';
    case `${CORE}int`:
    case `${CORE}float`:
      return typeof value === 'number';
    default:
      return false;
  }
}

/** `tag` is resolved; people are shown it as they wrote it. */
export function tagProblem(place: Pick<Problem, 'start' | 'end'>, tag: string, text: string): Problem {
  const { start, end } = place;
  const written = text.slice(start, end);
  const params: SyntaxProblem = CORE_TAGS.has(tag)
    ? { kind: 'yaml', text: `Tag '${clip(written)}' does not fit this value` }
    : { kind: 'tag', tag: written };
  return { start, end, params };
}
