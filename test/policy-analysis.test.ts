import { describe, expect, test } from 'vitest';
import { proveRules } from '../src/core/policy/prove-rules.ts';
import { load as loadWith, oneRuleEach as others, backendRules as rules } from './load-policies.ts';

const load = (files: Readonly<Record<string, string>>) => loadWith(files, { analyse: true });

/** Each error as `line: message` with the places it points to. */
function findings(files: Readonly<Record<string, string>>): string[] {
  const errors = load(files).diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ location, error, related }) => {
    const others = related.map(({ file, line, message }) => ` (${file}:${line} ${message})`).join('');
    return `${location.file}:${location.line}:${location.column} ${error.message}${others}`;
  });
}

describe('gaps', () => {
  test('requests no rule matches, by what differs from the defaults', () => {
    expect(findings(rules(...others('pubsub')))).toEqual([
      'policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: pubsub',
    ]);
    expect(
      findings(
        rules(
          `{ id: small, when: 'client_api == "pubsub" && needs.write_rps <= 50000', backend: nats }`,
          ...others('pubsub'),
        ),
      ),
    ).toEqual([
      'policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: pubsub, write_rps: 60000',
    ]);
  });

  test('a point between two regions is not forgotten', () => {
    const two = (a: string, b: string) =>
      rules(
        `{ id: below, when: 'client_api == "queue" && needs.write_rps ${a} 50000', backend: kafka }`,
        `{ id: above, when: 'client_api == "queue" && needs.write_rps ${b} 50000', backend: kafka }`,
        ...others('queue'),
      );
    expect(findings(two('<=', '>'))).toEqual([]);
    expect(findings(two('<', '>='))).toEqual([]);
    expect(findings(two('<', '>'))).toEqual([
      'policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: queue, write_rps: 50000',
    ]);
    // Counts are whole: there is nothing between 49999 and 50000.
    expect(
      findings(
        rules(
          `{ id: below, when: 'client_api == "queue" && needs.write_rps <= 49999', backend: kafka }`,
          `{ id: above, when: 'client_api == "queue" && needs.write_rps >= 50000', backend: kafka }`,
          ...others('queue'),
        ),
      ),
    ).toEqual([]);
  });

  test('a need that is none matches neither a comparison nor its opposite', () => {
    expect(
      findings(
        rules(
          `{ id: short, when: 'client_api == "keyvalue" && needs.ttl <= days(1)', backend: redis }`,
          `{ id: long, when: 'client_api == "keyvalue" && !(needs.ttl <= days(1))', backend: redis }`,
          ...others('keyvalue'),
        ),
      )[0],
    ).toBe('policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: keyvalue');
  });

  test('forever, and a default that is written out', () => {
    expect(
      findings(
        rules(
          `{ id: bounded, when: 'client_api == "transact" && needs.retention < forever', backend: postgres }`,
          `{ id: silent, when: 'client_api == "transact" && !("retention" in written)', backend: postgres }`,
          ...others('transact'),
        ),
      ),
    ).toEqual([
      'policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: transact, retention: forever',
    ]);
  });

  test('what no valid request can be is no gap', () => {
    expect(
      findings(
        rules(
          // pubsub is eventual only, and max_staleness goes with bounded_staleness only.
          `{ id: eventual, when: 'client_api == "pubsub" && needs.consistency == "eventual"', backend: kafka }`,
          `{ id: bounded, when: 'client_api == "reader" && needs.consistency == "bounded_staleness"', backend: postgres }`,
          `{ id: unbounded, when: 'client_api == "reader" && !has(needs.max_staleness)', backend: postgres }`,
          `{ id: compliant, when: 'client_api == "transact" && policies.pii_handling == "enabled"', backend: postgres }`,
          `{ id: free, when: 'client_api == "transact" && !has(policies.compliance)', backend: postgres }`,
          `{ id: sox, when: 'client_api == "transact" && policies.compliance == "sox"', backend: postgres }`,
          `{ id: team-a, when: 'client_api == "queue" && team == "payments-team"', backend: kafka }`,
          `{ id: team-b, when: 'client_api == "queue" && team in ["platform-team"]', backend: kafka }`,
          ...others('pubsub', 'reader', 'transact', 'queue'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('backends that cannot serve what they are given', () => {
  const one = (line: string) =>
    findings(
      rules(
        line,
        ...others('keyvalue', 'queue', 'pubsub'),
        `{ id: kv, when: 'client_api == "keyvalue"', backend: postgres }`,
        `{ id: q, when: 'client_api == "queue"', backend: kafka }`,
        `{ id: ps, when: 'client_api == "pubsub"', backend: kafka }`,
      ),
    );
  test.each([
    [
      `{ id: x, when: 'client_api == "queue" && needs.write_rps > 5', backend: redis }`,
      "Rule 'x' gives a request with client_api: queue to redis, but redis does not serve queue (policies/backends.yaml:45 what redis can do)",
    ],
    [
      `{ id: x, when: 'client_api == "keyvalue"', backend: redis }`,
      "Rule 'x' gives a request with client_api: keyvalue, consistency: strong to redis, but redis does not give strong consistency (policies/backends.yaml:47 what redis can do)",
    ],
    [
      `{ id: x, when: 'client_api == "queue" && !needs.ordered && needs.consistency == "eventual"', backend: nats }`,
      undefined,
    ],
  ])('%s', (line, expected) => {
    const found = one(line).map((text) =>
      text.replace(/^policies\/backends.yaml:3:\d+ /, '').replace(/yaml:\d+/, 'yaml:N'),
    );
    expect(found.filter((text) => text.startsWith("Rule 'x' gives"))).toEqual(
      expected === undefined ? [] : [expected.replace(/yaml:\d+/, 'yaml:N')],
    );
  });

  test('largest message: the threshold of claim-check counts, and headers do', () => {
    const patterns = (when: string, threshold: string) => ({
      'patterns.yaml': `version: 1
patterns:
  - { id: claim-check, when: '${when}', stores_in: s3, config: { threshold: ${threshold} } }
`,
    });
    const messages = (when: string, threshold: string) =>
      findings({ ...rules(...others()), ...patterns(when, threshold) });
    expect(messages('needs.max_message_size > mb(1)', '1MB')).toEqual([]);
    expect(messages('needs.max_message_size > kb(8188)', '8188KB')).toEqual([]);
    expect(messages('needs.max_message_size > mb(8)', '1MB')).toEqual([
      expect.stringContaining(
        'client_api: pubsub, max_message_size: 8189KB to kafka, but kafka takes messages up to 8MB with headers, this one has 8189KB and 4KB of headers',
      ),
      expect.stringContaining('client_api: queue, max_message_size: 8189KB to kafka'),
    ]);
    expect(messages('needs.max_message_size > mb(1)', '16MB')[0]).toContain(
      'max_message_size: 8MB to kafka, but kafka takes messages up to 8MB with headers, this one has 8MB and 4KB of headers',
    );
    expect(messages('needs.max_message_size > mb(1) && needs.replay == "enabled"', '1MB')[0]).toContain(
      'client_api: pubsub, max_message_size: 8MB to kafka',
    );
  });
});

describe('rules without effect', () => {
  test('never matching', () => {
    expect(
      findings(
        rules(
          `{ id: a, when: 'client_api == "pubsub" && has(needs.ttl)', backend: kafka }`,
          `{ id: b, when: 'needs.write_rps > 5 && needs.write_rps < 6', backend: kafka }`,
          `{ id: c, when: 'needs.max_staleness > days(1) && needs.consistency == "strong"', backend: postgres }`,
          `{ id: d, when: '"tiered-storage" in patterns && needs.retention <= days(30)', backend: postgres }`,
          ...others(),
        ),
      ),
    ).toEqual(
      ['a', 'b', 'c', 'd'].map((id, i) =>
        expect.stringMatching(
          `^policies/backends.yaml:${i + 3}:\\d+ Rule '${id}' can never apply: no valid request meets its condition$`,
        ),
      ),
    );
  });

  test('patterns too, which see the ones before them', () => {
    const patterns = `version: 1
patterns:
  - { id: big, when: needs.max_message_size > mb(1) }
  - { id: both, when: '"big" in patterns && needs.max_message_size < mb(1)' }
`;
    expect(findings({ ...rules(...others()), 'patterns.yaml': patterns })).toEqual(
      [
        "policies/patterns.yaml:4:23 Pattern 'both' can never apply: no valid request meets its condition",
        // kafka takes no message of any size.
        expect.stringContaining('max_message_size: 8MB'),
        expect.stringContaining('max_message_size: 8MB'),
      ].sort(),
    );
  });

  test('shadowed, by all that take its requests', () => {
    expect(
      findings(
        rules(
          `{ id: a, when: 'client_api == "queue" && needs.write_rps > 100', backend: kafka }`,
          `{ id: b, when: 'client_api == "queue" && needs.ordered', backend: kafka }`,
          `{ id: c, when: 'client_api == "queue" && needs.write_rps <= 100', backend: kafka }`,
          `{ id: d, when: 'client_api == "queue" && needs.write_rps > 50 && !needs.ordered', backend: postgres }`,
          `{ id: e, when: needs.durability == "strong", backend: postgres }`,
          ...others('queue'),
        ),
      ),
    ).toContain(
      "policies/backends.yaml:6:11 Rule 'd' never decides: 'a', 'c' before it take every request it matches (policies/backends.yaml:3 takes such requests first) (policies/backends.yaml:5 takes such requests first)",
    );
  });
});

test('where teams.yaml is wrong any team may ask: what follows from that alone is not reported', () => {
  const some = rules(`{ id: a, when: 'team == "payments-team"', backend: postgres }`, ...others('pubsub'));
  expect(
    findings({ ...some, 'teams.yaml': 'teams: 5\n' }).filter((text) => text.includes('backends.yaml')),
  ).toEqual([
    expect.stringContaining('No rule picks a backend for a request with client_api: pubsub'),
    expect.stringContaining(
      "Rule 'a' gives a request with client_api: pubsub, team: payments-team to postgres",
    ),
  ]);
});

describe('what is outside the fragment', () => {
  test.each([
    ['needs.write_rps + needs.read_rps > 100.0', 'it does not compare needs.write_rps with a constant'],
    ['needs.write_rps > needs.read_rps', 'it does not compare needs.write_rps with a constant'],
    ['size(patterns) > 1', 'it looks at the whole list of patterns'],
    ['patterns.exists(p, p == "wal")', 'it loops over a list'],
    ['name.startsWith("a")', 'it does not compare name with a constant'],
    [
      'pattern["replay-store"].retention_days > 5',
      'it reads pattern["replay-store"].retention_days, which is no fixed number',
    ],
  ])('%s is said not to be analysed, and is no error', (when, reason) => {
    const { policySet, notAnalysed } = load(
      rules(`{ id: a, when: 'client_api == "queue" && ${when}', backend: kafka }`, ...others()),
    );
    expect(policySet).toBeDefined();
    expect(notAnalysed).toEqual([{ ref: { file: 'backends.yaml', path: ['rules', 0, 'when'] }, reason }]);
  });

  test.each([
    'needs.durability.startsWith("s")',
    '(needs.durability == "strong" ? needs.ordered : needs.write_rps > 5)',
    '[needs.durability] == ["strong"]',
    'needs.write_rps > 5.0 * 1000.0',
    'needs.max_message_size > pattern["claim-check"].threshold',
    'needs.write_rps in [5.0, 6.0]',
  ])('%s is within', (when) => {
    const { policySet, notAnalysed } = load(
      rules(`{ id: a, when: 'client_api == "queue" && ${when}', backend: kafka }`, ...others()),
    );
    expect([policySet === undefined, notAnalysed]).toEqual([false, []]);
  });

  test('it proves nothing: neither a gap nor that there is none', () => {
    const some = `{ id: some, when: 'client_api == "queue" && needs.write_rps > needs.read_rps', backend: kafka }`;
    expect(findings(rules(some, ...others('queue')))).toEqual([]);
    // What its other conditions exclude is certain all the same.
    const ordered = some.replace('needs.write_rps >', 'needs.ordered && needs.write_rps >');
    expect(findings(rules(ordered, ...others('queue')))).toEqual([
      'policies/backends.yaml:2:1 No rule picks a backend for a request with client_api: queue',
    ]);
    // It shadows nothing, and can be shadowed.
    expect(findings(rules(some, ...others()))).toEqual([]);
    expect(findings(rules(...others(), some))).toEqual([
      expect.stringContaining("Rule 'some' never decides: 'all-queue' before it takes"),
    ]);
  });

  test('nor does a threshold of claim-check that is computed, of what its messages need', () => {
    const patterns = `version: 1
patterns:
  - id: claim-check
    when: needs.max_message_size > mb(4)
    stores_in: s3
    compute: { threshold: { value: needs.max_message_size / 2.0, as: size } }
`;
    const { diagnostics, notAnalysed } = load({ ...rules(...others()), 'patterns.yaml': patterns });
    expect(
      diagnostics.map(({ severity, location, error }) => [severity, location.line, error.message]),
    ).toEqual([['notice', 6, expect.stringMatching(/^Not analysed: it is computed/)]]);
    expect(notAnalysed).toEqual([
      {
        ref: { file: 'patterns.yaml', path: ['patterns', 0, 'compute', 'threshold'] },
        reason: 'it is computed, so how large messages are for a backend is not known',
      },
    ]);
  });

  test('more combinations than can be looked at are said not to be analysed', () => {
    const set = load({}).policySet!;
    const { notAnalysed, gaps } = proveRules({ ...set, teams: [], bucket_prefix: 'x' }, { left: 50 });
    expect(gaps).toEqual([]);
    expect(notAnalysed[0]?.reason).toBe('there are too many combinations of needs to look at');
  });
});
