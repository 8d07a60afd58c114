import { expect, test } from 'vitest';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import type { ParsedFile, Span } from '../src/core/parse/parsed-file.ts';

const parse = (text: string): ParsedFile => parseYaml('namespace-request.yaml', text);

const show = ({ line, column, end_line, end_column }: Span): string =>
  `${line}:${column}-${end_line === line ? '' : `${end_line}:`}${end_column}`;

const REQUEST = `# who asks
namespace: orders
needs: # what for
  write_rps: "5000" # five
  note: |
    two
    lines
access:
  owners:
    - team: payments
    -
  consumers: [{service: a}]
empty:
`;

test.each<[(string | number)[], 'key' | 'value', string]>([
  [['namespace'], 'value', '2:12-18'],
  [['namespace'], 'key', '2:1-10'],
  [['needs', 'write_rps'], 'value', '4:14-20'],
  [['needs', 'write_rps'], 'key', '4:3-12'],
  [['access', 'owners', 0, 'team'], 'value', '10:13-21'],
  [['access', 'consumers', 0, 'service'], 'value', '12:25-26'],
  // {...} and [...] stand alone, a block is shown by its key
  [['access', 'consumers'], 'value', '12:14-28'],
  [['access', 'consumers', 0], 'value', '12:15-27'],
  [['needs'], 'value', '3:1-6'],
  [['access', 'owners'], 'value', '9:3-9'],
  [['needs', 'note'], 'value', '5:9-7:10'],
  // an item has no key, so the start of its mapping, or its dash
  [['access', 'owners', 0], 'value', '10:7-11'],
  [['access', 'owners', 1], 'value', '11:5-6'],
  [['empty'], 'value', '13:1-6'],
  // what is missing is shown where it would belong
  [['needs', 'read_rps'], 'value', '3:1-6'],
  [['needs', 'write_rps', 'deeper'], 'value', '4:3-12'],
  [['access', 'owners', 0, 'name'], 'value', '10:7-11'],
  [['access', 'owners', 7], 'value', '9:3-9'],
  [['access', 'consumers', 0, 'permission'], 'value', '12:15-27'],
  [['empty', 'x', 'y'], 'key', '13:1-6'],
  [['team'], 'value', '1:1-2:10'],
  [[], 'value', '1:1-2:10'],
])('%j (%s) stands at %s', (path, target, span) => {
  const file = parse(REQUEST);
  expect(show(file.locate(path, target))).toBe(span);
  file.release();
  expect(show(file.locate(path, target))).toBe(span);
});

test('a value behind an alias stands where it is written, the alias itself where it is used', () => {
  const file = parse('a: &x\n  k: 1\nb: *x\n');
  expect(show(file.locate(['b', 'k'], 'value'))).toBe('2:6-7');
  expect(show(file.locate(['b'], 'value'))).toBe('3:4-6');
});

test('columns count UTF-16 code units and no byte order mark, lines also end with CRLF', () => {
  expect(show(parse('\ufeffa: 1').locate(['a'], 'value'))).toBe('1:4-5');
  expect(show(parse('x: "😀"\r\n"😀": y\r\n').locate(['😀'], 'value'))).toBe('2:7-8');
});

test('locate answers for files that could not be read', () => {
  for (const text of ['', '[[[', '\0', 'a: b: c', '['.repeat(100_000), '- 1', 'text']) {
    expect(show(parse(text).locate(['needs', 0], 'value'))).toMatch(/^1:1-/);
  }
});
