import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../src/core/report/markdown.ts';
import {
  changeSection,
  overviewRow,
  planMarkdownChunks,
  renderPlanMarkdown,
} from '../src/core/report/plan-markdown.ts';
import { thousands } from '../src/core/report/tally.ts';
import { diagnostic, HOSTILE, HOSTILE_REPORT, PLAN, REJECTED } from './report-samples.ts';

const docsUrl = 'https://github.com/acme/prism/blob/main';

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const tags = (rendered: string): string[] =>
  [...new Set(rendered.match(/<[a-z0-9]+/g))].map((tag) => tag.slice(1)).sort();

describe('the report', () => {
  test('one of each', async () => {
    await expect(renderMarkdown(REJECTED, { docsUrl })).toMatchFileSnapshot('./__snapshots__/report.md');
  });

  test('verdicts', () => {
    const short = (result: 'accepted' | 'blocked') =>
      renderMarkdown({ result, namespaces: 1, diagnostics: [] });
    expect(short('accepted')).toMatchInlineSnapshot(`
      "## ✅ Accepted

      Every request keeps the rules.

      **1 namespace**: no findings.
      "
    `);
    expect(short('blocked')).toMatchInlineSnapshot(`
      "## ⏸️ Blocked

      The requests are in order, but some changes wait for an approval.

      **1 namespace**: no findings.
      "
    `);
  });

  test('without an address of the docs codes are not linked', () => {
    expect(renderMarkdown(REJECTED)).not.toContain('](');
  });

  test('a hostile report is text in its cells', () => {
    const rendered = html(renderMarkdown(HOSTILE_REPORT, { docsUrl }));
    expect(tags(rendered)).toEqual([
      'br',
      'code',
      'h2',
      'p',
      'pre',
      'span',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
    ]);
    expect(rendered.match(/<td/g)).toHaveLength(4);
    expect(rendered).not.toMatch(/@\w|#\d/);
  });

  test('an empty list or map in a plan is none', () => {
    const [, change] = PLAN.changes as [unknown, (typeof PLAN.changes)[number]];
    const spec = { endpoints: [], limits: {}, chain: [] };
    const steps = change.steps.slice(0, 1).map((step) => ({ ...step, spec }));
    expect(changeSection({ ...change, steps })).toContain(
      'with `endpoints: none`, `limits: none`, `chain: none`',
    );
  });

  test('advice of several lines ends in an example with its indentation', () => {
    const one = diagnostic({ details: { recommendation: 'Write:\nteams:\n  - name: <b>' } });
    const markdown = renderMarkdown({ ...REJECTED, diagnostics: [one] });
    expect(markdown).toContain('| Write:<pre>teams:<br>  \\- name: &lt;b&gt;</pre> |');
    expect(html(markdown)).toContain('<td>Write:<pre>teams:<br>  - name: &lt;b&gt;</pre></td>');
  });

  test('keeps its limit and says what is left out', () => {
    const many = (severity: 'error' | 'notice', number: number, message = 'x') =>
      Array.from({ length: number }, () =>
        diagnostic({ severity, message, details: { recommendation: HOSTILE } }),
      );
    for (const diagnostics of [
      many('error', 2000),
      [...many('error', 3), ...many('notice', 2000)],
      [...many('error', 2000), ...many('notice', 2000)].map((one, index) => ({
        ...one,
        existing: index % 3 === 0,
      })),
      many('error', 100, HOSTILE.repeat(1000)),
    ]) {
      const text = renderMarkdown({ result: 'rejected', namespaces: 9, diagnostics });
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(text.length).toBeGreaterThan(40_000);
      expect(text.split('\n')[0]).toBe('## ❌ Rejected');
      const shown = text.match(/^\| \*\*(?:error|notice)/gm)!.length;
      expect(text).toContain(`${thousands(diagnostics.length - shown)} findings left out here`);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect(text.match(/^\*\*9 namespaces\*\*: (.*)\.$/m)).not.toBeNull();
    }
  });
});

describe('the plan', () => {
  test('a creation, an update, a deletion', async () => {
    await expect(renderPlanMarkdown(PLAN)).toMatchFileSnapshot('./__snapshots__/plan.md');
  });

  test('nothing to do', () => {
    const summary = { create: 0, update: 0, migrate: 0, delete: 0, unchanged: 40 };
    expect(renderPlanMarkdown({ ...PLAN, summary, changes: [] }).split('\n\n')[1]).toBe(
      '**Nothing to do**: 40 unchanged.',
    );
  });

  test('links of the overview lead to the headings', () => {
    const text = renderPlanMarkdown(PLAN);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!.replace(': ', '-'));
    const links = [...text.matchAll(/\]\(#(.*?)\)/g)].map(([, link]) => link!);
    expect(links).toHaveLength(3);
    expect(headings).toEqual(expect.arrayContaining(links));
  });

  test('a section that comes back is named again, and numbers go on', () => {
    const [, create] = PLAN.changes as [unknown, (typeof PLAN.changes)[number]];
    const [backend, , , , , pattern] = create.steps as (typeof create.steps)[number][];
    const text = renderPlanMarkdown({
      ...PLAN,
      changes: [{ ...create, action: 'migrate', steps: [backend!, pattern!, { ...backend!, id: 'retire' }] }],
    });
    expect([...text.matchAll(/^(?:\*\*(?:Backend|Patterns)\*\*|\d\.)/gm)].map(([match]) => match)).toEqual([
      '**Backend**',
      '1.',
      '**Patterns**',
      '2.',
      '**Backend**',
      '3.',
    ]);
  });

  test('hostile names are text', () => {
    const step = { ...PLAN.changes[0]!.steps[0]!, system: HOSTILE, action: HOSTILE, resource: HOSTILE };
    const hostile = {
      ...PLAN.changes[1]!,
      namespace: HOSTILE,
      team: HOSTILE,
      reasons: [HOSTILE],
      fields: [{ path: HOSTILE, before: HOSTILE, after: [HOSTILE], because: HOSTILE }],
      approvals: [{ for: HOSTILE, by: HOSTILE, status: 'missing' as const }],
      steps: [{ ...step, spec: { [HOSTILE]: HOSTILE, chain: [HOSTILE] }, depends_on: [HOSTILE] }],
    };
    const rendered = html(renderPlanMarkdown({ ...PLAN, head: { commit: HOSTILE }, changes: [hostile] }));
    expect(tags(rendered)).toEqual([
      ...[
        'a',
        'br',
        'code',
        'details',
        'em',
        'h1',
        'h2',
        'li',
        'ol',
        'p',
        'span',
        'strong',
        'summary',
      ].filter((tag) => tag !== 'br' && tag !== 'em'),
      ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
    ]);
    expect(rendered.match(/<a href="(.)/g)).toEqual(['<a href="#']);
    expect(rendered).not.toMatch(/@\w|>#\d/);
  });

  test('sections are taken one at a time', () => {
    let made = 0;
    function* sections() {
      for (const change of PLAN.changes) {
        made++;
        yield changeSection(change);
      }
    }
    const chunks = planMarkdownChunks(PLAN, PLAN.changes.map(overviewRow), sections());
    chunks.next();
    chunks.next();
    expect(made).toBe(0);
    chunks.next();
    expect(made).toBe(1);
  });
});
