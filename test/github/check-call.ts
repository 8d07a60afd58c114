import type { IncomingHttpHeaders } from 'node:http';
import { checkSchema, checkTexts } from './check-schema.ts';
import { answerSchema, namedSchema, type Operation, type Parameter, type Schema } from './description.ts';
import type { Answer } from './route.ts';

// What of a call, or of an answer, is not in GitHub's description. Lists are empty when all is.

/** The version this description is of. */
const API_VERSION = '2022-11-28';
const JSON_MEDIA = /^application\/(vnd\.github(\.[\w-]+)*(\+json)?|json)$|^\*\/\*$/;

export function checkHeaders(headers: IncomingHttpHeaders, hasBody: boolean): string[] {
  const out: string[] = [];
  if (!headers['user-agent']) out.push('header user-agent: GitHub refuses a call without it');
  const accept = headers.accept?.split(',').map((one) => one.split(';')[0]!.trim());
  if (!accept?.some((one) => JSON_MEDIA.test(one)))
    out.push(`header accept: ${headers.accept ?? 'nothing'} asks for no media type of the API`);
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith('x-github-')) continue;
    if (name !== 'x-github-api-version') out.push(`header ${name}: not documented`);
    else if (value !== API_VERSION) out.push(`header ${name}: ${value} is not ${API_VERSION}`);
  }
  if (hasBody && !/^application\/json\b/.test(headers['content-type'] ?? ''))
    out.push(`header content-type: ${headers['content-type'] ?? 'nothing'} for a JSON body`);
  return out;
}

const parameterSchemas = new WeakMap<Operation, Record<string, Schema>>();

/** The description states the largest page in words only. */
function bounded({ schema, description }: Parameter): Schema {
  const most = /\(max (\d+)\)/.exec(description ?? '')?.[1];
  return most === undefined ? schema : { ...schema, minimum: 1, maximum: Number(most) };
}

/** Checks the parameters of one place, and turns them in place into what their schemas say. */
export function checkParameters(
  operation: Operation,
  place: 'path' | 'query',
  values: Record<string, unknown>,
): string[] {
  let keys = parameterSchemas.get(operation);
  if (!keys) {
    keys = { path: {}, query: {} };
    parameterSchemas.set(operation, keys);
  }
  const schemas = Object.fromEntries(
    operation.parameters
      .filter((one) => one.in === place)
      .map((one) => [one.name, { schema: bounded(one), required: one.required === true }]),
  );
  return checkTexts(keys[place]!, schemas, values).map((problem) => `${place} ${problem}`);
}

export function checkBody(operation: Operation, body: unknown): string[] {
  if (!operation.body) return body === undefined ? [] : ['body: the call takes none'];
  if (body === undefined) return operation.body.required ? ['body: missing'] : [];
  return checkSchema(operation.body.schema, body).map((problem) => `body ${problem}`);
}

/**
 * An answer against its documented schema. GitHub does not list every refusal under every call: an error that is
 * not listed, or listed without a body, has the shape of a basic error, and a 422 may have that one as well.
 */
export function checkAnswer(operation: Operation, { status, body }: Answer): string[] {
  const documented = answerSchema(operation, status);
  const isError = status >= 400;
  if (documented === undefined && !isError) return [`answer ${status}: not documented`];
  const schema =
    documented === undefined || (documented === 'empty' && isError) ? namedSchema('basic-error') : documented;
  if (schema === 'empty') return body === undefined ? [] : [`answer ${status}: is documented without a body`];
  const problems = checkSchema(schema, body);
  if (
    problems.length > 0 &&
    status === 422 &&
    checkSchema(namedSchema('validation-error'), body).length === 0
  )
    return [];
  return problems.map((problem) => `answer ${status} ${problem}`);
}
