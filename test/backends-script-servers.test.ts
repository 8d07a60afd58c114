import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { jetstreamManager } from '@nats-io/jetstream';
import { createUser, encodeUser, fmtCreds, fromPublic, fromSeed } from '@nats-io/jwt';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import { Admin, Producer, stringSerializers } from '@platformatic/kafka';
import { createClient } from 'redis';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addKafkaUser } from './add-kafka-user.ts';
import { copyBackends, processesIn } from './copy-backends.ts';

// Kafka, NATS, Redis and moto as the script starts them, each by a real client.

const NAMES = ['kafka', 'moto', 'nats', 'redis'];
const root = process.getuid?.() === 0;
const able = root || existsSync('.backends/programs');
if (!able)
  process.stderr.write('SKIPPED test/backends-script-servers.test.ts: scripts/backends up was never run\n');

type Env = Record<string, string | undefined>;

async function started(...names: string[]) {
  const copy = copyBackends(names);
  expect(await copy.run('up')).toMatchObject({ code: 0, out: '' });
  const env = await copy.env();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { ...copy, values: env };
}

const bytes = (content: string | undefined) => new TextEncoder().encode(content);

async function redisOf(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.destroy());
  return client;
}

async function natsOf(servers: string, credentials?: string | Uint8Array) {
  const creds = typeof credentials === 'string' ? bytes(credentials) : credentials;
  const connection = await connect({
    servers,
    reconnect: false,
    ...(creds && { authenticator: credsAuthenticator(creds) }),
  });
  onTestFinished(() => connection.close());
  return connection;
}

function kafkaOf(
  env: Env,
  user: { username: string; password: string },
  mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-512' = 'SCRAM-SHA-256',
) {
  const options = {
    clientId: 'prism-tests',
    bootstrapBrokers: env.PRISM_TEST_KAFKA_BROKERS!.split(','),
    sasl: { mechanism, ...user },
    retries: 3,
    autocreateTopics: false,
  };
  const admin = new Admin(options);
  const producer = new Producer({ ...options, serializers: stringSerializers });
  onTestFinished(async () => {
    await producer.close();
    await admin.close();
  });
  return { admin, producer };
}

const superUser = (env: Env) => ({
  username: env.PRISM_TEST_KAFKA_USERNAME!,
  password: env.PRISM_TEST_KAFKA_PASSWORD!,
});

