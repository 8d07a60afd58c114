import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pRetry from 'p-retry';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Driver } from '../src/backends/driver.ts';
import { openEmbedded } from '../src/backends/postgres/embedded-sql.ts';
import { openPostgres, postgresDriver } from '../src/backends/postgres/open-postgres.ts';
import type { Sql } from '../src/backends/postgres/sql.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  carry,
  configOf,
  contextOf,
  createSteps,
  failureOf,
  KILL_WISH,
  LINEAGE,
  NOW,
  removeSteps,
  resourcesOf,
  unique,
} from './backend-postgres-target.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';
import { startTcpProxy } from './tcp-proxy.ts';

const never = new AbortController().signal;
const asked = { lineage: LINEAGE, now: NOW, signal: never };
const differences = (driver: Driver, config: PlatformConfig) =>
  driver.compare([{ config, resources: resourcesOf(config) }], asked);
const noServer = whyNoPostgres();
if (noServer) console.warn(`Skipped: ${noServer}`);

/** Everything a provisioner does for a namespace, from nothing to nothing. */
async function wholeLife(driver: Driver): Promise<void> {
  const config = configOf(unique(), KILL_WISH);
  await driver.check(asked);
  await carry(driver, createSteps(config), contextOf(config));
  const bigger = {
    ...config,
    backend: { ...config.backend, config: { ...config.backend.config, connection_pool_size: 9 } },
  };
  expect(await differences(driver, bigger)).toHaveLength(1);
  await carry(driver, createSteps(bigger), contextOf(bigger));
  expect(await differences(driver, bigger)).toEqual([]);
  await carry(driver, removeSteps(bigger), contextOf(bigger));
}

describe.skipIf(noServer)('a server', () => {
  let server: PostgresServer;
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const open = (url: string | URL) =>
    openPostgres({ url: String(url), urlEnv: 'PRISM_POSTGRES_URL', folder: '' });
  const login = (user: string, password: string) =>
    Object.assign(new URL(server.url), { username: user, password });
  const role = `prism_test_${unique()}`;

  beforeAll(async () => {
    server = await startPostgres();
    await admin(`create role ${role} login password 'hunter2'`);
  }, 60_000);
  afterAll(async () => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query('drop schema if exists prism cascade');
    await client.query(`drop owned by ${role} cascade; drop role ${role}`);
    await client.end();
    await server.stop();
  }, 60_000);

  test('a provisioner without rights is told which, and with them needs to be no superuser', async () => {
    const driver = await open(login(role, 'hunter2'));
    const complaint = async () => {
      const { kind, message, advice } = await failureOf(driver.check(asked));
      return [kind, message, advice];
    };
    expect(await complaint()).toEqual([
      'permanent',
      `the role ${role} may not create roles`,
      `ALTER ROLE "${role}" CREATEROLE`,
    ]);
    await admin(`alter role ${role} createrole`);
    expect((await complaint())[2]).toMatch(/^GRANT CREATE ON DATABASE/);
    await admin(`grant create on database "${new URL(server.url).pathname.slice(1)}" to ${role}`);
    await wholeLife(driver);
    await admin(`alter role ${role} set default_transaction_read_only = on`);
    await driver.close();
    const readOnly = await open(login(role, 'hunter2'));
    expect((await failureOf(readOnly.check(asked))).message).toContain('is read-only');
    const config = configOf(unique());
    const refused = await failureOf(carry(readOnly, createSteps(config), contextOf(config)));
    expect([refused.kind, refused.message]).toEqual(['permanent', expect.stringContaining('25006')]);
    await readOnly.close();
    await admin(`alter role ${role} reset default_transaction_read_only; drop schema prism cascade`);
  });

  test('a wrong login, address or server is told without a secret', async () => {
    const closed = Object.assign(new URL(server.url), { port: '1' });
    const cases: [url: string | URL, kind: string, says: string][] = [
      [login(role, 's3cret'), 'permanent', 'refused the login'],
      [closed, 'transient', 'ECONNREFUSED'],
      ['postgres://u:s3cret@[bad', 'permanent', 'no connection string'],
      ['postgres://u:s3cret@host.invalid/x', 'transient', 'cannot be reached'],
      [`${server.url}?sslmode=verify-full`, 'permanent', 'TLS'],
    ];
    for (const [url, kind, says] of cases) {
      const failure = await failureOf(
        open(url).then(async (driver) => {
          await driver.check(asked).finally(() => driver.close());
        }),
      );
      expect([failure.kind, failure.message], says).toEqual([kind, expect.stringContaining(says)]);
      expect(failure.advice).toContain('PRISM_POSTGRES_URL');
      for (const text of [failure.message, failure.advice, String(failure.stack)]) {
        expect(text).not.toContain('s3cret');
        expect(text).not.toContain(new URL(server.url).password);
      }
    }
  });

  test('a connection that is cut anywhere leaves nothing half done', async () => {
    const { hostname, port } = new URL(server.url);
    const kinds = new Set<string>();
    for (let at = 0; at < 24; at += 1) {
      const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
      const driver = await open(Object.assign(new URL(server.url), { host: `127.0.0.1:${proxy.port}` }));
      proxy.delay(2);
      const config = configOf(unique(), KILL_WISH);
      const doing = carry(driver, createSteps(config), contextOf(config)).catch((error) => {
        kinds.add(error.kind);
      });
      await new Promise((resolve) => setTimeout(resolve, 10 + at * 7));
      proxy.cut();
      await doing;
      await pRetry(() => carry(driver, createSteps(config), contextOf(config)), {
        retries: 5,
        minTimeout: 10,
        shouldRetry: ({ error }) => (error as BackendFailure).kind !== 'permanent',
      });
      expect(await differences(driver, config)).toEqual([]);
      await carry(driver, removeSteps(config), contextOf(config));
      await driver.close();
      await proxy.stop();
    }
    expect([...kinds].filter((kind) => kind === 'permanent')).toEqual([]);
    expect(kinds.size).toBeGreaterThan(0);
  });

  test('the lost answer to a commit is unknown, and the next step finds it done', async () => {
    const { hostname, port } = new URL(server.url);
    const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
    const driver = await open(Object.assign(new URL(server.url), { host: `127.0.0.1:${proxy.port}` }));
    const config = configOf(unique());
    const [role, table] = createSteps(config);
    await driver.carryOut(role!, contextOf(config));
    const lost = proxy.loseAnswerTo('create table');
    const failure = await failureOf(driver.carryOut(table!, contextOf(config)));
    await lost;
    expect([failure.kind, failure.message]).toEqual(['unknown', expect.stringContaining('was lost')]);
    expect((await driver.carryOut(table!, contextOf(config))).wrote).toBe(false);
    await carry(driver, removeSteps(config), contextOf(config));
    await driver.close();
    await proxy.stop();
  });

  test('whoever stops waiting is not held up by a server that does not answer', async () => {
    const { hostname, port } = new URL(server.url);
    const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
    const driver = await open(Object.assign(new URL(server.url), { host: `127.0.0.1:${proxy.port}` }));
    await driver.check(asked);
    proxy.delay(60_000);
    const stop = new AbortController();
    const failure = failureOf(driver.check({ ...asked, signal: stop.signal }));
    stop.abort();
    expect([(await failure).kind, (await failure).message]).toEqual([
      'transient',
      expect.stringContaining('stopped while waiting'),
    ]);
    await proxy.stop();
    await driver.close();
  });

  test('a session the server ends is transient', async () => {
    const driver = await open(server.url);
    const config = configOf(unique(), KILL_WISH);
    const steps = createSteps(config);
    const [first, ...rest] = steps;
    await driver.carryOut(first!, contextOf(config));
    await admin("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'prism'");
    await carry(driver, rest, contextOf(config)).catch((error) => expect(error.kind).toBe('transient'));
    await carry(driver, steps, contextOf(config));
    expect(await differences(driver, config)).toEqual([]);
    await carry(driver, removeSteps(config), contextOf(config));
    await driver.close();
  });
});

