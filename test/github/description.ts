import { readFileSync } from 'node:fs';

/** A JSON Schema as OpenAPI 3.0 writes it. */
export type Schema = Readonly<Record<string, unknown>>;
/** A JSON object. */
export type Doc = Record<string, unknown>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly 'x-multi-segment'?: boolean;
}

interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>;
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>>; readonly required?: boolean };
  readonly responses: Readonly<Record<string, Response>>;
}

interface Raw {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly 'x-webhooks': Readonly<Record<string, { readonly post: RawOperation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One documented method of one path. */
export interface Operation {
  /** GitHub's name of it, as `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly required: boolean } | undefined;
  readonly raw: RawOperation;
  readonly pattern: RegExp;
}

const FILE = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url);
const JSON_TYPE = 'application/json';

let raw: Raw | undefined;
let operations: ReadonlyMap<string, Operation> | undefined;

function load(): Raw {
  raw ??= JSON.parse(readFileSync(FILE, 'utf8')) as Raw;
  return raw;
}

function component<T>(ref: string): T {
  const [, , kind, name] = ref.split('/');
  return load().components[kind!]![name!] as T;
}

const resolve = <T extends { readonly $ref?: string }>(value: T): T =>
  value.$ref ? component<T>(value.$ref) : value;

function patternOf(template: string, parameters: readonly Parameter[]): RegExp {
  const source = template.split(/\{([^}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return parameters.some((one) => one.name === part && one['x-multi-segment']) ? '(.+)' : '([^/]+)';
  });
  return new RegExp(`^${source.join('')}$`);
}

function allOperations(): ReadonlyMap<string, Operation> {
  if (operations) return operations;
  const found = new Map<string, Operation>();
  for (const [template, methods] of Object.entries(load().paths)) {
    // The older spelling of `compare/{basehead}`; both match the same paths.
    if (template.includes('...')) continue;
    for (const [method, one] of Object.entries(methods)) {
      const parameters = (one.parameters ?? []).map((parameter) => resolve(parameter));
      const schema = one.requestBody?.content[JSON_TYPE]?.schema;
      found.set(one.operationId, {
        id: one.operationId,
        method: method.toUpperCase(),
        template,
        parameters,
        body: schema && { schema, required: one.requestBody?.required === true },
        raw: one,
        pattern: patternOf(template, parameters),
      });
    }
  }
  operations = found;
  return found;
}

const literal = (template: string): number => template.replace(/\{[^}]+\}/g, '').length;

/** What a request calls, and the decoded parts of its path; the most literal of the paths that match. */
export function operationOf(
  method: string,
  path: string,
): { readonly operation: Operation; readonly path: Readonly<Record<string, string>> } | undefined {
  const operation = [...allOperations().values()]
    .filter((one) => one.method === method && one.pattern.test(path))
    .sort((a, b) => literal(b.template) - literal(a.template))[0];
  if (!operation) return undefined;
  const names = [...operation.template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const values = operation.pattern.exec(path)!.slice(1).map(decodeURIComponent);
  return { operation, path: Object.fromEntries(names.map((name, index) => [name, values[index]!])) };
}

/**
 * The schema of a documented answer: `'empty'` when it is documented without a body, `undefined` when the
 * status is not documented for the operation.
 */
export function answerSchema(operation: Operation, status: number): Schema | 'empty' | undefined {
  const response = operation.raw.responses[status];
  if (!response) return undefined;
  return resolve(response).content?.[JSON_TYPE]?.schema ?? 'empty';
}

/** The schema of an event's payload, as `pull-request-opened`. */
export function eventSchema(name: string): Schema | undefined {
  return load()['x-webhooks'][name]?.post.requestBody?.content[JSON_TYPE]?.schema;
}

export function namedSchema(name: string): Schema {
  return component<Schema>(`#/components/schemas/${name}`);
}

/** A copy of the first example of an operation's answer. */
export function exampleOf(operationId: string, status = 200): unknown {
  const response = allOperations().get(operationId)!.raw.responses[status]!;
  const example = Object.values(resolve(response).content![JSON_TYPE]!.examples!)[0]!;
  return structuredClone(resolve(example).value);
}
