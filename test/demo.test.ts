import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, expect, test } from 'vitest';

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('prism-demo-'));
/** What was printed of each step, by its number. */
let steps: string[];

beforeAll(() => {
  const before = leftovers();
  // As in a git hook, which names the repository that it runs for.
  const env = { ...process.env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' };
  const { stdout, stderr, status } = spawnSync('node', ['scripts/demo.ts'], { encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  expect(leftovers()).toEqual(before);
  steps = stdout.split(/^(?=\d\. )/m);
  expect(steps).toHaveLength(8);
}, 60_000);

test('a change, what it means and who must approve it', () => {
  expect(steps[4]).toContain('~ order-processing (payments-team): update, disruptive, blocked');
  expect(steps[4]).toMatch(/an approval by another\s+member of payments-team \(bob-tanaka, c-okonkwo\)/);
});

/** Rows of the last table of PostgreSQL that a step shows: name, role and connections of each. */
const tables = (step: string): string[][] =>
  step
    .slice(step.lastIndexOf('PostgreSQL itself'))
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/));
const connectionsOf = (step: string): string[][] =>
  tables(step).flatMap(([name, ...rest]) => (name === 'transact_order_transactions' ? [rest] : []));

test('what is applied is there, and changes', () => {
  expect(steps[5]).toContain('done: 3 changes made');
  expect(tables(steps[5]!)).toHaveLength(9);
  expect(steps[5]).toMatch(/^ {2}proxy\/namespaces\/order-transactions\/\d+\.json$/m);
  expect(steps[5]).toContain('  observability/rules/order-transactions.yaml\n');
  expect(connectionsOf(steps[5]!)).toEqual([['prism-order-transactions', '10']]);
  expect(connectionsOf(steps[6]!)).toEqual([['prism-order-transactions', '20']]);
});

test('what is deleted is held until it is approved, and then gone', () => {
  const [held, done] = steps[7]!.split('policies/approvals.yaml');
  expect(held).toContain('held: of 1 change 1 held');
  expect(tables(steps[6]!).some(([name]) => name === 'queue_refund_requests')).toBe(true);
  expect(tables(done!).map(([name]) => name)).toEqual([
    'outbox_order_transactions',
    'transact_order_transactions',
    'wal_order_transactions',
    'keyvalue_user_consents',
    'wal_user_consents',
  ]);
  expect(done).toContain('same: no differences in 2 namespaces');
});
