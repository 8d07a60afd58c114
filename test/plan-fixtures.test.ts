import { expect, test } from 'vitest';
import { type CaseReport, outcomeOf, PLAN_CASES, planCase } from './plan-cases.ts';

const reports = new Map<string, CaseReport>();

function reportOf(name: string): CaseReport {
  const report = reports.get(name) ?? planCase(name).report;
  reports.set(name, report);
  return report;
}

test.each(PLAN_CASES)('%s', async (name) => {
  await expect(outcomeOf(reportOf(name))).toMatchFileSnapshot(`../fixtures/plan/${name}/expected.txt`);
});

test('together the cases show every action, risk, effect and status of an approval', () => {
  const all = PLAN_CASES.map(reportOf);
  const changes = all.flatMap(({ plan }) => plan?.changes ?? []);
  const codes = all.flatMap(({ diagnostics }) => diagnostics.map(({ error }) => error.code));
  expect(new Set(changes.map(({ action }) => action))).toEqual(
    new Set(['create', 'update', 'migrate', 'delete']),
  );
  expect(all.some(({ plan }) => plan && plan.summary.unchanged > 0)).toBe(true);
  expect(new Set(changes.map(({ risk }) => risk))).toEqual(new Set(['safe', 'disruptive', 'data-loss']));
  expect(new Set(changes.flatMap(({ approvals }) => approvals.map(({ status }) => status)))).toEqual(
    new Set(['granted', 'missing', 'invalid']),
  );
  // What is kept is no change, and is said in a notice.
  expect(codes).toContain('SIZE_KEPT');
  const reasons = changes.flatMap((change) => change.reasons);
  for (const told of [
    /^changes in place$/,
    /^disruptive: /,
    /^data-loss: /,
    /^moves from /,
    /^the patterns /,
  ])
    expect(reasons.some((reason) => told.test(reason))).toBe(true);
  expect(all.some(({ wouldMove }) => wouldMove.length > 0)).toBe(true);
});
