import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { isGuarded } from '../src/core/authorize/is-guarded.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import type { Plan } from '../src/core/model/plan.gen.ts';
import { GitFolder } from './git-folder.ts';
import { AT, prism } from './run-prism.ts';

// What somebody who wants more than is allowed could try with git and the command line; fixtures/plan has what could be
// tried with the requests alone.

const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - { name: amber, members: [ann, abe] }
  - { name: platform, members: [pat, pia], boundary: expert }
`;
const ORDERS = 'namespaces/amber/orders/namespace-request.yaml';

const request = (namespace: string, needs = '{}', more = '') => `namespace: ${namespace}
team: amber
client_api: queue
needs: ${needs}
access: { owners: [{ team: amber }] }
${more}`;

const byAnn = (reviews: Evidence['reviews'] = []): Evidence => ({
  author: 'ann',
  commits: [{ author: 'ann', committer: 'web-flow', co_authors: [] }],
  reviews,
});

const approval = (user: string, commit: string) => ({
  user,
  state: 'APPROVED',
  commit,
  submitted_at: '2026-11-20T00:00:00Z',
});

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
  onTestFinished(() => folder.remove());
});

async function planned(evidence: Evidence | undefined, ...args: string[]) {
  const file = join(folder.top, 'evidence.json');
  if (evidence) writeFileSync(file, JSON.stringify(evidence));
  const root = args.includes('--root') ? [] : ['--root', folder.root];
  const given = evidence ? ['--evidence', file] : [];
  const ran = await prism('plan', ...root, ...AT, ...given, '--format', 'json', ...args);
  expect(ran.err).toBe('');
  const { result, plan, diagnostics } = JSON.parse(ran.out) as {
    result: string;
    plan: Plan | null;
    diagnostics: Diagnostic[];
  };
  return { result, plan, codes: diagnostics.map(({ error }) => error.code), out: ran.out };
}

const REFS = ['--base', 'main', '--head', 'branch'];

describe("the platform's own files, where the root is a folder of the repo", () => {
  const WORKFLOW = `name: check\non: pull_request\njobs: {}\n${'# as the platform wrote it\n'.repeat(9)}`;
  const inFolder = () => planned(byAnn(), '--root', join(folder.root, 'infra'), ...REFS);
  const start = (files: Record<string, string>) =>
    folder.commit({ 'infra/policies/teams.yaml': TEAMS, [`infra/${ORDERS}`]: request('orders'), ...files });

  test('are noticed where the base has renamed to one what the branch edits', async () => {
    start({ 'drafts/ci.yml': WORKFLOW });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ 'drafts/ci.yml': `${WORKFLOW}# and one line more\n` });
    folder.git('checkout', '-q', 'main');
    mkdirSync(join(folder.root, '.github/workflows'), { recursive: true });
    folder.git('mv', 'drafts/ci.yml', '.github/workflows/ci.yml');
    folder.commit();
    expect(await inFolder()).toMatchObject({ result: 'blocked', codes: ['APPROVAL_REQUIRED'] });
  });

  test('are noticed where the merge takes one back that the branch never edited', async () => {
    start({ '.github/workflows/ci.yml': `${WORKFLOW}permissions: write-all\n` });
    folder.git('branch', 'branch');
    const theirs = folder.commit({ '.github/workflows/ci.yml': WORKFLOW });
    folder.git('checkout', '-q', 'branch');
    // Each merges the other: of the two commits they have in common git names the later one as where they parted.
    vi.stubEnv('GIT_COMMITTER_DATE', '2036-01-01T00:00:00Z');
    onTestFinished(() => void vi.unstubAllEnvs());
    const mine = folder.commit({ 'one.txt': '1\n' });
    folder.git('merge', '-q', '--no-ff', '-s', 'ours', '-m', 'Merge', theirs);
    folder.git('checkout', '-q', 'main');
    folder.git('merge', '-q', '--no-ff', '-m', 'Merge', mine);
    expect(folder.git('merge-base', 'main', 'branch')).toBe(mine);
    expect(await inFolder()).toMatchObject({ result: 'blocked', codes: ['APPROVAL_REQUIRED'] });
  });
});

