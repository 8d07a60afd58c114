import { ResponseError } from '@platformatic/kafka';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FailureSite, failureOf } from '../src/backends/kafka/failure.ts';
import { placeReplicas } from '../src/backends/kafka/place-replicas.ts';
import { topicDesign } from '../src/backends/kafka/topic-design.ts';
import { failureOf as caught } from './driver-conformance.ts';

const partition = (index: number, replicas: number[], insync = replicas) => ({
  index,
  leader: replicas[0]!,
  replicas,
  insync,
  moving: false,
});
const broker = (id: number, rack: string | null = null) => ({ id, host: 'kafka', port: 9092, rack });

describe('where replicas go', () => {
  test('those that are there stay, and the new ones are spread', () => {
    const partitions = [partition(0, [1]), partition(1, [2]), partition(2, [1])];
    expect([...placeReplicas(partitions, [broker(1), broker(2), broker(3)], 2)!]).toEqual([
      [0, [1, 3]],
      [1, [2, 3]],
      [2, [1, 2]],
    ]);
  });

  test('another rack comes first', () => {
    const brokers = [broker(1, 'a'), broker(2, 'a'), broker(3, 'b')];
    const partitions = [partition(0, [1]), partition(1, [1])];
    expect([...placeReplicas(partitions, brokers, 2)!]).toEqual([
      [0, [1, 3]],
      [1, [1, 3]],
    ]);
  });

  test('what is not in sync goes first, the preferred leader last', () => {
    const placed = (replication: number) =>
      placeReplicas([partition(0, [1, 2, 3], [1, 3])], [broker(1), broker(2), broker(3)], replication)!.get(
        0,
      );
    expect([placed(2), placed(1)]).toEqual([[1, 3], [1]]);
  });

  test('each partition gets as many different brokers as are asked for, keeping what it may', () => {
    const cluster = fc
      .uniqueArray(fc.nat(20), { minLength: 1, maxLength: 8 })
      .chain((ids) =>
        fc.tuple(
          fc.constant(ids.map((id) => broker(id, id % 3 === 0 ? null : `rack ${id % 2}`))),
          fc.array(fc.shuffledSubarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 12 }),
          fc.integer({ min: 1, max: ids.length }),
        ),
      );
    fc.assert(
      fc.property(cluster, ([brokers, replicas, replication]) => {
        const partitions = replicas.map((ids, index) => partition(index, ids));
        const placed = placeReplicas(partitions, brokers, replication)!;
        for (const { index, replicas: before } of partitions) {
          const after = placed.get(index) ?? before;
          expect(new Set(after).size).toBe(replication);
          expect(after[0]).toBe(before[0]);
          expect(after.filter((id) => before.includes(id)).length).toBe(Math.min(before.length, replication));
        }
      }),
    );
  });

  test('nothing is placed where too few brokers are up', () => {
    expect(placeReplicas([partition(0, [1])], [broker(1), broker(2)], 3)).toBe(undefined);
  });
});

describe('what Kafka answers', () => {
  const site: FailureSite = {
    doing: 'create the topic orders-queue',
    writing: true,
    stopped: false,
    options: { brokers: [], tls: false },
  };
  const answered = (code: number, message: string | null, over: Partial<FailureSite> = {}) =>
    failureOf(new ResponseError(19, 7, { '/topics/0': [code, message] }, {}), { ...site, ...over });

  test.each([
    [44, 'Only 10 partitions', 'permanent', /Only 10 partitions.*POLICY_VIOLATION/, /create\.topic\.policy/],
    [
      38,
      'only 1 broker(s) are registered',
      'permanent',
      /registered/,
      /kafka-replication in policies\/sizing/,
    ],
    [38, 'All brokers are currently fenced.', 'transient', /fenced/, /kafka-replication/],
    [37, 'Topic already has 3 partition(s).', 'transient', /already has/, /kafka-partitions/],
    [40, 'Invalid value', 'permanent', /Invalid value/, /sizing\.yaml/],
    [29, null, 'permanent', /^the provisioner may not create the topic orders-queue/, /kafka\.md/],
    [31, null, 'permanent', /^the provisioner may not/, /on the cluster Alter and Describe/],
    [7, null, 'unknown', /answer of Kafka was lost/, /Apply again/],
    [-1, null, 'unknown', /answer of Kafka was lost/, /Apply again/],
    [41, null, 'transient', /NOT_CONTROLLER/, /Try again/],
    [54, null, 'permanent', /SECURITY_DISABLED/, /authorizer\.class\.name/],
    [73, null, 'permanent', /TOPIC_DELETION_DISABLED/, /delete\.topic\.enable/],
    [35, null, 'permanent', /UNSUPPORTED_VERSION/, /3\.5 or newer/],
  ])('%i %s', (code, message, kind, said, advice) => {
    const failure = answered(code, message);
    expect(failure.kind).toBe(kind);
    expect(failure.message).toMatch(said);
    expect(failure.advice).toMatch(advice);
  });

  test('reading that took too long changed nothing', () => {
    expect(answered(7, null, { writing: false }).kind).toBe('transient');
  });
});

describe('a topic', () => {
  const spec = { topic: 'orders-queue', principal: 'prism-orders', client_api: 'queue' };

  test('keeps what its retention promises, whatever the defaults of the cluster', () => {
    const { configs } = topicDesign({ ...spec, partitions: 1, replication: 3, 'retention.ms': 5000 });
    expect(Object.fromEntries(configs)).toEqual({
      'cleanup.policy': 'delete',
      'retention.bytes': '-1',
      'retention.ms': '5000',
    });
  });

  test('that could acknowledge no write is refused', async () => {
    const design = async () =>
      topicDesign({ ...spec, partitions: 1, replication: 1, 'min.insync.replicas': 2 });
    const failure = await caught(design());
    expect([failure.kind, failure.message]).toEqual([
      'permanent',
      'the topic orders-queue wants 2 replicas in sync of 1: no write could be acknowledged',
    ]);
    expect(failure.advice).toContain('kafka-min-insync-strong');
  });
});
