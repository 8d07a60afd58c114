import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { globMatcher } from '../src/repo/match-globs.ts';
import { findings, load } from './load-policies.ts';

const matches = (path: string, glob: string): boolean => globMatcher([glob])(path);

test('says what path.matchesGlob says, of every glob of the language', () => {
  const letters = fc.constantFrom('a', 'b', '.', '-');
  const word = fc.array(letters, { minLength: 1, maxLength: 3 }).map((chars) => chars.join(''));
  const name = word.filter((text) => !/^\.+$/.test(text));
  const choices = fc.array(name, { minLength: 2, maxLength: 3 }).map((some) => `{${some.join(',')}}`);
  const part = fc.oneof(
    { weight: 2, arbitrary: name },
    { weight: 2, arbitrary: fc.constant('**') },
    fc
      .array(fc.oneof(letters, fc.constantFrom('*', '?'), choices), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join('')),
  );
  const glob = fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'))
    .filter((text) => !/(^|\/)\.+(\/|$)/.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(glob, path, (g, p) => {
      expect([g, p, matches(p, g)]).toEqual([g, p, posix.matchesGlob(p, g)]);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['a/b/x', '{a/b,c}/x', true],
  ['c/x', '{a/b,c}/x', true],
  ['a/x', '{a/b,c}/x', false],
  ['a/q/r/x.yml', '{a/**,c}/x.{yaml,yml}', true],
])('choices that span parts: %s of %s', (path, glob, expected) => {
  expect(matches(path, glob)).toBe(expected);
  expect(posix.matchesGlob(path, glob)).toBe(expected);
});

test('takes no time for globs that others hang on', () => {
  const path = `${'a/'.repeat(200)}${'a'.repeat(200)}`;
  const start = performance.now();
  for (const glob of [
    '{1..9999999}*',
    '{a,b}'.repeat(16),
    '{a,b,}'.repeat(300),
    '**/+(a|aa)+(a|aa)+(a|aa)b',
    `${'**/'.repeat(200)}b`,
    `${'*a'.repeat(300)}b`,
    '{a/b,c}'.repeat(16),
    `**/${'*a'.repeat(60)}*b`,
    `${'*/'.repeat(400)}x*`,
  ]) {
    matches(path, glob);
    matches('a'.repeat(1000), glob);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('prism.yaml', () => {
  const said = (settings: string): string[] => findings({}, `version: 1\n${settings}\n`);
  const ALLOWED =
    'A glob has names, * and ? within a part, ** for any folders, and {a,b} with 2 to 10 choices';

  test.each([
    ['/etc/**', 'is an absolute path: it must stay inside the root'],
    ['C:/x', 'is an absolute path: it must stay inside the root'],
    ['a/../../x.yaml', "leaves the root by '..'"],
    ['{1..9999999}*', "has the range '{1..9999999}', which is not supported"],
    ['**/+(a|aa)', "has '(', which is not supported"],
    ['[ab].yaml', "has '[', which is not supported"],
    ['!a', "has '!', which is not supported"],
    ['{a,{b,c}}', 'has braces within braces, or one that is not closed'],
    ['{a,b', 'has braces within braces, or one that is not closed'],
    ['{a}', "has no choice in '{a}'"],
    ['{a/b,c}/{d,e/f}', "has '/' in a second pair of braces, '{d,e/f}'"],
    ['{a,b,c,d,e,f,g,h,i,j,k}', 'has 11 choices in one pair of braces'],
  ])('requests: %s', (glob, problem) => {
    const [first, ...others] = said(`requests: ["ok/**", '${glob}']`);
    expect(others).toEqual([]);
    expect(first).toBe(`prism.yaml:2:21-2:${23 + glob.length} Glob '${glob}' ${problem} | ${ALLOWED}`);
  });

  test.each([
    ['/etc/policies', 'is an absolute path: it must stay inside the root'],
    ['../policies', "leaves the root by '..'"],
    ['a/../../b', "leaves the root by '..'"],
  ])('policies: %s', (folder, problem) => {
    expect(said(`policies: ${folder}`)).toEqual([
      `prism.yaml:2:11-2:${11 + folder.length} Folder '${folder}' ${problem} | Write a path relative to the root, without ..`,
    ]);
  });

  test('what is in order', () => {
    const settings =
      'version: 1\nrequests: ["./a/**/{x,y}?*.{yaml,yml}", "**/+@.yaml", "a..b/*", "{a/b,c}/*"]\npolicies: ./rules/..x\n';
    expect(load({}, { settings }).diagnostics).toEqual([]);
  });
});
