import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, type SourceFile } from '../src/core/model/source.ts';
import { decodeFile } from '../src/repo/decode-file.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';

const NAME = 'namespace-request.yaml';
const GLOBS = ['**/namespace-request.{yaml,yml}'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prism-tree-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = 'namespace: x\n'): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Path and reason of what was refused, path alone of what was read. */
const summary = (files: readonly SourceFile[]): string[] =>
  files.map((file) => ('text' in file ? file.path : `${file.path}: ${file.refused.kind}`));

const read = (globs = GLOBS): string[] => summary(readWorkingTree(root, globs).requests);

test('finds the files that match, in order of their paths, with their text', () => {
  write(`b/${NAME}`, '\ufeffnamespace: b\r\n');
  write(`a/deep/er/${NAME}`);
  write('a/namespace-request.yml');
  write('a/other.yaml');
  write(NAME);
  write(`B/${NAME}`);
  expect(read()).toEqual([`B/${NAME}`, `a/deep/er/${NAME}`, 'a/namespace-request.yml', `b/${NAME}`, NAME]);
  // The mark is gone, line ends are not.
  expect(readWorkingTree(root, [`b/${NAME}`]).requests).toEqual([
    { path: `b/${NAME}`, text: 'namespace: b\r\n' },
  ]);
});

test.each<[string[], string[]]>([
  [[`namespaces/**/${NAME}`], [`namespaces/a/${NAME}`, `namespaces/b/c/${NAME}`]],
  [[`./namespaces/*/${NAME}`], [`namespaces/a/${NAME}`]],
  [['namespaces/**'], ['namespaces/a/README.md', `namespaces/a/${NAME}`, `namespaces/b/c/${NAME}`]],
  [
    ['**/*.md', `x/${NAME}`],
    ['namespaces/a/README.md', `x/${NAME}`],
  ],
  [[`.hidden/${NAME}`], [`.hidden/${NAME}`]],
  [[`**/${NAME}`], [`namespaces/a/${NAME}`, `namespaces/b/c/${NAME}`, `x/${NAME}`]],
  [['nothing/**/*.yaml'], []],
])('globs %j', (globs, expected) => {
  for (const path of ['namespaces/a', 'namespaces/b/c', 'x', '.hidden']) write(`${path}/${NAME}`);
  write('namespaces/a/README.md');
  expect(read(globs)).toEqual(expected);
});

test('does not enter .git, node_modules, .prism and hidden folders, nor links there', () => {
  for (const path of ['.git', 'a/node_modules/x', '.prism/cache', '.hidden', 'real'])
    write(`${path}/${NAME}`);
  symlinkSync('../real', join(root, 'a/.prism'));
  symlinkSync('real', join(root, '.linked'));
  rmSync(join(root, '.git'), { recursive: true });
  symlinkSync('real', join(root, 'node_modules'));
  expect(read()).toEqual([`real/${NAME}`]);
});

test('does not read what prism has written, wherever that is', () => {
  for (const out of ['build', 'x/out'])
    for (const name of ['diagnostics.json', 'report.sarif', 'plan.md', `platform/${NAME}`])
      write(`${out}/${name}`);
  // These are no output: something else is there, or not everything that prism writes.
  for (const name of ['diagnostics.json', 'report.sarif', `platform/${NAME}`, 'notes.md'])
    write(`mixed/${name}`);
  for (const name of ['report.sarif', `platform/${NAME}`]) write(`team/${name}`);
  expect(read()).toEqual([`mixed/platform/${NAME}`, `team/platform/${NAME}`]);
});

