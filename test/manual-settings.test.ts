import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';
import { POLICIES } from './draft-request.ts';

// What an expert sets by hand, held against the built-in sizing rules.

const policySet = loadPolicySet(POLICIES).policySet!;

function expert(client_api: string, needs: object, chosen: object) {
  const text = JSON.stringify({
    namespace: 'order-events',
    team: 'free-team',
    client_api,
    needs,
    access: { owners: [{ team: 'free-team' }] },
    ...chosen,
  });
  return compile({ requests: [{ path: 'namespaces/a/namespace-request.yaml', text }] }, policySet, {
    now: NOW,
  });
}

const messages = (client_api: string, type: string, config: object): string[] =>
  expert(client_api, {}, { backend: { type, config } }).diagnostics.flatMap(({ severity, error }) =>
    severity === 'error' ? [`${error.code} ${error.message} | ${error.details.recommendation}`] : [],
  );

const configOf = (client_api: string, needs: object, chosen: object): PlatformConfig =>
  expert(client_api, needs, chosen).configs[0]!.decided().config;

describe('names are the platform’s', () => {
  test.each([
    ['queue', 'kafka', 'topic', 'partitions'],
    ['pubsub', 'nats', 'stream', 'replicas'],
    ['keyvalue', 'redis', 'key_prefix', 'ttl_seconds'],
    ['transact', 'postgres', 'table', 'connection_pool_size'],
    ['reader', 'neptune', 'cluster', 'instance_class'],
  ])('%s on %s: %s', (client_api, backend, setting, other) => {
    const [message, ...more] = messages(client_api, backend, { [setting]: 'payments-queue' });
    expect(more).toEqual([]);
    expect(message).toContain(
      `INVALID_CONFIGURATION Setting '${setting}' of '${backend}' cannot be set: names are the platform's | Remove it. Settings of ${backend}: `,
    );
    expect(message).toContain(other);
    expect(message!.split(' | ')[1]).not.toContain(setting);
  });
});

describe('forever is no setting: what stands for it differs between backends', () => {
  test.each([
    ['queue', 'kafka', 'retention.ms'],
    ['pubsub', 'nats', 'max_age_seconds'],
    ['transact', 'postgres', 'retention_days'],
    ['transact', 'postgres', 'statement_timeout'],
  ])('%s on %s: %s', (client_api, backend, setting) => {
    expect(messages(client_api, backend, { [setting]: 'forever' })).toEqual([
      expect.stringMatching(/^INVALID_CONFIGURATION .* must be a duration such as \w+, not 'forever'/),
    ]);
    expect(messages(client_api, backend, { [setting]: '3days' })).toEqual([]);
  });
});

describe('bounds', () => {
  test.each([
    ['queue', 'kafka', 'partitions'],
    ['queue', 'kafka', 'replication'],
    ['queue', 'kafka', 'min.insync.replicas'],
    ['pubsub', 'nats', 'replicas'],
  ])('%s on %s: no less %s than one', (client_api, backend, setting) => {
    expect(messages(client_api, backend, { [setting]: 0 })).toEqual([
      `INVALID_CONFIGURATION Setting '${setting}' of '${backend}' must be at least 1, not '0' | Write at least 1`,
    ]);
    expect(messages(client_api, backend, { [setting]: 1 })).toEqual([]);
  });

  test('beyond at_most an expert may go', () => {
    const { backend } = configOf('queue', {}, { backend: { type: 'kafka', config: { partitions: 1000 } } });
    expect(backend.config.partitions).toBe(1000);
  });
});

describe('tiered storage chosen by hand', () => {
  const DAY = 86_400_000;
  const tiers = (retention: string, config = {}) => {
    const { auxiliary_backends, backend } = configOf(
      'queue',
      { retention },
      { patterns: [{ type: 'tiered-storage', config }], backend: { type: 'kafka' } },
    );
    return { bucket: auxiliary_backends[0]!.config, kept: backend.config['retention.ms'] };
  };

  test.each([
    ['1day', DAY, {}, 1],
    ['7days', 7 * DAY, {}, 7],
    ['45days', 7 * DAY, {}, 45],
    ['59days', 7 * DAY, {}, 59],
    ['60days', 7 * DAY, { infrequent_access_days: 30 }, 60],
    ['90days', 7 * DAY, { infrequent_access_days: 30 }, 90],
    ['179days', 7 * DAY, { infrequent_access_days: 30 }, 179],
    ['180days', 7 * DAY, { infrequent_access_days: 30, archive_days: 90 }, 180],
    ['forever', 7 * DAY, { infrequent_access_days: 30, archive_days: 90 }, null],
  ])('%s', (retention, kept, moved, expire_days) => {
    const { bucket, kept: real } = tiers(retention);
    expect(real).toBe(kept);
    const { bucket: _, key_prefix: __, ...days } = bucket;
    expect(days).toEqual({ ...moved, expire_days });
  });

  test.each(['1day', '7days', '45days', '90days', '200days', 'forever'])(
    'what is kept expires after it was moved: %s',
    (retention) => {
      for (const warm_tier_days of [0, 1, 30, 44, 100, 400]) {
        const { bucket } = tiers(retention, { warm_tier_days });
        const end = bucket.expire_days ?? Number.POSITIVE_INFINITY;
        for (const move of [bucket.infrequent_access_days, bucket.archive_days])
          if (move !== undefined) expect(Number(end)).toBeGreaterThanOrEqual(Number(move) + 30);
      }
    },
  );

  test('tables keep no more than was asked for', () => {
    const kept = (needs: object) =>
      configOf('transact', needs, { patterns: [{ type: 'tiered-storage' }] }).backend.config.retention_days;
    expect(kept({ retention: '7days' })).toBe(7);
    expect(kept({ retention: '90days' })).toBe(30);
    expect(kept({})).toBe(30);
  });

  test('nor do streams', () => {
    const { backend } = configOf(
      'pubsub',
      { retention: '1day' },
      { patterns: [{ type: 'tiered-storage' }], backend: { type: 'nats' } },
    );
    expect(backend.config.max_age_seconds).toBe(86_400);
  });
});
