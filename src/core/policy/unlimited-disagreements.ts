import type { Report } from './policy-problem.ts';
import type { KeyedTransition } from './unreachable-transitions.ts';

/** Reports rows that compare one value by two scales: what is down for one would be up for the other. */
export function reportDisagreements(rows: readonly KeyedTransition[], file: string, report: Report): void {
  const first = new Map<string, number>();
  rows.forEach(({ written: { id, change, unlimited }, keys }, i) => {
    if (change !== 'up' && change !== 'down') return;
    const other = keys.map((key) => first.get(key)).find((j) => j !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, i);
    if (other === undefined || rows[other]!.written.unlimited === unlimited) return;
    report(
      ['transitions', i, 'change'],
      `Rows '${rows[other]!.written.id}' and '${id}' disagree on which value is unlimited`,
      'Write the same `unlimited` in every row of the setting that says up or down',
      { related: [{ policy: { file, path: ['transitions', other] }, message: 'the other row' }] },
    );
  });
}
