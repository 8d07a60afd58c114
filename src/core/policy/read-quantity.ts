import { parseDuration, parseSize } from '../model/quantities.ts';
import { NEED_KINDS, NEED_VALUES, type NeedName } from '../model/request.ts';

export type NeedValue = string | number | boolean;

/** What a value of a need looks like, by its kind; after "must be". */
const WORDS = {
  enum: 'one of its values',
  boolean: 'true or false',
  count: 'a whole number',
  size: "a size such as '1TB'",
  duration: "a duration such as '30days'",
} as const;

/** A need's value in canonical units, or what it should look like. */
export function readNeed(
  need: NeedName,
  written: unknown,
): { readonly value: NeedValue } | { readonly expected: string } {
  const value = canonical(need, written);
  return value === undefined ? { expected: expectedNeed(need) } : { value };
}

export function expectedNeed(need: NeedName): string {
  const values = valuesOf(need);
  if (values) return `one of ${values.join(', ')}`;
  return need === 'retention' ? `${WORDS.duration}, or 'forever'` : WORDS[NEED_KINDS[need]];
}

/** The values of a need that is an enumeration. */
export const valuesOf = (need: NeedName): readonly string[] | undefined =>
  NEED_KINDS[need] === 'enum' ? NEED_VALUES[need as keyof typeof NEED_VALUES] : undefined;

/** No request can ask for fewer (request.schema.json). */
export const leastOf = (need: NeedName): number => (need === 'write_rps' || need === 'read_rps' ? 0 : 1);

function canonical(need: NeedName, written: unknown): NeedValue | undefined {
  switch (NEED_KINDS[need]) {
    case 'enum':
      return typeof written === 'string' && valuesOf(need)!.includes(written) ? written : undefined;
    case 'boolean':
      return typeof written === 'boolean' ? written : undefined;
    case 'count':
      return Number.isSafeInteger(written) && (written as number) >= leastOf(need)
        ? (written as number)
        : undefined;
    case 'size':
      return typeof written === 'string' ? parseSize(written) || undefined : undefined;
    case 'duration': {
      const duration = typeof written === 'string' ? parseDuration(written) : undefined;
      return duration === Number.POSITIVE_INFINITY && need !== 'retention'
        ? undefined
        : duration || undefined;
    }
  }
}
