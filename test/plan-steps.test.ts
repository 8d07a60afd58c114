import { describe, expect, test } from 'vitest';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { find, lines, orders, QUEUE, service, steps, transition, withRoles } from './step-samples.ts';

describe('creation', () => {
  test('the resources of the RFC, each after what it stands on', () => {
    const created = steps('create', null, QUEUE);
    expect(lines(created)).toEqual([
      'kafka: create principal prism-orders',
      'postgres: create principal prism-orders',
      'kafka: create topic orders-queue',
      'postgres: create table wal_orders',
      'postgres: create table outbox_orders',
      'postgres: create table replay_orders',
      'provider: start provider wal',
      'provider: start provider outbox',
      'provider: start provider replay-store',
      'provider: start provider kafka',
      'proxy: register namespace orders',
      'proxy: create access policy team free-team',
      'observability: create metrics orders',
      'observability: configure tracing prism-orders',
      'observability: collect audit log audit-orders',
    ]);
    expect(created.every(({ risk, reversible }) => risk === 'safe' && reversible)).toBe(true);
  });

  test('a step says what an executor has to know', () => {
    const created = steps('create', null, QUEUE);
    expect(find(created, 'create table', 'replay_orders').spec).toEqual({
      table: 'replay_orders',
      uses: { 'replay-store': { retention_days: 30, partition_days: 1 } },
      principal: 'prism-orders',
      encryption_at_rest: true,
    });
    expect(find(created, 'create topic').spec).toMatchObject({ partitions: 20, client_api: 'queue' });
    expect(find(created, 'register namespace').spec).toMatchObject({
      chain: ['pii', 'wal', 'outbox', 'replay-store', 'kafka'],
      phase: 'active',
      acknowledged: true,
    });
  });

  test('a bucket keeps its id when one of the patterns in it goes', () => {
    const both = orders('pubsub', { max_message_size: '5MB', retention: '60days' });
    const one = orders('pubsub', { max_message_size: '5MB', retention: '20days' });
    const ids = [both, one].map((config) => find(steps('create', null, config), 'create bucket').id);
    expect(ids).toEqual(['orders/backend/s3/bucket/prism-orders', 'orders/backend/s3/bucket/prism-orders']);
  });
});

