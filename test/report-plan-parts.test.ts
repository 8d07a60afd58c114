import { describe, expect, test } from 'vitest';
import { formatSetting } from '../src/core/model/format-setting.ts';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { QuotaChange } from '../src/core/model/plan-report.ts';
import { configDiff } from '../src/core/report/config-diff.ts';
import { findingsMarkdown } from '../src/core/report/findings-markdown.ts';
import { renderJson } from '../src/core/report/json.ts';
import { renderMarkdown } from '../src/core/report/markdown.ts';
import { mermaidChain } from '../src/core/report/mermaid-chain.ts';
import { planJsonChunks } from '../src/core/report/plan-json.ts';
import { changeSection, planMarkdownChunks, renderPlanMarkdown } from '../src/core/report/plan-markdown.ts';
import { renderPlanReportJson } from '../src/core/report/plan-report-json.ts';
import { quotaLines } from '../src/core/report/quota-bars.ts';
import { requestLevel, requestLevelReasons } from '../src/core/report/request-level.ts';
import { BLOCKED, NOTHING } from './plan-samples.ts';
import { REJECTED } from './report-samples.ts';

const changeOf = (namespace: string): Change =>
  BLOCKED.plan!.changes.find((change) => change.namespace === namespace)!;
const configsOf = (namespace: string) => BLOCKED.configs.get(namespace)!;

test.each([
  ['backend.config.max.message.bytes', 1052672, '1028KB'],
  ['backend.config.memory_bytes', 2 ** 30, '1GB'],
  ['backend.config.max_msg_size', 2 ** 20, '1MB'],
  ['backend.config.retention.ms', 604800000, '7days'],
  ['backend.config.retention.ms', -1, 'forever'],
  ['backend.config.max_age_seconds', 0, 'forever'],
  ['backend.config.ttl_seconds', 900, '15min'],
  ['auxiliary_backends.replay-store.config.retention_days', 30, '30days'],
  // Counts, whatever their names end in.
  ['backend.config.connection_pool_size', 1024, '1024'],
  ['patterns.outbox.config.batch_size', 1024, '1024'],
  ['proxy.rate_limits.write_rps', 86400000, '86400000'],
])('%s %d is %s', (path, value, shown) => {
  expect(formatSetting(path, value)).toBe(shown);
});

describe('quota bars', () => {
  const quota = (before: number, after: number, limit = 100): QuotaChange => ({
    team: 'a-team',
    resource: 'write_rps',
    before,
    after,
    limit,
  });

  test('what is taken, given back, and full', () => {
    expect(
      quotaLines([quota(40, 60), quota(60, 40), quota(0, 1), quota(0, 100), quota(99, 100)], 100),
    ).toEqual([
      'a-team write_rps  [########++++........] 40 → 60 of 100 (60%)',
      'a-team write_rps  [########----........] 60 → 40 of 100 (40%)',
      'a-team write_rps  [+...................] 0 → 1 of 100 (1%)',
      'a-team write_rps  [++++++++++++++++++++] 0 → 100 of 100 (100%)',
      'a-team write_rps  [###################+] 99 → 100 of 100 (100%)',
    ]);
  });

  test('without limit, with none, and beyond it', () => {
    expect(quotaLines([quota(1, 2, Number.POSITIVE_INFINITY)], 60)[0]).toMatch(/ {8}1 → 2, unlimited$/);
    expect(
      quotaLines([quota(0, 0, 0), quota(0, 5, 0), quota(90, 200)], 40).map((line) => line.slice(17)),
    ).toEqual([
      ' [........] 0 of 0 (0%)',
      ' [++++++++] 0 → 5 of 0 (100%)',
      ' [#######+] 90 → 200 of 100 (200%)',
    ]);
  });

  test('sizes are sizes', () => {
    const size = { ...quota(1.5 * 2 ** 40, 2 ** 41 + 12345, 2 ** 42), resource: 'data_size' as const };
    expect(quotaLines([size], 100)[0]).toMatch(/1536GB → 2TB of 4TB \(50%\)$/);
  });
});

describe('the chain as a diagram', () => {
  test('stores stand beside the patterns that use them, a shared one once', () => {
    expect(mermaidChain(configsOf('video-uploads'))).toMatchInlineSnapshot(`
      "\`\`\`mermaid
      flowchart LR
        n0["client"]
        n1["proxy"]
        n2["pii"]
        n3["wal"]
        n4["claim-check"]
        n5["replay-store"]
        n6["tiered-storage"]
        n7[("kafka video-uploads-pubsub")]
        n0 --> n1 --> n2 --> n3 --> n4 --> n5 --> n6 --> n7
        ns0[("postgres wal_video_uploads")]
        n3 -.- ns0
        ns1[("s3 prism-video-uploads")]
        n4 -.- ns1
        n6 -.- ns1
        ns2[("postgres replay_video_uploads")]
        n5 -.- ns2
      \`\`\`
      "
    `);
  });

  test('before and after, where it changes', () => {
    const diagram = mermaidChain(configsOf('click-stream'));
    expect(diagram).toContain('b3[("nats click-stream-pubsub")]:::removed');
    expect(diagram).toContain('a3[("kafka click-stream-pubsub")]:::added');
    expect(diagram).toContain('a2["pii"]\n');
  });

  test('of nothing there is none', () => {
    expect(mermaidChain({ before: null, after: null })).toBe('');
  });
});