describe('refuses by name', () => {
  test('links, wherever they lead', () => {
    write('target.yaml');
    mkdirSync(join(root, 'a'));
    symlinkSync('../target.yaml', join(root, `a/${NAME}`));
    symlinkSync('/etc/passwd', join(root, NAME));
    symlinkSync('nowhere', join(root, 'a/namespace-request.yml'));
    expect(read()).toEqual([`a/${NAME}: symlink`, 'a/namespace-request.yml: symlink', `${NAME}: symlink`]);
  });

  test('linked folders and other repositories in which a request could be', () => {
    for (const path of ['module/inner', 'clone', 'real', 'deep/er']) write(`${path}/${NAME}`);
    write('module/.git', 'gitdir: ../.git/modules/module\n');
    mkdirSync(join(root, 'clone/.git'));
    symlinkSync('real', join(root, 'linked'));
    symlinkSync('..', join(root, 'real/loop'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync(`real/${NAME}`, join(root, 'README'));
    symlinkSync('self', join(root, 'self'));
    const links = ['linked: symlink', 'real/loop: symlink'];
    const both = [
      'clone: submodule',
      `deep/er/${NAME}`,
      links[0],
      'module: submodule',
      links[1],
      `real/${NAME}`,
    ];
    expect(read()).toEqual(both);
    expect(read([`real/${NAME}`])).toEqual([`real/${NAME}`]);
    expect(read([`{clone,deep/er}/${NAME}`])).toEqual(['clone: submodule', `deep/er/${NAME}`]);
    expect(read([`./linked/*/${NAME}`])).toEqual(['linked: symlink']);
    expect(read([`*/*/*/${NAME}`])).toEqual(both.filter((one) => !one!.endsWith('.yaml')));
  });

  test('folders of that name, and submodules', () => {
    mkdirSync(join(root, `a/${NAME}`), { recursive: true });
    mkdirSync(join(root, `b/${NAME}`), { recursive: true });
    write(`b/${NAME}/.git`, 'gitdir: elsewhere\n');
    expect(read()).toEqual([`a/${NAME}: not-a-file`, `b/${NAME}: submodule`]);
  });

  test.skipIf(process.platform === 'win32')('pipes, without waiting for what they would say', () => {
    execFileSync('mkfifo', [join(root, NAME)]);
    expect(read()).toEqual([`${NAME}: not-a-file`]);
  });

  test('files that are too long, one byte being enough', () => {
    write(`a/${NAME}`, '#'.repeat(MAX_FILE_BYTES));
    write(`b/${NAME}`, '#'.repeat(MAX_FILE_BYTES + 1));
    write(`c/${NAME}`, '#'.repeat(300 * 1024));
    const files = readWorkingTree(root, GLOBS).requests;
    expect(summary(files)).toEqual([`a/${NAME}`, `b/${NAME}: too-large`, `c/${NAME}: too-large`]);
    expect(files[2]).toMatchObject({ refused: { bytes: 300 * 1024 } });
  });

  test('more files than the limit', () => {
    for (const name of ['a', 'b', 'c']) write(`${name}/${NAME}`);
    const files = readWorkingTree(root, GLOBS, 2).requests;
    expect(files).toHaveLength(3);
    expect(files).toContainEqual({ path: '.', refused: { kind: 'too-many-files', limit: 2 } });
  });

  test('a folder that is not there', () => {
    expect(readWorkingTree(join(root, 'missing'), GLOBS).requests).toEqual([
      { path: '.', refused: { kind: 'unreadable', cause: 'ENOENT' } },
    ]);
  });
});

// Root may read everything, so it becomes somebody else for these; where it cannot, they are skipped by name.
const isRoot = process.geteuid?.() === 0;
const asSomebody = <T>(act: () => T): T => {
  if (!isRoot) return act();
  process.seteuid!(65_534);
  try {
    return act();
  } finally {
    process.seteuid!(0);
  }
};

describe.skipIf(process.platform === 'win32' || (isRoot && process.seteuid === undefined))(
  'what may not be read (skipped as root without seteuid)',
  () => {
    test('files and folders are named with the cause, and the rest is read', () => {
      for (const path of ['a', 'b', 'locked/deep']) write(`${path}/${NAME}`);
      chmodSync(root, 0o755);
      chmodSync(join(root, `a/${NAME}`), 0o000);
      chmodSync(join(root, 'locked'), 0o000);
      try {
        expect(asSomebody(() => readWorkingTree(root, GLOBS).requests)).toEqual([
          { path: `a/${NAME}`, refused: { kind: 'unreadable', cause: 'permission denied' } },
          { path: `b/${NAME}`, text: 'namespace: x\n' },
          { path: 'locked', refused: { kind: 'unreadable', cause: 'permission denied' } },
        ]);
      } finally {
        chmodSync(join(root, 'locked'), 0o755);
      }
    });
  },
);

describe('decoding', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test.each<[string, Uint8Array, number, number]>([
    ['a byte of Latin-1', bytes('a: 1\nb: caf', [0xe9], '\n'), 2, 7],
    ['behind characters of several bytes', bytes('é😀', [0xff]), 1, 4],
    ['behind a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0x80]), 1, 3],
    ['behind CRLF', bytes('a\r\nb', [0xc0, 0xaf]), 2, 2],
    ['a character cut off at the end', bytes('ab\n', [0xf0, 0x9f, 0x98]), 2, 1],
    ['a character cut off by another', bytes('a', [0xe2, 0x82], 'b'), 1, 2],
    ['half a character (CESU-8)', bytes('ab', [0xed, 0xa0, 0x80]), 1, 3],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0x00]), 1, 1],
  ])('shows the first bad byte: %s', (_, content, line, column) => {
    expect(decodeFile(NAME, content)).toEqual({ path: NAME, refused: { kind: 'not-utf8', line, column } });
  });

  test('keeps a replacement character that the file has, and one byte order mark of two', () => {
    expect(decodeFile(NAME, bytes('\ufeff\ufeffa\ufffd'))).toEqual({ path: NAME, text: '\ufeffa\ufffd' });
  });

  test('reads a part of a larger buffer', () => {
    expect(decodeFile(NAME, bytes('xxa: 1xx').subarray(2, 6))).toEqual({ path: NAME, text: 'a: 1' });
  });
});

