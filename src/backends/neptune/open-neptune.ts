import { IAMClient } from '@aws-sdk/client-iam';
import {
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  NeptuneClient,
} from '@aws-sdk/client-neptune';
import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { storages } from '../../core/plan/storages.ts';
import { awsCalls } from '../aws/aws-calls.ts';
import { type AwsOptions, clientOptions, iamOptions } from '../aws/aws-options.ts';
import { checkIam } from '../aws/check-aws.ts';
import { ensureRights, ensureRole, removePrincipal } from '../aws/ensure-principal.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver } from '../driver.ts';
import { NEPTUNE_POLICY, neptunePrincipal } from './cluster-rights.ts';
import { compareNeptune } from './compare-neptune.ts';
import { ensureCluster, readOwnCluster } from './ensure-cluster.ts';
import { removeCluster } from './remove-cluster.ts';

/** Records of a page: the fewest that AWS takes. */
const FEWEST = 20;

/** Amazon Neptune: a cluster with an instance for each namespace, and a role of IAM that may read its graph. */
export function openNeptune(options: AwsOptions): Driver {
  const neptune = new NeptuneClient(clientOptions(options));
  const iam = new IAMClient(iamOptions(options));
  const clients = { neptune, iam };
  return {
    async check({ signal }) {
      const calls = awsCalls(signal);
      const few = { MaxRecords: FEWEST };
      await calls.read('rds:DescribeDBClusters', (to) =>
        neptune.send(new DescribeDBClustersCommand(few), to),
      );
      await calls.read('rds:DescribeDBInstances', (to) =>
        neptune.send(new DescribeDBInstancesCommand(few), to),
      );
      await checkIam(iam, calls);
    },
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const { config, namespace, lineage, signal } = context;
      const owner = { namespace, lineage };
      const calls = awsCalls(signal);
      const [kind, does, name] = [meaning?.kind, meaning?.does, step.resource];
      if (kind === 'principal' && does === 'ensure') {
        await ensureRole(iam, calls, name, owner);
        const storage = storages(config).find(({ type }) => type === 'neptune');
        const cluster = storage && (await readOwnCluster(clients, calls, storage.name, owner));
        await ensureRights(iam, calls, neptunePrincipal(name, cluster));
      } else if (kind === 'principal')
        await removePrincipal(iam, calls, { name, policy: NEPTUNE_POLICY }, owner);
      else if (kind === 'storage' && does === 'ensure')
        await ensureCluster(clients, calls, step.spec, context);
      else if (kind === 'storage') await removeCluster(clients, calls, step.spec, context);
      else
        throw new BackendFailure(
          'permanent',
          `Neptune has nothing to do for the step ${step.id}`,
          'Report it: the plan and this build do not agree',
        );
      return { wrote: calls.wrote() };
    },
    compare: (wanted, context) => compareNeptune(clients, wanted, context),
    async close() {
      neptune.destroy();
      iam.destroy();
    },
  };
}
