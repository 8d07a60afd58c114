import type { ChangePlan } from '../core/plan-change.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';

/**
 * Files of a change whose people matter, relative to the root: of what is planned, what is wrong, and what says the same
 * in other words. Those of the platform are judged apart.
 *
 * @param isEdited Whether the file of a namespace is not as it is applied.
 */
export function changedFiles(opened: OpenedChange, isEdited: (namespace: string) => boolean): string[] {
  const { policySet } = opened;
  if (!policySet) return [];
  const { report, accepted, kept }: ChangePlan = planOpened(opened);
  const files = [
    ...(report.plan?.changes.map(({ namespace }) => namespace) ?? []),
    ...[...kept].filter(isEdited),
  ].flatMap((namespace) => accepted.get(namespace)?.file ?? []);
  const wrong = report.diagnostics.flatMap(({ existing, location: { file } }) =>
    existing || file === '.' ? [] : [file],
  );
  return [...new Set([...files, ...wrong])];
}
