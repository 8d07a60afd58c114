import { describe, expect, test } from 'vitest';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import { edited, findings, TEAMS } from './load-policies.ts';

// What is wrong with the content of policy files, each with the exact place.

describe('content', () => {
  const wrong: [string, Record<string, string>, string[]][] = [
    [
      'teams',
      {
        'teams.yaml': `default_quota: { write_rps: lots, read_rps: -1, data_size: 9PBB, namespaces: 1.5 }
teams:
  - nam: x
    boundary: expertt
`,
      },
      [
        "policies/teams.yaml:1:29-1:33 default_quota.write_rps must be 'unlimited' or a whole number, not 'lots' | Write 'unlimited' or a whole number",
        "policies/teams.yaml:1:45-1:47 default_quota.read_rps must be 'unlimited' or a whole number, not -1 | Write 'unlimited' or a whole number",
        "policies/teams.yaml:1:60-1:64 default_quota.data_size must be 'unlimited' or a size such as '1TB', not '9PBB' | Write 'unlimited' or a size such as '1TB'",
        "policies/teams.yaml:1:78-1:81 default_quota.namespaces must be 'unlimited' or a whole number, not 1.5 | Write 'unlimited' or a whole number",
        "policies/teams.yaml:3:5-3:8 Unknown field 'nam' in teams[0] | Did you mean 'name'? Known fields: name, boundary, members, github_team, quota",
        "policies/teams.yaml:4:15-4:22 teams[0].boundary must be 'guided', 'advanced' or 'expert', not 'expertt' | Did you mean 'expert'?",
      ],
    ],
    [
      'names listed twice',
      { 'teams.yaml': `${TEAMS}  - { name: payments-team, members: [carol, dave, Carol] }\n` },
      [
        "policies/teams.yaml:8:13-8:26 Team 'payments-team' is listed twice | Keep one of the two, or rename one (policies/teams.yaml:3:11 first listed here)",
        "policies/teams.yaml:8:51-8:56 Member 'carol' is listed twice | Keep one of the two, or rename one (policies/teams.yaml:8:38 first listed here)",
      ],
    ],
    [
      'a quota beyond what can be counted',
      { 'teams.yaml': TEAMS.replace('2GB', '9000PB') },
      [
        "policies/teams.yaml:5:47-5:53 Size '9000PB' is too large to be counted exactly | Write `unlimited`, or less",
      ],
    ],
    [
      'grants',
      {
        'approvals.yaml': `approvals:
  - { namespace: a--b, team: payment-team, allows: { patterns: [{ type: otbox }], backend: { type: mysql } }, approved_by: nobody, ticket: T-1, expires: 2027-02-29 }
`,
      },
      [
        "policies/approvals.yaml:2:18-2:22 'a--b' can be the name of no namespace | Write a name of lower-case words joined by single hyphens, or a glob",
        "policies/approvals.yaml:2:30-2:42 Team 'payment-team' does not exist | Did you mean 'payments-team'? Teams: payments-team, platform-team",
        "policies/approvals.yaml:2:73-2:78 Pattern 'otbox' does not exist | Did you mean 'outbox'? Patterns: wal, claim-check, outbox, replay-store, tiered-storage, cache",
        "policies/approvals.yaml:2:100-2:105 Backend 'mysql' does not exist | Backends: kafka, postgres, redis, nats, s3, neptune",
        "policies/approvals.yaml:2:124-2:130 Team 'nobody' does not exist | Teams: payments-team, platform-team",
        'policies/approvals.yaml:2:154-2:164 There is no day 2027-02-29 | Write a day of the calendar, for example 2027-03-31',
      ],
    ],
    [
      'boundaries',
      {
        'boundaries.yaml': `version: 1
approvers: { advanced: [expert, nobody], expert: [platform-team] }
fields:
  - { field: needs.consistency, values: [bounded_stalenes], boundary: advanced }
limits:
  - { field: needs.write_rps, standard: 100, ceiling: 10 }
  - { field: needs.write_rps, client_apis: [queue], standard: 1TB }
  - { field: needs.retention }
`,
      },
      [
        "policies/boundaries.yaml:2:33-2:39 Team 'nobody' does not exist | Teams: expert, payments-team, platform-team",
        "policies/boundaries.yaml:4:42-4:58 'bounded_stalenes' is no value of needs.consistency | Did you mean 'bounded_staleness'? It is one of strong, eventual, bounded_staleness",
        'policies/boundaries.yaml:6:41-6:44 standard (100) is beyond the ceiling (10) | Lower it, or raise the ceiling (policies/boundaries.yaml:6:55 ceiling set here)',
        'policies/boundaries.yaml:7:5-7:68 needs.write_rps is limited twice for queue | Keep one limit for each client API (policies/boundaries.yaml:6:5 first limited here)',
        "policies/boundaries.yaml:7:63-7:66 standard of needs.write_rps must be a whole number, not '1TB' | Write a whole number",
        'policies/boundaries.yaml:8:5-8:31 The limit of needs.retention states neither standard nor ceiling | State one of them, or remove the limit',
      ],
    ],
    [
      'a default of the wrong kind',
      edited('defaults.yaml', 'write_rps: { default: 100 }', 'write_rps: { default: 1KB }'),
      [
        "policies/defaults.yaml:LINE:29-LINE:32 Default of write_rps must be a whole number, not '1KB' | Write a whole number",
      ],
    ],
    [
      'a default that is not among the values allowed',
      edited('defaults.yaml', '{ default: strong, only: [strong] }', '{ default: eventual, only: [strong] }'),
      [
        "policies/defaults.yaml:LINE:31-LINE:39 Default 'eventual' of consistency is none of the values it allows | Use strong (policies/defaults.yaml:LINE:47 allowed here)",
      ],
    ],
    [
      'values that a need does not have',
      edited('defaults.yaml', 'only: [eventual]', 'only: [eventual, evntual]'),
      [
        "policies/defaults.yaml:LINE:58-LINE:65 'evntual' is no value of consistency | Did you mean 'eventual'? It is one of strong, eventual, bounded_staleness",
      ],
    ],
    [
      'frameworks',
      { 'compliance.yaml': 'version: 1\nframeworks:\n  - { id: pci, requires: [pii] }\n' },
      [
        "policies/compliance.yaml:3:27-3:30 frameworks[0].requires[0] must be 'pii_handling' or 'audit_logging', not 'pii' | Write 'pii_handling' or 'audit_logging'",
      ],
    ],
    [
      'patterns',
      {
        'patterns.yaml': `version: 1
patterns:
  - id: wal
    when: needs.durability == "strong"
    config: { level: 1 }
    compute: { level: { value: needs.retention, as: days }, text: { value: '"x"', as: days } }
    tunable: { text: count }
  - { id: kafka, when: 'client_api == "queue"' }
  - { id: wal, when: 'client_api == "queue"' }
`,
      },
      [
        "policies/patterns.yaml:6:16-6:21 Setting 'level' is set twice | Keep one of the two; every setting of config and compute can be tuned (policies/patterns.yaml:5:22 first set here)",
        'policies/patterns.yaml:6:77-6:80 The value must be a number | Here it is text: correct the expression',
        "policies/patterns.yaml:7:16-7:20 Setting 'text' is set twice | Keep one of the two; every setting of config and compute can be tuned (policies/patterns.yaml:6:67 first set here)",
        "policies/patterns.yaml:8:11-8:16 'kafka' is the name of a backend | Name the pattern otherwise",
        "policies/patterns.yaml:9:11-9:14 Pattern 'wal' is listed twice | Keep one of the two, or rename one (policies/patterns.yaml:3:9 first listed here)",
      ],
    ],
    [
      'a pattern that stores in a backend nobody described',
      edited('backends.yaml', '  s3:\n', '  S3:\n'),
      [
        "policies/backends.yaml:LINE:3-LINE:5 Unknown field 'S3' in capabilities | Did you mean 's3'? Known fields: kafka, postgres, redis, nats, s3, neptune",
      ],
    ],
    [
      'backend rules',
      edited('backends.yaml', 'backend: neptune', 'backend: neptun'),
      [
        "policies/backends.yaml:LINE:14-LINE:20 Backend 'neptun' does not exist | Did you mean 'neptune'? Backends: kafka, postgres, redis, nats, s3, neptune",
      ],
    ],
    [
      'sizing',
      {
        'sizing.yaml': `version: 1
rules:
  - { id: a, for: kafkka, set: topic, value: name, as: text }
  - { id: b, for: cache, set: size, value: "1.0", as: count, at_least: 5, at_most: 4 }
  - { id: b, for: kafka, set: topic, value: name, as: text, at_most: 4 }
  - { id: c, for: kafka, set: topic, when: needs.ordered, value: name, as: count }
`,
      },
      [
        "policies/sizing.yaml:3:19-3:25 Resource 'kafkka' does not exist | Did you mean 'kafka'? Resources: kafka, postgres, redis, nats, s3, neptune, wal, claim-check, outbox, replay-store, tiered-storage, cache",
        "policies/sizing.yaml:4:19-4:24 Pattern 'cache' keeps nothing in a backend of its own | Add stores_in to the pattern, or remove the rule (builtin:policies/patterns.yaml:N:5 the pattern)",
        'policies/sizing.yaml:4:72-4:73 at_least (5) is more than at_most (4) | Lower it, or raise at_most (policies/sizing.yaml:4:84 at_most set here)',
        "policies/sizing.yaml:5:11-5:12 Rule 'b' is listed twice | Keep one of the two, or rename one (policies/sizing.yaml:4:11 first listed here)",
        'policies/sizing.yaml:5:61-5:68 A text has no at_most | Remove it',
        "policies/sizing.yaml:6:11-6:12 Rule 'c' never decides: 'b' before it has no condition | Move it before that rule, or remove it (policies/sizing.yaml:5:5 decides always)",
        'policies/sizing.yaml:6:66-6:70 The value must be a number | Here it is text: correct the expression',
      ],
    ],
    [
      'expressions that never have a value',
      {
        'sizing.yaml': `version: 1
rules:
  - { id: a, for: kafka, set: partitions, value: 1 / 0, as: count }
  - { id: b, for: kafka, set: replication, value: 0.0 / 0.0, as: count }
  - { id: c, for: nats, set: replicas, when: 1 / 0 > 1, value: needs.read_rps / 0.0, as: count }
`,
      },
      [
        ...['3:50-3:55', '4:51-4:60', '5:46-5:55'].map(
          (place) =>
            `policies/sizing.yaml:${place} The expression has no value, whatever the request | Correct it; it divides by zero, or gives what is no number`,
        ),
      ],
    ],
    [
      'a limit that cannot be read is not compared',
      {
        'boundaries.yaml': `version: 1
approvers: { advanced: [expert], expert: [expert] }
fields: []
limits: [{ field: needs.write_rps, standard: 100k, ceiling: 1000 }]
`,
      },
      [
        "policies/boundaries.yaml:4:46-4:50 standard of needs.write_rps must be a whole number, not '100k' | Write a whole number",
      ],
    ],
    [
      'names that two namespaces would share, or that are none',
      {
        'sizing.yaml': `version: 1
rules:
  - { id: a, for: kafka, set: topic, value: client_api, as: name }
  - { id: b, for: redis, set: key_prefix, value: 'name + ":"', as: name }
  - { id: c, for: neptune, set: cluster, value: "1.0", as: name }
`,
      },
      [
        'policies/sizing.yaml:3:45-3:55 The topic of kafka does not depend on the namespace: two namespaces would share it | Read `name` in it, for example identifier(name, 63); what is no name of a resource is written as text',
        'policies/sizing.yaml:5:50-5:53 The value must be text | Here it is a number: correct the expression',
      ],
    ],
  ];
  test.each(wrong)('%s', (_, files, expected) => {
    // LINE: the one that was edited.
    const [[name, text]] = Object.entries(files) as [[string, string]];
    const builtin = (BUILTIN_POLICIES[name] ?? '').split('\n');
    const line = text.split('\n').findIndex((written, i) => written !== builtin[i]) + 1;
    expect(findings(files)).toEqual(expected.map((one) => one.replaceAll('LINE', String(line))));
  });
});

