import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../src/core/diagnostics/codes.ts';
import type { Code } from '../src/core/diagnostics/params.ts';
import { renderPlatformYaml } from '../src/core/report/platform-yaml.ts';
import { CASES, compileCase, lineOf } from './cases.ts';

/** Codes that only a change against a prior raises. */
const NEEDS_PRIOR: readonly Code[] = [
  'NOT_AUTHORIZED',
  'IMMUTABLE_FIELD',
  'DELETION_NOT_CONFIRMED',
  'DELETION_LIMIT_EXCEEDED',
  'SIZE_KEPT',
];

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

test('every code that a whole tree can raise has a case', () => {
  const raised = new Set(CASES.flatMap((one) => compileCase(one).diagnostics.map(({ error }) => error.code)));
  expect(CODES.filter((code) => !raised.has(code)).sort()).toEqual([...NEEDS_PRIOR].sort());
});
