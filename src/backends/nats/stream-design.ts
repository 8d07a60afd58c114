import type { ConsumerConfig, StreamConfig } from '@nats-io/jetstream';
import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import { markOf } from './mark.ts';

type Spec = Readonly<Record<string, unknown>>;

/** A stream and the durable consumer that its provider reads by, as they must be. What is not named is left as it is. */
export interface StreamDesign {
  readonly name: string;
  readonly consumerName: string;
  readonly stream: Readonly<Partial<StreamConfig>>;
  readonly consumer: Readonly<Partial<ConsumerConfig>>;
}

const SETTINGS = ['replicas', 'max_age_seconds', 'max_msg_size', 'max_connections'];
const AROUND = [
  'stream',
  'principal',
  'client_api',
  'uses',
  'encryption_at_rest',
  'changes',
  'only_if_empty',
];

const NANOSECONDS = 1e9;
/** Within it a message of the same id is taken once. */
const DUPLICATES_SECONDS = 120;
const ACKNOWLEDGE_SECONDS = 30;
/** Nanoseconds are counted in 64 bits: some 292 years. */
const MOST_SECONDS = 9_000_000_000;
const MOST_BYTES = 2 ** 31 - 1;
const MOST_REPLICAS = 5;

/**
 * The stream that a spec asks for. A queue hands each message out once; pubsub keeps what was read for its whole age.
 * The limit on connections is the account's to set, and the proxy's to keep; encryption at rest is the server's.
 *
 * @throws BackendFailure When NATS has no such stream.
 */
export function streamDesign(spec: Spec, owner: Owner): StreamDesign {
  const name = String(spec.stream);
  const consumerName = String(spec.principal);
  checkSettings(name, spec);
  const age = whole(name, spec, 'max_age_seconds', 0, MOST_SECONDS);
  const subject = `${owner.namespace}.>`;
  return {
    name,
    consumerName,
    stream: {
      name,
      description: markOf(owner),
      subjects: [subject],
      retention: spec.client_api === 'queue' ? 'workqueue' : 'limits',
      storage: 'file',
      num_replicas: whole(name, spec, 'replicas', 1, MOST_REPLICAS),
      max_age: age * NANOSECONDS,
      max_msg_size: whole(name, spec, 'max_msg_size', 1, MOST_BYTES),
      duplicate_window: (age === 0 ? DUPLICATES_SECONDS : Math.min(age, DUPLICATES_SECONDS)) * NANOSECONDS,
      discard: 'old',
      max_msgs: -1,
      max_bytes: -1,
      max_msgs_per_subject: -1,
      max_consumers: -1,
      no_ack: false,
      sealed: false,
      deny_delete: false,
      deny_purge: false,
      allow_rollup_hdrs: false,
    },
    consumer: {
      durable_name: consumerName,
      description: markOf(owner),
      filter_subject: subject,
      deliver_policy: 'all',
      ack_policy: 'explicit',
      replay_policy: 'instant',
      ack_wait: ACKNOWLEDGE_SECONDS * NANOSECONDS,
      max_deliver: -1,
      max_ack_pending: 1000,
    },
  };
}

function checkSettings(stream: string, spec: Spec): void {
  const { client_api, uses } = spec;
  const unknown = Object.keys(spec).find((setting) => ![...SETTINGS, ...AROUND].includes(setting));
  if (unknown !== undefined)
    throw refused(`stream ${stream}: this build does not know the setting ${unknown}`);
  if ((client_api !== 'pubsub' && client_api !== 'queue') || uses !== undefined)
    throw refused(`stream ${stream}: this build has streams for pubsub and queue, and for no pattern`);
  if (/[\s.*>/\\]/.test(stream) || stream === '')
    throw refused(`NATS has no stream of the name ${JSON.stringify(stream)}`);
}

function whole(stream: string, spec: Spec, setting: string, least: number, most: number): number {
  const value = spec[setting];
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw refused(
    `stream ${stream}: ${setting} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value ?? null)}`,
  );
}

const refused = (message: string) =>
  new BackendFailure('permanent', message, 'Correct it in policies/sizing.yaml or in the request');
