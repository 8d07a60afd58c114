import { createClient, RESP_TYPES } from 'redis';
import { BackendFailure } from '../backend-failure.ts';
import { failureOf } from './failure.ts';

export type Argument = string | Buffer;

/** Redis, as the rest of the driver asks it. A reply is in the second version of its protocol: lists, texts, numbers. */
export interface Redis {
  /** Asks for what changes nothing. @throws BackendFailure */
  ask<T>(signal: AbortSignal, ...command: Argument[]): Promise<T>;
  /** Keys are any bytes. @throws BackendFailure */
  askBytes<T>(signal: AbortSignal, ...command: Argument[]): Promise<T>;
  /** @throws BackendFailure, `unknown` where the answer was lost. */
  write<T>(signal: AbortSignal, ...command: Argument[]): Promise<T>;
  close(): Promise<void>;
}

const CONNECT_MS = 5000;
/** A server that says nothing for so long is gone: no command here takes a second. */
const ANSWER_MS = 30_000;

/** Connects when it is first asked, and anew when the connection is gone. */
export function connectRedis(url: string, urlEnv: string): Redis {
  type Client = ReturnType<typeof open>;
  let current: Promise<Client> | undefined;

  const open = () => {
    const { database } = parsed(url);
    if (database !== '')
      throw new BackendFailure(
        'permanent',
        `${urlEnv} names the database ${database}; principals may not choose one, so all is in database 0`,
        `Leave the path out of ${urlEnv}`,
      );
    const client = createClient({
      url,
      RESP: 2,
      disableClientInfo: true,
      // Whoever asked is told at once, and decides whether to ask again.
      socket: { reconnectStrategy: false, connectTimeout: CONNECT_MS },
    });
    // Each command hears of it too.
    client.on('error', () => {});
    return client;
  };
  const connected = (): Promise<Client> => {
    current ??= (async () => {
      const client = open();
      await client.connect();
      return client;
    })();
    const mine = current;
    const forget = () => {
      if (current === mine) current = undefined;
    };
    return mine.then(
      (client) => {
        if (client.isReady) return client;
        forget();
        return connected();
      },
      (error) => {
        forget();
        throw error;
      },
    );
  };

  async function send<T>(
    signal: AbortSignal,
    command: Argument[],
    writes: boolean,
    bytes = false,
  ): Promise<T> {
    let sent = false;
    try {
      signal.throwIfAborted();
      const client = await untilAborted(connected(), signal);
      sent = true;
      const silent = setTimeout(() => client.isOpen && client.destroy(), ANSWER_MS);
      const answer = client
        .sendCommand<T>(command, bytes ? { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } } : undefined)
        .finally(() => clearTimeout(silent));
      return await untilAborted(answer, signal);
    } catch (error) {
      throw failureOf(error, { urlEnv, writes: writes && sent, stopped: signal.aborted });
    }
  }

  return {
    ask: (signal, ...command) => send(signal, command, false),
    askBytes: (signal, ...command) => send(signal, command, false, true),
    write: (signal, ...command) => send(signal, command, true),
    close: async () => {
      const client = await current?.catch(() => undefined);
      current = undefined;
      if (client?.isOpen) client.destroy();
    },
  };
}

/** The library reads the rest. @throws TypeError for what is no URL. */
const parsed = (url: string): { database: string } => ({
  database: new URL(url).pathname.replace(/^\/0?$/, '').replace(/^\//, ''),
});

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
