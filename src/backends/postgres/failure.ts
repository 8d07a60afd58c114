import { BackendFailure } from '../backend-failure.ts';

export interface FailureSite {
  /** How people call the database: never its address. */
  readonly database: string;
  /** Name of the variable with the connection string; undefined for the embedded one. */
  readonly urlEnv: string | undefined;
  /** Whether a commit was on its way: then it may have happened. */
  readonly committing: boolean;
  /** Whether whoever asked has stopped waiting. */
  readonly stopped: boolean;
}

const TRANSIENT = /^(40001|40P01|55P03|53300|53400|57014|57P0[123]|08...)$/;

/** What a failed statement or connection means, as people can act on it. A message of a driver may quote an address, so none is passed on. */
export function failureOf(error: unknown, site: FailureSite): BackendFailure {
  if (error instanceof BackendFailure) return error;
  const { code, message = '' } = error as { code?: unknown; message?: string };
  return !site.committing && typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E')
    ? refusal(code, message, site)
    : lost(typeof code === 'string' ? code : undefined, message, site);
}

function refusal(state: string, message: string, { database, urlEnv }: FailureSite): BackendFailure {
  const because = `${message} (SQLSTATE ${state})`;
  if (state.startsWith('28'))
    return permanent(
      `${database} refused the login: SQLSTATE ${state}`,
      `Correct user and password in ${urlEnv ?? 'the connection string'}, or the server's pg_hba.conf`,
    );
  const known = ADVICE[state] ?? ADVICE[state.slice(0, 2)];
  // Two transactions that change one row of the catalog.
  if (TRANSIENT.test(state) || (state === 'XX000' && message.includes('tuple concurrently')))
    return new BackendFailure('transient', `${database} is busy: ${because}`, known ?? 'Try again');
  return permanent(`${database} refused: ${because}`, known ?? 'Correct what it names and apply again');
}

const ADVICE: Readonly<Record<string, string>> = {
  '3D000': 'Create the database, or name another one in the connection string',
  '42501':
    'The provisioning role must have CREATEROLE, CREATE on the database, and own what Prism made: ALTER ROLE … CREATEROLE; GRANT CREATE ON DATABASE … TO …',
  '53100': 'The disk of the server is full: free some space and apply again',
  '53300': 'The server has no free connection: try again later, or raise max_connections',
  '25006':
    'The server or the login is read-only: connect to the primary, and see default_transaction_read_only',
  '2BP01': 'Others rely on it, as a view does: drop or change what it names, then apply again',
  '42P07': 'Something of that name is there already that Prism did not make: rename or drop it',
  '42710': 'Something of that name is there already that Prism did not make: rename or drop it',
  '42704': 'Something it needs is not there: apply again, so that it is made first',
  '55P03': 'Somebody holds a lock on the table for long: try again, or end that session (pg_stat_activity)',
  '57P01': 'The server was shut down, or somebody ended the connection: try again when it is back',
  '57P02': 'The server crashed and restarts: try again',
  '57P03': 'The server starts or stops: try again in a moment',
  '0A000': 'This server is too old or lacks a feature: use PostgreSQL 14 or newer',
};

function lost(code: string | undefined, message: string, site: FailureSite): BackendFailure {
  const { database, urlEnv, committing, stopped } = site;
  if (committing)
    return new BackendFailure(
      'unknown',
      `the answer of ${database} was lost, so the change may have been made`,
      'Apply again: it looks at what is there first',
    );
  if (stopped)
    return new BackendFailure('transient', `stopped while waiting for ${database}`, 'Apply again to go on');
  const named = urlEnv === undefined ? 'its data folder' : `the address in ${urlEnv}`;
  if (code === 'ERR_INVALID_URL' || code === 'ERR_INVALID_ARG_TYPE')
    return permanent(
      `${named} is no connection string`,
      `Set ${urlEnv ?? 'it'} to postgresql://user:password@host:5432/database`,
    );
  if (/SSL|TLS|CERT/i.test(`${code} ${message}`))
    return permanent(
      `${database} and this program do not agree on TLS${code ? ` (${code})` : ''}`,
      `See sslmode and the certificates in ${urlEnv ?? 'the connection string'}`,
    );
  return new BackendFailure(
    'transient',
    `${database} cannot be reached, or the connection broke${code ? ` (${code})` : ''}`,
    `See that the server runs and that ${named} is right, then try again`,
  );
}

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
