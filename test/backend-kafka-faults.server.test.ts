import { type Admin, ConfigResourceTypes, IncrementalAlterConfigOperationTypes } from '@platformatic/kafka';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../src/backends/driver.ts';
import type { KafkaOptions } from '../src/backends/kafka/kafka-options.ts';
import { openKafka } from '../src/backends/kafka/open-kafka.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  acl,
  addUser,
  brokers,
  kafkaConfig,
  openAdmin,
  produce,
  provisioner,
  removeUser,
  topicOf,
  until,
  whyNoKafka,
} from './backend-kafka-cluster.ts';
import {
  carry,
  contextOf,
  createSteps,
  differencesOf,
  failureOf,
  LINEAGE,
  removeSteps,
  unique,
} from './driver-conformance.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

const noKafka = whyNoKafka();
if (noKafka) console.warn(`SKIPPED: ${noKafka}`);

const make = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, createSteps('kafka', config), contextOf(config, over));
const unmake = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, removeSteps('kafka', config), contextOf(config, over));
const markOfTopic = (config: PlatformConfig) =>
  acl(
    'TOPIC',
    topicOf(config),
    `Prism:namespace=${config.namespace},lineage=${LINEAGE},layout=1`,
    'DESCRIBE',
    { permissionType: 2 },
  );
const check = (driver: Driver) => driver.check(contextOf(kafkaConfig('nobody')));

/** How a request begins: its number and its version in the protocol. */
const REQUESTS = {
  createTopics: '\0\x13\0\x07',
  deleteTopics: '\0\x14\0\x06',
  createAcls: '\0\x1e\0\x03',
  deleteAcls: '\0\x1f\0\x03',
  incrementalAlterConfigs: '\0\x2c\0\x01',
  createPartitions: '\0\x25\0\x03',
  alterPartitionReassignments: '\0\x2d\0\0',
};

