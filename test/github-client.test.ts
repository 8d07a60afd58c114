import { expect, test } from 'vitest';
import { openGitHub } from '../src/github/client.ts';
import { setStatus } from '../src/github/commit-status.ts';
import { GitHubFailure } from '../src/github/github-failure.ts';
import { readPullRequest } from '../src/github/pull-request.ts';
import {
  badCredentials,
  cut,
  type Fault,
  fine,
  notAccessible,
  notThere,
  primaryLimit,
  reset,
  secondaryLimit,
  serverError,
} from './github/faults.ts';
import { openClient } from './github/open-client.ts';
import { refuse } from './github/route.ts';
import { sha } from './github/sample-scenario.ts';
import { TOKENS } from './github/tokens.ts';

// Calls at GitHub: what is made again, what is not, and what people are told.

const answer = (status: number, message: string, headers?: Record<string, string>): Fault => ({
  kind: 'answer',
  answer: refuse(status, message, headers),
});

const PULL = 'GET /repos/acme/namespaces/pulls/7';
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

test('a call asks for the documented version, with the token in its header alone', async () => {
  const { github, server } = await openClient();
  await readPullRequest(github, 7);
  expect(server.calls.map(({ target, version }) => [target, version])).toEqual([
    ['/repos/acme/namespaces/pulls/7', '2022-11-28'],
  ]);
});

test('nothing is asked when the client is opened', async () => {
  expect((await openClient()).server.calls).toEqual([]);
});

test.each([
  ['no repository', { repository: 'acme' }, /'acme' names no repository/, /owner\/name/],
  [
    'a hostile one',
    { repository: 'a/b/../c\n::error::x' },
    /'a\/b\/\.\.\/c\\u\{a\}::error::x'/,
    /owner\/name/,
  ],
  ['no token', { token: '' }, /no token/, /github-token/],
])('it says what is missing: %s', async (_, given, message, advice) => {
  const access = { token: TOKENS.write.value, apiUrl: 'http://127.0.0.1:9', repository: 'acme/namespaces' };
  const error = await openGitHub({ ...access, note() {}, ...given }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GitHubFailure);
  expect(error).toMatchObject({
    message: expect.stringMatching(message),
    advice: expect.stringMatching(advice),
  });
});

test.each<[string, Fault, RegExp, number]>([
  ['a secondary limit with 403', secondaryLimit(1), /asks to wait before .*asking again in 1 s/, 900],
  ['a secondary limit with 429', secondaryLimit(2, 429), /asks to wait before .*asking again in 2 s/, 1900],
  ['a 429 with retry-after alone', answer(429, 'Slow', { 'retry-after': '1' }), /again in 1 s/, 900],
  ['a 5xx', serverError(), /failed at .* with 502; asking again in 1 s/, 900],
  ['a connection that breaks', reset, /no whole answer to .*asking again in 1 s/, 900],
  ['an answer that breaks off', cut, /no whole answer to .*broke off.*asking again in 1 s/, 900],
])('%s is waited for, and said', async (_, fault, note, atLeast) => {
  const { github, notes } = await openClient({ faults: { 'pulls/get': [fault] } });
  const started = Date.now();
  expect((await readPullRequest(github, 7)).number).toBe(7);
  expect(Date.now() - started).toBeGreaterThan(atLeast);
  expect(notes).toEqual([expect.stringMatching(note)]);
  expect(notes[0]).toContain(PULL);
});

test('the hour that is used up is waited for when it ends soon', async () => {
  const { github, notes } = await openClient({ faults: { 'pulls/get': [primaryLimit(inSeconds(1))] } });
  expect((await readPullRequest(github, 7)).number).toBe(7);
  expect(notes).toEqual([expect.stringMatching(/asks to wait .*asking again in [12] s/)]);
});

test('and else it is said until when', async () => {
  const { github, notes, failure } = await openClient({
    faults: { 'pulls/get': [primaryLimit(1_795_999_999, 429)] },
  });
  const { message, advice, status } = await failure(readPullRequest(github, 7));
  expect(message).toBe(
    `The rate limit of the token at GitHub is used up: ${PULL} is refused until 2026-11-30T00:53:20Z`,
  );
  expect(advice).toMatch(/^Run the job again after 2026-11-30T00:53:20Z/);
  expect(status).toBe(429);
  expect(notes).toEqual([]);
});

test('nobody waits longer than two minutes, over all calls of a run', async () => {
  const { github, notes, failure } = await openClient({
    faults: {
      'pulls/get': [
        secondaryLimit(121),
        secondaryLimit(1),
        fine,
        answer(429, 'Slow', { 'retry-after': '120' }),
      ],
    },
  });
  const long = await failure(readPullRequest(github, 7));
  expect(long.message).toMatch(/^GitHub asks to be called less often: GET .* is refused until 20/);
  // Though GitHub said 403: it is no lack of permission.
  expect(long.status).toBe(429);
  expect(notes).toEqual([]);
  await readPullRequest(github, 7);
  expect(notes).toHaveLength(1);
  expect((await failure(readPullRequest(github, 7))).status).toBe(429);
  expect(notes).toHaveLength(1);
});

test('a failure that stays is given up after a few times', async () => {
  const [sick, gone] = await Promise.all([
    openClient({ faults: { 'pulls/get': [serverError(), reset, serverError(500), serverError(502)] } }),
    openClient({ faults: { 'pulls/get': [reset, serverError(), cut, reset] } }),
  ]);
  const [failed, broken] = await Promise.all(
    [sick, gone].map(({ github, failure }) => failure(readPullRequest(github, 7))),
  );
  expect(failed!.message).toBe(`GitHub failed at ${PULL} with 502: Server Error`);
  expect(failed!.advice).toMatch(/run the job again/);
  expect(failed!.status).toBe(502);
  expect(broken!.message).toMatch(/^GitHub gave no whole answer to GET .*: /);
  expect(broken!.status).toBeUndefined();
  for (const { server, notes } of [sick, gone]) {
    expect(server.calls).toHaveLength(4);
    expect(notes.map((one) => /in \d s/.exec(one)?.[0])).toEqual(['in 1 s', 'in 2 s', 'in 4 s']);
  }
});

