import type { CompliancePolicy } from '../model/policy-compliance.gen.ts';
import { reportDuplicates } from './check-names.ts';
import type { Report } from './policy-problem.ts';
import type { Framework } from './policy-set.ts';

const FILE = 'compliance.yaml';

export function loadCompliance(
  { frameworks }: CompliancePolicy,
  report: Report,
): ReadonlyMap<string, Framework> {
  reportDuplicates(
    frameworks.map(({ id }, i) => ({ name: id, path: ['frameworks', i, 'id'] })),
    'Framework',
    FILE,
    report,
  );
  return new Map(
    frameworks.map(({ id, title, requires }, i) => [
      id,
      { id, title: title ?? id, requires, ref: { file: FILE, path: ['frameworks', i] } },
    ]),
  );
}
