import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { renderAnnotations } from '../src/core/report/annotations.ts';
import { renderJson } from '../src/core/report/json.ts';
import { planJsonChunks } from '../src/core/report/plan-json.ts';
import { printJson } from '../src/core/report/print-json.ts';
import { renderSarif } from '../src/core/report/sarif.ts';
import { diagnostic, HOSTILE, HOSTILE_REPORT, PLAN, REJECTED } from './report-samples.ts';

const readSchema = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const DOCS = 'https://github.com/acme/prism/blob/main';

describe('JSON', () => {
  test('is the document of its schema', () => {
    const validate = new Ajv({ strict: false }).compile(readSchema('schemas/diagnostics.schema.json'));
    for (const report of [REJECTED, HOSTILE_REPORT]) {
      const text = renderJson(report);
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
      expect(JSON.parse(text)).toEqual(report);
      expect(text.endsWith('}\n')).toBe(true);
    }
  });

  test('does not depend on the order in which a finding was put together', () => {
    const backwards = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    const [first] = REJECTED.diagnostics as [Diagnostic];
    const turned = {
      ...(backwards(first) as Diagnostic),
      location: backwards(first.location) as Diagnostic['location'],
    };
    expect(renderJson({ ...REJECTED, diagnostics: [turned] })).toBe(
      renderJson({ ...REJECTED, diagnostics: [first] }),
    );
  });

  test('infinity is no JSON and becomes null', () => {
    const report = {
      ...REJECTED,
      diagnostics: [diagnostic({ details: { quota: Number.POSITIVE_INFINITY } })],
    };
    expect(JSON.parse(renderJson(report)).diagnostics[0].error.details).toEqual({ quota: null });
  });
});

describe('SARIF', () => {
  const schemaFile = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const validate = new Ajv04.default({
    strict: false,
    // One of the schema's patterns is none with the flag u.
    unicodeRegExp: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      // RFC 3986 by character; a colon in the first segment would make it a scheme.
      'uri-reference': (text: string) => /^(?:[\w.~!$&'()*+,;=@/?#-]|%[\dA-F]{2})*$/.test(text),
      'date-time': true,
    },
  }).compile(readSchema(schemaFile));
  const render = (diagnostics: readonly Diagnostic[]) => {
    const text = renderSarif(
      { ...REJECTED, diagnostics: [...diagnostics] },
      { version: '0.1.0', docsUrl: DOCS },
    );
    const log = JSON.parse(text);
    expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
    return log.runs[0];
  };

  test('a report', async () => {
    const text = renderSarif(REJECTED, { version: '0.1.0', docsUrl: DOCS });
    await expect(text).toMatchFileSnapshot('./__snapshots__/report.sarif');
  });

  test('is valid, with or without findings, docs and friendly users', () => {
    render(REJECTED.diagnostics);
    render(HOSTILE_REPORT.diagnostics);
    render([]);
    render([
      diagnostic({ code: 'NOT_OURS', at: ['', 1, 1, 1, 1] }),
      diagnostic({ at: ['builtin:a.yaml', 1, 1, 1, 1] }),
    ]);
    expect(validate(JSON.parse(renderSarif(REJECTED, { version: '0.1.0' })))).toBe(true);
  });

  test('has a rule for every code, once, and results that point to it', () => {
    const { tool, results } = render([...REJECTED.diagnostics, ...REJECTED.diagnostics]);
    const ids = tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  });

  test('a finding keeps its fingerprint when lines move, and no two have the same', () => {
    const prints = (diagnostics: Diagnostic[]): string[] =>
      render(diagnostics).results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['prismFinding/v1'],
      );
    const here = [
      diagnostic({ details: { field: 'team' } }),
      diagnostic({ details: { field: 'needs' } }),
      diagnostic({ details: { field: 'needs' } }),
    ];
    const below = here.map((one) => ({ ...one, location: { ...one.location, line: 9, end_line: 9 } }));
    expect(prints(below)).toEqual(prints(here));
    expect(new Set(prints(here)).size).toBe(3);
  });

  test('a message cannot make placeholders or links', () => {
    const [result] = render([diagnostic({ message: '[x](http://evil.example) {0} \u202e' })]).results;
    expect(result.message.text).toBe('[x] (http://evil.example) {{0}} \\u{{202e}}.');
  });
});

