import { expect, test } from 'vitest';
import { writersOf } from '../src/core/authorize/writers.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import { validateEvidence } from '../src/core/validate/validators.gen.ts';
import type { GitHub as Client } from '../src/github/client.ts';
import { coAuthorsOf } from '../src/github/co-authors.ts';
import { type EvidenceQuestion, readEvidence } from '../src/github/evidence.ts';
import { findPullRequest } from '../src/github/find-pull-request.ts';
import { mergedPullRequestOf } from '../src/github/merged-pull-request.ts';
import { readPullRequest } from '../src/github/pull-request.ts';
import { notAccessible, serverError } from './github/faults.ts';
import { openClient } from './github/open-client.ts';
import { person, SAMPLE, sha } from './github/sample-scenario.ts';
import type { Scenario } from './github/start-github.ts';
import type { Commit, Person, Pull, Review } from './github/world.ts';

// Who is behind a change, as GitHub tells it.

const PAYMENTS = { name: 'payments-team', github_team: 'acme/payments' };
const PLATFORM = { name: 'platform-team', github_team: 'acme/platform' };
const LISTED = { name: 'listed-team', github_team: undefined };

const numbered = (number: number): string => number.toString(16).padStart(40, '0');

const byOne = (id: string, before: string[], author: Person, more: Partial<Commit> = {}): Commit => ({
  sha: id,
  parents: before,
  author,
  committer: author,
  message: 'A change',
  ...more,
});

/** Pull request 7 with these commits, one after the other. */
function withCommits(commits: readonly Partial<Commit>[], more: Partial<Pull> = {}): Scenario {
  const chain = commits.map((one, index) =>
    byOne(numbered(index + 1), [index === 0 ? sha('1') : numbered(index)], person('mia'), one),
  );
  const main = byOne(sha('1'), [], person('olive'));
  return {
    branches: { main: sha('1') },
    commits: [main, ...chain],
    pulls: [
      {
        number: 7,
        author: 'mia',
        head: { ref: 'add-orders', sha: numbered(commits.length) },
        base: { ref: 'main', sha: sha('1') },
        ...more,
      },
    ],
  };
}

async function evidenceOf(
  github: Client,
  teams: EvidenceQuestion['teams'] = [LISTED],
  logins: string[] = [],
): Promise<Evidence> {
  const evidence = await readEvidence(github, await readPullRequest(github, 7), { teams, logins });
  expect(validateEvidence(evidence)).toBe(true);
  return evidence;
}

const unknownIn = (evidence: Evidence): string | undefined => writersOf(['mia'], evidence).unknown;

const review = (user: string | null, state: Review['state'], minute = 0): Review => ({
  user,
  state,
  commit: sha('b'),
  submitted_at: new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString().replace('.000Z', 'Z'),
});

test('a pull request', async () => {
  const { github } = await openClient();
  expect(await readPullRequest(github, 7)).toEqual({
    number: 7,
    state: 'open',
    draft: false,
    author: 'mia',
    headSha: sha('b'),
    headRepository: 'acme/namespaces',
    fromFork: false,
    baseRef: 'main',
    baseSha: sha('4'),
    mergedAt: null,
    // That of the open one is a trial merge.
    mergeCommit: null,
    commits: 2,
  });
  expect(await readPullRequest(github, 6)).toMatchObject({
    state: 'closed',
    headRepository: null,
    fromFork: true,
    mergedAt: '2026-11-23T11:00:00Z',
    mergeCommit: sha('4'),
  });
});

test('that of a fork, by an account that is gone', async () => {
  const pulls = SAMPLE.pulls!.map((one) => ({ ...one, author: 'ghost', draft: true }));
  pulls[1]!.head = { ...pulls[1]!.head, fork: 'Mia' };
  const { github } = await openClient({ pulls });
  expect(await readPullRequest(github, 7)).toMatchObject({
    author: null,
    draft: true,
    headRepository: 'Mia/namespaces',
    fromFork: true,
  });
});

test.each(['refs/heads/gh-readonly-queue/main/pr-7-', 'gh-readonly-queue/main/pr-7-'])(
  'that of a merge queue, from its ref %s',
  async (ref) => {
    const { github } = await openClient();
    expect((await findPullRequest(github, `${ref}${sha('4')}`)).number).toBe(7);
  },
);

