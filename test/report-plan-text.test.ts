import { describe, expect, test } from 'vitest';
import { renderPlanText } from '../src/core/report/plan-text.ts';
import { crowd } from './plan-crowd.ts';
import { BLOCKED, NOTHING, ONE_CREATION } from './plan-samples.ts';
import { HOSTILE } from './report-samples.ts';

const plain = (report = BLOCKED, width?: number) => renderPlanText(report, { color: false, width });

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const withoutCodes = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');

test('a change with everything in it, at 80 columns', async () => {
  await expect(plain()).toMatchFileSnapshot('./__snapshots__/plan-text.txt');
});

test('one new namespace', () => {
  expect(plain(ONE_CREATION)).toMatchInlineSnapshot(`
    "accepted: 1 change, and nothing holds it
      It can be merged as it is.
      Against main: 1 to create; 38 unchanged
      Risk: 1 safe

    + user-profiles-cache (user-service-team): create, safe
      why      new namespace
      lives    redis with cache
      settings backend.config.key_prefix       user-profiles-cache:
               backend.config.ttl_seconds      15min
               backend.config.memory_bytes     1536MB
               backend.config.max_connections  10
               and 15 more settings: prism explain user-profiles-cache
      steps    6: backend 2, patterns 1, proxy 1, access 1, observability 1

    Quotas (+ taken, - given back)
      user-service-team read_rps   [+++++..............] 0 → 50,000 of 200,000 (25%)
      user-service-team namespaces [++.................] 0 → 1 of 10 (10%)
      user-service-team write_rps  [+..................] 0 → 100 of 100,000 (0%)
      user-service-team data_size  [+..................] 0B → 1GB of 5TB (0%)
    "
  `);
});

test('nothing to do is one line', () => {
  expect(plain(NOTHING)).toBe('accepted: nothing to do: 39 namespaces unchanged\n');
});

test('what is rejected says so, and has no plan', () => {
  const diagnostics = [
    { ...BLOCKED.diagnostics[0]!, severity: 'error' as const },
    { ...BLOCKED.diagnostics[0]!, severity: 'error' as const, existing: true },
  ];
  expect(plain({ ...NOTHING, result: 'rejected', plan: null, diagnostics })).toBe(
    'rejected: nothing would be done: 1 error to correct\n  Correct the errors and push again.\n',
  );
});

test('what nobody checked is never passed as checked', () => {
  const text = plain({ ...ONE_CREATION, diagnostics: BLOCKED.diagnostics });
  expect(text).toContain('Who asks for it was not checked');
  expect(text).not.toContain('Merge it');
});

test('no base and no policies yet are said', () => {
  const text = plain({ ...ONE_CREATION, base: null, bootstrap: true });
  expect(text).toContain('Compared with nothing');
  expect(text.replace(/\s+/g, ' ')).toContain('judged it, guided requests only, and nothing is applied');
});

test.each([80, 100, 200])('no line is wider than %i columns, but for names that cannot break', (width) => {
  for (const line of plain(BLOCKED, width).split('\n'))
    if (line.length > width) expect(line).toMatch(/\S{30}|\[[#+.-]+\]/);
});

test('reasons stand beside their values where there is room', () => {
  expect(plain(BLOCKED, 160)).toMatch(
    /partitions +20 → 60 +\(needs\.read_rps 10000 → 30000, by sizing\.yaml#kafka-partitions\)$/m,
  );
});

test('colour only when asked, and nothing but colour is added', () => {
  const colored = renderPlanText(BLOCKED, { color: true });
  expect(colored).toContain('\u001b[31;1mdata-loss\u001b[0m');
  expect(withoutCodes(colored)).toBe(plain());
});

describe('many changes', () => {
  const text = plain(crowd({ changes: 1000, teams: 10, text: 'orders', risky: 1 }));
  const sentences = text.replace(/\s+/g, ' ');

  test('the counts are exact, and what is not shown is counted with the way to see it', () => {
    expect(sentences).toContain(
      '250 to create, 250 to update, 250 to migrate, 250 to delete; 12,345 unchanged',
    );
    expect(sentences).toContain(
      'Not shown: 900 more changes (150 data-loss, 750 safe, 150 blocked). --format json lists',
    );
    const blocks = text.match(/^[-+~→] orders-\d+ \(/gm)!.length;
    const lines = text.match(/^[-+~→] orders-\d+ +orders-team/gm)!.length;
    const hidden = Number(/Not shown: (\d+) more changes/.exec(text)![1]);
    expect(blocks + lines + hidden).toBe(1000);
  });

  test('it stays readable', () => {
    expect(text.split('\n').length).toBeLessThan(1000);
  });

  test('safe creations are a line each, behind everything that needs eyes', () => {
    const report = crowd({ changes: 40, teams: 2, text: 'orders', risky: 1 });
    const lines = plain(report).split('\n');
    const creations = lines.filter((line) => line.startsWith('+ '));
    expect(creations).toHaveLength(10);
    for (const line of creations) expect(line).not.toContain('(');
    const last = lines.findLastIndex((line) => line.endsWith('blocked'));
    expect(lines.indexOf(creations[0]!)).toBeGreaterThan(last);
  });
});

test('a hostile report controls no terminal and no log', () => {
  for (const changes of [3, 200]) {
    const text = plain(crowd({ changes, teams: 3, text: HOSTILE, risky: 4 }));
    for (const line of text.split('\n')) expect(line).not.toMatch(/\p{Cc}|\p{Cf}|^\s*::|##\[/u);
  }
});

test('a retention without end is forever, not none', () => {
  const change = {
    ...BLOCKED.plan!.changes.find(({ namespace }) => namespace === 'order-transactions')!,
    fields: [
      { path: 'backend.config.retention_days', before: 30, after: null, because: 'needs.retention' },
      { path: 'backend.config.gone', before: true, after: null, because: '' },
      { path: 'backend.config.retention.ms', before: 86400000, after: -1, because: '' },
    ],
  };
  const text = plain({
    ...ONE_CREATION,
    configs: BLOCKED.configs,
    plan: { ...BLOCKED.plan!, changes: [change] },
  });
  expect(text).toMatch(/retention_days +30days → forever/);
  expect(text).toMatch(/gone +true → none/);
  expect(text).toMatch(/retention\.ms +1day → forever/);
});
