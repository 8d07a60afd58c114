import { type Admin, ConfigResourceTypes, IncrementalAlterConfigOperationTypes } from '@platformatic/kafka';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../src/backends/driver.ts';
import { openKafka } from '../src/backends/kafka/open-kafka.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  acl,
  aclsOf,
  addUser,
  beginTransactions,
  consume,
  countWrites,
  kafkaConfig,
  openAdmin,
  produce,
  provisioner,
  removeUser,
  topicOf,
  until,
  userOf,
  whyNoKafka,
} from './backend-kafka-cluster.ts';
import {
  carry,
  contextOf,
  createSteps,
  describeDriver,
  differencesOf,
  failureOf,
  prefixPairs,
  removeSteps,
  unique,
} from './driver-conformance.ts';

const noKafka = whyNoKafka();
if (noKafka) console.warn(`SKIPPED: ${noKafka}`);

const make = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, createSteps('kafka', config), contextOf(config, over));
const unmake = (driver: Driver, config: PlatformConfig) =>
  carry(driver, removeSteps('kafka', config), contextOf(config));
const differences = (driver: Driver, config: PlatformConfig) => differencesOf(driver, 'kafka', config);

const setByHand = (admin: Admin, topic: string, name: string, value: string | null) =>
  admin.incrementalAlterConfigs({
    resources: [
      {
        resourceType: ConfigResourceTypes.TOPIC,
        resourceName: topic,
        configs: [
          value === null
            ? { name, configOperation: IncrementalAlterConfigOperationTypes.DELETE }
            : { name, configOperation: IncrementalAlterConfigOperationTypes.SET, value },
        ],
      },
    ],
  });

