import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { ImpactEntry, ImpactReport } from '../src/core/model/impact-report.ts';
import { renderImpactJson } from '../src/core/report/impact-json.ts';
import { renderImpactMarkdown } from '../src/core/report/impact-markdown.ts';
import { renderImpactText } from '../src/core/report/impact-text.ts';
import { markdownSize } from '../src/core/report/markdown-budget.ts';
import { HOSTILE } from './report-samples.ts';

const entry = (
  [effect, rule]: [ImpactEntry['effect'], string],
  team: string,
  namespace: string,
  [before, after, because]: [unknown, unknown, string],
): ImpactEntry => ({ namespace, team, effect, rule, before, after, because });

const REPORT: ImpactReport = {
  summary: { rejected: 1, accepted: 1, moved: 2, changed: 1, unchanged: 35 },
  namespaces: [
    entry(['changed', 'sizing.yaml#kafka-partitions'], 'payments-team', 'order-processing', [
      20,
      40,
      'a partition carries 250 messages per second',
    ]),
    entry(['moved', 'backends.yaml#pubsub-high-write'], 'search-team', 'search-click-stream', [
      'nats',
      'kafka',
      'write_rps 40000 is above 30000',
    ]),
    entry(['moved', 'backends.yaml#pubsub-high-write'], 'analytics-team', 'page-view-events', [
      'nats',
      'kafka',
      'write_rps 35000 is above 30000',
    ]),
    entry(['rejected', 'QUOTA_EXCEEDED'], 'media-team', 'video-uploads', [
      'accepted',
      'rejected',
      'Requested data_size (900GB) exceeds team quota (500GB)',
    ]),
    entry(['accepted', 'TEAM_NOT_FOUND'], 'ads-team', 'ad-clicks', [
      'rejected',
      'accepted',
      'the team exists now',
    ]),
  ],
  quotas: [
    { team: 'payments-team', resource: 'write_rps', before_limit: 100000, after_limit: 80000, used: 70000 },
    {
      team: 'media-team',
      resource: 'data_size',
      before_limit: 2 ** 40,
      after_limit: 2 ** 39,
      used: 900 * 2 ** 30,
    },
    {
      team: 'free-team',
      resource: 'namespaces',
      before_limit: Number.POSITIVE_INFINITY,
      after_limit: 5,
      used: 3,
    },
  ],
  diagnostics: [],
};

const NOTHING: ImpactReport = {
  summary: { rejected: 0, accepted: 0, moved: 0, changed: 0, unchanged: 40 },
  namespaces: [],
  quotas: [],
  diagnostics: [],
};

const many = (text: string, number: number, rules: number): ImpactReport => ({
  summary: { rejected: number, accepted: 0, moved: 0, changed: 0, unchanged: 0 },
  namespaces: Array.from({ length: number }, (_, index) =>
    entry(['rejected', `${text}${index % rules}`], `${text}${index % 9}`, `${text}${index}`, [
      text,
      [text],
      text,
    ]),
  ),
  quotas: Array.from({ length: 100 }, () => ({ ...REPORT.quotas[0]!, team: text })),
  diagnostics: [],
});

test('for a terminal, worst first', () => {
  expect(renderImpactText(REPORT, { color: false })).toMatchInlineSnapshot(`
    "impact: 1 rejected, 2 would move, 1 changed, 1 now accepted; 35 namespaces
    unchanged
      What would move stays where it is until a grant with migrate: true in
      policies/approvals.yaml names it.

    rejected by QUOTA_EXCEEDED (1 namespace)
      media-team
        video-uploads: accepted → rejected
            Requested data_size (900GB) exceeds team quota (500GB)

    would move by backends.yaml#pubsub-high-write (2 namespaces)
      analytics-team
        page-view-events: nats → kafka
            write_rps 35000 is above 30000
      search-team
        search-click-stream: nats → kafka
            write_rps 40000 is above 30000

    changed by sizing.yaml#kafka-partitions (1 namespace)
      payments-team
        order-processing: 20 → 40
            a partition carries 250 messages per second

    now accepted by TEAM_NOT_FOUND (1 namespace)
      ads-team
        ad-clicks: rejected → accepted
            the team exists now

    Quotas that shrink
      payments-team write_rps: limit 100,000 → 80,000, 70,000 used: 10,000 left,
        was 30,000
      media-team data_size: limit 1TB → 512GB, 900GB used: 388GB too much is used
      free-team namespaces: limit unlimited → 5, 3 used: 2 left, was unlimited
    "
  `);
});