test.each<[string, Fault, RegExp, RegExp, number]>([
  [
    'a bad token',
    badCredentials,
    /does not accept the token: GET .* 401: Bad credentials$/,
    /valid github-token/,
    401,
  ],
  [
    'what is not there',
    notThere,
    /knows nothing at GET .*, or does not show it/,
    /'pull-requests: read'/,
    404,
  ],
  ['no permission, unnamed', notAccessible, /needs 'pull-requests: read'$/, /under permissions.*fork/, 403],
  [
    'no permission, of several one',
    answer(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'issues=write; pull_requests=write,contents=read',
    }),
    /needs 'pull-requests: write' and 'contents: read'$/,
    /Give the job/,
    403,
  ],
  [
    'a hostile permission',
    answer(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': '](http://x)=write',
    }),
    /needs 'pull-requests: read'$/,
    /Give the job/,
    403,
  ],
  [
    'another refusal',
    answer(403, 'Resource protected by organization SAML enforcement.'),
    /refused GET .*: Resource protected by organization SAML/,
    /A setting of the repository or of the organisation/,
    403,
  ],
  ['a block for legal reasons', answer(451, 'Blocked'), /with 451: Blocked$/, /See what GitHub says/, 451],
])('%s: what, and what to do', async (_, fault, message, advice, status) => {
  const { github, notes, server, failure } = await openClient({ faults: { 'pulls/get': [fault] } });
  const error = await failure(readPullRequest(github, 7));
  expect(error.message).toMatch(message);
  expect(error.advice).toMatch(advice);
  expect(error.status).toBe(status);
  expect(error.message).toContain(PULL);
  expect(notes).toEqual([]);
  expect(server.calls).toHaveLength(1);
});

test('a 422 says which field', async () => {
  const { github, failure } = await openClient();
  const status = { state: 'success', description: 'x', targetUrl: undefined } as const;
  const unknown = await failure(setStatus(github, sha('f'), status));
  expect(unknown.message).toBe(
    `GitHub does not take what it was sent with POST /repos/acme/namespaces/statuses/${sha('f')}: No commit found for SHA: ${sha('f')}`,
  );
  expect(unknown.status).toBe(422);
});

test('what GitHub answers is no markup, has an end, and is not trusted with the token', async () => {
  const { github, failure } = await openClient({
    faults: {
      'pulls/get': [answer(400, `\n::error::\u001b[2J\u202e${TOKENS.write.value} ${'x'.repeat(9000)}`)],
    },
  });
  const { message } = await failure(readPullRequest(github, 7));
  expect(message).toContain('\\u{a}::error::\\u{1b}[2J\\u{202e}***');
  expect(message.length).toBeLessThan(600);
  expect(message).not.toMatch(/\p{Cc}/u);
});

test('a page that breaks off is asked for again, and never taken for an empty one', async () => {
  const { github } = await openClient({ faults: { 'pulls/list-reviews': [fine, cut] } });
  const { owner, repo } = github;
  const reviews = await github.paginate(github.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: 7,
    per_page: 1,
  });
  expect(reviews).toHaveLength(3);
});

test('the verdict is a status that branch protection can require', async () => {
  const { github, server } = await openClient();
  const targetUrl = 'https://github.com/acme/namespaces/actions/runs/900';
  expect(await setStatus(github, sha('b'), { state: 'failure', description: 'No', targetUrl })).toBe(true);
  expect(
    await setStatus(github, sha('b'), { state: 'success', description: 'Yes', targetUrl: undefined }),
  ).toBe(true);
  expect(
    server.world.statuses.map(({ context, state, description, target_url }) => [
      context,
      state,
      description,
      target_url,
    ]),
  ).toEqual([
    ['prism', 'failure', 'No', targetUrl],
    ['prism', 'success', 'Yes', null],
  ]);
});

test.each([
  ['as long as it may be', '🚀'.repeat(140), '🚀'.repeat(140)],
  ['one longer', '🚀'.repeat(141), `${'🚀'.repeat(139)}…`],
  ['half a character', 'a\ud83d', 'a\\u{d83d}'],
  ['several lines and colours', ' a\r\n\tb \u001b[31m', 'a b \\u{1b}[31m'],
])('its description is one line of at most 140 characters: %s', async (_, given, description) => {
  const { github, server } = await openClient();
  await setStatus(github, sha('b'), { state: 'error', description: given, targetUrl: undefined });
  expect(server.world.statuses.map((one) => one.description)).toEqual([description]);
});

test('it is set though GitHub failed at first', async () => {
  const { github, server, notes } = await openClient({
    faults: { 'repos/create-commit-status': [serverError()] },
  });
  expect(
    await setStatus(github, sha('b'), { state: 'success', description: 'Yes', targetUrl: undefined }),
  ).toBe(true);
  expect(server.world.statuses).toHaveLength(1);
  expect(notes).toHaveLength(1);
});

test('a token that may not set it is no failure, a limit is one', async () => {
  const status = { state: 'pending', description: 'x', targetUrl: undefined } as const;
  const fork = await openClient({}, 'read-only');
  expect(await setStatus(fork.github, sha('b'), status)).toBe(false);
  const { github, failure } = await openClient({
    faults: { 'repos/create-commit-status': [secondaryLimit(600)] },
  });
  expect((await failure(setStatus(github, sha('b'), status))).status).toBe(429);
});
