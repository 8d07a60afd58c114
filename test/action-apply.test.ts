import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, EMPTY, GRANTS, ORDERS, PRIVILEGED, request, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';
import { serverError } from './github/faults.ts';
import { TOKENS } from './github/tokens.ts';

// Apply mode: where it runs, and how it judges what was merged (security 3 to 5). What these namespaces take this build
// does not drive, so none of it begins; test/action-applied.server.test.ts applies.

beforeAll(buildAction);

const APPROVED = { user: 'olive', state: 'APPROVED', submitted_at: '2026-11-24T09:00:00Z' } as const;

/** A repo whose state is a branch of its origin. Nothing is asked for yet. */
const company = (): ActionRepo => new ActionRepo(EMPTY);

/** Nothing at GitHub was written. */
const untouched = (repo: ActionRepo): void =>
  expect(repo.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);

test('what is approved and this build cannot carry out is held, and begins no state', async () => {
  const repo = company();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  pull.reviews!.push({ ...APPROVED, commit: pull.head.sha });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(1);
  expect(ran.outputs.result, ran.stdout).toBe('accepted');
  expect(ran.stdout).toContain('orders (payments-team): create');
  expect(ran.commands.at(-1)!.message).toContain('Of 1 change 1 held');
  expect(ran.summary).toContain('prism.yaml does not say how to reach redis');
  expect(repo.git('ls-remote', 'origin', 'refs/heads/prism-state')).toBe('');
  expect(ran.summary).not.toContain('can be merged');
  expect(repo.github.world.statuses).toEqual([]);
});

test.each<[string, Partial<typeof APPROVED> | { user: string } | undefined]>([
  ['was never approved', undefined],
  ['was approved after it was merged', { submitted_at: '2026-11-24T10:30:00Z' } as never],
  ['was approved by somebody who may not', { user: 'bob' }],
])('a change that %s is held', async (_, review) => {
  const repo = company();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  if (review) pull.reviews!.push({ ...APPROVED, commit: pull.head.sha, ...review });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('Of 1 change 1 held');
  expect(ran.outputs.result).toBe('blocked');
});

test('two merges in one push: each change is judged by its own pull request', async () => {
  const repo = company();
  const one = repo.open('alice', {
    'namespaces/carts/namespace-request.yaml': request('carts', PRIVILEGED),
  });
  const two = repo.open('bob', {
    'namespaces/baskets/namespace-request.yaml': request('baskets', PRIVILEGED),
  });
  one.reviews!.push({ ...APPROVED, commit: one.head.sha });
  const before = repo.merge(one);
  repo.merge(two);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.stdout).toMatch(/baskets \(payments-team\): create, safe, blocked/);
  expect(ran.stdout).toMatch(/carts \(payments-team\): create, safe\n/);
});

test('a file that several merges changed needs each of them justified: the last one launders nothing', async () => {
  const repo = company();
  const first = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  const before = repo.merge(first);
  const last = repo.open('olive', { [ORDERS]: `# By an expert.\n${request('orders', PRIVILEGED)}` });
  repo.merge(last);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.outputs.result, ran.stdout).toBe('blocked');
  expect(ran.summary).toContain(`pull request ${first.number} changed it too`);
});

test('two merges of one file that both are justified hold nothing', async () => {
  const repo = company();
  const first = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  first.reviews!.push({ ...APPROVED, commit: first.head.sha });
  const before = repo.merge(first);
  const last = repo.open('olive', { [ORDERS]: `# By an expert.\n${request('orders', PRIVILEGED)}` });
  repo.merge(last);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.outputs.result, ran.stdout).toBe('accepted');
});

test('a direct push has no reviews: only what its author may do alone is not held', async () => {
  const repo = company();
  const before = repo.git('rev-parse', 'main');
  repo.commit('alice', {
    'namespaces/carts/namespace-request.yaml': request('carts'),
    'namespaces/baskets/namespace-request.yaml': request('baskets', PRIVILEGED),
  });
  await repo.serve();
  const byMember = await repo.run(events.push(repo.github, 'main', before, 'alice'));
  expect(byMember.stdout).toMatch(/baskets \(payments-team\): create, safe, blocked/);
  expect(byMember.stdout).toMatch(/carts \(payments-team\): create, safe\n/);
  const byStranger = await repo.run(events.push(repo.github, 'main', before, 'mallory'));
  expect(byStranger.stdout.match(/: create, safe, blocked/g)).toHaveLength(2);
});

