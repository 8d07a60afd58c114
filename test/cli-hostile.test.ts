import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { AT, prism, scratch } from './run-prism.ts';

// Names of files and folders are chosen by whoever opens a pull request, and end up in a log.

const EVIL = '\u001b[31m\u202e\n::error::owned';
const OBEYED = /[^\n\P{Cc}]|\p{Cf}|^\s*::|##\[/mu;

function rename(root: string, from: string, to: string): void {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
}

test.each(['text', 'markdown', 'json', 'sarif'])('findings in files of evil names: %s', async (format) => {
  const root = scratch('demo-mistakes');
  rename(root, 'namespaces/search-team', `namespaces/${EVIL}`);
  const { out, err } = await prism('validate', '--root', root, ...AT, '--format', format);
  expect(out + err).toContain('owned');
  expect(out).not.toMatch(OBEYED);
  expect(err).not.toMatch(OBEYED);
});

test('the list of fixed files', async () => {
  const root = scratch('demo-mistakes');
  rename(root, 'namespaces/search-team', `namespaces/${EVIL}`);
  const { err } = await prism('validate', '--fix', '--root', root, ...AT);
  expect(err).toMatch(/^fixed 4 findings\n.*owned/);
  expect(err).not.toMatch(OBEYED);
});

test.each<[string, (root: string) => string[]]>([
  [
    'a path that nearly is one',
    (root) => ['validate', join(root, `${EVIL}/namespace-request.yml`), '--root', root],
  ],
  ['a root', () => ['validate', '--root', EVIL]],
  ['an option', () => ['validate', `--${EVIL}`]],
  ['a name', (root) => ['explain', EVIL, '--root', root]],
  ['a schema', () => ['schema', EVIL]],
  ['what an output folder holds', (root) => ['compile', '--root', root, '--out', join(root, EVIL)]],
  ['a policies folder', (root) => ['validate', '--root', root, '--policies', EVIL]],
])('failures that name %s', async (_, args) => {
  const root = scratch('company');
  cpSync(join(root, 'namespaces/payments-team/order-processing'), join(root, EVIL), { recursive: true });
  const { code, out, err } = await prism(...args(root), ...(args(root)[0] === 'schema' ? [] : AT));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/owned/);
  expect(err).not.toMatch(OBEYED);
});
