import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Shows the main job end to end on the repo's own fixtures. Needs git, and no server. */
const NOW = '2026-11-24T00:00:00Z';
const bold = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);

function prism(...args: string[]): number {
  console.log(`\n$ npx prism ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['dist/prism.js', ...args], { stdio: 'inherit' });
  return status ?? 2;
}

function show(file: string): void {
  console.log(`\n$ cat ${file}\n${readFileSync(file, 'utf8').trimEnd()}`);
}

function expect(what: string, got: number, wanted: number): void {
  if (got === wanted) return;
  console.error(`${what} ended with ${got} where ${wanted} was expected`);
  process.exit(1);
}

/** In a folder, whatever repository this is run from, and whoever runs it. */
function git(folder: string, ...args: string[]): void {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const who = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.com', '-c', 'commit.gpgsign=false'];
  const options = { cwd: folder, env: Object.fromEntries(own), stdio: 'inherit' } as const;
  expect(`git ${args[0]}`, spawnSync('git', [...who, ...args], options).status ?? 2, 0);
}

/** A namespaces repo with one commit, and an edit of a request that is not committed. */
function changedRepo(): string {
  const repo = mkdtempSync(join(tmpdir(), 'prism-demo-'));
  process.once('exit', () => rmSync(repo, { recursive: true }));
  cpSync('fixtures/company', repo, { recursive: true });
  git(repo, 'init', '--quiet', '--initial-branch', 'main');
  git(repo, 'add', '--all');
  git(repo, 'commit', '--quiet', '--message', 'As it is');
  const request = join(repo, 'namespaces/payments-team/order-processing/namespace-request.yaml');
  writeFileSync(
    request,
    readFileSync(request, 'utf8').replace('  write_rps: 5000\n', '  write_rps: 20000\n'),
  );
  return repo;
}

console.log(
  bold('1. Eight requests with the mistakes people make: each is shown where it stands, with what to do'),
);
expect('validate', prism('validate', '--root', 'fixtures/demo-mistakes', '--now', NOW), 1);

console.log(bold('\n2. A company of 40 namespaces: checked, and compiled to build/company'));
expect('compile', prism('compile', '--root', 'fixtures/company', '--out', 'build/company', '--now', NOW), 0);

console.log(bold('\n3. What a team asks for, and the platform configuration it becomes'));
show('fixtures/company/namespaces/payments-team/order-processing/namespace-request.yaml');
show('build/company/platform/order-processing.yaml');

console.log(
  bold('\n4. Why: each value with its rule, the policy line and the request lines it was read from'),
);
expect('explain', prism('explain', 'order-processing', '--root', 'fixtures/company', '--now', NOW), 0);

console.log(
  bold(
    '\n5. A change, before it is merged: order-processing with four times the writes, and who must approve it',
  ),
);
expect(
  'plan',
  prism('plan', '--root', changedRepo(), '--base', 'main', '--actor', 'alice-meyer', '--now', NOW),
  1,
);

console.log(
  '\nThe plan for the whole company, in order of execution, is in build/company/plan.md and plan.json.',
);