test('policies that were merged without the approval of an expert hold everything', async () => {
  const repo = company();
  const pull = repo.open('alice', {
    'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[olive, pat, alice]'),
    'namespaces/carts/namespace-request.yaml': request('carts'),
  });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/carts \(payments-team\): create, safe, blocked/);
  expect(ran.stdout).toContain("the platform's own files were edited without the approval they need");
});

test('an older push ends as superseded, and so does a run of it that is started again', async () => {
  const repo = company();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  const before = repo.merge(pull);
  const old = repo.git('rev-parse', 'main');
  repo.commit('olive', { 'README.md': 'More' });
  await repo.serve();
  const event = events.push(repo.github, 'main', before, 'olive', old);
  for (const attempt of [1, 2]) {
    const ran = await repo.run(event, { attempt });
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.commands.at(-1)).toMatchObject({ name: 'notice' });
    expect(ran.summary).toContain('Superseded');
  }
  untouched(repo);
});

test('a state that the runner would throw away is refused, and says what to do', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toMatch(/in the checkout.*\nHelp: .*PRISM_STATE_URL/);
});

test('the push that brings the first policies applies nothing', async () => {
  const repo = new ActionRepo({ 'README.md': 'Soon\n' });
  const pull = repo.open('olive', {
    'policies/teams.yaml': TEAMS,
    'policies/approvals.yaml': GRANTS,
    [ORDERS]: request(),
  });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.summary).toContain('The first policies are in force from now on');
});

test('a dispatch and a schedule on the default branch judge by the same reviews', async () => {
  const repo = company();
  const pull = repo.open('alice', {
    'namespaces/carts/namespace-request.yaml': request('carts', PRIVILEGED),
  });
  pull.reviews!.push({ ...APPROVED, commit: pull.head.sha });
  repo.merge(pull);
  await repo.serve();
  for (const event of [
    events.dispatch(repo.github, 'main', 'olive'),
    events.schedule(repo.github, 'olive'),
  ]) {
    const ran = await repo.run(event);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/carts \(payments-team\): create, safe\n/);
  }
});

test('of a push that rewrote the branch nobody is taken for the author', async () => {
  const repo = company();
  const before = repo.commit('olive', { 'README.md': 'To be gone' });
  repo.git('reset', '-q', '--hard', 'HEAD~1');
  repo.commit('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const { github } = repo;
  github.world.commits.push({ ...github.world.commits[0]!, sha: before });
  const ran = await repo.run(events.push(github, 'main', before, 'alice'));
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/orders \(payments-team\): create, safe, blocked/);
});

test('where it may not run it fails, and calls nobody', async () => {
  const repo = company();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const inputs = { mode: 'apply' };
  const { github } = repo;
  const runs = [
    await repo.run(events.pullRequest(github, 7, 'opened'), { inputs, attempt: 2, triggeredBy: 'olive' }),
    await repo.run(events.dispatch(github, pull.head.ref, 'olive'), { inputs }),
    await repo.run(events.pullRequestTarget(github, 7, 'opened'), { inputs }),
    await repo.run(events.push(github, pull.head.ref, pull.base.sha, 'alice'), { inputs }),
  ];
  for (const ran of runs) {
    expect(ran.code, ran.stdout).toBe(2);
    expect(ran.commands.at(-1)!.message).toContain('mode: apply is refused');
  }
  expect(github.calls).toEqual([]);
});

test('an event that lies about the default branch gets no further', async () => {
  const repo = company();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const event = events.dispatch(repo.github, pull.head.ref, 'alice');
  (event.payload.repository as Record<string, unknown>).default_branch = pull.head.ref;
  const ran = await repo.run(event);
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain("is not the default branch 'main'");
});

// What it says on the merged pull requests.

const carts = 'namespaces/carts/namespace-request.yaml';
const baskets = 'namespaces/baskets/namespace-request.yaml';

const commentsOn = (repo: ActionRepo, number: number): string[] =>
  repo.github.world.comments
    .filter(({ pull, user }) => pull === number && user === 'github-actions[bot]')
    .map(({ body }) => body);

