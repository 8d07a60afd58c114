import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printYaml } from '../src/core/report/platform-yaml.ts';
import { openGitState } from '../src/state/git-store.ts';
import { StateConflict, StateRefused } from '../src/state/state-failure.ts';
import type { StateStore } from '../src/state/state-store.ts';
import { GitFolder } from './git-folder.ts';
import { sampleEntry, sampleLease, sampleNamespace } from './state-samples.ts';

// What a state on a branch does to the repo and its remote, and what they may do to it.

let git: GitFolder;
let remote: string;

beforeEach(() => {
  git = new GitFolder();
  git.commit({ 'a.txt': 'a', 'b.txt': 'b' });
  remote = join(git.top, 'remote.git');
});
afterEach(() => {
  vi.unstubAllEnvs();
  git.remove();
});

const records = (...names: string[]) => new Map(names.map((name) => [name, sampleNamespace(name)]));

/** Gives the repo a bare remote. */
function addRemote(): void {
  git.gitIn(git.top, 'clone', '-q', '--bare', git.root, remote);
  git.git('remote', 'add', 'origin', remote);
}

function hook(name: string, script: string): void {
  const file = join(remote, 'hooks', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

async function refusal(act: () => unknown): Promise<string> {
  const error = await (async () => act())().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StateRefused);
  return `${(error as StateRefused).message}. ${(error as StateRefused).advice}`;
}

const open = (root = git.root): StateStore => openGitState({ root });
const mine = () => [
  git.git('status', '--porcelain=v2', '--branch'),
  git.git('diff'),
  git.git('diff', '--cached'),
  readFileSync(join(git.root, '.git/HEAD'), 'utf8'),
  readFileSync(join(git.root, '.git/index')).toString('hex'),
  git.git('for-each-ref', 'refs/heads/main', 'refs/tags', 'refs/stash'),
  git.git('reflog'),
];

test.each(['alone', 'with a remote'])(
  'files, index and HEAD of the user stay as they are: %s',
  async (how) => {
    if (how === 'with a remote') addRemote();
    git.write('a.txt', 'staged');
    git.git('add', 'a.txt');
    git.write('a.txt', 'changed since');
    git.write('new.txt', 'new');
    const before = mine();
    const store = open();
    const head = await store.commit(null, {
      namespaces: records('orders'),
      journal: [sampleEntry('r', 's')],
    });
    await store.commit(head, { lease: sampleLease(1) });
    await store.list();
    await store.close();
    expect(mine()).toEqual(before);
    const ours = git.git('for-each-ref', '--format=%(refname)').split('\n');
    expect(ours.filter((ref) => ref !== 'refs/heads/main')).toEqual([
      how === 'alone' ? 'refs/heads/prism-state' : 'refs/remotes/origin/prism-state',
    ]);
  },
);

test('people read what was applied in the log and in the files', async () => {
  const store = open();
  let head = await store.commit(null, { lease: sampleLease(1), commit: 'f'.repeat(40) });
  head = await store.commit(head, { namespaces: records('orders') });
  head = await store.commit(head, {
    namespaces: records('users', 'carts'),
    journal: [sampleEntry('r', 's')],
  });
  const many = Array.from({ length: 40 }, (_, i) => `many-${i}`);
  head = await store.commit(head, { namespaces: records(...many) });
  head = await store.commit(head, { journal: [sampleEntry('r', 't')] });
  await store.commit(head, { lease: null });
  const log = git.git('log', '--reverse', '--format=%s', 'prism-state').split('\n');
  expect(log).toEqual([
    'The lease is with alice',
    'Namespace orders',
    '2 namespaces: users, carts',
    '40 namespaces: many-0 to many-39',
    'Journal: 1 entry',
    'The lease is given back',
  ]);
  const body = git.git('log', '-1', '--skip=3', '--format=%b', 'prism-state');
  expect(body).toContain('- users: active\n- carts: active');
  expect(body).toContain(`Applied-Commit: ${'f'.repeat(40)}`);
  const show = (path: string) => git.git('show', `prism-state:${path}`);
  expect(JSON.parse(show('state.json'))).toMatchObject({ format_version: 1, serial: 6 });
  expect(show('README.md')).toContain('Do not\nedit it');
  expect(show('platform/orders.yaml')).toContain(printYaml(sampleNamespace('orders').applied!.config).trim());
  expect(git.git('ls-tree', '--name-only', 'prism-state').split('\n')).toEqual([
    'README.md',
    'journal',
    'namespaces',
    'platform',
    'state.json',
  ]);
});

test('commits are by the user of git, and by Prism where there is none', async () => {
  const head = await open().commit(null, {});
  expect(git.git('log', '-1', '--format=%an <%ae>', 'prism-state')).toBe('Somebody <somebody@example.com>');
  git.git('config', '--unset', 'user.name');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  await open().commit(head, {});
  expect(git.git('log', '-1', '--format=%an <%ae> %cn', 'prism-state')).toBe('Prism <prism@localhost> Prism');
});

test('the configuration of a namespace that is gone goes; its record stays', async () => {
  const store = open();
  const head = await store.commit(null, { namespaces: records('orders', 'users') });
  const gone = { ...sampleNamespace('orders'), status: 'deleted', applied: null } as const;
  await store.commit(head, { namespaces: new Map([['orders', gone]]) });
  expect(git.git('ls-tree', '--name-only', 'prism-state', 'platform/')).toBe('platform/users.yaml');
  expect(await store.read('orders')).toEqual(gone);
});

test('a commit of one among 5,000 adds few objects', async () => {
  const store = open();
  const names = Array.from({ length: 5000 }, (_, i) => `ns-${i}`);
  const head = await store.commit(null, { namespaces: records(...names) });
  const objects = () => {
    const said = git.git('count-objects', '-v');
    return [/^count: (\d+)/m, /^in-pack: (\d+)/m].reduce((sum, at) => sum + Number(at.exec(said)![1]), 0);
  };
  const before = objects();
  const record = sampleNamespace('ns-17', 'another');
  const applied = { ...record.applied!, config: { ...record.applied!.config, patterns: ['wal'] } };
  await store.commit(head, { namespaces: new Map([['ns-17', { ...record, applied }]]) });
  // The commit, its folder, state.json; the record and its two folders; the configuration and its folder.
  expect(objects() - before).toBeLessThanOrEqual(8);
  expect(await open().list()).toHaveLength(5000);
  expect((await open().read('ns-17'))?.team).toBe('another');
});

test('a branch that is checked out is not written to', async () => {
  const head = await open().commit(null, {});
  git.git('worktree', 'add', '-q', join(git.top, 'elsewhere'), 'prism-state');
  expect(await refusal(() => open().commit(head, {}))).toContain('The branch prism-state is checked out');
  git.git('worktree', 'remove', join(git.top, 'elsewhere'));
  expect(await open().commit(head, {})).toMatchObject({ serial: 2 });
});

test('a folder that is in no repo, a name that no branch can have, and a branch of something else are refused', async () => {
  expect(await refusal(() => openGitState({ root: git.top }))).toContain('is in no git repository');
  for (const branch of ['a..b', '-x', '@{-1}', 'a b', ''])
    expect(await refusal(() => openGitState({ root: git.root, branch }))).toContain('is no name of a branch');
  expect(await refusal(() => openGitState({ root: git.root, branch: 'main' }).head())).toContain(
    'The branch main holds no applied state',
  );
});

test('a remote that does not take the push is told, with its own words', async () => {
  addRemote();
  const head = await open().commit(null, { commit: 'one' });
  hook('pre-receive', 'echo "Only the apply identity may push here" >&2; exit 1');
  const store = open();
  const said = await refusal(() => store.commit(head, { commit: 'two' }));
  expect(said).toContain(
    'The remote does not take a push to the branch prism-state: pre-receive hook declined',
  );
  expect(said).toContain('Only the apply identity may push here');
  expect(said).toContain('Let the identity that applies push');
  expect(await store.head()).toEqual(head);
});

test('a remote that cannot be reached is told without the secret in its address', async () => {
  git.git('remote', 'add', 'origin', 'https://robot:se%20cret@127.0.0.1:1/state.git');
  const said = await refusal(() => open().head());
  expect(said).toContain('fetch the branch prism-state from origin');
  expect(said).toContain('git ls-remote origin');
  expect(said).not.toMatch(/cret|robot/);
});

test.each([
  ['before it was taken', 'pre-receive', ''],
  ['after it was taken', 'reference-transaction', `[ "$1" = committed ] || exit 0;`],
])('a push whose remote dies %s happens once, and is known to have', async (_, moment, when) => {
  addRemote();
  const store = open();
  const first = await store.commit(null, {});
  const killed = join(git.top, 'killed');
  hook(
    moment,
    `${when} [ -e '${killed}' ] && exit 0; git rev-list --count prism-state >'${killed}'; kill -9 $PPID`,
  );
  const second = await store.commit(first, { namespaces: records('orders') });
  // How many commits the branch had when the remote died.
  expect(readFileSync(killed, 'utf8')).toBe(moment === 'pre-receive' ? '1\n' : '2\n');
  expect(second.serial).toBe(2);
  expect(await open().head()).toEqual(second);
  expect(git.gitIn(remote, 'rev-list', '--count', 'prism-state')).toBe('2');
  expect(await store.commit(second, {})).toMatchObject({ serial: 3 });
});

test.each(['alone', 'with a remote'])(
  'of two who write the very same at once, one is told: %s',
  async (how) => {
    if (how === 'with a remote') addRemote();
    const [one, other] = [open(), open()];
    let head = await one.commit(null, {});
    for (let round = 0; round < 4; round++) {
      await other.head();
      const change = { namespaces: records('orders') };
      const results = await Promise.allSettled([one.commit(head, change), other.commit(head, change)]);
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(won).toHaveLength(1);
      expect(await one.head()).toEqual(won[0]);
      head = won[0]!;
    }
  },
);

test('the branch of the remote counts: one that was removed there is not made again', async () => {
  addRemote();
  const store = open();
  const head = await store.commit(null, {});
  git.gitIn(remote, 'update-ref', '-d', 'refs/heads/prism-state');
  const error = await store.commit(head, {}).catch((reason) => reason);
  expect(error).toBeInstanceOf(StateConflict);
  expect(error.found).toBeNull();
  expect(await store.head()).toBeNull();
});

test.each([
  ['without history', ['--depth=1']],
  ['without contents', ['--filter=blob:none']],
  ['of one branch', ['--single-branch']],
])('a clone %s reads and writes it', async (_, options) => {
  addRemote();
  git.gitIn(remote, 'config', 'uploadpack.allowFilter', 'true');
  let head = await open().commit(null, { namespaces: records('orders', 'users') });
  head = await open().commit(head, { journal: [sampleEntry('r', 's')] });
  const clone = join(git.top, 'clone');
  git.gitIn(git.top, 'clone', '-q', ...options, `file://${remote}`, clone);
  const store = open(clone);
  expect(await store.head()).toEqual(head);
  expect(await store.list()).toHaveLength(2);
  head = await store.commit(head, { namespaces: records('carts') });
  await open().commit(head, { commit: 'another' });
  expect(await store.head()).toMatchObject({ serial: 4, commit: 'another' });
  expect(await store.journal('r')).toHaveLength(1);
});

test('a process that is killed leaves a sound repo with everything that it said is durable', async () => {
  for (let round = 0; round < 6; round++) {
    const child = spawn(process.execPath, ['test/state-git-committer.ts', git.root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (bytes) => {
      said += bytes;
    });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    await sleep(Math.random() * 400);
    child.kill('SIGKILL');
    await ended;
    const last = Number(said.trim().split('\n').at(-1));
    const store = open();
    const head = await store.head();
    // What was under way when it was killed may be there too.
    expect([last, last + 1]).toContain(head!.serial);
    expect((await store.read('orders'))!.team).toBe(`team-${head!.serial}`);
    expect(git.git('fsck', '--full', '--no-dangling')).not.toMatch(/error|missing|corrupt/);
    expect(await store.commit(head, {})).toMatchObject({ serial: head!.serial + 1 });
  }
});
