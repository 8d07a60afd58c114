import type { PlanApproval } from '../model/plan.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { byRisk } from './plan-order.ts';
import { thousands } from './tally.ts';

/** One approval that a change needs. */
export interface NeededApproval {
  /** Null for the platform's own files. */
  readonly namespace: string | null;
  readonly team: string | null;
  readonly approval: PlanApproval;
}

/** Every approval of a report: of the platform's own files first, then of the changes, worst risk first. */
export const neededApprovals = ({ guarded, plan }: PlanReport): NeededApproval[] => [
  ...(guarded ? [{ namespace: null, team: null, approval: guarded.approval }] : []),
  ...byRisk(plan?.changes ?? []).flatMap(({ namespace, team, approvals }) =>
    approvals.map((approval) => ({ namespace, team, approval })),
  ),
];

export const isOpen = ({ status }: PlanApproval): boolean => status !== 'granted';

/** `2 missing, 1 does not count, 4 given`: exact, whatever is not shown. */
export function approvalTally(needed: readonly NeededApproval[]): string {
  const number = (status: PlanApproval['status']) =>
    needed.filter(({ approval }) => approval.status === status).length;
  const [missing, invalid, granted] = [number('missing'), number('invalid'), number('granted')];
  return [
    ...(missing > 0 ? [`${thousands(missing)} missing`] : []),
    ...(invalid > 0 ? [`${thousands(invalid)} ${invalid === 1 ? 'does' : 'do'} not count`] : []),
    ...(granted > 0 ? [`${thousands(granted)} given`] : []),
  ].join(', ');
}
