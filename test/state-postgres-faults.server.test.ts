import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPostgresState } from '../src/state/postgres-store.ts';
import { StateConflict, StateRefused } from '../src/state/state-failure.ts';
import type { StateStore } from '../src/state/state-store.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';
import { sampleEntry, sampleNamespace } from './state-samples.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

// What may go wrong between a state in PostgreSQL and those who write it.

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`state-postgres-faults.server.test.ts is skipped: ${lacking}\n`);

describe.skipIf(lacking)('a state in PostgreSQL', () => {
  const PASSWORD = 'pass:word/with@signs#';
  const WRITTEN = encodeURIComponent(PASSWORD);
  let server: PostgresServer;
  let proxy: TcpProxy;
  /** Of a database of the test's own, through the proxy. */
  let url: URL;
  let direct: URL;
  let roles: string[];
  let opened: StateStore[];
  let tests = 0;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    const name = `faults_${process.pid}_${tests++}`;
    await ask(server.url, `create database ${name}`);
    direct = new URL(server.url);
    direct.pathname = `/${name}`;
    proxy = await startTcpProxy({ host: direct.hostname, port: Number(direct.port || 5432) });
    url = new URL(direct);
    url.host = `127.0.0.1:${proxy.port}`;
    roles = [];
    opened = [];
  });
  afterEach(async () => {
    for (const store of opened) await store.close();
    await proxy.stop();
    await ask(server.url, `drop database ${direct.pathname.slice(1)} with (force)`);
    for (const role of roles) await ask(server.url, `drop role ${role}`);
  });

  const open = (at: URL | string = url): StateStore => {
    const store = openPostgresState({ url: String(at), urlEnv: 'PRISM_STATE_URL' });
    opened.push(store);
    return store;
  };
  const makeRole = async (...grants: string[]): Promise<URL> => {
    const role = `role_${process.pid}_${tests}_${roles.length}`;
    roles.push(role);
    await ask(direct.href, `create role ${role} login password '${PASSWORD}'`);
    for (const grant of grants) await ask(direct.href, grant.replaceAll('$ROLE', role));
    const own = new URL(direct);
    own.username = role;
    own.password = WRITTEN;
    return own;
  };
  const refusal = async (act: () => unknown): Promise<string> => {
    const error = await (async () => act())().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StateRefused);
    const { message, advice } = error as StateRefused;
    const all = `${message}. ${advice}`;
    for (const secret of [PASSWORD, WRITTEN, direct.password, 'wrong-one', direct.href])
      expect(`${all} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(secret);
    expect((error as Error).cause).toBeUndefined();
    return all;
  };
  const change = (team: string) => ({
    namespaces: new Map([['orders', sampleNamespace('orders', team)]]),
    journal: [sampleEntry('run-1', team)],
  });

  test('a connection that was cut is made anew', async () => {
    const store = open();
    const first = await store.commit(null, change('one'));
    proxy.cut();
    expect(await store.head()).toEqual(first);
    proxy.cut();
    expect(await store.commit(first, change('two'))).toMatchObject({ serial: 2 });
  });

  test.each([
    ['the first commit', 'insert into prism_state.head', 1],
    ['a later commit', 'update prism_state.head', 2],
  ])('%s whose answer was lost happens once, and is known to have', async (_, words, serial) => {
    const store = open();
    const before = serial === 1 ? null : await store.commit(null, change('one'));
    const lost = proxy.loseAnswerTo(words);
    const head = await store.commit(before, change('two'));
    await lost;
    expect(head.serial).toBe(serial);
    expect(await open(direct).head()).toEqual(head);
    expect(await store.journal('run-1')).toHaveLength(serial);
    expect(await store.commit(head, {})).toMatchObject({ serial: serial + 1 });
  });

  test('a commit whose answer was lost, and which others have built on, is known to have happened', async () => {
    const [store, other] = [open(), open(direct)];
    const first = await store.commit(null, {});
    const lost = proxy.loseAnswerTo('update prism_state.head');
    const writing = store.commit(first, { commit: 'mine' });
    await proxy.refuse(true);
    await lost;
    const second = await other.head();
    expect(second).toMatchObject({ serial: 2, commit: 'mine' });
    await other.commit(second, { commit: 'theirs' });
    await proxy.refuse(false);
    expect(await writing).toEqual(second);
    await expect(store.commit(second, {})).rejects.toBeInstanceOf(StateConflict);
  });

  test('a server that is away for a moment is waited for; one that stays away is told', async () => {
    const store = open();
    await proxy.refuse(true);
    const waiting = store.head();
    await sleep(300);
    await proxy.refuse(false);
    expect(await waiting).toBeNull();
    await proxy.refuse(true);
    proxy.cut();
    const said = await refusal(() => store.head());
    expect(said).toContain('The PostgreSQL database of PRISM_STATE_URL cannot be reached (ECONNREFUSED)');
    expect(said).toContain('See that the server runs');
  });

  test('sessions that the server ends are made anew', async () => {
    const store = open();
    const head = await store.commit(null, {});
    await ask(
      direct.href,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'prism' and datname = current_database()",
    );
    expect(await store.commit(head, {})).toMatchObject({ serial: 2 });
  });

  test('of many who make the state at once, one does', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => open(direct).commit(null, change(`team-${i}`))),
    );
    const won = results.filter(({ status }) => status === 'fulfilled');
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(won).toHaveLength(1);
    for (const reason of lost) expect(reason).toBeInstanceOf(StateConflict);
    expect(await open(direct).journal('run-1')).toHaveLength(1);
  });

  test('a wrong password is told by the name of the variable', async () => {
    url.password = 'wrong-one';
    const said = await refusal(() => open(url).head());
    expect(said).toContain('The PostgreSQL database of PRISM_STATE_URL refuses the user or the password');
    expect(said).toContain('Set PRISM_STATE_URL to');
  });

  test('no password where one is asked for, no database of that name, and no TLS are told', async () => {
    const [bare, absent, tls] = [new URL(url), new URL(url), new URL(url)];
    bare.password = '';
    absent.pathname = '/not-there';
    tls.search = '?sslmode=verify-full';
    expect(await refusal(() => open(bare).head())).toContain('asks for a password');
    expect(await refusal(() => open(absent).head())).toContain('is not there');
    expect(await refusal(() => open(tls).head())).toContain('cannot be reached by TLS');
  });

  test.each(['mysql://root:wrong-one@localhost/x', 'wrong-one', 'postgres://u:wrong-one@host:port/x'])(
    'what is no connection string is told without it: %s',
    async (text) => {
      const said = await refusal(() => open(text).head());
      expect(said).toMatch(/^PRISM_STATE_URL holds no .*connection string/);
    },
  );

  test('a role that may only read reads, and is told what it lacks to write', async () => {
    const head = await open().commit(null, change('one'));
    const reader = open(
      await makeRole(
        'grant usage on schema prism_state to $ROLE',
        'grant select on all tables in schema prism_state to $ROLE',
      ),
    );
    expect(await reader.head()).toEqual(head);
    expect(await reader.list()).toHaveLength(1);
    expect(await refusal(() => reader.commit(head, {}))).toContain('grant select, insert, update');
    expect(await reader.head()).toEqual(head);
  });

  test('a role that may not make the schema is told so; in one that was made for it, it works', async () => {
    const role = await makeRole();
    expect(await refusal(() => open(role).commit(null, {}))).toContain('`grant create on database`');
    await ask(direct.href, 'create schema prism_state');
    await ask(direct.href, `grant usage, create on schema prism_state to ${role.username}`);
    expect(await open(role).commit(null, change('one'))).toMatchObject({ serial: 1 });
    await ask(direct.href, `drop owned by ${role.username}`);
  });

  test('a server that takes no writes is told', async () => {
    const head = await open().commit(null, {});
    const standby = await makeRole(
      'grant usage on schema prism_state to $ROLE',
      'grant select, insert, update on all tables in schema prism_state to $ROLE',
      'alter role $ROLE set default_transaction_read_only = on',
    );
    const said = await refusal(() => open(standby).commit(head, {}));
    expect(said).toContain('is read-only');
    expect(said).toContain('primary server');
  });

  test('a schema of that name that somebody else has made is not written to', async () => {
    await ask(direct.href, 'create schema prism_state; create table prism_state.journal (x int)');
    expect(await refusal(() => open().commit(null, {}))).toContain('not as Prism makes it');
  });
});

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
