import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serverDatabase } from '../scripts/kill/databases.ts';
import { writeRequests } from '../scripts/kill/make-repo.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';
import { appliedRepo, runPrism } from './prism-process.ts';
import { registryServer } from './proxy-registry-server.ts';

// Whatever fails, no command shows or keeps a password, in any of its spellings, or a connection string.

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`apply-secrets.server.test.ts is skipped: ${lacking}\n`);

const PASSWORD = 'p@ss:w/rd#%&?= é"<\\\'';
const ENCODED = encodeURIComponent(PASSWORD);
/** As people write it who do not know that it must be encoded. */
const PLAIN = 'p@ss-W0rd!é&more*of^it';
const LOGIN = `secrets_${process.pid}`;
const READER = `${LOGIN}_reader`;
const POSTGRES = 'backends: { postgres: { url_env: PRISM_POSTGRES_URL } }\n';
const STATE = 'state: { store: postgres, url_env: PRISM_STATE_URL }\n';

const COMMANDS = ['apply', 'apply --dry-run', 'plan', 'status', 'drift'].flatMap((command) =>
  ['text', 'json'].map((format) => [...command.split(' '), '--format', format]),
);

/** In what way a URL leads nowhere, and the URL. */
type Wrong = readonly [what: string, url: string];

describe.skipIf(lacking)('passwords', { timeout: 240_000 }, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    for (const role of [LOGIN, READER])
      await ask(`create role ${role} superuser login password '${PASSWORD.replaceAll("'", "''")}'`);
    await ask(`alter role ${READER} set default_transaction_read_only = on`);
  });
  afterAll(async () => {
    if (!server) return;
    await ask(`drop role ${LOGIN}`);
    await ask(`drop role ${READER}`);
    await server.stop();
  });

  async function ask(sql: string, url = server.url): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client.query(sql).then(
      ({ rows }) => client.end().then(() => rows),
      (error) => client.end().then(() => Promise.reject(error)),
    );
  }

  /** The URL of a database for the login with the password. */
  const urlOf = (database: string, change: (url: URL) => void = () => {}): string => {
    const url = new URL(database);
    [url.username, url.password] = [LOGIN, ENCODED];
    change(url);
    return url.href;
  };

  async function wrongUrls(database: string): Promise<readonly Wrong[]> {
    const port = await closedPort();
    const { host } = new URL(database);
    return [
      ['server down', urlOf(database, (url) => Object.assign(url, { port: String(port) }))],
      ['wrong password', urlOf(database, (url) => Object.assign(url, { password: `${ENCODED}-no` }))],
      ['no such user', urlOf(database, (url) => Object.assign(url, { username: 'nobody-of-that-name' }))],
      ['no such database', urlOf(database, (url) => Object.assign(url, { pathname: '/not_there' }))],
      ['TLS not offered', urlOf(database, (url) => Object.assign(url, { search: '?sslmode=require' }))],
      ['read-only role', urlOf(database, (url) => Object.assign(url, { username: READER }))],
      ['no URL', `postgres//${LOGIN}:${PLAIN}@${host}/prism`],
      ['not encoded', `postgres://${LOGIN}:${PLAIN}#/x%ZZ@${host}/prism`],
      ['password in a parameter', `postgres://${host}/not_there?user=${LOGIN}&password=${ENCODED}`],
    ];
  }

  /** All commands one after the other; the folders of different URLs are different, so those run side by side. */
  async function runAll(
    root: string,
    wrong: readonly Wrong[],
    envOf: (url: string) => Record<string, string>,
  ) {
    const queue = [...wrong];
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [what, url] = next;
        const copy = mkdtempSync(join(tmpdir(), 'prism-secrets-'));
        onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
        cpSync(root, copy, { recursive: true });
        for (const args of COMMANDS) {
          const ran = await runPrism([...args, '--root', copy], envOf(url));
          const where = `${what}: ${args.join(' ')}`;
          if (args[0] === 'apply' && args[1] !== '--dry-run') expect(ran.code, where + ran.err).toBe(2);
          expectNoSecret(where, ran.out + ran.err + textsIn(join(copy, '.prism')), url);
        }
      }
    };
    await Promise.all([worker(), worker(), worker()]);
  }

  test('of the server that namespaces are on stay out of everything, however it fails', async () => {
    const database = await serverDatabase(server.url, `prism_secrets_${process.pid}`);
    onTestFinished(() => database.remove());
    const { root, wanted } = appliedRepo(2, { backends: POSTGRES });
    const good = urlOf(database.env.KILL_POSTGRES_URL!);
    const done = await runPrism(['apply', '--root', root], { PRISM_POSTGRES_URL: good });
    expect(done).toMatchObject({ code: 0 });
    expectNoSecret('a good one', done.out + done.err + textsIn(join(root, '.prism')), good);
    // There is something to do, and something to compare.
    writeRequests(
      root,
      wanted.map((one) => ({ ...one, pool: one.pool + 40 })),
    );
    await runAll(root, await wrongUrls(good), (url) => ({ PRISM_POSTGRES_URL: url }));
  });

  test('of the state stay out of everything, and of the state itself', async () => {
    const database = await serverDatabase(server.url, `prism_secrets_state_${process.pid}`);
    onTestFinished(() => database.remove());
    const { root, wanted } = appliedRepo(2, { state: STATE, backends: POSTGRES });
    const good = urlOf(database.env.KILL_POSTGRES_URL!);
    const both = { PRISM_POSTGRES_URL: good, PRISM_STATE_URL: good };
    const done = await runPrism(['apply', '--root', root], both);
    expect(done).toMatchObject({ code: 0 });
    writeRequests(
      root,
      wanted.map((one) => ({ ...one, pool: one.pool + 40 })),
    );
    const wrong = await wrongUrls(good);
    await runAll(root, wrong, (url) => ({ ...both, PRISM_STATE_URL: url }));
    // A failure of the backends is written to a state that lasts.
    const [, refused] = wrong[1]!;
    const failed = await runPrism(['apply', '--root', root], { ...both, PRISM_POSTGRES_URL: refused });
    expect(failed.code).toBe(2);
    const rows = await Promise.all(
      ['head', 'namespaces', 'journal', 'commits'].map((table) =>
        ask(`select * from prism_state.${table}`, good),
      ),
    );
    expect(rows[1]).toHaveLength(2);
    expectNoSecret('the state', done.out + done.err + JSON.stringify(rows), good);
  });

  test('of a registry stay out of everything when it refuses, fails or is gone', async () => {
    const registry = await registryServer(`Basic ${Buffer.from(`prism:${PASSWORD}`).toString('base64')}`);
    const address = new URL(registry.url);
    [address.username, address.password] = ['prism', ENCODED];
    const secretHeader = Buffer.from(`prism:${PASSWORD}`).toString('base64');
    const { root, wanted } = appliedRepo(1);
    const settings = readFileSync(join(root, 'prism.yaml'), 'utf8');
    const withRegistry = (url: string) =>
      writeFileSync(join(root, 'prism.yaml'), `${settings}proxy: { registry: ${JSON.stringify(url)} }\n`);
    withRegistry(address.href);
    const check = async (what: string, url: string, commands: readonly string[][], code?: number) => {
      withRegistry(url);
      for (const args of commands) {
        const ran = await runPrism([...args, '--root', root]);
        const where = `${what}: ${args.join(' ')}`;
        if (code !== undefined && args[0] === 'apply' && args[1] !== '--dry-run')
          expect(ran.code, where + ran.err).toBe(code);
        const kept = textsIn(join(root, '.prism')) + JSON.stringify([...registry.documents]);
        expectNoSecret(where, ran.out + ran.err + kept, url);
        expect(ran.out + ran.err + kept, where).not.toContain(secretHeader);
      }
    };
    await check('good', address.href, [['apply']], 0);
    expect(registry.documents.size).toBe(1);
    writeRequests(
      root,
      wanted.map((one) => ({ ...one, pool: one.pool + 40 })),
    );
    const wrong = new URL(address);
    wrong.password = `${ENCODED}-no`;
    await check('wrong password', wrong.href, COMMANDS, 2);
    registry.intercept = (request, response) => {
      response.writeHead(302, { location: address.href, 'content-type': 'text/plain' });
      response.end(`${request.headers.authorization} ${PASSWORD}`);
      return true;
    };
    await check('sends elsewhere', address.href, COMMANDS.slice(0, 2), 2);
    registry.intercept = undefined;
    await check('no host', 'http://prism:'.concat(ENCODED, '@'), COMMANDS.slice(0, 2), 2);
    await check('with a query', `${address.href}?token=${ENCODED}`, COMMANDS.slice(0, 2), 2);
  });
});

const textsIn = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
        .join('\n')
    : '';

function expectNoSecret(where: string, text: string, url: string): void {
  const spellings = [PASSWORD, PLAIN].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    encodeURI(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ]);
  const shown = [...spellings, url, decodeURI(url.replaceAll(/%(?![\dA-F]{2})/g, '%25'))].filter((secret) =>
    text.includes(secret),
  );
  const at = shown.length > 0 ? text.indexOf(shown[0]!) : 0;
  expect(shown, `${where}: …${text.slice(Math.max(0, at - 200), at + 200)}`).toEqual([]);
}

function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
