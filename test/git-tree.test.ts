import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, type SourceFile } from '../src/core/model/source.ts';
import { readBlobs } from '../src/repo/git-blobs.ts';
import { resolveCommits } from '../src/repo/git-commits.ts';
import { readGitPolicies } from '../src/repo/git-policies.ts';
import { requestEntry } from '../src/repo/git-request-entry.ts';
import { readGitTree } from '../src/repo/git-tree.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { GitFolder, GLOBS, NAME, refusal } from './git-folder.ts';

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
});
afterEach(() => folder.remove());

const readTree = (globs = GLOBS, limit?: number): readonly SourceFile[] => {
  const git = folder.open();
  return [...readBlobs(git, readGitTree(git, treeOfMain(), globs, limit))];
};

const treeOfMain = (): string => resolveCommits(folder.open(), ['main'])[0]!.tree;

/** Adds an entry that no file system has to the tree of main. */
function addToTree(mode: string, path: string): void {
  const id = folder.feed(Buffer.from('x'), 'hash-object', '-w', '--stdin');
  folder.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `${mode},${mode === '160000' ? 'a'.repeat(40) : id},${path}`,
  );
  folder.git('commit', '-q', '-m', 'x');
}

/** All that readers could see differently. */
function writeNasty(): void {
  for (const path of ['', 'b/', 'a/deep/er/', 'B/', 'real/', 'ünï "q"/\n\t\\/', '😀/', '\uff01/'])
    folder.write(`${path}${NAME}`, `namespace: "${path}"\r\n`);
  folder.write('bom/namespace-request.yml', '\ufeffnamespace: bom\n');
  folder.write(`latin/${NAME}`, Buffer.from([0x61, 0xe9]));
  folder.write(`empty/${NAME}`, '');
  folder.write(`long/${NAME}`, '#'.repeat(MAX_FILE_BYTES + 1));
  folder.write(`full/${NAME}`, '#'.repeat(MAX_FILE_BYTES));
  folder.write('a/other.yaml');
  for (const path of ['.hidden', 'x/node_modules/y', '.prism/cache', 'x/.prism'])
    folder.write(`${path}/${NAME}`);
  for (const name of ['diagnostics.json', 'report.sarif', 'plan.md', `platform/${NAME}`]) {
    folder.write(`build/${name}`);
    folder.write(`x/out/${name}`);
    folder.write(`mixed/${name}`);
    if (name !== 'diagnostics.json') folder.write(`half/${name}`);
  }
  folder.write('mixed/notes.md');
  folder.write(`folder/${NAME}/inner.txt`);
  folder.write(`folder/${NAME}/${NAME}`);
  folder.link(`link/${NAME}`, '../a/other.yaml');
  folder.link('linked folder', 'real');
  folder.link('a/linked twice', '../linked folder');
  folder.link('real/loop', '..');
  folder.link('dangling', 'nowhere');
  folder.link('self', 'self');
  folder.link('README', `real/${NAME}`);
  folder.link('under', `real/${NAME}/x`);
  folder.link('node_modules', 'real');
  folder.link('.linked', 'real');
}

describe('the request files of a tree are those of a checkout', () => {
  test.each<[string, string[]]>([
    ['the default', GLOBS],
    ['one folder', [`*/${NAME}`]],
    ['all there is', ['**']],
    ['several', [`{a,b}/**/${NAME}`, './real/*', '.hidden/*', `x/**/${NAME}`]],
    ['none', ['nothing/*.yaml']],
  ])('with globs for %s', (name, globs) => {
    writeNasty();
    folder.commit();
    const expected = readWorkingTree(folder.root, globs).requests;
    expect(readTree(globs)).toEqual(expected);
    expect(expected.length > 3).toBe(name !== 'none');
  });

  test('submodules are refused as such', () => {
    folder.commit({ [`a/${NAME}`]: 'x' });
    for (const path of ['module', `b/${NAME}`, 'node_modules', '.hidden/m']) {
      mkdirSync(join(folder.root, path), { recursive: true });
      folder.gitIn(join(folder.root, path), 'init', '-q');
      addToTree('160000', path);
    }
    expect(readTree()).toEqual(readWorkingTree(folder.root, GLOBS).requests);
    expect(readTree().map((file) => 'refused' in file && file.refused.kind)).toEqual([
      false,
      'submodule',
      'submodule',
    ]);
  });

  test('a folder of the repo is a root of its own', () => {
    folder.write(`outside/${NAME}`);
    folder.write(`in/ner/a/${NAME}`);
    folder.link('in/ner/out', '../../outside');
    folder.commit();
    const root = join(folder.root, 'in/ner');
    const git = folder.open(root);
    const requests = readGitTree(git, resolveCommits(git, ['main'])[0]!.tree, GLOBS);
    expect(requests.map(({ path }) => path)).toEqual([`a/${NAME}`]);
  });

  test('one more than the limit', () => {
    folder.commit({ [`a/${NAME}`]: '', [`b/${NAME}`]: '', [`c/${NAME}`]: '' });
    expect(readTree(GLOBS, 3)).toHaveLength(3);
    expect(readTree(GLOBS, 2)).toContainEqual({ path: '.', refused: { kind: 'too-many-files', limit: 2 } });
  });

  test('an empty tree has none', () => {
    folder.commit();
    expect(readTree()).toEqual([]);
  });
});

