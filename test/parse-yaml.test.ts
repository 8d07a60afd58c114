import { expect, test } from 'vitest';
import { syntaxMessage } from '../src/core/diagnostics/prose-syntax.ts';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import type { ParsedFile } from '../src/core/parse/parsed-file.ts';

const parse = (text: string): ParsedFile => parseYaml('namespace-request.yaml', text);

/** A value as people compare it; the parser's mappings have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const read = (text: string): unknown => {
  const { value, findings } = parse(text);
  expect(findings).toEqual([]);
  return plain(value);
};

/** Findings as `line:column message`. */
const problems = (text: string): string[] =>
  parse(text).findings.map(({ span, params }) => `${span!.line}:${span!.column} ${syntaxMessage(params)}`);

test('values are those of the YAML 1.2 core schema', () => {
  expect(
    read(
      'int: 5000\nhex: 0x1F\noctal: 0o17\nfloat: 1.5\ntrue: true\nyes: yes\nnone:\ntilde: ~\nten: 010\ndate: 2001-01-01\n' +
        "single: 'it''s'\ndouble: \"a\\tb\"\nliteral: |\n  a\n  b\nfolded: >-\n  a\n  b\nlist: [1, {a: b}]\n",
    ),
  ).toEqual({
    int: 5000,
    hex: 31,
    octal: 15,
    float: 1.5,
    true: true,
    yes: 'yes',
    none: null,
    tilde: null,
    ten: 10,
    date: '2001-01-01',
    single: "it's",
    double: 'a\tb',
    literal: 'a\nb\n',
    folded: 'a b',
    list: [1, { a: 'b' }],
  });
});

test('JSON, CRLF, a byte order mark, a %YAML 1.2 directive and an end marker are accepted', () => {
  expect(read('{"a": [1, "\\ud83d\\ude00", null], "b": {}}')).toEqual({ a: [1, '😀', null], b: {} });
  expect(read('a: 1\r\nb:\r\n  - x\r\n')).toEqual({ a: 1, b: ['x'] });
  expect(read('\ufeffa: 1')).toEqual({ a: 1 });
  expect(read('%YAML 1.2\n---\na: 1\n...\n# end\n')).toEqual({ a: 1 });
});

test('__proto__ and constructor are keys like any other', () => {
  const { value } = parse('__proto__: {polluted: true}\nconstructor: x\ntoString: y\n');
  expect(Object.getPrototypeOf(value)).toBe(null);
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(({} as Record<string, unknown>).polluted).toBe(undefined);
});

test('keys are text as it was written', () => {
  expect(read('1.0: a\n0x10: b\ntrue: c\n"": d\n')).toEqual({
    '1.0': 'a',
    '0x10': 'b',
    true: 'c',
    '': 'd',
  });
});

test('aliases repeat a value, also as a key', () => {
  expect(read('a: &x {k: [1]}\nb: *x\nc: &key name\n*key : d\n')).toEqual({
    a: { k: [1] },
    b: { k: [1] },
    c: 'name',
    name: 'd',
  });
});

test('tags of the core schema are accepted where they fit', () => {
  expect(read('a: !!str 5\nb: !!int "7"\nc: !!map {}\nd: !!seq\n  - ! 1\ne: !!null ""\n')).toEqual({
    a: '5',
    b: 7,
    c: {},
    d: ['1'],
    e: null,
  });
  expect(problems('a: !team x\nb: !!int abc\nc: !!binary aa==\nd: !!map [a]\n')).toEqual([
    "1:4 Tag '!team' is not supported",
    "2:4 Tag '!!int' does not fit this value",
    "3:4 Tag '!!binary' is not supported",
    "4:4 Tag '!!map' does not fit this value",
  ]);
});