describe('expressions are shown where they are wrong', () => {
  const place = (when: string): string | undefined => {
    const text = `version: 1\nrules:\n  - id: a\n    for: kafka\n    set: x\n    when: ${when}\n    value: name\n    as: text\n`;
    return findings({ 'sizing.yaml': text })[0]?.split(' ')[0];
  };
  test.each([
    ['needs.ordered && foo', '6:28-6:31'],
    ['"needs.ordered && foo"', '6:29-6:32'],
    ["'needs.ordered && foo'", '6:29-6:32'],
    ['"name == \\"x\\" && foo"', '6:29-6:32'],
    ["'name == ''x'' || foo'", '6:29-6:32'],
    ['needs.ordered &&', '6:27-6:28'],
    ['"name == \\x22x\\x22 && foo"', '6:11-6:37'],
    ['needs.ordered &&\n      foo', '6:11-7:10'],
    ['>-\n      needs.ordered && foo', expect.stringMatching(/^6:11-/)],
  ])('%s', (when, expected) => {
    expect(place(when)?.replace('policies/sizing.yaml:', '')).toEqual(expected);
  });
});

describe('comparisons that can never hold', () => {
  const messages = (file: string, from: string, to: string) =>
    findings(edited(file, from, to)).map((line) => line.replace(/^\S+ /, ''));
  test.each([
    [
      'backends.yaml',
      '"claim-check" in patterns',
      '"claim-chek" in patterns',
      "There is no pattern 'claim-chek'",
      "mean 'claim-check'",
    ],
    [
      'backends.yaml',
      'client_api == "transact"',
      'client_api == "transaction"',
      "There is no client API 'transaction'",
      'Known: keyvalue',
    ],
    [
      'backends.yaml',
      'client_api == "transact"',
      'client_api == "transact" || client_api in ["transact", "que"]',
      "There is no client API 'que'",
      'queue',
    ],
    [
      'patterns.yaml',
      'needs.durability == "strong"',
      'needs.durability != "storng"',
      "There is no value of needs.durability 'storng'",
      "mean 'strong'",
    ],
    [
      'patterns.yaml',
      '"retention" in written',
      '"retentoin" in written',
      "There is no need 'retentoin'",
      "mean 'retention'",
    ],
    [
      'patterns.yaml',
      'needs.durability == "strong"',
      'needs.durability == "strong" || "outbox" in patterns',
      "Pattern 'outbox' is not selected yet",
      'order of patterns.yaml',
    ],
    [
      'sizing.yaml',
      '.hot_tier_days',
      '.hot_teir_days',
      "has no setting 'hot_teir_days'",
      "mean 'hot_tier_days'",
    ],
    [
      'sizing.yaml',
      'pattern["tiered-storage"].hot',
      'pattern["tired-storage"].hot',
      "There is no pattern 'tired-storage'",
      "mean 'tiered-storage'",
    ],
    [
      'sizing.yaml',
      'when: needs.durability == "strong"',
      'when: policies.compliance == "pcy"',
      "There is no compliance framework 'pcy'",
      "mean 'pci'",
    ],
    [
      'sizing.yaml',
      'when: needs.durability == "strong"',
      'when: policies.pii_handling == "on"',
      "There is no value of policies.pii_handling 'on'",
      'enabled',
    ],
    [
      'sizing.yaml',
      'when: needs.durability == "strong"',
      'when: team == "payment-team"',
      "There is no team 'payment-team'",
      "mean 'payments-team'",
    ],
  ])('%s: %s → %s', (file, from, to, message, recommendation) => {
    const [first, ...others] = messages(file, from, to);
    expect(others).toEqual([]);
    expect(first).toContain(message);
    expect(first).toContain(recommendation);
  });
});
