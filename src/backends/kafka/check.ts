import {
  AclOperations,
  alterPartitionReassignmentsV0,
  apiVersionsV3,
  createAclsV3,
  createPartitionsV3,
  createTopicsV7,
  DescribeClusterEndpointTypes,
  deleteAclsV3,
  deleteTopicsV6,
  describeAclsV3,
  describeClusterV0,
  describeConfigsV4,
  incrementalAlterConfigsV1,
  listPartitionReassignmentsV0,
  metadataV12,
} from '@platformatic/kafka';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext } from '../driver.ts';
import { readAcls } from './read-acls.ts';
import type { Wire } from './wire.ts';
import { createTopic } from './write-topics.ts';

/** What every run asks for; others are asked for when they are needed. */
const NEEDED = [
  metadataV12,
  describeClusterV0,
  describeAclsV3,
  createAclsV3,
  deleteAclsV3,
  describeConfigsV4,
  incrementalAlterConfigsV1,
  createTopicsV7,
  deleteTopicsV6,
  createPartitionsV3,
  listPartitionReassignmentsV0,
  alterPartitionReassignmentsV0,
];

/** Not one that Prism makes: a namespace's begins with its name, which has no dot. */
const PROBE = 'prism.probe';

/** Whether the cluster can be worked with, and with these rights. Writes nothing. @throws BackendFailure */
export async function checkKafka(wire: Wire, { signal }: DriverContext): Promise<void> {
  const call = { doing: 'see what the cluster can do', signal };
  const { apiKeys } = await wire.request(call, apiVersionsV3.api, 'prism', '1');
  const offered = new Map(apiKeys.map((one) => [one.apiKey, one]));
  for (const { api } of NEEDED) {
    const { minVersion = 1, maxVersion = 0 } = offered.get(api.key) ?? {};
    if (api.version < minVersion || api.version > maxVersion)
      throw permanent(
        'the cluster is of a version of Kafka that Prism cannot work with',
        'Use Apache Kafka 3.5 or newer, without ZooKeeper',
      );
  }
  const { clusterAuthorizedOperations: rights } = await wire.request(
    call,
    describeClusterV0.api,
    true,
    DescribeClusterEndpointTypes.BROKERS,
  );
  if ((rights & (1 << AclOperations.ALTER)) === 0)
    throw permanent(
      'the provisioner may not change ACLs',
      "Grant its user Alter on the cluster: kafka-acls --add --allow-principal 'User:…' --operation Alter --operation Describe --cluster",
    );
  // Fails where the cluster keeps no ACLs.
  await readAcls(wire, { principal: 'User:prism' }, signal);
  await checkTopics(wire, signal);
}

async function checkTopics(wire: Wire, signal: AbortSignal): Promise<void> {
  const probe = { name: PROBE, partitions: 1, replication: 1, configs: new Map<string, string>() };
  try {
    await createTopic(wire, probe, signal, 'validate');
  } catch (error) {
    // What else a policy of the cluster has against such a topic says nothing of those that will be made.
    const { kind, message } = error as BackendFailure;
    if (kind === 'permanent' && !message.includes('AUTHORIZATION_FAILED')) return;
    throw error;
  }
}

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
