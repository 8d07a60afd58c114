import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cache, openCache } from '../src/repo/cache/open-cache.ts';
import { pruneEntries } from '../src/repo/cache/prune-entries.ts';
import { scratch } from './run-prism.ts';

const KEY = 'ab'.repeat(32);
const key = (index: number) => index.toString(16).padStart(64, '0');

function draft(): { cache: Cache; folder: string; file: string } {
  const root = scratch();
  const folder = join(root, '.prism/cache');
  return { cache: openCache(root, { trusted: () => true })!, folder, file: join(folder, KEY) };
}

function all(cache: Cache): unknown[] | undefined {
  const entry = cache.open(KEY);
  const sections = entry && [...entry.sections()];
  entry?.close();
  return sections;
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Puts bytes in the place of an entry, as prism's own. */
function put(file: string, bytes: Uint8Array | string): void {
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, bytes);
  chmodSync(file, 0o400);
}

test('any sections come back as they were written, by name and in order', () => {
  const { cache } = draft();
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const sections = fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name, maxLength: 40 });
  fc.assert(
    fc.property(sections, (written) => {
      expect(cache.write(KEY, written)).toBe(true);
      const entry = cache.open(KEY)!;
      for (const [name, value] of written) expect(entry.section(name)).toBe(value);
      expect(entry.section('no such name, which no draft has')).toBeUndefined();
      expect([...entry.sections()]).toEqual(written);
      entry.close();
    }),
    { numRuns: 100 },
  );
});

test('thousands of sections, and large ones, are found', () => {
  const { cache } = draft();
  const written = Array.from({ length: 5000 }, (_, i) => [`name ${i}`, `é${i}`.repeat(i % 100)] as const);
  const large = ['large', '\ufeffü'.repeat(2_000_000)] as const;
  expect(cache.write(KEY, [...written, large])).toBe(true);
  const entry = cache.open(KEY)!;
  for (const [name, text] of [...written, large]) expect(entry.section(name) === text, name).toBe(true);
  entry.close();
});

test('of a name that comes twice the last one stays', () => {
  const { cache } = draft();
  cache.write(KEY, [
    ['a', 'first'],
    ['b', 'between'],
    ['a', 'last'],
  ]);
  expect(all(cache)).toEqual([
    ['b', 'between'],
    ['a', 'last'],
  ]);
});

test('text that is no valid Unicode would come back as another: it is not kept', () => {
  const { cache, folder } = draft();
  expect(cache.write(KEY, [['a', 'half \ud800']])).toBe(false);
  expect(cache.write(KEY, [['half \ud800', 'a']])).toBe(false);
  expect(cache.open(KEY)).toBeUndefined();
  expect(isThere(join(folder, KEY))).toBe(false);
});

test('an error of the one who gives the sections is passed on, and leaves nothing', () => {
  const { cache, folder } = draft();
  function* sections(): Generator<[string, string]> {
    yield ['a', 'text'];
    throw new Error('theirs');
  }
  expect(() => cache.write(KEY, sections())).toThrow('theirs');
  expect(lsEntries(folder)).toEqual([]);
});

test('an entry stays readable when it is deleted or replaced while it is open', () => {
  const { cache, file } = draft();
  cache.write(KEY, [['a', 'old']]);
  const entry = cache.open(KEY)!;
  cache.write(KEY, [['a', 'new']]);
  expect(entry.section('a')).toBe('old');
  rmSync(file);
  expect(entry.section('a')).toBe('old');
  entry.close();
  entry.close();
  expect(entry.section('a')).toBeUndefined();
  expect([...entry.sections()]).toEqual([undefined]);
  expect(cache.open(KEY)).toBeUndefined();
});

test('what is no entry is not one, and is gone afterwards', () => {
  const { cache, file } = draft();
  cache.write(KEY, [['a', 'text']]);
  const good = readFileSync(file);
  const version = Buffer.from(good);
  version.writeUInt32BE(2, 8);
  const others: (Uint8Array | string)[] = [
    '',
    'garbage',
    '\0'.repeat(1000),
    version,
    Buffer.concat([good, good]),
  ];
  for (const bytes of others) {
    put(file, bytes);
    expect(cache.open(KEY)).toBeUndefined();
    expect(isThere(file)).toBe(false);
  }
  mkdirSync(file);
  expect(cache.open(KEY)).toBeUndefined();
  expect(isThere(file)).toBe(false);
  put(join(file, '..', key(1)), good);
  expect(cache.open(key(1)), 'the entry of another key').toBeUndefined();
});

