import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBlobs } from '../src/repo/git-blobs.ts';
import { changesBetween } from '../src/repo/git-changes.ts';
import { resolveCommits, treeAt } from '../src/repo/git-commits.ts';
import { readGitPolicies } from '../src/repo/git-policies.ts';
import { readGitTree } from '../src/repo/git-tree.ts';
import { GitFolder, GLOBS, NAME, refusal } from './git-folder.ts';

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
});
afterEach(() => folder.remove());

/** Base and branch with a change each. */
function commitTwoSides(): void {
  folder.commit({ [`a/${NAME}`]: '1', [`b/${NAME}`]: '1', 'policies/teams.yaml': '1' });
  folder.git('checkout', '-q', '-b', 'branch');
  folder.commit({ [`a/${NAME}`]: '2' });
  folder.git('checkout', '-q', 'main');
  folder.commit({ [`b/${NAME}`]: '2' });
}

function clone(...options: string[]): string {
  const to = join(folder.top, 'clone');
  folder.gitIn(folder.top, 'clone', '-q', ...options, `file://${folder.root}`, to);
  return to;
}

describe('a shallow clone', () => {
  test('says that it is one, and how to get the history', async () => {
    commitTwoSides();
    const to = clone('--depth', '1', '--no-single-branch');
    const git = folder.open(to);
    for (const head of ['origin/branch', undefined]) {
      if (head === undefined) folder.gitIn(to, 'checkout', '-q', 'branch');
      const message = await refusal(() => changesBetween(git, { base: 'origin/main', head }));
      expect(message).toContain('this clone is shallow');
      expect(message).toContain('git fetch --unshallow');
    }
    expect(treeAt(git, folder.git('rev-parse', 'main~1'))).toBeUndefined();
  });

  test('needs no history when there is nothing to merge', async () => {
    commitTwoSides();
    const git = folder.open(clone('--depth', '1'));
    expect((await changesBetween(git, { base: 'main', head: 'HEAD' })).changes).toEqual([]);
    expect((await changesBetween(git, { base: 'main' })).changes).toEqual([]);
  });

  test('advises to fetch an unknown branch with some history', async () => {
    commitTwoSides();
    const git = folder.open(clone('--depth', '1'));
    expect(await refusal(() => resolveCommits(git, ['origin/branch']))).toContain(
      '`git fetch --depth=1000 origin branch`, or all history: `git fetch --unshallow`',
    );
  });
});

