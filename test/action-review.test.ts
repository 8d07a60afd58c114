import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, GRANTS, ORDERS, PRIVILEGED, request, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';
import type { Pull } from './github/world.ts';

// Approvals: who may give one, and how long it counts (semantics 2).

beforeAll(buildAction);

/** A pull request of alice that an expert must approve. */
async function privileged(message?: string, author = 'alice'): Promise<[ActionRepo, Pull]> {
  const repo = new ActionRepo();
  const more = message === undefined ? {} : { message };
  const pull = repo.open(author, { [ORDERS]: request('orders', PRIVILEGED) }, more);
  pull.author = 'alice';
  await repo.serve();
  return [repo, pull];
}

const WAITS = 'failure: blocked: 1 change waits for an approval';
const FINE = 'success: accepted: 1 change, and nothing holds it';

test('an approval turns the status green without a push; its dismissal turns it back', async () => {
  const [repo, pull] = await privileged();
  const opened = await repo.check(pull);
  expect(opened.code).toBe(1);
  expect(repo.status(pull.head.sha)).toBe(WAITS);
  const approved = await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  expect(approved.code, approved.stdout).toBe(0);
  expect(repo.status(pull.head.sha)).toBe(FINE);
  expect(repo.comments()).toHaveLength(1);
  expect(repo.comments()[0]).toMatch(/olive.*\| given/);
  pull.reviews![0]!.state = 'DISMISSED';
  repo.tell();
  const dismissed = await repo.run(events.review(repo.github, pull.number, 0, 'dismissed'));
  expect(dismissed.code).toBe(1);
  expect(repo.status(pull.head.sha)).toBe(WAITS);
});

test('a comment after an approval changes nothing', async () => {
  const [repo, pull] = await privileged();
  await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  await repo.review(pull, { user: 'olive', state: 'COMMENTED' });
  expect(repo.status(pull.head.sha)).toBe(FINE);
  await repo.review(pull, { user: 'olive', state: 'CHANGES_REQUESTED' });
  expect(repo.status(pull.head.sha)).toBe(WAITS);
});

test.each([
  ['somebody of no approving team', 'bob'],
  ['a stranger', 'mallory'],
])('an approval by %s does not count', async (_, user) => {
  const [repo, pull] = await privileged();
  await repo.review(pull, { user, state: 'APPROVED' });
  expect(repo.status(pull.head.sha)).toBe(WAITS);
});

test('nobody approves what they wrote: as the author of a commit, as a committer, as a co-author', async () => {
  const [byAuthor, first] = await privileged(undefined, 'olive');
  await byAuthor.review(first, { user: 'olive', state: 'APPROVED' });
  expect(byAuthor.status(first.head.sha)).toMatch(/^failure: blocked/);
  const [byTrailer, second] = await privileged(
    'A change\n\nCo-authored-by: Olive <7+olive@users.noreply.github.com>',
  );
  await byTrailer.review(second, { user: 'olive', state: 'APPROVED' });
  expect(byTrailer.status(second.head.sha)).toMatch(/^failure: blocked/);
  await byTrailer.review(second, { user: 'pat', state: 'APPROVED' });
  expect(byTrailer.status(second.head.sha)).toBe(FINE);
  byTrailer.push(second, 'alice', { 'README.md': 'More' }, 'More', 'pat');
  await byTrailer.check(second);
  expect(byTrailer.status(second.head.sha)).toMatch(/^failure: blocked/);
});

test('a commit of an address that no account has: no review counts', async () => {
  const [repo, pull] = await privileged(undefined, 'somebody.else');
  const ran = await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  expect(ran.code).toBe(1);
  expect(repo.status(pull.head.sha)).toMatch(/^failure: blocked/);
});

test.each<[string, Record<string, string>, string]>([
  ['does not touch it', { 'docs/README.md': 'More\n' }, 'success'],
  ['asks for more', { [ORDERS]: request('orders', '{ write_rps: 200000 }') }, 'failure'],
  ['asks for something else', { [ORDERS]: request('orders', '{ write_rps: 120000 }') }, 'failure'],
  ['asks for what needs none', { [ORDERS]: request('orders', '{ write_rps: 90000 }') }, 'success'],
])('a push after an approval that %s', async (_, files, state) => {
  const [repo, pull] = await privileged();
  await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  repo.push(pull, 'alice', files);
  await repo.check(pull);
  expect(repo.status(pull.head.sha)).toMatch(new RegExp(`^${state}`));
  if (state === 'failure') expect(repo.comments()[0]).toMatch(/does not count\*\*: .*olive.* is stale/);
});

test('an approval outlives a rebase, for which its commit is fetched', async () => {
  const [repo, pull] = await privileged();
  await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  const reviewed = pull.head.sha;
  repo.commit('olive', { 'namespaces/late/namespace-request.yaml': request('late') });
  repo.git('checkout', '-q', pull.head.ref);
  repo.git('-c', 'user.name=alice', '-c', 'user.email=alice@example.com', 'rebase', '-q', 'main');
  repo.git('push', '-q', '--force', 'origin', 'HEAD');
  pull.head.sha = repo.git('rev-parse', 'HEAD');
  pull.merge_commit_sha = pull.head.sha;
  pull.base.sha = repo.git('rev-parse', 'main');
  repo.git('checkout', '-q', 'main');
  expect(pull.head.sha).not.toBe(reviewed);
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout).toBe(0);
  expect(repo.status(pull.head.sha)).toBe(FINE);
});

test('a pull request that makes its author an expert, or grants itself what it needs, gains nothing', async () => {
  const repo = new ActionRepo();
  const grants = `version: 1
approvals:
  - namespace: orders
    team: payments-team
    allows: { write_rps: 150000, risk: data-loss }
    approved_by: platform-team
    ticket: T-1
    expires: 2099-01-01
`;
  const pull = repo.open('alice', {
    'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[olive, pat, alice]'),
    'policies/approvals.yaml': grants,
    'prism.yaml': 'version: 1\npolicies: elsewhere\n',
    'elsewhere/teams.yaml': TEAMS.replace('[olive, pat]', '[alice]'),
    'elsewhere/approvals.yaml': GRANTS,
    [ORDERS]: request(
      'orders',
      PRIVILEGED,
      'approval: { approved_by: platform-team, approval_ticket: T-1 }\n',
    ),
  });
  await repo.serve();
  const ran = await repo.review(pull, { user: 'alice', state: 'APPROVED' });
  expect(ran.code).toBe(1);
  expect(repo.status(pull.head.sha)).toBe(
    "failure: blocked: 1 change and the edit of the platform's own files wait for an approval",
  );
});

test('an author whom the team does not have is not authorized', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('mallory', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(1);
  expect(ran.commands.map(({ properties }) => properties.title)).toContain('NOT_AUTHORIZED');
});
