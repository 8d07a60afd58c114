import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../src/core/model/settings.gen.ts';
import { openState } from '../src/state/open-state.ts';
import { StateRefused } from '../src/state/state-failure.ts';
import { GitFolder } from './git-folder.ts';

// Which store the settings of prism.yaml name.

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prism-open-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const nameOf = async (state: Settings['state'], at = root, env = {}): Promise<string> => {
  const store = await openState(state, { root: at, env });
  await store.close();
  return store.name;
};

test('a directory is the default, and its path is relative to the root', async () => {
  for (const state of [undefined, { store: 'directory', path: 'kept/here' }] as const) {
    const options = { root, env: {} };
    const writer = await openState(state, options);
    const head = await writer.commit(null, {});
    await writer.close();
    const path = join(root, state?.path ?? '.prism/state');
    const reader = await openState({ store: 'directory', path }, options);
    expect(await reader.head()).toEqual(head);
    await reader.close();
  }
});

test('a link below the root is not followed: a pull request could have put it there', async () => {
  const elsewhere = join(root, 'elsewhere');
  mkdirSync(join(elsewhere, 'state'), { recursive: true });
  symlinkSync(elsewhere, join(root, '.prism'));
  await expect(openState(undefined, { root, env: {} })).rejects.toThrow(/'.*\.prism' is a link/);
  // What is above the root, or named from outside, is the user's own word.
  await expect(
    nameOf({ store: 'directory', path: join(elsewhere, 'state') }, join(root, 'elsewhere')),
  ).resolves.toContain('state');
});

test('a branch is prism-state unless another one is named', async () => {
  const git = new GitFolder();
  git.commit({ 'a.txt': 'a' });
  expect(await nameOf({ store: 'git' }, git.root)).toBe('the branch prism-state');
  expect(await nameOf({ store: 'git', branch: 'applied' }, git.root)).toBe('the branch applied');
  git.remove();
});

test('PostgreSQL is named by an environment variable, which must be set', async () => {
  const refusal = async (state: Settings['state'], env = {}): Promise<string> => {
    const error = await nameOf(state, root, env).catch((reason) => reason);
    expect(error).toBeInstanceOf(StateRefused);
    return `${error.message}. ${error.advice}`;
  };
  expect(await refusal({ store: 'postgres' })).toContain('Set `state.url_env` in prism.yaml');
  const state = { store: 'postgres', url_env: 'OUR_STATE' } as const;
  for (const env of [{}, { OUR_STATE: '' }])
    expect(await refusal(state, env)).toContain('The environment variable OUR_STATE');
  expect(await nameOf(state, root, { OUR_STATE: 'postgres://u:p@127.0.0.1:1/x' })).toContain('OUR_STATE');
});

test('who does not use PostgreSQL does not load its library', () => {
  const loaded = (state: string): string =>
    execFileSync(
      process.execPath,
      [
        '-e',
        `import('./src/state/open-state.ts').then(async ({ openState }) => {
          const env = { URL_HERE: 'postgres://u:p@127.0.0.1:1/x' };
          await openState(${state}, { root: ${JSON.stringify(root)}, env });
          console.log(Object.keys(require.cache).some((path) => /node_modules.pg.lib/.test(path)));
        })`,
      ],
      { encoding: 'utf8' },
    ).trim();
  expect(loaded('undefined')).toBe('false');
  expect(loaded("{ store: 'postgres', url_env: 'URL_HERE' }")).toBe('true');
});
