/** Sizes in bytes and durations in milliseconds, as requests and policies write them (semantics 1, "Units"). */

const SIZE = /^([0-9]+(?:\.[0-9]+)?)([KMGTP]?)i?B$/;
const DURATION = /^([0-9]+)(ms|s|sec|min|hours|h|days|day|d|weeks|w|months|years)$/;

const BYTES: Record<string, number> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40, P: 2 ** 50 };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const MILLISECONDS: Record<string, number> = {
  ms: 1,
  s: SECOND,
  sec: SECOND,
  min: MINUTE,
  h: HOUR,
  hours: HOUR,
  d: DAY,
  day: DAY,
  days: DAY,
  w: 7 * DAY,
  weeks: 7 * DAY,
  months: 30 * DAY,
  years: 365 * DAY,
};

/** Bytes of a size, a part of a byte rounded up; undefined when it is none or beyond 2^53 - 1. */
export function parseSize(text: string): number | undefined {
  const match = SIZE.exec(text);
  if (!match) return undefined;
  const bytes = Math.ceil(Number(match[1]) * BYTES[match[2]!]!);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** Milliseconds of a duration, Infinity for `forever`; undefined when it is none or beyond 2^53 - 1. */
export function parseDuration(text: string): number | undefined {
  if (text === 'forever') return Number.POSITIVE_INFINITY;
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const milliseconds = Number(match[1]) * MILLISECONDS[match[2]!]!;
  return Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}

/** A size in the largest unit that divides it: 1048576 is `1MB`. */
export function formatSize(bytes: number): string {
  for (const unit of ['P', 'T', 'G', 'M', 'K']) {
    const factor = BYTES[unit]!;
    if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}B`;
  }
  return `${bytes}B`;
}

/** A duration in the largest unit, up to days, that divides it: 2592000000 is `30days`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds === Number.POSITIVE_INFINITY) return 'forever';
  for (const [unit, factor] of [
    ['days', DAY],
    ['h', HOUR],
    ['min', MINUTE],
    ['s', SECOND],
  ] as const) {
    if (milliseconds < factor || milliseconds % factor !== 0) continue;
    return milliseconds === DAY ? '1day' : `${milliseconds / factor}${unit}`;
  }
  return `${milliseconds}ms`;
}
