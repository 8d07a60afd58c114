import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, ORDERS, PRIVILEGED, request } from './action-repo.ts';
import { events } from './github/events.ts';
import { badCredentials, fine, secondaryLimit, serverError, unprocessable } from './github/faults.ts';
import { TOKENS } from './github/tokens.ts';
import type { Pull } from './github/world.ts';

// GitHub refuses, is slow or is down: nothing may pass in silence.

beforeAll(buildAction);

async function opened(): Promise<[ActionRepo, Pull]> {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  return [repo, pull];
}

test('the token of a fork: the summary has the report, and a file for the workflow that follows', async () => {
  const [repo, pull] = await opened();
  pull.head.fork = 'mallory';
  const ran = await repo.check(pull, { token: TOKENS['read-only'].value });
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.summary).toContain('✅ Accepted');
  expect(ran.summary).toContain('No comment was written');
  expect(ran.summary).toContain('may not set the commit status');
  expect(ran.outputs['comment-url']).toBe('');
  const report = JSON.parse(readFileSync(join(ran.workspace, 'build/prism-report.json'), 'utf8'));
  expect(report).toMatchObject({
    repository: 'acme/namespaces',
    pull_request: 7,
    head: pull.head.sha,
    verdict: 'accepted',
  });
  expect(repo.comments()).toEqual([]);
});

test('a run that wrote its comment leaves no such file', async () => {
  const [repo, pull] = await opened();
  const { workspace } = await repo.check(pull);
  expect(() => readFileSync(join(workspace, 'build/prism-report.json'))).toThrow('ENOENT');
});

test('a job with no permissions is told which it needs', async () => {
  const [repo, pull] = await opened();
  const ran = await repo.check(pull, { token: TOKENS.none.value });
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain("'pull-requests: read'");
  expect(ran.summary).toContain('pull-requests');
});

test('a token that GitHub does not know', async () => {
  const [repo, pull] = await opened();
  repo.github.fail('pulls/get', badCredentials);
  const ran = await repo.check(pull, { debug: true });
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain('GitHub does not accept the token');
  expect(repo.status(pull.head.sha)).toMatch(/^error: GitHub does not accept the token/);
});

test('a text that GitHub finds too long is shortened, and that is said', async () => {
  const [repo, pull] = await opened();
  const files = Array.from({ length: 300 }, (_, i): [string, string] => [
    `namespaces/n${i}/namespace-request.yaml`,
    request(`n${i}`),
  ]);
  repo.push(pull, 'alice', Object.fromEntries(files));
  const tooLong = unprocessable('IssueComment', 'data', 'Body is too long');
  repo.github.fail('issues/create-comment', tooLong, tooLong);
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.github.faultsLeft()).toBe(0);
  expect(repo.comments()[0]).toContain('summary of the run');
  expect(ran.summary).toContain('does not hold the whole report');
});

test('429 and 5xx, then success: waited for and said', async () => {
  const [repo, pull] = await opened();
  repo.github.fail('issues/create-comment', secondaryLimit(1, 429));
  repo.github.fail('repos/create-commit-status', fine, serverError(502));
  const ran = await repo.check(pull, { debug: true });
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.github.faultsLeft()).toBe(0);
  expect(ran.stdout).toContain('asking again in 1 s');
  expect(repo.comments()).toHaveLength(1);
  expect(repo.status(pull.head.sha)).toMatch(/^success/);
});

test('a status that cannot be set fails the run', async () => {
  const [repo, pull] = await opened();
  const refused = unprocessable('Status', 'sha', 'No commit found for SHA');
  repo.github.fail('repos/create-commit-status', fine, refused);
  const ran = await repo.check(pull);
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)).toMatchObject({ name: 'error' });
  expect(ran.summary).toContain('✅ Accepted');
});

test('a status that cannot be set as the check begins is noted, and the check is made', async () => {
  const [repo, pull] = await opened();
  repo.github.fail('repos/create-commit-status', unprocessable('Status', 'sha', 'No commit found for SHA'));
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.summary).toContain('could not be set when the check began');
  expect(repo.status(pull.head.sha)).toMatch(/^success/);
});

test('reviews that cannot be read end in no verdict, and in a status that says so', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  repo.github.fail('pulls/list-reviews', unprocessable('PullRequest', 'x', 'no'));
  const ran = await repo.check(pull);
  expect(ran.code).toBe(2);
  expect(repo.status(pull.head.sha)).toMatch(/^error: GitHub does not take/);
});

test('after the check of a fork its report is posted by a run that judges anew', async () => {
  const [repo, pull] = await opened();
  pull.head.fork = 'mallory';
  const checked = await repo.check(pull, { token: TOKENS['read-only'].value });
  const report = readFileSync(join(checked.workspace, 'build/prism-report.json'));
  repo.upload(pull, 1001, report);
  const ran = await repo.run(events.workflowRun(repo.github, 1001));
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.comments()[0]).toContain('carts');
  expect(repo.status(pull.head.sha)).toMatch(/^success: accepted/);
  expect(ran.outputs['comment-url']).toMatch(/^https:/);
});
