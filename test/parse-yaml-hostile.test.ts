import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SyntaxProblem } from '../src/core/diagnostics/prose-syntax.ts';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import { decodeFile } from '../src/repo/decode-file.ts';

const SIZE = 256 * 1024;
const fill = (unit: string): string => unit.repeat(Math.floor(SIZE / unit.length));

/** The kinds of problems found. Below a second of processor time; what else the machine does is not counted, and three attempts are
 * allowed since a collection of garbage is. */
function parse(text: string): SyntaxProblem['kind'][] {
  let took = 0;
  let file = parseYaml('hostile.yaml', '');
  for (let attempt = 0; attempt < 3 && (attempt === 0 || took > 1000); attempt++) {
    const started = process.cpuUsage();
    file = parseYaml('hostile.yaml', text);
    file.locate(['a', 0, 'a'], 'value');
    took = process.cpuUsage(started).user / 1000;
  }
  expect(took).toBeLessThan(1000);
  const { findings, value } = file;
  expect(findings.length).toBeLessThanOrEqual(20);
  if (findings.length > 0) expect(value).toBe(undefined);
  return [...new Set(findings.map(({ params }) => params.kind))];
}

describe('nesting', () => {
  const units = ['[', '{', '{a: ', '[{', '- ', '? ', '[[]: ', '{? ', '&a [', '!!seq ['];

  test.each(units)('10,000 levels and more of %j are too deep', (unit) => {
    expect(parse(unit.repeat(10_000))).toEqual(['too-deep']);
    expect(parse(fill(unit))).toEqual(['too-deep']);
  });

  test('as are balanced brackets, indented blocks and lists that lean on their keys', () => {
    expect(parse('['.repeat(120_000) + ']'.repeat(120_000))).toEqual(['too-deep']);
    const block = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    expect(parse(block(700))).toEqual(['too-deep']);
    expect(parse(`x: ${fill('[')}`)).toEqual(['too-deep']);
  });

  test('64 levels are not, 65 are, and the first that is too deep is shown', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(parse(nested(64))).toEqual([]);
    const { findings } = parseYaml('deep.yaml', nested(65));
    expect(findings).toMatchObject([
      { params: { kind: 'too-deep', limit: 64 }, span: { line: 1, column: 65 } },
    ]);
  });

  test('levels that an alias brings count', () => {
    const half = `${'['.repeat(40)}${']'.repeat(40)}`;
    expect(parse(`a: &a ${half}\nb: [*a]\n`)).toEqual([]);
    expect(parse(`a: &a ${half}\nb: ${'['.repeat(30)}*a${']'.repeat(30)}\n`)).toEqual(['too-deep']);
  });
});

describe('aliases', () => {
  test('a billion laughs are refused at the alias that is too much', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 40; i++) laughs.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]`);
    const { findings } = parseYaml('laughs.yaml', laughs.join('\n'));
    // The second line repeats 10 times 11 values; each alias of the third one 111.
    expect(findings).toMatchObject([
      { params: { kind: 'too-many-aliases', limit: 1000 }, at: ['a2', 8], span: { line: 3 } },
    ]);
  });

  test('a thousand repeated values are accepted, one more is not', () => {
    expect(parse(`a: &a x\nb: [${'*a, '.repeat(1000)}]`)).toEqual([]);
    expect(parse(`a: &a x\nb: [${'*a, '.repeat(1001)}]`)).toEqual(['too-many-aliases']);
  });

  test('chains and long names end', () => {
    const chain = Array.from({ length: 15_000 }, (_, i) => `a${i + 1}: &b${i + 1} *b${i}`);
    expect(parse(`a0: &b0 x\n${chain.join('\n')}`)).toContain('yaml');
    expect(parse(`&${'a'.repeat(SIZE)} x: *${'a'.repeat(10)}`)).not.toEqual([]);
  });
});

describe('size', () => {
  test('20,000 values are accepted, more are not', () => {
    // The list is a value too.
    expect(parse(`[${'1,'.repeat(19_999)}]`)).toEqual([]);
    expect(parse(`[${'1,'.repeat(20_000)}]`)).toEqual(['too-many-nodes']);
    expect(parse(fill('b: c\n'))).toEqual(['too-many-nodes']);
    expect(parse(fill('-\n'))).toEqual(['too-many-nodes']);
    expect(parse(`[${fill('"",')}]`)).toEqual(['too-many-nodes']);
  });

  test('many keys, long lines, long texts and much white space are no problem', () => {
    const keys = Array.from({ length: 15_000 }, (_, i) => `key-${i}: 1`).join('\n');
    for (const text of [
      keys,
      `a: ${'x'.repeat(SIZE)}`,
      `a: "${fill('\\n')}"`,
      `a: '${fill("''")}'`,
      `a: "${fill(' \n ')}"`,
      `a: |\n${fill(' x\n')}`,
      `a: >\n${fill(' x\n\n')}`,
      `a:\n${fill('  x\n')}`,
      `a: 1\n${fill('\n')}`,
      `a: 1\n${fill('# comment\n')}`,
      `a:\n${fill('   # comment\n\n')}  b: 1`,
      `a:${fill(' ')}1`,
      `a: ${'9'.repeat(SIZE)}`,
    ]) {
      expect(parse(text)).toEqual([]);
    }
  });
});

describe('nonsense', () => {
  const units = [
    ...[
      '&a',
      '&a ',
      '*a',
      '*a ',
      '!',
      '! ',
      '!!',
      '!<',
      ':',
      ': ',
      '"',
      "'",
      '%',
      '%a\n',
      '|',
      '|\n',
      '>',
      '@',
      '`',
    ],
    ...[
      ']',
      '}',
      ',',
      '[,',
      '{]',
      '?',
      '?\n',
      '-',
      '#',
      '\t',
      '\t\n',
      '\\',
      '"\\',
      '"\n',
      "'\n",
      '\u0000',
      '\r',
    ],
    ...[
      '---\n',
      '...\n',
      '---\n---\n',
      '%TAG !a! b\n',
      '%YAML 1.2\n',
      '--- a\n',
      'a: !x b\n',
      'a: *x\n',
      'a\n: b\n',
    ],
    ...[
      '- [\n',
      'a: {\n',
      ': :\n',
      '? a\n',
      '? - a\n',
      '<<: *a\n',
      '"a": "b"\n',
      'a: b: c\n',
      ' a:\n',
      '\n -',
      '😀',
    ],
  ];

  test.each(units)('256 KiB of %j end in findings, or in a value', (unit) => {
    parse(fill(unit));
    parse(`[${fill(unit)}`);
  });

  test('any few tokens repeated neither throw nor take long', () => {
    const token = fc.constantFrom(
      ...units,
      'a',
      'a: ',
      '- ',
      '[',
      '{',
      '\n',
      '\n  ',
      ' ',
      '&a [',
      '!!str ',
      '>2',
      '\r\n',
    );
    const tokens = fc.array(token, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
    fc.assert(
      fc.property(tokens, tokens, (head, unit) => {
        parse(head + unit.repeat(Math.floor(SIZE / 8 / unit.length)));
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes and any text are read or refused', () => {
    const read = (bytes: Uint8Array) => {
      const source = decodeFile('namespace-request.yaml', bytes);
      if ('text' in source) parse(source.text);
      else expect(source.refused.kind).toBe('not-utf8');
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), read));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        parse(text);
      }),
    );
  });
});
