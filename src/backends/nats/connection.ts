import {
  connect,
  credsAuthenticator,
  type NatsConnection,
  usernamePasswordAuthenticator,
} from '@nats-io/transport-node';
import { BackendFailure } from '../backend-failure.ts';
import { type ApiError, apiFailure, failureOf } from './failure.ts';

export interface Login {
  /** Addresses, without secrets. */
  readonly servers: readonly string[];
  /** What a `.creds` file has, or `user:password`. */
  readonly credentials: string | undefined;
  /** Name of the environment variable they came from. */
  readonly credentialsEnv: string | undefined;
}

/** JetStream of one account, as the rest of the driver asks it. */
export interface JetStream {
  /**
   * Asks for what changes nothing. @returns The answer; undefined where there is no such stream or consumer.
   * @throws BackendFailure
   */
  ask<T>(signal: AbortSignal, subject: string, body?: unknown): Promise<T | undefined>;
  /** @returns As `ask`. @throws BackendFailure, `unknown` where the answer was lost. */
  write<T>(signal: AbortSignal, subject: string, body?: unknown): Promise<T | undefined>;
  /** What the server says of itself. @throws BackendFailure */
  server(signal: AbortSignal): Promise<ServerFacts>;
  close(): Promise<void>;
}

export interface ServerFacts {
  readonly version: string;
  /** Bytes of a message, headers included. */
  readonly maxPayload: number;
  readonly clustered: boolean;
}

/** Answers go below a name that no principal may listen to. */
export const INBOX = '_INBOX_prism-provisioner';

const CONNECT_MS = 5000;
/** A stream of three replicas takes a second or two to be placed. */
const ANSWER_MS = 15_000;
const NOT_FOUND: readonly number[] = [10014, 10059];

/** Connects when it is first asked, and anew when the connection is gone. */
export function connectNats(login: Login): JetStream {
  const { credentialsEnv } = login;
  let current: Promise<NatsConnection> | undefined;
  const connected = async (): Promise<NatsConnection> => {
    current ??= openConnection(login);
    const mine = current;
    const forget = () => {
      if (current === mine) current = undefined;
    };
    try {
      const connection = await mine;
      if (!connection.isClosed()) return connection;
    } catch (error) {
      forget();
      throw error;
    }
    forget();
    return connected();
  };

  async function send<T>(signal: AbortSignal, subject: string, body: unknown, writes: boolean) {
    let sent = false;
    try {
      signal.throwIfAborted();
      const connection = await untilAborted(connected(), signal);
      const payload = body === undefined ? '' : JSON.stringify(body);
      sent = true;
      const message = await untilAborted(
        connection.request(`$JS.API.${subject}`, payload, { timeout: ANSWER_MS }),
        signal,
      );
      const answer = message.json<T & { error?: ApiError }>();
      if (answer.error === undefined) return answer;
      if (NOT_FOUND.includes(answer.error.err_code)) return undefined;
      throw apiFailure(answer.error);
    } catch (error) {
      throw failureOf(error, { credentialsEnv, writes: writes && sent, stopped: signal.aborted });
    }
  }

  return {
    ask: (signal, subject, body) => send(signal, subject, body, false),
    write: (signal, subject, body) => send(signal, subject, body, true),
    async server(signal) {
      try {
        signal.throwIfAborted();
        const { info } = await untilAborted(connected(), signal);
        return {
          version: info?.version ?? '',
          maxPayload: info?.max_payload ?? 0,
          clustered: info?.cluster !== undefined,
        };
      } catch (error) {
        throw failureOf(error, { credentialsEnv, writes: false, stopped: signal.aborted });
      }
    },
    async close() {
      const connection = await current?.catch(() => undefined);
      current = undefined;
      await connection?.close();
    },
  };
}

/** @throws What the library throws; BackendFailure where the settings are wrong. */
export async function openConnection({
  servers,
  credentials,
  credentialsEnv,
}: Login): Promise<NatsConnection> {
  if (servers.some((server) => server.includes('@')))
    throw new BackendFailure(
      'permanent',
      'an address of backends.nats.servers has a user in it',
      'Put user:password into an environment variable and name that as credentials_env',
    );
  return connect({
    servers: [...servers],
    ...(servers.some((server) => server.startsWith('tls://')) ? { tls: {} } : {}),
    ...(credentials === undefined ? {} : { authenticator: authenticatorOf(credentials, credentialsEnv) }),
    inboxPrefix: INBOX,
    name: 'prism apply',
    // Whoever asked is told at once, and decides whether to ask again.
    reconnect: false,
    timeout: CONNECT_MS,
  });
}

function authenticatorOf(credentials: string, credentialsEnv: string | undefined) {
  if (credentials.includes('BEGIN NATS USER JWT'))
    return credsAuthenticator(new TextEncoder().encode(credentials));
  const [, user, password] = /^([^:\s]+):(\S+)$/.exec(credentials.trim()) ?? [];
  if (user !== undefined) return usernamePasswordAuthenticator(user, password);
  throw new BackendFailure(
    'permanent',
    `${credentialsEnv ?? 'what is given'} holds no credentials of NATS`,
    'Set it to what a .creds file has, or to user:password',
  );
}

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
