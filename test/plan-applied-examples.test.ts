import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChangePlan } from '../src/core/plan-change.ts';
import {
  applicable,
  apply,
  type Choose,
  emptyRun,
  type Files,
  pinnedPolicies,
  planFrom,
  type Run,
  standingOf,
} from './applied-world.ts';

// What a person would see who plans against the applied state.

const TEAMS = `default_quota: { write_rps: 50000, read_rps: unlimited, data_size: unlimited, namespaces: 4 }
teams:
  - { name: amber, members: [ann] }
  - { name: birch, members: [ben] }
  - { name: platform, members: [pat], boundary: expert }
`;
const GRANTS = `approvals:
${['amber', 'birch'].map((team) => `  - { namespace: '*', team: ${team}, allows: { risk: data-loss, delete: true }, approved_by: platform, ticket: T-1, expires: 2027-01-01 }\n`).join('')}`;
const POLICIES = pinnedPolicies({ 'teams.yaml': TEAMS, 'approvals.yaml': GRANTS });
const UNGRANTED = pinnedPolicies({ 'teams.yaml': TEAMS });

const ORDERS = 'namespaces/amber/orders/namespace-request.yaml';
const CLICKS = 'namespaces/birch/clicks/namespace-request.yaml';

interface Wish {
  readonly namespace?: string;
  readonly team?: string;
  readonly api?: string;
  readonly needs?: string;
  readonly more?: string;
}

const text = ({ namespace = 'orders', team = 'amber', api = 'queue', needs = '{}', more = '' }: Wish = {}) =>
  `namespace: ${namespace}
team: ${team}
client_api: ${api}
needs: ${needs}
access: { owners: [{ team: ${team} }] }
approval: { approved_by: platform, approval_ticket: T-1 }
${more}`;

const files = (given: Readonly<Record<string, string>>): Files => new Map(Object.entries(given));
const tombstone = (wish: Wish = {}) => text({ ...wish, more: 'state: deleting\n' });

/** What is there once all of these were applied one after the other. */
function applied(...all: Readonly<Record<string, string>>[]): Run {
  const run = emptyRun();
  for (const one of all) {
    const plan = planFrom(run, files(one), POLICIES);
    expect(plan.report.result, JSON.stringify(plan.report.diagnostics)).toBe('accepted');
    apply(run, plan);
  }
  return run;
}

/** Applies, and stops each change after so many steps. */
function stopped(run: Run, given: Readonly<Record<string, string>>, steps: number): Run {
  let left = steps;
  const choose: Choose = (_, [next]) => (left-- > 0 ? next : undefined);
  apply(run, planFrom(run, files(given), POLICIES), choose);
  return run;
}

const plan = (run: Run, given: Readonly<Record<string, string>>, actor = 'ann', policySet = POLICIES) =>
  planFrom(run, files(given), policySet, { actor });

/** `create orders`, with `!` where it waits for an approval. */
const changes = ({ report }: ChangePlan): string[] =>
  (report.plan?.changes ?? []).map(
    ({ action, namespace, blocked }) => `${action} ${namespace}${blocked ? '!' : ''}`,
  );

const errors = ({ report }: ChangePlan): string[] =>
  report.diagnostics.flatMap(({ severity, error }) => (severity === 'error' ? [error.code] : []));

test('a file that is gone deletes nothing as long as the state has its namespace', () => {
  const run = applied({ [ORDERS]: text() });
  const planned = plan(run, { [CLICKS]: text({ namespace: 'clicks' }) });
  expect([errors(planned), changes(planned)]).toEqual([['DELETION_NOT_CONFIRMED'], ['create clicks']]);
});

test('nor does one that is gone before its creation has ended', () => {
  const run = stopped(emptyRun(), { [ORDERS]: text() }, 3);
  const planned = plan(run, { [CLICKS]: text({ namespace: 'clicks' }) });
  expect([errors(planned), changes(planned)]).toEqual([['DELETION_NOT_CONFIRMED'], ['create clicks']]);
});

test('whoever asks for a name that is applied is told since when', () => {
  const run = applied({ [ORDERS]: text() });
  const { report } = plan(run, { [ORDERS]: text(), [CLICKS]: text({ team: 'birch' }) }, 'ben');
  const [taken] = report.diagnostics.filter(({ error }) => error.code === 'NAMESPACE_EXISTS');
  expect(taken!.error.details).toMatchObject({ existing_owner: 'amber', created_at: '2026-11-24T00:00:00Z' });
  expect(taken!.location.file).toBe(CLICKS);
});

