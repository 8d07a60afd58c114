import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveCommits, treeAt } from '../src/repo/git-commits.ts';
import type { GitRefused } from '../src/repo/git-refused.ts';
import { openGit } from '../src/repo/git-repo.ts';
import { GitFolder, NAME, refusal } from './git-folder.ts';

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
});
afterEach(() => folder.remove());

describe('a folder that git cannot be asked about', () => {
  const reasonOf = (path: string): string => (openGit(path) as GitRefused).message;

  test('is in no repo, in a bare one, or within .git', () => {
    folder.gitIn(folder.top, 'init', '-q', '--bare', 'bare.git');
    expect(reasonOf(folder.top)).toContain('is in no git repository');
    expect(reasonOf(join(folder.top, 'bare.git'))).toContain('without files (bare');
    expect(reasonOf(join(folder.root, '.git'))).toContain('without files (bare');
  });

  test('holds a repo of its own that a pull request brought', () => {
    // Its configuration could name a program to run, and says that it has files.
    folder.gitIn(folder.root, 'init', '-q', '--bare', 'hostile');
    folder.gitIn(folder.root, 'config', '--file', 'hostile/config', 'core.bare', 'false');
    folder.gitIn(folder.root, 'config', '--file', 'hostile/config', 'core.worktree', '.');
    expect(reasonOf(join(folder.root, 'hostile'))).toContain('without files (bare');
  });

  test('is on a machine without git', () => {
    const path = process.env.PATH;
    process.env.PATH = folder.top;
    try {
      expect(openGit(folder.root)).toMatchObject({
        message: expect.stringContaining('it is not installed'),
        advice: 'Install git 2.38 or newer',
      });
    } finally {
      process.env.PATH = path;
    }
  });

  test('ignores what a hook of another repo has in its environment', () => {
    const other = new GitFolder();
    process.env.GIT_DIR = join(other.root, '.git');
    try {
      expect(folder.open().place.gitDir).toContain(join(folder.root, '.git'));
    } finally {
      delete process.env.GIT_DIR;
      other.remove();
    }
  });
});

describe('refs', () => {
  test('are branches, tags with and without a message, ids and ways from them', () => {
    const first = folder.commit({ a: '1' });
    folder.git('tag', 'light');
    folder.git('tag', '-a', '-m', 'x', 'heavy');
    const second = folder.commit({ a: '2' });
    const commits = resolveCommits(folder.open(), [
      'light',
      'heavy',
      first,
      'main',
      'HEAD',
      'HEAD~1',
      second.slice(0, 10),
    ]);
    expect(commits.map(({ id }) => id)).toEqual([first, first, first, second, second, first, second]);
    expect(commits[3]).toEqual({
      id: second,
      tree: folder.git('rev-parse', 'main^{tree}'),
      parents: [first],
    });
  });

  test('give the tree of the root, which is empty where the folder is not there', () => {
    folder.commit({ a: '1' });
    folder.commit({ [`in/ner/${NAME}`]: '1' });
    const git = folder.open(join(folder.root, 'in/ner'));
    const [now, before] = resolveCommits(git, ['main', 'main~1']);
    expect(now!.tree).toBe(folder.git('rev-parse', 'main:in/ner'));
    expect(before!.tree).toBe(git.emptyTree);
  });

  test('may be of a folder with a name that needs quoting', () => {
    const name = 'a "b"\n\tü: c';
    folder.commit({ [`${name}/${NAME}`]: '1' });
    const git = folder.open(join(folder.root, name));
    expect(resolveCommits(git, ['main'])[0]!.tree).toBe(folder.git('rev-parse', `main:${name}`));
  });

  test('that are unknown are named with what to do', async () => {
    folder.commit({ a: '1' });
    folder.git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    folder.git('branch', 'feature');
    const git = folder.open();
    const of = (ref: string) => refusal(() => resolveCommits(git, ['HEAD', ref]));
    expect(await of('nope')).toBe("git knows no commit 'nope'. Fetch it: `git fetch origin nope`");
    expect(await of('origin/nope')).toContain('`git fetch origin nope`');
    expect(await of('release')).toContain("Did you mean 'origin/release'?");
    expect(await of('featuer')).toContain("Did you mean 'feature'?");
    expect(await of('main:a')).toBe("'main:a' is no commit: it is a file. Name a branch, a tag or a commit");
    for (const ref of ['', '--help', '-q', 'a\nb', 'a\0b', '--output=x'])
      expect(await of(ref)).toContain(`git knows no commit '${ref}'`);
  });

  test('that are a branch and a tag at once are refused', async () => {
    folder.commit({ a: '1' });
    folder.git('tag', 'main');
    folder.commit({ a: '2' });
    const git = folder.open();
    expect(await refusal(() => resolveCommits(git, ['main']))).toMatch(/^'main' is the name of several refs/);
    expect(resolveCommits(git, ['refs/heads/main'])[0]!.id).toBe(folder.git('rev-parse', 'HEAD'));
  });

  test('before the first commit are said', async () => {
    expect(await refusal(() => resolveCommits(folder.open(), ['HEAD']))).toContain('There is no commit yet');
  });

  test('a commit that is not in the clone has no tree', () => {
    const commit = folder.commit({ a: '1' });
    const git = folder.open();
    expect(treeAt(git, commit)).toBe(folder.git('rev-parse', 'HEAD^{tree}'));
    expect(treeAt(git, 'f'.repeat(40))).toBeUndefined();
  });

  test('are what they are, whatever git would replace them with', () => {
    const first = folder.commit({ a: '1' });
    const second = folder.commit({ a: '2' });
    folder.git('replace', second, first);
    expect(resolveCommits(folder.open(), ['main'])[0]!.tree).not.toBe(
      resolveCommits(folder.open(), [first])[0]!.tree,
    );
  });
});

test('a folder below the root may be opened before it is in a commit', () => {
  folder.commit({ a: '1' });
  mkdirSync(join(folder.root, 'new'));
  const git = folder.open(join(folder.root, 'new'));
  expect(resolveCommits(git, ['main'])[0]!.tree).toBe(git.emptyTree);
});