test('each merged pull request gets one comment of its own kind, kept up to date', async () => {
  const repo = company();
  const one = repo.open('alice', { [carts]: request('carts') });
  const two = repo.open('bob', { [baskets]: request('baskets', PRIVILEGED) });
  await repo.serve({
    comments: [{ pull: one.number, user: 'mallory', body: '<!-- prism apply v=1 copied -->\nAll is well' }],
  });
  await repo.check(one);
  const [checked] = commentsOn(repo, one.number);
  const before = repo.merge(one);
  repo.merge(two);
  repo.tell();
  const event = events.push(repo.github, 'main', before, 'olive');
  const ran = await repo.run(event);
  await repo.run(event, { attempt: 2 });
  expect(commentsOn(repo, one.number)).toEqual([
    checked,
    expect.stringMatching(/^<!-- prism apply v=1 .* attempt=2 -->\n## Apply/),
  ]);
  const [, first] = commentsOn(repo, one.number);
  expect(first).toContain('Of 2 changes 2 held');
  expect(first).toContain('Of 1 change that this pull request brought 0 done, 1 held.');
  expect(first).toMatch(
    /\*\*carts\*\* \| payments-team \| create \| safe \| \*\*held\*\*: prism.yaml does not say how to reach redis/,
  );
  expect(first).not.toContain('baskets');
  const second = commentsOn(repo, two.number);
  expect(second).toHaveLength(1);
  expect(second[0]).toContain('0 done, 1 held');
  expect(second[0]).toMatch(/\*\*baskets\*\* .* \*\*held\*\*: `needs\.write_rps: 150000.*` is not approved/);
  expect(second[0]).toContain('An approval after the merge does not count');
  expect(second[0]).toContain('platform-team');
  const last = repo.github.world.comments.find(({ body }) => body === second[0])!;
  expect(ran.outputs['comment-url']).toContain(String(last.id));
});

test('artifacts, outputs and summary are those of the plan', async () => {
  const repo = company();
  const pull = repo.open('alice', { [carts]: request('carts'), [ORDERS]: request('orders', PRIVILEGED) });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  const out = join(ran.workspace, 'build');
  const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
  expect(ran.outputs).toMatchObject({
    result: 'blocked',
    plan: 'build/plan.json',
    digest: plan.digest,
    creates: '2',
    updates: '0',
    migrates: '0',
    deletes: '0',
    risk: 'safe',
  });
  expect(plan.changes.map(({ namespace, blocked }: never) => [namespace, blocked])).toEqual([
    ['carts', false],
    ['orders', true],
  ]);
  expect(readdirSync(join(out, 'platform')).sort()).toEqual(['carts.yaml', 'orders.yaml']);
  expect(ran.summary).toContain('### Changes');
  expect(ran.summary).toContain('carts');
});

test('a wrong request at the tip holds itself alone, with its errors where it came from', async () => {
  const repo = company();
  const fine = repo.open('alice', { [carts]: request('carts') });
  const wrong = repo.open('bob', { [ORDERS]: request('orders', '{ write_rps: "@everyone <img> ::x" }') });
  const before = repo.merge(fine);
  repo.merge(wrong);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code, ran.stdout).toBe(1);
  expect(ran.outputs).toMatchObject({ result: 'blocked', creates: '1', updates: '0' });
  expect(ran.stdout).toMatch(/carts \(payments-team\): create, safe\n/);
  expect(ran.stdout).toContain('blocked: 1 wrong request held');
  expect(ran.commands.find(({ name }) => name === 'error')!.properties.file).toBe(ORDERS);
  const plan = JSON.parse(readFileSync(join(ran.workspace, 'build/plan.json'), 'utf8'));
  expect(plan.changes).toMatchObject([{ namespace: 'carts', blocked: false }]);
  expect(readdirSync(join(ran.workspace, 'build/platform'))).toEqual(['carts.yaml']);
  const [held] = commentsOn(repo, wrong.number);
  expect(held).toContain('Nothing of it can be applied: 1 error');
  expect(held).toContain(ORDERS);
  expect(held).not.toMatch(/@everyone|<img|^::/m);
  expect(commentsOn(repo, fine.number)[0]).toContain('0 done, 1 held');
  expect(commentsOn(repo, fine.number)[0]).not.toContain('orders');
});

