import { BackendFailure } from '../backend-failure.ts';

export interface FailureSite {
  /** Name of the variable with the connection string. */
  readonly urlEnv: string;
  /** Whether the server was asked to change something. */
  readonly writes: boolean;
  /** Whether whoever asked has stopped waiting. */
  readonly stopped: boolean;
}

/** What a failed command or connection means. Messages of the library may quote an address, so none is passed on. */
export function failureOf(error: unknown, site: FailureSite): BackendFailure {
  if (error instanceof BackendFailure) return error;
  const { code, message = '' } = error as { code?: unknown; message?: string };
  const reply = /^([A-Z]{3,})\s/.exec(message)?.[1];
  return reply === undefined
    ? lost(typeof code === 'string' ? code : undefined, message, site)
    : refusal(reply, message, site);
}

function refusal(reply: string, message: string, { urlEnv }: FailureSite): BackendFailure {
  if (reply === 'NOAUTH' || reply === 'WRONGPASS' || (reply === 'ERR' && message.includes('AUTH')))
    return permanent(`Redis refused the login (${reply})`, `Correct user and password in ${urlEnv}`);
  if (message.includes('max number of clients'))
    return transient('Redis has no free connection', 'Try again later, or raise maxclients');
  const known = REPLIES[reply];
  if (known) return new BackendFailure(known.kind, `Redis ${known.says}`, known.advice);
  return permanent(`Redis refused: ${message}`, 'Correct what it names and apply again');
}

const NEEDS = 'See "What you prepare" of the page on Redis for the rights of the provisioner';

const REPLIES: Readonly<Record<string, { kind: 'transient' | 'permanent'; says: string; advice: string }>> = {
  NOPERM: {
    kind: 'permanent',
    says: 'does not let this user do what Prism has to do (NOPERM)',
    advice: NEEDS,
  },
  LOADING: { kind: 'transient', says: 'is loading its data', advice: 'Try again when it has' },
  BUSY: { kind: 'transient', says: 'is busy with a script', advice: 'Try again, or end it: SCRIPT KILL' },
  MASTERDOWN: { kind: 'transient', says: 'has lost its primary', advice: 'Try again when it is back' },
  READONLY: {
    kind: 'permanent',
    says: 'is a replica, which nobody can write to',
    advice: 'Connect to the primary',
  },
  OOM: {
    kind: 'permanent',
    says: 'has no memory left (maxmemory)',
    advice: 'Raise maxmemory or delete keys, then apply again',
  },
  MISCONF: {
    kind: 'permanent',
    says: 'cannot write its snapshots, and so takes no changes (MISCONF)',
    advice: 'See its log: most often the disk is full; then apply again',
  },
  MOVED: {
    kind: 'permanent',
    says: 'is part of a cluster, which this build does not drive',
    advice: 'Use a Redis that is no cluster, with replicas where it must survive a loss',
  },
};

function lost(
  code: string | undefined,
  message: string,
  { urlEnv, writes, stopped }: FailureSite,
): BackendFailure {
  if (code === 'ERR_INVALID_URL' || (code === undefined && /Redis protocol|Invalid pathname/.test(message)))
    return permanent(
      `${urlEnv} is no connection string of Redis`,
      `Set ${urlEnv} to redis://user:password@host:6379 (rediss:// for TLS)`,
    );
  if (/SSL|TLS|CERT/i.test(`${code} ${message}`))
    return permanent(
      `Redis and this program do not agree on TLS${code ? ` (${code})` : ''}`,
      `See the scheme in ${urlEnv} (redis:// or rediss://) and the server's certificate`,
    );
  if (writes)
    return new BackendFailure(
      'unknown',
      'the answer of Redis was lost, so the change may have been made',
      'Apply again: it looks at what is there first',
    );
  if (stopped) return transient('stopped while waiting for Redis', 'Apply again to go on');
  return transient(
    `Redis cannot be reached, or the connection broke${code ? ` (${code})` : ''}`,
    `See that the server runs and that the address in ${urlEnv} is right (rediss:// where it speaks TLS), then try again`,
  );
}

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
const transient = (message: string, advice: string) => new BackendFailure('transient', message, advice);
