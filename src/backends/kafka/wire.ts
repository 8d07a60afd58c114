import { type API, type Broker, ConnectionPool, parseBroker } from '@platformatic/kafka';
import { BackendFailure } from '../backend-failure.ts';
import { failureOf, refusalsOf } from './failure.ts';
import type { KafkaOptions } from './kafka-options.ts';

export interface Call {
  /** As in `may not create the topic orders-queue`. */
  readonly doing: string;
  readonly signal: AbortSignal;
  /** Whether it changes something, so that a lost answer leaves open whether it did. */
  readonly writes?: boolean;
  /** Which broker; left out: any, for each passes on what is the controller's to do. */
  readonly broker?: Broker;
  /** Whether an answer that has errors in it is one all the same. */
  readonly keepsAnswer?: (answer: unknown) => boolean;
}

/**
 * Requests of Kafka's protocol, each sent once. The library's own admin client sends again by itself and takes two
 * requests of a kind at the same time for one, so that what happened could not be told.
 */
export interface Wire {
  /** @throws BackendFailure */
  request<Args extends unknown[], Answer>(call: Call, api: API<Args, Answer>, ...args: Args): Promise<Answer>;
  close(): Promise<void>;
}

type Mechanism = 'SCRAM-SHA-512' | 'SCRAM-SHA-256' | 'PLAIN';

const CONNECT_TIMEOUT = 10_000;
/** How long a broker may take over a request. */
export const REQUEST_TIMEOUT = 20_000;
/** How long until an answer is given up: longer, so that the broker's own word comes first. */
const ANSWER_TIMEOUT = 30_000;

/** Connects when it is first used. @throws BackendFailure When an address cannot be one. */
export function openWire(options: KafkaOptions): Wire {
  const brokers = options.brokers.map(checkedBroker);
  let opening: Promise<ConnectionPool> | undefined;
  const opened = () => {
    opening ??= openPool(brokers, options).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  return {
    async request<Args extends unknown[], Answer>(
      { doing, signal, writes = false, broker, keepsAnswer }: Call,
      api: API<Args, Answer>,
      ...args: Args
    ) {
      let sent = false;
      const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT)]);
      try {
        const connecting = opened().then((pool) =>
          broker ? pool.get(broker) : pool.getFirstAvailable(brokers),
        );
        const connection = await orAborted(connecting, limit);
        sent = true;
        return await orAborted(api.async(connection, ...args), limit);
      } catch (error) {
        const { response } = error as { response?: Answer };
        if (response !== undefined && keepsAnswer?.(response)) return response;
        throw failureOf(error, { doing, writing: writes && sent, stopped: signal.aborted, options });
      }
    },
    async close() {
      await (await opening?.catch(() => undefined))?.close();
    },
  };
}

/** The login with the strongest mechanism that the brokers have for this user. */
async function openPool(brokers: Broker[], options: KafkaOptions): Promise<ConnectionPool> {
  let last: unknown;
  for (const mechanism of mechanismsOf(options)) {
    const pool = poolOf(options, mechanism);
    try {
      await pool.getFirstAvailable(brokers);
      return pool;
    } catch (error) {
      last = error;
      await pool.close();
      // A user may have credentials for one mechanism and not for another.
      const next = refusalsOf(error).some(
        ({ id }) => id === 'UNSUPPORTED_SASL_MECHANISM' || id === 'SASL_AUTHENTICATION_FAILED',
      );
      if (!next) throw error;
    }
  }
  if (refusalsOf(last).some(({ id }) => id === 'UNSUPPORTED_SASL_MECHANISM'))
    throw new BackendFailure(
      'permanent',
      `Kafka takes none of the logins ${mechanismsOf(options).join(', ')}`,
      options.tls
        ? 'Enable one of them on that listener (sasl.enabled.mechanisms)'
        : 'Enable SCRAM on that listener (sasl.enabled.mechanisms), or use TLS: without it PLAIN would send the password for all to read',
    );
  throw last;
}

const mechanismsOf = ({ username, tls }: KafkaOptions): (Mechanism | undefined)[] =>
  username === undefined
    ? [undefined]
    : ['SCRAM-SHA-512', 'SCRAM-SHA-256', ...(tls ? (['PLAIN'] as const) : [])];

function poolOf({ username, password, tls }: KafkaOptions, mechanism: Mechanism | undefined): ConnectionPool {
  const pool = new ConnectionPool('prism', {
    connectTimeout: CONNECT_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT + 5_000,
    ...(tls && { tls: {} }),
    ...(mechanism && { sasl: { mechanism, username: username ?? '', password: password ?? '' } }),
  });
  // Without a listener a connection that breaks would end the process; whoever waits for it is told by the request.
  pool.on('connecting', ({ connection }) => connection.on('error', () => {}));
  return pool;
}

function checkedBroker(address: string): Broker {
  const broker = parseBroker(address);
  if (broker.host !== '' && Number.isInteger(broker.port) && broker.port > 0 && broker.port < 65_536)
    return broker;
  throw new BackendFailure(
    'permanent',
    `'${address}' is no address of a broker`,
    'Write backends.kafka.brokers of prism.yaml as ["host:9092"]',
  );
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Whichever lost is nobody's any more.
    work.catch(() => {});
    aborted.catch(() => {});
  }
}
