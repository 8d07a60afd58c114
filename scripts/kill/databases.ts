import { join } from 'node:path';
import { Client } from 'pg';
import type { Query } from './facts.ts';
import { OWN } from './make-repo.ts';

/** A PostgreSQL that namespaces are applied to. */
export interface Database {
  /** The lines of `backends:` of prism.yaml. */
  readonly settings: string;
  /** What the program has to have in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Not while the program runs. */
  ask<T>(work: (query: Query) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

export const embeddedDatabase = (root: string): Database => ({
  settings: '',
  env: {},
  async ask(work) {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create({ dataDir: join(root, '.prism', 'postgres') });
    try {
      return await work(async (sql) => (await database.query<{ fact: string }>(sql)).rows);
    } finally {
      await database.close();
    }
  },
  remove: async () => {},
});

/** A new database of the server that `url` leads to, and the roles that come with it. */
export async function serverDatabase(url: string, name: string): Promise<Database> {
  await withClient(url, dropRoles);
  const own = await newDatabase(url, name);
  return {
    settings: 'backends: { postgres: { url_env: KILL_POSTGRES_URL } }\n',
    env: { KILL_POSTGRES_URL: own.url },
    ask: (work) =>
      withClient(own.url, (client) => work(async (sql) => (await client.query<{ fact: string }>(sql)).rows)),
    remove: async () => {
      await own.remove();
      await withClient(url, dropRoles);
    },
  };
}

/** An empty database; one of the same name is dropped. */
export async function newDatabase(
  url: string,
  name: string,
): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const drop = (client: Client) => client.query(`drop database if exists ${name} with (force)`);
  await withClient(url, async (client) => {
    await drop(client);
    await client.query(`create database ${name}`);
  });
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    remove: async () => {
      await withClient(url, drop);
    },
  };
}

async function dropRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(rolname) as name from pg_roles where rolname like 'prism-${OWN}-%'`,
  );
  for (const { name } of rows) await client.query(`drop role ${name}`);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
