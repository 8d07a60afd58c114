import { NEED_KINDS } from '../model/request.ts';

type Quantity = 'size' | 'duration';

const QUANTITIES: ReadonlyMap<unknown, Quantity> = new Map(
  Object.entries(NEED_KINDS).flatMap(([name, kind]) =>
    kind === 'size' || kind === 'duration' ? [[name, kind] as const] : [],
  ),
);

const HELP: Readonly<Record<Quantity, string>> = {
  size: 'Write a number and a unit without a space: B, KB, MB, GB, TB or PB',
  duration:
    'Write a whole number and a unit without a space: ms, s, sec, min, h, hours, d, day, days, w, weeks, months or years',
};

/** What to write in place of what is no size or duration; undefined for a field that is neither. */
export function quantityHelp(name: unknown, written: unknown): string | undefined {
  const kind = QUANTITIES.get(name);
  if (kind === undefined) return undefined;
  const text = typeof written === 'string' ? written : '';
  if (/^0+(?:\.0+)?[A-Za-z]+$/.test(text)) return 'It must be more than 0';
  const months = kind === 'duration' ? /^([0-9]{1,15})\s*m$/i.exec(text)?.[1] : undefined;
  if (months !== undefined) return `Write '${months}min' for minutes, '${months}months' for months`;
  return name === 'retention' ? `${HELP[kind]}; or 'forever'` : HELP[kind];
}

/** Whether a text has the form of a size or duration, but more digits before the point than can be counted. */
export const isUncountable = (name: unknown, written: unknown): boolean =>
  QUANTITIES.has(name) &&
  typeof written === 'string' &&
  /^0*[1-9][0-9]{16,}(?:\.[0-9]+)?[A-Za-z]+$/.test(written);

/** What a need is counted in. */
export const unitOf = (name: unknown): 'bytes' | 'milliseconds' =>
  QUANTITIES.get(name) === 'size' ? 'bytes' : 'milliseconds';
