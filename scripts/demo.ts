import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Shows the main job end to end on the repo's own fixtures. Needs no server. */
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

console.log(`\nThe plan for all of it, in order of execution, is in build/company/plan.md and plan.json.`);
