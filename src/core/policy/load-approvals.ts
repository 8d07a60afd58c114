import type { Allowance, ApprovalsPolicy } from '../model/policy-approvals.gen.ts';
import { DAY } from '../model/quantities.ts';
import { BACKEND_TYPES, NEED_NAMES, type NeedName } from '../model/request.ts';
import { reportUnknown } from './check-names.ts';
import { isNumeric } from './expression-constants.ts';
import type { Report } from './policy-problem.ts';
import type { Grant } from './policy-set.ts';
import { readNeed } from './read-quantity.ts';

const FILE = 'approvals.yaml';

/** Names the grants may use; undefined where the file that holds them could not be read. */
export interface GrantNames {
  readonly teams: readonly string[] | undefined;
  readonly patterns: readonly string[] | undefined;
}

export function loadApprovals(
  { approvals }: ApprovalsPolicy,
  names: GrantNames,
  report: Report,
): readonly Grant[] {
  return approvals.map(({ namespace, team, allows, approved_by, ticket, expires }, i): Grant => {
    const at = ['approvals', i];
    reportUnknown(team, names.teams, 'Team', [...at, 'team'], report);
    reportUnknown(approved_by, names.teams, 'Team', [...at, 'approved_by'], report);
    if (!namespace.includes('*') && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(namespace))
      report(
        [...at, 'namespace'],
        `'${namespace}' can be the name of no namespace`,
        'Write a name of lower-case words joined by single hyphens, or a glob',
      );
    allows.patterns?.forEach(({ type }, j) => {
      reportUnknown(type, names.patterns, 'Pattern', [...at, 'allows', 'patterns', j, 'type'], report);
    });
    if (allows.backend)
      reportUnknown(
        allows.backend.type,
        BACKEND_TYPES,
        'Backend',
        [...at, 'allows', 'backend', 'type'],
        report,
      );
    const end = dayAfter(expires);
    if (end === undefined)
      report(
        [...at, 'expires'],
        `There is no day ${expires}`,
        'Write a day of the calendar, for example 2027-03-31',
      );
    return {
      namespace,
      team,
      allows,
      limits: limitsOf(allows, [...at, 'allows'], report),
      approved_by,
      ticket,
      expires,
      expired_at: end ?? 0,
      ref: { file: FILE, path: at },
    };
  });
}

/** The first millisecond after a day, or undefined where the calendar has no such day. */
function dayAfter(day: string): number | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, date);
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== date) return undefined;
  return start.getTime() + DAY;
}

/** The numbers a grant allows, of every need that is one; of the others it lists values. */
function limitsOf(
  allows: Allowance,
  at: readonly (string | number)[],
  report: Report,
): Partial<Record<NeedName, number>> {
  const limits: Partial<Record<NeedName, number>> = {};
  for (const need of NEED_NAMES) {
    const written = allows[need];
    if (written === undefined || !isNumeric(need)) continue;
    const read = readNeed(need, written);
    if ('value' in read) limits[need] = read.value as number;
    else report([...at, need], `'${written}' is too large to be counted exactly`, 'Write less');
  }
  return limits;
}
