import type { ErrorObject } from 'ajv';
import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { showValue, TYPE_WORDS } from '../diagnostics/show-value.ts';
import { type FieldPath, formatPath, pointerPath } from '../model/field-path.ts';
import type { Validator } from '../validate/validator.ts';
import type { Report } from './policy-problem.ts';
import { SOME_QUOTA } from './some-quota.ts';

/** Reports what a file's schema says against its value, in words; whether it says nothing. */
export function checkSchema(validate: Validator, value: unknown, report: Report): boolean {
  if (validate(value)) return true;
  const seen = new Set<string>();
  const renamed = new Set<string>();
  for (const error of validate.errors ?? []) {
    // The branches of an alternative are reported as the one thing they are.
    if (/\/anyOf\/[0-9]+\//.test(error.schemaPath)) continue;
    const at = pointerPath(error.instancePath, value);
    if (error.keyword === 'additionalProperties') renamed.add(reportUnknownKey(at, error, report));
    else if (error.keyword !== 'required' && !seen.has(error.instancePath)) {
      // The first report for a place is the most direct: a wrong type comes before the limits it fails.
      seen.add(error.instancePath);
      const expected = expectation(error);
      report(
        at,
        `${nameOf(at)} must be ${expected}, not ${showValue(error.data)}`,
        suggestionFor(error) ?? `Write ${expected}`,
      );
    }
  }
  for (const error of validate.errors ?? []) {
    if (error.keyword !== 'required') continue;
    const at = pointerPath(error.instancePath, value);
    const field = formatPath([...at, error.params.missingProperty]);
    // `nam:` for `name:` is one mistake.
    if (!renamed.has(field)) report(at, `Field '${field}' is missing`, `Add ${field}${exampleOf(field)}`);
  }
  return false;
}

/** How a mapping may look that every company must state itself. */
const EXAMPLES: Readonly<Record<string, string>> = { default_quota: SOME_QUOTA };

const exampleOf = (field: string): string =>
  Object.hasOwn(EXAMPLES, field) ? `, for example ${field}: ${EXAMPLES[field]}` : '';

const nameOf = (at: FieldPath): string => (at.length === 0 ? 'A policy file' : formatPath(at));

/** Gives the field that was meant, so that it is not reported as missing. */
function reportUnknownKey(parent: FieldPath, error: ErrorObject, report: Report): string {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  const meant = closest(key, known);
  const where = parent.length === 0 ? '' : ` in ${formatPath(parent)}`;
  report(
    [...parent, key],
    `Unknown field '${key}'${where}`,
    `${didYouMean(meant)}Known fields: ${known.join(', ')}`,
    { key: true },
  );
  return meant === undefined ? '' : formatPath([...parent, meant]);
}

/** What a value should be: after "must be". */
function expectation(error: ErrorObject): string {
  const { limit } = error.params as { limit?: number };
  switch (error.keyword) {
    case 'minLength':
    case 'maxLength':
      return `${limitWord(error)} ${limit} character${limit === 1 ? '' : 's'} long`;
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return `${error.keyword.endsWith('Items') ? 'a list' : 'a mapping'} of ${limitWord(error)} ${limit} entr${limit === 1 ? 'y' : 'ies'}`;
    case 'minimum':
      return `${limit} or more`;
    case 'maximum':
      return `${limit} or less`;
    case 'exclusiveMinimum':
      return `more than ${limit}`;
    default:
      return describe(error.parentSchema as Schema);
  }
}

const limitWord = ({ keyword }: ErrorObject): string => (keyword.startsWith('min') ? 'at least' : 'at most');

interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
}

function describe(schema: Schema): string {
  if ('const' in schema) return showValue(schema.const);
  if (schema.enum) return orList(schema.enum.map((value) => `'${value}'`));
  if (schema.anyOf) return orList(schema.anyOf.map(describe));
  if (schema.pattern !== undefined)
    return FORMATS.find(([part]) => schema.pattern!.includes(part))?.[1] ?? 'of another form';
  return orList([schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type));
}

/** What the patterns of the policy schemas ask for, by a part of them that no other has. */
const FORMATS: readonly (readonly [part: string, words: string])[] = [
  ['KMGTP', "a size such as '1TB'"],
  ['months', "a duration such as '30days'"],
  ['[0-9]{4}-', "a date such as '2027-03-31'"],
  ['A-Za-z0-9._-', "organisation/team as GitHub writes it, such as 'acme/payments'"],
  ['a-z*', 'a name of lower-case words joined by hyphens, in which * stands for any characters'],
  ['[.]', "a name such as 'retention.ms'"],
  ['{0,30}', 'lower-case letters, digits and hyphens, at most 32'],
  ['-[a-z0-9]+', "lower-case words joined by hyphens, such as 'kafka-partitions'"],
];

function suggestionFor({ keyword, params, data }: ErrorObject): string | undefined {
  if (keyword !== 'enum' || typeof data !== 'string') return undefined;
  const meant = closest(data, params.allowedValues as string[]);
  return meant && `Did you mean '${meant}'?`;
}

const orList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
