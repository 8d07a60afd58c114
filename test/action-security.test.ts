import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyWorkflow } from '../src/init/workflow-apply.ts';
import { checkWorkflow } from '../src/init/workflow-check.ts';
import {
  ActionRepo,
  buildAction,
  DIST,
  EMPTY,
  GRANTS,
  ORDERS,
  PRIVILEGED,
  request,
  TEAMS,
} from './action-repo.ts';
import { events } from './github/events.ts';
import { pullInList } from './github/pull-documents.ts';
import { ok } from './github/route.ts';
import { TOKENS } from './github/tokens.ts';
import type { Pull } from './github/world.ts';

// What somebody tries who wants a green status, a foreign text or a secret (security 1 to 10).

beforeAll(buildAction);

/** A branch whose policies make alice an expert: an old one, or one of her own. */
function laxBranch(repo: ActionRepo, name = 'lax'): void {
  repo.git('checkout', '-q', '-b', name, 'main');
  repo.commit('alice', { 'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[olive, pat, alice]') });
  repo.git('checkout', '-q', 'main');
}

/** Two pull requests of one head: to `main`, and to a branch of other policies. */
function twoBases(fork?: string): [ActionRepo, toMain: Pull, toLax: Pull] {
  const repo = new ActionRepo();
  laxBranch(repo);
  const toMain = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  if (fork) toMain.head.fork = fork;
  const toLax: Pull = {
    ...structuredClone(toMain),
    number: toMain.number + 1,
    base: { ref: 'lax', sha: repo.git('rev-parse', 'lax') },
  };
  repo.pulls.push(toLax);
  return [repo, toMain, toLax];
}

const BLOCKED = 'failure: blocked: 1 change waits for an approval';

test('a pull request to a branch of other policies does not turn the status of its head green', async () => {
  const [repo, toMain, toLax] = twoBases();
  await repo.serve();
  await repo.check(toMain);
  expect(repo.status(toMain.head.sha)).toBe(BLOCKED);
  const lax = await repo.check(toLax);
  expect(lax.outputs.result).toBe('accepted');
  expect(repo.status(toMain.head.sha)).toBe(BLOCKED);
  expect(lax.summary).toContain('the status of a commit is the same for all its pull requests');
});

test('nor does one from a fork', async () => {
  const [repo, toMain, toLax] = twoBases('carol');
  await repo.serve();
  const checked = await repo.check(toLax, { token: TOKENS['read-only'].value, runId: 2001 });
  const left = readFileSync(join(checked.workspace, 'build/prism-report.json'));
  repo.upload(toLax, 2001, left);
  const commented = await repo.run(events.workflowRun(repo.github, 2001));
  expect(commented.code, commented.stdout).toBe(0);
  expect(repo.status(toMain.head.sha)).toBe('none');
});

test('the root is no link of the pull request, which would lead to policies of its own', async () => {
  const repo = new ActionRepo({
    'ns/policies/teams.yaml': TEAMS,
    'ns/policies/approvals.yaml': GRANTS,
    [`ns/${ORDERS}`]: request(),
  });
  const pull = repo.open('mallory', {
    'other/policies/teams.yaml': TEAMS.replaceAll('alice', 'mallory'),
    'other/policies/approvals.yaml': GRANTS,
    [`other/${ORDERS}`]: request('orders', '{ write_rps: 1 }'),
  });
  repo.git('checkout', '-q', pull.head.ref);
  repo.git('rm', '-rq', 'ns');
  symlinkSync('other', join(repo.root, 'ns'));
  pull.head.sha = repo.record('mallory');
  pull.merge_commit_sha = pull.head.sha;
  repo.git('checkout', '-q', 'main');
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { root: 'ns' }, clone: ['-b', pull.head.ref] });
  expect(ran.code).toBe(2);
  expect(repo.status(pull.head.sha)).toMatch(/^error: .*link/);
});

test('no link of the pull request leads the artifacts out of the checkout', async () => {
  const repo = new ActionRepo({
    'ns/policies/teams.yaml': TEAMS,
    'ns/policies/approvals.yaml': GRANTS,
    [`ns/${ORDERS}`]: request(),
  });
  const outside = join(repo.top, 'outside');
  mkdirSync(outside);
  const pull = repo.open('alice', { 'README.md': 'More' });
  repo.git('checkout', '-q', pull.head.ref);
  symlinkSync('../outside', join(repo.root, 'build'));
  pull.head.sha = repo.record('alice');
  pull.merge_commit_sha = pull.head.sha;
  repo.git('checkout', '-q', 'main');
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { root: 'ns' }, clone: ['-b', pull.head.ref] });
  expect(ran.code).toBe(2);
  expect(readdirSync(outside)).toEqual([]);
});

test('the status of a fork does not stay green when it can no longer be judged', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  pull.head.fork = 'carol';
  await repo.serve();
  const left = await repo.check(pull, { token: TOKENS['read-only'].value, runId: 2001 });
  repo.upload(pull, 2001, readFileSync(join(left.workspace, 'build/prism-report.json')));
  await repo.run(events.workflowRun(repo.github, 2001));
  expect(repo.status(pull.head.sha)).toMatch(/^success/);
  repo.commit('olive', { [ORDERS]: request('orders', '{ write_rps: 700 }') });
  repo.tell();
  const ran = await repo.run(events.workflowRun(repo.github, 2001));
  expect(ran.code).toBe(2);
  expect(repo.status(pull.head.sha)).toMatch(/^error: The change does not merge/);
});

