import { describe, expect, test } from 'vitest';
import {
  find,
  gateOf,
  inStage,
  lines,
  orders,
  service,
  stages,
  steps,
  transition,
  withRoles,
} from './step-samples.ts';

describe('migration to another backend', () => {
  const needs = { durability: 'strong', retention: '30days', consistency: 'strong' } as const;
  const before = orders('queue', { ...needs, ordered: true, replay: 'enabled' });
  const after = orders('queue', { ...needs, ordered: false });
  const migration = steps('migrate', before, after);

  test('goes through every stage', () => {
    expect(stages(migration)).toEqual([
      'create-new',
      'dual-write',
      'backfill',
      'verify',
      'cut-over',
      'retire',
    ]);
    expect(lines(migration)).toEqual([
      'postgres: create table queue_orders',
      'provider: start provider postgres',
      'proxy: publish phase dual-write orders',
      'proxy: publish phase backfill orders',
      'proxy: publish phase verify orders',
      'proxy: publish phase cut-over orders',
      'proxy: publish phase active orders',
      'provider: stop provider kafka',
      'provider: stop provider replay-store',
      'postgres: delete table replay_orders',
      'kafka: delete topic orders-queue',
      'kafka: delete principal prism-orders',
    ]);
  });

  test('what both sides have stays and serves both', () => {
    expect(migration.some(({ resource }) => resource === 'wal_orders' || resource === 'outbox_orders')).toBe(
      false,
    );
    expect(gateOf(migration, 'dual-write')).toMatchObject({
      chain: ['pii', 'wal', 'outbox', 'replay-store', 'kafka'],
      also_writes: { postgres: 'postgres queue_orders' },
    });
    expect(gateOf(migration, 'cut-over')).toMatchObject({
      chain: ['pii', 'wal', 'outbox', 'postgres'],
      also_writes: { 'replay-store': 'postgres replay_orders', kafka: 'kafka orders-queue' },
    });
    expect(gateOf(migration, 'backfill').copies).toEqual([
      { what: 'the data of queue', from: 'kafka orders-queue', to: 'postgres queue_orders' },
    ]);
  });

  test('the cut-over is disruptive, and only what is copied nowhere is lost', () => {
    const risks = migration.filter(({ risk }) => risk !== 'safe').map(({ id, risk }) => [id, risk]);
    expect(risks).toEqual([
      ['orders/cut-over/proxy/register', 'disruptive'],
      ['orders/retire/backend/postgres/table/replay_orders', 'data-loss'],
    ]);
    expect(migration.filter(({ reversible }) => !reversible)).toEqual(inStage(migration, 'retire'));
  });

  test('each stage ends with what must hold, and the ways back', () => {
    expect(gateOf(migration, 'dual-write').gate).toBe(
      'every proxy acknowledged phase dual-write, and no write to postgres queue_orders failed since',
    );
    expect(gateOf(migration, 'backfill').gate).toBe(
      'every proxy acknowledged phase backfill; the data of queue from kafka orders-queue to postgres queue_orders: consumer lag of the copy is 0',
    );
    expect(gateOf(migration, 'verify').gate).toBe(
      'in two runs in a row, of what both sides still keep, postgres queue_orders has the same number of messages and the same checksum as kafka orders-queue (the data of queue)',
    );
    expect(gateOf(migration, 'cut-over').rollback).toBe(
      'publish phase verify: calls go through pii → wal → outbox → replay-store → kafka again; postgres replay_orders and kafka orders-queue got every write since the cut-over',
    );
    expect(gateOf(migration, 'retire').abort).toBe('no longer possible: the old side is being removed');
  });

  test('a provider that stays by name but connects elsewhere runs on both sides', () => {
    const small = orders('keyvalue', { ttl: '1h', data_size: '1GB' });
    const large = orders('keyvalue', { ttl: '1h', data_size: '200GB' });
    const moved = steps('migrate', small, large);
    expect(find(moved, 'start provider', 'cache').spec.connects_to).toBe('postgres keyvalue_orders');
    expect(find(moved, 'stop provider', 'cache').spec.connects_to).toBe('redis orders:');
  });
});

