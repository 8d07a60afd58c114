import { isScalar } from 'yaml';
import { type Finding, finding, MAX_FINDINGS } from '../diagnostics/finding.ts';
import type { FieldPath } from '../model/field-path.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { lineIndex } from './line-index.ts';
import { locateNode, type Place, type SyntaxTree } from './locate-node.ts';
import { locatePlain } from './locate-plain.ts';
import type { ParsedFile } from './parsed-file.ts';
import { toPlain } from './plain-value.ts';
import type { Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { type PlainFile, readPlain, UNUSUAL } from './read-plain.ts';
import { tagProblem } from './tag-problem.ts';

/** A text with its byte order mark is read as without it. */
const BOM = '\ufeff';

/**
 * Reads one YAML 1.2 (core schema) document. Whatever the text is, it neither throws nor takes long: what is
 * not accepted becomes a finding at its place.
 */
export function parseYaml(path: string, source: string): ParsedFile {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const plain = readPlain(text);
  if (plain !== UNUSUAL && forbiddenCharacters(text).length === 0) {
    return parsedFile(path, text, plain.value, [], locatorOf(plain), () =>
      locatorOf(readPlain(text) as PlainFile),
    );
  }
  const first = read(text);
  const findings = toFindings(first.problems, lineIndex(text));
  const value = findings.length === 0 ? first.value : undefined;
  return parsedFile(path, text, value, findings, treeLocator(first), () => treeLocator(read(text)));
}

/** Where a field stands in the text. */
type Locator = (at: FieldPath, target: 'key' | 'value') => Place;

const locatorOf =
  ({ root }: PlainFile): Locator =>
  (at, target) =>
    locatePlain(root, at, target);

const treeLocator =
  ({ tree }: Outcome): Locator =>
  (at, target) =>
    tree === undefined ? [0, 0] : locateNode(tree, at, target);

/** @param reopen Reads the text again, when a position is asked for after the release. */
function parsedFile(
  path: string,
  text: string,
  value: unknown,
  findings: ParsedFile['findings'],
  opened: Locator,
  reopen: () => Locator,
): ParsedFile {
  let locator: Locator | undefined = opened;
  let spanOf = lineIndex(text);
  return {
    path,
    value,
    findings,
    locate(at, target) {
      locator ??= reopen();
      return spanOf(...locator(at, target));
    },
    release() {
      locator = undefined;
      spanOf = lineIndex(text);
    },
  };
}

interface Outcome {
  readonly tree: SyntaxTree | undefined;
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

function read(text: string): Outcome {
  const { document, problems, tags } = readDocument(text);
  if (document === undefined) {
    const given = problems.length + tags.length > 0;
    const tagged = tags.map((tag) => tagProblem(tag, '', text));
    return { tree: undefined, value: undefined, problems: given ? [...problems, ...tagged] : [EMPTY] };
  }
  // Composed from a text it always has contents, be it an empty scalar.
  const root = document.contents!;
  const { value, problems: more, targets } = toPlain(root, tags, text);
  const tree = { text, root, targets };
  const all = more.length === 0 ? problems : [...problems, ...more];
  const empty = all.length === 0 && value === null && isScalar(root) && isEmpty(root.range);
  return { tree, value, problems: empty ? [EMPTY] : all };
}

const EMPTY: Problem = { start: 0, end: 0, params: { kind: 'empty' } };

const isEmpty = (range: readonly number[] | null | undefined): boolean => range?.[0] === range?.[1];

function toFindings(
  problems: readonly Problem[],
  spanOf: ReturnType<typeof lineIndex>,
): Finding<'INVALID_SYNTAX'>[] {
  if (problems.length === 0) return [];
  const sorted = problems.toSorted((a, b) => a.start - b.start);
  // The library often says several things of one place; the first is the cause.
  const distinct = sorted.filter((problem, i) => problem.start !== sorted[i - 1]?.start);
  return distinct.slice(0, MAX_FINDINGS).map(({ start, end, params, at = [], key = false }) => {
    const span = spanOf(start, end);
    return finding('INVALID_SYNTAX', at, params, key ? { span, key } : { span });
  });
}
