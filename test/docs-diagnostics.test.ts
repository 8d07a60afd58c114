import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Compiled, compileRoot } from '../src/cli/compile-root.ts';
import { compile } from '../src/core/compile.ts';
import { CODES, PROSE } from '../src/core/diagnostics/codes.ts';
import type { Code } from '../src/core/diagnostics/params.ts';
import { verdictOf } from '../src/core/judge-file.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { renderText } from '../src/core/report/text.ts';

// The examples of docs/diagnostics. A block ` ```yaml file=<path> ` puts a file into the example's repo;
// ` ```yaml fails ` and ` ```yaml passes ` put the request (or the file they name) there and compile it, and the
// ` ```text ` after the failing one is what is printed for the code: `vitest -u` writes it. ` ```yaml before ` is
// the request as it was.

const NOW = Date.parse('2026-11-24');
const REQUEST = 'namespace-request.yaml';

/** Codes that need something to compare with, which this build does not have. */
const NOT_RAISED: readonly Code[] = [
  'DELETION_LIMIT_EXCEEDED',
  'DELETION_NOT_CONFIRMED',
  'NOT_AUTHORIZED',
  'SIZE_KEPT',
];
/** Raised in every run, so that nothing passes. */
const ALWAYS_RAISED: Code = 'IDENTITY_UNCHECKED';

interface Example {
  readonly kind: 'fails' | 'passes';
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly before: string | undefined;
}

const page = (name: string): string => readFileSync(`docs/diagnostics/${name}.md`, 'utf8');

const BLOCK = /^```(\w+)(.*)\n([\s\S]*?)^```$/gm;

const blocksOf = (markdown: string) =>
  [...markdown.matchAll(BLOCK)].map(([, language, info, body]) => ({
    language,
    words: info!.trim().split(' '),
    body: body!,
  }));

const pathIn = (words: readonly string[]): string | undefined =>
  words.find((word) => word.startsWith('file='))?.slice('file='.length);

/** The files of a page add up from top to bottom, so that an example shows only what is new. */
function examplesOf(markdown: string): Example[] {
  const files = new Map(TEAMS);
  let before: string | undefined;
  return blocksOf(markdown).flatMap(({ language, words, body }): Example[] => {
    if (language !== 'yaml') return [];
    const kind = (['fails', 'passes'] as const).find((word) => words.includes(word));
    const path = pathIn(words) ?? (kind && REQUEST);
    if (words.includes('before')) before = body;
    if (path !== undefined) files.set(path, body);
    return kind ? [{ kind, files: new Map(files), before }] : [];
  });
}

const TEAMS = blocksOf(page('README')).map(({ words, body }) => [pathIn(words)!, body] as const);

const folder = mkdtempSync(join(tmpdir(), 'prism-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compileFiles(files: ReadonlyMap<string, string>): Compiled {
  const root = mkdtempSync(join(folder, 'repo-'));
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return compileRoot({ root, now: NOW });
}

function judge({ files, before }: Example): { diagnostics: readonly Diagnostic[]; compiled: Compiled } {
  const compiled = compileFiles(files);
  if (before === undefined) return { diagnostics: compiled.report.diagnostics, compiled };
  const earlier = compileFiles(new Map([...files, [REQUEST, before]])).compiled!.compilation.configs;
  const { diagnostics } = compile(compiled.tree, compiled.compiled!.policySet, {
    now: NOW,
    before: new Map(earlier.map((one) => [one.request.namespace, one])),
  });
  return { diagnostics, compiled };
}

const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ error }) => error.code);

test('every code has a page, and every page a code', () => {
  const pages = readdirSync('docs/diagnostics').map((file) => file.replace('.md', ''));
  expect(pages.sort()).toEqual([...CODES, 'README'].sort());
});

test('the messages that pages quote in their text are the real ones', () => {
  const quota = {
    resource: 'write_rps',
    requested: 60_000,
    in_use: 70_000,
    quota: 100_000,
    team: 'payments-team',
  } as const;
  const text = (name: Code) => page(name).replace(/\s+/g, ' ');
  expect(text('QUOTA_EXCEEDED')).toContain(PROSE.QUOTA_EXCEEDED.message(quota));
  expect(text('SIZE_KEPT')).toContain(
    PROSE.SIZE_KEPT.message({ setting: 'partitions', wanted: '20', kept: '40' }),
  );
});

describe.each(CODES)('%s', (code) => {
  const markdown = page(code);
  const examples = examplesOf(markdown);
  const failing = examples.filter(({ kind }) => kind === 'fails');
  const passing = examples.filter(({ kind }) => kind === 'passes');

  test('begins with its code, severity and summary', () => {
    const { severity, summary, blocks } = PROSE[code];
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      `# ${code}`,
      '',
      `**${severity}${blocks ? ', blocks' : ''}**: ${summary}.`,
    ]);
  });

  test('is short', () => {
    expect(markdown.split('\n').length).toBeLessThan(60);
  });

  if (NOT_RAISED.includes(code)) {
    test('says that this build does not raise it', () => {
      expect(markdown).toContain('This build does not raise it yet');
      expect(failing).toEqual([]);
    });
  } else {
    test('has an example that fails and one that passes', () => {
      expect(failing.length).toBeGreaterThan(0);
      expect(passing.length > 0).toBe(code !== ALWAYS_RAISED);
    });
  }

  test.each(failing)('fails with this code alone (%#)', (example) => {
    const { diagnostics } = judge(example);
    expect(codesOf(diagnostics)).toContain(code);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(codesOf(errors))).toEqual(new Set(PROSE[code].severity === 'error' ? [code] : []));
  });

  test('shows what is printed', async () => {
    const printed = failing.map((example) => {
      const { diagnostics, compiled } = judge(example);
      const own = diagnostics.filter(({ error }) => error.code === code);
      return renderText(own, { source: compiled.source, color: false });
    });
    expect(blocksOf(markdown).filter(({ language }) => language === 'text').length).toBe(printed.length);
    const real = markdown.replace(BLOCK, (block, language) =>
      language === 'text' ? `\`\`\`text\n${printed.shift()}\`\`\`` : block,
    );
    await expect(real).toMatchFileSnapshot(`../docs/diagnostics/${code}.md`);
  });

  test.each(passing)('passes (%#)', (example) => {
    const { diagnostics } = judge(example);
    expect(codesOf(diagnostics)).not.toContain(code);
    expect(verdictOf(diagnostics)).toBe('accepted');
  });
});