test.each<[string, string[]]>([
  ['', ['1:1 The file is empty']],
  ['# a comment\n\n---\n', ['1:1 The file is empty']],
  ['a: 1\nb: 2\n"a": 3\n', ["3:1 Key 'a' stands twice in this mapping"]],
  [
    'a:\n  b: 1\n  b: 2\nc: {d: 1, d: 2}\n',
    ["3:3 Key 'b' stands twice in this mapping", "4:11 Key 'd' stands twice in this mapping"],
  ],
  ['a: 1\n---\nb: 2\n---\nc: 3\n', ['2:1 The file has more than one YAML document']],
  [
    '# first\n---\na: 1\na: 2\n---\n',
    ["4:1 Key 'a' stands twice in this mapping", '5:1 The file has more than one YAML document'],
  ],
  ['base: &b {x: 1}\nc:\n  <<: *b\n', ["3:3 Merge keys ('<<') are not supported"]],
  [
    '? [a, b]\n: 1\n{c: d}: 2\n',
    [
      '1:3 A key must be a plain word, not a list or a mapping',
      '3:1 A key must be a plain word, not a list or a mapping',
    ],
  ],
  ['a: *nobody\n', ["1:4 Alias '*nobody' refers to no anchor"]],
  ['a: *later\nb: &later 1\n', ["1:4 Alias '*later' refers to no anchor"]],
  ['a: &x [*x]\n', ["1:8 Alias '*x' stands within its own anchor"]],
  [': a\n', ["1:1 A key is missing before ':'"]],
  ['a: x\0y\n', ['1:5 Character U+0000 is not allowed in YAML']],
  [
    'a: "\u0007\u0007\u0085"\nb: \u009f',
    ['1:5 Character U+0007 is not allowed in YAML', '2:4 Character U+009F is not allowed in YAML'],
  ],
  ['a: 1\rb: 2\r', ['1:5 A line ends with a carriage return alone; end lines with LF or CRLF']],
  ['a: 1\n\ufeffb: 2\n', ['2:1 A byte order mark (U+FEFF) may only stand at the start of the file']],
  ['a: "\\ud800"\n', ['1:4 An escape in this text is half a character (a lone surrogate)']],
  ['%YAML 1.1\n---\na: yes\n', ['1:1 YAML 1.1 is not supported; files are read as YAML 1.2']],
])('refused: %j', (text, expected) => {
  expect(problems(text)).toEqual(expected);
  expect(parse(text).value).toBe(undefined);
});

test.each<[string, string]>([
  [
    'namespace: x\nteam\nclient_api: queue\n',
    "2:1 This line has no ': ' (a colon and a space), so it reads as one key with the next line",
  ],
  [
    'namespace:x\nteam: y\n',
    "1:1 This line has no ': ' (a colon and a space), so it reads as one key with the next line",
  ],
  [
    'needs:\n  write_rps: 1\n    read_rps: 2\n',
    '3:5 This line is indented deeper than the key before it, which has its value already',
  ],
  [
    'needs:\n  write_rps: 1\n read_rps: 2\n',
    '3:2 This key is not indented like the other keys of its mapping',
  ],
  ['needs:\n\twrite_rps: 1\n', '2:1 Tabs cannot indent; use spaces'],
  [
    'owners:\n- team: a\n  - team: b\n',
    "3:3 A list item ('- ') among the keys of a mapping; is it indented wrongly?",
  ],
  [
    'owners: - team: a\n',
    "1:9 A list cannot start on the line of its key; put each '- ' on a line of its own",
  ],
  ['team: "payments\nclient_api: queue\n', '1:7 This quote is never closed'],
  ["team: 'it''s\nclient_api: queue\n", '1:7 This quote is never closed'],
  ['ticket: PLAT: 5\n', "1:9 A second 'key: value' on this line; quote the value if the ':' belongs to it"],
  ['owner: @platform\n', "1:8 A value cannot start with '@' unless it is quoted"],
  ['a: "\\q"\n', "1:5 '\\q' is no escape; write \\\\ for a backslash, or use single quotes"],
  ['a: "x" y\n', "1:8 Unexpected 'y' after the value; quote the value if it belongs to it"],
  [
    'a: [1, 2\nb: 3\n',
    "2:1 ']' is missing; lines inside {...} and [...] must be indented deeper than their key",
  ],
  ['a: {x: 1 y: 2}\n', "1:8 A ',' is missing here: inside {...} and [...] values are separated by commas"],
  ['{"a": 1,\n "b" 2}\n', "2:6 A ',' or ':' is missing before this"],
  ["a: 'x'#c\n", "1:7 A space is missing before '#'; quote the text if it is no comment"],
])('a mistake is told once, in plain words, at its place: %j', (text, expected) => {
  expect(problems(text)).toEqual([expected]);
});

test('all findings come sorted by position, and at most 20', () => {
  expect(problems('a: *x\nb\nc: !t 1\nc: 2\n')).toEqual([
    "1:4 Alias '*x' refers to no anchor",
    "2:1 'b' has no value; is a ':' missing behind it?",
    "3:4 Tag '!t' is not supported",
    "4:1 Key 'c' stands twice in this mapping",
  ]);
  expect(problems('a: *x\n'.repeat(50))).toHaveLength(20);
});

test('a finding names the field it concerns', () => {
  const at = (text: string) => parse(text).findings.map((finding) => [finding.at, finding.key ?? false]);
  expect(at('a:\n  - b: 1\n    b: 2\n')).toEqual([[['a', 0, 'b'], true]]);
  expect(at('a:\n  - b: *x\n')).toEqual([[['a', 0, 'b'], false]]);
});