describe.skipIf(noKafka)('kafka', () => {
  let admin: Admin;
  let driver: Driver;
  beforeAll(async () => {
    admin = openAdmin();
    driver = await openKafka(provisioner());
  });
  afterAll(async () => {
    await driver.close();
    await admin.close();
  });

  const isThere = async (topic: string) => (await admin.listTopics()).includes(topic);
  const left = async ({ namespace }: PlatformConfig) => [
    ...(await admin.listTopics()).filter((name) => name.startsWith(namespace)),
    ...(await aclsOf(admin, namespace)),
  ];
  /** Seen by the broker that the driver asks. */
  const granted = async (...acls: ReturnType<typeof acl>[]) => {
    await admin.createAcls({ creations: acls });
    const seen = async (one: (typeof acls)[number]) => (await admin.describeAcls({ filter: one })).length > 0;
    await until(async () => (await Promise.all(acls.map(seen))).every(Boolean));
  };
  const revoked = async (filter: ReturnType<typeof acl>) => {
    await admin.deleteAcls({ filters: [filter] });
    await until(async () => (await admin.describeAcls({ filter })).length === 0);
  };
  const clean = async ({ namespace }: PlatformConfig) => {
    for (const name of (await admin.listTopics()).filter((one) => one.startsWith(namespace)))
      await admin.deleteTopics({ topics: [name] });
    const filters = (await aclsOf(admin, namespace)).map((line) => JSON.parse(line));
    if (filters.length > 0) await admin.deleteAcls({ filters });
  };
  const madeByHand = async (topic: string) => {
    await admin.createTopics({ topics: [topic], partitions: 1, replicas: 1 });
    await until(() => isThere(topic));
  };

  describeDriver('conformance', async () => {
    const writes = countWrites();
    return {
      system: 'kafka',
      open: () => openKafka(provisioner()),
      config: kafkaConfig,
      updates: [
        { 'retention.ms': -1 },
        { 'max.message.bytes': 2_000_000 },
        { 'min.insync.replicas': 2 },
        { replication: 3 },
        { replication: 3, 'min.insync.replicas': 3 },
        { replication: 1 },
      ],
      writes: async () => writes.count(),
      drifts: {
        'a setting': async (config) => {
          await setByHand(admin, topicOf(config), 'retention.ms', '1000');
          await until(async () => (await differences(driver, config)).length > 0);
        },
        'a setting given back to the default of the cluster': async (config) => {
          await setByHand(admin, topicOf(config), 'cleanup.policy', null);
          await until(async () => (await differences(driver, config)).length > 0);
        },
        'a topic that was deleted': async (config) => {
          await admin.deleteTopics({ topics: [topicOf(config)] });
          await until(async () => !(await isThere(topicOf(config))));
        },
        'a right taken': (config) => revoked(acl('TOPIC', topicOf(config), userOf(config), 'WRITE')),
        'a right of the group taken': (config) =>
          revoked(acl('GROUP', config.namespace, userOf(config), 'READ')),
        'a right on all topics': (config) => granted(acl('TOPIC', '*', userOf(config), 'READ')),
        'a right on the topic of another': (config) =>
          granted(acl('TOPIC', `${config.namespace}-other`, userOf(config), 'READ')),
        'a right on the cluster': (config) =>
          granted(acl('CLUSTER', 'kafka-cluster', userOf(config), 'ALTER')),
        'a right by prefix': (config) =>
          granted(acl('TOPIC', config.namespace, userOf(config), 'ALL', { resourcePatternType: 4 })),
        'more rights on its topic': (config) =>
          granted(acl('TOPIC', topicOf(config), userOf(config), 'DELETE')),
        'a right denied': (config) =>
          granted(acl('TOPIC', topicOf(config), userOf(config), 'READ', { permissionType: 2 })),
      },
      foreign: {
        'a topic': {
          make: (config) => madeByHand(topicOf(config)),
          look: async (config) =>
            `${await isThere(topicOf(config))} ${(await aclsOf(admin, topicOf(config))).join()}`,
          remove: clean,
        },
        'rights of the user': {
          make: (config) => granted(acl('TOPIC', 'somewhere', userOf(config), 'READ')),
          look: async (config) => (await left(config)).join(),
          remove: clean,
        },
        'a group that somebody uses': {
          make: (config) => granted(acl('GROUP', config.namespace, `User:${config.namespace}`, 'READ')),
          look: async (config) => (await left(config)).join(),
          remove: clean,
        },
        'rights of somebody on the name': {
          make: (config) => granted(acl('TOPIC', topicOf(config), 'User:somebody', 'READ')),
          look: async (config) =>
            `${await isThere(topicOf(config))} ${(await aclsOf(admin, topicOf(config))).join()}`,
          remove: clean,
        },
      },
      fill: (config) => produce(topicOf(config), 'full'),
      drain: async (config) => {
        const topics = [0, 1].map((partition) => ({ partition, offset: -1n }));
        await admin.deleteRecords({ topics: [{ name: topicOf(config), partitions: topics }] });
      },
      left,
      close: async () => writes.stop(),
    };
  });

  test('partitions are added, and never taken away', async () => {
    const namespace = unique();
    const config = kafkaConfig(namespace);
    const larger = kafkaConfig(namespace, { partitions: 5, replication: 3 });
    await make(driver, config);
    await make(driver, larger);
    expect(await differences(driver, larger)).toEqual([]);
    expect(await make(driver, config)).toBe(true);
    const found = await differences(driver, config);
    expect(found.map(({ part, wanted, found: there, owned }) => [part, wanted, there, owned])).toEqual([
      ['partitions', '2', '5', false],
    ]);
    expect(await make(driver, config)).toBe(false);
    await unmake(driver, config);
  });

  test('partitions of many topics are added at once', async () => {
    const names = Array.from({ length: 5 }, unique);
    await Promise.all(names.map((name) => make(driver, kafkaConfig(name))));
    const larger = names.map((name) => kafkaConfig(name, { partitions: 4 }));
    await Promise.all(larger.map((config) => make(driver, config)));
    for (const config of larger) expect(await differences(driver, config)).toEqual([]);
    await Promise.all(larger.map((config) => unmake(driver, config)));
  });

  test('rights of others on what is stored are told and left', async () => {
    const config = kafkaConfig(unique());
    await make(driver, config);
    const others = acl('TOPIC', topicOf(config), 'User:somebody', 'READ');
    await granted(others);
    const found = await differences(driver, config);
    expect(found.map(({ kind, part, found: there, owned }) => [kind, part, there, owned])).toEqual([
      ['extra', 'right of User:somebody', `READ on topic ${topicOf(config)}`, false],
    ]);
    expect(await make(driver, config)).toBe(false);
    expect((await admin.describeAcls({ filter: others })).length).toBe(1);
    await unmake(driver, config);
    await clean(config);
  });

  test('a topic of Kafka itself is refused', async () => {
    const config = kafkaConfig(unique(), { topic: '__consumer_offsets' });
    const failure = await failureOf(make(driver, config));
    expect([failure.kind, failure.message]).toEqual([
      'permanent',
      "the topic __consumer_offsets is one of Kafka's own",
    ]);
    expect((await failureOf(unmake(driver, config))).kind).toBe('permanent');
    await clean(config);
  });

  test('more replicas than brokers is an error that names the setting, before anything was written', async () => {
    const config = kafkaConfig(unique(), { replication: 9 });
    const failure = await failureOf(make(driver, config));
    expect(failure.kind).toBe('permanent');
    expect(failure.message).toContain('INVALID_REPLICATION_FACTOR');
    expect(failure.advice).toContain('kafka-replication in policies/sizing.yaml');
    expect(await left(config).then((all) => all.filter((one) => one.includes('-queue')))).toEqual([]);

    const there = kafkaConfig(config.namespace);
    await make(driver, there);
    const raised = await failureOf(make(driver, config));
    expect(raised.kind).toBe('permanent');
    expect(raised.advice).toContain('kafka-replication in policies/sizing.yaml');
    expect(await differences(driver, there)).toEqual([]);
    await unmake(driver, there);
  });

  test('what Kafka does not take is told in its words', async () => {
    const config = kafkaConfig(unique(), { 'retention.ms': -7 });
    const failure = await failureOf(make(driver, config));
    expect(failure.kind).toBe('permanent');
    expect(failure.message).toMatch(/retention\.ms/);
    await clean(config);
  });

  test('the user of a namespace does its work, and is refused everything of another', async () => {
    const pairs = prefixPairs();
    const names = [...new Set(pairs.flat())];
    const users = new Map<string, Awaited<ReturnType<typeof addUser>>>();
    for (const name of names) {
      await make(driver, kafkaConfig(name, { partitions: 1, replication: 1 }));
      users.set(name, await addUser(admin, `prism-${name}`));
    }
    const asked = async (work: Promise<unknown>) => {
      const error = await work.then(
        () => undefined,
        (reason: unknown) => reason as { findBy?(property: string, value: string): unknown },
      );
      if (!error) return 'done';
      const refusals = ['TOPIC', 'GROUP', 'TRANSACTIONAL_ID'].filter((what) =>
        error.findBy?.('apiId', `${what}_AUTHORIZATION_FAILED`),
      );
      return refusals.length > 0 ? 'refused' : String(error);
    };
    try {
      await until(
        async () => (await asked(produce(`${names[0]}-queue`, 'first', users.get(names[0]!)!))) === 'done',
      );
      for (const name of names) {
        const user = users.get(name)!;
        expect(await asked(produce(`${name}-queue`, `of ${name}`, user)), name).toBe('done');
        expect(await asked(beginTransactions(name, user)), name).toBe('done');
        expect(await consume(`${name}-queue`, name, user), name).toBe(
          name === names[0] ? 'first' : `of ${name}`,
        );
      }
      for (const [one, other] of pairs.flatMap(([a, b]) => [
        [a, b],
        [b, a],
      ]) as [string, string][]) {
        const user = users.get(one)!;
        const what = `${one} at ${other}`;
        expect(await asked(produce(`${other}-queue`, 'intruded', user)), what).toBe('refused');
        expect(await asked(beginTransactions(other, user)), what).toBe('refused');
        expect(await asked(consume(`${other}-queue`, one, user)), what).toBe('refused');
        expect(await asked(consume(`${one}-queue`, other, user)), what).toBe('refused');
      }
    } finally {
      for (const name of names) {
        await clean(kafkaConfig(name));
        await removeUser(admin, `prism-${name}`);
      }
    }
  }, 300_000);
});
