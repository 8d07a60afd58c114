import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Compilation, compile } from '../src/core/compile.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { unmetNeeds } from '../src/core/policy/backend-fits.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { renderPlatformYaml } from '../src/core/report/platform-yaml.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { NOW } from './cases.ts';
import { type Draft, draftRequest, fileOf, POLICIES } from './draft-request.ts';

const policySet = loadPolicySet(POLICIES).policySet!;
const compileDrafts = (drafts: readonly Draft[]): Compilation =>
  compile({ requests: drafts.map((draft, i) => fileOf(draft, i)) }, policySet, { now: NOW });

const onlyConfig = (draft: Draft): PlatformConfig => {
  const { configs, diagnostics } = compileDrafts([draft]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return configs[0]!.decided().config;
};

test('every valid request gets exactly one backend, and it can serve it', () => {
  fc.assert(
    fc.property(draftRequest, (draft) => {
      const { configs } = compileDrafts([draft]);
      expect(configs).toHaveLength(1);
      const config = configs[0]!.decided().config;
      const capability = policySet.backends.capabilities.get(config.backend.type)!;
      const threshold = config.patterns.some(({ type }) => type === 'claim-check') ? 2 ** 20 : undefined;
      expect(unmetNeeds(capability, configs[0]!.request, threshold)).toEqual([]);
      expect(config.proxy.chain.at(-1)).toBe(config.backend.type);
    }),
    { numRuns: 1000 },
  );
});

test('the order of files does not matter', () => {
  const sources = readPolicySources('fixtures/company');
  const company = loadPolicySet(sources).policySet!;
  const { requests } = readWorkingTree('fixtures/company', company.settings.requests);
  const outcome = (files: typeof requests) => {
    const { configs, diagnostics, quotas } = compile({ requests: files }, company, { now: NOW });
    return { configs: configs.map((one) => renderPlatformYaml(one.decided().config)), diagnostics, quotas };
  };
  const expected = outcome(requests);
  fc.assert(
    fc.property(fc.shuffledSubarray([...requests], { minLength: requests.length }), (shuffled) => {
      expect(outcome(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('who comes first in path order keeps its name and its quota, in whatever order files are read', () => {
  const drafts = fc.array(draftRequest, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(drafts, fc.infiniteStream(fc.nat()), (some, keys) => {
      const files = some.map((draft, i) =>
        fileOf({ ...draft, team: 'small-team', namespace: i % 2 ? 'same-name' : draft.namespace }, i),
      );
      const order = files.map((file) => ({ file, key: keys.next().value! })).sort((a, b) => a.key - b.key);
      const one = compile({ requests: files }, policySet, { now: NOW });
      const other = compile({ requests: order.map(({ file }) => file) }, policySet, { now: NOW });
      expect(other.diagnostics).toEqual(one.diagnostics);
    }),
    { numRuns: 200 },
  );
});

/** What must not become less when a need is raised. */
function strength(config: PlatformConfig): Record<string, number> {
  const setting = (name: string): number => {
    const value = config.backend.config[name];
    // null is forever; what a setting of another backend would be does not count.
    return value === null || value === -1
      ? Number.POSITIVE_INFINITY
      : typeof value === 'number'
        ? value
        : Number.NaN;
  };
  const days = config.patterns.some(({ type }) => type === 'tiered-storage')
    ? config.auxiliary_backends.find(({ pattern }) => pattern === 'tiered-storage')!.config.expire_days
    : undefined;
  return {
    replicas:
      config.backend.type === 'kafka'
        ? setting('replication')
        : config.backend.type === 'nats'
          ? setting('replicas')
          : Number.NaN,
    partitions: setting('partitions'),
    'min.insync.replicas': setting('min.insync.replicas'),
    pool: setting('connection_pool_size'),
    message: setting('max.message.bytes'),
    retention:
      days === undefined
        ? setting('retention.ms')
        : days === null
          ? Number.POSITIVE_INFINITY
          : Number(days) * 86_400_000,
    wal: Number(config.patterns.some(({ type }) => type === 'wal')),
  };
}

const RAISES: Readonly<Record<string, (needs: Draft['needs']) => Draft['needs'] | undefined>> = {
  durability: (needs) => (needs.durability === 'strong' ? undefined : { ...needs, durability: 'strong' }),
  write_rps: (needs) =>
    typeof needs.write_rps === 'number' ? { ...needs, write_rps: needs.write_rps * 2 } : undefined,
  read_rps: (needs) =>
    typeof needs.read_rps === 'number' ? { ...needs, read_rps: needs.read_rps * 2 } : undefined,
  concurrent_connections: (needs) =>
    typeof needs.concurrent_connections === 'number'
      ? { ...needs, concurrent_connections: needs.concurrent_connections * 2 }
      : undefined,
  retention: (needs) =>
    needs.retention === undefined || needs.retention === 'forever'
      ? undefined
      : { ...needs, retention: 'forever' },
};

test.each(Object.entries(RAISES))('raising %s never weakens what is provisioned', (_, raise) => {
  let raised = 0;
  fc.assert(
    fc.property(draftRequest, (draft) => {
      const needs = raise(draft.needs);
      if (!needs) return;
      const [before, after] = [onlyConfig(draft), onlyConfig({ ...draft, needs })];
      // A move to another backend is another promise, not a weaker one.
      if (before.backend.type !== after.backend.type) return;
      raised++;
      const [weaker, stronger] = [strength(before), strength(after)];
      for (const [name, value] of Object.entries(weaker)) {
        if (!Number.isNaN(value)) expect(stronger[name], name).toBeGreaterThanOrEqual(value);
      }
    }),
    { numRuns: 500 },
  );
  expect(raised).toBeGreaterThan(20);
});
