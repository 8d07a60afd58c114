import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateRepo } from '../scripts/bench/generate-repo.ts';
import { compileRoot } from '../src/run/compile-root.ts';

// The benchmark is worth what its repo is: valid requests that reach every backend, and the mistakes it counts on.

const dir = mkdtempSync(join(tmpdir(), 'prism-bench-repo-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('without mistakes every request is accepted, and every backend and pattern is used', () => {
  const root = join(dir, 'valid');
  generateRepo(root, { requests: 300, seed: 1, wrongShare: 0 });
  const { report, compiled } = compileRoot({ root });
  const { configs } = compiled!.compilation;
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(configs).toHaveLength(300);
  const made = configs.map((one) => one.decided().config);
  expect(new Set(made.map(({ backend }) => backend.type)).size).toBe(5);
  expect(new Set(made.flatMap(({ patterns }) => patterns.map(({ type }) => type))).size).toBe(6);
});

test('each request with a mistake is an error', () => {
  const root = join(dir, 'wrong');
  generateRepo(root, { requests: 200, seed: 1, wrongShare: 0.1 });
  const { report } = compileRoot({ root });
  const wrong = report.diagnostics.filter(({ severity }) => severity === 'error');
  expect(new Set(wrong.map(({ location }) => location.file)).size).toBe(20);
});

test('the same seed gives the same commit', () => {
  const commits = ['a', 'b'].map((name) => {
    const root = join(dir, name);
    generateRepo(root, { requests: 20, seed: 7, wrongShare: 0.1 });
    return readFileSync(join(root, '.git', 'refs', 'heads', 'main'), 'utf8');
  });
  expect(commits[0]).toBe(commits[1]);
});