test('another path is no change, and neither is another spelling; the record follows', () => {
  const run = applied({ [ORDERS]: text({ needs: '{ write_rps: 600 }' }) });
  const moved = 'namespaces/amber/moved/namespace-request.yaml';
  const spelt = `# The same.\n${text({ needs: '\n  write_rps: 600' })}`;
  for (const given of [{ [moved]: text({ needs: '{ write_rps: 600 }' }) }, { [moved]: spelt }]) {
    const planned = plan(run, given);
    expect([errors(planned), changes(planned), [...planned.kept]]).toEqual([[], [], ['orders']]);
    apply(run, planned);
    expect(run.records.get('orders')!.applied!.file).toBe(moved);
  }
  // Somebody else may not even do that.
  const other = plan(run, { [moved]: `# Mine.\n${spelt}` }, 'ben');
  expect([errors(other), [...other.kept]]).toEqual([['NOT_AUTHORIZED'], []]);
});

test('a request that is wrong holds only itself, and what is applied of it keeps its name', () => {
  const run = applied({ [ORDERS]: text() });
  const before = standingOf(run.world, 'orders');
  const planned = planFrom(
    run,
    files({
      [ORDERS]: text({ needs: '{ write_rps: many }' }),
      [CLICKS]: text({ namespace: 'clicks', team: 'birch' }),
      'namespaces/birch/orders/namespace-request.yaml': text({ team: 'birch' }),
    }),
    POLICIES,
  );
  expect(changes(planned)).toEqual(['create clicks']);
  expect(errors(planned).sort()).toEqual(['INVALID_REQUEST', 'NAMESPACE_EXISTS']);
  apply(run, planned);
  expect(standingOf(run.world, 'orders')).toEqual(before);
  expect(run.records.get('orders')).toMatchObject({ team: 'amber', status: 'active', pending: null });
});

test('what only the policies would move stays where it is applied', () => {
  const asked = { [CLICKS]: text({ namespace: 'clicks', api: 'pubsub', needs: '{ write_rps: 40000 }' }) };
  const run = applied(asked);
  const rules = readFileSync('fixtures/policies/backends.yaml', 'utf8');
  const lower = rules.replace('needs.write_rps > 50000', 'needs.write_rps > 30000');
  expect(lower).not.toBe(rules);
  const moving = pinnedPolicies({ 'teams.yaml': TEAMS, 'backends.yaml': lower });
  const planned = plan(run, asked, 'ann', moving);
  expect(planned.report.wouldMove).toMatchObject([{ namespace: 'clicks', from: 'nats', to: 'kafka' }]);
  expect([errors(planned), changes(planned)]).toEqual([[], []]);
});

test('a size that cannot shrink stays as it is applied, however often less is asked for', () => {
  const run = applied({ [ORDERS]: text({ needs: '{ write_rps: 20000 }' }) });
  const partitions = () =>
    (run.records.get('orders')!.applied!.config as { backend: { config: { partitions: number } } }).backend
      .config.partitions;
  const largest = partitions();
  for (const rps of [5000, 100, 600]) {
    const asked = { [ORDERS]: text({ needs: `{ write_rps: ${rps} }` }) };
    const planned = planFrom(run, files(asked), POLICIES);
    expect(planned.report.diagnostics.map(({ error }) => error.code)).toContain('SIZE_KEPT');
    apply(run, planned);
    expect(partitions()).toBe(largest);
    expect(changes(planFrom(run, files(asked), POLICIES))).toEqual([]);
  }
});

test('a creation that never ended does not shrink what it has made, whatever patterns come and go', () => {
  const run = stopped(
    emptyRun(),
    { [ORDERS]: text({ needs: '{ write_rps: 20000, retention: 40days }' }) },
    12,
  );
  // The world refuses to take partitions away.
  const asked = { [ORDERS]: text({ needs: '{ write_rps: 100 }' }) };
  apply(run, plan(run, asked));
  expect(run.records.get('orders')).toMatchObject({ status: 'active', pending: null });
  expect(changes(plan(run, asked))).toEqual([]);
});

test('a plan of another state is another plan, though it says the same', () => {
  const given = files({ [ORDERS]: text() });
  const digest = (serial: number, lineage = 'a') =>
    planFrom(emptyRun(), given, POLICIES, { state: { lineage, serial } }).report.plan!.digest;
  expect(digest(1)).toBe(digest(1));
  expect(new Set([digest(1), digest(2), digest(1, 'b')]).size).toBe(3);
});

