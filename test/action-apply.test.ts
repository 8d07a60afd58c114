import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, GRANTS, ORDERS, PRIVILEGED, request, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';

// Apply mode: where it runs, and what of the merged it would carry out (security 3 to 5).

beforeAll(buildAction);

const APPROVED = { user: 'olive', state: 'APPROVED', submitted_at: '2026-11-24T09:00:00Z' } as const;

/** Nothing at GitHub was written. */
const untouched = (repo: ActionRepo): void =>
  expect(repo.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);

test('a push at the tip prints the plan by the merged reviews, and ends where apply would begin', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  pull.reviews!.push({ ...APPROVED, commit: pull.head.sha });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(2);
  expect(ran.outputs.result, ran.stdout).toBe('accepted');
  expect(ran.stdout).toContain('orders (payments-team): update');
  expect(ran.stdout).toContain('0 changes held');
  expect(ran.commands.at(-1)!.message).toContain(
    'Apply is not part of this build of Prism: nothing was changed',
  );
  expect(ran.summary).toContain('Apply is not part of this build');
  untouched(repo);
});

test.each<[string, Partial<typeof APPROVED> | { user: string } | undefined]>([
  ['was never approved', undefined],
  ['was approved after it was merged', { submitted_at: '2026-11-24T10:30:00Z' } as never],
  ['was approved by somebody who may not', { user: 'bob' }],
])('a change that %s is held', async (_, review) => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  if (review) pull.reviews!.push({ ...APPROVED, commit: pull.head.sha, ...review });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain('1 change held');
  expect(ran.outputs.result).toBe('blocked');
});

test('two merges in one push: each change is judged by its own pull request', async () => {
  const repo = new ActionRepo();
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
  expect(ran.stdout).toContain('1 change held');
  expect(ran.stdout).toMatch(/baskets \(payments-team\): create, safe, blocked/);
  expect(ran.stdout).toMatch(/carts \(payments-team\): create, safe\n/);
});

test('a direct push has no reviews: only what its author may do alone is not held', async () => {
  const repo = new ActionRepo();
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
  expect(byStranger.stdout).toContain('2 changes held');
});

test('policies that were merged without the approval of an expert hold everything', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', {
    'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[olive, pat, alice]'),
    'namespaces/carts/namespace-request.yaml': request('carts'),
  });
  const before = repo.merge(pull);
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain('1 change held');
  expect(ran.stdout).toContain("the platform's own files were edited without the approval they need");
});

test('an older push ends as superseded, and so does a run of it that is started again', async () => {
  const repo = new ActionRepo();
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

test('a push that changes no namespace has nothing to apply', async () => {
  const repo = new ActionRepo();
  const before = repo.git('rev-parse', 'main');
  repo.commit('olive', { 'README.md': 'More' });
  await repo.serve();
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.code, ran.stdout).toBe(0);
  expect(ran.summary).toContain('Nothing is to be applied');
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

test('a dispatch and a schedule on the default branch judge everything, and hold what only a review could justify', async () => {
  const repo = new ActionRepo();
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
    expect(ran.code).toBe(2);
    expect(ran.stdout, ran.stdout).toContain('It covers all requests');
    expect(ran.stdout).toMatch(/orders \(payments-team\): create/);
  }
});

test('a push that rewrote the branch begins at nothing, a shallow clone where the push did', async () => {
  const repo = new ActionRepo();
  const before = repo.commit('olive', { 'README.md': 'To be gone' });
  repo.git('reset', '-q', '--hard', 'HEAD~1');
  repo.commit('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const { github } = repo;
  github.world.commits.push({ ...github.world.commits[0]!, sha: before });
  const rewritten = await repo.run(events.push(github, 'main', before, 'olive'));
  expect(rewritten.stdout).toContain('It covers all requests');
  const parent = repo.git('rev-parse', 'HEAD~1');
  const shallow = await repo.run(events.push(github, 'main', parent, 'alice'), { clone: ['--depth=1'] });
  expect(shallow.stdout).toContain(`It covers what came after ${parent.slice(0, 7)}; 0 changes held`);
});

test('where it may not run it fails, and calls nobody', async () => {
  const repo = new ActionRepo();
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
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const event = events.dispatch(repo.github, pull.head.ref, 'alice');
  (event.payload.repository as Record<string, unknown>).default_branch = pull.head.ref;
  const ran = await repo.run(event);
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain("is not the default branch 'main'");
});
