import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  ActionRepo,
  buildAction,
  EMPTY,
  GRANTS,
  ORDERS,
  PRIVILEGED,
  request,
  STATE_IN_GIT,
  TEAMS,
} from './action-repo.ts';
import { events } from './github/events.ts';

// Each input of a check, the status while it runs, and who nobody knows.

beforeAll(buildAction);

const carts = 'namespaces/carts/namespace-request.yaml';

const statuses = (repo: ActionRepo, sha: string): string[] =>
  repo.github.world.statuses.filter((one) => one.sha === sha).map(({ state }) => state);

/** A request by a grant that ends in five days, which is a warning. */
function expiring(): [ActionRepo, ReturnType<ActionRepo['open']>] {
  const expires = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const repo = new ActionRepo({
    'policies/teams.yaml': TEAMS,
    'policies/approvals.yaml': `version: 1\napprovals:\n  - { namespace: orders, team: payments-team, allows: { write_rps: 150000 }, approved_by: platform-team, ticket: T-1, expires: ${expires} }\n`,
    [ORDERS]: request(),
  });
  const approval = 'approval: { approved_by: platform-team, approval_ticket: T-1 }\n';
  return [repo, repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED, approval) })];
}

test('fail-on: warning fails on a warning, which passes otherwise', async () => {
  const [repo, pull] = expiring();
  await repo.serve();
  const lax = await repo.check(pull);
  expect(lax.code, lax.stdout).toBe(0);
  expect(repo.status(pull.head.sha)).toBe('success: accepted: 1 change, and nothing holds it');
  const strict = await repo.check(pull, { inputs: { 'fail-on': 'warning' } });
  expect(strict.code).toBe(1);
  expect(repo.status(pull.head.sha)).toMatch(/^failure: .*1 warning with fail-on: warning$/);
});

test('comment: false leaves the status and the summary, and no comment', async () => {
  const [repo, pull] = expiring();
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { comment: 'false' } });
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.comments()).toEqual([]);
  expect(ran.outputs['comment-url']).toBe('');
  expect(repo.status(pull.head.sha)).toMatch(/^success/);
  expect(ran.summary).toContain('✅ Accepted');
});

test('annotations: false leaves the findings to log, comment and summary', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const loud = await repo.check(pull);
  expect(loud.commands.some(({ name }) => name === 'error')).toBe(true);
  const ran = await repo.check(pull, { inputs: { annotations: 'false' } });
  expect(ran.code).toBe(1);
  expect(ran.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
  expect(ran.stdout).toContain('APPROVAL_REQUIRED');
  expect(ran.summary).toContain('APPROVAL_REQUIRED');
});

test('detail: capability names no system at apply either', async () => {
  const repo = new ActionRepo(EMPTY);
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 150000, data_size: 99GB }') });
  const before = repo.merge(pull);
  await repo.serve();
  const inputs = { detail: 'capability' };
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'), { inputs });
  expect(repo.comments()).toHaveLength(1);
  for (const text of [ran.stdout, ran.summary, repo.comments()[0]!])
    expect(text).not.toMatch(/redis|postgres/i);
  expect(readFileSync(join(ran.workspace, 'build/plan.json'), 'utf8')).toMatch(/redis|postgres/);
});

test('a root in a subfolder: what is outside of it does not matter, at check and at apply', async () => {
  const repo = new ActionRepo({
    'ns/policies/teams.yaml': TEAMS,
    'ns/policies/approvals.yaml': GRANTS,
    'ns/prism.yaml': STATE_IN_GIT,
  });
  const pull = repo.open('alice', { [`ns/${carts}`]: request('carts'), [carts]: 'nothing: [' });
  await repo.serve();
  const inputs = { root: 'ns' };
  const checked = await repo.check(pull, { inputs });
  expect(checked.outputs, checked.stdout).toMatchObject({ result: 'accepted', creates: '1' });
  const before = repo.merge(pull);
  repo.tell();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'), { inputs });
  expect(ran.outputs, ran.stdout).toMatchObject({ result: 'accepted', creates: '1' });
  expect(repo.comments()).toHaveLength(2);
  expect(repo.comments()[1]).toContain('prism.yaml does not say how to reach redis');
});

