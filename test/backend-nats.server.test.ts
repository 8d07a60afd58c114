import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConsumerConfig, jetstream, jetstreamManager, type StreamConfig } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Driver } from '../src/backends/driver.ts';
import { openNats } from '../src/backends/nats/open-nats.ts';
import { inboxOf, principalPermissions } from '../src/backends/nats/permissions.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { connectAs, startCluster, startNats, startOperated, whyNoNats } from './backend-nats-server.ts';
import {
  carry,
  contextOf,
  createSteps,
  describeDriver,
  differencesOf,
  failureOf,
  prefixPairs,
  removeSteps,
  type Settings,
  sampleConfig,
  unique,
} from './driver-conformance.ts';
import { startTcpProxy } from './tcp-proxy.ts';

const noServer = whyNoNats();
if (noServer) console.warn(`SKIPPED: ${noServer}`);

const CREDENTIALS_ENV = 'PRISM_NATS_CREDENTIALS';
const SEED_ENV = 'PRISM_NATS_SIGNING_KEY';

const configOf = (
  namespace: string,
  settings: Settings = {},
  api: 'pubsub' | 'queue' = 'pubsub',
): PlatformConfig =>
  sampleConfig('nats', namespace, api, {
    stream: `${namespace}-${api}`,
    replicas: 1,
    max_age_seconds: 3600,
    max_msg_size: 8192,
    max_connections: 10,
    ...settings,
  });
const userOf = ({ namespace }: PlatformConfig): string => `prism-${namespace}`;
const streamOf = ({ backend }: PlatformConfig): string => String(backend.config.stream);
const make = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, createSteps('nats', config), contextOf(config, over));
const unmake = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, removeSteps('nats', config), contextOf(config, over));

/** What the page on NATS says that a provisioner needs. */
const LEAST = {
  pub: {
    allow: [
      '$JS.API.INFO',
      '$JS.API.STREAM.INFO.*',
      '$JS.API.STREAM.CREATE.*',
      '$JS.API.STREAM.UPDATE.*',
      '$JS.API.STREAM.DELETE.*',
      '$JS.API.CONSUMER.INFO.*.*',
      '$JS.API.CONSUMER.DURABLE.CREATE.*.*',
    ],
  },
  sub: { allow: ['_INBOX_prism-provisioner.>'] },
};

async function openTarget() {
  const server = await startOperated();
  const root = await connectAs(server, await server.credentials('root'));
  const manager = await jetstreamManager(root);
  const folder = join(server.folder, 'credentials');
  const credentials = await server.credentials('provisioner', LEAST);
  const open = (over: Partial<Parameters<typeof openNats>[0]> = {}): Driver =>
    openNats({
      servers: [server.address],
      credentials,
      credentialsEnv: CREDENTIALS_ENV,
      signing: { seed: server.signingSeed, seedEnv: SEED_ENV, folder },
      ...over,
    });
  const fileOf = (config: PlatformConfig) => join(folder, `${userOf(config)}.creds`);
  return {
    server,
    root,
    manager,
    folder,
    open,
    fileOf,
    login: (config: PlatformConfig) =>
      connectAs(server, readFileSync(fileOf(config), 'utf8'), inboxOf(userOf(config))),
    stop: async () => {
      await root.close();
      await server.stop();
    },
  };
}
type Target = Awaited<ReturnType<typeof openTarget>>;

/** Whether the server lets a client say something there. */
const publishes = (user: NatsConnection, subject: string): Promise<string> =>
  user.request(subject, '', { timeout: 3000 }).then(
    () => 'answered',
    (error: Error) => String((error.cause as Error | undefined)?.name ?? error.name),
  );
const subscribes = (user: NatsConnection, subject: string): Promise<string> =>
  new Promise((resolve) => {
    const subscription = user.subscribe(subject, {
      callback: (error) => {
        if (error) resolve(error.name);
      },
    });
    // The server answers in order: what it refuses it has refused by then.
    void user.flush().then(() => {
      setTimeout(() => {
        subscription.unsubscribe();
        resolve('subscribed');
      }, 50);
    });
  });
const REFUSED = 'PermissionViolationError';

