import { readdirSync, readFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const banner = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

export type JsonSchema = JSONSchema & { $id: string };

/** All schemas of `schemas/`, by name without the suffix, in order of name. */
export function readSchemas(): Map<string, JsonSchema> {
  const names = readdirSync('schemas')
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(
    names.map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(`schemas/${name}`, 'utf8')),
    ]),
  );
}

/** The TypeScript types of one schema. */
export async function generateTypes(name: string, schema: JsonSchema): Promise<string> {
  const code = await compile(openValues(schema) as JsonSchema, name, {
    bannerComment: banner(`schemas/${name}.schema.json`),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: false,
  });
  return code;
}

/** Values of any kind become `unknown`, and open mappings records of it, where the library would write `{}`. */
function openValues(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openValues);
  if (node === null || typeof node !== 'object') return node;
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, openValues(value)]));
  const keys = Object.keys(schema).filter((key) => !['description', 'title', 'examples'].includes(key));
  if (typeof schema.description === 'string' && keys.length === 0) return { ...schema, tsType: 'unknown' };
  if (schema.type === 'object' && keys.length === 1) return { ...schema, tsType: 'Record<string, unknown>' };
  return schema;
}
