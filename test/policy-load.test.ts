import { describe, expect, test } from 'vitest';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import { BUILTIN_POLICIES, BUILTIN_VALUES } from '../src/core/policy/builtin-policies.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import * as validators from '../src/core/validate/validators.gen.ts';

const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - name: payments-team
    members: [alice, bob]
    quota: { write_rps: unlimited, data_size: 2GB }
  - name: platform-team
    boundary: expert
`;

/** Loads policy files by name, with a small teams.yaml unless there is one among them. */
function load(files: Readonly<Record<string, string>>, settings?: string) {
  const all: Record<string, string> = { 'teams.yaml': TEAMS, ...files };
  const policies = Object.entries(all).map(([name, text]) => ({ path: `policies/${name}`, text }));
  return loadPolicySet({
    settings: settings === undefined ? undefined : { path: 'prism.yaml', text: settings },
    policies,
  });
}

function loaded(files: Readonly<Record<string, string>>, settings?: string): PolicySet {
  const { policySet, diagnostics } = load(files, settings);
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

/** `policies/teams.yaml:3:5-3:9 message | recommendation`, and the places it points to. */
function findings(files: Readonly<Record<string, string>>, settings?: string): string[] {
  return load(files, settings).diagnostics.map(({ severity, error, location: at, related }) => {
    expect([severity, error.code]).toEqual(['error', 'INVALID_POLICY']);
    const place = `${at.file}:${at.line}:${at.column}-${at.end_line}:${at.end_column}`;
    const others = related
      .map((other) => ` (${other.file}:${other.line}:${other.column} ${other.message})`)
      .join('');
    // The built-in files may grow; where exactly they say something is of no account here.
    const text = `${place} ${error.message} | ${error.details.recommendation}${others}`;
    return text.replace(/(builtin:[a-z/]+\.yaml):\d+/g, '$1:N');
  });
}

/** The built-in file with one edit. */
function edited(name: string, from: string, to: string): Record<string, string> {
  const text = BUILTIN_POLICIES[name]!;
  expect(text).toContain(from);
  return { [name]: text.replace(from, to) };
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the built-in bundle', () => {
  test('is clean, whether it is read as the built-in one or as files of a repo', () => {
    expect(
      loadPolicySet({ policies: [{ path: 'policies/teams.yaml', text: TEAMS }] }, { analyse: true }),
    ).toMatchObject({
      diagnostics: [],
      notAnalysed: [],
    });
    const own = load(BUILTIN_POLICIES);
    expect(own.diagnostics).toEqual([]);
    expect(own.notAnalysed).toEqual([]);
  });

  test('its values are those of its texts, and valid, so that no run has to look again', () => {
    for (const [name, text] of Object.entries(BUILTIN_POLICIES)) {
      const { value } = parseYaml(name, text);
      expect(JSON.stringify(value)).toBe(BUILTIN_VALUES[name]);
      const exported = `validatePolicy${name[0]!.toUpperCase()}${name.slice(1, -'.yaml'.length)}`;
      expect((validators as unknown as Record<string, (v: unknown) => boolean>)[exported]!(value), name).toBe(
        true,
      );
    }
  });

  test('says the same as a repo that copies it', () => {
    const builtin = loaded({});
    const copied = loaded(BUILTIN_POLICIES);
    expect(copied.digest).toBe(builtin.digest);
    const shape = (set: PolicySet) =>
      JSON.stringify(set, (_, value) =>
        value instanceof Map ? [...value] : value === Number.POSITIVE_INFINITY ? 'Infinity' : value,
      );
    expect(shape(copied)).toBe(shape(builtin));
  });

  test('every sizing rule and pattern compiles, although a run compiles only what it uses', () => {
    const { sizing, patterns } = loaded({});
    for (const rules of sizing.values())
      for (const { when, value } of rules) expect([when?.reads ?? [], value.reads]).not.toContain(undefined);
    for (const { when, compute } of patterns)
      expect([when.reads, ...compute.map(({ value }) => value.reads)]).not.toContain(undefined);
  });

  test('what it says of a pattern the repo does not have never applies and is no mistake', () => {
    const patterns = `version: 1
patterns:
  - id: claim-check
    when: needs.max_message_size > mb(1)
    stores_in: s3
    config: { threshold: 1MB }
`;
    expect(findings({ 'patterns.yaml': patterns })).toEqual([]);
  });
});

describe('a policy set', () => {
  const set = loaded({
    'approvals.yaml': `approvals:
  - namespace: order-*
    team: payments-team
    allows: { write_rps: 250000, retention: forever, max_message_size: 1GB }
    approved_by: platform-team
    ticket: JIRA-1
    expires: 2028-02-29
