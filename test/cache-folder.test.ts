import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../src/repo/cache/open-cache.ts';
import { scratch } from './run-prism.ts';

const KEY = 'ab'.repeat(32);
const trusted = () => true;
const isRoot = process.geteuid?.() === 0;

test('the folder is made on first use, with everything in it ignored by git', () => {
  const root = scratch();
  execFileSync('git', ['init', '-q', root]);
  expect(openCache(root, { trusted })?.write(KEY, [['a', 'text']])).toBe(true);
  expect(readdirSync(join(root, '.prism/cache')).sort()).toEqual(['.gitignore', KEY]);
  expect(execFileSync('git', ['-C', root, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
});

test('a .gitignore of the user stays as it is', () => {
  const root = scratch();
  mkdirSync(join(root, '.prism/cache'), { recursive: true });
  writeFileSync(join(root, '.prism/cache/.gitignore'), '# mine\n');
  expect(openCache(root, { trusted })).toBeDefined();
  expect(readFileSync(join(root, '.prism/cache/.gitignore'), 'utf8')).toBe('# mine\n');
});

test('git is asked about a folder that stood before, once, and not about a new one', () => {
  const root = scratch();
  const asked: string[] = [];
  const ask = (path: string) => asked.push(path) > 0;
  openCache(root, { trusted: ask });
  expect(asked).toEqual([]);
  const cache = openCache(root, { trusted: ask })!;
  cache.write(KEY, [['a', 'text']]);
  cache.open(KEY)?.close();
  expect(asked).toEqual(['.prism/cache']);
});

test('an entry that git wrote is not used, even when git has forgotten it', () => {
  const root = scratch();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'main');
  openCache(root, { trusted })!.write(KEY, [['a', 'forged']]);
  git('add', '-f', '.prism');
  git('commit', '-q', '-m', 'a pull request');
  git('checkout', '-q', 'HEAD~1');
  git('checkout', '-q', '-');
  git('reset', '-q', 'HEAD~1');
  expect(existsSync(join(root, '.prism/cache', KEY))).toBe(true);
  expect(openCache(root, { trusted })!.open(KEY)).toBeUndefined();
});

describe('there is no cache', () => {
  const refused = (root: string) => expect(openCache(root, { trusted })).toBeUndefined();

  test('where git tracks files of the folder', () => {
    const root = scratch();
    mkdirSync(join(root, '.prism/cache'), { recursive: true });
    expect(openCache(root, { trusted: () => false })).toBeUndefined();
    expect(readdirSync(join(root, '.prism/cache'))).toEqual([]);
  });

  test('behind a link, and nothing is written where it leads', () => {
    const elsewhere = scratch();
    mkdirSync(join(elsewhere, 'cache'));
    const first = scratch();
    symlinkSync(elsewhere, join(first, '.prism'));
    refused(first);
    const second = scratch();
    mkdirSync(join(second, '.prism'));
    symlinkSync(elsewhere, join(second, '.prism/cache'));
    refused(second);
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(['cache']);
  });

  test('where a file stands', () => {
    const first = scratch();
    writeFileSync(join(first, '.prism'), '');
    refused(first);
    const second = scratch();
    mkdirSync(join(second, '.prism'));
    writeFileSync(join(second, '.prism/cache'), '');
    refused(second);
  });

  test('in a submodule, whose files this repository does not list', () => {
    for (const path of ['.prism/.git', '.prism/cache/.git']) {
      const root = scratch();
      mkdirSync(join(root, '.prism/cache'), { recursive: true });
      writeFileSync(join(root, path), 'gitdir: ../.git/modules/cache\n');
      refused(root);
    }
  });

  test('in a folder that may not be written', () => {
    const root = scratch();
    mkdirSync(join(root, '.prism/cache'), { recursive: true });
    chmodSync(join(root, '.prism/cache'), 0o555);
    refused(root);
    refused(join(root, 'nowhere'));
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  test.runIf(isRoot)('in the folder of another user', () => {
    for (const path of ['.prism', '.prism/cache']) {
      const root = scratch();
      mkdirSync(join(root, '.prism/cache'), { recursive: true });
      chownSync(join(root, path), 65_534, 65_534);
      refused(root);
    }
  });
});

test('a link in the place of an entry is not followed, and is replaced by the next write', () => {
  const root = scratch();
  const cache = openCache(root, { trusted })!;
  cache.write(KEY, [['a', 'text']]);
  const other = 'cd'.repeat(32);
  symlinkSync(KEY, join(root, '.prism/cache', other));
  expect(cache.open(other)).toBeUndefined();
  symlinkSync(join(root, 'outside'), join(root, '.prism/cache', other));
  expect(cache.write(other, [['a', 'text']])).toBe(true);
  expect(lstatSync(join(root, '.prism/cache', other)).isFile()).toBe(true);
  expect(existsSync(join(root, 'outside'))).toBe(false);
});

test('a key that is no digest is a bug', () => {
  const cache = openCache(scratch(), { trusted })!;
  for (const key of ['', '../../prism.yaml', '.gitignore', 'AB'.repeat(32), `${KEY}\n`])
    expect(() => cache.open(key)).toThrow('is no key of the cache');
});
