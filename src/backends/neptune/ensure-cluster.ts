import type { IAMClient } from '@aws-sdk/client-iam';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  ModifyDBClusterCommand,
  ModifyDBInstanceCommand,
  type NeptuneClient,
} from '@aws-sdk/client-neptune';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { ensureRights, requireRole } from '../aws/ensure-principal.ts';
import { claim, markOf } from '../aws/mark.ts';
import { tagList } from '../aws/tags.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { awaitStatus } from './await-status.ts';
import { clusterChanges, instanceChanges } from './cluster-changes.ts';
import { type ClusterDesign, clusterDesign } from './cluster-design.ts';
import { neptunePrincipal } from './cluster-rights.ts';
import { type LiveCluster, type LiveInstance, readCluster, readInstance, readTags } from './read-cluster.ts';

export interface NeptuneClients {
  readonly neptune: NeptuneClient;
  readonly iam: IAMClient;
}

/** The cluster and its instance stand as the spec wants them and can be used. @throws BackendFailure */
export async function ensureCluster(
  clients: NeptuneClients,
  calls: AwsCalls,
  spec: Readonly<Record<string, unknown>>,
  context: StepContext,
): Promise<void> {
  const design = clusterDesign(spec);
  const owner = { namespace: context.namespace, lineage: context.lineage };
  await requireRole(clients.iam, calls, design.principal, owner);
  const cluster = await standingCluster(clients, calls, design, owner, context);
  await ensureRights(clients.iam, calls, neptunePrincipal(design.principal, cluster));
  await standingInstance(clients, calls, design, owner, context);
}

/** @throws BackendFailure Also where it is not the owner's. */
export async function readOwnCluster(
  { neptune }: NeptuneClients,
  calls: AwsCalls,
  name: string,
  owner: Owner,
): Promise<LiveCluster | undefined> {
  const cluster = await readCluster(neptune, calls, name);
  if (cluster) claim(`cluster ${name}`, await readTags(neptune, calls, cluster), owner);
  return cluster;
}

async function standingCluster(
  clients: NeptuneClients,
  calls: AwsCalls,
  { name }: ClusterDesign,
  owner: Owner,
  context: StepContext,
): Promise<LiveCluster> {
  const { neptune } = clients;
  const settings = { EnableIAMDatabaseAuthentication: true, DeletionProtection: true };
  const input = {
    DBClusterIdentifier: name,
    Engine: 'neptune',
    StorageEncrypted: true,
    // Its last snapshot then says whose it was.
    CopyTagsToSnapshot: true,
    Tags: tagList(markOf(owner)),
    ...settings,
  };
  if (!(await readOwnCluster(clients, calls, name, owner))) {
    const made = await calls.write(
      'rds:CreateDBCluster',
      (options) => neptune.send(new CreateDBClusterCommand(input), options),
      ['DBClusterAlreadyExistsFault'],
    );
    // By an earlier try whose answer was lost, or by somebody else.
    if (!made) await readOwnCluster(clients, calls, name, owner);
  }
  const read = () => readCluster(neptune, calls, name);
  const available = (live: LiveCluster | undefined) => live?.status === 'available';
  const live = await awaitStatus(`cluster ${name}`, read, available, context);
  if (!live!.encrypted)
    throw new BackendFailure(
      'permanent',
      `cluster ${name} is not encrypted, and cannot become so in place`,
      'Restore a snapshot of it with encryption under its name, with its tags, and apply again',
    );
  if (clusterChanges(live!).length === 0) return live!;
  const change = { DBClusterIdentifier: name, ApplyImmediately: true, ...settings };
  await calls.write('rds:ModifyDBCluster', (options) =>
    neptune.send(new ModifyDBClusterCommand(change), options),
  );
  const changed = (found: LiveCluster | undefined) => available(found) && clusterChanges(found!).length === 0;
  return (await awaitStatus(`cluster ${name}`, read, changed, context))!;
}

async function standingInstance(
  { neptune }: NeptuneClients,
  calls: AwsCalls,
  design: ClusterDesign,
  owner: Owner,
  context: StepContext,
): Promise<void> {
  const { name, instance, instanceClass } = design;
  const read = async () => {
    const found = await readInstance(neptune, calls, instance);
    if (found && found.cluster !== name)
      throw new BackendFailure(
        'permanent',
        `the instance ${instance} is not of the cluster ${name}`,
        'Rename or delete it, and apply again',
      );
    return found;
  };
  const what = `instance ${instance}`;
  let live = await read();
  if (live?.status === 'deleting') live = await awaitStatus(what, read, (found) => !found, context);
  if (!live) {
    const input = {
      DBInstanceIdentifier: instance,
      DBClusterIdentifier: name,
      DBInstanceClass: instanceClass,
      Engine: 'neptune',
      Tags: tagList(markOf(owner)),
    };
    await calls.write(
      'rds:CreateDBInstance',
      (options) => neptune.send(new CreateDBInstanceCommand(input), options),
      ['DBInstanceAlreadyExistsFault', 'DBInstanceAlreadyExists'],
    );
  }
  const available = (found: LiveInstance | undefined) => found?.status === 'available';
  live = await awaitStatus(what, read, available, context);
  if (instanceChanges(design, live).length > 0) {
    const input = {
      DBInstanceIdentifier: instance,
      DBInstanceClass: instanceClass,
      ApplyImmediately: true,
    };
    await calls.write('rds:ModifyDBInstance', (options) =>
      neptune.send(new ModifyDBInstanceCommand(input), options),
    );
  }
  const changed = (found: LiveInstance | undefined) =>
    available(found) && found!.instanceClass === instanceClass;
  await awaitStatus(what, read, changed, context);
}
