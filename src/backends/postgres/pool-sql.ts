import type { Pool, PoolClient } from 'pg';
import { BackendFailure } from '../backend-failure.ts';
import { failureOf } from './failure.ts';
import { SESSION_SETTINGS, type Session, type Sql } from './sql.ts';

/** Connections at once: steps run side by side, and a server has not many to give. */
const CONNECTIONS = 10;
const CONNECT_TIMEOUT = 10_000;

/**
 * A server.
 *
 * @param urlEnv Name of the variable the address came from, for messages.
 * @throws BackendFailure When the address cannot be one.
 */
export async function openPool(url: string, urlEnv: string): Promise<Sql> {
  const { default: pg } = await import('pg');
  const database = 'the PostgreSQL server';
  const site = { database, urlEnv, committing: false, stopped: false };
  let pool: Pool;
  try {
    pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      application_name: 'prism',
      keepAlive: true,
    });
  } catch (error) {
    throw failureOf(error, site);
  }
  // An idle connection that breaks is replaced when the next one is asked for.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // Without a listener one that breaks, lent or just given back, would end the process.
    client.on('error', () => {});
    client.query(SESSION_SETTINGS).catch(() => {});
  });

  return {
    async withSession(signal, work) {
      let client: PoolClient;
      try {
        signal.throwIfAborted();
        client = await pool.connect();
      } catch (error) {
        throw failureOf(error, { ...site, stopped: signal.aborted });
      }
      let lostCommit = false;
      let released = false;
      const release = (broken: boolean) => {
        if (!released) client.release(broken);
        released = true;
      };
      const cut = () => release(true);
      signal.addEventListener('abort', cut, { once: true });
      const session: Session = {
        query: async <Row>(text: string, values: readonly string[] = []) =>
          (await client.query(text, [...values])).rows as Row[],
        run: async (statements) => {
          try {
            await client.query(statements);
          } catch (error) {
            lostCommit ||= /\bcommit$/.test(statements) && !isAnswer(error);
            throw error;
          }
        },
      };
      try {
        signal.throwIfAborted();
        const result = await work(session);
        release(false);
        return result;
      } catch (error) {
        release(!isAnswer(error) || signal.aborted);
        throw failureOf(error, { ...site, committing: lostCommit, stopped: signal.aborted });
      } finally {
        signal.removeEventListener('abort', cut);
      }
    },
    close: () => pool.end(),
  };
}

/** Whether the server said it, or the driver: then the connection is still good. `FATAL` ends it. */
const isAnswer = (error: unknown): boolean =>
  error instanceof BackendFailure || (error as { severity?: string }).severity === 'ERROR';
