import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { AT, scratch } from './run-prism.ts';

// These run the program as people do: the bundle, in a process of its own.

/** A digest of all files below a folder with their names; undefined when there is none. */
function digestOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    hash.update(name);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

test('the same bytes in another time zone, locale and folder', () => {
  const outcomes = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ].map((env) => {
    const root = scratch('company');
    const out = join(scratch(), 'out');
    const ran = spawnSync(
      process.execPath,
      ['dist/prism.js', 'compile', '--root', root, '--out', out, ...AT],
      { env: { PATH: process.env.PATH, ...env } },
    );
    expect(ran.status, String(ran.stderr)).toBe(0);
    return {
      digest: digestOf(out),
      said: String(ran.stdout)
        .replaceAll(out, 'OUT')
        .replace(/to \S+$/m, ''),
    };
  });
  expect(outcomes[1]).toEqual(outcomes[0]);
});

test('a run that is killed leaves the old tree or the new one, and the next run works', async () => {
  const root = scratch('company');
  const folder = scratch();
  const out = join(folder, 'out');
  const args = ['dist/prism.js', 'compile', '--root', root, '--out', out, ...AT];
  const start = performance.now();
  expect(spawnSync(process.execPath, args).status).toBe(0);
  const duration = performance.now() - start;
  const before = digestOf(out);
  // One more endpoint changes every configuration.
  writeFileSync(
    join(root, 'prism.yaml'),
    readFileSync(join(root, 'prism.yaml'), 'utf8').replace(':8980', ':8981'),
  );
  const other = join(scratch(), 'out');
  expect(
    spawnSync(process.execPath, ['dist/prism.js', 'compile', '--root', root, '--out', other, ...AT]).status,
  ).toBe(0);
  const after = digestOf(other);
  expect(after).not.toBe(before);

  let killed = 0;
  for (let i = 0; i < 20; i++) {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_, signal) => resolve(signal)),
    );
    await setTimeout((duration * (i + 1)) / 20);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') killed++;
    expect([before, after]).toContain(digestOf(out));
  }
  expect(killed).toBeGreaterThan(0);
  expect(spawnSync(process.execPath, args).status).toBe(0);
  expect(digestOf(out)).toBe(after);
  expect(readdirSync(folder)).toEqual(['out']);
});