test('the tombstone of what is deleted has no more to say, in the tree or gone from it', () => {
  const run = applied({ [ORDERS]: text() }, { [ORDERS]: tombstone() });
  expect(run.records.get('orders')!.status).toBe('deleted');
  expect([...run.world]).toEqual([]);
  // By somebody of another team, too: it is not his change.
  const clicks = { [CLICKS]: text({ namespace: 'clicks', team: 'birch' }) };
  for (const given of [{ [ORDERS]: tombstone(), ...clicks }, clicks]) {
    const planned = plan(run, given, 'ben');
    expect([errors(planned), changes(planned)]).toEqual([[], ['create clicks']]);
  }
});

test('a name that is free again is for any team, in its old file or a new one, and nobody else is asked', () => {
  for (const path of [ORDERS, CLICKS]) {
    const run = applied({ [ORDERS]: text() }, { [ORDERS]: tombstone() });
    const asked = { [path]: text({ team: 'birch', api: 'pubsub' }) };
    const planned = plan(run, asked, 'ben', UNGRANTED);
    expect([errors(planned), changes(planned)]).toEqual([[], ['create orders']]);
    // Also where it is stopped: what was deleted is no part of what is made.
    stopped(run, asked, 4);
    const next = plan(run, asked, 'ben', UNGRANTED);
    expect(applicable(next).map(({ digest }) => digest)).toEqual([
      run.records.get('orders')!.pending!.target.change,
    ]);
    // Or where something else is asked for meanwhile, elsewhere.
    const other = { [path]: text({ team: 'birch', api: 'pubsub', needs: '{ max_message_size: 2MB }' }) };
    const [moved] = plan(run, other, 'ben', UNGRANTED).report.plan!.changes;
    expect(moved).toMatchObject({ action: 'create', risk: 'safe', blocked: false });
    apply(run, next);
    expect(run.records.get('orders')).toMatchObject({ team: 'birch', status: 'active' });
  }
});

test('a tombstone of what was never there in full removes what there is', () => {
  const run = stopped(emptyRun(), { [ORDERS]: text() }, 5);
  expect(run.world.size).toBe(5);
  apply(run, plan(run, { [ORDERS]: tombstone() }));
  expect([...run.world]).toEqual([]);
  expect(run.records.get('orders')).toMatchObject({ status: 'deleted', pending: null });
});

test('a deletion called off makes what is missing and removes what nobody asks for any more', () => {
  const shop = 'consumers: [{ service: shop, permission: read-only }]';
  const withShop = text().replace('owners: [{ team: amber }]', `owners: [{ team: amber }], ${shop}`);
  for (let steps = 0; steps < 12; steps++) {
    const run = applied({ [ORDERS]: withShop });
    stopped(run, { [ORDERS]: `${withShop}state: deleting\n` }, steps);
    // Stopped in its turn it is the same change.
    stopped(run, { [ORDERS]: text() }, 3);
    const next = plan(run, { [ORDERS]: text() }, 'ann', UNGRANTED);
    expect(applicable(next).map(({ digest }) => digest)).toEqual([
      run.records.get('orders')!.pending!.target.change,
    ]);
    apply(run, next);
    expect(standingOf(run.world, 'orders')).toEqual(
      standingOf(applied({ [ORDERS]: text() }).world, 'orders'),
    );
  }
});

test('what was approved and stopped needs nobody again, and anything else does', () => {
  const run = applied({ [ORDERS]: text({ needs: '{ retention: 14days }' }) });
  const less = { [ORDERS]: text({ needs: '{ retention: 7days }' }) };
  expect(changes(plan(run, less, 'ann', UNGRANTED))).toEqual(['update orders!']);
  stopped(run, less, 0);
  expect(changes(plan(run, less, 'ann', UNGRANTED))).toEqual(['update orders']);
  const least = { [ORDERS]: text({ needs: '{ retention: 3days }' }) };
  expect(changes(plan(run, least, 'ann', UNGRANTED))).toEqual(['update orders!']);
});

test('what the state holds has its quota before anybody new', () => {
  const late = 'namespaces/amber/late/namespace-request.yaml';
  const run = applied({ [late]: text({ namespace: 'late', needs: '{ write_rps: 30000 }' }) });
  // First in path order, and yet it came later.
  const planned = plan(run, {
    [ORDERS.replace('orders', 'early')]: text({ namespace: 'early', needs: '{ write_rps: 30000 }' }),
    [late]: text({ namespace: 'late', needs: '{ write_rps: 30000 }' }),
  });
  expect([errors(planned), changes(planned), [...planned.kept]]).toEqual([['QUOTA_EXCEEDED'], [], ['late']]);
  expect(planned.report.diagnostics.find(({ error }) => error.code === 'QUOTA_EXCEEDED')).toMatchObject({
    location: { file: ORDERS.replace('orders', 'early') },
    error: { details: { in_use: 30000 } },
  });
});
