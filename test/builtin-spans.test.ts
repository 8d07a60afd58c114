import { expect, test } from 'vitest';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import { BUILTIN_POLICIES, BUILTIN_SPANS } from '../src/core/policy/builtin-policies.gen.ts';
import { pathsOf, spanAt } from '../src/core/policy/builtin-spans.ts';

test.each(Object.keys(BUILTIN_POLICIES))('every value of %s stands where its text has it', (name) => {
  const { value, locate } = parseYaml(name, BUILTIN_POLICIES[name]!);
  const spans = JSON.parse(BUILTIN_SPANS[name]!);
  for (const path of pathsOf(value)) expect(spanAt(spans, value, path)).toEqual(locate(path, 'value'));
});

test('what is not written has no place', () => {
  expect(spanAt([1, 1, 2, 1], {}, ['rules'])).toBeUndefined();
  expect(spanAt([1, 1, 2, 1, 1, 4, 1, 5], { a: 1 }, ['a', 'b'])).toBeUndefined();
  expect(spanAt([1, 1, 2, 1, 1, 4, 1, 5], { a: 1 }, ['toString'])).toBeUndefined();
});
