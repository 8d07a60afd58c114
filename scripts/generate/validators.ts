import { Ajv, type AnySchema } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from './types.ts';

/** Schemas that the compiler checks its input with; the others describe output. */
const INPUTS = /^(request|settings|evidence|fork-report|policy-.*)$/;

const inputSchemas = (schemas: Map<string, JsonSchema>): [string, JsonSchema][] =>
  [...schemas].filter(([name]) => INPUTS.test(name));

const exportName = (schema: string): string =>
  `validate${schema.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}`;

/** A schema without what only people read: it would be carried, and parsed, in every bundle. */
function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(PROSE.has(key) && (typeof value !== 'object' || key === 'examples')))
      .map(([key, value]) => [key, withoutProse(value)]),
  );
}

const PROSE = new Set(['title', 'description', 'examples', 'default']);

/** What Ajv's code would import at run time, written out: the number of characters of a string. */
const LENGTH = 'const ucs2length = (text) => { let n = 0; for (const _ of text) n++; return n; };';

/**
 * Ajv's standalone code for the input schemas as one module: compiling schemas when a run starts costs
 * over 100 ms, this code some 3 ms.
 */
export function generateValidators(schemas: Map<string, JsonSchema>): string {
  const inputs = inputSchemas(schemas);
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // Findings name what is allowed: errors carry the schema they come from.
    verbose: true,
    schemas: inputs.map(([, schema]) => withoutProse(schema) as AnySchema),
    code: { source: true, esm: true },
  });
  const names = Object.fromEntries(inputs.map(([name, schema]) => [exportName(name), schema.$id]));
  const code = (standalone as unknown as { default: (ajv: Ajv, names: object) => string }).default(
    ajv,
    names,
  );
  const linked = code.replace(
    /const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = ucs2length;',
  );
  const imports = linked.match(/require\([^)]*\)/g);
  if (imports)
    throw new Error(`standalone code must need nothing at run time, but has ${imports.join(', ')}`);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n// @ts-nocheck\n${LENGTH}\n${linked.replace(/^"use strict";\s*/, '')}`;
}
