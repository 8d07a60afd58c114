import { policyOf } from '../aws/policy-document.ts';
import type { PrincipalDesign } from '../aws/principal-changes.ts';
import type { LiveCluster } from './read-cluster.ts';

/** Of the principal's own policy. */
export const NEPTUNE_POLICY = 'prism-neptune';

/** A reader reads: whoever owns the graph loads it, by rights that the operator gives. */
const READS = [
  'neptune-db:CancelQuery',
  'neptune-db:GetEngineStatus',
  'neptune-db:GetGraphSummary',
  'neptune-db:GetQueryStatus',
  'neptune-db:ReadDataViaQuery',
];

/** @param cluster undefined where it is not there yet: then there is nothing to have rights on. */
export const neptunePrincipal = (name: string, cluster: LiveCluster | undefined): PrincipalDesign => ({
  name,
  policy: NEPTUNE_POLICY,
  rights:
    cluster &&
    policyOf([{ Sid: 'PrismGraph', Effect: 'Allow', Action: READS, Resource: `${graphArn(cluster)}/*` }]),
});

/** The graph is named by what the cluster was given when it was made, so that another of its name is another graph. */
function graphArn({ arn, resourceId }: LiveCluster): string {
  const [, partition, , region, account] = arn.split(':');
  return `arn:${partition}:neptune-db:${region}:${account}:${resourceId}`;
}
