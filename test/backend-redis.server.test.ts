import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../src/backends/driver.ts';
import { openRedis } from '../src/backends/redis/open-redis.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { type RedisServer, type RedisUser, startRedis, whyNoRedis } from './backend-redis-server.ts';
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

const noServer = whyNoRedis();
if (noServer) console.warn(`SKIPPED: ${noServer}`);

const URL_ENV = 'PRISM_REDIS_URL';

const configOf = (namespace: string, settings: Settings = {}): PlatformConfig =>
  sampleConfig('redis', namespace, 'keyvalue', {
    key_prefix: `${namespace}:`,
    ttl_seconds: 60,
    memory_bytes: 1024,
    max_connections: 10,
    ...settings,
  });
const userOf = ({ namespace }: PlatformConfig): string => `prism-${namespace}`;
const make = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, createSteps('redis', config), contextOf(config, over));
const unmake = (driver: Driver, config: PlatformConfig, over = {}) =>
  carry(driver, removeSteps('redis', config), contextOf(config, over));

/** Commands that change something, by what the server counted. */
async function writesOf(server: RedisServer): Promise<number> {
  const stats = await server.ask<string>('INFO', 'commandstats');
  const writing =
    /^cmdstat_(acl\|(setuser|deluser|save|load)|hset|hdel|unlink|del|set|config\|(set|rewrite)):calls=([0-9]+)/gm;
  return [...stats.matchAll(writing)].reduce((sum, match) => sum + Number(match.at(-1)), 0);
}

