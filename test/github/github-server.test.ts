import { describe, expect, test } from 'vitest';
import { as, COMMENTS, call, REPO, STATUSES, start } from './call-github.ts';
import {
  badCredentials,
  fine,
  lost,
  notAccessible,
  primaryLimit,
  reset,
  secondaryLimit,
  serverError,
  slow,
} from './faults.ts';
import { ROUTES } from './routes.ts';
import { sha } from './sample-scenario.ts';
import { TOKENS } from './tokens.ts';

// The test server itself: what it plays is by GitHub's description, and what is not is caught.

/** A call of each kind the server plays, and the status it answers. */
const EVERY: readonly [request: string, status: number, body?: unknown][] = [
  [`GET ${REPO}`, 200],
  [`GET ${REPO}/pulls?state=all&per_page=100`, 200],
  [`GET ${REPO}/pulls/6`, 200],
  [`GET ${REPO}/pulls/7`, 200],
  [`GET ${REPO}/pulls/8`, 404],
  [`GET ${REPO}/pulls/7/commits`, 200],
  [`GET ${REPO}/pulls/7/files`, 200],
  [`GET ${REPO}/pulls/7/reviews`, 200],
  [`GET ${REPO}/pulls/7/reviews/70001`, 200],
  [`POST ${COMMENTS}`, 201, { body: 'Checked' }],
  [`GET ${COMMENTS}?since=2026-11-24T00:00:00Z`, 200],
  [`GET ${REPO}/issues/comments/1000001`, 200],
  [`PATCH ${REPO}/issues/comments/1000001`, 200, { body: 'Checked again' }],
  [`POST ${REPO}/issues/comments/1000001/reactions`, 201, { content: 'eyes' }],
  [`POST ${REPO}/issues/comments/1000001/reactions`, 200, { content: 'eyes' }],
  [`DELETE ${REPO}/issues/comments/1000001/reactions/100000100`, 204],
  [`DELETE ${REPO}/issues/comments/1000001/reactions/100000100`, 404],
  [`DELETE ${REPO}/issues/comments/1000001`, 204],
  [`DELETE ${REPO}/issues/comments/1000001`, 404],
  [`POST ${STATUSES}`, 201, { state: 'failure', context: 'prism', description: null }],
  [`GET ${REPO}/commits/${sha('b')}/status`, 200],
  [`GET ${REPO}/commits/${sha('b')}/statuses`, 200],
  [`GET ${REPO}/commits/main`, 200],
  [`GET ${REPO}/commits/${sha('f')}`, 422],
  [`GET ${REPO}/commits/${sha('3')}/pulls`, 200],
  [`GET ${REPO}/compare/main...add-orders`, 200],
  [`GET ${REPO}/branches/main`, 200],
  [`GET ${REPO}/git/ref/heads/main`, 200],
  [`GET ${REPO}/git/ref/heads%2Fgone`, 404],
  [`GET ${REPO}/git/matching-refs/heads/`, 200],
  [`GET /orgs/acme/teams/payments`, 200],
  [`GET /orgs/acme/teams/payments/members`, 200],
  [`GET /orgs/acme/teams/payments/memberships/MIA`, 200],
  [`GET /orgs/acme/teams/payments/memberships/olive`, 404],
  [`GET /users/OLIVE`, 200],
  [`GET /users/nobody`, 404],
  [`GET /users/github-actions%5Bbot%5D`, 200],
  [`GET /rate_limit`, 200],
  [`GET ${REPO}/actions/artifacts?name=prism`, 200],
  [`GET ${REPO}/actions/runs/900`, 200],
  [`GET ${REPO}/actions/runs/900/artifacts`, 200],
  [`GET ${REPO}/actions/artifacts/1`, 200],
  [`GET ${REPO}/actions/artifacts/1/zip`, 302],
  [`GET ${REPO}/actions/artifacts/2/zip`, 410],
  [`GET /repos/acme/other/pulls`, 404],
];

test('every call it plays is answered by the description', async () => {
  const github = await start();
  for (const [request, status, body] of EVERY)
    expect([request, (await call(github, request, body)).status]).toEqual([request, status]);
  expect(github.violations).toEqual([]);
  const called = new Set(github.calls.map((one) => one.operationId));
  expect(Object.keys(ROUTES).filter((one) => !called.has(one))).toEqual([]);
});