`,
  });

  test('quotas: own limits, default ones for the rest, and where each stands', () => {
    const { quota } = set.teams.get('payments-team')!;
    expect([quota.write_rps.limit, quota.read_rps.limit, quota.data_size.limit]).toEqual([
      Number.POSITIVE_INFINITY,
      200_000,
      2 ** 31,
    ]);
    expect(set.locate(quota.data_size.ref)).toMatchObject({
      file: 'policies/teams.yaml',
      line: 5,
      column: 47,
    });
    expect(set.locate(quota.namespaces.ref)).toMatchObject({
      file: 'policies/teams.yaml',
      line: 1,
      column: 82,
    });
  });

  test('grants: limits are canonical, the last day counts to its end', () => {
    expect(set.grants[0]).toMatchObject({
      limits: { write_rps: 250_000, retention: Number.POSITIVE_INFINITY, max_message_size: 2 ** 30 },
      expired_at: Date.UTC(2028, 2, 1),
    });
  });

  test('approvers: `expert` stands for the teams of that boundary; where there is none, nobody approves', () => {
    expect(set.boundaries.approvers).toEqual({ advanced: ['platform-team'], expert: ['platform-team'] });
    expect(
      loaded({ 'teams.yaml': TEAMS.replace('boundary: expert', 'boundary: guided') }).boundaries.approvers
        .expert,
    ).toEqual([]);
  });

  test('defaults and limits are canonical', () => {
    expect(set.defaults.queue.needs.get('retention')?.default).toBe(7 * 24 * 3_600_000);
    expect(set.defaults.transact.needs.get('retention')?.default).toBe(Number.POSITIVE_INFINITY);
    expect(set.defaults.pubsub.needs.get('ttl')).toBeUndefined();
    expect(set.boundaries.limits.find(({ field }) => field === 'data_size')).toMatchObject({
      standard: 2 ** 40,
      ceiling: 100 * 2 ** 40,
    });
  });

  test('thresholds: constants that a growing need can cross', () => {
    const thresholds = set.backends.rules.flatMap((rule) => rule.thresholds);
    expect(thresholds).toEqual([
      { field: 'read_rps', value: 100_000 },
      { field: 'data_size', value: 100 * 2 ** 30 },
      { field: 'write_rps', value: 50_000 },
    ]);
    const other = edited(
      'backends.yaml',
      'needs.write_rps > 50000',
      '(50000 < needs.write_rps || needs.data_size >= gb(2)) && needs.read_rps < 5 && needs.retention <= forever',
    );
    expect(loaded(other).backends.rules.find(({ id }) => id === 'pubsub-high-write')?.thresholds).toEqual([
      { field: 'write_rps', value: 50_000 },
      { field: 'data_size', value: 2 ** 31 },
    ]);
  });

  test('what an expert can tune of a pattern', () => {
    expect([...set.patterns.find(({ id }) => id === 'claim-check')!.tunable]).toEqual([
      ['threshold', 'size'],
      ['storage', 'text'],
    ]);
    expect([...set.patterns.find(({ id }) => id === 'replay-store')!.tunable]).toEqual([
      ['retention_days', 'days'],
    ]);
  });

  test('built-in rules are located in the built-in file, whose text is parsed only then', () => {
    expect(set.locate(set.patterns[0]!.ref)).toMatchObject({
      file: 'builtin:policies/patterns.yaml',
      line: lineOf(BUILTIN_POLICIES['patterns.yaml']!, '- id: wal'),
      column: 5,
    });
    expect(set.locate({ file: 'approvals.yaml', path: ['approvals', 0, 'ticket'] })).toMatchObject({
      file: 'policies/approvals.yaml',
      line: 6,
      column: 13,
    });
    expect(loaded({}).locate({ file: 'approvals.yaml', path: ['approvals'] })).toMatchObject({
      file: 'policies/approvals.yaml',
      line: 1,
      column: 1,
    });
  });

  test('the digest is of the meaning: not of comments, order of keys and quoting', () => {
    const other = `# a comment
teams:
  - { members: ["alice", 'bob'], name: payments-team, quota: { data_size: 2GB, write_rps: unlimited } }
  - { boundary: expert, name: platform-team }
