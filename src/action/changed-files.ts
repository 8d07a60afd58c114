import type { OpenedChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';

/** Files of a change whose people matter, relative to the root: of what is planned, what is wrong, the platform's own. */
export function changedFiles(opened: OpenedChange): string[] {
  const { policySet, options } = opened;
  if (!policySet) return [];
  const { report, accepted } = planOpened(opened);
  const files = [
    ...options.guarded.map(({ path }) => path),
    ...(report.plan?.changes.flatMap(({ namespace }) => accepted.get(namespace)?.file ?? []) ?? []),
    ...report.diagnostics.flatMap(({ existing, location: { file } }) =>
      existing || file === '.' ? [] : [file],
    ),
  ];
  return [...new Set(files)];
}
