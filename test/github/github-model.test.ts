import { describe, expect, test } from 'vitest';
import { as, COMMENTS, call, type Got, REPO, STATUSES, start } from './call-github.ts';
import { SAMPLE, sha } from './sample-scenario.ts';
import type { TOKENS } from './tokens.ts';

// What the test server knows, and whom it tells.

test('lists come in pages, with links to the others', async () => {
  const comments = Array.from({ length: 305 }, (_, at) => ({ pull: 7, user: 'mia', body: String(at) }));
  const github = await start({ comments });
  const seen: unknown[] = [];
  let next: string | undefined = `${COMMENTS}?per_page=100`;
  while (next !== undefined) {
    const got: Got = await call(github, `GET ${next}`);
    seen.push(...got.list.map((one) => one.body));
    next = /<([^>]+)>; rel="next"/.exec(got.headers.get('link') ?? '')?.[1];
  }
  expect(seen).toEqual(comments.map((one) => one.body));
  expect(github.calls).toHaveLength(4);
  expect((await call(github, `GET ${COMMENTS}`)).list).toHaveLength(30);
  expect((await call(github, `GET ${COMMENTS}?page=99`)).list).toEqual([]);
  expect(github.violations).toEqual([]);
});

describe('comments and statuses', () => {
  test('are written in the name of the token', async () => {
    const github = await start();
    const made = await call(github, `POST ${COMMENTS}`, { body: 'Checked' }, as('write'));
    expect(made.body).toMatchObject({
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
      created_at: '2026-11-24T00:00:01Z',
    });
    await call(github, `PATCH ${REPO}/issues/comments/${made.body.id}`, { body: 'Again' }, as('write'));
    expect(github.world.comments.map((one) => one.body)).toEqual(['Please look', 'Again']);
    expect(github.violations).toEqual([]);
  });

  test('have a largest length', async () => {
    const github = await start();
    expect((await call(github, `POST ${COMMENTS}`, { body: '😀'.repeat(65_536) })).status).toBe(201);
    const long = await call(github, `POST ${COMMENTS}`, { body: 'x'.repeat(65_537) });
    expect([long.status, JSON.stringify(long.body)]).toEqual([
      422,
      expect.stringContaining('Body is too long'),
    ]);
    const description = 'x'.repeat(141);
    const status = await call(github, `POST ${STATUSES}`, { state: 'success', description });
    expect([status.status, JSON.stringify(status.body)]).toEqual([422, expect.stringContaining('too long')]);
    expect(github.violations).toEqual([]);
  });

  test('of one context count by the latest', async () => {
    const github = await start();
    const combined = async (): Promise<unknown> =>
      (await call(github, `GET ${REPO}/commits/${sha('b')}/status`)).body.state;
    expect(await combined()).toBe('pending');
    await call(github, `POST ${STATUSES}`, { state: 'failure', context: 'prism' });
    expect(await combined()).toBe('failure');
    await call(github, `POST ${STATUSES}`, { state: 'success', context: 'Prism' });
    expect(await combined()).toBe('success');
  });
});

describe('tokens', () => {
  test.each<[string, string, unknown, Record<string, number>]>([
    ['reads', `GET ${REPO}/pulls/7`, undefined, { write: 200, 'read-only': 200, none: 403, members: 200 }],
    ['comments', `POST ${COMMENTS}`, { body: 'x' }, { write: 201, 'read-only': 403, none: 403 }],
    ['sets a status', `POST ${STATUSES}`, { state: 'success' }, { write: 201, 'read-only': 403 }],
    ['reads a team', 'GET /orgs/acme/teams/payments/members', undefined, { write: 403, members: 200 }],
    ['reads the repository', `GET ${REPO}`, undefined, { none: 200 }],
  ])('who %s', async (_, request, body, expected) => {
    const github = await start();
    for (const [token, status] of Object.entries(expected)) {
      const got = await call(github, request, body, as(token as keyof typeof TOKENS));
      expect([token, got.status]).toEqual([token, status]);
      if (status === 403) expect(got.body.message).toBe('Resource not accessible by integration');
    }
    expect(github.violations).toEqual([]);
  });

  test('none, or a wrong one', async () => {
    const hidden = await start();
    expect((await call(hidden, `GET ${REPO}/pulls/7`, undefined, {})).status).toBe(404);
    expect((await call(hidden, `GET ${REPO}`, undefined, { authorization: 'Bearer x' })).status).toBe(401);
    const open = await start({ private: false });
    expect((await call(open, `GET ${REPO}/pulls/7`, undefined, {})).status).toBe(200);
    expect((await call(open, `POST ${COMMENTS}`, { body: 'x' }, {})).status).toBe(401);
    expect([...hidden.violations, ...open.violations]).toEqual([]);
  });
});

describe('the repository', () => {
  test('knows who made the commits of a pull request', async () => {
    const github = await start();
    const { list } = await call(github, `GET ${REPO}/pulls/7/commits`);
    expect(list).toMatchObject([
      { sha: sha('a'), author: { login: 'mia' } },
      { sha: sha('b'), author: null, commit: { message: expect.stringContaining('Co-authored-by: Noor') } },
    ]);
    const files = await call(github, `GET ${REPO}/pulls/7/files`);
    expect(files.list).toMatchObject([
      { filename: 'namespaces/orders/namespace-request.yaml', status: 'added' },
    ]);
  });

  test('knows which pull request brought a commit', async () => {
    const github = await start();
    const of = async (id: string): Promise<unknown[]> =>
      (await call(github, `GET ${REPO}/commits/${sha(id)}/pulls`)).list.map((one) => one.number);
    expect([await of('1'), await of('3'), await of('4'), await of('a')]).toEqual([[], [6], [6], [7]]);
  });

  test('knows what descends from what', async () => {
    const github = await start();
    const compared = async (range: string): Promise<unknown> =>
      (await call(github, `GET ${REPO}/compare/${range}`)).body.status;
    expect(await compared(`${sha('1')}...main`)).toBe('ahead');
    expect(await compared(`main...${sha('1')}`)).toBe('behind');
    expect(await compared('main...main')).toBe('identical');
    expect(await compared('main...add-orders')).toBe('diverged');
  });

  test('shows no review before it is submitted, and keeps the order', async () => {
    const github = await start();
    const { list } = await call(github, `GET ${REPO}/pulls/7/reviews`);
    expect(list.map((one) => one.state)).toEqual(['APPROVED', 'COMMENTED', 'DISMISSED']);
    expect(list.at(-1)!.user).toBe(null);
  });

  test('changes as a test changes it', async () => {
    const github = await start();
    const pull = github.world.pulls[1]!;
    Object.assign(pull, { state: 'closed', merged_at: '2026-11-24T01:00:00Z', merged_by: 'olive' });
    const { body } = await call(github, `GET ${REPO}/pulls/7`);
    expect(body).toMatchObject({ state: 'closed', merged: true, merged_by: { login: 'olive' } });
    expect(SAMPLE.pulls![1]!.state).toBe(undefined);
  });

  test('stores artifacts elsewhere, where the token must not go', async () => {
    const github = await start();
    const { headers } = await call(github, `GET ${REPO}/actions/artifacts/1/zip`);
    const address = headers.get('location')!;
    expect(await (await fetch(address)).text()).toBe('first');
    expect(github.violations).toEqual([]);
    await fetch(address, { headers: as('write') });
    expect(github.violations).toEqual(['/artifacts/1: the token went to the storage']);
  });
});
