import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresState } from '../src/state/postgres-store.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';
import { describeStore } from './state-conformance.ts';

// What every store must do, of a PostgreSQL server.

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`state-postgres.server.test.ts is skipped: ${lacking}\n`);

describe.skipIf(lacking)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  let databases = 0;
  describeStore('a database of its own', async () => {
    const name = `state_${process.pid}_${databases++}`;
    await ask(server.url, `create database ${name}`);
    const own = new URL(server.url);
    own.pathname = `/${name}`;
    return {
      open: async () => openPostgresState({ url: own.href, urlEnv: 'PRISM_STATE_URL' }),
      remove: () => ask(server.url, `drop database ${name} with (force)`),
      corrupt: (namespace) =>
        ask(
          own.href,
          `update prism_state.namespaces set document = replace(document, '"team":"', '"team":"not-') where name = '${namespace}'`,
        ),
      makeNewer: () =>
        ask(
          own.href,
          `update prism_state.head set document = replace(document, '"format_version":1', '"format_version":2')`,
        ),
    };
  });
});

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