test('a path of bytes that are no UTF-8 is refused, and others are read', () => {
  folder.commit({ [`a/${NAME}`]: 'x' });
  // Neither git nor a file system minds.
  const id = folder.git('rev-parse', `main:a/${NAME}`);
  const bad = Buffer.concat([
    Buffer.from(`100644 blob ${id}\t`),
    Buffer.from([0x62, 0xff, 0x2f]),
    Buffer.from(`${NAME}\0`),
  ]);
  folder.feed(bad, 'update-index', '-z', '--index-info');
  folder.git('commit', '-q', '-m', 'x');
  expect(readTree()).toEqual([
    { path: `a/${NAME}`, text: 'x' },
    { path: `b\ufffd/${NAME}`, refused: { kind: 'unreadable', cause: 'its path is not UTF-8' } },
  ]);
});

test('many files that are long together are read in their order', () => {
  const count = 300;
  for (let i = 0; i < count; i++)
    folder.write(
      `${String(i).padStart(3, '0')}/${NAME}`,
      `${i}#`.padEnd(i % 7 === 0 ? 300_000 : 250_000, '#'),
    );
  folder.commit();
  const files = readTree();
  expect(files).toHaveLength(count);
  files.forEach((file, i) => {
    if (i % 7 === 0) expect(file).toMatchObject({ refused: { kind: 'too-large', bytes: 300_000 } });
    else expect('text' in file && file.text.startsWith(`${i}#`)).toBe(true);
  });
});

test('content that is missing is named by its path', async () => {
  folder.commit();
  const git = folder.open();
  const id = 'e'.repeat(40);
  expect(await refusal(() => [...readBlobs(git, [{ path: `a/${NAME}`, id }])])).toContain(
    `The content of 'a/${NAME}' is not in this clone (object ${id})`,
  );
});

test('of a single entry the path and the mode say what it is', () => {
  const of = requestEntry(GLOBS);
  expect(of(`a/${NAME}`, '100644')).toEqual({ kind: 'file', path: `a/${NAME}` });
  expect(of(`a/${NAME}`, '120000')).toMatchObject({ refused: { kind: 'symlink' } });
  expect(of(`a/${NAME}/x/y`, '100644')).toEqual({
    kind: 'refused',
    path: `a/${NAME}`,
    refused: { kind: 'not-a-file' },
  });
  expect(of('module', '160000')).toMatchObject({ refused: { kind: 'submodule' } });
  expect(of('any', '120000')).toEqual({ kind: 'link', path: 'any' });
  for (const path of ['README.md', `.git/${NAME}`, `a/node_modules/b/${NAME}`, `.x/${NAME}`])
    expect(of(path, '100644')).toBeUndefined();
  const all = requestEntry([`a/../${NAME}`, `../${NAME}`, `a//${NAME}`]);
  expect(all(`../${NAME}`, '100644')).toMatchObject({ refused: { kind: 'unreadable' } });
});

describe('policies', () => {
  const read = () => readGitPolicies(folder.open(), treeOfMain());

  test('are those of a checkout', () => {
    folder.write('prism.yaml', 'version: 1\n');
    for (const name of ['teams.yaml', 'approvals.yml', 'own.yaml', 'notes.md', 'old/teams.yaml', 'x.yaml/y'])
      folder.write(`policies/${name}`, `# ${name}\n`);
    folder.write('policies/backends.yaml', '#'.repeat(MAX_FILE_BYTES + 1));
    folder.write('policies/defaults.yaml', Buffer.from([0xff]));
    folder.link('policies/sizing.yaml', '../prism.yaml');
    folder.commit();
    expect(read()).toEqual(readPolicySources(folder.root));
    expect(read().policies).toHaveLength(7);
  });

  test.each(['platform/rules', './platform//rules/', '.', 'nowhere', 'nowhere/else'])(
    'stand in %j',
    (named) => {
      folder.write('prism.yaml', `version: 1\npolicies: ${named}\n`);
      folder.write('platform/rules/teams.yaml');
      folder.write('policies/teams.yaml');
      folder.commit();
      expect(read()).toEqual(readPolicySources(folder.root));
    },
  );

  test('need not be there, nor prism.yaml', () => {
    folder.commit();
    expect(read()).toEqual({ settings: undefined, policies: [] });
  });

  test('are not read by a link, by name of a file, nor outside of the root: in the same words', () => {
    folder.write('real/rules/teams.yaml');
    folder.link('link', 'real');
    folder.link('policies', 'real/rules');
    const messages = (act: () => unknown): unknown => {
      try {
        return act();
      } catch (error) {
        return { ...(error as object), message: (error as Error).message };
      }
    };
    for (const named of [
      'policies',
      './link/rules/',
      '../elsewhere',
      '/etc',
      'prism.yaml',
      'real/rules/teams.yaml/x',
    ]) {
      folder.commit({ 'prism.yaml': `version: 1\npolicies: ${named}\n` });
      expect(messages(read)).toEqual(messages(() => readPolicySources(folder.root)));
      expect(read).toThrow(/The policies folder/);
    }
  });

  test('are not read from a submodule', () => {
    folder.commit();
    addToTree('160000', 'policies');
    expect(read).toThrow("'policies' is another repository (a submodule)");
  });

  test('prism.yaml as a link is refused', () => {
    folder.link('prism.yaml', 'other.yaml');
    folder.commit();
    expect(read().settings).toEqual({ path: 'prism.yaml', refused: { kind: 'symlink' } });
  });
});
