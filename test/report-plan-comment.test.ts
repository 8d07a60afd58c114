import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { markdownSize } from '../src/core/report/markdown-budget.ts';
import { renderPlanComment } from '../src/core/report/plan-comment.ts';
import { count } from '../src/core/report/tally.ts';
import { type Crowd, crowd } from './plan-crowd.ts';
import { BLOCKED, NOTHING, ONE_CREATION } from './plan-samples.ts';
import { diagnostic, HOSTILE } from './report-samples.ts';

const comment = (report: PlanReport, detail: 'full' | 'capability' = 'full', budget?: number) =>
  renderPlanComment(report, { detail, ...(budget !== undefined && { budget }) });

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const tags = (rendered: string): string[] =>
  [...new Set(rendered.match(/<[a-z0-9]+/g))].map((tag) => tag.slice(1)).sort();

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a change with everything in it', () => {
  test('in full', async () => {
    await expect(comment(BLOCKED)).toMatchFileSnapshot('./__snapshots__/plan-comment.md');
  });

  test('by capability', async () => {
    await expect(comment(BLOCKED, 'capability')).toMatchFileSnapshot(
      './__snapshots__/plan-comment-capability.md',
    );
  });

  test('the verdict comes first, then who must approve, then what loses data', () => {
    const headings = [...comment(BLOCKED).matchAll(/^##.*$/gm)].map(([heading]) => heading);
    expect(headings).toEqual([
      '## ⏸️ Blocked',
      '### Who must approve',
      '### ⚠️ Data loss',
      '### Findings',
      '### Changes',
      '### Quotas',
      '### Would move',
      '### Details',
    ]);
  });

  test('every table and every fold is whole', () => {
    const rendered = html(comment(BLOCKED));
    expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length);
    expect(rendered).not.toMatch(/^\|/m);
    expect(rendered.match(/language-mermaid/g)).toHaveLength(6);
    expect(rendered.match(/language-diff/g)).toHaveLength(6);
  });
});

test('nothing to do is said in a sentence', () => {
  expect(comment(NOTHING)).toBe('## ✅ Accepted\n\nNothing to do: 39 namespaces unchanged.\n');
});

test('what is rejected shows its errors, the older ones folded', () => {
  const report: PlanReport = {
    ...NOTHING,
    result: 'rejected',
    plan: null,
    diagnostics: [diagnostic({ message: 'wrong' }), diagnostic({ message: 'older', existing: true })],
  };
  const text = comment(report);
  expect(text).toContain('Nothing would be done: 1 error to correct. Correct the errors and push again.');
  expect(text.indexOf('wrong')).toBeLessThan(text.indexOf('<details>'));
  expect(text.indexOf('older')).toBeGreaterThan(text.indexOf('<details>'));
});

test('by capability no backend is told', () => {
  for (const report of [BLOCKED, ONE_CREATION]) {
    const text = comment(report, 'capability');
    expect(text).not.toMatch(
      /kafka|postgres|redis|nats|s3|neptune|backend\.|\.yaml#|partition|replay-store|mermaid|diff/i,
    );
  }
  const crossing = diagnostic({
    severity: 'notice',
    code: 'NEAR_THRESHOLD',
    message: 'this moves from nats to kafka',
  });
  const wrong = diagnostic({ message: "Backend 'kafka' cannot serve this" });
  const text = comment({ ...BLOCKED, diagnostics: [crossing, wrong] }, 'capability');
  expect(text).not.toContain('moves from');
  // What has to be corrected has to be read.
  expect(text).toContain('cannot serve this');
});

describe('hostile words', () => {
  const report = crowd({
    changes: 12,
    teams: 3,
    text: HOSTILE,
    risky: 2,
    diagnostics: [diagnostic({ message: HOSTILE })],
  });

  test.each(['full', 'capability'] as const)('are text: %s', (detail) => {
    const rendered = html(comment(report, detail));
    const known =
      'b br code details h2 h3 li ol p pre span strong summary table tbody td th thead tr ul'.split(' ');
    expect(tags(rendered).filter((tag) => !known.includes(tag))).toEqual([]);
    // Inside of code GitHub looks for no mentions; everywhere else an invisible break stops it.
    const prose = rendered
      .replace(/<code[^>]*>[\s\S]*?<\/code>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(prose).not.toMatch(/@\w|#\d|javascript:[^:]*"|<a /);
  });

  test('leave no fence', () => {
    const fence = crowd({ changes: 4, teams: 1, text: '````\n</details> # x', risky: 2 });
    const rendered = html(comment(fence));
    expect(rendered.match(/<h1/g)).toBeNull();
    expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length);
  });

  test('are labels in a diagram and nothing else', () => {
    const text = comment(
      crowd({ changes: 4, teams: 1, text: '"]; click n0 "javascript:x" %%{init: {}}%%', risky: 2 }),
    );
    const diagrams = [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, diagram]) => diagram!);
    expect(diagrams.length).toBeGreaterThan(0);
    const node = /^ {2,4}\w+(\[|\[\()"[\p{L}\p{N} _.,/()#;-]+"(\]|\)\])(:::(added|removed))?$/u;
    const other =
      /^flowchart (LR|TB)$|^ {2,4}[\w]+( -->| +-\.-|) *[\w >-]*$|^ {2}subgraph \w+ \["\w+"\]$|^ {2,4}(end|direction LR|before ~~~ after|classDef \w+ [\w:,-]+)$/;
    for (const line of diagrams.join('').trimEnd().split('\n'))
      expect(node.test(line) || other.test(line), line).toBe(true);
  });
});