test('a wrong request with nothing else: nothing is to be applied, and it fails', async () => {
  const repo = company();
  const wrong = repo.open('bob', { [carts]: 'namespace: [' });
  const before = repo.merge(wrong);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code, ran.stdout).toBe(1);
  expect(ran.commands.at(-1)!.message).toMatch(/1 error in what is asked for\nHelp: Correct/);
  expect(commentsOn(repo, wrong.number)[0]).toContain('INVALID_SYNTAX');
});

test('who claims the name of another namespace does not answer for it', async () => {
  const repo = company();
  const pull = repo.open('bob', { [ORDERS]: request('orders', PRIVILEGED) });
  const before = repo.merge(pull);
  const claim = repo.open('olive', { 'namespaces/z/namespace-request.yaml': request('orders') });
  repo.merge(claim);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.stdout).toMatch(/orders \(payments-team\): create, safe, blocked/);
  expect(commentsOn(repo, pull.number)[0]).toContain('0 done, 1 held');
  expect(commentsOn(repo, claim.number)[0]).toContain('NAMESPACE_EXISTS');
});

test('policies that are wrong hold everything', async () => {
  const repo = company();
  const pull = repo.open('olive', {
    'policies/teams.yaml': 'version: 1\nteams: 3\n',
    [carts]: request('carts'),
  });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code, ran.stdout).toBe(1);
  expect(ran.outputs).toMatchObject({ result: 'rejected', plan: '' });
  expect(readdirSync(join(ran.workspace, 'build')).sort()).toEqual(['diagnostics.json', 'report.sarif']);
  expect(commentsOn(repo, pull.number)[0]).toContain('nothing of it can be planned');
});

test('an unapproved edit of the policies is said on the pull request that made it', async () => {
  const repo = company();
  const lax = repo.open('alice', {
    'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[olive, pat, alice]'),
  });
  const other = repo.open('bob', { [carts]: request('carts') });
  const before = repo.merge(lax);
  repo.merge(other);
  await repo.serve();
  await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(commentsOn(repo, lax.number)[0]).toContain('without the approval that takes');
  expect(commentsOn(repo, other.number)[0]).toContain('own files were edited without the approval they need');
});

test('a token that may not comment, or a server that is down: the summary says so', async () => {
  const repo = company();
  const pull = repo.open('alice', { [carts]: request('carts') });
  const before = repo.merge(pull);
  await repo.serve();
  const event = events.push(repo.github, 'main', before, 'olive');
  const ran = await repo.run(event, { token: TOKENS['read-only'].value });
  expect(ran.code).toBe(1);
  expect(ran.summary).toContain('Pull request 7: the outcome could not be posted');
  expect(ran.summary).toMatch(/pull-requests: write/);
  expect(ran.outputs['comment-url']).toBe('');
  expect(commentsOn(repo, 7)).toEqual([]);
  repo.github.fail('issues/create-comment', ...Array.from({ length: 9 }, () => serverError(500)));
  const down = await repo.run(event);
  expect(down.code).toBe(1);
  expect(down.summary).toContain('The outcome could not be posted on pull request 7');
  expect(down.summary).toContain('### Changes');
}, 150_000);

test('20 pull requests are told, and how many are not; comment: false tells none', async () => {
  const repo = company();
  const before = repo.git('rev-parse', 'main');
  const pulls = Array.from({ length: 22 }, (_, i) => {
    const pull = repo.open('alice', { [`namespaces/n${i}/namespace-request.yaml`]: request(`n${i}`) });
    repo.merge(pull);
    return pull;
  });
  await repo.serve();
  const event = events.push(repo.github, 'main', before, 'olive');
  const quiet = await repo.run(event, { inputs: { comment: 'false' } });
  expect(quiet.outputs['comment-url']).toBe('');
  expect(repo.comments()).toEqual([]);
  const ran = await repo.run(event);
  expect(pulls.map(({ number }) => commentsOn(repo, number).length)).toEqual([0, 0, ...Array(20).fill(1)]);
  expect(ran.summary).toContain('On 2 more merged pull requests no outcome was posted');
}, 120_000);

test('what nobody reviewed, and a plan without a start, is told on no pull request', async () => {
  const repo = company();
  const before = repo.git('rev-parse', 'main');
  repo.commit('alice', { [carts]: request('carts') });
  await repo.serve();
  await repo.run(events.push(repo.github, 'main', before, 'alice'));
  await repo.run(events.schedule(repo.github, 'olive'));
  untouched(repo);
});