describe('the difference of configurations', () => {
  test('without provenance, which only says why', () => {
    expect(
      configDiff('order-transactions', configsOf('order-transactions'), 100)!.lines.join('\n'),
    ).toMatchInlineSnapshot(`
      "--- a/platform/order-transactions.yaml
      +++ b/platform/order-transactions.yaml
      @@ -13,7 +13,7 @@
         type: postgres
         config:
           table: transact_order_transactions
      -    connection_pool_size: 5
      +    connection_pool_size: 20
           statement_timeout: "30s"
           retention_days: null
       auxiliary_backends:
      @@ -39,7 +39,7 @@
         rate_limits:
           write_rps: 2000
           read_rps: 100
      -    concurrent_connections: 10
      +    concurrent_connections: 80
       observability:
         metrics: [prism_namespace_requests_total, prism_namespace_latency_ms, prism_namespace_error_rate]
         tracing:"
    `);
  });

  test('a new one and one that goes', () => {
    const { after } = configsOf('user-profiles-cache');
    const added = configDiff('a', { before: null, after }, 3)!;
    expect(added.lines).toEqual([
      '--- /dev/null',
      '+++ b/platform/a.yaml',
      expect.stringMatching(/^@@ -0,0 \+1,\d+ @@$/),
    ]);
    expect(added.left).toBeGreaterThan(10);
    expect(configDiff('a', { before: after, after: null }, 3)!.lines[1]).toBe('+++ /dev/null');
    expect(configDiff('a', { before: after, after }, 3)).toEqual({ lines: [], left: 0 });
  });

  test('what differs in everything is not compared', () => {
    const { after } = configsOf('user-profiles-cache');
    const roles = (prefix: string) =>
      Array.from(
        { length: 2000 },
        (_, i) => ({ kind: 'service', name: `${prefix}${i}`, role: 'read-only' }) as const,
      );
    const many = (prefix: string) => ({ ...after!, access: { ...after!.access, roles: roles(prefix) } });
    expect(configDiff('a', { before: many('a'), after: many('b') }, 3)).toBeUndefined();
  });
});

describe('without backend detail', () => {
  test('reasons are what the request asks for', () => {
    expect(requestLevelReasons(changeOf('click-stream'))).toEqual(['needs.write_rps 40000 → 60000']);
    expect(requestLevelReasons(changeOf('legacy-ad-impressions'))).toEqual(['state: deleting']);
    const byPolicy = [
      { path: 'backend.type', before: 'nats', after: 'kafka', because: 'policy: backends.yaml#x' },
    ];
    expect(requestLevelReasons({ ...changeOf('click-stream'), fields: byPolicy })).toEqual([
      "the platform's policies",
    ]);
  });

  test.each([
    ['data-loss: needs.retention 30days → 7days', 'data-loss: needs.retention 30days → 7days'],
    ['data-loss: backend.config.retention.ms 2 → 1', 'data-loss'],
    ['needs.backend_preference kafka', 'needs.backend_preference'],
    ['kafka', 'a setting of the platform'],
  ])('%s is %s', (text, told) => {
    expect(requestLevel(text)).toBe(told);
  });
});

test('findings look the same in a comment and in a job summary', () => {
  const summary = renderMarkdown(REJECTED);
  expect(findingsMarkdown(REJECTED.diagnostics, 50_000, {})).toBe(
    summary.slice(summary.indexOf('\n| Finding')),
  );
});

describe('plan.md', () => {
  const text = renderPlanMarkdown(BLOCKED.plan!, BLOCKED.wouldMove);

  test('why an approval counts or does not', () => {
    expect(text).toContain(
      "- `data-loss: needs.retention 30days → 7days` **approval does not count**, needed by another member of payments-team (bob) or platform-team (vera, carol): review of 'bob' at 1a2b3c4 is stale: needs.retention was 14days and is 7days\n",
    );
  });

  test('a migration by its stages, and up to where there is a way back', () => {
    const section = changeSection(changeOf('click-stream'));
    expect(section).toContain('From step 7 on it cannot be undone.');
    expect(section).toContain(
      '| **cut-over** | publish phase `click-stream` | every proxy acknowledged phase cut-over | publish phase dual-write | publish phase active |\n',
    );
    expect(changeSection(changeOf('order-transactions'))).not.toMatch(/Stages|cannot be undone\./);
  });

  test('a deletion in its order', () => {
    const section = changeSection(changeOf('legacy-ad-impressions'));
    expect(section).toContain('From step 6 on it cannot be undone.');
    const order = ['unregister namespace', 'stop provider', 'archive audit log', 'delete topic'];
    const places = order.map((action) => section.indexOf(action));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('what would move, where it is told', () => {
    expect(text).toContain(
      '| page-view-events | analytics-team | nats | kafka | `backends.yaml#pubsub-high-write` |',
    );
    expect(renderPlanMarkdown(BLOCKED.plan!)).not.toContain('Would move');
    const { changes: _, ...head } = BLOCKED.plan!;
    expect([...planMarkdownChunks(head, [], [])].join('')).not.toContain('Would move');
  });
});

describe('as JSON', () => {
  test('plan and findings as in their own files, keys in their order', () => {
    const given = { ...BLOCKED, diagnostics: REJECTED.diagnostics };
    const text = renderPlanReportJson(given);
    const parsed = JSON.parse(text);
    expect(Object.keys(parsed)).toEqual(['result', 'plan', 'diagnostics']);
    expect(JSON.stringify(parsed.plan)).toBe(
      JSON.stringify(JSON.parse([...planJsonChunks(BLOCKED.plan!, BLOCKED.plan!.changes)].join(''))),
    );
    expect(JSON.stringify(parsed.diagnostics)).toBe(
      JSON.stringify(JSON.parse(renderJson({ ...REJECTED })).diagnostics),
    );
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  test('no plan is null', () => {
    expect(JSON.parse(renderPlanReportJson({ ...NOTHING, result: 'rejected', plan: null }))).toEqual({
      result: 'rejected',
      plan: null,
      diagnostics: [],
    });
  });
});
