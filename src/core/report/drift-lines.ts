import type { Difference } from '../model/difference.ts';
import { hangingLines } from './apply-hanging.ts';
import { clip, visible } from './escape.ts';
import { groupBy } from './group-by.ts';
import type { Paint } from './paint.ts';
import { count, thousands } from './tally.ts';

export interface DriftLayout {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const MOST_NAMESPACES = 20;
const MOST_DIFFERENCES = 5;
const LONGEST_VALUE = 80;

/** A difference in words: `table wal_orders: column note is missing`. */
export function differenceWords({ name, kind, part, wanted, found }: Difference): string {
  const same = commonStart(wanted ?? '', found ?? '');
  const what = part === null ? clip(name, 100) : `${clip(name, 100)}: ${clip(part, 100)}`;
  const value = (text: string) => clip(text.slice(same), LONGEST_VALUE);
  if (kind === 'missing')
    return `${what} is missing${wanted === null ? '' : `, and must be ${value(wanted)}`}`;
  if (kind === 'extra')
    return `${what} is there${found === null ? '' : ` (${value(found)})`}, and must not be`;
  return `${what} is ${value(found ?? 'not set')}, and must be ${value(wanted ?? 'not set')}`;
}

/** How much two long values have in common, of which only what comes after is worth reading. */
function commonStart(a: string, b: string): number {
  if (Math.max(a.length, b.length) <= LONGEST_VALUE) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // Some of it, so that one sees where that is.
  return Math.max(0, at - LONGEST_VALUE / 4);
}

/** Differences by namespace, as many as can be read; what is more is counted. */
export function differenceLines(differences: readonly Difference[], { paint, width }: DriftLayout): string[] {
  const groups = [...groupBy(differences, ({ namespace }) => namespace)];
  const hidden = groups.slice(MOST_NAMESPACES);
  return [
    ...groups.slice(0, MOST_NAMESPACES).flatMap(([namespace, all]) => {
      const more = all.length - MOST_DIFFERENCES;
      return [
        `  ${paint('bold', visible(clip(namespace, 100)))}`,
        ...all
          .slice(0, MOST_DIFFERENCES)
          .flatMap((one) => hangingLines(differenceWords(one), width, '    - ', '      ')),
        ...(more > 0 ? [paint('dim', `    and ${thousands(more)} more`)] : []),
      ];
    }),
    ...(hidden.length > 0
      ? [
          paint(
            'dim',
            `  and ${count(
              hidden.reduce((sum, [, all]) => sum + all.length, 0),
              'more difference',
            )} of ${count(hidden.length, 'more namespace')}: --format json lists all`,
          ),
        ]
      : []),
  ];
}
