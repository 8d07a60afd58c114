import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { mayPass, type PostgresPlace, refusalOf } from './postgres-failure.ts';

/** One connection to a server, made when it is needed first and made anew after a loss. */
export interface PostgresConnection {
  /**
   * Asks again where the answer was lost or the server could not be reached: only for what may happen twice.
   *
   * @throws StateRefused after some seconds without a server, and for what the server refuses.
   */
  query<Row extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Pauses before further attempts, in milliseconds: a server that restarts is back by then. */
const PAUSES = [100, 400, 1500, 3000];
const CONNECT_MS = 10_000;
/** For an answer that never comes, as when the network is gone without a word: more than the server takes at most. */
const ANSWER_MS = 90_000;
/** What a commit promises is durable, whatever the server or the role have as their default. */
const SESSION = "set synchronous_commit = on; set statement_timeout = '60s'";

export function openPostgresConnection(place: PostgresPlace): PostgresConnection {
  let client: Client | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const connect = async (): Promise<Client> => {
    const fresh = new Client({
      connectionString: place.url,
      application_name: 'prism',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    });
    const forget = (): void => {
      if (client === fresh) client = undefined;
    };
    // A connection that breaks while nobody asks anything would end the process.
    fresh.on('error', forget).on('end', forget);
    try {
      await fresh.connect();
      await fresh.query(SESSION);
    } catch (error) {
      hangUp(fresh);
      throw error;
    }
    return fresh;
  };

  const ask = async <Row extends QueryResultRow>(sql: string, values: readonly unknown[]) => {
    for (let tries = 0; ; tries++) {
      try {
        client ??= await connect();
        return (await client.query<Row>(sql, [...values])).rows;
      } catch (error) {
        const pause = PAUSES[tries];
        if (!mayPass(error)) throw refusalOf(error, place);
        if (client) hangUp(client);
        client = undefined;
        if (pause === undefined) throw refusalOf(error, place);
        await sleep(pause);
      }
    }
  };

  return {
    // One after the other, as the library wants it.
    query: (sql, values = []) => {
      const answer = last.then(() => ask(sql, values));
      last = answer.catch(() => {});
      return answer as Promise<never>;
    },
    close: async () => {
      await last;
      await client?.end();
      client = undefined;
    },
  };
}

/** A goodbye to a server that is gone may take as long as its answer. */
function hangUp(client: Client): void {
  void client.end().catch(() => {});
}
