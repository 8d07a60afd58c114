import { expect, test } from 'vitest';
import { authorizeRequest } from '../src/core/authorize/authorize-request.ts';
import { PROSE } from '../src/core/diagnostics/codes.ts';
import type { Finding } from '../src/core/diagnostics/finding.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { Grant, PolicySet } from '../src/core/policy/policy-set.ts';
import { validateRequest } from '../src/core/validate/validate-request.ts';
import { NOW } from './cases.ts';

const policySet = loadPolicySet({
  policies: [
    {
      path: 'policies/teams.yaml',
      text: `default_quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited, namespaces: unlimited }
teams:
  - { name: guided-team }
  - { name: advanced-team, boundary: advanced }
  - { name: platform-team, boundary: expert }
`,
    },
  ],
}).policySet!;

function authorize(team: string, needs: object, policies: PolicySet = policySet, ticket?: string) {
  const { request } = validateRequest(
    {
      namespace: 'orders',
      team,
      client_api: 'queue',
      needs,
      access: { owners: [{ team }] },
      ...(ticket && { approval: { approval_ticket: ticket } }),
    },
    policies,
  );
  return authorizeRequest(request!, policies.teams.get(team)!, policies, NOW);
}

const grant = (more: Partial<Grant>): Grant => ({
  namespace: 'orders',
  team: 'guided-team',
  allows: {},
  limits: {},
  approved_by: 'platform-team',
  ticket: 'PLAT-1',
  expires: '2027-03-31',
  expired_at: Number.POSITIVE_INFINITY,
  ref: { file: 'approvals.yaml', path: ['approvals', 0] },
  ...more,
});

const outcome = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(({ code, fix }) => `${code} ${fix?.value}`);

test('what is offered is the most that the team may have without an approval', () => {
  expect(outcome(authorize('guided-team', { write_rps: 2_000_000 }))).toEqual(['FIELD_NOT_ALLOWED 100000']);
  expect(outcome(authorize('advanced-team', { write_rps: 2_000_000 }))).toEqual([
    'FIELD_NOT_ALLOWED 1000000',
  ]);
  expect(outcome(authorize('guided-team', { data_size: '200TB' }))).toEqual(['FIELD_NOT_ALLOWED 1TB']);
  expect(outcome(authorize('guided-team', { write_rps: 100_000 }))).toEqual([]);
  const [found] = authorize('guided-team', { data_size: '200TB' }).findings as Finding<'FIELD_NOT_ALLOWED'>[];
  expect(PROSE.FIELD_NOT_ALLOWED.recommendation(found!.params)).toMatch(/^Stay within 1TB\. /);
});

test('a grant by a team that may not give it is none', () => {
  const allows = { write_rps: 2_000_000 };
  const by = (approved_by: string) => ({
    ...policySet,
    grants: [grant({ allows, limits: allows, approved_by })],
  });
  const judge = (approved_by: string, write_rps: number) =>
    authorize('guided-team', { write_rps }, by(approved_by), 'PLAT-1');
  expect(outcome(judge('advanced-team', 200_000))).toEqual(['APPROVAL_REQUIRED 100000']);
  expect(outcome(judge('advanced-team', 2_000_000))).toEqual(['FIELD_NOT_ALLOWED 100000']);
  expect(judge('advanced-team', 200_000).approvals.map(({ status }) => status)).toEqual(['missing']);
  expect(judge('advanced-team', 200_000).findings[0]!.related!.at(-1)).toEqual({
    policy: { file: 'approvals.yaml', path: ['approvals', 0] },
    message: "grant 'PLAT-1' does not count: 'advanced-team' is no approver of this",
  });
  expect(outcome(judge('platform-team', 2_000_000))).toEqual([]);
});

test('a grant covers any kind of need', () => {
  const privileged = (
    field: 'ordered' | 'ttl' | 'durability' | 'concurrent_connections',
    allowed: object,
  ) => ({
    ...policySet,
    boundaries: {
      ...policySet.boundaries,
      fields: [
        {
          field,
          values: undefined,
          boundary: 'advanced' as const,
          ref: { file: 'boundaries.yaml', path: [] },
        },
      ],
    },
    grants: [grant(allowed as Partial<Grant>)],
  });
  const judge = (
    need: 'ordered' | 'durability' | 'concurrent_connections',
    value: unknown,
    allowed: object,
  ) => outcome(authorize('guided-team', { [need]: value }, privileged(need, allowed), 'PLAT-1'));
  expect(judge('ordered', true, { allows: { ordered: [true] } })).toEqual([]);
  expect(judge('ordered', true, { allows: { ordered: [false] } })).toEqual(['APPROVAL_INVALID undefined']);
  expect(judge('durability', 'strong', { allows: { durability: ['eventual', 'strong'] } })).toEqual([]);
  const connections = { allows: { concurrent_connections: 100 }, limits: { concurrent_connections: 100 } };
  expect(judge('concurrent_connections', 100, connections)).toEqual([]);
  expect(judge('concurrent_connections', 101, connections)).toEqual(['APPROVAL_INVALID undefined']);
});

test('what is capped is shown in the units people use', () => {
  const said = (wanted: number, cap: number, unit: 'count' | 'bytes' | 'seconds', fields: string[]) => {
    const params = { setting: 'x', backend: 'nats', wanted, cap, unit, fields };
    return [PROSE.CAPPED.message(params), PROSE.CAPPED.recommendation(params), PROSE.CAPPED.details!(params)];
  };
  expect(said(399.2, 256, 'count', ['needs.read_rps', 'needs.write_rps'])).toEqual([
    'nats x would be 400 and is capped at 256',
    'Reckon with 256, or lower needs.read_rps or needs.write_rps',
    { setting: 'x', wanted: 400, cap: 256 },
  ]);
  expect(said(2 ** 31, 2 ** 20, 'bytes', [])).toEqual([
    'nats x would be 2GB and is capped at 1MB',
    'Reckon with 1MB; the platform team sets the cap',
    { setting: 'x', wanted: '2GB', cap: '1MB' },
  ]);
  expect(said(Number.POSITIVE_INFINITY, 86_400_000, 'seconds', ['needs.retention'])[0]).toBe(
    'nats x would be unlimited and is capped at 1day',
  );
});
