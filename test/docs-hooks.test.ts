import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../scripts/build.ts';
import { scratch } from './run-prism.ts';

// The hooks of docs/how-to/check-before-commit.md, in a repo beside a checkout of prism.

const markdown = readFileSync('docs/how-to/check-before-commit.md', 'utf8');
const block = (fence: string): string =>
  new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(markdown)![1]!;

const WRONG = 'namespaces/search-team/query-log/namespace-request.yaml';

async function besides(): Promise<{
  repo: string;
  run: (...command: string[]) => ReturnType<typeof spawnSync>;
}> {
  const folder = scratch();
  await build(join(folder, 'prism/dist'));
  writeFileSync(join(folder, 'prism/package.json'), '{ "type": "module" }');
  const repo = join(folder, 'repo');
  cpSync('fixtures/demo-mistakes', repo, { recursive: true });
  // The Node that runs the tests is the first one.
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: repo, encoding: 'utf8', env: { PATH, HOME: folder, ...identity } });
  return { repo, run: run as never };
}

test('the hook of Git refuses a commit with an error, and lets a good one pass', async () => {
  const { repo, run } = await besides();
  run('git', 'init', '-q');
  mkdirSync(join(repo, '.git/hooks'), { recursive: true });
  writeFileSync(join(repo, '.git/hooks/pre-commit'), block('sh hook'), { mode: 0o755 });
  run('git', 'add', '.');
  const refused = run('git', 'commit', '-qm', 'x');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`${WRONG}:8:14: error:`);
  renameSync(join(repo, 'namespaces'), join(dirname(repo), 'away'));
  cpSync(resolve('fixtures/ok/rfc-order-processing'), repo, { recursive: true });
  run('git', 'add', '.');
  const passed = run('git', 'commit', '-qm', 'x');
  expect(passed.status, String(passed.stderr)).toBe(0);
});

test('the entry of pre-commit gets the files of its pattern', async () => {
  const { run } = await besides();
  const [hook] = parse(block('yaml')).repos[0].hooks;
  const pattern = new RegExp(hook.files);
  for (const name of [WRONG, 'policies/teams.yaml', 'prism.yaml', 'namespace-request.yml'])
    expect(pattern.test(name), name).toBe(true);
  expect(pattern.test('docs/README.md')).toBe(false);
  const [program, ...args] = hook.entry.split(' ');
  const { status, stderr } = run(program, ...args, WRONG);
  expect(status).toBe(1);
  expect(stderr).toContain(`${WRONG}:8:14: error:`);
  expect(run(program, ...args, 'policies/teams.yaml').status).toBe(1);
});