test('mode: check on a push to the default branch judges the push by its pusher, and writes nothing', async () => {
  const repo = new ActionRepo();
  const before = repo.git('rev-parse', 'main');
  repo.commit('alice', { [carts]: request('carts'), [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const inputs = { mode: 'check' };
  const ran = await repo.run(events.push(repo.github, 'main', before, 'alice'), { inputs });
  expect(ran.code, ran.stdout).toBe(1);
  expect(ran.stdout).toContain('check: mode: check');
  expect(ran.outputs).toMatchObject({ result: 'blocked', creates: '1', updates: '1' });
  expect(repo.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the status is pending while a check runs, and a green one is taken back', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [carts]: request('carts') });
  await repo.serve();
  await repo.check(pull);
  await repo.check(pull);
  expect(statuses(repo, pull.head.sha)).toEqual(['pending', 'success', 'pending', 'success']);
});

test.each<[string, Record<string, string>]>([
  ['a namespace', { [carts]: request('carts') }],
  ['no namespace', { 'README.md': 'Hello\n' }],
])('a pull request of %s whose author is gone never passes', async (_, files) => {
  const repo = new ActionRepo();
  // GitHub shows this account in place of one that was deleted.
  const pull = repo.open('alice', files, { author: 'ghost' });
  pull.reviews!.push({
    user: 'olive',
    state: 'APPROVED',
    commit: pull.head.sha,
    submitted_at: '2026-11-24T08:00:00Z',
  });
  await repo.serve();
  const event = events.pullRequest(repo.github, pull.number, 'synchronize');
  (event.payload.pull_request as Record<string, unknown>).user = null;
  const ran = await repo.run(event);
  expect(ran.code, ran.stdout).toBe(1);
  expect(ran.outputs.result).toBe('blocked');
  expect(repo.status(pull.head.sha)).toMatch(/^failure: blocked: .*nobody knows who asks for it/);
  expect(repo.comments()[0]).toContain('⏸️ Blocked');
  expect(repo.comments()[0]).toContain('IDENTITY_UNCHECKED');
  const alone = await repo.run(event, { token: '' });
  expect(alone.code, alone.stdout).toBe(1);
  expect(alone.outputs.result).toBe('blocked');
});

test('a merge queue whose pull request is not to be found ends in no verdict', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [carts]: request('carts') });
  await repo.serve();
  const event = events.mergeGroup(repo.github, pull.number, pull.head.sha);
  for (const [ref, says] of [
    ['refs/heads/gh-readonly-queue/main/pr-99-', /GitHub knows nothing at GET/],
    ['refs/heads/somewhere/', /no ref of a merge queue/],
  ] as const) {
    (event.payload.merge_group as Record<string, unknown>).head_ref = ref + 'a'.repeat(40);
    const ran = await repo.run(event);
    expect(ran.code, ran.stdout).toBe(2);
    expect(ran.commands.at(-1)!.message).toMatch(says);
    expect(statuses(repo, pull.head.sha).at(-1)).toBe('error');
  }
});

test('a privileged edit that changes no configuration says who must approve it', async () => {
  const repo = new ActionRepo({
    'policies/teams.yaml': TEAMS,
    'policies/approvals.yaml': GRANTS,
    [ORDERS]: request(),
  });
  const preferred = request('orders', '{ write_rps: 500, backend_preference: redis }');
  const pull = repo.open('alice', { [ORDERS]: preferred });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout).toBe(1);
  expect(repo.status(pull.head.sha)).toBe(
    'failure: blocked: 1 edit that changes no configuration waits for an approval',
  );
  expect(repo.comments()[0]).toContain('Have it approved by the people named below');
  expect(repo.comments()[0]).toMatch(/\*\*error\*\*<br>.*APPROVAL_REQUIRED.*platform-team/);
});