describe('a call that GitHub does not document is refused, and remembered', () => {
  test.each<[string, RegExp, unknown?, Record<string, string>?]>([
    [`GET ${REPO}/pulls/7/approvals`, /documents no such call/],
    [`PUT ${REPO}/pulls/7`, /documents no such call/],
    ['POST /graphql', /documents no such call/, { query: '{ viewer { login } }' }],
    [`GET ${REPO}/pulls?status=open`, /query it must NOT have additional properties: status/],
    [`GET ${REPO}/pulls?state=merged`, /query \/state must be equal to one of the allowed values/],
    [`GET ${COMMENTS}?per_page=101`, /query \/per_page must be <= 100/],
    [`GET ${COMMENTS}?page=one`, /query \/page must be integer/],
    [`GET ${COMMENTS}?page=1&page=2`, /query page: given twice/],
    [`GET ${REPO}/pulls/seven`, /path \/pull_number must be integer/],
    [`POST ${COMMENTS}`, /body it must have required property 'body'/, {}],
    [`POST ${COMMENTS}`, /body: missing/],
    [`POST ${COMMENTS}`, /additional properties: minimized/, { body: 'x', minimized: true }],
    [`POST ${STATUSES}`, /body \/state must be equal to one of/, { state: 'neutral' }],
    [`DELETE ${REPO}/issues/comments/1`, /body: the call takes none/, { body: 'x' }],
    [`GET ${REPO}`, /x-github-api-version: 1999-01-01/, undefined, { 'x-github-api-version': '1999-01-01' }],
    [`GET ${REPO}`, /x-github-trust: not documented/, undefined, { 'x-github-trust': 'me' }],
    [`GET ${REPO}`, /accept: text\/html/, undefined, { accept: 'text/html' }],
    [`GET ${REPO}`, /without it/, undefined, { 'user-agent': '' }],
    [`POST ${COMMENTS}`, /content-type: text\/plain/, { body: 'x' }, { 'content-type': 'text/plain' }],
    [`POST ${COMMENTS}`, /a token outside of its header/, { body: `see ${TOKENS.write.value}` }],
    [`GET ${REPO}/labels`, /documented, but not played here/],
  ])('%s: %s', async (request, problem, body, headers) => {
    const github = await start();
    expect((await call(github, request, body, { ...as('members'), ...headers })).status).toBe(500);
    expect(github.violations).toEqual([expect.stringMatching(problem)]);
    expect(github.violations.join()).not.toContain('ghs_');
    expect(github.world.comments).toHaveLength(1);
  });

  test('and so is an answer that is not as documented', async () => {
    const github = await start({ comments: [{ pull: 7, user: 'mia', body: 5 as never }] });
    expect((await call(github, `GET ${COMMENTS}`)).status).toBe(500);
    expect(github.violations).toEqual([`GET ${COMMENTS}: answer 200 /0/body must be string`]);
  });

  test('and so is a scenario that does not fit together', async () => {
    const github = await start({ branches: { main: sha('f') } });
    expect((await call(github, `GET ${REPO}/branches/main`)).status).toBe(500);
    expect(github.violations.join()).toContain('The scenario has no commit');
  });
});

describe('faults', () => {
  test('come in their order, then the call works', async () => {
    const queue = [badCredentials, notAccessible, secondaryLimit(7), secondaryLimit(8, 429), fine];
    const github = await start({ faults: { 'issues/create-comment': [...queue, primaryLimit(1795478460)] } });
    github.fail('issues/create-comment', serverError());
    const got: unknown[] = [];
    for (let time = 0; time < 8; time += 1) {
      const { status, headers } = await call(github, `POST ${COMMENTS}`, { body: 'x' });
      got.push([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]);
    }
    expect(got).toEqual([
      [401, null, '990'],
      [403, null, '990'],
      [403, '7', '990'],
      [429, '8', '990'],
      [201, null, '990'],
      [403, null, '0'],
      [502, null, '990'],
      [201, null, '990'],
    ]);
    expect(github.faultsLeft()).toBe(0);
    expect(github.violations).toEqual([]);
  });

  test('a broken connection, before and after the work is done', async () => {
    const github = await start({ faults: { 'issues/create-comment': [reset, lost] } });
    await expect(call(github, `POST ${COMMENTS}`, { body: 'never made' })).rejects.toThrow();
    await expect(call(github, `POST ${COMMENTS}`, { body: 'made' })).rejects.toThrow();
    expect(github.world.comments.map((one) => one.body)).toEqual(['Please look', 'made']);
    expect(github.calls.map((one) => one.status)).toEqual([undefined, undefined]);
  });

  test('a slow answer', async () => {
    const github = await start({ faults: { 'repos/get': [slow(80)] } });
    const from = performance.now();
    expect((await call(github, `GET ${REPO}`)).status).toBe(200);
    expect(performance.now() - from).toBeGreaterThan(75);
  });
});
