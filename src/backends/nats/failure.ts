import { BackendFailure, type FailureKind } from '../backend-failure.ts';

export interface FailureSite {
  /** Name of the variable with the credentials; undefined where none are given. */
  readonly credentialsEnv: string | undefined;
  /** Whether the server was asked to change something. */
  readonly writes: boolean;
  /** Whether whoever asked has stopped waiting. */
  readonly stopped: boolean;
}

/** What JetStream answers in place of a result. */
export interface ApiError {
  readonly code: number;
  readonly err_code: number;
  readonly description: string;
}

const SIZING = 'policies/sizing.yaml';
export const FEWER_SERVERS =
  `Add servers to the cluster, or lower what the rules nats-replicas of ${SIZING} ask for ` +
  '(nats-replicas-strong follows needs.durability: strong); it is never lowered silently';
const RESOURCES =
  'Raise the limits of the account (nsc edit account --js-disk-storage …) or of the server (jetstream max_file)';
const DISABLED = 'Turn JetStream on in the server, and for the account (nsc edit account --js-enable 0)';

const API: Readonly<Record<number, readonly [FailureKind, string, advice: string]>> = {
  10005: ['permanent', 'has fewer servers than the replicas asked for', FEWER_SERVERS],
  10074: ['permanent', 'is a single server, which keeps one replica only', FEWER_SERVERS],
  10002: ['permanent', 'has no room left for the account', RESOURCES],
  10023: ['permanent', 'has no room left', RESOURCES],
  10026: ['permanent', 'lets the account have no more consumers', RESOURCES],
  10027: ['permanent', 'lets the account have no more streams', RESOURCES],
  10028: ['permanent', 'has no memory left', RESOURCES],
  10047: ['permanent', 'has no storage left', RESOURCES],
  10113: [
    'permanent',
    'asks every stream of the account for a limit in bytes, which this build does not set',
    'Take max_bytes_required off the account',
  ],
  10065: [
    'permanent',
    'has another stream that takes the subjects of the namespace',
    'nats stream find --subject SUBJECT names it: delete it, or let it take other subjects',
  ],
  10039: ['permanent', 'has JetStream off for the account', DISABLED],
  10076: ['permanent', 'has JetStream off', DISABLED],
};

export function apiFailure({ code, err_code, description }: ApiError): BackendFailure {
  const known = API[err_code];
  if (known) return new BackendFailure(known[0], `NATS ${known[1]}: ${description} (${err_code})`, known[2]);
  return code >= 500
    ? new BackendFailure(
        'transient',
        `NATS cannot do it now: ${description} (${err_code})`,
        'Try again; see nats server report jetstream',
      )
    : new BackendFailure(
        'permanent',
        `NATS refused: ${description} (${err_code})`,
        'Correct what it names and apply again',
      );
}

/** What a connection or a request that failed means. Messages of the library may quote an address, so none is passed on. */
export function failureOf(error: unknown, { credentialsEnv, writes, stopped }: FailureSite): BackendFailure {
  if (error instanceof BackendFailure) return error;
  const causes = chain(error);
  const is = (name: string) => causes.some((one) => one.name === name);
  const login = credentialsEnv ?? 'backends.nats.credentials_env of prism.yaml';
  const refusal = causes.find((one) => one.name === 'PermissionViolationError') as
    | { operation?: string; subject?: string }
    | undefined;
  if (refusal)
    return permanent(
      `NATS does not let this user do what Prism has to do: ${refusal.operation} to ${refusal.subject}`,
      'See "What you prepare" of the page on NATS for the rights of the provisioner',
    );
  if (is('AuthorizationError') || is('UserAuthenticationExpiredError'))
    return permanent('NATS refused the login', `Correct the credentials: ${login}`);
  if (is('NoRespondersError') || causes.some(({ message }) => message.includes('no responders')))
    return permanent('NATS has JetStream off, or off for the account', DISABLED);
  if (causes.some(({ code, message }) => /SSL|TLS|CERT/i.test(`${code} ${message}`)))
    return permanent(
      'NATS and this program do not agree on TLS',
      'See the scheme in backends.nats.servers (tls:// asks for it) and the server’s certificate',
    );
  if (writes)
    return new BackendFailure(
      'unknown',
      'the answer of NATS was lost, so the change may have been made',
      'Apply again: it looks at what is there first',
    );
  if (stopped) return transient('stopped while waiting for NATS', 'Apply again to go on');
  const code = causes.find((one) => typeof one.code === 'string')?.code;
  return transient(
    `NATS cannot be reached, or does not answer${code ? ` (${code})` : ''}`,
    'See that the servers of backends.nats.servers run, then try again',
  );
}

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
}

function chain(error: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let one = error; one instanceof Error && causes.length < 5; one = one.cause) causes.push(one);
  return causes;
}

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
const transient = (message: string, advice: string) => new BackendFailure('transient', message, advice);