test('a folder with files in the place of an entry is left alone', () => {
  const { cache, file } = draft();
  mkdirSync(file);
  writeFileSync(join(file, 'mine'), '');
  expect(cache.open(KEY)).toBeUndefined();
  expect(cache.write(KEY, [['a', 'text']])).toBe(false);
  expect(isThere(join(file, 'mine'))).toBe(true);
});

const WRITTEN = new Map([
  ['first', 'text of the first, é'],
  ['second', ''],
  ['', 'x'.repeat(70)],
]);

/** Whatever has become of the file: what comes back is what was written, and what is missing is said. */
function check(cache: Cache, what: string): void {
  const entry = cache.open(KEY);
  if (!entry) return;
  for (const [name, text] of WRITTEN) expect([text, undefined], what).toContain(entry.section(name));
  const sections = [...entry.sections()];
  if (sections.at(-1) === undefined) sections.pop();
  else expect(sections, what).toHaveLength(WRITTEN.size);
  for (const section of sections) expect(WRITTEN.get(section![0]), what).toBe(section![1]);
  entry.close();
}

test('any byte that is changed, and any cut, is found', () => {
  const { cache, file } = draft();
  cache.write(KEY, WRITTEN);
  const good = readFileSync(file);
  for (let at = 0; at < good.length; at++) {
    for (const flip of [0x01, 0x80, 0xff]) {
      const bytes = Buffer.from(good);
      bytes[at]! ^= flip;
      put(file, bytes);
      check(cache, `byte ${at} ^ ${flip}`);
      expect(isThere(file), `byte ${at} ^ ${flip} is removed`).toBe(false);
    }
    put(file, good.subarray(0, at));
    check(cache, `cut at ${at}`);
    expect(isThere(file), `cut at ${at} is removed`).toBe(false);
  }
});

test('any blocks that are lost, moved or of another entry are found', () => {
  const { cache, file } = draft();
  cache.write(KEY, WRITTEN);
  const good = readFileSync(file);
  cache.write(key(1), WRITTEN);
  const other = readFileSync(join(file, '..', key(1)));
  const place = fc.nat(good.length);
  fc.assert(
    fc.property(
      place,
      place,
      place,
      fc.constantFrom(good, other, Buffer.alloc(good.length)),
      (to, from, end, source) => {
        const bytes = Buffer.from(good);
        source.copy(bytes, to, Math.min(from, end), Math.max(from, end));
        put(file, bytes);
        check(cache, `${from} to ${end} copied to ${to}`);
      },
    ),
    { numRuns: 2000 },
  );
});

const lsEntries = (folder: string): string[] =>
  Array.from({ length: 20 }, (_, i) => key(i))
    .concat(KEY)
    .filter((name) => isThere(join(folder, name)));

test('the newest eight entries are kept, and this one whatever the clock says', () => {
  const { cache, folder } = draft();
  for (let i = 0; i < 12; i++) {
    cache.write(key(i), [['a', 'text']]);
    utimesSync(join(folder, key(i)), 2_000_000_000, 2_000_000_000 + i);
  }
  expect(lsEntries(folder)).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map(key));
  cache.write(key(0), [['a', 'text']]);
  expect(lsEntries(folder)).toEqual([0, 5, 6, 7, 8, 9, 10, 11].map(key));
});

test('entries keep within a size together', () => {
  const { cache, folder } = draft();
  for (let i = 0; i < 5; i++) {
    cache.write(key(i), [['a', 'x'.repeat(1000)]]);
    utimesSync(join(folder, key(i)), 1_000_000_000, 1_000_000_000 + i);
  }
  pruneEntries(folder, key(4), 3500);
  expect(lsEntries(folder)).toEqual([2, 3, 4].map(key));
});
