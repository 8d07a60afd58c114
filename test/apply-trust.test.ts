import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRequests } from '../scripts/kill/make-repo.ts';
import { applyPlanned } from '../src/run/apply-planned.ts';
import { openApplied } from '../src/run/open-change.ts';
import { planOpened } from '../src/run/plan-opened.ts';
import { appliedRepo, runPrism, startPrism } from './prism-process.ts';

// What apply takes for true, and what it must look at again: all of it with the embedded PostgreSQL.

function commit(root: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it is asked for');
  return git('rev-parse', 'HEAD');
}

const apply = (root: string, ...more: string[]) => runPrism(['apply', '--root', root, ...more]);

test('a database that is not the one that was applied to is neither filled anew nor deleted from', async () => {
  const { root, wanted } = appliedRepo(2);
  expect(await apply(root)).toMatchObject({ code: 0 });
  const [database, aside] = [join(root, '.prism', 'postgres'), join(root, '.prism', 'aside')];
  renameSync(database, aside);

  const empty = await apply(root);
  expect(empty.code).toBe(2);
  expect(empty.out).toContain('has nothing that was applied to it');
  writeRequests(root, [{ ...wanted[0]!, state: 'deleting' }]);
  const deletion = await apply(root);
  expect(deletion.code).toBe(2);
  expect(deletion.err).toContain('has nothing that was applied to it');

  rmSync(database, { recursive: true, force: true });
  renameSync(aside, database);
  expect(await apply(root)).toMatchObject({ code: 0 });
});

test('a change that is gone on with does again what is not there any more', async () => {
  const { root, wanted } = appliedRepo(1);
  const registration = join(root, '.prism', 'proxy', 'namespaces', wanted[0]!.name);
  mkdirSync(registration, { recursive: true });
  writeFileSync(join(registration, '1.json'), 'no registration');
  expect(await apply(root)).toMatchObject({ code: 2 });

  rmSync(registration, { recursive: true });
  rmSync(join(root, '.prism', 'postgres'), { recursive: true });
  expect(await apply(root)).toMatchObject({ code: 0 });
  expect(await runPrism(['drift', '--root', root])).toMatchObject({ code: 0 });
});

test('a record that is gone is noticed, and its name is not free', async () => {
  const { root, wanted } = appliedRepo(2);
  expect(await apply(root)).toMatchObject({ code: 0 });
  const records = join(root, '.prism', 'state', 'namespaces');
  for (const name of readdirSync(records))
    if (name.startsWith(`${wanted[0]!.name}@`)) rmSync(join(records, name));
  for (const command of ['status', 'plan', 'apply']) {
    const { code, err } = await runPrism([command, '--root', root]);
    expect({ command, code }).toEqual({ command, code: 2 });
    expect(err).toContain('is damaged');
  }
});

test('an older commit does not take back what came after it', async () => {
  const { root, wanted } = appliedRepo(1);
  writeFileSync(join(root, '.gitignore'), '.prism/\n');
  const first = commit(root);
  expect(await apply(root, '--head', first)).toMatchObject({ code: 0 });
  writeRequests(root, [{ ...wanted[0]!, pool: wanted[0]!.pool + 40 }]);
  const second = commit(root);
  expect(await apply(root, '--head', second)).toMatchObject({ code: 0 });

  const older = await apply(root, '--head', first);
  expect(older.code).toBe(2);
  expect(older.err).toContain('does not come after');
  expect(await apply(root, '--head', second)).toMatchObject({ code: 0 });
});

test('of two applies at once the second waits, and finds nothing left to do', async () => {
  const { root } = appliedRepo(6);
  const one = startPrism(['apply', '--root', root]);
  await one.said('apply: ');
  const other = await apply(root);
  expect(await one.ended).toMatchObject({ code: 0 });
  expect(other.code).toBe(0);
  expect(other.err).toContain('waiting for');
});

test('an apply that began before another made the state finds what that one did, and no stranger', async () => {
  const { root } = appliedRepo(1);
  let began = false;
  const { report } = await applyPlanned({
    root,
    actor: null,
    dry: false,
    wait: 0,
    signal: new AbortController().signal,
    emit: () => {},
    onWait: () => {},
    plan: async (stateOf) => {
      const opened = await openApplied({ root }, stateOf);
      const planned = planOpened(opened);
      // Between the look at the state and what comes of it.
      if (!began) expect(await apply(root)).toMatchObject({ code: 0 });
      began = true;
      return { planned, policies: opened.policySet!.digest, commit: null, settles: true };
    },
  });
  expect(report).toMatchObject({ changes: [], unchanged: 1, errors: 0 });
});