test.each<[string, string, RegExp, Partial<Pull>?]>([
  [
    'another branch',
    'gh-readonly-queue/main/pr-7-',
    /names pull request 7, but that goes to 'next'/,
    { base: { ref: 'next', sha: sha('4') } },
  ],
  ['a closed one', 'gh-readonly-queue/main/pr-7-', /but that was closed without/, { state: 'closed' }],
  ['none', 'gh-readonly-queue/main/pr-8-', /knows nothing at GET .*\/pulls\/8/],
  ['another ref', 'main/pr-7-', /'main\/pr-7-4+…?'? is no ref of a merge queue/],
  ['a hostile ref', '\u202e::error::gh-readonly-queue/main/pr-7-', /'\\u\{202e\}::error/],
])('that of a queue is not taken at its word: %s', async (_, ref, message, more = {}) => {
  const pulls = SAMPLE.pulls!.map((one) => (one.number === 7 ? { ...one, ...more } : one));
  const { github, failure } = await openClient({ pulls });
  expect((await failure(findPullRequest(github, `${ref}${sha('4')}`))).message).toMatch(message);
});

const merged = (number: number, at: string | null, more: Partial<Pull> = {}): Pull => ({
  ...SAMPLE.pulls![0]!,
  number,
  merged_at: at,
  ...more,
});

test.each<[string, string, readonly Pull[], number | undefined]>([
  ['its merge', '4', [merged(6, '2026-11-23T11:00:00Z')], 6],
  ['a commit of it', '3', [merged(6, '2026-11-23T11:00:00Z')], 6],
  ['a direct push', '2', [merged(6, '2026-11-23T11:00:00Z')], undefined],
  [
    'one that was merged into another branch',
    '3',
    [merged(6, '2026-11-23T11:00:00Z', { base: { ref: 'next', sha: sha('2') } })],
    undefined,
  ],
  ['one that is only open', 'b', SAMPLE.pulls!, undefined],
  [
    'several',
    '3',
    [merged(5, '2026-11-23T10:00:00Z'), merged(6, '2026-11-23T11:00:00Z'), merged(8, '2026-11-23T09:00:00Z')],
    6,
  ],
])('the merged pull request of a commit: %s', async (_, commit, pulls, expected) => {
  const { github } = await openClient({ pulls: [...pulls] });
  expect((await mergedPullRequestOf(github, sha(commit)))?.number).toBe(expected);
});

test('a commit that GitHub does not have is no direct push', async () => {
  const { github, failure } = await openClient();
  expect((await failure(mergedPullRequestOf(github, sha('f')))).status).toBe(422);
});

test('evidence', async () => {
  const { github, notes } = await openClient();
  expect(await evidenceOf(github)).toEqual({
    author: 'mia',
    commits: [
      { author: 'mia', committer: 'mia', co_authors: [] },
      // Belongs to no account, and names somebody whose address nobody knows.
      { author: null, committer: null, co_authors: [null] },
    ],
    reviews: [
      { user: 'Olive', state: 'APPROVED', commit: sha('a'), submitted_at: '2026-11-23T12:00:00Z' },
      { user: 'olive', state: 'COMMENTED', commit: sha('b'), submitted_at: '2026-11-23T13:00:00Z' },
      { user: null, state: 'DISMISSED', commit: sha('a'), submitted_at: '2026-11-23T14:00:00Z' },
    ],
    merged_at: null,
  });
  expect(notes).toEqual([]);
});

test('of a merged pull request it tells when', async () => {
  const pulls = SAMPLE.pulls!.map((one) => ({ ...one, merged_at: '2026-11-23T16:00:00Z' }));
  const { github } = await openClient({ pulls });
  expect((await evidenceOf(github)).merged_at).toBe('2026-11-23T16:00:00Z');
});

test('committers, apps and accounts that are gone', async () => {
  const { github } = await openClient(
    withCommits(
      [
        { committer: person('web-flow', 'noreply@github.com') },
        { author: person('dependabot[bot]'), committer: person('Noor') },
        { committer: person('ghost') },
      ],
      { author: 'dependabot[bot]', reviews: [review('ghost', 'APPROVED')] },
    ),
  );
  const evidence = await evidenceOf(github);
  expect(evidence).toMatchObject({
    author: 'dependabot[bot]',
    commits: [
      { author: 'mia', committer: 'web-flow' },
      { author: 'dependabot[bot]', committer: 'Noor' },
      { author: 'mia', committer: null },
    ],
    reviews: [{ user: null, state: 'APPROVED' }],
  });
  expect(unknownIn({ ...evidence, commits: evidence.commits!.slice(0, 2) })).toBeUndefined();
});

const KNOWN = new Map([['olive@example.com', 'Olive']]);

test.each<[string, string, (string | null)[]]>([
  ['none', 'A change\n\nSigned-off-by: Bob <bob@example.com>', []],
  ['by a noreply address', 'x\n\nCo-authored-by: Bob <123+Bob-B@users.noreply.github.com>', ['Bob-B']],
  ['by an old one', 'x\n\nCo-authored-by: Bob <bob@users.noreply.github.com>', ['bob']],
  ['an app', 'x\n\nCo-authored-by: D <49+dependabot[bot]@users.noreply.github.com>', ['dependabot[bot]']],
  ['by an address of the list', 'x\n\nCo-authored-by: Carol <OLIVE@example.com>', ['Olive']],
  ['by another', 'x\n\nCo-authored-by: Olive <olive@example.org>', [null]],
  ['without one', 'x\n\nCo-authored-by: olive', [null]],
  ['with an empty one', 'x\n\nCo-authored-by: olive <>', [null]],
  [
    'in any case, with spaces, in the middle',
    'x\r\n  CO-Authored-By : B <1+b@users.noreply.github.com> \r\n\r\nmore',
    ['b'],
  ],
  [
    'each once',
    'Co-authored-by: <a@x.y>\nCo-authored-by: <b@x.y>\nCo-authored-by: <olive@example.com>\nCo-authored-by: <olive@example.com>',
    [null, 'Olive'],
  ],
  ['of another host', 'Co-authored-by: <1+bob@users.noreply.github.com.evil.example>', [null]],
  [
    'with two addresses',
    'Co-authored-by: <1+a@users.noreply.github.com> <1+b@users.noreply.github.com>',
    [null],
  ],
  ['not a login', 'Co-authored-by: <1+../../x@users.noreply.github.com>', [null]],
  ['other letters', 'Co-authored-by: <1+\u212aate@users.noreply.github.com>', [null]],
])('co-authors: %s', (_, message, logins) => {
  expect(coAuthorsOf(message, KNOWN)).toEqual(logins);
});

test('more co-authors than anybody has are unknown, and a long message takes no time', () => {
  const many = Array.from(
    { length: 1500 },
    (_, i) => `Co-authored-by: <${i}+u${i}@users.noreply.github.com>`,
  );
  const found = coAuthorsOf(many.join('\n'), KNOWN);
  expect(found).toHaveLength(1000);
  expect(found[0]).toBeNull();
  const started = performance.now();
  coAuthorsOf(
    `${' '.repeat(200_000)}\nco-authored-by${' '.repeat(200_000)}\nCo-authored-by: ${'<'.repeat(200_000)}`,
    KNOWN,
  );
  expect(performance.now() - started).toBeLessThan(1000);
});

test('an address counts for whom GitHub maps it to in the same list, and never for GitHub itself', async () => {
  const { github } = await openClient(
    withCommits([
      { message: 'One\n\nCo-authored-by: O <olive@private.example>\nCo-authored-by: G <noreply@github.com>' },
      {
        author: person('Olive', 'Olive@Private.example'),
        committer: person('web-flow', 'noreply@github.com'),
      },
    ]),
  );
  expect((await evidenceOf(github)).commits![0]!.co_authors).toEqual(['Olive', null]);
});

test('all pages: 250 commits, 3 pages of reviews', async () => {
  const reviews = Array.from({ length: 201 }, (_, i) => review(`r${i}`, 'COMMENTED', i));
  reviews.push(review('olive', 'APPROVED', 300));
  const { github, server, notes } = await openClient(
    withCommits(
      Array.from({ length: 250 }, (_, i) => ({ author: person(i === 249 ? 'last' : 'mia') })),
      { reviews },
    ),
  );
  const evidence = await evidenceOf(github);
  expect(evidence.commits).toHaveLength(250);
  expect(evidence.commits!.at(-1)!.author).toBe('last');
  expect(evidence.reviews).toHaveLength(202);
  expect(evidence.reviews!.at(-1)).toMatchObject({ user: 'olive', state: 'APPROVED' });
  expect(unknownIn(evidence)).toBeUndefined();
  expect(notes).toEqual([]);
  expect(server.calls.map(({ operationId }) => operationId)).toEqual([
    'pulls/get',
    ...Array(3).fill('pulls/list-commits'),
    ...Array(3).fill('pulls/list-reviews'),
  ]);
});

test('more commits than GitHub lists: nobody knows who wrote the rest', async () => {
  const { github, notes } = await openClient(withCommits(Array.from({ length: 251 }, () => ({}))));
  const evidence = await evidenceOf(github);
  expect(evidence.commits).toHaveLength(251);
  expect(unknownIn(evidence)).toBe('wrote a commit');
  expect(notes).toEqual([
    'GitHub lists only 250 of the 251 commits of pull request 7, so nobody knows who wrote all of it, and no review counts',
  ]);
});

test('a push after the head was read: the list of another head says nothing of this one', async () => {
  const { github, server, notes } = await openClient(withCommits([{}, {}, { author: person('olive') }]));
  const pull = await readPullRequest(github, 7);
  // The branch is forced to a commit that does not show what olive wrote.
  server.world.commits.push(
    byOne(sha('e'), [sha('1')], person('mia')),
    byOne(sha('f'), [sha('e')], person('mia')),
  );
  server.world.commits.push(byOne(sha('d'), [sha('f')], person('mia')));
  server.world.pulls[0]!.head.sha = sha('d');
  const evidence = await readEvidence(github, pull, { teams: [], logins: [] });
  expect(unknownIn(evidence)).toBe('wrote a commit');
  expect(notes).toEqual([
    expect.stringMatching(/^Pull request 7 has another head by now than 0000000, .*no review counts$/),
  ]);
});

const TEAMS = [PAYMENTS, LISTED, PLATFORM];

test('memberships of the author, the approvers and who else matters, each once', async () => {
  const { github, server, notes } = await openClient(
    {
      ...withCommits([{}], {
        author: 'Mia',
        reviews: [
          review('Olive', 'APPROVED'),
          review('olive', 'APPROVED', 1),
          review('noor', 'APPROVED'),
          review('zoe', 'COMMENTED'),
          review('helper[bot]', 'APPROVED'),
          review(null, 'APPROVED'),
        ],
      }),
      users: ['stranger'],
    },
    'members',
  );
  expect((await evidenceOf(github, TEAMS, ['mia', 'stranger'])).memberships).toEqual({
    Mia: ['payments-team'],
    stranger: [],
    Olive: ['platform-team'],
    // Was invited to payments, and has not accepted.
    noor: [],
  });
  const asked = server.calls.filter(({ target }) => target.startsWith('/orgs/')).map(({ target }) => target);
  expect(asked).toHaveLength(8);
  expect(asked).toContain('/orgs/acme/teams/payments/memberships/noor');
  expect(notes).toEqual([]);
});

test('a token that may not read teams makes nobody a member, and says what to do', async () => {
  const { github, server, notes } = await openClient({}, 'write');
  const evidence = await evidenceOf(github, TEAMS);
  expect(evidence.memberships).toBeUndefined();
  expect(notes).toEqual([
    expect.stringMatching(
      /^GitHub did not tell who is in 'acme\/payments', so nobody counts .* it needs 'members: read'\. .* GitHub App .*; or list the members in policies\/teams\.yaml$/,
    ),
  ]);
  expect(server.calls.filter(({ target }) => target.startsWith('/orgs/'))).toHaveLength(1);
});

test('what one organisation refuses another may tell', async () => {
  const { github, notes } = await openClient(
    { faults: { 'teams/get-membership-for-user-in-org': [notAccessible] } },
    'members',
  );
  const other = { name: 'other-team', github_team: 'partner/other' };
  expect((await evidenceOf(github, [other, PAYMENTS])).memberships).toEqual({
    mia: ['payments-team'],
    Olive: [],
  });
  expect(notes).toEqual([expect.stringContaining("'partner/other'")]);
});

test('GitHub failing at a team makes nobody a member either', async () => {
  const { github, notes } = await openClient(
    { faults: { 'teams/get-membership-for-user-in-org': Array(4).fill(serverError()) } },
    'members',
  );
  expect((await evidenceOf(github, [PAYMENTS])).memberships).toBeUndefined();
  expect(notes.at(-1)).toMatch(
    /nobody counts as a member .* failed at GET .*payments\/memberships\/mia with 502/,
  );
});

test('a crowd of approvers costs no crowd of calls', async () => {
  const reviews = Array.from({ length: 80 }, (_, i) => review(`r${i}`, 'APPROVED', i));
  const { github, server, notes } = await openClient(withCommits([{}], { reviews }), 'members');
  await evidenceOf(github, [PLATFORM]);
  expect(server.calls.filter(({ target }) => target.startsWith('/orgs/'))).toHaveLength(50);
  expect(notes).toEqual([expect.stringMatching(/^81 people .* only the first 50/)]);
});
