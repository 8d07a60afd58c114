import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OWN, writeRequests } from '../scripts/kill/make-repo.ts';
import { openState } from '../src/state/open-state.ts';
import { recordText } from '../src/state/record-text.ts';
import { appliedRepo, runPrism } from './prism-process.ts';

// What may be wrong with a state in a directory, seen by the command line, with the embedded PostgreSQL.

const NOW = '2026-11-24T00:00:00Z';

test('a state that cannot be trusted is refused by all commands, and nothing is changed', {
  timeout: 120_000,
}, async () => {
  const { root, wanted } = appliedRepo(1);
  expect(await runPrism(['apply', '--root', root])).toMatchObject({ code: 0 });
  const state = join(root, '.prism', 'state');
  const sound = join(root, 'sound');
  cpSync(state, sound, { recursive: true });
  const [name] = readdirSync(join(state, 'namespaces'));
  const record = join(state, 'namespaces', name!);
  const text = readFileSync(record, 'utf8');
  const { kind, lineage, serial, content } = JSON.parse(text);
  writeRequests(root, [{ ...wanted[0]!, pool: 200 }]);

  const cases: readonly [string, string, RegExp][] = [
    ['a newer format', text.replace('"format_version":1', '"format_version":99'), /newer/],
    ['a broken checksum', text.replace(OWN, `${OWN}x`), /checksum|damaged|broken|not what/i],
    [
      'another lineage',
      recordText({ kind, lineage: '00000000-0000-4000-8000-000000000000', serial }, content),
      new RegExp(`belongs to another state.*${lineage}`),
    ],
  ];
  for (const [what, damaged, words] of cases) {
    writeFileSync(record, damaged);
    const before = filesOf(root);
    for (const args of [['apply'], ['status'], ['drift']]) {
      const { code, err, out } = await runPrism([...args, '--root', root, '--now', NOW]);
      expect({ what, args, code }).toEqual({ what, args, code: 2 });
      expect(err + out, what).toMatch(words);
      expect(err + out, what).toContain('help:');
    }
    expect(filesOf(root), what).toEqual(before);
    rmSync(state, { recursive: true });
    cpSync(sound, state, { recursive: true });
  }
  expect(await runPrism(['apply', '--root', root])).toMatchObject({ code: 0 });
});

test('a disk that is full, or can only be read, is said, and applied to once there is room', {
  timeout: 120_000,
}, async ({ skip }) => {
  const { root } = appliedRepo(6, { state: 'state: { store: directory, path: disk/state }\n' });
  const disk = join(root, 'disk');
  mkdirSync(disk);
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'prism-test', disk], { stdio: 'pipe' });
  };
  try {
    mount('size=48k');
  } catch {
    if (process.env.CI === 'true') throw new Error('no tmpfs can be mounted here');
    skip('only root can mount a small disk');
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', disk]);
  });
  const full = await runPrism(['apply', '--root', root]);
  expect(full.code).toBe(2);
  expect(full.err + full.out).toMatch(/no space|room/i);

  mount('remount,ro,size=8m');
  const readOnly = await runPrism(['apply', '--root', root]);
  expect(readOnly.code).toBe(2);
  expect(readOnly.err + readOnly.out).toMatch(/read-only|only be read/i);

  mount('remount,rw,size=8m');
  expect(await runPrism(['apply', '--root', root, '--wait', '90'])).toMatchObject({ code: 0 });
  const store = await openState({ store: 'directory', path: 'disk/state' }, { root, env: {} });
  expect((await store.list()).map(({ status }) => status)).toEqual(Array(6).fill('active'));
  await store.close();
});

const filesOf = (root: string): string[] =>
  readdirSync(join(root, '.prism'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/postgres'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
    .sort();
