import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { storages } from '../../core/plan/storages.ts';
import { awsCalls } from '../aws/aws-calls.ts';
import { boundedMap } from '../aws/bounded-map.ts';
import { type Change, differenceOf, MISSING } from '../aws/change.ts';
import { foreign, isMarked } from '../aws/mark.ts';
import { principalChanges } from '../aws/principal-changes.ts';
import { readRights, readRole } from '../aws/read-principal.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import { changesOfCluster } from './cluster-changes.ts';
import { type ClusterDesign, clusterDesign, instanceName } from './cluster-design.ts';
import { NEPTUNE_POLICY, neptunePrincipal } from './cluster-rights.ts';
import type { NeptuneClients } from './ensure-cluster.ts';
import { readClusters, readInstances, readTags } from './read-cluster.ts';

/** What differs, of the roles and the clusters, which AWS lists at once. @throws BackendFailure */
export async function compareNeptune(
  { neptune, iam }: NeptuneClients,
  wanted: readonly Wanted[],
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const calls = awsCalls(signal);
  const [clusters, instances] = await Promise.all([
    readClusters(neptune, calls),
    readInstances(neptune, calls),
  ]);

  const ofNamespace = async ({ config, resources }: Wanted): Promise<Difference[]> => {
    const owner = { namespace: config.namespace, lineage };
    const name = storages(config).find(({ type }) => type === 'neptune')?.name;
    const cluster = name === undefined ? undefined : clusters.get(name);
    const tags = cluster && (await readTags(neptune, calls, cluster));
    const own = tags && isMarked(tags, owner) ? cluster : undefined;

    const ofCluster = ({ spec }: Resource): Change[] => {
      if (tags && !own) return [foreign(tags, owner)];
      const design = designOf(spec);
      return design ? changesOfCluster(design, own, instances.get(instanceName(design.name))) : [];
    };
    const ofRole = async ({ name: principal }: Resource): Promise<Change[]> => {
      const role = await readRole(iam, calls, principal);
      if (!role) return [MISSING];
      if (!isMarked(role.tags, owner)) return [foreign(role.tags, owner)];
      const rights = await readRights(iam, calls, principal, NEPTUNE_POLICY);
      return principalChanges(neptunePrincipal(principal, own), role, rights);
    };

    const found: Difference[] = [];
    for (const resource of resources) {
      const [noun, changes] =
        resource.kind === 'storage' ? ['cluster', ofCluster(resource)] : ['role', await ofRole(resource)];
      found.push(...changes.map((change) => differenceOf(change, config.namespace, resource, noun)));
    }
    return found;
  };
  return (await boundedMap(wanted, ofNamespace)).flat();
}

/** @returns undefined for a policy that this build cannot carry out: it was never applied. */
function designOf(spec: Resource['spec']): ClusterDesign | undefined {
  try {
    return clusterDesign(spec);
  } catch (error) {
    if (error instanceof BackendFailure) return undefined;
    throw error;
  }
}
