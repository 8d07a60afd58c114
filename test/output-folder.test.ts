import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../src/artifacts/output-folder.ts';
import { AT, prism, scratch } from './run-prism.ts';

const NAMES = ['diagnostics.json', 'plan.json', 'plan.md', 'platform', 'report.sarif'];
const compile = (root: string, out: string) => prism('compile', '--root', root, '--out', out, ...AT);

async function refused(root: string, out: string, message: string): Promise<void> {
  const { code, out: said, err } = await compile(root, out);
  expect({ code, said }).toEqual({ code: 2, said: '' });
  expect(err).toContain(message);
  expect(err).toMatch(/^error: .*\n {2}help: .*\n$/);
}

test('a link of the user is used as the folder it leads to, and stays', async () => {
  const folder = scratch();
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', join(folder, 'out'));
  for (let run = 0; run < 2; run++) {
    expect((await compile('fixtures/company', join(folder, 'out'))).code).toBe(0);
    expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(NAMES);
    expect(readdirSync(folder).sort()).toEqual(['out', 'real']);
  }
});

describe('refuses with advice', () => {
  test('links of the repo, which could lead anywhere', async () => {
    const root = scratch('company');
    const elsewhere = scratch();
    symlinkSync(elsewhere, join(root, 'build'));
    symlinkSync(elsewhere, join(root, 'deep'));
    await refused(root, join(root, 'build'), 'is behind a link of the repo');
    await refused(root, join(root, 'deep/out'), 'is behind a link of the repo');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('links that lead nowhere, files, and what is below a file', async () => {
    const folder = scratch();
    symlinkSync('nowhere', join(folder, 'dangling'));
    writeFileSync(join(folder, 'file'), 'mine');
    symlinkSync('file', join(folder, 'link'));
    await refused('fixtures/company', join(folder, 'dangling'), 'leads nowhere');
    await refused('fixtures/company', join(folder, 'file'), 'is a file');
    await refused('fixtures/company', join(folder, 'link'), 'is a file');
    await refused('fixtures/company', join(folder, 'file/out'), 'cannot be written: not a directory');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  test('a folder that only looks like an output: a team may be called platform', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'namespaces/platform'), { recursive: true });
    await refused(
      'fixtures/company',
      join(folder, 'namespaces'),
      "holds 'platform', which prism did not write",
    );
  });

  test('a parent that may not be written (root becomes somebody else)', async () => {
    if (process.platform === 'win32') return;
    const folder = scratch();
    chmodSync(folder, 0o555);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid!(65_534);
    try {
      expect(() => replaceFolder(join(folder, 'out'), realpathSync('/'), () => {})).toThrow(
        'permission denied',
      );
    } finally {
      if (isRoot) process.seteuid!(0);
    }
  });

  test('a mount point (where this user may mount)', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'out'));
    const script = `mount -t tmpfs none ${folder}/out && ${process.execPath} src/cli/prism.ts compile --root fixtures/company --out ${folder}/out`;
    try {
      execFileSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs none /mnt'], { stdio: 'ignore' });
    } catch {
      return;
    }
    expect(() => execFileSync('unshare', ['-m', 'sh', '-c', script], { stdio: 'pipe' })).toThrow(
      /it is a mount point .*\n {2}help: Name a folder in it with --out/,
    );
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

test('what killed runs left is cleared, even those of a process of the same number', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const pid = process.pid;
  for (const name of [`new-${pid}`, `new-${pid}-abc`, 'new-999999999', 'new-999999999-abc', `old-${pid}`])
    mkdirSync(join(folder, `.out.${name}/platform`), { recursive: true });
  // Not ours.
  mkdirSync(join(folder, '.out.new-mine'));
  expect((await compile('fixtures/company', out)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['.out.new-mine', 'out']);
});

test('a tree that was aside when the run was killed is given back when the next one fails', () => {
  const folder = scratch();
  for (const name of ['diagnostics.json', 'report.sarif']) {
    mkdirSync(join(folder, `.out.old-${process.pid}-abc`), { recursive: true });
    writeFileSync(join(folder, `.out.old-${process.pid}-abc`, name), 'old');
  }
  const fails = () => {
    throw new Error('no luck');
  };
  expect(() => replaceFolder(join(folder, 'out'), 'fixtures/company', fails)).toThrow('no luck');
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readFileSync(join(folder, 'out/report.sarif'), 'utf8')).toBe('old');
});

test('another tree that appears meanwhile is replaced', () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const write = (text: string) => (to: string) => {
    for (const name of ['diagnostics.json', 'report.sarif']) writeFileSync(join(to, name), text);
  };
  replaceFolder(out, 'fixtures/company', (to) => {
    write('first')(to);
    replaceFolder(out, 'fixtures/company', write('second'));
  });
  expect(readFileSync(join(out, 'report.sarif'), 'utf8')).toBe('first');
  expect(readdirSync(folder)).toEqual(['out']);
});

test('runs at once leave one whole tree', async () => {
  const folder = scratch();
  const roots = [scratch('company'), scratch('ok/rfc-order-processing')];
  const out = join(folder, 'out');
  for (let round = 0; round < 3; round++) {
    const codes = await Promise.all(
      [0, 1, 0, 1].map(
        (index) =>
          new Promise((resolve) =>
            spawn(
              process.execPath,
              ['src/cli/prism.ts', 'compile', '--root', roots[index]!, '--out', out, ...AT],
              {
                stdio: 'ignore',
              },
            ).once('exit', resolve),
          ),
      ),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readdirSync(out).sort()).toEqual(NAMES);
    const { changes } = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
    expect(readdirSync(join(out, 'platform'))).toHaveLength(changes.length);
    for (const { namespace } of changes)
      expect(existsSync(join(out, `platform/${namespace}.yaml`))).toBe(true);
  }
});
