import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderDriftJson } from '../src/core/report/drift-json.ts';
import type { DriftReport } from '../src/core/report/drift-report.ts';
import { renderDriftText } from '../src/core/report/drift-text.ts';
import { difference, EVERYTHING } from './apply-report-samples.ts';
import { BLOCKED } from './plan-samples.ts';
import { HOSTILE } from './report-samples.ts';

const SAME: DriftReport = {
  state: { lineage: '3f2a1b00-16a5-4c0e-8a62', serial: 42, commit: null },
  verdict: 'accepted',
  diagnostics: [],
  desired: [],
  makeable: 0,
  pending: [],
  live: [],
  compared: 40,
  unreachable: [],
  notDriven: [],
};
const live = EVERYTHING.drift.map(({ mended: _, ...one }) => one);
const ALL: DriftReport = {
  ...SAME,
  desired: BLOCKED.plan!.changes,
  diagnostics: BLOCKED.diagnostics,
  pending: [
    { namespace: 'ledger', team: 'payments-team', action: 'update', error: 'PostgreSQL cannot be reached' },
  ],
  live,
  unreachable: [{ systems: ['proxy', 'provider'], message: 'the registry answered 503', advice: 'Start it' }],
  notDriven: ['kafka'],
};
const plain = (of: DriftReport, width?: number) => renderDriftText(of, { color: false, width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const withoutCodes = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/drift.schema.json', 'utf8')),
);

test('everything that differs, at 80 columns', async () => {
  await expect(plain(ALL)).toMatchFileSnapshot('./__snapshots__/drift-text.txt');
});

describe('the verdict', () => {
  const foreign = difference({ owned: false });
  test.each<[string, DriftReport, string, string]>([
    ['nothing', SAME, 'same', 'same: no differences in 40 namespaces'],
    ['live', { ...SAME, live: [difference()] }, 'different', 'different: 1 difference in live systems'],
    [
      "not the platform's",
      { ...SAME, live: [foreign] },
      'different',
      "different: 1 difference not the platform's",
    ],
    ['pending', { ...SAME, pending: ALL.pending }, 'different', 'different: 1 change not ended'],
    ['blocked', { ...SAME, verdict: 'blocked' }, 'blocked', 'blocked: some of what is asked for is held'],
    ['rejected', { ...SAME, verdict: 'rejected' }, 'rejected', 'rejected: a request or a policy is wrong'],
    [
      'unreachable',
      { ...SAME, unreachable: ALL.unreachable },
      'unreachable',
      'unreachable: 2 systems could not be compared',
    ],
  ])('%s', (_, of, result, first) => {
    expect(plain(of, 200).split('\n')[0]).toContain(first);
    expect(JSON.parse(renderDriftJson(of)).result).toBe(result);
  });
});

test('a part that could not be compared never passes for the same', () => {
  expect(plain({ ...SAME, unreachable: ALL.unreachable }).split('\n')[0]).not.toMatch(/^same/);
});

test('the JSON follows its schema', () => {
  for (const of of [SAME, ALL, { ...SAME, state: null }])
    expect([validate(JSON.parse(renderDriftJson(of))), validate.errors]).toEqual([true, null]);
});

test('a thousand namespaces stay readable', () => {
  const many = Array.from({ length: 1000 }, (_, i) => difference({ namespace: `namespace-${i}` }));
  expect(plain({ ...SAME, live: many }).split('\n').length).toBeLessThan(60);
});

test('colours change nothing else', () => {
  const colored = renderDriftText(ALL, { color: true });
  expect(colored).not.toBe(plain(ALL));
  expect(withoutCodes(colored)).toBe(plain(ALL));
});

test('nothing that somebody wrote is obeyed', () => {
  const hostile: DriftReport = {
    ...SAME,
    pending: [{ namespace: HOSTILE, team: HOSTILE, action: 'update', error: HOSTILE }],
    live: [difference({ namespace: HOSTILE, name: HOSTILE, found: HOSTILE, wanted: HOSTILE })],
    unreachable: [{ systems: [HOSTILE], message: HOSTILE, advice: HOSTILE }],
    notDriven: [HOSTILE],
  };
  for (const text of [plain(hostile), renderDriftJson(hostile)]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  }
});
