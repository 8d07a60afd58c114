import {
  alterPartitionReassignmentsV0,
  ConfigResourceTypes,
  createPartitionsV3,
  createTopicsV7,
  deleteTopicsV6,
  IncrementalAlterConfigOperationTypes,
  incrementalAlterConfigsV1,
} from '@platformatic/kafka';
import type { LiveTopic } from './read-topics.ts';
import type { TopicDesign } from './topic-design.ts';
import { REQUEST_TIMEOUT, type Wire } from './wire.ts';

/** @param only Whether Kafka shall merely say if it would. @throws BackendFailure */
export async function createTopic(
  wire: Wire,
  { name, partitions, replication, configs }: Omit<TopicDesign, 'principal'>,
  signal: AbortSignal,
  only: 'validate' | 'create' = 'create',
): Promise<void> {
  const call = { doing: `create the topic ${name}`, signal, writes: only === 'create' };
  const topic = {
    name,
    numPartitions: partitions,
    replicationFactor: replication,
    assignments: [],
    configs: [...configs].map(([key, value]) => ({ name: key, value })),
  };
  await wire.request(call, createTopicsV7.api, [topic], REQUEST_TIMEOUT, only === 'validate');
}

/** @throws BackendFailure */
export async function addPartitions(
  wire: Wire,
  name: string,
  count: number,
  signal: AbortSignal,
): Promise<void> {
  const call = { doing: `raise the partitions of the topic ${name} to ${count}`, signal, writes: true };
  await wire.request(
    call,
    createPartitionsV3.api,
    [{ name, count, assignments: null }],
    REQUEST_TIMEOUT,
    false,
  );
}

/** @throws BackendFailure */
export async function setConfigs(
  wire: Wire,
  name: string,
  configs: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const call = { doing: `set ${[...configs.keys()].join(', ')} of the topic ${name}`, signal, writes: true };
  const resource = {
    resourceType: ConfigResourceTypes.TOPIC,
    resourceName: name,
    configs: [...configs].map(([key, value]) => ({
      name: key,
      configOperation: IncrementalAlterConfigOperationTypes.SET,
      value,
    })),
  };
  await wire.request(call, incrementalAlterConfigsV1.api, [resource], false);
}

/** @param replicas Of each partition that is to move, the ids of the brokers. @throws BackendFailure */
export async function moveReplicas(
  wire: Wire,
  name: string,
  replicas: ReadonlyMap<number, readonly number[]>,
  signal: AbortSignal,
): Promise<void> {
  const call = { doing: `reassign the replicas of the topic ${name}`, signal, writes: true };
  const partitions = [...replicas].map(([partitionIndex, ids]) => ({ partitionIndex, replicas: [...ids] }));
  await wire.request(call, alterPartitionReassignmentsV0.api, REQUEST_TIMEOUT, true, [{ name, partitions }]);
}

/** That one, and none that somebody made by its name since. @throws BackendFailure */
export async function deleteTopic(wire: Wire, { name, id }: LiveTopic, signal: AbortSignal): Promise<void> {
  const call = { doing: `delete the topic ${name}`, signal, writes: true };
  await wire.request(call, deleteTopicsV6.api, [{ name: null, topicId: id }], REQUEST_TIMEOUT);
}
