import { readdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesBetween, type GitChanges } from '../src/repo/git-changes.ts';
import { resolveCommits } from '../src/repo/git-commits.ts';
import { diffTrees } from '../src/repo/git-diff.ts';
import { listTree } from '../src/repo/git-list.ts';
import { GitFolder, NAME, refusal } from './git-folder.ts';

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
});
afterEach(() => folder.remove());

/** `+ path` added, `- path` deleted, `~ path` changed, with the text where it is from the working tree. */
const summary = ({ changes }: Pick<GitChanges, 'changes'>): string[] =>
  changes
    .map(({ path, before, after }) => {
      const source = after && 'source' in after ? after.source : undefined;
      const text = source && ('text' in source ? `: ${source.text}` : `: ${source.refused.kind}`);
      return `${before ? (after ? '~' : '-') : '+'} ${path}${text ?? ''}`;
    })
    .sort();

describe('head as it is merged into the base', () => {
  const between = async (base = 'main', head = 'branch') => {
    const git = folder.open();
    const found = await changesBetween(git, { base, head });
    return { ...found, git };
  };

  test('is head itself when the base is in it', async () => {
    const base = folder.commit({ a: '1', b: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ a: '2' });
    rmSync(join(folder.root, 'b'));
    const head = folder.commit({ c: '1' });
    const found = await between();
    expect(found).toMatchObject({
      baseCommit: base,
      headCommit: head,
      headTree: folder.git('rev-parse', 'branch^{tree}'),
    });
    expect(summary(found)).toEqual(['+ c', '- b', '~ a']);
    expect(summary(await between('branch', 'branch'))).toEqual([]);
    // Nothing of head is not in the base.
    expect(summary(await between('branch', 'main'))).toEqual([]);
  });

  test('keeps what the base has got since, and leaves nothing behind', async () => {
    folder.commit({ a: '1\n2\n3\n4\n5\n', old: 'x' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ a: '1\n2\n3\n4\nfive\n', new: 'x' });
    folder.git('checkout', '-q', 'main');
    folder.commit({ a: 'one\n2\n3\n4\n5\n', late: 'x' });
    const stored = folder.git('count-objects');
    const found = await between();
    expect(summary(found)).toEqual(['+ new', '~ a']);
    const entries = listTree(found.git, found.headTree!);
    expect(entries.map(({ path }) => path)).toEqual(['a', 'late', 'new', 'old']);
    expect(folder.git('count-objects')).toBe(stored);
    const tree = found.headTree!;
    found.git.close();
    expect(() => listTree(found.git, tree)).toThrow();
  });

  test('is refused with the paths of the conflicts', async () => {
    folder.commit({ 'in/a': '1', 'in/"ü" b': '1', c: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ 'in/a': '2', 'in/"ü" b': '2' });
    rmSync(join(folder.root, 'c'));
    folder.commit();
    folder.git('checkout', '-q', 'main');
    folder.commit({ 'in/a': '3', 'in/"ü" b': '3', c: '3' });
    expect(await refusal(between)).toMatch(
      /conflicts in 'c', 'in\/"ü" b', 'in\/a'\. Merge the base into the branch first/,
    );
    const git = folder.open(join(folder.root, 'in'));
    expect(await refusal(() => changesBetween(git, { base: 'main', head: 'branch' }))).toContain(
      `'../c', '"ü" b', 'a'`,
    );
  });

  test('needs some history in common', async () => {
    folder.commit({ a: '1' });
    folder.git('checkout', '-q', '--orphan', 'branch');
    folder.commit({ b: '1' });
    expect(await refusal(between)).toContain('The change and the base have no history in common');
  });

  test('is taken below a root that is a folder', async () => {
    folder.commit({ 'in/a': '1', out: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ 'in/b': '1', out: '2' });
    folder.git('checkout', '-q', 'main');
    folder.commit({ 'in/c': '1' });
    const git = folder.open(join(folder.root, 'in'));
    expect(summary(await changesBetween(git, { base: 'main', head: 'branch' }))).toEqual(['+ b']);
  });

  test('runs no merge program, whatever .gitattributes says', async () => {
    const ran = join(folder.top, 'ran');
    for (const [key, value] of [
      ['merge.evil.driver', `touch '${ran}'`],
      ['filter.evil.clean', `touch '${ran}'; cat`],
      ['filter.evil.smudge', 'cat'],
      ['diff.evil.textconv', `touch '${ran}'; cat`],
      ['diff.evil.command', `touch '${ran}'`],
      ['diff.external', `touch '${ran}'`],
    ] as const)
      folder.git('config', key, value);
    folder.commit({ a: '1\n', '.gitattributes': '* merge=evil diff=evil filter=evil\n' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ a: '2\n' });
    folder.git('checkout', '-q', 'main');
    folder.commit({ a: '3\n' });
    rmSync(ran, { force: true });
    expect(await refusal(between)).toContain("conflicts in 'a'");
    folder.write('a', '4\n');
    expect(summary(await changesBetween(folder.open(), { base: 'main' }))).toEqual(['~ a: 4\n']);
    expect(readdirSync(folder.top)).not.toContain('ran');
  });
});

