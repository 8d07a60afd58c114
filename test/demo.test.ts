import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('prism-demo-'));

test('the demo ends with a change, what it means and who must approve it, and leaves nothing behind', () => {
  const before = leftovers();
  // As in a git hook, which names the repository that it runs for.
  const env = { ...process.env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' };
  const { stdout, status } = spawnSync('node', ['scripts/demo.ts'], { encoding: 'utf8', env });
  expect(stdout.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(5);
  expect(stdout).toContain('~ order-processing (payments-team): update, disruptive, blocked');
  expect(stdout).toMatch(/an approval by another\s+member of payments-team \(bob-tanaka, c-okonkwo\)/);
  expect(status).toBe(0);
  expect(leftovers()).toEqual(before);
});
