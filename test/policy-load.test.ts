import { describe, expect, test } from 'vitest';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import { BUILTIN_POLICIES, BUILTIN_VALUES } from '../src/core/policy/builtin-policies.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import * as validators from '../src/core/validate/validators.gen.ts';
import { edited, findings, lineOf, load, loaded, TEAMS } from './load-policies.ts';

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
    const experts = { teams: ['platform-team'], owner: false };
    const [advanced, owners] = [experts, { ...experts, owner: true }];
    const standard = { disruptive: owners, 'data-loss': owners, delete: owners };
    expect(set.boundaries.approvers).toEqual({ advanced, expert: experts, migrate: experts, ...standard });
    expect(
      loaded({ 'teams.yaml': TEAMS.replace('boundary: expert', 'boundary: guided') }).boundaries.approvers
        .expert,
    ).toEqual({ teams: [], owner: false });
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
      { field: 'read_rps', value: 5 },
    ]);
    // Each pattern has those of its own condition: one may be what a backend is picked for.
    expect(set.patterns.flatMap((pattern) => pattern.thresholds)).toEqual([
      { field: 'max_message_size', value: 2 ** 20 },
      { field: 'retention', value: 30 * 24 * 3_600_000 },
    ]);
  });

  test('what an expert can tune of a pattern', () => {
    expect([...set.patterns.find(({ id }) => id === 'claim-check')!.tunable]).toEqual([
      ['threshold', { unit: 'size', at_least: undefined }],
      ['storage', { unit: 'text', at_least: undefined }],
    ]);
    expect([...set.patterns.find(({ id }) => id === 'replay-store')!.tunable]).toEqual([
      ['retention_days', { unit: 'days', at_least: undefined }],
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
      "policies/teams.yaml:1:1-1:6 Field 'default_quota' is missing | Add default_quota, for example default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }",
      'policies/teams.yaml:1:8-1:10 teams must be a list of at least 1 entry, not an empty list | Write a list of at least 1 entry',
      "prism.yaml:2:1-2:13 Unknown field 'max_deletion' | Did you mean 'max_deletions'? Known fields: version, requests, policies, max_deletions, proxy, state, observability, backends",
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
      "policies/Backends.yaml:1:1-1:1 There is no policy file of the name 'Backends.yaml' | Did you mean 'backends.yaml'? Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml, transitions.yaml",
      "policies/approval.yaml:1:1-1:1 There is no policy file of the name 'approval.yaml' | Did you mean 'approvals.yaml'? Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml, transitions.yaml",
      "policies/old/teams.yaml:1:1-1:1 There is no policy file of the name 'old/teams.yaml' | Policy files: teams.yaml, approvals.yaml, boundaries.yaml, defaults.yaml, patterns.yaml, backends.yaml, sizing.yaml, compliance.yaml, transitions.yaml",
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

  test.each([
    [{ kind: 'symlink' }, 'Put the file itself there: links are not followed'],
    [{ kind: 'not-a-file' }, 'Put a regular file there'],
    [
      { kind: 'unreadable', cause: 'permission denied' },
      'Give Prism the permission to read it, or remove the file',
    ],
  ] as const)('that cannot be read: %o', (refused, help) => {
    const { diagnostics } = loadPolicySet({
      policies: [
        { path: 'policies/teams.yaml', text: TEAMS },
        { path: 'policies/sizing.yaml', refused },
      ],
    });
    expect(diagnostics.map(({ error }) => error.details.recommendation)).toEqual([help]);
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
