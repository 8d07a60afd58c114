import type { WrittenTransition } from '../model/policy-transitions.gen.ts';
import type { Report } from './policy-problem.ts';

/** A row, and the keys of the values it speaks of. */
export interface KeyedTransition {
  readonly written: WrittenTransition;
  readonly keys: readonly string[];
}

/** Reports rows that never decide: rows without a condition before them take every change they speak of. */
export function reportUnreachable(rows: readonly KeyedTransition[], file: string, report: Report): void {
  const settled = new Map<string, number>();
  rows.forEach((row, i) => {
    const { id, when } = row.written;
    const changes = changesOf(row);
    const takers = [...new Set(changes.map((change) => settled.get(change)))].filter((j) => j !== undefined);
    if (takers.length > 0 && changes.every((change) => settled.has(change))) {
      const names = takers.map((j) => `'${rows[j]!.written.id}'`).join(', ');
      report(
        ['transitions', i, 'id'],
        `Row '${id}' never decides: ${names} before it ${takers.length === 1 ? 'takes' : 'take'} every change it speaks of`,
        'Move it before them, or remove it',
        {
          related: takers.map((j) => ({
            policy: { file, path: ['transitions', j] },
            message: 'takes such changes first',
          })),
        },
      );
    }
    if (when !== undefined) return;
    for (const change of [...changes, ...ruledOut(row)]) if (!settled.has(change)) settled.set(change, i);
  });
}

/** The changes that a row takes. What was not there cannot be kept. */
function changesOf({ written: { change, effect }, keys }: KeyedTransition): string[] {
  const all = change === 'any' ? ['up', 'down', 'added', 'removed', 'changed'] : [change];
  const taken = effect === 'kept' ? all.filter((one) => one !== 'added') : all;
  return keys.flatMap((key) => taken.map((one) => `${key} ${one}`));
}

/** Where no value is no limit, setting one is down and removing it up. */
function ruledOut({ written: { change, unlimited }, keys }: KeyedTransition): string[] {
  if (unlimited !== 'none') return [];
  return keys.map((key) => `${key} ${change === 'up' ? 'removed' : 'added'}`);
}
