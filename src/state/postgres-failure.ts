import { StateRefused } from './state-failure.ts';

/** A database, and what people call it. */
export interface PostgresPlace {
  /** Holds a secret: no message has it. */
  readonly url: string;
  /** Name of the environment variable that the URL came from. */
  readonly urlEnv: string;
}

/** Whether the server or the way to it may be there again in a moment. What was asked may have happened. */
export function mayPass(error: unknown): boolean {
  const state = stateOf(error);
  if (state !== undefined) return /^(08|40|53300|57P0[123])/.test(state);
  return ROAD.test(codeOf(error)) || CUT.test(wordsOf(error));
}

const ROAD = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EAI_AGAIN)/;
const CUT = /^Connection terminated|timeout expired|read timeout|not queryable/;

/** What the library or the server threw, as people can act on it. */
export function refusalOf(error: unknown, place: PostgresPlace): StateRefused {
  const state = stateOf(error);
  return state === undefined ? roadRefusal(error, place) : serverRefusal(state, wordsOf(error), place);
}

function serverRefusal(state: string, words: string, place: PostgresPlace): StateRefused {
  const [, what, advice] = STATES.find(([pattern]) => pattern.test(state)) ?? OTHER;
  const said = masked(words, place.url);
  return new StateRefused(
    `The PostgreSQL database of ${place.urlEnv} ${what}: ${said} (SQLSTATE ${state})`,
    advice.replaceAll('$URL', place.urlEnv),
  );
}

type Row = readonly [state: RegExp, what: string, advice: string];

const STATES: readonly Row[] = [
  [/^28/, 'refuses the user or the password', 'Set $URL to a connection string that the server takes'],
  [/^3D000/, 'is not there', 'Create it (`createdb`), or set $URL to the database that holds the state'],
  [
    /^42501/,
    'does not let this role do that',
    'Grant the role of $URL what it lacks: `grant create on database` before the first apply, or else an administrator runs `create schema prism_state` and `grant usage, create on schema prism_state`; for tables that another role made, `grant select, insert, update on all tables in schema prism_state`',
  ],
  [/^25006/, 'is read-only', 'Set $URL to the primary server, no standby, and to a role that may write'],
  [/^53100/, 'has no space left', 'Make room on the disk of the server, then run this again'],
  [/^53200/, 'is out of memory', 'Give the server more memory, then run this again'],
  [
    /^53300/,
    'takes no more connections',
    'Raise max_connections, or end what holds them, then run this again',
  ],
  [
    /^57014/,
    'took too long',
    'See in pg_stat_activity what keeps it busy or holds a lock, then run this again',
  ],
  [/^(08|57P0)/, 'is starting or shutting down', 'Wait until the server is up, then run this again'],
  [
    /^(42703|42P01|42P10|42804|3F000)/,
    'has a schema prism_state that is not as Prism makes it',
    'Set $URL to the database that holds the state, or give that schema another name',
  ],
];
const OTHER: Row = [/^/, 'refused', 'See the log of the server that $URL names, then run this again'];

/** Only the code is told, as the words of the library repeat parts of a connection string. */
function roadRefusal(error: unknown, { urlEnv }: PostgresPlace): StateRefused {
  const [code, words] = [codeOf(error), wordsOf(error)];
  const name = `The PostgreSQL database of ${urlEnv}`;
  if (/SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/.test(code) || /SSL|TLS/.test(words))
    return new StateRefused(
      `${name} cannot be reached by TLS as the connection string asks${code && ` (${code})`}`,
      `Set sslmode and sslrootcert in ${urlEnv} to what the server has`,
    );
  if (/SASL|password/i.test(words))
    return new StateRefused(
      `${name} asks for a password, and there is none or it cannot be used`,
      `Set ${urlEnv} to a connection string with a user and a password that the server takes`,
    );
  if (ROAD.test(code) || CUT.test(words) || code === 'ENOTFOUND')
    return new StateRefused(
      `${name} cannot be reached (${code || 'no answer'})`,
      `See that the server runs, that this machine reaches it, and that ${urlEnv} names its host and port; then run this again`,
    );
  if (code === 'ENOENT')
    return new StateRefused(
      `${urlEnv} names a certificate or key file that is not there`,
      `Correct sslrootcert, sslcert and sslkey in ${urlEnv}`,
    );
  return new StateRefused(`${urlEnv} holds no connection string that can be used`, urlAdvice(urlEnv));
}

/** What is plainly no connection string; nothing is asked. */
export function checkUrl({ url, urlEnv }: PostgresPlace): void {
  if (/^postgres(ql)?:\/\//.test(url)) return;
  throw new StateRefused(`${urlEnv} holds no PostgreSQL connection string`, urlAdvice(urlEnv));
}

const urlAdvice = (urlEnv: string): string =>
  `Set ${urlEnv} to one such as postgres://user:password@host:5432/database, special characters of the password percent-encoded`;

/** A server has no reason to repeat a password; should it, nobody reads it. */
function masked(words: string, url: string): string {
  const written = /^[^:]*:\/\/[^:@/]*:(.*)@/s.exec(url)?.[1];
  if (!written) return words;
  return [written, decoded(written)].reduce((text, secret) => text.replaceAll(secret, '***'), words);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : '');
/** The SQLSTATE, where the server answered with an error. */
const stateOf = (error: unknown): string | undefined =>
  typeof (error as { severity?: unknown } | null)?.severity === 'string' ? codeOf(error) : undefined;
