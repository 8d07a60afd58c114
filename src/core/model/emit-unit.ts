import { DAY, formatDuration, formatSize, parseDuration, parseSize } from './quantities.ts';

/** How a decided value is written; see the schema of sizing.yaml. */
export type Unit =
  | 'text'
  | 'name'
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
  name: 'left to the platform',
  flag: 'true or false',
  count: 'a whole number',
  bytes: 'a size such as 1MB',
  size: 'a size such as 1MB',
  duration: 'a duration such as 30s',
  milliseconds: 'a duration such as 30s',
  seconds: 'a duration such as 30s',
  days: 'a duration such as 30days',
};

/** What an expert may set: the unit it is written in, and the least it may be, in canonical units. */
export interface TunableSetting {
  readonly unit: Unit;
  readonly at_least: number | undefined;
}

/** A manual setting in canonical units, or what it should look like. */
export function readAs(
  { unit, at_least }: TunableSetting,
  written: boolean | number | string,
): { readonly value: boolean | number | string } | { readonly expected: string } {
  const value = canonicalOf(unit, written);
  if (value === undefined) return { expected: EXPECTED[unit] };
  return at_least !== undefined && (value as number) < at_least
    ? { expected: `at least ${shown(unit, at_least)}` }
    : { value };
}

/** A bound as a request would write it. */
const shown = (unit: Unit, value: number): string => {
  if (unit === 'count') return String(value);
  return unit === 'bytes' || unit === 'size' ? formatSize(value) : formatDuration(value);
};

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
    case 'name':
      return undefined;
    default: {
      const duration = typeof written === 'string' ? parseDuration(written) : undefined;
      // What stands for `forever` differs between backends, and only their rules know it: -1, 0, nothing.
      return duration === Number.POSITIVE_INFINITY ? undefined : duration;
    }
  }
}
