import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decideMode, type EventFacts } from '../src/action/decide-mode.ts';
import { EVENT_RULES } from '../src/action/event-rules.ts';
import type { Mode } from '../src/action/read-inputs.ts';

// What a run does, by its event (security 4).

const MODES: readonly Mode[] = ['auto', 'check', 'apply'];
const MAIN = { ref: 'refs/heads/main', defaultBranch: 'main' };
const BRANCH = { ref: 'refs/heads/change', defaultBranch: 'main' };
const MERGE = { ref: 'refs/pull/7/merge', defaultBranch: 'main' };

const all = (facts: EventFacts): string => MODES.map((mode) => decideMode(facts, mode).do).join(' ');

test.each<[string, EventFacts, string]>([
  ['a pull request', { event: 'pull_request', ...MERGE }, 'check check refuse'],
  ['a review', { event: 'pull_request_review', ...MERGE }, 'check check refuse'],
  [
    'a pull request with the rights of its base',
    { event: 'pull_request_target', ...MAIN },
    'check check refuse',
  ],
  [
    'a merge queue',
    { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-0', defaultBranch: 'main' },
    'check check refuse',
  ],
  ['a push to the default branch', { event: 'push', ...MAIN }, 'apply check apply'],
  ['a push to another branch', { event: 'push', ...BRANCH }, 'check check refuse'],
  [
    'a tag of the name of the branch',
    { event: 'push', ...MAIN, ref: 'refs/tags/main' },
    'check check refuse',
  ],
  [
    'a push that does not say which is the default',
    { event: 'push', ...MAIN, defaultBranch: undefined },
    'check check refuse',
  ],
  ['a dispatch on the default branch', { event: 'workflow_dispatch', ...MAIN }, 'apply check apply'],
  ['a dispatch on another branch', { event: 'workflow_dispatch', ...BRANCH }, 'check check refuse'],
  [
    'a schedule, which says of no branch',
    { event: 'schedule', ...MAIN, defaultBranch: undefined },
    'apply check apply',
  ],
  ['a schedule on another branch', { event: 'schedule', ...BRANCH }, 'check check refuse'],
  ['the end of another workflow', { event: 'workflow_run', ...MAIN }, 'comment comment refuse'],
  ['an event nobody knows', { event: 'issue_comment', ...MAIN }, 'check check refuse'],
  ['an event of a hostile name', { event: '__proto__', ...MAIN }, 'check check refuse'],
])('%s', (_, facts, expected) => {
  expect(all(facts)).toBe(expected);
});

test('apply is for the default branch alone, and what it may do no status or comment says', () => {
  for (const rule of EVENT_RULES.filter(({ mayApply }) => mayApply))
    expect([rule.place, rule.status, rule.comment]).toEqual(['default branch', false, false]);
  for (const rule of EVENT_RULES) expect(rule.auto === 'apply').toBe(rule.mayApply);
});

test('the last rule is for every event, and none before it is in vain', () => {
  expect(EVENT_RULES.at(-1)).toMatchObject({ event: null, place: 'any ref', mayApply: false });
  const seen = new Set<string>();
  for (const { event, place } of EVENT_RULES) {
    expect(seen.has(`${event} any ref`) || seen.has(`${event} ${place}`)).toBe(false);
    seen.add(`${event} ${place}`);
  }
});

test('action.yml has the inputs and outputs of the contract, each described, with the defaults of the code', () => {
  const manifest = parse(readFileSync('action.yml', 'utf8'));
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  const defaults = Object.entries(manifest.inputs as Record<string, { default: string }>).map(
    ([name, { default: value }]) => [name, value],
  );
  expect(Object.fromEntries(defaults)).toEqual({
    mode: 'auto',
    root: '.',
    'github-token': `\${{ github.token }}`,
    comment: 'true',
    annotations: 'true',
    detail: 'full',
    'fail-on': 'error',
    out: 'build',
  });
  expect(Object.keys(manifest.outputs)).toEqual([
    'result',
    'plan',
    'digest',
    'creates',
    'updates',
    'migrates',
    'deletes',
    'risk',
    'comment-url',
  ]);
  for (const one of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
    expect((one as { description: string }).description).toMatch(/^\S.{20,}\.$/s);
});