test('trees are compared by files, a rename being two changes', () => {
  folder.commit({ 'a/b': '1', gone: 'same', 'file\n"ü"': '1' });
  renameSync(join(folder.root, 'gone'), join(folder.root, 'here'));
  rmSync(join(folder.root, 'a'), { recursive: true });
  folder.commit({ a: '1', 'file\n"ü"': '2' });
  const git = folder.open();
  const [before, after] = resolveCommits(git, ['main~1', 'main']).map(({ tree }) => tree) as [string, string];
  const changes = diffTrees(git, before, after);
  expect(summary({ changes })).toEqual(['+ a', '+ here', '- a/b', '- gone', '~ file\n"ü"']);
  expect(changes.find(({ path }) => path === 'a')).toEqual({
    path: 'a',
    before: null,
    after: { mode: '100644', id: folder.git('rev-parse', 'main:a') },
  });
  expect(diffTrees(git, git.emptyTree, before)).toHaveLength(3);
  expect(diffTrees(git, before, git.emptyTree).every(({ after }) => after === null)).toBe(true);
});

test('a submodule that changes is a change, whatever .gitmodules says', () => {
  folder.commit({ '.gitmodules': '[submodule "module"]\npath = module\nurl = x\nignore = all\n' });
  for (const digit of ['a', 'b']) {
    folder.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},module`);
    folder.git('commit', '-q', '-m', 'x');
  }
  const git = folder.open();
  const [before, after] = resolveCommits(git, ['main~1', 'main']).map(({ tree }) => tree) as [string, string];
  expect(summary({ changes: diffTrees(git, before, after) })).toEqual(['~ module']);
});

describe('the working tree as head', () => {
  const changes = async (base = 'main') => summary(await changesBetween(folder.open(), { base }));
  const remove = (path: string) => rmSync(join(folder.root, path));

  test('has no change when it is checked out', async () => {
    const base = folder.commit({ a: '1' });
    expect(await changesBetween(folder.open(), { base: 'main' })).toEqual({
      baseCommit: base,
      headCommit: null,
      baseTree: folder.git('rev-parse', 'main^{tree}'),
      headTree: null,
      changes: [],
    });
  });

  test('counts what is edited, staged, new, deleted and committed, and not what is ignored', async () => {
    folder.commit({
      edited: '1',
      staged: '1',
      deleted: '1',
      removed: '1',
      kept: '1',
      back: '1',
      '.gitignore': 'ignored\n',
    });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ committed: '1' });
    folder.write('edited', '2');
    folder.write('staged', '2');
    folder.write('added', '1');
    folder.git('add', 'staged', 'added');
    remove('deleted');
    folder.git('rm', '-q', 'removed');
    // Not in the index any more, and still there: one as it was, one edited.
    folder.git('rm', '-q', '--cached', 'kept', 'back');
    folder.write('back', '2');
    for (const path of ['new', 'ignored', 'new\n"ü"/x']) folder.write(path, '1');
    // Added and gone again.
    folder.write('brief', '1');
    folder.git('add', 'brief');
    remove('brief');
    folder.write('meant', '1');
    folder.git('add', '-N', 'meant');
    expect(await changes()).toEqual([
      '+ added',
      '+ committed',
      '+ meant: 1',
      '+ new\n"ü"/x: 1',
      '+ new: 1',
      '- deleted',
      '- removed',
      '~ back: 2',
      '~ edited: 2',
      '~ staged',
    ]);
  });

  test('is told by content, not by what the index remembers', async () => {
    folder.commit({ touched: '1', swapped: '1', reverted: '1', bin: '1' });
    const { mtime } = statSync(join(folder.root, 'swapped'));
    utimesSync(join(folder.root, 'touched'), new Date(), new Date(0));
    // The same length and time.
    folder.write('swapped', '2');
    utimesSync(join(folder.root, 'swapped'), mtime, mtime);
    folder.write('reverted', '2');
    folder.git('add', 'reverted');
    folder.write('reverted', '1');
    folder.write('bin', Buffer.alloc(400_000));
    folder.git('add', 'bin');
    folder.git('commit', '-q', '-m', 'x', 'bin');
    utimesSync(join(folder.root, 'bin'), new Date(), new Date(0));
    expect(await changes()).toEqual(['~ swapped: 2']);
  });

  test('does not count line ends that checking out has changed', async () => {
    folder.commit({ a: '1\n2\n', b: '1\n2\n' });
    folder.git('config', 'core.autocrlf', 'true');
    folder.write('a', '1\r\n2\r\n');
    folder.write('b', '1\r\n3\r\n');
    expect(await changes()).toEqual(['~ b: 1\r\n3\r\n']);
  });

  test('has links, folders and other repos where files were', async () => {
    folder.commit({ link: '1', folder: '1', 'in/a': '1', mode: '1' });
    remove('link');
    symlinkSync('mode', join(folder.root, 'link'));
    remove('folder');
    folder.write('folder/x', '1');
    rmSync(join(folder.root, 'in'), { recursive: true });
    symlinkSync('folder', join(folder.root, 'in'));
    folder.gitIn(folder.root, 'init', '-q', 'other');
    folder.write('other/x', '1');
    expect(await changes()).toEqual([
      '+ folder/x: 1',
      '+ in: symlink',
      '+ other: submodule',
      '- folder',
      '- in/a',
      '~ link: symlink',
    ]);
  });

  test('a link that is as it was is no change', async () => {
    folder.link('link', 'nowhere');
    folder.commit();
    remove('link');
    symlinkSync('nowhere', join(folder.root, 'link'));
    expect(await changes()).toEqual([]);
  });

  test('is put on top of what the base has got since', async () => {
    folder.commit({ a: '1', b: '1', c: '1', d: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ a: '2', c: '2' });
    folder.write('d', '2');
    folder.git('checkout', '-q', 'main');
    folder.commit({ b: '2', c: '2', d: '2', late: '1' });
    folder.git('checkout', '-q', 'branch');
    folder.write('d', '2');
    expect(await changes()).toEqual(['~ a']);
    folder.write('new', '1');
    expect(await changes()).toEqual(['+ new: 1', '~ a']);
  });

  test('is refused where the base has changed the same path', async () => {
    folder.commit({ a: '1', b: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.git('checkout', '-q', 'main');
    folder.commit({ a: '2', folder: '1' });
    folder.git('checkout', '-q', 'branch');
    folder.write('a', '3');
    expect(await refusal(changes)).toBe(
      "'a' has changed in the base too since the branch left it, and differently. Merge the base into the branch first (`git merge main`, where the base is `main`), and resolve the conflicts there",
    );
    folder.write('a', '1');
    folder.write('folder/x', '1');
    expect(await refusal(changes)).toContain("'folder/x' has changed in the base too");
  });

  test('with a conflict of a merge under way shows the files as they are', async () => {
    folder.commit({ a: '1\n' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.commit({ a: '2\n' });
    folder.git('checkout', '-q', 'main');
    folder.commit({ a: '3\n' });
    expect(() => folder.git('merge', '-q', 'branch')).toThrow();
    const [change, ...rest] = await changes('HEAD');
    expect(change).toContain('~ a: <<<<<<<');
    expect(rest).toEqual([]);
  });

  test('works without a branch, and before the first commit of one', async () => {
    const first = folder.commit({ a: '1' });
    folder.git('checkout', '-q', '--detach');
    folder.write('a', '2');
    expect(await changes(first)).toEqual(['~ a: 2']);
    folder.git('checkout', '-q', '--orphan', 'fresh');
    expect(await changes()).toEqual(['~ a: 2']);
  });

  test('below a root that is a folder', async () => {
    folder.commit({ [`in/a/${NAME}`]: '1', out: '1' });
    folder.git('checkout', '-q', '-b', 'branch');
    folder.write(`in/a/${NAME}`, '2');
    folder.write('in/new', '1');
    folder.write('out', '2');
    folder.git('checkout', '-q', 'main');
    const git = folder.open(join(folder.root, 'in'));
    expect(summary(await changesBetween(git, { base: 'main' }))).toEqual([`+ new: 1`, `~ a/${NAME}: 2`]);
  });

  test('an unknown base is named', async () => {
    folder.commit({ a: '1' });
    expect(await refusal(() => changes('nope'))).toContain("git knows no commit 'nope'");
  });

  test('without an index everything is looked at', async () => {
    folder.commit({ a: '1', b: '1' });
    rmSync(join(folder.root, '.git/index'));
    writeFileSync(join(folder.root, 'b'), '2');
    expect(await changes()).toEqual(['~ b: 2']);
  });
});
