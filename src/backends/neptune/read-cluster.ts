import {
  type DBCluster,
  type DBInstance,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ListTagsForResourceCommand,
  type NeptuneClient,
} from '@aws-sdk/client-neptune';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { type Tags, tagsOf } from '../aws/tags.ts';

/** A cluster as AWS has it. */
export interface LiveCluster {
  readonly name: string;
  readonly arn: string;
  /** Part of the name by which rights on the graph are given. */
  readonly resourceId: string;
  readonly status: string;
  readonly iamAuth: boolean;
  readonly encrypted: boolean;
  readonly protected: boolean;
  /** Names of its instances. */
  readonly members: readonly string[];
}

export interface LiveInstance {
  readonly name: string;
  readonly cluster: string;
  readonly status: string;
  readonly instanceClass: string;
  /** What it will be when a change of it ends. */
  readonly pendingClass: string | undefined;
}

/** @returns undefined where there is no such cluster. */
export async function readCluster(
  neptune: NeptuneClient,
  calls: AwsCalls,
  name: string,
): Promise<LiveCluster | undefined> {
  const answer = await calls.read(
    'rds:DescribeDBClusters',
    (options) => neptune.send(new DescribeDBClustersCommand({ DBClusterIdentifier: name }), options),
    ['DBClusterNotFoundFault'],
  );
  return answer?.DBClusters?.[0] && liveCluster(answer.DBClusters[0]);
}

/** @returns undefined where there is no such instance. */
export async function readInstance(
  neptune: NeptuneClient,
  calls: AwsCalls,
  name: string,
): Promise<LiveInstance | undefined> {
  const answer = await calls.read(
    'rds:DescribeDBInstances',
    (options) => neptune.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: name }), options),
    ['DBInstanceNotFoundFault', 'DBInstanceNotFound'],
  );
  return answer?.DBInstances?.[0] && liveInstance(answer.DBInstances[0]);
}

/** All of the region, by name. */
export async function readClusters(
  neptune: NeptuneClient,
  calls: AwsCalls,
): Promise<ReadonlyMap<string, LiveCluster>> {
  const all: DBCluster[] = [];
  let Marker: string | undefined;
  do {
    const page = await calls.read('rds:DescribeDBClusters', (options) =>
      neptune.send(new DescribeDBClustersCommand({ Marker }), options),
    );
    all.push(...(page?.DBClusters ?? []));
    Marker = page?.Marker;
  } while (Marker);
  return new Map(all.map(liveCluster).map((cluster) => [cluster.name, cluster]));
}

/** All of the region, by name. */
export async function readInstances(
  neptune: NeptuneClient,
  calls: AwsCalls,
): Promise<ReadonlyMap<string, LiveInstance>> {
  const all: DBInstance[] = [];
  let Marker: string | undefined;
  do {
    const page = await calls.read('rds:DescribeDBInstances', (options) =>
      neptune.send(new DescribeDBInstancesCommand({ Marker }), options),
    );
    all.push(...(page?.DBInstances ?? []));
    Marker = page?.Marker;
  } while (Marker);
  return new Map(all.map(liveInstance).map((instance) => [instance.name, instance]));
}

export async function readTags(
  neptune: NeptuneClient,
  calls: AwsCalls,
  { arn }: Pick<LiveCluster, 'arn'>,
): Promise<Tags> {
  const answer = await calls.read('rds:ListTagsForResource', (options) =>
    neptune.send(new ListTagsForResourceCommand({ ResourceName: arn }), options),
  );
  return tagsOf(answer?.TagList);
}

const liveCluster = (found: DBCluster): LiveCluster => ({
  name: found.DBClusterIdentifier ?? '',
  arn: found.DBClusterArn ?? '',
  resourceId: found.DbClusterResourceId ?? '',
  status: found.Status ?? 'unknown',
  iamAuth: found.IAMDatabaseAuthenticationEnabled === true,
  encrypted: found.StorageEncrypted === true,
  protected: found.DeletionProtection === true,
  members: (found.DBClusterMembers ?? []).map(({ DBInstanceIdentifier }) => DBInstanceIdentifier ?? ''),
});

const liveInstance = (found: DBInstance): LiveInstance => ({
  name: found.DBInstanceIdentifier ?? '',
  cluster: found.DBClusterIdentifier ?? '',
  status: found.DBInstanceStatus ?? 'unknown',
  instanceClass: found.DBInstanceClass ?? '',
  pendingClass: found.PendingModifiedValues?.DBInstanceClass,
});
