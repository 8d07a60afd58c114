import {
  ConfigResourceTypes,
  ConfigSources,
  describeConfigsV4,
  listPartitionReassignmentsV0,
  metadataV12,
} from '@platformatic/kafka';
import { REQUEST_TIMEOUT, type Wire } from './wire.ts';

export interface LiveBroker {
  readonly id: number;
  readonly host: string;
  readonly port: number;
  readonly rack: string | null;
}

export interface LivePartition {
  readonly index: number;
  /** Id of the broker; -1 while there is none. */
  readonly leader: number;
  /** Ids of the brokers, the preferred leader first; while replicas move, those it will have. */
  readonly replicas: readonly number[];
  readonly insync: readonly number[];
  readonly moving: boolean;
}

export interface LiveTopic {
  readonly name: string;
  /** Another topic that is made later by the same name has another. */
  readonly id: string;
  /** One of Kafka's own. */
  readonly internal: boolean;
  readonly partitions: readonly LivePartition[];
  /** The settings that were asked for. `own` where it is set on the topic, and no default of the cluster. */
  readonly configs: ReadonlyMap<string, { readonly value: string | null; readonly own: boolean }>;
}

export interface LiveTopics {
  /** Those that are up. */
  readonly brokers: readonly LiveBroker[];
  /** By name; what does not exist is not in it. */
  readonly topics: ReadonlyMap<string, LiveTopic>;
}

/** In one request; the answer for a hundred topics of 256 partitions is some megabytes. */
const AT_ONCE = 100;
const UNKNOWN_TOPIC = 3;

/** Reads as much of what exists as the names and settings ask for. @throws BackendFailure */
export async function readTopics(
  wire: Wire,
  names: readonly string[],
  settings: readonly string[],
  signal: AbortSignal,
): Promise<LiveTopics> {
  let brokers: readonly LiveBroker[] = [];
  const topics = new Map<string, LiveTopic>();
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const answer = await readMetadata(wire, some, signal);
    brokers = answer.brokers.map(({ nodeId, host, port, rack }) => ({
      id: nodeId,
      host,
      port,
      rack: rack ?? null,
    }));
    const there = answer.topics.filter(({ errorCode }) => errorCode !== UNKNOWN_TOPIC);
    if (there.length === 0) continue;
    const moves = await readMoves(wire, signal);
    const configs = await readConfigs(
      wire,
      there.map(({ name }) => name!),
      settings,
      signal,
    );
    for (const { name, topicId, isInternal, partitions } of there) {
      const found = configs.get(name!);
      if (!found) continue;
      topics.set(name!, {
        name: name!,
        id: topicId,
        internal: isInternal,
        partitions: partitions
          .map(({ partitionIndex, leaderId, replicaNodes, isrNodes }) => {
            const move = moves.get(`${name}/${partitionIndex}`);
            return {
              index: partitionIndex,
              leader: leaderId,
              replicas: move ?? replicaNodes,
              insync: isrNodes,
              moving: move !== undefined,
            };
          })
          .sort((a, b) => a.index - b.index),
        configs: found,
      });
    }
  }
  return { brokers, topics };
}

async function readMetadata(
  wire: Wire,
  names: readonly string[],
  signal: AbortSignal,
): Promise<metadataV12.MetadataResponse> {
  const call = { doing: `describe ${namesText(names)}`, signal, keepsAnswer: isReadable };
  return wire.request(call, metadataV12.api, [...names], false, false);
}

/** A topic that does not exist is an error of the protocol, and so is a partition that has lost a broker. */
const isReadable = (answer: unknown): boolean =>
  (answer as metadataV12.MetadataResponse).topics.every(
    ({ errorCode, name }) => (errorCode === 0 || errorCode === UNKNOWN_TOPIC) && name !== null,
  );

/** Replicas to be, by `topic/partition`, of all that move. */
async function readMoves(wire: Wire, signal: AbortSignal): Promise<Map<string, number[]>> {
  const call = { doing: 'list the reassignments of partitions', signal };
  const { topics } = await wire.request(call, listPartitionReassignmentsV0.api, REQUEST_TIMEOUT, null);
  return new Map(
    topics.flatMap(({ name, partitions }) =>
      partitions.map(({ partitionIndex, replicas, removingReplicas }): [string, number[]] => [
        `${name}/${partitionIndex}`,
        replicas.filter((id) => !removingReplicas.includes(id)),
      ]),
    ),
  );
}

async function readConfigs(
  wire: Wire,
  names: readonly string[],
  settings: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, LiveTopic['configs']>> {
  const call = { doing: `describe the settings of ${namesText(names)}`, signal, keepsAnswer: isDescribed };
  const resources = names.map((resourceName) => ({
    resourceType: ConfigResourceTypes.TOPIC,
    resourceName,
    configurationKeys: [...settings],
  }));
  const { results } = await wire.request(call, describeConfigsV4.api, resources, false, false);
  return new Map(
    results
      .filter(({ errorCode }) => errorCode === 0)
      .map(({ resourceName, configs }) => [
        resourceName,
        new Map(
          configs.map(({ name, value, configSource }) => [
            name,
            { value: value ?? null, own: configSource === ConfigSources.DYNAMIC_TOPIC_CONFIG },
          ]),
        ),
      ]),
  );
}

/** A topic may go between one request and the next. */
const isDescribed = (answer: unknown): boolean =>
  (answer as describeConfigsV4.DescribeConfigsResponse).results.every(
    ({ errorCode }) => errorCode === 0 || errorCode === UNKNOWN_TOPIC,
  );

const namesText = (names: readonly string[]): string =>
  names.length === 1 ? `the topic ${names[0]}` : `${names.length} topics`;
