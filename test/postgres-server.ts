import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** A database of a test's own on a real server, of which the user in the URL is a superuser. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Why there is no server for tests; undefined when there is one. Under CI there must be. */
export function whyNoPostgres(): string | undefined {
  if (process.env.PRISM_TEST_POSTGRES_URL || process.env.CI === 'true') return undefined;
  if (programs() === undefined)
    return 'no PostgreSQL: set PRISM_TEST_POSTGRES_URL (`scripts/backends up`), or install the package postgresql';
  if (isRoot() && !hasPostgresUser())
    return 'no PostgreSQL: it refuses root, and there is no user `postgres`';
  return undefined;
}

/** Makes a database on the server of PRISM_TEST_POSTGRES_URL, else starts a server. */
export function startPostgres(): Promise<PostgresServer> {
  const url = process.env.PRISM_TEST_POSTGRES_URL;
  return url ? makeDatabase(url) : startServer();
}

async function makeDatabase(server: string): Promise<PostgresServer> {
  const name = `prism_test_${randomBytes(8).toString('hex')}`;
  const ask = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => ask(`drop database if exists ${name} with (force)`) };
}

async function startServer(): Promise<PostgresServer> {
  const bin = programs();
  if (!bin) throw new Error('No PostgreSQL is installed, and PRISM_TEST_POSTGRES_URL is not set');
  const folder = mkdtempSync(join(tmpdir(), 'prism-postgres-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (isRoot()) execFileSync('chown', ['-R', 'postgres:', folder]);
  // It refuses to run as root.
  const call = (program: string, args: readonly string[]): Promise<unknown> => {
    const [first, ...rest] = isRoot()
      ? ['runuser', '-u', 'postgres', '--', join(bin, program), ...args]
      : [join(bin, program), ...args];
    return run(first!, rest, { cwd: folder, env: { ...process.env, LC_ALL: 'C' } });
  };
  const data = join(folder, 'data');
  const auth = ['--auth=scram-sha-256', '--username=tester', `--pwfile=${passwordFile}`];
  await call('initdb', ['--no-sync', '--encoding=UTF8', '--no-locale', ...auth, '-D', data]);
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'wal_level=logical',
    'max_connections=200',
    'fsync=off',
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  await call('pg_ctl', ['-w', '-D', data, '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://tester:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await call('pg_ctl', ['-w', '-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with the newest version's programs. */
function programs(): string | undefined {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(all, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

const isRoot = (): boolean => process.getuid?.() === 0;

function hasPostgresUser(): boolean {
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