describe.skipIf(!able && process.env.CI !== 'true')('scripts/backends', () => {
  test('starts them all once and leaves nothing', { timeout: 300_000 }, async () => {
    const { folder, run, values } = await started(...NAMES);
    expect((await run('status')).out).toBe(NAMES.map((name) => `${name}: ready\n`).join(''));
    expect((await run('up')).code).toBe(0);
    expect((await run('env')).out).toContain(values.PRISM_TEST_REDIS_URL);
    expect(processesIn(folder)).toHaveLength(6);
    expect(await run('down', 'redis')).toMatchObject({ code: 0, err: '' });
    expect((await run('env')).out).not.toContain('REDIS');
    expect(processesIn(folder)).toHaveLength(5);
    expect(await run('down')).toMatchObject({ code: 0, err: '' });
    expect(processesIn(folder)).toEqual([]);
    expect(existsSync(join(folder, '.backends/env'))).toBe(false);
    expect(NAMES.filter((name) => existsSync(join(folder, '.backends', name)))).toEqual([]);
  });

  test('up that is killed at any instant leaves nothing that down does not find', {
    timeout: 300_000,
  }, async () => {
    const { folder, start, run } = copyBackends(NAMES);
    for (const delay of [500, 3000]) {
      const child = start('up');
      await sleep(delay);
      child.kill('SIGKILL');
      expect((await run('down')).code).toBe(0);
      expect(processesIn(folder)).toEqual([]);
    }
  });

  test('Kafka: three brokers, users with rights, no topic that nobody made', {
    timeout: 300_000,
  }, async () => {
    const { folder, run, values } = await started('kafka');
    const { admin, producer } = kafkaOf(values, superUser(values), 'SCRAM-SHA-512');
    const { brokers } = await admin.metadata({});
    expect([...brokers.values()].map(({ host, port }) => `${host}:${port}`).sort()).toEqual(
      values.PRISM_TEST_KAFKA_BROKERS!.split(','),
    );
    await expect(producer.send({ messages: [{ topic: 'orders', value: 'x' }] })).rejects.toThrow();
    const guess = kafkaOf(values, { ...superUser(values), password: 'guess' });
    await expect(guess.admin.listTopics()).rejects.toThrow();

    const provisioner = kafkaOf(values, {
      username: values.PRISM_TEST_KAFKA_PROVISIONER_USERNAME!,
      password: values.PRISM_TEST_KAFKA_PROVISIONER_PASSWORD!,
    });
    await provisioner.admin.createTopics({ topics: ['orders'], partitions: 2, replicas: 3 });
    // A broker learns of it a moment later.
    await vi.waitFor(async () => expect(await provisioner.admin.listTopics()).toEqual(['orders']), 30_000);
    await expect(
      provisioner.producer.send({ messages: [{ topic: 'orders', value: 'x' }] }),
    ).rejects.toThrow();
    const user = kafkaOf(values, await addKafkaUser('somebody'));
    expect(await user.admin.listTopics()).toEqual([]);
    await expect(user.admin.createTopics({ topics: ['mine'], partitions: 1, replicas: 1 })).rejects.toThrow();
    await producer.send({ messages: [{ topic: 'orders', value: 'x' }] });

    const [broker] = processesIn(folder);
    process.kill(broker!, 'SIGKILL');
    expect((await run('status', 'kafka')).code).toBe(1);
  });

  test('NATS: JetStream, and users whom an account has signed', async () => {
    const { values } = await started('nats');
    const servers = values.PRISM_TEST_NATS_SERVERS!;
    const manager = await jetstreamManager(await natsOf(servers, values.PRISM_TEST_NATS_CREDENTIALS));
    await manager.streams.add({ name: 'orders', subjects: ['orders.>'] });
    await expect(natsOf(servers)).rejects.toThrow(/Authorization/);

    const user = createUser();
    const token = await encodeUser(
      'somebody',
      user,
      fromPublic(values.PRISM_TEST_NATS_ACCOUNT!),
      { pub: { allow: ['orders.>'] }, sub: { allow: ['_INBOX.>'] } },
      { signer: fromSeed(bytes(values.PRISM_TEST_NATS_SIGNING_KEY)) },
    );
    const limited = await natsOf(servers, fmtCreds(token, user));
    expect((await limited.request('orders.1', 'x')).json()).toMatchObject({ stream: 'orders', seq: 1 });
    await expect(limited.request('$JS.API.INFO')).rejects.toThrow(/[Pp]ermission/);

    const system = await natsOf(servers, values.PRISM_TEST_NATS_SYSTEM_CREDENTIALS);
    expect((await system.request('$SYS.REQ.SERVER.PING.VARZ')).json()).toHaveProperty('server');
  });

  test('Redis: nobody without a password, and users that outlive it', async () => {
    const { folder, values } = await started('redis');
    const url = values.PRISM_TEST_REDIS_URL!;
    const client = await redisOf(url);
    await client.aclSetUser('somebody', ['on', '>secret', '~orders:*', '+get', '+set']);
    await client.aclSave();
    expect(readFileSync(join(folder, '.backends/redis/home/users.acl'), 'utf8')).toContain('user somebody');
    const somebody = await redisOf(url.replace(/admin:[^@]*/, 'somebody:secret'));
    expect(await somebody.set('orders:1', 'x')).toBe('OK');
    await expect(somebody.set('other:1', 'x')).rejects.toThrow(/NOPERM/);
    await expect(redisOf(url.replace(/admin:[^@]*@/, ''))).rejects.toThrow(/NOAUTH/);
  });

  test('moto: S3 and IAM', { timeout: 300_000 }, async () => {
    const { values } = await started('moto');
    const options = {
      endpoint: values.PRISM_TEST_AWS_ENDPOINT!,
      region: 'us-east-1',
      credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
    };
    expect(
      (await new S3Client({ ...options, forcePathStyle: true }).send(new ListBucketsCommand({}))).Buckets ??
        [],
    ).toEqual([]);
    expect((await new IAMClient(options).send(new ListRolesCommand({}))).Roles).toEqual([]);
  });

  test('says why one does not start, and starts the rest', async () => {
    const { folder, run } = copyBackends(['nats', 'redis']);
    rmSync(join(folder, 'node_modules'));
    const up = await run('up');
    expect(up).toMatchObject({ code: 1, err: expect.stringMatching(/npm ci\n.*nats did not start/) });
    expect((await run('status')).out).toBe('nats: not ready\nredis: ready\n');
  });
});