describe('a clone without contents', () => {
  const partial = (): string => {
    commitTwoSides();
    folder.git('config', 'uploadpack.allowFilter', 'true');
    folder.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    return clone('--filter=blob:none', '--no-checkout');
  };

  test('gets them from where it was cloned from', async () => {
    const git = folder.open(partial());
    const { changes, headTree } = await changesBetween(git, { base: 'origin/main', head: 'origin/branch' });
    expect(changes.map(({ path }) => path)).toEqual([`a/${NAME}`]);
    expect([...readBlobs(git, readGitTree(git, headTree!, GLOBS))]).toEqual([
      { path: `a/${NAME}`, text: '2' },
      { path: `b/${NAME}`, text: '2' },
    ]);
  });

  test('has no tree for a commit that is nowhere, and names the ref', async () => {
    const git = folder.open(partial());
    const nowhere = 'f'.repeat(40);
    expect(treeAt(git, nowhere)).toBeUndefined();
    expect(await refusal(() => resolveCommits(git, ['origin/main', nowhere]))).toContain(
      `git knows no commit '${nowhere}'`,
    );
    renameSync(folder.root, `${folder.root}-gone`);
    expect(treeAt(git, nowhere)).toBeUndefined();
  });

  test('names the file when it cannot', async () => {
    const git = folder.open(partial());
    const tree = resolveCommits(git, ['origin/main'])[0]!.tree;
    renameSync(folder.root, `${folder.root}-gone`);
    const requests = readGitTree(git, tree, GLOBS);
    const message = await refusal(() => [...readBlobs(git, requests)]);
    expect(message).toMatch(/^The content of '[ab]\/namespace-request.yaml' is not in this clone \(object /);
    expect(message).toContain('clone without --filter');
    expect(await refusal(() => readGitPolicies(git, tree))).toContain('is not in this clone');
  });
});

test.skipIf(process.platform === 'win32')('a repo may stand in a folder of any name', async () => {
  commitTwoSides();
  const odd = join(folder.top, 'a:"b" \\c');
  renameSync(folder.root, odd);
  const { changes } = await changesBetween(folder.open(odd), { base: 'main', head: 'branch' });
  expect(changes.map(({ path }) => path)).toEqual([`a/${NAME}`]);
});

test('a worktree has a HEAD of its own', async () => {
  commitTwoSides();
  const to = join(folder.top, 'worktree');
  folder.git('worktree', 'add', '-q', to, 'branch');
  writeFileSync(join(to, 'new'), '1');
  const git = folder.open(to);
  const working = await changesBetween(git, { base: 'main' });
  expect(working.changes.map(({ path }) => path).sort()).toEqual([`a/${NAME}`, 'new']);
  const merged = await changesBetween(git, { base: 'main', head: 'HEAD' });
  expect(merged.changes.map(({ path }) => path)).toEqual([`a/${NAME}`]);
});

test('objects may be named by SHA-256', async () => {
  const other = new GitFolder('--object-format=sha256');
  try {
    other.commit({ [`a/${NAME}`]: '1', 'policies/teams.yaml': '1' });
    other.git('checkout', '-q', '-b', 'branch');
    other.commit({ [`a/${NAME}`]: '2' });
    other.git('checkout', '-q', 'main');
    other.commit({ [`b/${NAME}`]: '1' });
    const git = other.open();
    const { changes, headTree } = await changesBetween(git, { base: 'main', head: 'branch' });
    expect(changes[0]!.after).toEqual({ mode: '100644', id: other.git('rev-parse', `branch:a/${NAME}`) });
    expect([...readBlobs(git, readGitTree(git, headTree!, GLOBS))]).toHaveLength(2);
    expect(readGitPolicies(git, headTree!).policies).toEqual([{ path: 'policies/teams.yaml', text: '1' }]);
    expect(readGitTree(git, git.emptyTree, GLOBS)).toEqual([]);
    other.write(`b/${NAME}`, '1\r\n');
    other.write(`a/${NAME}`, '1');
    expect((await changesBetween(git, { base: 'main' })).changes.map(({ path }) => path)).toEqual([
      `b/${NAME}`,
    ]);
  } finally {
    other.remove();
  }
});

describe('a change of one file among 20,000', () => {
  const COUNT = 20_000;

  /** Runs with a git in front of git that counts. */
  async function countProcesses<T>(act: () => Promise<T>): Promise<{ calls: string[]; value: T }> {
    const path = process.env.PATH;
    const log = join(folder.top, 'calls');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const wrapper = join(folder.top, 'git');
    writeFileSync(log, '');
    writeFileSync(wrapper, `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
    chmodSync(wrapper, 0o755);
    process.env.PATH = `${folder.top}:${path}`;
    try {
      const value = await act();
      return { value, calls: readFileSync(log, 'utf8').trim().split('\n') };
    } finally {
      process.env.PATH = path;
    }
  }

  function commitMany(): void {
    const files = Array.from({ length: COUNT }, (_, i) => {
      const text = `namespace: n-${i}\n`;
      return `M 100644 inline n/${i % 100}/${i}/${NAME}\ndata ${text.length}\n${text}`;
    });
    const head = 'commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 1\nx\n';
    folder.feed(Buffer.from(head + files.join('\n')), 'fast-import', '--quiet');
    folder.git('reset', '-q', '--hard', 'main');
  }

  test('takes few processes, and never one a file', async () => {
    commitMany();
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ [`n/7/7/${NAME}`]: 'namespace: seven\n' });
    folder.git('checkout', '-q', 'main');
    folder.commit({
      [`n/8/8/${NAME}`]: 'namespace: eight\n',
      'prism.yaml': 'version: 1\n',
      'policies/teams.yaml': '',
    });
    const git = folder.open();
    const merged = await countProcesses(async () => {
      const changed = await changesBetween(git, { base: 'main', head: 'branch' });
      readGitPolicies(git, changed.baseTree);
      const ids = changed.changes.flatMap(({ path, before, after }) =>
        [before, after].flatMap((one) => (one && 'id' in one ? [{ path, id: one.id }] : [])),
      );
      return [...readBlobs(git, ids)];
    });
    expect(merged.value.map((file) => 'text' in file && file.text)).toEqual([
      'namespace: n-7\n',
      'namespace: seven\n',
    ]);
    expect(merged.calls).toHaveLength(4);

    folder.write(`n/9/9/${NAME}`, 'namespace: nine\n');
    const working = await countProcesses(() => changesBetween(git, { base: 'main' }));
    expect(working.value.changes).toHaveLength(1);
    expect(working.calls).toHaveLength(4);

    const all = await countProcesses(async () => [
      ...readBlobs(git, readGitTree(git, resolveCommits(git, ['main'])[0]!.tree, GLOBS)),
    ]);
    expect(all.value).toHaveLength(COUNT);
    expect(all.calls).toHaveLength(5);
  });
});
