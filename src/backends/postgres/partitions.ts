import { DAY } from '../../core/model/quantities.ts';
import { cutIdentifier } from '../../core/policy/identifier.ts';
import { IDENTIFIER_BYTES } from './quote.ts';

/** A stretch of time in milliseconds, its end excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Partitions stand this long ahead, and at least this many, so that an apply may be missed for a week. */
const AHEAD = 7 * DAY;
const AHEAD_COUNT = 2;

/**
 * The partitions that are missing from today on. They end at multiples of the interval since 1970, so that all runs agree; where
 * one of another interval lies in the way, only what it leaves free is one.
 */
export function missingRanges(existing: readonly Range[], days: number, now: number): Range[] {
  const width = days * DAY;
  const first = Math.floor(now / width) * width;
  const end = Math.max(first + (1 + AHEAD_COUNT) * width, Math.ceil((now + AHEAD) / width) * width);
  const cells = Array.from({ length: (end - first) / width }, (_, i) => ({
    from: first + i * width,
    to: first + (i + 1) * width,
  }));
  return cells.flatMap((cell) => without(cell, existing));
}

/** Whether everything in it is older than the retention. */
export const isExpired = ({ to }: Range, retentionDays: number, now: number): boolean =>
  to <= now - retentionDays * DAY;

/** `<table>_p<yyyymmdd>` of its first day. */
export const partitionName = (table: string, { from }: Range): string =>
  cutIdentifier(`${table}_p${day(from).replaceAll('-', '')}`, IDENTIFIER_BYTES);

/** Where rows go that belong to no partition. */
export const defaultPartitionName = (table: string): string =>
  cutIdentifier(`${table}_default`, IDENTIFIER_BYTES);

/** As SQL spells the instant. */
export const instant = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', '+00');

/** `2026-11-24`, for people. */
export const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** @param bound As the catalog spells it in UTC: `FOR VALUES FROM ('…+00') TO ('…+00')`. Undefined for any other. */
export function rangeOf(bound: string): Range | undefined {
  const match = /^FOR VALUES FROM \('([^']+)'\) TO \('([^']+)'\)$/.exec(bound);
  if (!match) return undefined;
  const [from, to] = [match[1]!, match[2]!].map((text) =>
    Date.parse(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
  );
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from: from!, to: to! };
}

function without(cell: Range, taken: readonly Range[]): Range[] {
  let free = [cell];
  for (const { from, to } of taken)
    free = free.flatMap((one) =>
      to <= one.from || from >= one.to
        ? [one]
        : [
            { from: one.from, to: from },
            { from: to, to: one.to },
          ].filter((rest) => rest.from < rest.to),
    );
  return free;
}
