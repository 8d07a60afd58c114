import { expect, test } from 'vitest';
import approvals from '../schemas/policy-approvals.schema.json' with { type: 'json' };
import boundaries from '../schemas/policy-boundaries.schema.json' with { type: 'json' };
import { compile } from '../src/core/compile.ts';
import { NEED_KINDS, NEED_NAMES, NEED_VALUES } from '../src/core/model/request.ts';
import { NOW } from './cases.ts';
import { findings, loaded, TEAMS } from './load-policies.ts';

// What boundaries.yaml can put above guided, approvals.yaml can grant.

const boundariesYaml = (field: string): string => `version: 1
approvers: { advanced: [expert], expert: [expert] }
fields: [${field}]
limits: []
`;

test('the fields of both files are the same', () => {
  const bounded = boundaries.properties.fields.items.properties.field.enum;
  const granted = Object.keys(approvals.properties.approvals.items.properties.allows.properties).filter(
    (name) => !['risk', 'migrate', 'delete'].includes(name),
  );
  const needs = NEED_NAMES.map((need) => `needs.${need}`);
  expect([...bounded].sort()).toEqual([...needs, 'patterns', 'backend'].sort());
  expect(granted.map((name) => (name in NEED_KINDS ? `needs.${name}` : name)).sort()).toEqual(
    [...bounded].sort(),
  );
});

const SHOWN: Readonly<Record<string, readonly [written: unknown, canonical: unknown]>> = {
  ordered: [true, true],
  write_rps: [500, 500],
  read_rps: [500, 500],
  concurrent_connections: [50, 50],
  data_size: ['1TB', 2 ** 40],
  max_message_size: ['2MB', 2 ** 21],
  retention: ['forever', Number.POSITIVE_INFINITY],
  ttl: ['1h', 3_600_000],
  max_staleness: ['10s', 10_000],
};

test.each(NEED_NAMES)('a boundary on a value of %s, and a grant of it', (need) => {
  const first = NEED_VALUES[need as keyof typeof NEED_VALUES]?.[0];
  const [written, canonical] = SHOWN[need] ?? [first, first];
  const number = typeof canonical === 'number';
  const set = loaded({
    'boundaries.yaml': boundariesYaml(
      JSON.stringify({ field: `needs.${need}`, values: [written], boundary: 'advanced' }),
    ),
    'approvals.yaml': JSON.stringify({
      approvals: [
        {
          namespace: 'x',
          team: 'payments-team',
          allows: { [need]: number ? written : [written] },
          approved_by: 'platform-team',
          ticket: 'T-1',
          expires: '2028-01-01',
        },
      ],
    }),
  });
  expect(set.boundaries.fields[0]!.values).toEqual([canonical]);
  expect(set.grants[0]!.limits).toEqual(number ? { [need]: canonical } : {});
  if (!number) expect(set.grants[0]!.allows[need]).toEqual([canonical]);
});

test('a boundary on a size or a duration is met by the request, and its grant covers it', () => {
  const codes = (granted: boolean) => {
    const set = loaded({
      'boundaries.yaml': boundariesYaml('{ field: needs.data_size, values: [1024MB], boundary: advanced }'),
      'approvals.yaml': granted
        ? 'approvals: [{ namespace: x, team: payments-team, allows: { data_size: 1GB }, approved_by: platform-team, ticket: T-1, expires: 2028-01-01 }]\n'
        : 'approvals: []\n',
    });
    const text = JSON.stringify({
      namespace: 'x',
      team: 'payments-team',
      client_api: 'queue',
      needs: { data_size: '1GB' },
      access: { owners: [{ team: 'payments-team' }] },
      approval: { approved_by: 'platform-team', approval_ticket: 'T-1' },
    });
    return compile({ requests: [{ path: 'namespace-request.yaml', text }] }, set, { now: NOW })
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ error }) => error.code);
  };
  expect(codes(false)).toEqual(['APPROVAL_REQUIRED']);
  expect(codes(true)).toEqual([]);
});

test("no team is called 'expert'", () => {
  expect(findings({ 'teams.yaml': TEAMS.replace('platform-team', 'expert') })).toEqual([
    "policies/teams.yaml:6:11-6:17 A team cannot be called 'expert': among the approvers of boundaries.yaml that is every team of this boundary | Name it otherwise, for example platform-team, and give it `boundary: expert`",
  ]);
});