describe('annotations', () => {
  test('one of each, worst first', () => {
    expect(renderAnnotations(REJECTED.diagnostics)).toMatchInlineSnapshot(`
      "::error file=namespaces/payments-team/huge-events/namespace-request.yaml,line=6,col=14,endLine=6,endColumn=20,title=QUOTA_EXCEEDED::Requested write_rps (150000) exceeds team quota (100000)%0AHelp: Request quota increase via platform team%0Apolicies/teams.yaml:12:7: quota set here%0AFix: set needs.write_rps to 100000 (the most that the quota leaves)
      ::error file=namespaces/payments-team/huge-events/namespace-request.yaml,line=7,col=3,endLine=7,endColumn=12,title=INVALID_REQUEST::Unknown field 'retension' in needs%0AHelp: Did you mean 'retention'? Known fields: durability, write_rps, retention%0AFix: rename needs.retension to retention (the only field that is close); prism validate --fix applies it
      ::warning file=namespaces/payments-team/orders/namespace-request.yaml,line=8,col=14,endLine=8,endColumn=20,title=APPROVAL_EXPIRING::The grant JIRA-1234 that covers needs.write_rps expires on 2027-03-31%0AHelp: Ask the platform team to renew it in policies/approvals.yaml%0Abuiltin:policies/boundaries.yaml:10:1: warned of from here
      ::notice file=namespaces/media-team/chat/namespace-request.yaml,line=7,col=16,endLine=7,endColumn=24,title=DEFAULT_PERMISSION::Service 'chat-api' states no permission and gets read-only%0AHelp: State permission: read-write or permission: read-only
      "
    `);
  });

  test('a hostile report is one command a finding', () => {
    const out = renderAnnotations(HOSTILE_REPORT.diagnostics);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(out).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|##\[/u);
    // Colons and commas of a property are escaped, so the first `::` after the command ends the properties.
    const properties = out.slice('::error '.length, out.indexOf('::', 2)).split(',');
    expect(properties.map((property) => property.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'endLine',
      'endColumn',
      'title',
    ]);
  });

  test('columns only where a finding begins and ends on one line', () => {
    const at = (...place: [number, number, number, number]) =>
      renderAnnotations([diagnostic({ at: ['a.yaml', ...place] })]).replace(/,title.*\n/, '');
    expect(at(1, 3, 1, 5)).toBe('::error file=a.yaml,line=1,col=3,endLine=1,endColumn=5');
    expect(at(1, 3, 4, 5)).toBe('::error file=a.yaml,line=1,endLine=4');
    expect(at(1, 3, 4, 1)).toBe('::error file=a.yaml,line=1,endLine=3');
    expect(at(1, 3, 2, 1)).toBe('::error file=a.yaml,line=1');
  });

  test('the tenth of a type says how many more there are', () => {
    const many = (severity: Diagnostic['severity'], number: number) =>
      Array.from({ length: number }, (_, index) => diagnostic({ severity, message: `number ${index}` }));
    const lines = renderAnnotations([...many('notice', 10), ...many('error', 12)])
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::notice'))).toHaveLength(10);
    const errors = lines.filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[8]).toContain('number 8');
    expect(errors[9]).toMatchInlineSnapshot(
      `"::error title=prism::3 more errors than GitHub shows here: the job summary and the log of this step list all 12"`,
    );
    expect(lines.at(-1)).toContain('number 9');
  });

  test('what is about the tree as a whole is at no file', () => {
    expect(renderAnnotations([diagnostic({ at: ['.', 1, 1, 1, 1] })])).toBe(
      '::error title=INVALID_REQUEST::Something is wrong\n',
    );
  });

  test('a built-in policy is named in the message, since it is no file of the repo', () => {
    const one = diagnostic({ code: 'INVALID_POLICY', at: ['builtin:policies/a.yaml', 3, 1, 3, 2] });
    expect(renderAnnotations([one])).toBe(
      '::error title=INVALID_POLICY::builtin:policies/a.yaml:3:1: Something is wrong\n',
    );
  });
});

test('a multi-line recommendation keeps its lines', () => {
  const one = diagnostic({ details: { recommendation: 'Write:\nteams:\n  - name: a' } });
  expect(renderAnnotations([one])).toContain('%0AHelp: Write:%0Ateams:%0A  - name: a\n');
  const sarif = JSON.parse(renderSarif({ ...REJECTED, diagnostics: [one] }, { version: '0.1.0' }));
  expect(sarif.runs[0].results[0].message.text).toBe('Something is wrong. Write:\nteams:\n  - name: a');
});

describe('no character of a text is hidden or obeyed', () => {
  const plan = { ...PLAN, changes: [{ ...PLAN.changes[0]!, namespace: HOSTILE, reasons: [HOSTILE] }] };
  test.each([
    ['diagnostics.json', renderJson(HOSTILE_REPORT)],
    ['report.sarif', renderSarif(HOSTILE_REPORT, { version: HOSTILE })],
    ['plan.json', [...planJsonChunks(plan, plan.changes)].join('')],
  ])('%s', (_, text) => {
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
    expect(text).not.toMatch(/^\s*::/m);
  });

  test('and the value is the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = printJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|##\[/u);
      }),
    );
    expect(printJson('\u{e0041}\u202e\u007f##[')).toBe('"\\udb40\\udc41\\u202e\\u007f##\\u005b"');
  });
});

describe('plan.json in pieces', () => {
  test('is what the plan is as a whole', () => {
    const { changes, ...head } = PLAN;
    expect([...planJsonChunks(head, changes)].join('')).toBe(`${printJson(PLAN)}\n`);
    const empty = { ...PLAN, changes: [] };
    expect([...planJsonChunks(PLAN, [])].join('')).toBe(`${printJson(empty)}\n`);
  });

  test('of any values, with any names', () => {
    const [, change] = PLAN.changes as [unknown, (typeof PLAN.changes)[number]];
    const changes = fc.array(
      fc
        .record({
          namespace: fc.string({ unit: 'binary' }),
          spec: fc.dictionary(fc.string(), fc.jsonValue()),
        })
        .map(({ namespace, spec }) => ({
          ...change,
          namespace,
          steps: change.steps.slice(0, 1).map((step) => ({ ...step, spec })),
        })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(changes, (some) => {
        const plan = { ...PLAN, state: null, changes: some };
        expect([...planJsonChunks(plan, some)].join('')).toBe(`${printJson(plan)}\n`);
      }),
    );
  });

  test('is printed change by change', () => {
    let made = 0;
    const changes = (function* () {
      for (; made < 3; made++) yield { ...PLAN.changes[0]!, namespace: HOSTILE };
    })();
    const chunks = planJsonChunks(PLAN, changes);
    chunks.next();
    expect(made).toBe(0);
    chunks.next();
    expect(made).toBe(0);
    chunks.next();
    expect(made).toBe(1);
  });
});
