import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// Links within the docs lead somewhere, and the files that CONTRIBUTING.md names are there.

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

const withoutFences = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(markdown: string): string[] {
  const anchors: string[] = [];
  for (const [, heading] of withoutFences(markdown).matchAll(/^#+ (.*)$/gm)) {
    const anchor = heading!
      .toLowerCase()
      .replace(/[^a-z0-9 _-]/g, '')
      .replaceAll(' ', '-');
    const earlier = anchors.filter((other) => other === anchor).length;
    anchors.push(earlier === 0 ? anchor : `${anchor}-${earlier}`);
  }
  return anchors;
}

test.each(PAGES)('links of %s', (page) => {
  const links = [...withoutFences(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link]) => link!,
  );
  const dead = links.filter((link) => {
    if (/^https:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(target)) return true;
    return (
      anchor !== undefined &&
      !(statSync(target).isFile() && anchorsOf(readFileSync(target, 'utf8')).includes(anchor))
    );
  });
  expect(dead).toEqual([]);
});

test('the files that CONTRIBUTING.md names', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const paths = [...text.matchAll(/(?:src|policies|schemas|test|fixtures|docs|scripts)\/[\w./-]*\w/g)].map(
    ([path]) => path,
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
