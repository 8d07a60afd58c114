import { BackendFailure, type FailureKind } from '../backend-failure.ts';
import type { KafkaOptions } from './kafka-options.ts';

export interface FailureSite {
  /** As in `may not create the topic orders-queue`. */
  readonly doing: string;
  /** Whether it was on its way and may have been done. */
  readonly writing: boolean;
  /** Whether whoever asked has stopped waiting. */
  readonly stopped: boolean;
  readonly options: KafkaOptions;
}

/** What a broker answered, by the name that the protocol has for it. */
export interface Refusal {
  readonly id: string;
  readonly message: string | null;
}

type Linked = {
  readonly apiId?: unknown;
  readonly serverErrorMessage?: string | null;
  readonly code?: unknown;
  readonly message?: string;
  readonly errors?: unknown;
  readonly cause?: unknown;
};

/** What a failed request means, as people can act on it. Addresses and logins are not passed on. */
export function failureOf(error: unknown, site: FailureSite): BackendFailure {
  if (error instanceof BackendFailure) return error;
  const [refusal] = refusalsOf(error);
  if (refusal && refusal.id !== 'SASL_AUTHENTICATION_FAILED') return refused(refusal, site);
  return lost(error, site);
}

export const refusalsOf = (error: unknown): readonly Refusal[] =>
  chainOf(error).flatMap(({ apiId, serverErrorMessage }) =>
    typeof apiId === 'string' ? [{ id: apiId, message: serverErrorMessage ?? null }] : [],
  );

/** The error and all that it came from, outermost first. */
function chainOf(error: unknown, depth = 0): Linked[] {
  if (typeof error !== 'object' || error === null || depth > 8) return [];
  const { errors, cause } = error as Linked;
  const below = [...(Array.isArray(errors) ? errors : []), cause];
  return [error as Linked, ...below.flatMap((one) => chainOf(one, depth + 1))];
}

const TRANSIENT = new Set([
  'BROKER_NOT_AVAILABLE',
  'COORDINATOR_LOAD_IN_PROGRESS',
  'KAFKA_STORAGE_ERROR',
  'LEADER_NOT_AVAILABLE',
  'NETWORK_EXCEPTION',
  'NOT_CONTROLLER',
  'NOT_LEADER_OR_FOLLOWER',
  'OFFSET_NOT_AVAILABLE',
  'REASSIGNMENT_IN_PROGRESS',
  'REPLICA_NOT_AVAILABLE',
  'STALE_BROKER_EPOCH',
  'THROTTLING_QUOTA_EXCEEDED',
  'TOPIC_ALREADY_EXISTS',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'UNKNOWN_TOPIC_ID',
]);

/** After these a write may have been done. */
const UNSURE = new Set(['REQUEST_TIMED_OUT', 'UNKNOWN_SERVER_ERROR']);

function refused({ id, message }: Refusal, { doing, writing }: FailureSite): BackendFailure {
  const because = message ? `${message} (${id})` : id;
  if (UNSURE.has(id))
    return writing
      ? unknown()
      : new BackendFailure('transient', `Kafka could not ${doing}: ${because}`, 'Try again');
  if (id.endsWith('_AUTHORIZATION_FAILED'))
    return permanent(
      `the provisioner may not ${doing} (${id})`,
      'Grant its user what docs/how-to/backends/kafka.md lists: on all topics Create, Delete, Alter, AlterConfigs, Describe and DescribeConfigs, on the cluster Alter and Describe',
    );
  // A broker that is down counts as registered, so that more of them come only by somebody's doing.
  const fenced = id === 'INVALID_REPLICATION_FACTOR' && /fenced/i.test(message ?? '');
  const meanwhile = id === 'INVALID_PARTITIONS' && /already has/i.test(message ?? '');
  const kind: FailureKind = TRANSIENT.has(id) || fenced || meanwhile ? 'transient' : 'permanent';
  return new BackendFailure(
    kind,
    `Kafka did not ${doing}: ${because}`,
    ADVICE[id] ?? (kind === 'transient' ? 'Try again' : 'Correct what it names and apply again'),
  );
}

export const LOWER_REPLICATION =
  'Add brokers, or lower the rule kafka-replication in policies/sizing.yaml (and kafka-min-insync-strong with it): Prism never makes fewer copies than are asked for';

const ADVICE: Readonly<Record<string, string>> = {
  INVALID_REPLICATION_FACTOR: LOWER_REPLICATION,
  POLICY_VIOLATION:
    "A policy of the cluster forbids it: change the setting it names in policies/sizing.yaml, or have the cluster's create.topic.policy or alter.config.policy changed",
  INVALID_CONFIG: 'Change the setting it names in policies/sizing.yaml to what this Kafka takes',
  INVALID_PARTITIONS: 'Change the rule kafka-partitions in policies/sizing.yaml to what this cluster takes',
  THROTTLING_QUOTA_EXCEEDED:
    "The provisioner's user has used up its controller_mutation_rate: try again later, or have that quota raised",
  TOPIC_DELETION_DISABLED: 'Set delete.topic.enable=true on the controllers, then apply again',
  SECURITY_DISABLED:
    'Set authorizer.class.name on all nodes: without it everybody may read and write every topic',
  UNSUPPORTED_VERSION: 'Use Apache Kafka 3.5 or newer, without ZooKeeper',
  TOPIC_ALREADY_EXISTS: 'Somebody made it at the same moment: apply again, and it is looked at anew',
  REASSIGNMENT_IN_PROGRESS: 'Replicas of the topic are being moved: try again when they have arrived',
};

function lost(error: unknown, { writing, stopped, options }: FailureSite): BackendFailure {
  const chain = chainOf(error);
  const codes = chain.map(({ code }) => code).filter((code) => typeof code === 'string');
  const login = [options.usernameEnv, options.passwordEnv].filter((name) => name !== undefined);
  if (codes.includes('PLT_KFK_AUTHENTICATION') || refusalsOf(error).length > 0)
    return permanent(
      'Kafka refused the login',
      `Correct the user and the password in ${login.join(' and ') || 'the settings'}, or add that user to Kafka (SCRAM-SHA-512, SCRAM-SHA-256, or PLAIN by TLS)`,
    );
  if (writing) return unknown();
  if (stopped)
    return new BackendFailure('transient', 'stopped while waiting for Kafka', 'Apply again to go on');
  const named = codes.find((code) => !code.startsWith('PLT_KFK_'));
  const told = named ? ` (${named})` : '';
  if (chain.some(isAboutTls))
    return permanent(
      `Kafka and this program do not agree on TLS${told}`,
      'See backends.kafka.tls of prism.yaml and the port; a certificate of your own authority is trusted by NODE_EXTRA_CA_CERTS',
    );
  return new BackendFailure(
    'transient',
    `no broker of Kafka can be reached, or the connection broke${told}`,
    'See that the brokers run, that backends.kafka.brokers of prism.yaml is right, and that tls and the login are what that port expects; then try again',
  );
}

const isAboutTls = ({ code, message }: Linked): boolean =>
  (typeof code === 'string' && /SSL|TLS|CERT|UNABLE_TO_|EPROTO/.test(code)) ||
  /^(TLS handshake failed|Broker requires TLS)/.test(message ?? '');

const unknown = () =>
  new BackendFailure(
    'unknown',
    'the answer of Kafka was lost, so the change may have been made',
    'Apply again: it looks at what is there first',
  );

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