describe.skipIf(noServer)('nats', () => {
  describeDriver('conformance', async () => {
    const target = await openTarget();
    const { manager, root, folder, fileOf } = target;
    let events = 0;
    root.subscribe('$JS.EVENT.ADVISORY.>', {
      callback: (_, message) => {
        if (/^\$JS\.EVENT\.ADVISORY\.(STREAM|CONSUMER)\.(CREATED|UPDATED|DELETED)\./.test(message.subject))
          events += 1;
      },
    });
    const alterStream = (change: Partial<StreamConfig>) => async (config: PlatformConfig) => {
      await manager.streams.update(streamOf(config), change);
    };
    const alterConsumer = (change: Partial<ConsumerConfig>) => async (config: PlatformConfig) => {
      await manager.consumers.update(streamOf(config), userOf(config), change);
    };
    return {
      system: 'nats',
      open: async () => target.open(),
      config: (namespace, settings) => configOf(namespace, settings),
      updates: [
        { max_age_seconds: 7200 },
        { max_age_seconds: 60 },
        { max_age_seconds: 0 },
        { max_msg_size: 4096 },
      ],
      writes: async () => {
        await root.flush();
        const files = existsSync(folder)
          ? readdirSync(folder).map((name) => statSync(join(folder, name)))
          : [];
        return files.reduce((sum, { mtimeMs }) => sum + mtimeMs, events);
      },
      drifts: {
        'another age': alterStream({ max_age: 60e9, duplicate_window: 60e9 }),
        'a limit of messages': alterStream({ max_msgs: 10 }),
        'a subject more': async (config) => {
          await manager.streams.update(streamOf(config), {
            subjects: [`${config.namespace}.>`, `${config.namespace}x.>`],
          });
        },
        'newest are refused': alterStream({ discard: 'new' as StreamConfig['discard'] }),
        'a consumer that gives up': alterConsumer({ max_deliver: 3 }),
        'the consumer is gone': async (config) => {
          await manager.consumers.delete(streamOf(config), userOf(config));
        },
        'the stream is gone': async (config) => {
          await manager.streams.delete(streamOf(config));
        },
        'the credentials are gone': async (config) => rmSync(fileOf(config)),
        'everybody may read the credentials': async (config) => chmodSync(fileOf(config), 0o644),
      },
      foreign: {
        'a stream': {
          make: async (config) => {
            await manager.streams.add({ name: streamOf(config), subjects: [`${config.namespace}.theirs`] });
          },
          look: async (config) => JSON.stringify((await manager.streams.info(streamOf(config))).config),
          remove: async (config) => {
            await manager.streams.delete(streamOf(config));
            rmSync(fileOf(config), { force: true });
          },
        },
        'a stream with the same subjects': {
          make: async (config) => {
            await manager.streams.add({ name: `x${streamOf(config)}`, subjects: [`${config.namespace}.>`] });
          },
          look: async (config) => JSON.stringify((await manager.streams.info(`x${streamOf(config)}`)).config),
          remove: async (config) => {
            await manager.streams.delete(`x${streamOf(config)}`);
          },
        },
        'a credentials file': {
          make: async (config) => writeFileSync(fileOf(config), 'theirs'),
          look: async (config) => readFileSync(fileOf(config), 'utf8'),
          remove: async (config) => rmSync(fileOf(config)),
        },
      },
      fill: async ({ namespace }) => {
        await jetstream(root).publish(`${namespace}.a`, 'x');
      },
      drain: async (config) => {
        await manager.streams.purge(streamOf(config));
      },
      left: async (config) => {
        const streams = (await manager.streams.names().next()).filter((name) =>
          name.includes(config.namespace),
        );
        return [...streams, ...(existsSync(fileOf(config)) ? [fileOf(config)] : [])];
      },
      close: () => target.stop(),
    };
  });

  /** While servers choose who leads a stream none answers for it: as apply does, what is transient is tried again. */
  async function patiently<T>(act: () => Promise<T>): Promise<T> {
    const until = Date.now() + 60_000;
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof BackendFailure) || error.kind === 'permanent' || Date.now() > until)
          throw error;
      }
    }
  }

  describe('over one server', () => {
    let target: Target;
    let driver: Driver;
    beforeAll(async () => {
      target = await openTarget();
      driver = target.open();
    });
    afterAll(async () => {
      await driver?.close();
      await target?.stop();
    });

    test('20 pairs of names of which one begins with the other: each works on its own and is refused the other’s', async () => {
      for (const [a, b] of prefixPairs()) {
        const [own, other] = [configOf(a), configOf(b, {}, 'queue')];
        await make(driver, own);
        await make(driver, other);
        for (const [config, theirs] of [
          [own, other],
          [other, own],
        ] as const) {
          const user = await target.login(config);
          const js = jetstream(user);
          await js.publish(`${config.namespace}.orders.created`, 'x');
          const consumer = await js.consumers.get(streamOf(config), userOf(config));
          const message = await consumer.next({ expires: 5000 });
          expect(message?.string()).toBe('x');
          expect(await message!.ackAck()).toBe(true);
          const [stream, consumerName] = [streamOf(theirs), userOf(theirs)];
          for (const subject of [
            `${theirs.namespace}.orders.created`,
            `$JS.API.STREAM.INFO.${stream}`,
            `$JS.API.STREAM.PURGE.${stream}`,
            `$JS.API.STREAM.MSG.GET.${stream}`,
            `$JS.API.STREAM.DELETE.${stream}`,
            `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumerName}`,
            `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.x`,
            `$JS.ACK.${stream}.${consumerName}.1.1.1.1.1`,
            `${inboxOf(consumerName)}.x`,
            // Of its own too, what could reach others or tell of them.
            `$JS.API.STREAM.UPDATE.${streamOf(config)}`,
            `$JS.API.STREAM.DELETE.${streamOf(config)}`,
            `$JS.API.CONSUMER.DURABLE.CREATE.${streamOf(config)}.x`,
            '$JS.API.STREAM.NAMES',
            '$JS.API.INFO',
          ])
            expect(await publishes(user, subject), subject).toBe(REFUSED);
          for (const subject of [
            `${theirs.namespace}.>`,
            `${inboxOf(consumerName)}.>`,
            '_INBOX.>',
            '_INBOX_prism-provisioner.>',
            '*.orders.created',
            '$JS.EVENT.>',
            '>',
          ])
            expect(await subscribes(user, subject), subject).toBe(REFUSED);
          await user.close();
        }
        await unmake(driver, own);
        expect((await target.manager.streams.info(streamOf(other))).state.last_seq).toBe(1);
        await unmake(driver, other);
      }
    }, 180_000);

    test('a queue hands each message out once, pubsub keeps what was read', async () => {
      for (const [api, left] of [
        ['queue', 0],
        ['pubsub', 1],
      ] as const) {
        const config = configOf(unique(), {}, api);
        await make(driver, config);
        expect(await differencesOf(driver, 'nats', config)).toEqual([]);
        const user = await target.login(config);
        const js = jetstream(user);
        await js.publish(`${config.namespace}.a`, 'x', { msgID: '1' });
        expect((await js.publish(`${config.namespace}.a`, 'x', { msgID: '1' })).duplicate).toBe(true);
        const message = await (await js.consumers.get(streamOf(config), userOf(config))).next({
          expires: 5000,
        });
        await message!.ackAck();
        expect((await target.manager.streams.info(streamOf(config))).state.messages).toBe(left);
        await user.close();
        await unmake(driver, config);
      }
    });

    test('what a stream cannot alter takes a migration, and nothing was written before', async () => {
      const name = unique();
      await make(driver, configOf(name));
      const stream = streamOf(configOf(name));
      const before = JSON.stringify((await target.manager.streams.info(stream)).config);
      const queue = sampleConfig('nats', name, 'queue', {
        ...configOf(name).backend.config,
        max_age_seconds: 60,
      });
      const failure = await failureOf(make(driver, queue));
      expect(failure).toMatchObject({
        kind: 'permanent',
        message: expect.stringContaining('retention is limits and must be workqueue'),
        advice: expect.stringContaining('migration'),
      });
      expect(JSON.stringify((await target.manager.streams.info(stream)).config)).toBe(before);
      expect(await differencesOf(driver, 'nats', queue)).toContainEqual(
        expect.objectContaining({ part: 'retention', owned: false }),
      );
      await unmake(driver, configOf(name));
    });

    test('three replicas on a single server are an error that names the setting, never fewer', async () => {
      for (const before of [undefined, configOf(unique())]) {
        if (before) await make(driver, before);
        const config = configOf(before?.namespace ?? unique(), { replicas: 3 });
        const failure = await failureOf(make(driver, config));
        expect([failure.kind, failure.advice]).toEqual([
          'permanent',
          expect.stringMatching(/nats-replicas.*policies\/sizing\.yaml/),
        ]);
        const info = await target.manager.streams.info(streamOf(config)).catch(() => undefined);
        expect(info?.config.num_replicas).toBe(before ? 1 : undefined);
        await unmake(driver, config);
      }
    });

    test('messages that the server takes from nobody are no size for a stream', async () => {
      const failure = await failureOf(make(driver, configOf(unique(), { max_msg_size: 9 * 1024 * 1024 })));
      expect([failure.kind, failure.advice]).toEqual(['permanent', expect.stringContaining('max_payload')]);
    });

    test('a setting that no stream has is refused by name', async () => {
      for (const settings of [
        { shards: 3 },
        { max_age_seconds: -1 },
        { max_age_seconds: 1e12 },
        { replicas: 9 },
        { replicas: null },
        { max_msg_size: 1.5 },
      ]) {
        const failure = await failureOf(make(driver, configOf(unique(), settings as Settings)));
        expect([failure.kind, failure.message]).toEqual([
          'permanent',
          expect.stringContaining(Object.keys(settings)[0]!),
        ]);
      }
    });

    test('each answer can be lost, and the next run makes it whole', async () => {
      const proxy = await startTcpProxy({ port: target.server.port });
      const broken = target.open({ servers: [`nats://127.0.0.1:${proxy.port}`] });
      for (const words of ['STREAM.INFO', 'STREAM.CREATE', 'CONSUMER.DURABLE.CREATE']) {
        const config = configOf(unique());
        void proxy.loseAnswerTo(words);
        const failure = await failureOf(make(broken, config));
        expect(failure.kind, words).toBe(words === 'STREAM.INFO' ? 'transient' : 'unknown');
        await make(broken, config);
        expect(await differencesOf(driver, 'nats', config), words).toEqual([]);
        void proxy.loseAnswerTo('STREAM.DELETE');
        expect((await failureOf(unmake(broken, config))).kind).toBe('unknown');
        await unmake(broken, config);
      }
      await broken.close();
      await proxy.stop();
    });

    test('credentials keep the user’s key when its rights are mended, and nobody else may read them', async () => {
      const config = configOf(unique());
      await make(driver, config);
      const file = target.fileOf(config);
      expect([statSync(file).mode & 0o777, statSync(target.folder).mode & 0o777]).toEqual([0o600, 0o700]);
      const seed = () => /-----BEGIN USER NKEY SEED-----\s+(\S+)/.exec(readFileSync(file, 'utf8'))![1];
      const before = seed();
      const moved = configOf(config.namespace, { stream: `${config.namespace}-other` });
      expect((await differencesOf(driver, 'nats', moved)).map(({ part }) => part)).toEqual(['publish', null]);
      await carry(driver, createSteps('nats', moved).slice(0, 1), contextOf(moved));
      expect((await differencesOf(driver, 'nats', moved)).map(({ part }) => part)).toEqual([null]);
      expect(seed()).toBe(before);
      await unmake(driver, config);
    });

    test('what is wrong is told in words, without a secret', async () => {
      const context = contextOf(configOf(unique()));
      const secret = 'hunter2';
      const none = await target.server.credentials('none', { pub: { allow: ['x'] } });
      const noDelete = await target.server.credentials('no-delete', {
        ...LEAST,
        pub: { allow: LEAST.pub.allow.filter((subject) => !subject.includes('DELETE')) },
      });
      const folder = target.folder;
      const cases: [over: Parameters<Target['open']>[0], kind: string, words: RegExp][] = [
        [{ servers: ['nats://127.0.0.1:1'] }, 'transient', /cannot be reached/],
        [{ servers: [`nats://u:${secret}@127.0.0.1:1`] }, 'permanent', /has a user in it/],
        [{ credentials: secret, signing: undefined }, 'permanent', /holds no credentials/],
        [{ credentials: `u:${secret}`, signing: undefined }, 'permanent', /refused the login/],
        [{ credentials: undefined, signing: undefined }, 'permanent', /refused the login/],
        [{ credentials: none, signing: undefined }, 'permanent', /does not let this user/],
        [{ credentials: noDelete }, 'permanent', /publish to \$JS\.API\.STREAM\.DELETE/],
        [{ signing: { seed: secret, seedEnv: SEED_ENV, folder } }, 'permanent', /no signing key/],
        [
          { signing: { seed: target.server.strangeSeed, seedEnv: SEED_ENV, folder } },
          'permanent',
          /lets no user in who is signed/,
        ],
      ];
      for (const [over, kind, words] of cases) {
        const wrong = target.open(over);
        const failure = await failureOf(wrong.check(context));
        expect([failure.kind, failure.message]).toEqual([kind, expect.stringMatching(words)]);
        expect(`${failure.message} ${failure.advice}`).not.toMatch(/hunter2|SA[A-Z0-9]{50}|SU[A-Z0-9]{50}/);
        await wrong.close();
      }
    });
  });

  test('in a cluster a stream has the replicas it is to have, and more than there are servers are refused', async () => {
    const cluster = await startCluster(3);
    const driver = openNats({ servers: cluster.addresses });
    const config = configOf(unique());
    await driver.check(contextOf(config));
    for (const replicas of [1, 3, 1]) {
      const next = configOf(config.namespace, { replicas });
      await patiently(() => make(driver, next));
      expect(await patiently(() => differencesOf(driver, 'nats', next))).toEqual([]);
    }
    for (const one of [config, configOf(unique())]) {
      const failure = await failureOf(make(driver, configOf(one.namespace, { replicas: 5 })));
      expect([failure.kind, failure.advice]).toEqual(['permanent', expect.stringContaining('nats-replicas')]);
    }
    expect(await patiently(() => differencesOf(driver, 'nats', config))).toEqual([]);
    await patiently(() => unmake(driver, config));
    await driver.close();
    await cluster.stop();
  }, 120_000);

  // What the page on NATS says of the limits of one account: told here so that it does not go out of date.
  test('one account does not keep a principal from having answers sent to the subjects of another', async () => {
    const target = await openTarget();
    const driver = target.open();
    const [own, other] = [configOf(unique()), configOf(unique())];
    await make(driver, own);
    await make(driver, other);
    const user = await target.login(own);
    user.publish(`${own.namespace}.a`, 'x', { reply: `${other.namespace}.a` });
    await user.flush();
    await expect
      .poll(async () => (await target.manager.streams.info(streamOf(other))).state.messages)
      .toBe(1);
    await user.close();
    await driver.close();
    await target.stop();
  });

  test('an account without JetStream, and one whose limits are reached, are told', async () => {
    const off = await startOperated({ disk_storage: 0, mem_storage: 0, streams: 0, consumer: 0 });
    const none = openNats({ servers: [off.address], credentials: await off.credentials('p') });
    expect((await failureOf(none.check(contextOf(configOf(unique()))))).message).toMatch(/JetStream off/);
    await none.close();
    await off.stop();
    const few = await startOperated({ streams: 1 });
    const driver = openNats({ servers: [few.address], credentials: await few.credentials('p') });
    await make(driver, configOf(unique()));
    const failure = await failureOf(make(driver, configOf(unique())));
    expect([failure.kind, failure.advice]).toEqual([
      'permanent',
      expect.stringContaining('limits of the account'),
    ]);
    await driver.close();
    await few.stop();
  });

  test('where users are the operator’s, those of the server’s configuration are held to the same rights', async () => {
    const config = configOf(unique());
    const [name, other] = [userOf(config), configOf(`${config.namespace}-eu`)];
    const rights = (permissions: { pub: { allow: readonly string[] }; sub: { allow: readonly string[] } }) =>
      `{ publish: ${JSON.stringify(permissions.pub.allow)}, subscribe: ${JSON.stringify(permissions.sub.allow)} }`;
    const server = await startNats(`authorization: { users: [
      { user: provisioner, password: pw, permissions: ${rights(LEAST)} }
      { user: "${name}", password: pw, permissions: ${rights(principalPermissions(name, config))} }
    ] }`);
    const driver = openNats({ servers: [server.address], credentials: 'provisioner:pw' });
    await driver.check(contextOf(config));
    for (const one of [config, other]) {
      await make(driver, one);
      expect(await differencesOf(driver, 'nats', one)).toEqual([]);
    }
    const user = await connect({
      servers: server.address,
      user: name,
      pass: 'pw',
      inboxPrefix: inboxOf(name),
    });
    const js = jetstream(user);
    await js.publish(`${config.namespace}.a`, 'x');
    const message = await (await js.consumers.get(streamOf(config), name)).next({ expires: 5000 });
    await message!.ackAck();
    expect(await publishes(user, `${other.namespace}.a`)).toBe(REFUSED);
    expect(await subscribes(user, `${other.namespace}.>`)).toBe(REFUSED);
    await user.close();
    for (const one of [config, other]) await unmake(driver, one);
    await driver.close();
    await server.stop();
  });
});
