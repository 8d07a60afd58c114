import {
  DeleteDBClusterCommand,
  DeleteDBInstanceCommand,
  ModifyDBClusterCommand,
} from '@aws-sdk/client-neptune';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';
import { awaitStatus } from './await-status.ts';
import { instanceName } from './cluster-design.ts';
import { type NeptuneClients, readOwnCluster } from './ensure-cluster.ts';
import { type LiveCluster, readCluster, readInstance } from './read-cluster.ts';

/**
 * The cluster and its instance are gone; a last snapshot of the graph stays.
 *
 * @throws BackendFailure Also where only an empty one may go: AWS does not tell whether a graph is.
 */
export async function removeCluster(
  clients: NeptuneClients,
  calls: AwsCalls,
  spec: Readonly<Record<string, unknown>>,
  context: StepContext,
): Promise<void> {
  const name = String(spec.cluster);
  const { namespace, lineage } = context;
  const { neptune } = clients;
  const cluster = await readOwnCluster(clients, calls, name, { namespace, lineage });
  if (!cluster) return;
  refuse(cluster, spec.only_if_empty === true);
  const read = () => readCluster(neptune, calls, name);
  if (cluster.status !== 'deleting') {
    if (cluster.protected) {
      const input = { DBClusterIdentifier: name, DeletionProtection: false, ApplyImmediately: true };
      await calls.write('rds:ModifyDBCluster', (options) =>
        neptune.send(new ModifyDBClusterCommand(input), options),
      );
      const unprotected = (live: LiveCluster | undefined) => !live?.protected;
      await awaitStatus(`cluster ${name}`, read, unprotected, context);
    }
    await deleteInstance(clients, calls, name);
    const input = { DBClusterIdentifier: name, FinalDBSnapshotIdentifier: finalSnapshot(cluster) };
    await calls.write(
      'rds:DeleteDBCluster',
      (options) => neptune.send(new DeleteDBClusterCommand(input), options),
      ['DBClusterNotFoundFault'],
    );
  }
  const what = `cluster ${name} (its last snapshot is ${finalSnapshot(cluster)})`;
  await awaitStatus(what, read, (live) => !live, context);
}

/** Before anything is changed. */
function refuse({ name, members }: LiveCluster, onlyIfEmpty: boolean): void {
  if (onlyIfEmpty)
    throw new BackendFailure(
      'permanent',
      `cluster ${name} may only be deleted while its graph is empty, which AWS does not tell`,
      'See whether it is; if nothing of it is needed, delete the cluster and apply again',
    );
  const others = members.filter((member) => member !== instanceName(name));
  if (others.length > 0)
    throw new BackendFailure(
      'permanent',
      `cluster ${name} has instances that Prism did not make: ${others.join(', ')}`,
      'Delete them and apply again',
    );
}

async function deleteInstance({ neptune }: NeptuneClients, calls: AwsCalls, cluster: string): Promise<void> {
  const instance = await readInstance(neptune, calls, instanceName(cluster));
  if (!instance || instance.cluster !== cluster || instance.status === 'deleting') return;
  await calls.write(
    'rds:DeleteDBInstance',
    // The graph is the cluster's, and so is the snapshot.
    (options) =>
      neptune.send(
        new DeleteDBInstanceCommand({ DBInstanceIdentifier: instance.name, SkipFinalSnapshot: true }),
        options,
      ),
    ['DBInstanceNotFoundFault', 'DBInstanceNotFound'],
  );
}

/** The same for every try, and another for a later cluster of the name. */
const finalSnapshot = ({ name, resourceId }: LiveCluster): string =>
  `${name}-final-${resourceId.slice(-12).toLowerCase()}`;
