import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { BUILD_ID } from '../src/repo/cache/build-id.ts';
import { scratch } from './run-prism.ts';

const SOURCE = resolve('src/repo/cache/build-id.ts');

/** Its BUILD_ID and its files by name, of a program in `folder` whose `decide.ts` is in a chunk of its own. */
async function bundle(folder: string, dist: string): Promise<[id: string, files: Map<string, string>]> {
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { BUILD_ID } from ${JSON.stringify(SOURCE)};\nexport const decide = () => import('./decide.ts');\n`,
  );
  await build(join(folder, dist), join(folder, 'entry.ts'));
  const { BUILD_ID: id } = await import(join(folder, dist, 'prism.js'));
  const names = readdirSync(join(folder, dist), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => name.endsWith('.js'));
  return [id, new Map(files.map((name) => [name, readFileSync(join(folder, dist, name), 'utf8')]))];
}

test('a build is named by all of its code, in whatever chunk it is, and always the same', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'decide.ts'), 'export const decided = 1;\n');
  const [first, again] = [await bundle(folder, 'first'), await bundle(folder, 'again')];
  expect(first[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(first[1].size).toBe(2);
  expect(again).toEqual(first);

  writeFileSync(join(folder, 'decide.ts'), 'export const decided = 2;\n');
  const [other] = await bundle(folder, 'other');
  expect(other).not.toBe(first[0]);
});

test('a run from source shares with no other process', () => {
  expect(BUILD_ID).toMatch(/^source-[0-9]+-[0-9.]+$/);
});
