import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import type { BoundariesPolicy } from '../model/policy-boundaries.gen.ts';
import { parseDuration } from '../model/quantities.ts';
import { CLIENT_APIS, type NeedName } from '../model/request.ts';
import { reportUnknown } from './check-names.ts';
import type { Report } from './policy-problem.ts';
import type {
  ApprovalKind,
  Approvers,
  Boundaries,
  BoundaryField,
  BoundaryLimit,
  Team,
} from './policy-set.ts';
import { expectedNeed, readNeed, valuesOf } from './read-quantity.ts';

const FILE = 'boundaries.yaml';

/** What boundaries.yaml says; `teams` undefined: teams.yaml could not be read. */
export function loadBoundaries(
  { approvers, warn_before_expiry, fields, limits }: BoundariesPolicy,
  teams: ReadonlyMap<string, Team> | undefined,
  report: Report,
): Boundaries {
  const loaded = limits.map((limit, i) => loadLimit(limit, i, report));
  reportOverlaps(loaded, report);
  return {
    approvers: {
      advanced: approversOf('advanced', approvers.advanced, teams, report),
      expert: approversOf('expert', approvers.expert, teams, report),
      migrate: approversOf('migrate', approvers.migrate, teams, report),
      disruptive: approversOf('disruptive', approvers.disruptive, teams, report),
      'data-loss': approversOf('data-loss', approvers['data-loss'], teams, report),
      delete: approversOf('delete', approvers.delete, teams, report),
    },
    // The schema admits durations only; one beyond what can be counted is as good as always.
    warn_before_expiry: parseDuration(warn_before_expiry ?? '14days') ?? Number.POSITIVE_INFINITY,
    fields: fields.map((field, i) => loadField(field, i, report)),
    limits: loaded,
  };
}

/** Who approves what the file does not speak of (semantics 2): repos have files from before it could. */
const STANDARD: Readonly<Record<ApprovalKind, readonly string[]>> = {
  advanced: ['expert'],
  expert: ['expert'],
  migrate: ['expert'],
  disruptive: ['owner', 'expert'],
  'data-loss': ['owner', 'expert'],
  delete: ['owner', 'expert'],
};

/** `expert` stands for every team of boundary expert. Where there is none, no team approves. */
function approversOf(
  kind: ApprovalKind,
  written: readonly string[] | undefined,
  teams: ReadonlyMap<string, Team> | undefined,
  report: Report,
): Approvers {
  const experts = [...(teams?.values() ?? [])]
    .filter(({ boundary }) => boundary === 'expert')
    .map(({ name }) => name);
  const known = teams && ['expert', ...teams.keys()];
  written?.forEach((name, i) => {
    const at = ['approvers', kind, i];
    if (name !== 'owner') reportUnknown(name, known, 'Team', at, report);
    else if (teams?.has('owner'))
      report(
        at,
        "'owner' stands for another member of the team that owns the namespace, but there is a team of that name",
        'Name the team otherwise in teams.yaml',
      );
  });
  const names = written ?? STANDARD[kind];
  const all = names
    .filter((name) => name !== 'owner')
    .flatMap((name) => (name === 'expert' ? experts : [name]));
  return { teams: [...new Set(all)], owner: names.includes('owner') };
}

function loadField(
  { field, values, boundary }: BoundariesPolicy['fields'][number],
  i: number,
  report: Report,
): BoundaryField {
  const at = ['fields', i];
  const name = field.startsWith('needs.')
    ? (field.slice('needs.'.length) as NeedName)
    : (field as 'patterns' | 'backend');
  let canonical: BoundaryField['values'] = values;
  if (values && name !== 'patterns' && name !== 'backend') {
    canonical = values.flatMap((value, j) => {
      const read = readNeed(name, value);
      if ('value' in read) return [read.value];
      const meant = closest(String(value), valuesOf(name) ?? []);
      report(
        [...at, 'values', j],
        `'${value}' is no value of ${field}`,
        `${didYouMean(meant)}It is ${expectedNeed(name)}`,
      );
      return [];
    });
  }
  return { field: name, values: canonical, boundary, ref: { file: FILE, path: at } };
}

function loadLimit(limit: BoundariesPolicy['limits'][number], i: number, report: Report): BoundaryLimit {
  const at = ['limits', i];
  const field = limit.field.slice('needs.'.length) as NeedName;
  const read = (which: 'standard' | 'ceiling'): number => {
    const written = limit[which];
    if (written === undefined) return Number.POSITIVE_INFINITY;
    const result = readNeed(field, written);
    if ('value' in result) return result.value as number;
    report(
      [...at, which],
      `${which} of ${limit.field} must be ${result.expected}, not '${written}'`,
      `Write ${result.expected}`,
    );
    return Number.POSITIVE_INFINITY;
  };
  const [standard, ceiling] = [read('standard'), read('ceiling')];
  if (limit.standard === undefined && limit.ceiling === undefined)
    report(
      at,
      `The limit of ${limit.field} states neither standard nor ceiling`,
      'State one of them, or remove the limit',
    );
  // One that could not be read has been reported.
  if (standard > ceiling && Number.isFinite(standard))
    report(
      [...at, 'standard'],
      `standard (${limit.standard}) is beyond the ceiling (${limit.ceiling})`,
      'Lower it, or raise the ceiling',
      {
        related: [{ policy: { file: FILE, path: [...at, 'ceiling'] }, message: 'ceiling set here' }],
      },
    );
  return {
    field,
    client_apis: limit.client_apis ?? CLIENT_APIS,
    standard,
    ceiling,
    ref: { file: FILE, path: at },
  };
}

/** Two limits of one need for one client API leave open which holds. */
function reportOverlaps(limits: readonly BoundaryLimit[], report: Report): void {
  limits.forEach((limit, i) => {
    const earlier = limits
      .slice(0, i)
      .find(
        (other) =>
          other.field === limit.field && other.client_apis.some((api) => limit.client_apis.includes(api)),
      );
    if (!earlier) return;
    const api = earlier.client_apis.find((one) => limit.client_apis.includes(one));
    const related = [{ policy: earlier.ref, message: 'first limited here' }];
    report(
      limit.ref.path,
      `needs.${limit.field} is limited twice for ${api}`,
      'Keep one limit for each client API',
      { related },
    );
  });
}
