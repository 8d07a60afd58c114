import { expect, test } from 'vitest';
import { generateBuiltinPolicies } from '../scripts/generate/builtin-policies.ts';
import { generateDiagnosticsIndex } from '../scripts/generate/diagnostics-index.ts';
import { generateReferencePages } from '../scripts/generate/reference-docs.ts';
import { generateTypes, readSchemas } from '../scripts/generate/types.ts';
import { generateValidators } from '../scripts/generate/validators.ts';

// Each generated file is compared with what its source gives today; `npm run generate` brings it up to date.

const schemas = readSchemas();

test.each([...schemas])('types of %s', async (name, schema) => {
  await expect(await generateTypes(name, schema)).toMatchFileSnapshot(`../src/core/model/${name}.gen.ts`);
});

test('validators', async () => {
  await expect(generateValidators(schemas)).toMatchFileSnapshot('../src/core/validate/validators.gen.ts');
});

test('built-in policies', async () => {
  await expect(generateBuiltinPolicies()).toMatchFileSnapshot('../src/core/policy/builtin-policies.gen.ts');
});

test.each([...generateReferencePages(schemas)])('reference page %s', async (name, page) => {
  await expect(page).toMatchFileSnapshot(`../docs/reference/${name}`);
});

test('index of the diagnostics', async () => {
  await expect(generateDiagnosticsIndex()).toMatchFileSnapshot('../docs/diagnostics/README.md');
});