describe.skipIf(noServer)('redis', () => {
  describeDriver('conformance', async () => {
    const server = await startRedis();
    const setUser = (config: PlatformConfig, ...rules: string[]) =>
      server.ask('ACL', 'SETUSER', userOf(config), ...rules);
    const byHand =
      (...rules: string[]) =>
      async (config: PlatformConfig) => {
        await setUser(config, ...rules);
      };
    const keysOf = (pattern: string) => server.ask<string[]>('KEYS', pattern);
    return {
      system: 'redis',
      open: async () => openRedis({ url: server.url, urlEnv: URL_ENV }),
      config: configOf,
      updates: [{ ttl_seconds: 120 }, { ttl_seconds: null }, { memory_bytes: 4096 }, { max_connections: 99 }],
      writes: () => writesOf(server),
      drifts: {
        'another key pattern': byHand('~*'),
        'another channel': byHand('&*'),
        'a command more': byHand('+keys'),
        'all commands': byHand('+@all'),
        'a command less': byHand('-get'),
        'locked out': byHand('off'),
        'no password needed': byHand('nopass'),
        'a selector more': byHand('(~* +get)'),
        'the user is gone': async (config) => {
          await server.ask('ACL', 'DELUSER', userOf(config));
        },
        'a field of the record': async ({ namespace }) => {
          await server.ask('HSET', `_prism:prefix:${namespace}:`, 'ttl_seconds', '1');
        },
        'the record is gone, as after an eviction': async ({ namespace }) => {
          await server.ask('DEL', `_prism:prefix:${namespace}:`);
        },
        'both records are gone': async (config) => {
          await server.ask('DEL', `_prism:prefix:${config.namespace}:`, `_prism:principal:${userOf(config)}`);
        },
      },
      foreign: {
        'a user': {
          make: byHand('on', '>secret', '~*', '+@all'),
          look: async (config) => JSON.stringify(await server.ask('ACL', 'GETUSER', userOf(config))),
          remove: async (config) => {
            await server.ask('ACL', 'DELUSER', userOf(config));
          },
        },
        keys: {
          make: async ({ namespace }) => {
            await server.ask('SET', `${namespace}:theirs`, '1');
          },
          look: async ({ namespace }) =>
            JSON.stringify([
              await keysOf(`*${namespace}*`),
              await server.ask('ACL', 'GETUSER', `prism-${namespace}`),
            ]),
          remove: async ({ namespace }) => {
            await server.ask('DEL', `${namespace}:theirs`);
          },
        },
      },
      fill: async ({ namespace }) => {
        await server.ask('SET', `${namespace}:a`, '1');
      },
      drain: async ({ namespace }) => {
        await server.ask('DEL', `${namespace}:a`);
      },
      left: async ({ namespace }) => [
        ...(await keysOf(`*${namespace}*`)),
        ...(await server.ask<string[]>('ACL', 'USERS')).filter((name) => name.includes(namespace)),
      ],
      close: () => server.stop(),
    };
  });

  describe('over one server', () => {
    let server: RedisServer;
    let driver: Driver;
    beforeAll(async () => {
      server = await startRedis();
      driver = openRedis({ url: server.url, urlEnv: URL_ENV });
    });
    afterAll(async () => {
      await driver?.close();
      await server?.stop();
    });

    /** With a password that the operator gives it. */
    async function login(config: PlatformConfig): Promise<RedisUser> {
      await server.ask('ACL', 'SETUSER', userOf(config), '>given');
      return server.as(userOf(config), 'given');
    }

    test('20 pairs of names of which one begins with the other: each works on its own and is refused the other’s', async () => {
      for (const [a, b] of prefixPairs()) {
        const [own, other] = [configOf(a), configOf(b)];
        await make(driver, own);
        await make(driver, other);
        for (const [config, theirs] of [
          [own, b],
          [other, a],
        ] as const) {
          const user = await login(config);
          const mine = config.namespace;
          for (const command of [
            ['SET', `${mine}:k`, 'v'],
            ['GET', `${mine}:k`],
            ['HSET', `${mine}:h`, 'f', 'v'],
            ['ZADD', `${mine}:index`, '0', 'k'],
            ['ZRANGE', `${mine}:index`, '-', '+', 'BYLEX'],
            ['EXPIRE', `${mine}:k`, '60'],
            ['PUBLISH', `${mine}:changes`, 'k'],
          ])
            await user.ask(...command);
          for (const command of [
            ['GET', `${theirs}:k`],
            ['SET', `${theirs}:k`, 'x'],
            ['DEL', `${theirs}:k`],
            ['EXISTS', `${theirs}:k`],
            ['MSET', `${mine}:k`, 'v', `${theirs}:k`, 'v'],
            ['ZRANGESTORE', `${mine}:stolen`, `${theirs}:index`, '0', '-1'],
            ['PUBLISH', `${theirs}:changes`, 'k'],
            ['SUBSCRIBE', `${theirs}:changes`],
            ['PSUBSCRIBE', `${mine}*`],
            ['GET', `_prism:prefix:${mine}:`],
            ['GET', `prism;namespace=${mine}`],
          ])
            await expect(user.ask(...command), command.join(' ')).rejects.toThrow(/NOPERM/);
          user.close();
        }
        await unmake(driver, own);
        // The keys of the other are still there.
        expect(await server.ask('GET', `${b}:k`)).toBe('v');
        await unmake(driver, other);
      }
      expect(await server.ask('KEYS', '*')).toEqual([]);
    }, 120_000);

    test('nothing that tells of other namespaces’ keys, or rules the server, is allowed', async () => {
      const config = configOf(unique());
      await make(driver, config);
      const user = await login(config);
      for (const command of [
        ['SCAN', '0'],
        ['KEYS', '*'],
        ['RANDOMKEY'],
        ['DBSIZE'],
        ['SELECT', '1'],
        ['FLUSHALL'],
        ['CONFIG', 'GET', '*'],
        ['ACL', 'LIST'],
        ['CLIENT', 'LIST'],
        ['CLIENT', 'TRACKING', 'ON', 'BCAST'],
        ['MONITOR'],
        ['EVAL', 'return 1', '0'],
        ['SCRIPT', 'FLUSH'],
        ['INFO'],
        ['PUBSUB', 'CHANNELS'],
        ['SHUTDOWN'],
        ['MIGRATE', 'x', '1', 'k', '0', '1'],
        ['SORT', `${config.namespace}:k`, 'BY', '*'],
        ['REPLICAOF', 'NO', 'ONE'],
      ])
        await expect(user.ask(...command), command.join(' ')).rejects.toThrow(/NOPERM/);
      user.close();
      await unmake(driver, config);
    });

    test('nobody logs in as the user until the operator gives it a password, which then stays', async () => {
      const config = configOf(unique());
      await make(driver, config);
      await expect(server.as(userOf(config), '')).rejects.toThrow(/WRONGPASS/);
      (await login(config)).close();
      await server.ask('ACL', 'SETUSER', userOf(config), '+keys');
      expect(await make(driver, config)).toBe(true);
      const user = await server.as(userOf(config), 'given');
      await expect(user.ask('KEYS', '*')).rejects.toThrow(/NOPERM/);
      user.close();
      await unmake(driver, config);
    });

    test('users survive a restart, also where a run ended before they were saved', async () => {
      const config = configOf(unique());
      const proxy = await startTcpProxy({ port: server.port });
      const url = server.url.replace(`:${server.port}`, `:${proxy.port}`);
      const broken = openRedis({ url, urlEnv: URL_ENV });
      void proxy.loseAnswerTo('SETUSER');
      const failure = await failureOf(make(broken, config));
      expect([failure.kind, failure.message.includes(server.url)]).toEqual(['unknown', false]);
      expect(readFileSync(join(server.folder, 'users.acl'), 'utf8')).not.toContain(config.namespace);
      expect(await make(broken, config)).toBe(true);
      await broken.close();
      await proxy.stop();
      await server.restart();
      expect(await differencesOf(driver, 'redis', config)).toEqual([]);
      await unmake(driver, config);
    });

    test('each answer can be lost, and the next run makes it whole', async () => {
      const proxy = await startTcpProxy({ port: server.port });
      const url = server.url.replace(`:${server.port}`, `:${proxy.port}`);
      const broken = openRedis({ url, urlEnv: URL_ENV });
      for (const words of ['GETUSER', 'HGETALL', 'SETUSER', 'SAVE', 'HSET']) {
        const config = configOf(unique());
        void proxy.loseAnswerTo(words);
        const failure = await failureOf(make(broken, config));
        expect(failure.kind, words).toBe(/GET/.test(words) ? 'transient' : 'unknown');
        await make(broken, config);
        expect(await differencesOf(driver, 'redis', config), words).toEqual([]);
        await server.ask('SET', `${config.namespace}:k`, '1');
        for (const lost of ['SCAN', 'UNLINK', 'DELUSER']) {
          void proxy.loseAnswerTo(lost);
          await failureOf(unmake(broken, config));
        }
        await unmake(broken, config);
        expect(await server.ask('KEYS', '*')).toEqual([]);
        expect(await server.ask('ACL', 'GETUSER', userOf(config))).toBeNull();
      }
      await broken.close();
      await proxy.stop();
    });

    test('a deletion takes exactly the keys below the prefix, of any bytes, in portions, and tells how far it is', async () => {
      const config = configOf(unique());
      const prefix = `${config.namespace}:`;
      await make(driver, config);
      const others = [`${config.namespace}-eu:k`, `${config.namespace}`, `x${prefix}k`];
      for (const key of others) await server.ask('SET', key, '1');
      await server.ask(
        'EVAL',
        "for i = 1, 20000 do redis.call('SET', ARGV[1] .. i .. '\\255\\0', 'x') end",
        '0',
        prefix,
      );
      const told: string[] = [];
      await unmake(driver, config, { progress: (what: string) => told.push(what) });
      expect(told.length).toBeGreaterThan(5);
      expect(told.at(-1)).toContain('20000');
      expect((await server.ask<string[]>('KEYS', '*')).sort()).toEqual([...others].sort());
      await server.ask('DEL', ...others);
    });

    test('a provisioner with the least rights does all of it', async () => {
      await server.ask(
        ...'ACL SETUSER provisioner on >pw ~* -@all +acl|getuser +acl|cat +acl|setuser +acl|deluser +acl|save +acl|whoami +acl|dryrun +config|get +info +scan +unlink +hgetall +hset +hdel'.split(
          ' ',
        ),
      );
      const least = openRedis({ url: `redis://provisioner:pw@127.0.0.1:${server.port}`, urlEnv: URL_ENV });
      const config = configOf(unique());
      await least.check(contextOf(config));
      await make(least, config);
      expect(await differencesOf(least, 'redis', config)).toEqual([]);
      await server.ask('SET', `${config.namespace}:k`, '1');
      await unmake(least, config);
      expect(await server.ask('KEYS', '*')).toEqual([]);
      await server.ask('ACL', 'SETUSER', 'provisioner', '-acl|setuser', '-unlink');
      const failure = await failureOf(least.check(contextOf(config)));
      expect(failure.message).toContain('may not use acl|setuser, unlink');
      await least.close();
    });

    test('what is wrong is told in words, without the password', async () => {
      const context = contextOf(configOf(unique()));
      const cases: [url: string, kind: string, words: RegExp][] = [
        [server.url.replace(/:[0-9a-f]+@/, ':hunter2@'), 'permanent', /refused the login/],
        ['redis://admin:hunter2@127.0.0.1:1', 'transient', /cannot be reached.*ECONNREFUSED/],
        ['http://admin:hunter2@127.0.0.1', 'permanent', /no connection string/],
        ['hunter2', 'permanent', /no connection string/],
        [`${server.url}/3`, 'permanent', /database 3/],
      ];
      for (const [url, kind, words] of cases) {
        const wrong = openRedis({ url, urlEnv: URL_ENV });
        const failure = await failureOf(wrong.check(context));
        expect([failure.kind, failure.message]).toEqual([kind, expect.stringMatching(words)]);
        expect(`${failure.message} ${failure.advice}`).not.toMatch(/hunter2|127\.0\.0\.1/);
        expect(failure.advice).toContain(URL_ENV);
        await wrong.close();
      }
    });

    test('a prefix that could match another’s keys is refused before anything is written', async () => {
      for (const key_prefix of ['orders', ':', '_prism:x:', 'a b:']) {
        const config = configOf(unique(), { key_prefix });
        const failure = await failureOf(make(driver, config));
        expect([failure.kind, failure.advice]).toEqual([
          'permanent',
          expect.stringContaining('redis-prefix'),
        ]);
        expect(await differencesOf(driver, 'redis', config)).toEqual([]);
      }
      // What has a meaning in patterns has none in a prefix.
      const config = configOf(unique(), { key_prefix: `${unique()}*[a-z]?\\:` });
      await make(driver, config);
      expect(await differencesOf(driver, 'redis', config)).toEqual([]);
      const user = await login(config);
      await user.ask('SET', `${config.backend.config.key_prefix}k`, '1');
      await expect(
        user.ask('SET', `${String(config.backend.config.key_prefix).replace('*', 'x')}k`, '1'),
      ).rejects.toThrow(/NOPERM/);
      user.close();
      await unmake(driver, config);
      expect(await server.ask('KEYS', '*')).toEqual([]);
    });

    test('a setting that this build does not know is refused', async () => {
      for (const settings of [{ shards: 3 }, { ttl_seconds: 'soon' }]) {
        const config = configOf(unique(), settings as Settings);
        const failure = await failureOf(make(driver, config));
        expect(failure.message).toContain(Object.keys(settings)[0]);
        await unmake(driver, { ...config, backend: configOf(config.namespace).backend });
      }
    });
  });

  test('where the server keeps no users over a restart it is said, and everything else works', async () => {
    const server = await startRedis(['appendonly yes']);
    const driver = openRedis({ url: server.url, urlEnv: URL_ENV });
    const config = configOf(unique());
    const told: string[] = [];
    await driver.check(contextOf(config));
    await make(driver, config, { progress: (what: string) => told.push(what) });
    expect(told.join()).toContain('no aclfile');
    expect(await make(driver, config)).toBe(false);
    expect(await differencesOf(driver, 'redis', config)).toMatchObject([
      { part: 'survives a restart', owned: false },
    ]);
    await server.restart();
    expect((await differencesOf(driver, 'redis', config)).map(({ kind }) => kind)).toEqual(['missing']);
    await make(driver, config);
    await unmake(driver, config);
    await driver.close();
    await server.stop();
  });

  test('a server that loses its data while users go on writing is made whole', async () => {
    const server = await startRedis(['aclfile users.acl']);
    const driver = openRedis({ url: server.url, urlEnv: URL_ENV });
    const config = configOf(unique());
    await make(driver, config);
    await server.restart();
    await server.ask('SET', `${config.namespace}:k`, '1');
    expect(await make(driver, config)).toBe(true);
    expect(await differencesOf(driver, 'redis', config)).toEqual([]);
    expect(await server.ask('GET', `${config.namespace}:k`)).toBe('1');
    await driver.close();
    await server.stop();
  });

  test('a cluster and a replica are refused by name', async () => {
    for (const [settings, words] of [
      [['cluster-enabled yes', 'aclfile users.acl'], 'cluster'],
      [['replicaof 127.0.0.1 1', 'aclfile users.acl'], 'replica'],
    ] as const) {
      const server = await startRedis([...settings]);
      const driver = openRedis({ url: server.url, urlEnv: URL_ENV });
      const failure = await failureOf(driver.check(contextOf(configOf(unique()))));
      expect([failure.kind, failure.message]).toEqual(['permanent', expect.stringContaining(words)]);
      await driver.close();
      await server.stop();
    }
  });
});
