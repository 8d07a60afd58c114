import { closest } from '../diagnostics/did-you-mean.ts';
import { parseDuration, parseSize } from '../model/quantities.ts';
import { NEED_KINDS, type NeedName } from '../model/request.ts';

const YES = new Set(['yes', 'true', 'on', 'y', 'enable', '1']);
const NO = new Set(['no', 'false', 'off', 'n', 'disable', '0']);

/** Spellings of units that people use, by the unit they mean. `m` is not one: minutes or months. */
const DURATION_UNITS: Readonly<Record<string, string>> = {
  millisecond: 'ms', milliseconds: 'ms', msec: 'ms', msecs: 'ms',
  second: 's', seconds: 's', secs: 's',
  minute: 'min', minutes: 'min', mins: 'min',
  hour: 'h', hr: 'h', hrs: 'h',
  week: 'weeks', wk: 'weeks',
  month: 'months', mo: 'months',
  year: 'years', y: 'years', yr: 'years',
}; // biome-ignore format: one meaning a line

/**
 * The value that was meant by one of the wrong form, where only one can have been: `yes` for `enabled`,
 * `"5000"` for 5000, `30 days` for `30days`, `Queue` for `queue`.
 */
export function meantValue(
  written: unknown,
  wanted: {
    readonly allowed?: readonly string[];
    readonly field?: string;
    readonly type?: string | undefined;
    /** What the schema asks of a text: nothing that fails it is suggested. */
    readonly pattern?: string | undefined;
    readonly minimum?: number | undefined;
  },
): string | number | boolean | undefined {
  const text =
    typeof written === 'string' || typeof written === 'boolean' ? String(written).trim() : undefined;
  if (text === undefined || text.length > 80) return undefined;
  if (wanted.allowed) return meantChoice(text, wanted.allowed);
  if (wanted.type === 'integer')
    return /^[0-9]{1,3}([ _,']?[0-9]{3})*$|^[0-9]+$/.test(text)
      ? safeInteger(text, wanted.minimum)
      : undefined;
  if (wanted.type === 'boolean')
    return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : undefined;
  const meant = meantText(text, wanted.field);
  return meant !== undefined && (isForever(meant, wanted.field) || matches(meant, wanted.pattern))
    ? meant
    : undefined;
}

function meantText(text: string, field: string | undefined): string | undefined {
  if (field === 'namespace' || field === 'service') return meantName(text);
  const kind = NEED_KINDS[field as NeedName] as string | undefined;
  if (kind === 'size') return meantSize(text);
  return kind === 'duration' ? meantDuration(text) : undefined;
}

/** The one text beside durations that a retention may be. */
const isForever = (meant: string, field: string | undefined): boolean =>
  meant === 'forever' && field === 'retention';

const matches = (text: string, pattern: string | undefined): boolean =>
  pattern !== undefined && new RegExp(pattern, 'u').test(text);

function meantChoice(text: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes('enabled')) {
    if (YES.has(text.toLowerCase())) return 'enabled';
    if (NO.has(text.toLowerCase())) return 'disabled';
  }
  return closest(text, allowed);
}

function safeInteger(text: string, minimum = 0): number | undefined {
  const number = Number(text.replace(/[^0-9]/g, ''));
  return Number.isSafeInteger(number) && number >= minimum ? number : undefined;
}

function meantSize(text: string): string | undefined {
  const match = /^([0-9]+(?:\.[0-9]+)?)\s*([kmgtp]?)(i?)b?$/i.exec(text);
  // A bare number names no unit.
  if (!match || !/[a-z]/i.test(text)) return undefined;
  const size = `${match[1]}${match[2]!.toUpperCase()}${match[2] ? match[3]!.toLowerCase() : ''}B`;
  return parseSize(size) === undefined || Number(match[1]) === 0 ? undefined : size;
}

function meantDuration(text: string): string | undefined {
  if (/^forever$/i.test(text)) return 'forever';
  const match = /^([0-9]+)\s*([a-z]+)$/i.exec(text);
  if (!match || Number(match[1]) === 0) return undefined;
  const unit = match[2]!.toLowerCase();
  const duration = `${match[1]}${DURATION_UNITS[unit] ?? unit}`;
  return parseDuration(duration) === undefined ? undefined : duration;
}

function meantName(text: string): string | undefined {
  const name = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return name !== '' && name.length <= 64 ? name : undefined;
}