describe.skipIf(noKafka)('kafka', () => {
  let admin: Admin;
  const drivers: Driver[] = [];
  const users: string[] = [];
  const proxies: TcpProxy[] = [];
  const open = async (over: Partial<KafkaOptions> = {}): Promise<Driver> => {
    const driver = await openKafka(provisioner(over));
    drivers.push(driver);
    return driver;
  };
  const between = async () => {
    const [host, port] = brokers()[0]!.split(':');
    const proxy = await startTcpProxy({ host: host!, port: Number(port) });
    proxies.push(proxy);
    return { proxy, driver: await open({ brokers: [`127.0.0.1:${proxy.port}`] }) };
  };
  const asUser = async (...acls: Parameters<typeof acl>[3][]) => {
    const user = await addUser(admin, `t-${unique()}`);
    users.push(user.username);
    const principal = `User:${user.username}`;
    const creations = acls.map((operation) => acl('TOPIC', '*', principal, operation));
    await admin.createAcls({ creations });
    await until(async () => (await admin.describeAcls({ filter: creations.at(-1)! })).length > 0);
    return user;
  };
  const alsoCluster = (username: string) =>
    admin.createAcls({ creations: [acl('CLUSTER', 'kafka-cluster', `User:${username}`, 'ALTER')] });

  beforeAll(() => {
    admin = openAdmin();
  });
  afterAll(async () => {
    for (const driver of drivers) await driver.close();
    for (const proxy of proxies) await proxy.stop();
    for (const name of users) {
      await removeUser(admin, name);
      const principal = `User:${name}`;
      for (const [type, resource] of [
        ['CLUSTER', 'kafka-cluster'],
        ['TOPIC', '*'],
      ] as const)
        await admin.deleteAcls({ filters: [acl(type, resource, principal, 'ANY', { permissionType: 1 })] });
    }
    await admin.close();
  });

  test('each request whose answer is lost is made good by the next run', async () => {
    const { proxy, driver } = await between();
    const direct = await open();
    for (const [what, words] of Object.entries(REQUESTS)) {
      const namespace = unique();
      const before = kafkaConfig(namespace);
      const after = kafkaConfig(namespace, { partitions: 3, replication: 3, 'retention.ms': 5000 });
      let lost = 0;
      const despite = async (work: () => Promise<boolean>) => {
        const sprung = proxy.loseAnswerTo(words).then(() => {
          lost += 1;
        });
        const failure = await work().then(
          () => undefined,
          (error: unknown) => error as Awaited<ReturnType<typeof failureOf>>,
        );
        if (!failure) return;
        await sprung;
        expect(failure.kind, what).toBe('unknown');
        await work();
      };
      // Made in two, so that Kafka is not asked first whether it would take such a topic.
      await admin.createAcls({ creations: [markOfTopic(before)] });
      await despite(() => make(driver, before));
      await despite(() => make(driver, after));
      expect(await differencesOf(driver, 'kafka', after), what).toEqual([]);
      await despite(() => unmake(driver, after));
      expect(lost, what).toBeGreaterThan(0);
      expect(await make(direct, before), what).toBe(true);
      expect(await unmake(direct, before), what).toBe(true);
    }
  }, 180_000);

  test('a lost answer leaves open whether it was done', async () => {
    const { proxy, driver } = await between();
    const config = kafkaConfig(unique());
    void proxy.loseAnswerTo(REQUESTS.createAcls);
    const failure = await failureOf(make(driver, config));
    expect([failure.kind, failure.message]).toEqual([
      'unknown',
      'the answer of Kafka was lost, so the change may have been made',
    ]);
    expect(await make(driver, config)).toBe(true);
    await unmake(driver, config);
  });

  test('a connection that broke is opened anew', async () => {
    const { proxy, driver } = await between();
    await check(driver);
    await proxy.refuse(true);
    proxy.cut();
    await until(async () => (await failureOf(check(driver))).kind === 'transient');
    const failure = await failureOf(check(driver));
    expect(failure.message).toContain('ECONNREFUSED');
    expect(`${failure.message} ${failure.advice}`).not.toContain(String(proxy.port));
    await proxy.refuse(false);
    await check(driver);
  });

  test('one broker that is up is enough to begin with', async () => {
    const { proxy } = await between();
    await proxy.refuse(true);
    await check(await open({ brokers: [`127.0.0.1:${proxy.port}`, ...brokers()] }));
  });

  test('a wrong password is told by the names of the variables', async () => {
    const failure = await failureOf(check(await open({ password: 'not-it-at-all' })));
    expect([failure.kind, failure.message]).toEqual(['permanent', 'Kafka refused the login']);
    expect(failure.advice).toContain('PRISM_KAFKA_USERNAME and PRISM_KAFKA_PASSWORD');
    expect(`${failure.message} ${failure.advice}`).not.toContain('not-it-at-all');
  });

  test('TLS where there is none is told', async () => {
    const failure = await failureOf(check(await open({ tls: true })));
    expect([failure.kind, failure.message]).toEqual([
      'permanent',
      expect.stringContaining('do not agree on TLS'),
    ]);
    expect(failure.advice).toContain('backends.kafka.tls of prism.yaml');
  });

  test('an address that cannot be one is told', async () => {
    for (const address of ['', 'host:x', 'host:99999', ':9092']) {
      const failure = await failureOf(openKafka(provisioner({ brokers: [address] })));
      expect([failure.kind, failure.advice]).toEqual([
        'permanent',
        expect.stringContaining('backends.kafka.brokers of prism.yaml'),
      ]);
    }
  });

  test('a provisioner without its rights is told which it lacks', async () => {
    const powerless = await open(await asUser('DESCRIBE'));
    const failure = await failureOf(check(powerless));
    expect([failure.kind, failure.message]).toEqual(['permanent', 'the provisioner may not change ACLs']);
    expect(failure.advice).toContain('--operation Alter');

    const user = await asUser('DESCRIBE', 'DESCRIBE_CONFIGS');
    await alsoCluster(user.username);
    const half = await open(user);
    await until(async () => !(await failureOf(check(half))).message.includes('ACLs'));
    const topics = await failureOf(check(half));
    expect([topics.kind, topics.message]).toEqual([
      'permanent',
      expect.stringMatching(/^the provisioner may not create the topic/),
    ]);
    expect(topics.advice).toContain('docs/how-to/backends/kafka.md');

    const config = kafkaConfig(unique());
    const full = await open();
    await make(full, config);
    const changed = kafkaConfig(config.namespace, { 'retention.ms': 5000 });
    const refused = await failureOf(make(half, changed));
    expect([refused.kind, refused.message]).toEqual([
      'permanent',
      `the provisioner may not set retention.ms of the topic ${topicOf(config)} (TOPIC_AUTHORIZATION_FAILED)`,
    ]);
    await unmake(full, config);
  });

  test('the rights that the documentation lists are enough', async () => {
    const user = await asUser('CREATE', 'DELETE', 'ALTER', 'ALTER_CONFIGS');
    await alsoCluster(user.username);
    const driver = await open(user);
    await until(() =>
      check(driver).then(
        () => true,
        () => false,
      ),
    );
    const namespace = unique();
    const larger = kafkaConfig(namespace, { partitions: 3, replication: 3, 'retention.ms': 5000 });
    await make(driver, kafkaConfig(namespace));
    await make(driver, larger);
    expect(await differencesOf(driver, 'kafka', larger)).toEqual([]);
    const steps = removeSteps('kafka', larger, { only_if_empty: true });
    expect(await carry(driver, steps, contextOf(larger))).toBe(true);
  });

  test('a provisioner that is throttled tries again later', async () => {
    const user = await asUser('CREATE', 'DELETE', 'ALTER', 'ALTER_CONFIGS');
    await alsoCluster(user.username);
    const quota = (value: number) =>
      admin.alterClientQuotas({
        entries: [
          {
            entities: [{ entityType: 'user', entityName: user.username }],
            ops: [{ key: 'controller_mutation_rate', value, remove: false }],
          },
        ],
      });
    await quota(0.001);
    const driver = await open(user);
    const config = kafkaConfig(unique(), { partitions: 20, replication: 1 });
    // Asking whether Kafka would take the topic counts as much as making it, and uses the quota up.
    const throttled = await failureOf(make(driver, config));
    expect([throttled.kind, throttled.message]).toEqual([
      'transient',
      expect.stringContaining('THROTTLING_QUOTA_EXCEEDED'),
    ]);
    expect(throttled.advice).toContain('controller_mutation_rate');
    const full = await open();
    await make(full, config);
    await unmake(full, config);
  }, 120_000);

  test('replicas that move are waited for, with progress, and gone on with by another run', async () => {
    const namespace = unique();
    const config = kafkaConfig(namespace, { partitions: 1, replication: 1 });
    const larger = kafkaConfig(namespace, { partitions: 1, replication: 3, 'min.insync.replicas': 2 });
    const topic = topicOf(config);
    const driver = await open();
    await make(driver, config);
    for (let some = 0; some < 4; some += 1) await produce(topic, 'x'.repeat(900_000));
    const throttle = (rate: string | null) =>
      admin.incrementalAlterConfigs({
        resources: [
          ...['1', '2', '3'].map((id) => ({
            resourceType: ConfigResourceTypes.BROKER,
            resourceName: id,
            configs: ['leader', 'follower'].map((role) => set(`${role}.replication.throttled.rate`, rate)),
          })),
          {
            resourceType: ConfigResourceTypes.TOPIC,
            resourceName: topic,
            configs: ['leader', 'follower'].map((role) =>
              set(`${role}.replication.throttled.replicas`, rate === null ? null : '*'),
            ),
          },
        ],
      });
    const set = (name: string, value: string | null) =>
      value === null
        ? { name, configOperation: IncrementalAlterConfigOperationTypes.DELETE }
        : { name, configOperation: IncrementalAlterConfigOperationTypes.SET, value };
    await throttle('10000');
    try {
      const stop = new AbortController();
      const told: string[] = [];
      const progress = (waitsFor: string) => {
        told.push(waitsFor);
        stop.abort();
      };
      const failure = await failureOf(make(driver, larger, { signal: stop.signal, progress }));
      expect(failure.kind).toBe('transient');
      expect(told[0]).toBe(`replicas of 1 of the 1 partitions of the topic ${topic} to arrive`);
      // Never more in sync than there are.
      const found = await differencesOf(driver, 'kafka', larger);
      expect(found.map(({ part }) => part)).toEqual(['min.insync.replicas']);
    } finally {
      await throttle(null);
    }
    expect(await make(driver, larger)).toBe(true);
    expect(await differencesOf(driver, 'kafka', larger)).toEqual([]);
    await unmake(driver, larger);
  }, 120_000);
});
