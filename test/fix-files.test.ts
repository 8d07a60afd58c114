import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceText } from '../src/cli/replace-text.ts';
import { AT, prism, scratch } from './run-prism.ts';

// `validate --fix` writes into a repo that others may have prepared.

const REQUEST = 'namespaces/search-team/query-log/namespace-request.yaml';

test('a link that waits at the name of a temporary file is not written through', async () => {
  const victim = join(scratch(), 'authorized_keys');
  writeFileSync(victim, 'mine');
  const root = scratch('demo-mistakes');
  symlinkSync(victim, join(root, `${REQUEST}.prism-${process.pid}`));
  const { err } = await prism('validate', '--fix', '--root', root, ...AT);
  expect(err).toMatch(/^fixed 4 findings/);
  expect(readFileSync(victim, 'utf8')).toBe('mine');
  expect(lstatSync(join(root, REQUEST)).isFile()).toBe(true);
});

test('the byte order mark, line ends and the mode of a file are kept, and nothing else is left behind', async () => {
  const root = scratch('demo-mistakes');
  const path = join(root, REQUEST);
  const before = `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(path, before);
  chmodSync(path, 0o666);
  await prism('validate', '--fix', '--root', root, ...AT);
  expect(readFileSync(path, 'utf8')).toBe(before.replace('"5000"', '5000'));
  expect(statSync(path).mode & 0o777).toBe(0o666);
  expect(readdirSync(join(path, '..'))).toEqual(['namespace-request.yaml']);
});

test('what is no regular file any more is refused', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'target'), 'mine');
  symlinkSync('target', join(folder, 'link'));
  mkdirSync(join(folder, 'folder'));
  for (const name of ['link', 'folder', 'missing'])
    expect(() => replaceText(join(folder, name), name, (text) => `${text}!`)).toThrow(`'${name}'`);
  expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual(['folder', 'link', 'target']);
});