describe('update', () => {
  const CLICKS = { write_rps: 60_000, read_rps: 1000, max_message_size: '1MB' } as const;

  test('what grows is there before more calls are let in', () => {
    const before = orders('pubsub', CLICKS);
    const after = orders('pubsub', { ...CLICKS, write_rps: 90_000 });
    const update = steps('update', before, after, [transition('backend.config.partitions', 'in-place')]);
    expect(lines(update)).toEqual([
      'kafka: alter topic orders-pubsub',
      'proxy: update registration orders',
      'observability: change metrics orders',
    ]);
    const [topic, proxy] = update as [Step, Step, Step];
    expect(topic.spec.changes).toEqual({ partitions: { from: 120, to: 180 } });
    expect(topic.spec).toMatchObject({ partitions: 180, replication: 3, topic: 'orders-pubsub' });
    // Kafka cannot take partitions away again.
    expect(topic).toMatchObject({ risk: 'safe', reversible: false, depends_on: [] });
    expect(proxy.spec.changes).toEqual({ 'rate_limits.write_rps': { from: 60_000, to: 90_000 } });
  });

  test('what shrinks comes after what relies on it, and bears its own risk only', () => {
    const before = orders('pubsub', { ...CLICKS, retention: '20days' });
    const after = orders('pubsub', { ...CLICKS, write_rps: 90_000, retention: '10days' });
    const update = steps('update', before, after, [
      transition('backend.config.partitions', 'disruptive'),
      transition('backend.config.retention.ms', 'data-loss'),
    ]);
    expect(update.map(({ id, risk, reversible }) => [id, risk, reversible])).toEqual([
      ['orders/backend/kafka/topic/orders-pubsub', 'disruptive', false],
      ['orders/proxy/register', 'safe', true],
      ['orders/observability/metrics', 'safe', true],
      ['orders/backend/kafka/topic/orders-pubsub/shrink', 'data-loss', false],
    ]);
    expect(update[3]!.depends_on).toEqual([
      'orders/backend/kafka/topic/orders-pubsub',
      'orders/proxy/register',
    ]);
  });

  test('a TTL that is added deletes, and is not taken back', () => {
    const redis = orders('keyvalue', {});
    const after = {
      ...redis,
      backend: { ...redis.backend, config: { ...redis.backend.config, ttl_seconds: 60 } },
    };
    const [step] = steps('update', redis, after, [transition('backend.config.ttl_seconds', 'data-loss')]);
    expect(step).toMatchObject({
      action: 'alter key prefix',
      risk: 'data-loss',
      reversible: false,
      spec: { ttl_seconds: 60, changes: { ttl_seconds: { from: null, to: 60 } } },
    });
  });

  test('a revocation waits for nothing, and what is granted comes last', () => {
    const needs = { ...CLICKS, write_rps: 60_000 };
    const before = withRoles(orders('pubsub', needs), [
      service('gone', 'read-only'),
      service('lower', 'read-write'),
      service('higher', 'read-only'),
    ]);
    const after = withRoles(orders('pubsub', { ...needs, write_rps: 90_000 }), [
      service('lower', 'read-only'),
      service('higher', 'read-write'),
      service('new', 'read-only'),
    ]);
    const update = steps('update', before, after, [transition('access.roles.service.gone', 'disruptive')]);
    expect(lines(update)).toEqual([
      'proxy: revoke access policy service gone',
      'proxy: change access policy service lower',
      'kafka: alter topic orders-pubsub',
      'proxy: update registration orders',
      'proxy: change access policy service higher',
      'proxy: create access policy service new',
      'observability: change metrics orders',
    ]);
    expect(update.slice(0, 2).map(({ depends_on }) => depends_on)).toEqual([[], []]);
    expect(update[0]).toMatchObject({ risk: 'disruptive', reversible: true });
    expect(update[1]!.spec.changes).toEqual({ role: { from: 'read-write', to: 'read-only' } });
  });

  test('audit that ends is archived, and encryption is a setting of the storages', () => {
    const after: PlatformConfig = {
      ...QUEUE,
      observability: { ...QUEUE.observability, audit_log: null },
      policies: { ...QUEUE.policies, encryption_at_rest: [] },
    };
    const update = steps('update', QUEUE, after, [
      transition('observability.audit_log', 'disruptive'),
      transition('policies.encryption_at_rest', 'disruptive'),
    ]);
    expect(update.map(({ action, resource, risk }) => [action, resource, risk])).toEqual([
      ['alter table', 'wal_orders', 'disruptive'],
      ['alter table', 'outbox_orders', 'disruptive'],
      ['alter table', 'replay_orders', 'disruptive'],
      ['update registration', 'orders', 'safe'],
      ['archive audit log', 'audit-orders', 'disruptive'],
    ]);
  });

  test('what is kept has no step', () => {
    expect(steps('update', QUEUE, QUEUE, [transition('backend.config.partitions', 'kept')])).toEqual([]);
  });
});

describe('deletion', () => {
  test('begins at the proxy and ends with what was observed', () => {
    const deletion = steps('delete', withRoles(QUEUE, [service('order-api', 'read-write')]), null);
    expect(lines(deletion)).toEqual([
      'proxy: mark deleting orders',
      'proxy: drain orders',
      'proxy: unregister namespace orders',
      'proxy: revoke access policy team free-team',
      'proxy: revoke access policy service order-api',
      'provider: stop provider wal',
      'provider: stop provider outbox',
      'provider: stop provider replay-store',
      'provider: stop provider kafka',
      'observability: archive audit log audit-orders',
      'postgres: delete table wal_orders',
      'postgres: delete table outbox_orders',
      'postgres: delete table replay_orders',
      'kafka: delete topic orders-queue',
      'kafka: delete principal prism-orders',
      'postgres: delete principal prism-orders',
      'observability: remove metrics orders',
      'observability: remove tracing prism-orders',
    ]);
    expect(deletion.slice(0, 3).map(({ spec }) => [spec.phase, spec.acknowledged])).toEqual([
      ['deleting', true],
      ['draining', true],
      ['unregistered', true],
    ]);
  });

  test('everything can be undone until the first backend deletion, and nothing from there on', () => {
    const deletion = steps('delete', QUEUE, null);
    const first = deletion.findIndex(({ section, action }) => section === 'backend' && /delete/.test(action));
    for (const [index, { risk, reversible }] of deletion.entries())
      expect([risk, reversible], deletion[index]!.id).toEqual(
        index < first ? ['safe', true] : ['data-loss', false],
      );
  });

  test('stored data waits for the audit log to be archived', () => {
    const deletion = steps('delete', QUEUE, null);
    const archived = find(deletion, 'archive audit log').id;
    expect(find(deletion, 'delete table', 'wal_orders').depends_on).toEqual([archived]);
    const { audit_log: _, ...rest } = QUEUE.observability;
    const silent = steps('delete', { ...QUEUE, observability: { ...rest, audit_log: null } }, null);
    expect(find(silent, 'delete table', 'wal_orders').depends_on).toHaveLength(4);
  });
});
