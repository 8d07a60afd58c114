import { BackendFailure } from '../backend-failure.ts';

export interface TopicDesign {
  readonly name: string;
  readonly principal: string;
  readonly partitions: number;
  readonly replication: number;
  /** Settings of the topic by Kafka's names, as text. */
  readonly configs: ReadonlyMap<string, string>;
}

/** Set on every topic: by a default of the cluster it would keep less than its retention promises. */
const ALWAYS: Readonly<Record<string, string>> = { 'cleanup.policy': 'delete', 'retention.bytes': '-1' };

/** What the spec of a topic's step wants. @throws BackendFailure When no topic can be so. */
export function topicDesign(spec: Readonly<Record<string, unknown>>): TopicDesign {
  const name = String(spec.topic);
  const { partitions, replication } = spec;
  if (typeof partitions !== 'number' || typeof replication !== 'number')
    throw wrong(`the topic ${name} has no partitions or no replication`, 'partitions and replication');
  const configs = new Map(Object.entries(ALWAYS));
  // Kafka's own names have a dot, those of the platform's settings have none.
  for (const [key, value] of Object.entries(spec))
    if (key.includes('.') && value !== null) configs.set(key, String(value));
  const insync = Number(configs.get('min.insync.replicas') ?? 1);
  if (insync > replication)
    throw wrong(
      `the topic ${name} wants ${insync} replicas in sync of ${replication}: no write could be acknowledged`,
      'the rules kafka-min-insync-strong and kafka-replication',
    );
  return { name, principal: String(spec.principal), partitions, replication, configs };
}

const wrong = (message: string, setting: string) =>
  new BackendFailure('permanent', message, `Change ${setting} in policies/sizing.yaml`);