default_quota: { namespaces: 20, data_size: 1TB, read_rps: 200000, write_rps: 50000 }
`;
    expect(loaded({ 'teams.yaml': other }).digest).toBe(loaded({}).digest);
    expect(loaded({ 'teams.yaml': other.replace('20', '21') }).digest).not.toBe(loaded({}).digest);
    expect(loaded({}, 'version: 1\nmax_deletions: 6\n').digest).not.toBe(loaded({}).digest);
  });
});

describe('settings', () => {
  test('have defaults', () => {
    expect(loaded({}).settings).toMatchObject({
      requests: ['**/namespace-request.{yaml,yml}'],
      policies: 'policies',
      max_deletions: 5,
      endpoints: [],
      bucket_prefix: 'prism',
    });
    expect(loaded({}, 'version: 1\nbackends: { s3: { bucket_prefix: acme } }\n').settings.bucket_prefix).toBe(
      'acme',
    );
  });

  test('are checked, together with everything else', () => {
    expect(
      findings({ 'teams.yaml': 'teams: []\n' }, 'version: 1\nmax_deletion: 5\nstate: { store: git2 }\n'),
    ).toEqual([
      "policies/teams.yaml:1:1-1:6 Field 'default_quota' is missing | Add default_quota",
      'policies/teams.yaml:1:8-1:10 teams must be a list of at least 1 entry, not an empty list | Write a list of at least 1 entry',
      "prism.yaml:2:1-2:13 Unknown field 'max_deletion' | Did you mean 'max_deletions'? Known fields: version, requests, policies, max_deletions, proxy, state, backends",
      "prism.yaml:3:17-3:21 state.store must be 'directory', 'git' or 'postgres', not 'git2' | Did you mean 'git'?",
    ]);
  });

  test('name the folder that files are shown in', () => {
    const { diagnostics } = loadPolicySet({
      settings: { path: 'prism.yaml', text: 'version: 1\npolicies: rules/\n' },
      policies: [],
    });
    expect(diagnostics[0]!.location.file).toBe('rules/teams.yaml');
    const elsewhere = loadPolicySet({ policies: [{ path: 'other/place/teams.yml', text: 'teams: 5\n' }] });
    expect(elsewhere.diagnostics[0]!.location.file).toBe('other/place/teams.yml');
  });
});

describe('files', () => {
  test('no teams', () => {
    const [first] = loadPolicySet({ policies: [] }).diagnostics;
    expect(first).toMatchObject({
      location: { file: 'policies/teams.yaml', line: 1, column: 1 },
      error: { message: 'No teams: teams.yaml is missing from the policies folder' },
    });
    // What is recommended is a teams.yaml that works.
    const minimal = String(first!.error.details.recommendation).split('\n').slice(1).join('\n');
    expect(findings({ 'teams.yaml': minimal })).toEqual([]);
  });

  test('of an unknown name, twice, and in a folder below', () => {
    expect(
      findings({
        'approval.yaml': 'x',
        'teams.yml': TEAMS,
        'old/teams.yaml': TEAMS,
        'Backends.yaml': 'x',
        'README.md': '#',
      }),
    ).toEqual([
      "policies/Backends.yaml:1:1-1:1 There is no policy file of the name 'Backends.yaml' | Did you mean 'backends.yaml'? Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml",
      "policies/approval.yaml:1:1-1:1 There is no policy file of the name 'approval.yaml' | Did you mean 'approvals.yaml'? Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml",
      "policies/old/teams.yaml:1:1-1:1 There is no policy file of the name 'old/teams.yaml' | Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml",
      'policies/teams.yml:1:1-1:1 policies/teams.yaml and policies/teams.yml are the same policy | Keep one of the two',
    ]);
  });

  test('.yml is as good, and refs still find it', () => {
    const set = loadPolicySet({ policies: [{ path: 'policies/teams.yml', text: TEAMS }] }).policySet!;
    expect(set.locate(set.teams.get('platform-team')!.ref)).toMatchObject({
      file: 'policies/teams.yml',
      line: 6,
      column: 5,
    });
  });

  test('that are no YAML, no UTF-8, empty', () => {
    expect(findings({ 'compliance.yaml': 'version: 1\nframeworks: [\n', 'sizing.yaml': '' })).toEqual([
      expect.stringMatching(
        /^policies\/compliance.yaml:\d+:\d+-\d+:\d+ .* \| A policy file is one YAML mapping/,
      ),
      expect.stringMatching(/^policies\/sizing.yaml:1:1-1:1 The file is empty \|/),
    ]);
    const { diagnostics } = loadPolicySet({
      policies: [{ path: 'policies/teams.yaml', refused: { kind: 'not-utf8', line: 3, column: 7 } }],
    });
    expect(diagnostics).toMatchObject([
      { location: { file: 'policies/teams.yaml', line: 3, column: 7 }, error: { code: 'INVALID_POLICY' } },
    ]);
  });

  test('of whatever content never make the loader throw', () => {
    const values = [
      'null',
      '5',
      '[]',
      '{}',
      '{ __proto__: 1, constructor: 2 }',
      'version: 1\nrules: [null]\n',
      'teams: [{ name: [] }]',
      'x: &a [*a]',
    ];
    for (const name of ['teams.yaml', 'approvals.yaml', ...Object.keys(BUILTIN_POLICIES)]) {
      for (const value of values)
        expect(findings({ [name]: value }).length, `${name}: ${value}`).toBeGreaterThan(0);
    }
  });
});

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