describe('the budget', () => {
  const size: fc.Arbitrary<Crowd> = fc.record({
    changes: fc.constantFrom(1, 30, 300, 2000),
    teams: fc.constantFrom(1, 7, 400, 2000),
    text: fc.constantFrom(
      'o'.repeat(64),
      HOSTILE,
      '$'.repeat(300),
      '𝒳'.repeat(100),
      '`|'.repeat(90),
      '\n\n# x',
    ),
    risky: fc.constantFrom(0, 1, 2, 4),
    diagnostics: fc
      .tuple(fc.constantFrom(0, 2, 500), fc.constantFrom('error', 'notice'), fc.boolean())
      .map(([length, severity, existing]) =>
        Array.from({ length }, () => diagnostic({ severity, message: HOSTILE, existing })),
      ),
  });

  test('holds for any report, and what must be there is there, with exact numbers', () => {
    fc.assert(
      fc.property(
        size,
        fc.constantFrom('full', 'capability'),
        fc.integer({ min: 20_000, max: 60_000 }),
        (given, detail, budget) => {
          const report = crowd(given);
          const text = comment(report, detail, budget);
          expect(text.length).toBeLessThanOrEqual(budget);
          expect(bytes(text)).toBeLessThanOrEqual(budget);
          const changes = report.plan!.changes;
          expect(text).toContain(`**${count(changes.length, 'change')}** against`);
          const losing = changes.filter(({ risk }) => risk === 'data-loss').length;
          if (losing > 0) expect(sum(text, '### ⚠️ Data loss', losing, 1)).toBe(losing);
          const open = 1 + changes.flatMap(({ approvals }) => approvals).length;
          expect(sum(text, '### Who must approve', open, 1, 2)).toBe(open);
          expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
          const shown = rowsBelow(text, '### Changes').length;
          const left = /^([\d,]+) of [\d,]+ changes?, /m.exec(text)?.[1];
          expect(shown + (left === undefined ? 0 : number(left))).toBe(changes.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a default comment fits into what GitHub takes', () => {
    const text = comment(crowd({ changes: 2000, teams: 50, text: 'o'.repeat(64), risky: 4 }));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(30_000);
    expect(text).toContain('the artifact `plan.md` has all');
  });

  test('what matters least goes first', () => {
    const report = crowd({ changes: 60, teams: 3, text: 'orders', risky: 1 });
    const has = (budget: number) => {
      const text = comment(report, 'full', budget);
      return {
        diff: text.includes('```diff'),
        steps: text.includes('| Stage |'),
        diagrams: text.includes('```mermaid'),
        settings: text.includes('| Setting |'),
        rows: !/left out here for length/.test(text),
      };
    };
    const all = [20_000, 40_000, 80_000, 120_000, 200_000, 400_000, 1_000_000].map(has);
    expect(all.at(-1)).toEqual({ diff: true, steps: true, diagrams: true, settings: true, rows: true });
    for (const one of all) {
      if (one.diff) expect(one.steps).toBe(true);
      if (one.steps) expect(one.diagrams).toBe(true);
      if (one.diagrams) expect(one.rows).toBe(true);
    }
    expect(new Set(all.map((one) => Object.values(one).filter(Boolean).length)).size).toBeGreaterThan(2);
  });

  test('size is counted in bytes, never too little', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownSize(text)).toBeGreaterThanOrEqual(Math.max(text.length, bytes(text)));
      }),
    );
  });
});

const number = (text: string) => Number(text.replaceAll(',', ''));

function rowsBelow(text: string, heading: string): string[] {
  const section = text.slice(text.indexOf(`\n${heading}`) + 1).split(/\n#{2,3} /)[0]!;
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
}

/** Rows of a section, or the sum of the given columns where it is summed up by team. */
function sum(text: string, heading: string, expected: number, ...columns: number[]): number {
  const rows = rowsBelow(text, heading);
  const summed = text.slice(text.indexOf(heading)).split('\n|---')[0]!.includes('| Team |');
  if (!summed) return rows.length;
  expect(rows.length).toBeLessThanOrEqual(expected);
  return rows
    .flatMap((row) => columns.map((column) => number(row.split(' | ')[column]!.replace(/[ |]/g, ''))))
    .reduce((total, value) => total + value, 0);
}
