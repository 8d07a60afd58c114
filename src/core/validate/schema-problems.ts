import type { ErrorObject } from 'ajv';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Finding, type Fix, finding } from '../diagnostics/finding.ts';
import { type FieldPath, formatPath, pointerPath } from '../model/field-path.ts';
import { meantValue } from './meant-value.ts';

/** What a field that is checked by a pattern should look like, by its last name. */
const FORMATS: Readonly<Record<string, string>> = {
  namespace: "lower-case words joined by hyphens, such as 'order-processing'",
  service: "lower-case words joined by hyphens, such as 'order-api'",
  data_size: "a size such as '100GB'",
  max_message_size: "a size such as '1MB'",
  retention: "a duration such as '30days', or 'forever'",
  ttl: "a duration such as '15min'",
  max_staleness: "a duration such as '5s'",
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** Findings for what Ajv reports of a request: at most one for a field, in the words of the request. */
export function schemaProblems(
  errors: readonly ErrorObject[],
  request: unknown,
): Finding<'INVALID_REQUEST'>[] {
  const found = new Map<string, Finding<'INVALID_REQUEST'>>();
  for (const error of errors) {
    const problem = toFinding(error, request);
    // The first report for a place is the most direct one: a wrong type comes before the patterns it fails.
    if (problem && !found.has(placeOf(problem))) found.set(placeOf(problem), problem);
  }
  const findings = [...found.values()];
  // `tem:` for `team:` is one mistake: the rename also supplies what is missing.
  const renamed = new Set(
    findings.flatMap(({ fix }) =>
      fix?.op === 'rename' ? [formatPath([...fix.path.slice(0, -1), fix.value as string])] : [],
    ),
  );
  return findings.filter(({ params }) => !(params.kind === 'missing' && renamed.has(params.field)));
}

const placeOf = ({ at, params }: Finding<'INVALID_REQUEST'>): string =>
  params.kind === 'missing' ? `missing ${params.field}` : formatPath(at);

function toFinding(error: ErrorObject, request: unknown): Finding<'INVALID_REQUEST'> | undefined {
  const at = pointerPath(error.instancePath, request);
  const field = formatPath(at);
  const problem = (params: Finding<'INVALID_REQUEST'>['params'], fix?: Fix) =>
    finding('INVALID_REQUEST', at, params, { fix });

  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(at, error);
    case 'required': {
      const missing = formatPath([...at, error.params.missingProperty]);
      return problem({ kind: 'missing', field: missing });
    }
    case 'enum': {
      const allowed = error.params.allowedValues as string[];
      const meant = meantValue(error.data, { allowed });
      const suggestion = typeof meant === 'string' ? meant : undefined;
      return problem(
        { kind: 'not-one-of', field, allowed, got: show(error.data), suggestion },
        setTo(at, meant),
      );
    }
    case 'type':
    case 'pattern': {
      const name = String(at.at(-1) ?? '');
      const format = FORMATS[name];
      const type = error.keyword === 'type' ? TYPES[String(error.params.type)] : undefined;
      const expected = format ?? type ?? 'a value of another form';
      const meant = meantValue(error.data, {
        field: name,
        type: error.parentSchema?.type as string | undefined,
        pattern: error.parentSchema?.pattern as string | undefined,
        minimum: error.parentSchema?.minimum as number | undefined,
      });
      const params = {
        field,
        expected,
        got: show(error.data),
        suggestion: meant === undefined ? undefined : show(meant),
      };
      return problem(
        { kind: error.keyword === 'type' ? 'wrong-type' : 'format', ...params },
        setTo(at, meant),
      );
    }
    case 'maxLength':
      return problem({ kind: 'limit', field, limit: `at most ${error.params.limit} characters` });
    case 'minLength':
      return problem({ kind: 'limit', field, limit: `at least ${error.params.limit} character` });
    case 'maxItems':
    case 'maxProperties':
      return problem({ kind: 'limit', field, limit: `at most ${error.params.limit} entries` });
    case 'minItems':
      return problem({ kind: 'limit', field, limit: `at least ${error.params.limit} entry` });
    case 'minimum':
      return problem({ kind: 'limit', field, limit: `no value below ${error.params.limit}` });
    case 'maximum':
      return problem({ kind: 'limit', field, limit: `no value above ${error.params.limit}` });
    case 'anyOf':
    case 'const':
      // `forever` or a duration: the branch with the duration is reported.
      return undefined;
    default:
      throw new Error(`no words for schema keyword '${error.keyword}' at ${error.schemaPath}`);
  }
}

function unknownKey(parent: FieldPath, error: ErrorObject): Finding<'INVALID_REQUEST'> {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const present = Object.keys(error.data as object);
  const suggestion = closest(key, known);
  const at = [...parent, key];
  const fix: Fix | undefined =
    suggestion === undefined || present.includes(suggestion)
      ? undefined
      : {
          path: at,
          op: 'rename',
          value: suggestion,
          reason: `'${suggestion}' is the field's name`,
          automatic: true,
        };
  const params = {
    kind: 'unknown-key',
    field: formatPath(at),
    key,
    parent: formatPath(parent),
    known,
    suggestion,
  } as const;
  return finding('INVALID_REQUEST', at, params, { key: true, fix });
}

/** Names are identities: a corrected spelling of one is suggested, and applied only by a person. */
const IDENTITIES = new Set(['namespace', 'service', 'team']);

const setTo = (at: FieldPath, meant: string | number | boolean | undefined): Fix | undefined =>
  meant === undefined
    ? undefined
    : {
        path: at,
        value: meant,
        reason: 'the same value in the form the schema asks for',
        automatic: !IDENTITIES.has(String(at.at(-1))),
      };

/** A value as a message quotes it: texts in quotes, collections by kind. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof value === 'string' ? `'${short}'` : short;
}
