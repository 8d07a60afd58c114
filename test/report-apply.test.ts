import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ApplyReport } from '../src/core/model/apply-report.ts';
import { renderApplyJson } from '../src/core/report/apply-json.ts';
import { renderApplyMarkdown } from '../src/core/report/apply-markdown.ts';
import { renderApplyText } from '../src/core/report/apply-text.ts';
import { CROWD, change, difference, EVERYTHING, report } from './apply-report-samples.ts';
import { HOSTILE } from './report-samples.ts';

const plain = (of: ApplyReport, width?: number) => renderApplyText(of, { color: false, width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const withoutCodes = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/apply-report.schema.json', 'utf8')),
);

test('everything there is to say, at 80 columns', async () => {
  await expect(plain(EVERYTHING)).toMatchFileSnapshot('./__snapshots__/apply-text.txt');
});

test('everything there is to say, as the summary of a job', async () => {
  await expect(renderApplyMarkdown(EVERYTHING, { detail: 'full' })).toMatchFileSnapshot(
    './__snapshots__/apply-summary.md',
  );
});

describe('the verdict is the first line', () => {
  const left = change({ namespace: 'a', outcome: 'left', because: ['the run was stopped before'] });
  const held = change({ namespace: 'b', outcome: 'held', because: ['it needs an approval'] });
  test.each<[string, ApplyReport, string, ApplyReport['stopped'] | string]>([
    ['nothing to do', report(), 'done: nothing to do: 28 namespaces unchanged', 'done'],
    ['all done', report({ changes: [change({ namespace: 'a' })] }), 'done: 1 change made', 'done'],
    ['held', report({ changes: [held] }), 'held: of 1 change 1 held', 'held'],
    ['stopped', report({ stopped: true, changes: [left] }), 'stopped: of 1 change 1 not begun', 'stopped'],
    [
      'not mended',
      report({ drift: [{ ...difference(), mended: false }] }),
      'failed: 1 difference not mended',
      'failed',
    ],
    [
      "not the platform's",
      report({ drift: [{ ...difference({ owned: false }), mended: false }] }),
      'done: nothing to do: 28 namespaces unchanged',
      'done',
    ],
    [
      'a wrong request beside what is done',
      report({ errors: 1, changes: [change({ namespace: 'a' })] }),
      'held: 1 change made; 1 error in what is asked for',
      'held',
    ],
    ['a record', report({ recorded: 1 }), 'done: 1 record brought up to date', 'done'],
    [
      'a dry run',
      report({ dry: true, run: null, changes: [left, held] }),
      'dry run: 1 change would be made, 1 held; nothing was done',
      'held',
    ],
  ])('%s', (_, of, first, result) => {
    expect(plain(of).split('\n')[0]).toBe(first);
    expect(JSON.parse(renderApplyJson(of, [])).result).toBe(result);
  });
});

test('what failed or was stopped says how to go on', () => {
  const go = 'Run `prism apply` again: it goes on where this one stopped.';
  expect(plain(report({ stopped: true }))).toContain(go);
  expect(plain(EVERYTHING).replace(/\s+/g, ' ')).toContain('run `prism apply` again: it goes on where');
});

test('a thousand namespaces stay readable, and one reason is said once', () => {
  const text = plain(CROWD);
  expect(text.split('\n').length).toBeLessThan(50);
  expect(text.match(/ECONNREFUSED/g)).toHaveLength(1);
  expect(text).toContain('and 661 more for the same reason');
  const markdown = renderApplyMarkdown(CROWD, { detail: 'full', budget: 20_000 });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
  expect(markdown).toContain('left out here for length');
});

test('colours change nothing else', () => {
  const colored = renderApplyText(EVERYTHING, { color: true });
  expect(colored).not.toBe(plain(EVERYTHING));
  expect(withoutCodes(colored)).toBe(plain(EVERYTHING));
});

test.each([60, 80, 120])('no line is wider than %i columns, but for names that cannot break', (width) => {
  for (const line of plain(EVERYTHING, width).split('\n'))
    if (line.length > width) expect(line).toMatch(/\S{30}/);
});

test('the JSON follows its schema', () => {
  for (const of of [EVERYTHING, CROWD, report(), report({ dry: true, run: null, state: null })])
    expect([validate(JSON.parse(renderApplyJson(of, []))), validate.errors]).toEqual([true, null]);
});

const hostile = (): ApplyReport => {
  const because = [HOSTILE];
  return report({
    run: HOSTILE,
    changes: [
      change({ namespace: HOSTILE, team: HOSTILE, outcome: 'failed', because, advice: HOSTILE }),
      change({ namespace: HOSTILE, team: HOSTILE, outcome: 'held', because, advice: HOSTILE }),
      change({ namespace: HOSTILE, team: HOSTILE }),
    ],
    drift: [
      { ...difference({ namespace: HOSTILE, name: HOSTILE, part: HOSTILE, found: HOSTILE }), mended: true },
    ],
  });
};

test('nothing that somebody wrote is obeyed', () => {
  for (const text of [plain(hostile()), renderApplyJson(hostile(), [])]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  }
  for (const detail of ['full', 'capability'] as const) {
    const markdown = renderApplyMarkdown(hostile(), { detail });
    expect(markdown).not.toMatch(/<script|<img|@(?!&#8203;)[a-z]/i);
  }
});

test('detail capability tells nothing of the backends', () => {
  const markdown = renderApplyMarkdown(EVERYTHING, { detail: 'capability' });
  expect(markdown).not.toMatch(/postgres|kafka|ns_ledger|table |PRISM_/i);
  expect(markdown).toContain('ledger');
});
