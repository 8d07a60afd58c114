import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../src/backends/driver.ts';
import { openEmbedded } from '../src/backends/postgres/embedded-sql.ts';
import { postgresDriver } from '../src/backends/postgres/open-postgres.ts';
import { openPool } from '../src/backends/postgres/pool-sql.ts';
import type { Sql } from '../src/backends/postgres/sql.ts';
import type { Difference } from '../src/core/model/difference.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  carry,
  configOf,
  contextOf,
  createSteps,
  DAY,
  failureOf,
  LINEAGE,
  NOW,
  removeSteps,
  resourcesOf,
  unique,
  watched,
} from './backend-postgres-target.ts';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';

const never = new AbortController().signal;
const noServer = whyNoPostgres();
if (noServer) console.warn(`Skipped over a server: ${noServer}`);

const targets: [name: string, open: () => Promise<{ sql: Sql; stop(): Promise<void> }>][] = [
  [
    'embedded',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'prism-pglite-'));
      return {
        sql: await openEmbedded(join(folder, 'data')),
        stop: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  ],
];
if (!noServer)
  targets.push([
    'server',
    async () => {
      const server = await startPostgres();
      return { sql: await openPool(server.url, 'PRISM_POSTGRES_URL'), stop: server.stop };
    },
  ]);

