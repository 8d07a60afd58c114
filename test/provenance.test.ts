import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';
import { type Draft, draftRequest, fileOf, POLICIES } from './draft-request.ts';

const policySet = loadPolicySet(POLICIES).policySet!;
const compiled = (...drafts: Draft[]) =>
  compile({ requests: drafts.map(fileOf) }, policySet, { now: NOW }).configs;

/** What a configuration decides, by the paths of its provenance. The rest repeats the request or is the same for all. */
function decidedPaths({
  patterns,
  backend,
  auxiliary_backends,
  access,
  proxy,
  policies,
}: Omit<PlatformConfig, 'provenance'>): string[] {
  const settings = (at: string, config: object) => Object.keys(config).map((name) => `${at}.config.${name}`);
  return [
    ...patterns.flatMap(({ type, config }) => [`patterns.${type}`, ...settings(`patterns.${type}`, config)]),
    'backend.type',
    ...settings('backend', backend.config),
    ...auxiliary_backends.flatMap(({ pattern, config }) => [
      `auxiliary_backends.${pattern}.type`,
      ...settings(`auxiliary_backends.${pattern}`, config),
    ]),
    ...access.roles.map(({ kind, name }) => `access.roles.${kind}.${name}`),
    ...access.principals.map(({ backend: of }) => `access.principals.${of}`),
    'proxy.chain',
    'proxy.endpoints',
    ...Object.entries(proxy.rate_limits).flatMap(([name, value]) =>
      value === null ? [] : [`proxy.rate_limits.${name}`],
    ),
    'observability.audit_log',
    ...Object.entries(policies).flatMap(([name, value]) => (value === null ? [] : [`policies.${name}`])),
  ];
}

test('every decided value names its rule once, and what it read are fields of a request', () => {
  const field =
    /^(namespace|team|client_api|backend|patterns|needs\.[a-z_]+|policies\.[a-z_]+|access\.(owners|consumers)\[\d+\]\.[a-z]+)$/;
  fc.assert(
    fc.property(draftRequest, (draft) => {
      const { config, decisions } = compiled(draft)[0]!.decided();
      expect(config.provenance.map(({ path }) => path).sort()).toEqual(decidedPaths(config).sort());
      expect(decisions.map(({ path }) => path)).toEqual(config.provenance.map(({ path }) => path));
      for (const { inputs } of config.provenance) for (const input of inputs) expect(input).toMatch(field);
    }),
    { numRuns: 300 },
  );
});

test('no two namespaces share a name at a backend, however long theirs are', () => {
  const long = `n${'x'.repeat(57)}`;
  const drafts = ['aa', 'bb'].map(
    (end): Draft => ({
      namespace: `${long}-${end}`,
      team: 'free-team',
      client_api: 'transact',
      needs: { retention: '90days' },
    }),
  );
  const [one, other] = compiled(...drafts).map((namespace) => namespace.decided().config);
  const names = ({ access, backend, auxiliary_backends }: PlatformConfig) => [
    ...access.principals.map(({ name }) => name),
    ...[backend, ...auxiliary_backends].map(({ config }) => String(config.table ?? config.bucket)),
  ];
  expect(names(one!).filter((name) => names(other!).includes(name))).toEqual([]);
  for (const name of names(one!)) expect(name.length).toBeLessThanOrEqual(63);
});