describe("an approval of the platform's own files", () => {
  test('goes stale when a file becomes a link', async () => {
    folder.commit({ 'policies/teams.yaml': TEAMS, [ORDERS]: request('orders') });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.write('.github/workflows/ci.yml', '../../elsewhere.yml');
    const reviewed = folder.commit();
    const evidence = byAnn([approval('pat', reviewed)]);
    expect(await planned(evidence, ...REFS)).toMatchObject({ result: 'accepted' });
    folder.git('rm', '-q', '--cached', '.github/workflows/ci.yml');
    folder.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${folder.git('rev-parse', 'HEAD:.github/workflows/ci.yml')},.github/workflows/ci.yml`,
    );
    folder.git('commit', '-q', '-m', 'A change');
    expect(await planned(evidence, ...REFS)).toMatchObject({
      result: 'blocked',
      codes: ['APPROVAL_INVALID'],
    });
  });
});

test('a policies folder that is written with a backslash is guarded, whatever that means', () => {
  for (const path of ['platform/rules/teams.yaml', 'platform\\rules/teams.yaml'])
    expect(isGuarded(path, 'platform\\rules'), path).toBe(true);
});

describe('an approval of a request', () => {
  test('is none of two files that both ask for its name', async () => {
    folder.commit({ 'policies/teams.yaml': TEAMS, [ORDERS]: request('orders') });
    folder.git('checkout', '-q', '-b', 'branch');
    const privileged = request('orders', '{ retention: 400days }');
    const reviewed = folder.commit({
      'namespaces/zebra/namespace-request.yaml': privileged,
      [ORDERS]: request('orders', '{ write_rps: 200 }'),
    });
    folder.git('rm', '-q', 'namespaces/zebra/namespace-request.yaml');
    folder.commit({ [ORDERS]: privileged });
    const evidence = byAnn([approval('pat', reviewed)]);
    expect(await planned(evidence, ...REFS)).toMatchObject({ result: 'blocked' });
  });
});

describe('who makes the change', () => {
  beforeEach(() => {
    folder.commit({ 'policies/teams.yaml': TEAMS, [ORDERS]: request('orders') });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ [ORDERS]: request('orders', '{ write_rps: 200 }') });
  });

  test('is said to be unchecked where the name is empty', async () => {
    expect((await planned(undefined, ...REFS)).codes).toEqual(['IDENTITY_UNCHECKED']);
    expect((await planned(undefined, ...REFS, '--actor', '')).codes).toEqual(['IDENTITY_UNCHECKED']);
    const nobody = { ...byAnn(), author: '' };
    expect((await planned(nobody, ...REFS)).codes).toEqual(['IDENTITY_UNCHECKED']);
    expect((await planned(byAnn(), ...REFS, '--actor', '')).codes).toEqual([]);
  });
});

describe('policies named by --policies', () => {
  test('come with the prism.yaml of the base', async () => {
    folder.commit({
      'prism.yaml': 'version: 1\npolicies: rules\nmax_deletions: 1\n',
      'rules/teams.yaml': TEAMS,
      [ORDERS]: request('orders'),
    });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({
      'prism.yaml': 'version: 1\npolicies: others\nrequests: ["none/*.yaml"]\n',
      'rules/teams.yaml': TEAMS.replace('[ann, abe]', '[ann, abe, eve]'),
      'bad.txt': '',
      [ORDERS]: request('orders', '{ retention: 400days }'),
    });
    mkdirSync(join(folder.top, 'trusted'));
    writeFileSync(join(folder.top, 'trusted/teams.yaml'), TEAMS);
    const { result, out } = await planned(byAnn(), ...REFS, '--policies', join(folder.top, 'trusted'));
    expect(result).toBe('blocked');
    expect(out).toContain('rules/teams.yaml');
    expect(out).toContain('400days');
  });
});

test('many people who have to do with many namespaces take no long time', async () => {
  folder.commit({ 'policies/teams.yaml': TEAMS.replace('namespaces: 20', 'namespaces: 5000') });
  folder.git('checkout', '-q', '-b', 'branch');
  for (let i = 0; i < 1000; i++)
    folder.write(
      `namespaces/n${i}/namespace-request.yaml`,
      request(`n${i}`, '{ write_rps: 1, retention: 400days }'),
    );
  const head = folder.commit();
  const names = Array.from({ length: 500 }, (_, i) => `person-${i}`);
  const evidence: Evidence = {
    author: 'ann',
    commits: names.map((author) => ({ author, committer: author, co_authors: names.slice(0, 100) })),
    reviews: names.flatMap((name) => Array.from({ length: 40 }, () => approval(name, head))),
    memberships: Object.fromEntries(names.map((name) => [name, ['amber']])),
  };
  const began = performance.now();
  expect(await planned(evidence, ...REFS)).toMatchObject({ result: 'blocked' });
  expect(performance.now() - began).toBeLessThan(8000);
}, 60_000);
