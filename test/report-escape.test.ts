import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { clip, pathToUri, visible, workflowData, workflowProperty } from '../src/core/report/escape.ts';
import { markdownCode, markdownText } from '../src/core/report/escape-markdown.ts';

describe('visible', () => {
  test.each([
    ['plain', 'needs.write_rps: 5 (größer) 日本 ⚠️', 'needs.write_rps: 5 (größer) 日本 ⚠️'],
    ['an ANSI escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control that is one too', '\u009b31mred', '\\u{9b}31mred'],
    ['line ends', 'a\r\nb\u2028c', 'a\\u{d}\\u{a}b\\u{2028}c'],
    ['right to left override', 'a\u202eb', 'a\\u{202e}b'],
    ['zero width', 'a\u200bb\ufeff\u00ad\u3164', 'a\\u{200b}b\\u{feff}\\u{ad}\\u{3164}'],
    ['a space that is none', 'a\u00a0b', 'a\\u{a0}b'],
    ['half of a surrogate pair', 'a\ud800', 'a\\u{d800}'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a workflow command', '  ::error::x', '  \\u{3a}:error::x'],
    ['a workflow command of the old form', 'x ##[error]', 'x ##\\u{5b}error]'],
  ])('%s', (_, text, shown) => expect(visible(text)).toBe(shown));

  test('leaves nothing that a terminal or a log obeys, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s*::|##\[/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

test('workflow commands', () => {
  expect(workflowData('50% a,b:c\r\n::error::x')).toBe('50%25 a,b:c%0D%0A::error::x');
  expect(workflowProperty('50% a,b:c\r\n')).toBe('50%25 a%2Cb%3Ac%0D%0A');
});

test('paths as URIs', () => {
  expect(pathToUri('namespaces/a b/c:d#e?f%/ü(1).yaml')).toBe(
    'namespaces/a%20b/c%3Ad%23e%3Ff%25/%C3%BC%281%29.yaml',
  );
  expect(pathToUri('a\ud800')).toBe('a%EF%BF%BD');
});

test('clip cuts no surrogate pair', () => {
  expect(clip('abc', 3)).toBe('abc');
  expect(clip('abcd', 3)).toBe('ab…');
  expect(clip('a😀bc', 3)).toBe('a…');
});

describe('Markdown', () => {
  // What Markdown is made of, so that it meets often; and any text at all.
  const bits = [
    ...'`|\\*_~[]()<>!#-+=.:@$&; \n\tax1',
    ...[
      '1.',
      '&amp;',
      '&#64;',
      '@a',
      '#1',
      'GH-1',
      'http://a.b',
      'www.a.b',
      'a@b.c',
      ':tada:',
      '<b>',
      '](',
      '![',
      '```',
    ],
  ];
  const written = fc.oneof(
    fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  const html = (markdown: string): string =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  /** What a browser shows, without the breaks that are not to be seen. */
  const shown = (rendered: string): string =>
    rendered
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!)
      .replaceAll('\u200b', '')
      .replace(/\s+/g, ' ')
      .trim();
  const asShown = (text: string): string => visible(text).replace(/ +/g, ' ').trim();
  const tags = (rendered: string): string[] => [...new Set(rendered.match(/<\/?[a-z]+/g))].sort();

  test('text stays text, in a paragraph and in a table', () => {
    fc.assert(
      fc.property(written, (text) => {
        const paragraph = html(`${markdownText(text)}\n`);
        expect(shown(paragraph)).toBe(asShown(text));
        expect(['<p', '</p', '<span', '</span']).toEqual(expect.arrayContaining(tags(paragraph)));
        const table = html(`| a | b |\n|---|---|\n| ${markdownText(text)} | end |\n`);
        expect(shown(table)).toBe(`a b ${asShown(text)} end`.replace(/ +/g, ' '));
        expect(table.match(/<td/g)).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  test('code stays code, in a paragraph and in a table', () => {
    fc.assert(
      fc.property(written, (text) => {
        const paragraph = html(`x ${markdownCode(text)}\n`);
        expect(shown(paragraph)).toBe(`x ${asShown(text)}`.trim());
        const table = html(`| a | b |\n|---|---|\n| ${markdownCode(text)} | end |\n`);
        expect(shown(table)).toBe(`a b ${asShown(text)} end`.replace(/ +/g, ' '));
        expect(table.match(/<td/g)).toHaveLength(2);
        expect(table.match(/<code/g)).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is left that GitHub makes a mention, a reference, a link or an emoji of', () => {
    fc.assert(
      fc.property(written, (text) => {
        const rendered = html(`${markdownText(text)}\n`).replace(/<[^>]*>/g, '');
        expect(rendered).not.toMatch(/@\w|#\d|\bgh-\d|:\/\/|www\.|:[\w+-]+:/i);
      }),
      { numRuns: 1000 },
    );
  });
});
