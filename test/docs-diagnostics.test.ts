import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import { CODES, PROSE } from '../src/core/diagnostics/codes.ts';
import { verdictOf } from '../src/core/judge-file.ts';
import { canonicalDigest } from '../src/core/model/canonical-digest.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import { planChange } from '../src/core/plan-change.ts';
import { renderText } from '../src/core/report/text.ts';
import { type Compiled, compileRoot } from '../src/run/compile-root.ts';

// The examples of docs/diagnostics. A block ` ```yaml file=<path> ` puts a file into the example's repo;
// ` ```yaml fails ` and ` ```yaml passes ` put the request (or the file they name) there and compile it, and the
// ` ```text ` after the failing one is what is printed for the code: `vitest -u` writes it. ` ```yaml before ` is
// a request as it was, and ` ```json evidence ` what is known of the change: with one of them the example is a change
// and is planned; its reviews are of the change as it is. ` ```sh fails ` with `git rm PATH` is a file that is gone.

const NOW = Date.parse('2026-11-24');
const REQUEST = 'namespace-request.yaml';

interface Example {
  readonly kind: 'fails' | 'passes';
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  /** As they were, by path. */
  readonly before: ReadonlyMap<string, string>;
  readonly evidence: Evidence | undefined;
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
  const before = new Map<string, string>();
  let evidence: Evidence | undefined;
  return blocksOf(markdown).flatMap(({ language, words, body }): Example[] => {
    const kind = (['fails', 'passes'] as const).find((word) => words.includes(word));
    if (words.includes('evidence')) evidence = JSON.parse(body) as Evidence;
    else if (language === 'sh') files.delete(body.trim().slice('git rm '.length));
    else if (words.includes('before')) before.set(pathIn(words) ?? REQUEST, body);
    else if (language === 'yaml') {
      const path = pathIn(words) ?? (kind && REQUEST);
      if (path !== undefined) files.set(path, body);
    }
    return kind ? [{ kind, files: new Map(files), before: new Map(before), evidence }] : [];
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

function judge(example: Example): Pick<Compiled, 'source'> & { diagnostics: readonly Diagnostic[] } {
  const { files, before, evidence } = example;
  const after = compileFiles(files);
  if (before.size === 0 && evidence === undefined)
    return { diagnostics: after.report.diagnostics, source: after.source };
  const { policySet } = after.compiled!;
  const membersOf = ({ tree }: Compiled) =>
    sortMembers(
      tree.requests.map((file) => judgedMember(canonicalDigest({ ...file, path: '' }), file, policySet)),
    );
  const earlier = compileFiles(new Map([...TEAMS, ...before]));
  const [base, head] = [membersOf(earlier), membersOf(after)];
  const { report } = planChange(base, head, policySet, {
    actor: evidence?.author ?? undefined,
    evidence,
    now: NOW,
    fileAt: (_, namespace) => head.find(({ holding }) => holding?.namespace === namespace)?.judged(),
    base: { commit: null, name: 'main' },
    head: { commit: null },
    bootstrap: false,
    guarded: [],
    guardedAt: () => undefined,
  });
  return {
    diagnostics: report.diagnostics,
    source: (file) => after.source(file) ?? earlier.source(file),
  };
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
  expect(page('QUOTA_EXCEEDED').replace(/\s+/g, ' ')).toContain(PROSE.QUOTA_EXCEEDED.message(quota));
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

  test('has an example that fails and one that passes', () => {
    expect(failing.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
  });

  test.each(failing)('fails with this code alone (%#)', (example) => {
    const { diagnostics } = judge(example);
    expect(codesOf(diagnostics)).toContain(code);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(codesOf(errors))).toEqual(new Set(PROSE[code].severity === 'error' ? [code] : []));
  });

  test('shows what is printed', async () => {
    const printed = failing.map((example) => {
      const { diagnostics, source } = judge(example);
      const own = diagnostics.filter(({ error }) => error.code === code);
      return renderText(own, { source, color: false });
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
