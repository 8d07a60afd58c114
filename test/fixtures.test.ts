import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../src/core/diagnostics/codes.ts';
import { renderPlatformYaml } from '../src/core/report/platform-yaml.ts';
import { CASES, compileCase, lineOf } from './cases.ts';
import { PLAN_CASES, planCase } from './plan-cases.ts';

/** Codes that say nothing of a request: of the policies, and of a repo without requests. */
const NOT_OF_A_CHANGE: readonly string[] = ['INVALID_POLICY', 'NOTHING_TO_COMPILE'];

test.each(CASES)('$name', async (one) => {
  const { diagnostics, compilation } = compileCase(one);
  const lines = diagnostics
    .filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED')
    .map((diagnostic) => `${lineOf(diagnostic)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot(`../${join(one.root, 'expected.txt')}`);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(one.name.startsWith('err/'));
  if (!one.name.startsWith('ok/')) return;
  for (const compiled of compilation!.configs) {
    await expect(renderPlatformYaml(compiled.decided().config)).toMatchFileSnapshot(
      `../${join(one.root, 'expected', `${compiled.request.namespace}.yaml`)}`,
    );
  }
});

const byTree = new Set(CASES.flatMap((one) => compileCase(one).diagnostics.map(({ error }) => error.code)));
const byChange = new Set(
  PLAN_CASES.flatMap((name) => planCase(name).report.diagnostics.map(({ error }) => error.code)),
);

test('every code has a case, of a tree or of a change', () => {
  expect(CODES.filter((code) => !byTree.has(code) && !byChange.has(code))).toEqual([]);
});

test('every code that a change can raise has a plan case', () => {
  expect(CODES.filter((code) => !NOT_OF_A_CHANGE.includes(code) && !byChange.has(code))).toEqual([]);
});
