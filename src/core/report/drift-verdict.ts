import type { DriftDocument } from '../model/drift.gen.ts';
import type { DriftReport } from './drift-report.ts';
import { count, thousands } from './tally.ts';

export type DriftResult = DriftDocument['result'];

/** What a comparison came to in one sentence, and what to do next in another. Counts only: nobody else's words. */
export interface DriftVerdict {
  readonly result: DriftResult;
  readonly says: string;
  readonly next: string;
}

export function driftVerdict(report: DriftReport): DriftVerdict {
  const { desired, pending, live, compared, unreachable, verdict, state } = report;
  const owned = live.filter((one) => one.owned).length;
  const foreign = live.length - owned;
  const found = [
    ...(desired.length > 0 ? [`${count(desired.length, 'change')} not applied`] : []),
    ...(pending.length > 0 ? [`${count(pending.length, 'change')} not ended`] : []),
    ...(owned > 0 ? [`${count(owned, 'difference')} in live systems`] : []),
    ...(foreign > 0
      ? [
          owned > 0
            ? `${thousands(foreign)} not the platform's`
            : `${count(foreign, 'difference')} not the platform's`,
        ]
      : []),
  ];
  const result = resultOf(report, found.length > 0);
  const systems = unreachable.flatMap((one) => one.systems);
  const says = [
    ...(systems.length > 0 ? [`${count(systems.length, 'system')} could not be compared`] : []),
    ...(verdict === 'rejected' ? ['a request or a policy is wrong'] : []),
    ...(verdict === 'blocked' ? ['some of what is asked for is held'] : []),
    ...found,
    ...(found.length === 0
      ? [
          state === null
            ? 'nothing is applied yet, and nothing is asked for'
            : `no differences in ${count(compared, 'namespace')}`,
        ]
      : []),
  ].join('; ');
  return { result, says, next: nextStep(report, owned) };
}

function resultOf({ unreachable, verdict }: DriftReport, differs: boolean): DriftResult {
  if (unreachable.length > 0) return 'unreachable';
  if (verdict !== 'accepted') return verdict;
  return differs ? 'different' : 'same';
}

function nextStep({ unreachable, desired, makeable, pending, live }: DriftReport, owned: number): string {
  if (unreachable.length > 0) return 'See to what could not be reached, then run `prism drift` again.';
  const does = [
    ...(makeable > 0
      ? [
          makeable === desired.length
            ? 'makes what is not applied'
            : `makes ${thousands(makeable)} of the changes`,
        ]
      : []),
    ...(pending.length > 0 ? ['ends what began'] : []),
    ...(owned > 0 ? ["mends what is the platform's"] : []),
  ];
  if (does.length > 0)
    return `${desired.length > 0 ? '`prism plan` shows the changes; ' : ''}\`prism apply\` ${does.join(', ')}.`;
  if (desired.length > 0) return '`prism apply --dry-run` says what each change waits for.';
  return live.length > 0 ? "Apply leaves what is not the platform's: whoever made it decides." : '';
}