describe('migration on the same backend', () => {
  const CLICKS = { write_rps: 60_000, read_rps: 1000 } as const;

  test('a cache has nothing to copy, and the plan says so', () => {
    const migration = steps('migrate', orders('keyvalue', {}), orders('keyvalue', { ttl: '1h' }));
    expect(stages(migration)).toEqual(['create-new', 'cut-over']);
    expect(Object.keys(gateOf(migration, 'create-new').left_out as object)).toEqual([
      'dual-write',
      'backfill',
      'verify',
    ]);
    expect(gateOf(migration, 'cut-over')).toMatchObject({
      phase: 'active',
      also_writes: {},
      left_out: { retire: 'nothing of the old side is left over' },
    });
  });

  test('a write-ahead log that goes is drained first, and its table may go', () => {
    const strong = orders('pubsub', { ...CLICKS, durability: 'strong' });
    const migration = steps('migrate', strong, orders('pubsub', { ...CLICKS, durability: 'eventual' }));
    expect(stages(migration)).toEqual(['cut-over', 'retire']);
    expect(find(migration, 'stop provider', 'wal').spec.drain).toBe(
      'until postgres wal_orders holds no entry',
    );
    expect(find(migration, 'delete table').risk).toBe('safe');
    // It would write into the topic a second time.
    expect(gateOf(migration, 'cut-over').also_writes).toEqual({});
    expect(Object.keys(gateOf(migration, 'cut-over').left_out as object)).toEqual([
      'create-new',
      'dual-write',
      'backfill',
      'verify',
    ]);
  });

  test('a new history starts from what the backend still holds', () => {
    const after = orders('pubsub', { ...CLICKS, replay: 'enabled' });
    const migration = steps('migrate', orders('pubsub', CLICKS), after);
    expect(stages(migration)).toEqual(['create-new', 'dual-write', 'backfill', 'verify', 'cut-over']);
    expect(gateOf(migration, 'dual-write').also_writes).toEqual({ 'replay-store': 'postgres replay_orders' });
  });

  test('of a bucket that two patterns follow each other in, the old data goes last', () => {
    const claims = orders('pubsub', { ...CLICKS, max_message_size: '5MB', retention: '20days' });
    const tiers = orders('pubsub', { ...CLICKS, max_message_size: '1MB', retention: '60days' });
    const migration = steps('migrate', claims, tiers, [
      transition('patterns.claim-check', 'disruptive'),
      transition('patterns.tiered-storage', 'migrate'),
    ]);
    const bucket = migration.filter(({ resource }) => resource === 'prism-orders' && resource.length > 0);
    const alters = bucket.filter(({ action }) => action === 'alter bucket');
    expect(alters.map(({ spec, risk }) => [spec.stage, Object.keys(spec.changes as object), risk])).toEqual([
      ['create-new', ['uses.tiered-storage'], 'safe'],
      ['retire', ['uses.claim-check'], 'data-loss'],
    ]);
    expect(Object.keys(alters[0]!.spec.uses as object).sort()).toEqual(['claim-check', 'tiered-storage']);
    // The topic lets go of what the tier has only when the tier has it.
    const topic = migration.filter(({ action }) => action === 'alter topic');
    expect(topic.map(({ spec }) => [spec.stage, Object.keys(spec.changes as object)])).toEqual([
      ['retire', ['retention.ms']],
    ]);
  });

  test('a tier that goes is restored where the backend takes older data, and is lost in a log', () => {
    const tiered = { retention: '60days' } as const;
    const table = steps('migrate', orders('transact', tiered), orders('transact', {}));
    expect(find(table, 'publish phase backfill').spec.copies).toEqual([
      { what: 'what tiered-storage holds', from: 's3 prism-orders', to: 'postgres transact_orders' },
    ]);
    expect(find(table, 'delete bucket').risk).toBe('safe');
    const log = steps(
      'migrate',
      orders('pubsub', { ...CLICKS, ...tiered }),
      orders('pubsub', { ...CLICKS, retention: '30days' }),
    );
    expect(find(log, 'delete bucket').risk).toBe('data-loss');
  });

  test('settings come along at the cut-over, and a revocation does not wait for it', () => {
    const before = withRoles(orders('pubsub', CLICKS), [service('gone', 'read-write')]);
    const after = withRoles(orders('pubsub', { ...CLICKS, write_rps: 90_000, replay: 'enabled' }), [
      service('new', 'read-only'),
    ]);
    const migration = steps('migrate', before, after);
    expect(migration[0]).toMatchObject({
      action: 'revoke access policy',
      depends_on: [],
      spec: { stage: 'create-new' },
    });
    expect(lines(inStage(migration, 'cut-over'))).toEqual([
      'kafka: alter topic orders-pubsub',
      'proxy: create access policy service new',
      'observability: change metrics orders',
      'proxy: publish phase active orders',
    ]);
  });
});
