import type { ErrorObject } from 'ajv';
import { closest } from '../diagnostics/did-you-mean.ts';
import { type Finding, type Fix, finding } from '../diagnostics/finding.ts';
import { showPath, showValue, TYPE_WORDS } from '../diagnostics/show-value.ts';
import type { FieldPath } from '../model/field-path.ts';
import { meantValue } from './meant-value.ts';
import { isUncountable, quantityHelp, unitOf } from './quantity-help.ts';

type RequestFinding = Finding<'INVALID_REQUEST'>;

/** What a field that is checked by a pattern should look like, by its last name. */
const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ['namespace', "lower-case words joined by hyphens, such as 'order-processing'"],
  ['service', "lower-case words joined by hyphens, such as 'order-api'"],
  ['data_size', "a size such as '100GB'"],
  ['max_message_size', "a size such as '1MB'"],
  ['retention', "a duration such as '30days', or 'forever'"],
  ['ttl', "a duration such as '15min'"],
  ['max_staleness', "a duration such as '5s'"],
]);

/** The field that an entry of a list is mostly about: what a plain text in its place means. */
const ENTRY_FIELDS: ReadonlyMap<unknown, { readonly key: string; readonly example: string }> = new Map([
  ['owners', { key: 'team', example: 'payments-team' }],
  ['consumers', { key: 'service', example: 'order-api' }],
]);

/** A finding for one report of Ajv. */
export function schemaFinding(error: ErrorObject, at: FieldPath): RequestFinding {
  const problem = (params: RequestFinding['params'], fix?: Fix) =>
    finding('INVALID_REQUEST', at, params, { fix });
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, at);
    case 'required':
      return problem({ kind: 'missing', field: showPath([...at, error.params.missingProperty]) });
    case 'enum': {
      const allowed = error.params.allowedValues as string[];
      const meant = meantValue(error.data, { allowed });
      const suggestion = typeof meant === 'string' ? meant : undefined;
      const params = { field: showPath(at), allowed, got: showValue(error.data), suggestion };
      return problem({ kind: 'not-one-of', ...params }, setTo(at, meant));
    }
    case 'type':
    case 'pattern':
      return wrongForm(error, at);
    default:
      return problem({ kind: 'limit', field: showPath(at), ...limitOf(error) });
  }
}

function unknownKey(error: ErrorObject, parent: FieldPath): RequestFinding {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const suggestion = closest(key, known);
  const at = [...parent, key];
  const fix: Fix | undefined =
    suggestion === undefined || Object.hasOwn(error.data as object, suggestion)
      ? undefined
      : {
          path: at,
          op: 'rename',
          value: suggestion,
          reason: `'${suggestion}' is the field's name`,
          automatic: true,
        };
  const params = { field: showPath(at), key, parent: showPath(parent), known, suggestion };
  return finding('INVALID_REQUEST', at, { kind: 'unknown-key', ...params }, { key: true, fix });
}

function wrongForm({ keyword, params, data, parentSchema }: ErrorObject, at: FieldPath): RequestFinding {
  const pattern = parentSchema?.pattern as string | undefined;
  const name = at.at(-1);
  const field = showPath(at);
  if (pattern !== undefined && isUncountable(name, data))
    return finding('INVALID_REQUEST', at, { kind: 'uncountable', field, unit: unitOf(name) });
  const expected = (pattern && FORMATS.get(name)) ?? typeWords(params.type as string | readonly string[]);
  const meant = meantValue(data, {
    field: String(name ?? ''),
    type: parentSchema?.type as string | undefined,
    pattern,
    minimum: parentSchema?.minimum as number | undefined,
  });
  const insteadOf = meant === undefined ? insteadOfMapping(data, parentSchema, at) : undefined;
  return finding(
    'INVALID_REQUEST',
    at,
    {
      kind: keyword === 'type' ? 'wrong-type' : 'format',
      field,
      expected,
      got: showValue(data),
      suggestion: meant === undefined ? undefined : showValue(meant),
      help: insteadOf?.help ?? (pattern ? quantityHelp(name, data) : undefined),
    },
    { fix: insteadOf?.fix ?? setTo(at, meant) },
  );
}

const typeWords = (types: string | readonly string[]): string => {
  const words = [types].flat().map((type) => TYPE_WORDS[type]!);
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
};

/** What was meant where a mapping should stand: nothing for an empty one, a name for an entry about it. */
function insteadOfMapping(
  data: unknown,
  schema: ErrorObject['parentSchema'],
  at: FieldPath,
): { readonly help: string; readonly fix: Fix | undefined } | undefined {
  if (at.length === 1 && at[0] === 'needs' && data === null) {
    return {
      help: 'Write `needs: {}` to take the defaults',
      fix: { path: at, value: {}, reason: 'every need has a default', automatic: true },
    };
  }
  const entry = typeof at.at(-1) === 'number' ? ENTRY_FIELDS.get(at.at(-2)) : undefined;
  if (entry === undefined) return undefined;
  const { key, example } = entry;
  const { pattern, maxLength } = schema!.properties[key];
  const fits =
    typeof data === 'string' &&
    data !== '' &&
    data.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(data));
  return {
    help: `Write \`- ${key}: ${fits ? data : example}\``,
    fix: fits
      ? { path: at, value: { [key]: data }, reason: `an entry names its ${key}`, automatic: true }
      : undefined,
  };
}

/** What is asked of a length, a number of entries or a number, after "must", and what to do. */
function limitOf(error: ErrorObject): { readonly must: string; readonly advice: string } {
  const limit = error.params.limit as number;
  const entries = limit === 1 ? '1 entry' : `${limit} entries`;
  const characters = limit === 1 ? '1 character' : `${limit} characters`;
  const number = `not ${showValue(error.data)}`;
  switch (error.keyword) {
    case 'maxLength':
      return { must: `have at most ${characters}`, advice: `Shorten it to ${characters}` };
    case 'minLength':
      return { must: `have at least ${characters}`, advice: 'Write a text that is not empty' };
    case 'maxItems':
    case 'maxProperties':
      return { must: `have at most ${entries}`, advice: `Remove entries until ${limit} are left` };
    case 'minItems':
      return { must: `have at least ${entries}`, advice: 'Add an entry' };
    case 'minimum':
      return { must: `be ${limit} or more, ${number}`, advice: `Write ${limit} or more` };
    case 'maximum':
      return { must: `be ${limit} or less, ${number}`, advice: `Write ${limit} or less` };
    default:
      throw new Error(`no words for schema keyword '${error.keyword}' at ${error.schemaPath}`);
  }
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