describe('policies', () => {
  test('are prism.yaml and the YAML files of the policies folder, not of folders in it', () => {
    write('prism.yaml', 'version: 1\n');
    for (const name of ['teams.yaml', 'approvals.yml', 'notes.md', 'old/teams.yaml'])
      write(`policies/${name}`);
    symlinkSync('../prism.yaml', join(root, 'policies/sizing.yaml'));
    const { settings, policies } = readPolicySources(root);
    expect(settings).toEqual({ path: 'prism.yaml', text: 'version: 1\n' });
    expect(summary(policies)).toEqual([
      'policies/approvals.yml',
      'policies/sizing.yaml: symlink',
      'policies/teams.yaml',
    ]);
  });

  test('stand where prism.yaml says', () => {
    write('prism.yaml', 'version: 1\npolicies: platform/rules\n');
    write('platform/rules/teams.yaml');
    write('policies/teams.yaml');
    expect(summary(readPolicySources(root).policies)).toEqual(['platform/rules/teams.yaml']);
  });

  test('are not read by a link, nor outside of the root', () => {
    write('elsewhere/rules/teams.yaml');
    mkdirSync(join(root, 'repo'));
    const repo = join(root, 'repo');
    const readIn = (policies: string) => {
      write('repo/prism.yaml', `version: 1\npolicies: ${policies}\n`);
      return () => readPolicySources(repo);
    };
    symlinkSync('../elsewhere', join(repo, 'link'));
    symlinkSync('../elsewhere/rules', join(repo, 'policies'));
    expect(readIn('policies')).toThrow("'policies' is a symbolic link");
    expect(readIn('./link/rules/')).toThrow("'link' is a symbolic link");
    expect(readIn('../elsewhere/rules')).toThrow('outside of the root');
    expect(readIn(join(root, 'elsewhere/rules'))).toThrow('outside of the root');
    expect(readIn('prism.yaml')).toThrow("'prism.yaml' is no folder");
    rmSync(join(repo, 'prism.yaml'));
    expect(() => readPolicySources(repo)).toThrow("'policies' is a symbolic link");
    // Whoever types the command knows the way.
    const shown = join(repo, 'link/rules');
    expect(summary(readPolicySources(repo, shown).policies)).toEqual([`${shown}/teams.yaml`]);
  });

  test('of the command line must be a folder', () => {
    write('file');
    expect(() => readPolicySources(root, join(root, 'nope'))).toThrow('There is no policies folder');
    expect(() => readPolicySources(root, join(root, 'file'))).toThrow('are a file and no folder');
    expect(() => readPolicySources(root, join(root, 'file/nope'))).toThrow('There is no policies folder');
  });

  test('need not be there', () => {
    expect(readPolicySources(root)).toEqual({ settings: undefined, policies: [] });
  });
});
