import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, GRANTS, ORDERS, PRIVILEGED, request, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';

// The bundled Action on pull requests, as the runner starts it.

beforeAll(buildAction);

test('a first pull request gets a comment, a status, a summary, outputs and artifacts', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  const ran = await repo.run(events.pullRequest(repo.github, pull.number, 'opened'));
  expect(ran.stderr).toBe('');
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.status(pull.head.sha)).toBe('success: accepted: 1 change, and nothing holds it');
  expect(repo.comments()).toHaveLength(1);
  expect(repo.comments()[0]).toContain('✅ Accepted');
  expect(repo.comments()[0]).toContain('carts');
  expect(ran.summary).toContain('✅ Accepted');
  expect(ran.outputs).toMatchObject({
    result: 'accepted',
    plan: 'build/plan.json',
    creates: '1',
    updates: '0',
    migrates: '0',
    deletes: '0',
    risk: 'safe',
  });
  expect(ran.outputs['comment-url']).toMatch(/^https:/);
  const out = join(ran.workspace, 'build');
  expect(readdirSync(out).sort()).toEqual([
    'diagnostics.json',
    'plan.json',
    'plan.md',
    'platform',
    'report.sarif',
  ]);
  expect(readdirSync(join(out, 'platform')).sort()).toEqual(['carts.yaml', 'orders.yaml']);
  const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
  expect(plan.digest).toBe(ran.outputs.digest);
});

test('a later run updates the comment in place, after 300 comments of others', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  const comments = Array.from({ length: 300 }, (_, i) => ({ pull: 7, user: 'bob', body: `Comment ${i}` }));
  await repo.serve({ comments });
  const first = await repo.check(pull);
  repo.push(pull, 'alice', { 'namespaces/baskets/namespace-request.yaml': request('baskets') });
  const second = await repo.check(pull);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  expect(repo.comments()).toHaveLength(1);
  expect(repo.comments()[0]).toContain(`head=${pull.head.sha}`);
  expect(repo.comments()[0]).toContain('baskets');
});

test('a run of an older head leaves the comment to the newer one, and judges its own', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  const old = events.pullRequest(repo.github, 7, 'opened');
  const before = pull.head.sha;
  repo.push(pull, 'alice', { 'namespaces/baskets/namespace-request.yaml': request('baskets') });
  await repo.check(pull);
  const [comment] = repo.comments();
  const late = await repo.run(old);
  expect(repo.comments()).toEqual([comment]);
  expect(late.stdout).toContain('A newer run reports on this pull request');
  expect(late.summary).toContain('A newer run reports on this pull request');
  expect(repo.status(before)).toBe('success: accepted: 1 change, and nothing holds it');
});

test('a pull request that concerns no namespace passes without a comment, and says so once it did', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('mallory', { 'README.md': 'Hello\n' });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.comments()).toEqual([]);
  expect(repo.status(pull.head.sha)).toBe('success: accepted: nothing to do: 1 namespace unchanged');
  repo.push(pull, 'alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.check(pull);
  expect(repo.comments()).toHaveLength(1);
  repo.push(pull, 'alice', { [ORDERS]: request() });
  await repo.check(pull);
  expect(repo.comments()).toHaveLength(1);
  expect(repo.comments()[0]).toContain('Nothing to do: 1 namespace unchanged');
});

test('a wrong request is annotated at its line, and leaves no plan', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 999999999 }') });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(1);
  expect(ran.commands.find(({ name }) => name === 'error')?.properties).toMatchObject({
    file: ORDERS,
    line: '4',
  });
  expect(ran.outputs).toMatchObject({ result: 'rejected', plan: '', digest: '', risk: '' });
  expect(repo.status(pull.head.sha)).toMatch(/^failure: rejected: nothing would be done/);
  expect(readdirSync(join(ran.workspace, 'build')).sort()).toEqual(['diagnostics.json', 'report.sarif']);
});

test('more findings than GitHub shows are said to be there, and the summary has them', async () => {
  const repo = new ActionRepo();
  const files = Array.from({ length: 30 }, (_, i): [string, string] => [
    `namespaces/n${i}/namespace-request.yaml`,
    request(`n${i}`).replace('keyvalue', 'nothing'),
  ]);
  const pull = repo.open('alice', Object.fromEntries(files));
  await repo.serve();
  const ran = await repo.check(pull);
  const errors = ran.commands.filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)!.message).toContain('21 more errors');
  for (const [file] of files) expect(ran.summary).toContain(file);
});

test('a root that is a folder: annotations stand at the repository, artifacts where they are asked for', async () => {
  const at = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`platform/${path}`, text]));
  const repo = new ActionRepo(at({ 'policies/teams.yaml': TEAMS, 'policies/approvals.yaml': GRANTS }));
  const pull = repo.open('alice', at({ [ORDERS]: request('orders', PRIVILEGED) }));
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { root: 'platform', out: 'tmp/prism' } });
  expect(ran.commands.find(({ name }) => name === 'error')?.properties.file).toBe(`platform/${ORDERS}`);
  expect(ran.outputs.plan).toBe('tmp/prism/plan.json');
  expect(readdirSync(join(ran.workspace, 'tmp/prism'))).toContain('plan.json');
});

