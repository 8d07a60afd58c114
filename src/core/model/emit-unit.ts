import { DAY, formatDuration, formatSize, parseDuration, parseSize } from './quantities.ts';

/** How a decided value is written; see the schema of sizing.yaml. */
export type Unit =
  | 'text'
  | 'flag'
  | 'count'
  | 'bytes'
  | 'size'
  | 'duration'
  | 'milliseconds'
  | 'seconds'
  | 'days';

/**
 * A computed value in the unit it is emitted in. A conversion to a coarser unit rounds up; `forever` has no
 * number and becomes null (semantics 1).
 */
export function emitAs(unit: Unit, value: boolean | number | string): boolean | number | string | null {
  if (typeof value !== 'number') return value;
  if (value === Number.POSITIVE_INFINITY) return unit === 'duration' ? 'forever' : null;
  switch (unit) {
    case 'size':
      return formatSize(Math.ceil(value));
    case 'duration':
      return formatDuration(Math.ceil(value));
    case 'seconds':
      return Math.ceil(value / 1000);
    case 'days':
      return Math.ceil(value / DAY);
    default:
      return Math.ceil(value);
  }
}

/** What a setting of each unit looks like in a request. */
const EXPECTED: Readonly<Record<Unit, string>> = {
  text: 'a text',
  flag: 'true or false',
  count: 'a whole number',
  bytes: 'a size such as 1MB',
  size: 'a size such as 1MB',
  duration: 'a duration such as 30s',
  milliseconds: 'a duration such as 30s',
  seconds: 'a duration such as 30s',
  days: 'a duration such as 30days',
};

/** A manual setting in canonical units, or what it should look like. */
export function readAs(
  unit: Unit,
  written: boolean | number | string,
): { readonly value: boolean | number | string } | { readonly expected: string } {
  const value = canonicalOf(unit, written);
  return value === undefined ? { expected: EXPECTED[unit] } : { value };
}

function canonicalOf(unit: Unit, written: boolean | number | string): boolean | number | string | undefined {
  switch (unit) {
    case 'text':
      return typeof written === 'string' ? written : undefined;
    case 'flag':
      return typeof written === 'boolean' ? written : undefined;
    case 'count':
      return typeof written === 'number' && Number.isSafeInteger(written) && written >= 0
        ? written
        : undefined;
    case 'bytes':
    case 'size':
      return typeof written === 'string' ? parseSize(written) : undefined;
    default:
      return typeof written === 'string' ? parseDuration(written) : undefined;
  }
}