describe('embedded', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prism-pglite-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const child = (data: string, namespace: string, killAt: number) =>
    spawn(process.execPath, ['test/backend-postgres-child.ts', data, namespace, String(killAt)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const ended = (process: ReturnType<typeof child>) =>
    new Promise<string | null>((resolve) => process.once('close', (_, signal) => resolve(signal)));

  test('a provisioner needs to be no superuser', async () => {
    const sql = await openEmbedded(join(folder, 'rights'));
    await sql.withSession(never, (session) =>
      session.run('create role provisioner createrole; grant create on database postgres to provisioner'),
    );
    const lesser: Sql = {
      ...sql,
      withSession: (signal, work) =>
        sql.withSession(signal, async (session) => {
          await session.run('set role provisioner');
          return work(session).finally(() => session.run('reset role'));
        }),
    };
    await wholeLife(postgresDriver(lesser));
    await sql.close();
  });

  test('killed at any statement it opens again and is made whole', async () => {
    const data = join(folder, 'killed');
    const namespaces = Array.from({ length: 10 }, () => unique());
    for (const [i, namespace] of namespaces.entries())
      expect(await ended(child(data, namespace, 2 + i * 6))).toBe('SIGKILL');
    const driver = await openPostgres({ folder: data });
    for (const namespace of namespaces) {
      const config = configOf(namespace, KILL_WISH);
      await carry(driver, createSteps(config), contextOf(config));
      expect(await differences(driver, config)).toEqual([]);
    }
    await driver.close();
    expect(existsSync(`${data}.lock`)).toBe(false);
  }, 180_000);

  test('while one process has the data open another is told which', async () => {
    const data = join(folder, 'locked');
    const holder = child(data, unique(), 0);
    const gone = ended(holder);
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const failure = await failureOf(openPostgres({ folder: data }));
    expect([failure.kind, failure.message]).toEqual([
      'transient',
      `the embedded PostgreSQL in ${data} is in use by process ${holder.pid}`,
    ]);
    holder.kill('SIGKILL');
    await gone;
    await (await openPostgres({ folder: data })).close();
  }, 60_000);
});
