import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { namedSchema, type Schema } from './description.ts';

// OpenAPI 3.0 to JSON Schema. Objects are closed where the description lists their fields, so that neither
// side uses a field that is not documented.

const PLAIN = new Set([
  'type',
  'enum',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
]);
/** GitHub gives null for the fork of a pull request that was deleted; the description forgets it in places. */
const DELETED_FORK = /\/head\/(repo|user) must be object$/;
const PREFIX = '#/components/schemas/';
const HOME = 'https://api.github.com/schemas/';

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const lenient = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: 'array' });
const known = new Set<string>();
const compiled = new WeakMap<Schema, ValidateFunction>();

const map = (value: unknown, convert: (schema: Schema) => AnySchema): Record<string, AnySchema> =>
  Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([k, v]) => [k, convert(v)]));

function convert(schema: Schema, closed = true): AnySchema {
  const inner = (one: Schema): AnySchema => convert(one, closed);
  const out: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema)) {
    if (PLAIN.has(word)) out[word] = value;
    else if (word === '$ref') out[word] = HOME + named(value as string);
    else if (word === 'properties') out[word] = map(value, inner);
    else if (word === 'items') out[word] = inner(value as Schema);
    else if (word === 'additionalProperties')
      out[word] = typeof value === 'object' ? inner(value as Schema) : value;
    // GitHub's alternatives overlap, so `oneOf` would refuse what it documents.
    else if (word === 'oneOf' || word === 'anyOf') out.anyOf = (value as Schema[]).map(inner);
    // A part of a whole does not know the fields of the other parts.
    else if (word === 'allOf') out[word] = (value as Schema[]).map((one) => convert(one, false));
  }
  const parts = out.allOf ?? out.anyOf;
  if (closed && out.properties && !parts && out.additionalProperties === undefined)
    out.additionalProperties = false;
  return schema.nullable ? { anyOf: [{ type: 'null' }, out] } : out;
}

function named(ref: string): string {
  const name = ref.slice(PREFIX.length);
  if (!known.has(name)) {
    known.add(name);
    const converted = convert(namedSchema(name)) as object;
    ajv.addSchema(converted, HOME + name);
  }
  return name;
}

const listed = (check: ValidateFunction): string[] =>
  (check.errors ?? [])
    .filter((error) => error.keyword !== 'anyOf')
    .map((error) => {
      const field = (error.params as { additionalProperty?: string }).additionalProperty;
      return `${error.instancePath || 'it'} ${error.message}${field === undefined ? '' : `: ${field}`}`;
    });

/** What is wrong with a value by a schema of the description; empty when nothing is. */
export function checkSchema(schema: Schema, value: unknown): string[] {
  let check = compiled.get(schema);
  if (!check) {
    check = ajv.compile(convert(schema));
    compiled.set(schema, check);
  }
  return check(value) ? [] : listed(check).filter((problem) => !DELETED_FORK.test(problem));
}

/** Checks texts of an URL against flat schemas, and turns them in place into what the schemas say. */
export function checkTexts(
  key: Schema,
  schemas: Readonly<Record<string, { readonly schema: Schema; readonly required: boolean }>>,
  values: Record<string, unknown>,
): string[] {
  let check = compiled.get(key);
  if (!check) {
    const fields = Object.entries(schemas);
    check = lenient.compile({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(fields.map(([name, one]) => [name, convert(one.schema)])),
      required: fields.filter(([, one]) => one.required).map(([name]) => name),
    });
    compiled.set(key, check);
  }
  return check(values) ? [] : listed(check);
}