test('what a workflow uploads is what Prism wrote, not a folder of the pull request with links to credentials', () => {
  for (const text of [checkWorkflow('acme/prism@0'), applyWorkflow('acme/prism@0', 'main')]) {
    const { steps } = Object.values(parse(text).jobs)[0] as {
      steps: { uses: string; id?: string; if?: string }[];
    };
    const uploads = steps.filter(({ uses }) => uses.startsWith('actions/upload-artifact'));
    expect(uploads.length).toBeGreaterThan(0);
    expect(steps.find(({ uses }) => uses.startsWith('acme/'))!.id).toBe('prism');
    for (const upload of uploads)
      expect(upload.if).toMatch(/^\$\{\{ !cancelled\(\) && steps\.prism\.outputs\.(result|plan) != '' \}\}$/);
    // An expression in a script would run what somebody named a branch.
    expect(text).not.toMatch(/^\s*(- )?run:/m);
  }
});

test('a step that wrote no artifacts has no result', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'build/notes.txt': 'x', [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const ran = await repo.check(pull, { clone: ['-b', pull.head.ref] });
  expect(ran.code).toBe(2);
  expect(ran.outputs).toEqual({});
  expect(repo.status(pull.head.sha)).toMatch(/^error/);
});

test('the names of branches are inert', async () => {
  const repo = new ActionRepo();
  const name = 'x<img/src=x>@everyone|`$(id)`;#1!(/evil.example)';
  laxBranch(repo, name);
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  pull.base = { ref: name, sha: repo.git('rev-parse', name) };
  await repo.serve();
  const ran = await repo.check(pull, { debug: true });
  expect(ran.outputs.result, ran.stdout).toBe('accepted');
  for (const text of [ran.summary, repo.comments()[0]!]) {
    expect(text).not.toMatch(/@everyone/);
    const html = micromark(text, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<img|<a /);
  }
});

test('a clone that cannot ask for the tip of the base is not believed where GitHub names another', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  const old = repo.git('rev-parse', 'main');
  await repo.serve();
  repo.commit('olive', { 'policies/teams.yaml': TEAMS.replace('[alice, bob]', '[bob]') });
  repo.tell();
  const ran = await repo.run(events.pullRequest(repo.github, pull.number, 'synchronize'), {
    offline: true,
    prepare: (workspace) =>
      execFileSync('git', ['update-ref', 'refs/remotes/origin/main', old], { cwd: workspace }),
  });
  expect(ran.code).toBe(2);
  expect(repo.status(pull.head.sha)).toMatch(/^error/);
});

test.each([
  'http://x-access-token:SECRET/S%2fS@127.0.0.1:9/x.git',
  'http://SECRET@127.0.0.1:9/x.git',
  'http://127.0.0.1:9/x.git?token=SECRET#SECRET',
])('an address of the remote with a secret is in no output: %s', async (url) => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const ran = await repo.run(events.pullRequest(repo.github, pull.number, 'opened'), {
    debug: true,
    clone: ['--depth=1'],
    prepare: (workspace) => {
      execFileSync('git', ['remote', 'set-url', 'origin', url], { cwd: workspace });
    },
  });
  expect(ran.code).toBe(2);
  const status = repo.status(pull.head.sha);
  expect(status).toMatch(/^error/);
  expect([ran.stdout, ran.stderr, ran.summary, status].join()).not.toContain('SECRET');
});

test('what an earlier or a foreign run remembered in the checkout is not read, and nothing is added to it', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const planned = (workspace: string) => {
    const args = [resolve(DIST, 'dist/prism.js'), 'plan', '--base', 'origin/main', '--head', pull.head.sha];
    spawnSync(process.execPath, args, { cwd: workspace });
    const folder = join(workspace, '.prism/cache');
    const files = readdirSync(folder);
    for (const file of files) writeFileSync(join(folder, file), 'poison');
  };
  const ran = await repo.run(events.pullRequest(repo.github, pull.number, 'opened'), { prepare: planned });
  expect(repo.status(pull.head.sha), ran.stdout).toBe(BLOCKED);
  const folder = join(ran.workspace, '.prism/cache');
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(new Set(texts)).toEqual(new Set(['poison']));
});

const NO_PULLS = { kind: 'answer', answer: ok([]) } as const;

test.each(['merge', 'squash'])(
  "a %s that GitHub does not connect with its pull request yet is nobody's own push",
  async (how) => {
    const repo = new ActionRepo();
    const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
    const before = repo.git('rev-parse', 'main');
    if (how === 'merge') repo.merge(pull);
    else repo.commit('alice', { [ORDERS]: request('orders', PRIVILEGED) }, 'Squashed', 'web-flow');
    await repo.serve();
    repo.github.fail('repos/list-pull-requests-associated-with-commit', NO_PULLS);
    // An expert pressed the button, whose own push would need no approval.
    const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
    expect(ran.outputs.result, ran.stdout).not.toBe('accepted');
  },
);

test('a pull request of a fork, merged there, does not stand for the one of its number here', async () => {
  const repo = new ActionRepo(EMPTY);
  const byExpert = repo.open('olive', { 'README.md': 'More' });
  repo.merge(byExpert);
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  const before = repo.merge(pull);
  await repo.serve();
  const [here, there] = [pull, byExpert].map((one) => pullInList(repo.github, one)) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const base = there.base as { repo: object };
  const foreign = {
    ...there,
    merged_at: '2026-11-24T11:00:00Z',
    base: { ...base, repo: { ...base.repo, id: 4711, full_name: 'mallory/namespaces' } },
  };
  repo.github.fail('repos/list-pull-requests-associated-with-commit', {
    kind: 'answer',
    answer: ok([foreign, here]),
  });
  const ran = await repo.run(events.push(repo.github, 'main', before, 'olive'));
  expect(ran.outputs.result, ran.stdout).toBe('blocked');
});
