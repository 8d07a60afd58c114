import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Acl,
  AclOperations,
  AclPermissionTypes,
  Admin,
  alterUserScramCredentialsV0,
  Consumer,
  Producer,
  ResourcePatternTypes,
  ResourceTypes,
  ScramMechanisms,
  stringDeserializers,
  stringSerializers,
} from '@platformatic/kafka';
import type { KafkaOptions } from '../src/backends/kafka/kafka-options.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { type Settings, sampleConfig } from './driver-conformance.ts';

// What the tests do at a real Kafka beside the driver: as its administrator, and as clients.

const { env } = process;

/** @returns undefined where there is a cluster to test with. */
export const whyNoKafka = (): string | undefined =>
  env.PRISM_TEST_KAFKA_BROKERS ? undefined : 'no Kafka: PRISM_TEST_KAFKA_BROKERS is not set';

export const brokers = (): string[] => (env.PRISM_TEST_KAFKA_BROKERS ?? '').split(',');

/** With what the documentation asks for, and no more. */
export const provisioner = (over: Partial<KafkaOptions> = {}): KafkaOptions => ({
  brokers: brokers(),
  username: env.PRISM_TEST_KAFKA_PROVISIONER_USERNAME,
  password: env.PRISM_TEST_KAFKA_PROVISIONER_PASSWORD,
  usernameEnv: 'PRISM_KAFKA_USERNAME',
  passwordEnv: 'PRISM_KAFKA_PASSWORD',
  tls: false,
  ...over,
});

const ADMINISTRATOR = {
  username: env.PRISM_TEST_KAFKA_USERNAME ?? '',
  password: env.PRISM_TEST_KAFKA_PASSWORD ?? '',
};

const clientOf = (user: { username: string; password: string }) => ({
  clientId: 'prism-tests',
  bootstrapBrokers: brokers(),
  sasl: { mechanism: 'SCRAM-SHA-256' as const, ...user },
  retries: 2,
  retryDelay: 200,
});

export const openAdmin = (): Admin => new Admin(clientOf(ADMINISTRATOR));

export const kafkaConfig = (namespace: string, settings: Settings = {}): PlatformConfig =>
  sampleConfig('kafka', namespace, 'queue', {
    topic: `${namespace}-queue`,
    partitions: 2,
    replication: 2,
    'min.insync.replicas': 1,
    'max.message.bytes': 1_052_672,
    'retention.ms': 86_400_000,
    ...settings,
  });

export const topicOf = ({ namespace }: PlatformConfig): string => `${namespace}-queue`;
export const userOf = ({ namespace }: PlatformConfig): string => `User:prism-${namespace}`;

export const acl = (
  type: keyof typeof ResourceTypes,
  name: string,
  principal: string,
  operation: keyof typeof AclOperations,
  over: Partial<Acl> = {},
): Acl => ({
  resourceType: ResourceTypes[type],
  resourceName: name,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  principal,
  host: '*',
  operation: AclOperations[operation],
  permissionType: AclPermissionTypes.ALLOW,
  ...over,
});

export const ANY_ACL = {
  resourceType: ResourceTypes.ANY,
  resourceName: null,
  resourcePatternType: ResourcePatternTypes.ANY,
  principal: null,
  host: null,
  operation: AclOperations.ANY,
  permissionType: AclPermissionTypes.ANY,
};

/** As lines of text, those that say something of the namespace. */
export async function aclsOf(admin: Admin, namespace: string): Promise<string[]> {
  const resources = await admin.describeAcls({ filter: ANY_ACL });
  return resources
    .flatMap(({ acls, ...resource }) => acls.map((one) => JSON.stringify({ ...resource, ...one })))
    .filter((line) => line.includes(namespace))
    .sort();
}

/** A broker knows of a change by another a moment later. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('it did not come to hold');
}

/** Adds a user who can log in, as an operator does. */
export async function addUser(
  admin: Admin,
  username: string,
): Promise<{ username: string; password: string }> {
  const password = randomBytes(12).toString('hex');
  const salt = randomBytes(16);
  const [connection] = (await admin.connectToBrokers()).values();
  await alterUserScramCredentialsV0.api.async(
    connection!,
    [],
    [
      {
        name: username,
        mechanism: ScramMechanisms.SCRAM_SHA_256,
        iterations: 4096,
        salt,
        saltedPassword: pbkdf2Sync(password, salt, 4096, 32, 'sha256'),
      },
    ],
  );
  return { username, password };
}

export async function removeUser(admin: Admin, username: string): Promise<void> {
  const [connection] = (await admin.connectToBrokers()).values();
  await alterUserScramCredentialsV0.api.async(
    connection!,
    [{ name: username, mechanism: ScramMechanisms.SCRAM_SHA_256 }],
    [],
  );
}

/** @throws When Kafka does not take it. */
export async function produce(topic: string, value: string, user = ADMINISTRATOR): Promise<void> {
  const producer = new Producer({ ...clientOf(user), serializers: stringSerializers });
  producer.on('error', () => {});
  try {
    await producer.send({ messages: [{ topic, value }], acks: -1 });
  } finally {
    await producer.close(true);
  }
}

/**
 * What a producer of transactions begins with. This library adds partitions to a transaction by a version of the
 * request that is for brokers alone, which no ACL of a client allows, so it is not gone on with.
 *
 * @throws When Kafka does not take it.
 */
export async function beginTransactions(transactionalId: string, user = ADMINISTRATOR): Promise<void> {
  const producer = new Producer({ ...clientOf(user), transactionalId, idempotent: true });
  producer.on('error', () => {});
  try {
    await producer.beginTransaction();
  } finally {
    await producer.close(true);
  }
}

/** The first message from the start of the topic, read as a member of the group. @throws When Kafka does not give it. */
export async function consume(
  topic: string,
  groupId: string,
  user: { username: string; password: string },
): Promise<string> {
  const consumer = new Consumer({ ...clientOf(user), groupId, deserializers: stringDeserializers });
  consumer.on('error', () => {});
  try {
    const stream = await consumer.consume({ topics: [topic], mode: 'earliest', autocommit: false });
    for await (const message of stream) {
      await message.commit();
      return message.value!;
    }
    throw new Error('the stream ended');
  } finally {
    await consumer.close(true);
  }
}

/** Requests that change something, by their numbers in the protocol, sent from this process by whichever client. */
const WRITES = new Set([0, 19, 20, 30, 31, 33, 37, 44, 45]);

export function countWrites(): { count(): number; stop(): void } {
  const channel = 'tracing:plt:kafka:connections:api:start';
  let count = 0;
  const see = (message: unknown) => {
    if (WRITES.has((message as { apiKey: number }).apiKey)) count += 1;
  };
  subscribe(channel, see);
  return { count: () => count, stop: () => unsubscribe(channel, see) };
}