test('new policies bring what they do to every namespace, folded and without it under detail: capability', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('olive', { 'policies/teams.yaml': TEAMS.replace('500000', '400') });
  await repo.serve();
  const full = await repo.check(pull);
  expect(full.code, full.stdout).toBe(0);
  expect(repo.comments()[0]).toMatch(
    /<summary><b>Impact of the policies<\/b>: 1 rejected; 0 namespaces unchanged<\/summary>/,
  );
  expect(repo.comments()[0]).toContain('QUOTA_EXCEEDED');
  const capability = await repo.check(pull, { inputs: { detail: 'capability' } });
  expect(repo.comments()[0]).toContain('Impact of the policies');
  expect(repo.comments()[0]).not.toContain('Quotas that shrink');
  expect(capability.summary).not.toMatch(/redis/);
});

test('detail: capability names no system in comment, summary, annotations and log', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600, data_size: 99GB }') });
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { detail: 'capability' } });
  expect(ran.code, ran.stdout).toBe(0);
  for (const text of [ran.stdout, ran.summary, repo.comments()[0]!])
    expect(text).not.toMatch(/redis|postgres/i);
  expect(readFileSync(join(ran.workspace, 'build/plan.json'), 'utf8')).toMatch(/redis|postgres/);
});

test('fail-on: warning, annotations and comment can be turned off', async () => {
  const repo = new ActionRepo();
  const grants = `version: 1\napprovals:\n  - { namespace: orders, team: payments-team, allows: { retention: forever }, approved_by: platform-team, ticket: T-1, expires: 2020-01-01 }\n`;
  const pull = repo.open('olive', { 'policies/approvals.yaml': grants });
  await repo.serve();
  const calm = await repo.check(pull, { inputs: { comment: 'false', annotations: 'false' } });
  expect(repo.comments()).toEqual([]);
  expect(calm.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
  const wrong = await repo.check(pull, { inputs: { 'fail-on': 'everything' } });
  expect(wrong.code).toBe(2);
  expect(wrong.commands.at(-1)!.message).toContain("The input 'fail-on' is 'everything'");
});

test('a merge queue: judged on top of what is before it, with a status and no comment', async () => {
  const repo = new ActionRepo();
  const first = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  const second = repo.open('bob', {
    'namespaces/baskets/namespace-request.yaml': request('baskets', PRIVILEGED),
  });
  repo.git('checkout', '-q', '-b', 'queue', 'main');
  const identity = ['-c', 'user.name=github', '-c', 'user.email=noreply@github.com'];
  const merge = (ref: string): string => {
    repo.git(...identity, 'merge', '-q', '--no-ff', '-m', 'Queue', ref);
    return repo.git('rev-parse', 'HEAD');
  };
  const before = merge(first.head.ref);
  const head = merge(second.head.ref);
  repo.git('push', '-q', 'origin', 'queue');
  await repo.serve();
  second.reviews!.push({
    user: 'olive',
    state: 'APPROVED',
    commit: second.head.sha,
    submitted_at: '2026-11-24T08:00:00Z',
  });
  repo.tell();
  const event = events.mergeGroup(repo.github, second.number, head);
  (event.payload.merge_group as Record<string, unknown>).base_sha = before;
  const ran = await repo.run(event);
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.outputs).toMatchObject({ result: 'accepted', creates: '1' });
  expect(repo.status(head)).toBe('success: accepted: 1 change, and nothing holds it');
  expect(repo.comments()).toEqual([]);
});

test('a bootstrap: the first policies judge themselves, guided only', async () => {
  const repo = new ActionRepo({ 'README.md': 'Soon\n' });
  const pull = repo.open('olive', {
    'policies/teams.yaml': TEAMS,
    'policies/approvals.yaml': GRANTS,
    [ORDERS]: request(),
  });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(repo.comments()[0], ran.stdout).toContain('The base has no policies yet');
});

test('a shallow clone is completed, and one that cannot be says what to set', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  repo.commit('olive', { 'namespaces/late/namespace-request.yaml': request('late') });
  await repo.serve();
  const ran = await repo.check(pull, { clone: ['--depth=1'] });
  expect(ran.outputs, ran.stdout).toMatchObject({ result: 'accepted', creates: '1' });
  const cut = await repo.check(pull, { clone: ['--depth=1'], offline: true });
  expect(cut.code).toBe(2);
  expect(cut.commands.at(-1)!.message).toContain('Set `fetch-depth: 0`');
  expect(cut.summary).toContain('fetch-depth: 0');
  expect(repo.status(pull.head.sha)).toMatch(/^error: The commit [0-9a-f]{40} is not in this clone/);
});

test('without a token: judged by git alone, which is said', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const ran = await repo.check(pull, { token: '' });
  expect(ran.code).toBe(1);
  expect(ran.summary).toContain('There is no github-token');
  expect(repo.github.calls).toEqual([]);
});

test('a push to another branch is checked only: no status, no comment', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, pull.head.ref, pull.base.sha, 'alice'));
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.outputs).toMatchObject({ result: 'accepted', creates: '1' });
  expect(repo.github.world.statuses).toEqual([]);
  expect(repo.comments()).toEqual([]);
});

test('pull_request_target is checked from git, with nothing checked out', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  const ran = await repo.run(events.pullRequestTarget(repo.github, pull.number, 'opened'), {
    clone: ['--single-branch'],
  });
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.comments()[0]).toContain('carts');
  expect(readdirSync(join(ran.workspace, 'namespaces'))).toEqual(['orders']);
});