test('as Markdown', () => {
  expect(renderImpactMarkdown(REPORT)).toMatchInlineSnapshot(`
    "## Impact of the policies

    1 rejected, 2 would move, 1 changed, 1 now accepted; 35 namespaces unchanged.

    What would move stays where it is until a grant with migrate: true in policies/approvals.yaml names it.

    | Effect | By | Team | Namespaces |
    |---|---|---|---:|
    | **rejected** | \`QUOTA_EXCEEDED\` | media-team | 1 |
    | **would move** | \`backends.yaml#pubsub-high-write\` | analytics-team | 1 |
    | **would move** | \`backends.yaml#pubsub-high-write\` | search-team | 1 |
    | **changed** | \`sizing.yaml#kafka-partitions\` | payments-team | 1 |
    | **now accepted** | \`TEAM_NOT_FOUND\` | ads-team | 1 |

    **Quotas that shrink**

    | Team | Quota | Headroom |
    |---|---|---|
    | payments-team | write_rps | limit 100,000 → 80,000, 70,000 used: 10,000 left, was 30,000 |
    | media-team | data_size | limit 1TB → 512GB, 900GB used: 388GB too much is used |
    | free-team | namespaces | limit unlimited → 5, 3 used: 2 left, was unlimited |

    <details>
    <summary>rejected by <code>QUOTA_EXCEEDED</code>: 1 namespace</summary>

    | Team | Namespace | Before | After | Because |
    |---|---|---|---|---|
    | media-team | **video-uploads** | \`accepted\` | \`rejected\` | Requested data_size (900GB) exceeds team quota (500GB) |

    </details>

    <details>
    <summary>would move by <code>backends.yaml#pubsub-high-write</code>: 2 namespaces</summary>

    | Team | Namespace | Before | After | Because |
    |---|---|---|---|---|
    | analytics-team | **page-view-events** | \`nats\` | \`kafka\` | write_rps 35000 is above 30000 |
    | search-team | **search-click-stream** | \`nats\` | \`kafka\` | write_rps 40000 is above 30000 |

    </details>

    <details>
    <summary>changed by <code>sizing.yaml#kafka-partitions</code>: 1 namespace</summary>

    | Team | Namespace | Before | After | Because |
    |---|---|---|---|---|
    | payments-team | **order-processing** | \`20\` | \`40\` | a partition carries 250 messages per second |

    </details>

    <details>
    <summary>now accepted by <code>TEAM_NOT_FOUND</code>: 1 namespace</summary>

    | Team | Namespace | Before | After | Because |
    |---|---|---|---|---|
    | ads-team | **ad-clicks** | \`rejected\` | \`accepted\` | the team exists now |

    </details>
    "
  `);
});

test('nothing changes', () => {
  expect(renderImpactText(NOTHING, { color: false })).toBe(
    'impact: nothing changes: 40 namespaces unchanged\n',
  );
  expect(renderImpactMarkdown(NOTHING)).toBe(
    '## Impact of the policies\n\nNothing changes: 40 namespaces unchanged.\n',
  );
});

test('as JSON: what changes is listed, what does not is counted', () => {
  const parsed = JSON.parse(renderImpactJson(REPORT));
  expect(parsed.summary).toEqual(REPORT.summary);
  expect(Object.keys(parsed)).toEqual(['summary', 'namespaces']);
  expect(parsed.namespaces[0]).toEqual({
    namespace: 'order-processing',
    team: 'payments-team',
    effect: 'changed',
    before: 20,
    after: 40,
    because: 'a partition carries 250 messages per second',
  });
});

test('colour only when asked, and nothing but colour is added', () => {
  const colored = renderImpactText(REPORT, { color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderImpactText(REPORT, { color: false }));
  expect(colored).not.toBe(renderImpactText(REPORT, { color: false }));
});

describe.each([
  ['one rule', 1],
  ['a rule each', 3000],
])('3,000 namespaces, %s', (_, rules) => {
  test.each([['plain'], [HOSTILE], ['$'.repeat(200)]])(
    'of %s: Markdown fits and counts what it leaves out',
    (text) => {
      const markdown = renderImpactMarkdown(many(text, 3000, rules));
      expect(markdownSize(markdown)).toBeLessThanOrEqual(60_000);
      expect(markdown).toContain('3,000 rejected');
      expect(markdown).toMatch(/\d+ namespaces left out here for length/);
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    },
  );

  test('text stays readable and counts what it leaves out', () => {
    const text = renderImpactText(many('plain', 3000, rules), { color: false });
    expect(text.split('\n').length).toBeLessThan(400);
    expect(text).toMatch(/more/);
  });
});

test('hostile words are text', () => {
  const report = many(HOSTILE, 20, 3);
  for (const line of renderImpactText(report, { color: false }).split('\n'))
    expect(line).not.toMatch(/\p{Cc}|\p{Cf}|^\s*::|##\[/u);
  const html = micromark(renderImpactMarkdown(report), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  expect([...new Set(html.match(/<[a-z0-9]+/g))].sort()).toEqual(
    '<code <details <h2 <p <span <strong <summary <table <tbody <td <th <thead <tr'.split(' '),
  );
});
