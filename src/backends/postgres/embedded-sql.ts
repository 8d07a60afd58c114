import type { PGlite } from '@electric-sql/pglite';
import pLimit from 'p-limit';
import { BackendFailure } from '../backend-failure.ts';
import { lockFolder } from './embedded-lock.ts';
import { failureOf } from './failure.ts';
import { SESSION_SETTINGS, type Session, type Sql } from './sql.ts';

/**
 * The embedded PostgreSQL: one connection, so sessions take turns.
 *
 * @param folder Of its data; made when it is not there.
 * @throws BackendFailure
 */
export async function openEmbedded(folder: string): Promise<Sql> {
  const EmbeddedPostgres = await load();
  const site = { database: 'the embedded PostgreSQL', urlEnv: undefined, committing: false, stopped: false };
  const unlock = lockFolder(folder);
  let database: PGlite;
  try {
    database = await EmbeddedPostgres.create(folder);
    await database.exec(SESSION_SETTINGS);
  } catch {
    unlock();
    throw new BackendFailure(
      'permanent',
      `the embedded PostgreSQL cannot open its data in ${folder}`,
      'See that the folder can be written and the disk has room; if its data is damaged, bring back a copy of it',
    );
  }
  const inTurn = pLimit(1);
  const session: Session = {
    query: async <Row>(text: string, values: readonly string[] = []) =>
      (await database.query<Row>(text, [...values])).rows,
    run: async (statements) => {
      await database.exec(statements);
    },
  };

  return {
    withSession: (signal, work) =>
      inTurn(async () => {
        try {
          signal.throwIfAborted();
          return await work(session);
        } catch (error) {
          throw failureOf(error, { ...site, stopped: signal.aborted });
        }
      }),
    async close() {
      await inTurn(() => database.close());
      unlock();
    },
  };
}

async function load(): Promise<typeof PGlite> {
  try {
    return (await import('@electric-sql/pglite')).PGlite;
  } catch {
    throw new BackendFailure(
      'permanent',
      'this build has no embedded PostgreSQL',
      'Set backends.postgres.url_env in prism.yaml to the environment variable with the connection string of a server',
    );
  }
}
