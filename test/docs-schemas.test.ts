import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../scripts/generate/types.ts';

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly additionalProperties?: boolean | Node;
}

const schemas = [...readSchemas()].map(([name, schema]) => [name, schema as unknown as Node] as const);
/** Schemas that people write by: each field of them is documented. */
const written = schemas.filter(([name]) => /^(request|settings|policy-.*)$/.test(name));

const ajv = () => new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });

/** Every schema within a schema, with its place. */
function* nodes(node: Node, at: string): Generator<readonly [at: string, node: Node]> {
  yield [at, node];
  for (const part of ['properties', 'definitions'] as const) {
    for (const [key, child] of Object.entries(node[part] ?? {})) yield* nodes(child, `${at}/${part}/${key}`);
  }
  for (const part of ['allOf', 'anyOf'] as const) {
    for (const [i, child] of (node[part] ?? []).entries()) yield* nodes(child, `${at}/${part}/${i}`);
  }
  if (node.items) yield* nodes(node.items, `${at}/items`);
  if (typeof node.additionalProperties === 'object')
    yield* nodes(node.additionalProperties, `${at}/additionalProperties`);
}

/** Its own description, or that of what it refers to. */
const descriptionOf = (node: Node, root: Node): string | undefined =>
  node.description ?? (node.$ref && root.definitions?.[node.$ref.replace('#/definitions/', '')]?.description);

test.each(schemas)('%s is a valid schema', (_, schema) => {
  expect(() => ajv().compile(schema)).not.toThrow();
});

describe('every example and default follows its own schema', () => {
  const values = schemas.flatMap(([name, root]) =>
    [...nodes(root, name)].flatMap(([at, node]) => {
      const samples = [...(node.examples ?? []), ...('default' in node ? [node.default] : [])];
      return samples.length === 0 ? [] : [{ at, node, root, samples }];
    }),
  );

  test.each(values)('$at', ({ node, root, samples }) => {
    const validate = ajv().compile({ ...node, definitions: root.definitions ?? {} });
    for (const sample of samples)
      expect([sample, validate(sample), validate.errors]).toEqual([sample, true, null]);
  });
});

test.each(written)('every field of %s has a description', (name, root) => {
  const bare = [...nodes(root, name)].flatMap(([at, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, field]) => !descriptionOf(field, root))
      .map(([key]) => `${at}/properties/${key}`),
  );
  expect(bare).toEqual([]);
});