describe.each(targets)('%s', (target, open) => {
  let sql: Sql;
  let driver: Driver;
  let stop: () => Promise<void>;
  const roles: string[] = [];

  beforeAll(async () => {
    ({ sql, stop } = await open());
    driver = postgresDriver(sql);
  }, 120_000);
  afterAll(async () => {
    // A database goes with its test, but roles are the server's.
    await ask('drop schema if exists prism cascade');
    for (const role of await ask<{ name: string }>(
      'select rolname::text as name from pg_roles where rolname in (select jsonb_array_elements_text($1::text::jsonb))',
      [JSON.stringify(roles)],
    ))
      await ask(`drop role "${role.name.replaceAll('"', '""')}"`);
    await sql.close();
    await stop();
  }, 60_000);

  const ask = <Row>(text: string, values?: string[]): Promise<Row[]> =>
    sql.withSession(never, (session) => session.query<Row>(text, values));
  const run = (text: string): Promise<void> => sql.withSession(never, (session) => session.run(text));
  const named = (...args: Parameters<typeof configOf>): PlatformConfig => {
    const config = configOf(...args);
    roles.push(config.access.principals[0]!.name);
    return config;
  };
  const make = (config: PlatformConfig, over = {}) =>
    carry(driver, createSteps(config), contextOf(config, over));
  const differences = (config: PlatformConfig, now = NOW): Promise<readonly Difference[]> =>
    driver.compare([{ config, resources: resourcesOf(config) }], { lineage: LINEAGE, now, signal: never });
  const parts = async (config: PlatformConfig, now = NOW) =>
    (await differences(config, now)).map(
      ({ kind, part, owned }) => `${kind} ${part}${owned ? '' : ' (left)'}`,
    );
  /** As the role of a namespace, whose right to log in is the operator's to give. */
  const as = (role: string, text: string) =>
    sql.withSession(never, async (session) => {
      await session.run(`set role "${role}"`);
      try {
        return await session.query(text);
      } finally {
        await session.run('reset role');
      }
    });

  const everything: Parameters<typeof configOf>[1][] = [
    {
      api: 'transact',
      uses: { wal: {}, outbox: {}, 'replay-store': { retention_days: 30, partition_days: 1 } },
    },
    { api: 'transact', settings: { retention_days: 30, partition_days: 1 } },
    { api: 'transact', settings: { retention_days: null } },
    { api: 'queue', settings: { retention_days: 400, partition_days: 30 }, uses: { outbox: {} } },
    { api: 'queue' },
    { api: 'keyvalue', settings: { ttl_seconds: 60, retention_days: 30 } },
    { api: 'reader' },
    { api: 'queue', primary: false, uses: { 'replay-store': { retention_days: 30 } } },
  ];

  test('the check passes', async () => {
    await driver.check({ lineage: LINEAGE, now: NOW, signal: never });
  });

  test.each(everything)(
    'what was made is what is found, and making it again writes nothing: %j',
    async (wish) => {
      const config = named(unique(), wish);
      expect(await make(config)).toBe(true);
      expect(await differences(config)).toEqual([]);
      const again = watched(sql);
      expect(await carry(again.driver, createSteps(config), contextOf(config))).toBe(false);
      expect(again.watch.writes).toBe(0);
      expect(await carry(driver, removeSteps(config), contextOf(config))).toBe(true);
      expect(await carry(driver, removeSteps(config), contextOf(config))).toBe(false);
      const left = await ask(
        "select relname from pg_class where relname like '%' || $1 || '%' union all select rolname from pg_roles where rolname like '%' || $1 || '%' union all select pubname from pg_publication where pubname like '%' || $1 || '%'",
        [config.namespace],
      );
      expect(left).toEqual([]);
    },
  );

  test('each step can break at each statement, before and after it, and is made whole by the next', async () => {
    for (const breakAfter of [false, true]) {
      for (let breakAt = 1; ; breakAt += 1) {
        const config = named(unique(), {
          settings: { retention_days: 9, partition_days: 30 },
          uses: { outbox: {} },
        });
        const broken = watched(sql);
        Object.assign(broken.watch, { breakAt, breakAfter });
        const failed = await carry(broken.driver, createSteps(config), contextOf(config)).then(
          () => false,
          () => true,
        );
        if (!failed) break;
        await make(config);
        expect(await differences(config), `at ${breakAt}`).toEqual([]);
        const removing = watched(sql);
        Object.assign(removing.watch, { breakAt: (breakAt % 12) + 1, breakAfter });
        await carry(removing.driver, removeSteps(config), contextOf(config)).catch(() => {});
        await carry(driver, removeSteps(config), contextOf(config));
        expect((await parts(config)).every((part) => part === 'missing null')).toBe(true);
      }
    }
  }, 180_000);

  test('each setting changes in place', async () => {
    const name = unique();
    const wish = { api: 'transact', settings: { retention_days: 30, partition_days: 1 } } as const;
    await make(named(name, wish));
    for (const settings of [
      { ...wish.settings, connection_pool_size: 9 },
      { ...wish.settings, connection_pool_size: 9, statement_timeout: '5min' },
      { ...wish.settings, statement_timeout: 'forever' },
      { ...wish.settings, retention_days: 5 },
      { ...wish.settings, partition_days: 30 },
    ]) {
      const config = configOf(name, { ...wish, settings });
      const [, table] = createSteps(config);
      // The plan changes the table's resource alone.
      expect((await driver.carryOut({ ...table!, action: 'alter table' }, contextOf(config))).wrote).toBe(
        true,
      );
      expect(await differences(config)).toEqual([]);
    }
    const [role] = await ask(
      'select rolconnlimit as "limit", rolconfig::text as settings from pg_roles where rolname = $1',
      [`prism-${name}`],
    );
    expect(role).toEqual({ limit: 5, settings: '{search_path=prism,statement_timeout=30000ms}' });
  });

  test('a role can log in and work on its tables, and nothing else', async () => {
    const a = unique();
    const own = named(a, { uses: { wal: {}, outbox: {} } });
    const other = named(`${a}-two`, { uses: { wal: {}, outbox: {} } });
    await make(own);
    await make(other);
    const role = `prism-${a}`;
    const mine = `prism.transact_${a}`;
    for (const statement of [
      `insert into ${mine} (key, payload) values ('k', 'x')`,
      `update ${mine} set version = 2`,
      `select * from ${mine} where key = 'k'`,
      `delete from ${mine}`,
      `insert into prism.outbox_${a} (payload) values ('x')`,
      `select id from prism.wal_${a} where applied_at is null order by id limit 1`,
    ])
      await as(role, statement);
    for (const statement of [
      `select * from prism.transact_${a}_two`,
      `insert into prism.wal_${a}_two (payload) values ('x')`,
      `truncate ${mine}`,
      `drop table ${mine}`,
      `alter table ${mine} add column x int`,
      `create table prism.x (a int)`,
      `create role "${a}-x"`,
    ]) {
      const failure = await failureOf(as(role, statement));
      expect(failure.message, statement).toContain('42501');
      expect(failure.kind).toBe('permanent');
    }
    // PostgreSQL only warns of this one.
    await as(role, `grant select on ${mine} to public`);
    expect(await differences(own)).toEqual([]);
  });

  test('drift is told, what is owned is mended, and the rest is left', async () => {
    const name = unique();
    const config = named(name, {
      settings: { retention_days: 30, partition_days: 1 },
      uses: { outbox: {}, wal: {} },
    });
    await make(config);
    const [table, role] = [`prism.transact_${name}`, `"prism-${name}"`];
    const someone = `${name}-someone`;
    roles.push(someone);
    await run(`create role "${someone}"`);
    await run(`
      revoke update on ${table} from ${role};
      grant truncate on ${table} to ${role};
      grant select (payload) on prism.wal_${name} to ${role};
      grant select on ${table} to "${someone}";
      alter table ${table} add column note text;
      create index "${name}_mine" on ${table} (note);
      alter table prism.wal_${name} drop column headers;
      drop index prism.wal_${name}_unapplied;
      drop publication prism_outbox_${name}_capture;
      drop table prism.transact_${name}_p20261126;
      alter table prism.outbox_${name} alter column payload drop not null;
      alter role ${role} connection limit 77 createdb inherit;
      alter role ${role} set statement_timeout = '1h';
      alter role ${role} set work_mem = '64MB';
      alter role ${role} reset search_path;
      grant "${someone}" to ${role};
      revoke usage on schema prism from ${role};
      grant create on schema prism to ${role};
    `);
    const left = [
      'extra column note (left)',
      `extra grant SELECT to ${someone} (left)`,
      `extra index ${name}_mine (left)`,
      'changed column payload (left)',
      'extra work_mem (left)',
    ];
    expect((await parts(config)).sort()).toEqual(
      [
        ...left,
        'missing grant UPDATE',
        'extra grant TRUNCATE',
        'extra grant SELECT (payload)',
        'missing column headers',
        `missing index wal_${name}_unapplied`,
        `missing publication prism_outbox_${name}_capture`,
        'missing partition 2026-11-26 to 2026-11-27',
        'changed connection limit',
        'changed createdb',
        'changed inherit',
        'changed statement_timeout',
        'missing search_path',
        `extra membership of ${someone}`,
        'missing USAGE on schema',
        'extra CREATE on schema',
      ].sort(),
    );
    expect(await make(config)).toBe(true);
    expect((await parts(config)).sort()).toEqual(left.sort());
    expect(await make(config)).toBe(false);
    // Whole resources too.
    await run(`drop table prism.wal_${name}; drop table prism.outbox_${name}`);
    expect((await parts(config)).filter((part) => part.startsWith('missing'))).toEqual([
      'missing null',
      'missing null',
    ]);
    await make(config);
    expect((await parts(config)).filter((part) => !part.endsWith('(left)'))).toEqual([]);
  });

  test('what Prism did not make, or made for another, is refused and never dropped', async () => {
    const name = unique();
    const config = named(name);
    await run(`create table prism.transact_${name} (a int); insert into prism.transact_${name} values (1)`);
    const failure = await failureOf(make(config));
    expect(failure.kind).toBe('permanent');
    expect(failure.message).toContain(`table "transact_${name}" was not made by Prism`);
    expect((await failureOf(carry(driver, removeSteps(config), contextOf(config)))).kind).toBe('permanent');
    expect(await ask(`select a from prism.transact_${name}`)).toEqual([{ a: 1 }]);
    expect(await parts(config)).toEqual(['changed owner mark (left)']);
    await run(`drop table prism.transact_${name}`);

    const mine = named(unique());
    await make(mine);
    const thief = { ...mine, namespace: `${mine.namespace}-thief` };
    expect((await failureOf(make(thief))).message).toContain(`belongs to the namespace ${mine.namespace}`);
    expect((await failureOf(make(mine, { lineage: 'another' }))).message).toContain(
      'belongs to another Prism state',
    );
    const again = postgresDriver(sql);
    const schema = await failureOf(carry(again, createSteps(mine), contextOf(mine, { lineage: 'another' })));
    expect(schema.message).toContain('schema "prism" belongs to another Prism state');
    expect(await differences(mine)).toEqual([]);
  });

  test('a leftover with rows stays, an empty one goes', async () => {
    const config = named(unique());
    await make(config);
    const [table] = removeSteps(config);
    const careful = { ...table!, spec: { ...table!.spec, only_if_empty: true } };
    await run(`insert into prism.transact_${config.namespace} (payload) values ('x')`);
    const failure = await failureOf(driver.carryOut(careful, contextOf(config)));
    expect([failure.kind, failure.message]).toEqual(['permanent', expect.stringContaining('still has rows')]);
    await run(`delete from prism.transact_${config.namespace}`);
    expect((await driver.carryOut(careful, contextOf(config))).wrote).toBe(true);
  });

  test('hostile names are names', async () => {
    for (const bad of [`x"; drop schema prism cascade; --`, `it's\\' $$x$$ %s é`, 'select', 'UPPER case']) {
      const config = named(unique(), {
        table: `${unique()}${bad}`,
        principal: `${unique()}${bad}`,
        settings: { retention_days: 3, partition_days: 1 },
      });
      await make(config);
      expect(await differences(config), bad).toEqual([]);
      expect(await make(config)).toBe(false);
      await carry(driver, removeSteps(config), contextOf(config));
    }
    const long = named(unique(), { table: 'x'.repeat(64) });
    expect((await failureOf(make(long))).message).toContain('cannot be a name in PostgreSQL');
    const full = named(unique(), {
      table: `${unique()}${'x'.repeat(50)}`,
      settings: { retention_days: 3, partition_days: 1 },
    });
    await make(full);
    expect(await differences(full)).toEqual([]);
  });

  test('two at once make one', async () => {
    const all = Array.from({ length: 6 }, () =>
      named(unique(), { settings: { retention_days: 3, partition_days: 1 }, uses: { outbox: {} } }),
    );
    const second = postgresDriver(sql);
    await Promise.all(
      all.flatMap((config) =>
        [driver, second].map((one) => carry(one, createSteps(config), contextOf(config))),
      ),
    );
    for (const config of all) expect(await differences(config)).toEqual([]);
  });

  test('time goes on: partitions are made ahead, rows in DEFAULT come along, what is expired goes', async () => {
    const name = unique();
    const config = named(name, { settings: { retention_days: 10, partition_days: 1 } });
    const table = `prism.transact_${name}`;
    await make(config);
    // Nobody applied for a while, and rows went where there was no partition; some are of before it all.
    const later = NOW + 20 * DAY;
    for (const time of ['2026-11-25', '2026-12-14', '2026-12-16', '2020-01-01'])
      await run(`insert into ${table} (recorded_at, payload) values ('${time} 12:00+00', 'x')`);
    const before = await parts(config, later);
    expect(before).toContain('missing partition 2026-12-14 to 2026-12-15');
    expect(before).toContain('extra partition 2026-11-25 to 2026-11-26');
    expect(await make(config, { now: later })).toBe(true);
    expect(await differences(config, later)).toEqual([]);
    expect(await make(config, { now: later })).toBe(false);
    expect(
      await ask(
        `select tableoid::regclass::text as in, recorded_at::date::text as day from ${table} order by recorded_at`,
      ),
    ).toEqual([
      { in: `prism.transact_${name}_p20261214`, day: '2026-12-14' },
      { in: `prism.transact_${name}_p20261216`, day: '2026-12-16' },
    ]);
  });

  test('a table that kept its rows for good becomes partitioned without losing one', async () => {
    const name = unique();
    const table = `prism.queue_${name}`;
    await make(named(name, { api: 'queue', settings: { retention_days: null } }));
    await run(`alter table ${table} add column note text`);
    for (const time of ['2026-11-01', '2026-11-24', '2026-11-25'])
      await run(`insert into ${table} (enqueued_at, payload, note) values ('${time} 12:00+00', 'x', 'n')`);
    const config = configOf(name, { api: 'queue', settings: { retention_days: 30, partition_days: 1 } });
    expect(await parts(config)).toContain('changed partitions');
    await make(config);
    expect(await parts(config)).toEqual(['extra column note (left)']);
    expect(await make(config)).toBe(false);
    await as(`prism-${name}`, `insert into ${table} (enqueued_at, payload) values ('2026-11-26+00', 'y')`);
    expect(
      await ask(`select id::int, tableoid::regclass::text as in, note from ${table} order by id`),
    ).toEqual([
      { id: 1, in: `prism.queue_${name}_default`, note: 'n' },
      { id: 2, in: `prism.queue_${name}_p20261124`, note: 'n' },
      { id: 3, in: `prism.queue_${name}_p20261125`, note: 'n' },
      { id: 4, in: `prism.queue_${name}_p20261126`, note: null },
    ]);
    // And one that need not be partitioned any more stays so.
    const forever = configOf(name, { api: 'queue', settings: { retention_days: null } });
    await make(forever);
    expect(await parts(forever, NOW + 400 * DAY)).toEqual(['extra column note (left)']);
    await carry(driver, removeSteps(forever), contextOf(forever));
  });

  test('a table that lacks what no row could be given is refused', async () => {
    const config = named(unique());
    await make(config);
    await run(`alter table prism.transact_${config.namespace} drop column payload`);
    const failure = await failureOf(make(config));
    expect([failure.kind, failure.message]).toEqual([
      'permanent',
      expect.stringContaining('lacks the column payload'),
    ]);
    expect(await parts(config)).toEqual(['missing column payload (left)']);
  });

  // The embedded one has a single connection: nobody else can lock anything.
  // The embedded one has one connection, so nobody else can hold a lock.
  const onServer = target === 'embedded' ? () => {} : test;
  onServer('a table somebody locks is busy, not broken', async () => {
    const config = named(unique());
    await make(config);
    await run(`revoke update on prism.transact_${config.namespace} from "prism-${config.namespace}"`);

    await sql.withSession(never, async (session) => {
      await session.run(`begin; lock table prism.transact_${config.namespace} in access exclusive mode`);
      try {
        const [, table] = removeSteps(config).reverse();
        const failure = await failureOf(driver.carryOut(table!, contextOf(config)));
        expect([failure.kind, failure.message]).toEqual(['transient', expect.stringContaining('55P03')]);
      } finally {
        await session.run('rollback');
      }
    });
  });
});
