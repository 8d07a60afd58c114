import type { Difference } from '../../core/model/difference.ts';
import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { type AwsCalls, awsCalls } from '../aws/aws-calls.ts';
import { boundedMap } from '../aws/bounded-map.ts';
import { type Change, differenceOf, MISSING } from '../aws/change.ts';
import { foreign, isMarked } from '../aws/mark.ts';
import { principalChanges } from '../aws/principal-changes.ts';
import { type LiveRole, readRights, readRole } from '../aws/read-principal.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { bucketAspects } from './bucket-aspects.ts';
import { type BucketDesign, bucketDesign } from './bucket-design.ts';
import { S3_POLICY, s3Principal } from './bucket-rights.ts';
import { isUnfinished } from './creation-intent.ts';
import type { AwsClients } from './ensure-bucket.ts';
import { readBucket, readBucketTags } from './read-bucket.ts';

/** What differs, of the roles and the buckets. @throws BackendFailure */
export async function compareS3(
  clients: AwsClients,
  wanted: readonly Wanted[],
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const calls = awsCalls(signal);
  const all = await boundedMap(wanted, async ({ config, resources }) => {
    const owner = { namespace: config.namespace, lineage };
    const role = await roleOf(clients, calls, config);
    const found: Difference[] = [];
    for (const resource of resources) {
      const [noun, changes] =
        resource.kind === 'storage'
          ? ['bucket', await changesOfBucket(clients, calls, resource, role, owner)]
          : ['role', await changesOfRole(clients, calls, resource.name, role, config, owner)];
      found.push(...changes.map((one) => differenceOf(one, config.namespace, resource, noun)));
    }
    return found;
  });
  return all.flat();
}

async function roleOf(
  { iam }: AwsClients,
  calls: AwsCalls,
  { access }: PlatformConfig,
): Promise<LiveRole | undefined> {
  const principal = access.principals.find(({ backend }) => backend === 's3');
  return principal && readRole(iam, calls, principal.name);
}

async function changesOfRole(
  { iam }: AwsClients,
  calls: AwsCalls,
  name: string,
  role: LiveRole | undefined,
  config: PlatformConfig,
  owner: Owner,
): Promise<Change[]> {
  if (!role) return [MISSING];
  if (!isMarked(role.tags, owner)) return [foreign(role.tags, owner)];
  const rights = await readRights(iam, calls, name, S3_POLICY);
  return principalChanges(s3Principal(name, role.partition, config), role, rights);
}

async function changesOfBucket(
  { s3 }: AwsClients,
  calls: AwsCalls,
  { spec, name }: Resource,
  role: LiveRole | undefined,
  owner: Owner,
): Promise<Change[]> {
  const address = { Bucket: name, ...(role && { ExpectedBucketOwner: role.account }) };
  const tags = await readBucketTags(s3, calls, address);
  if (!tags) return [MISSING];
  if (!isUnfinished(name, tags, role) && !isMarked(tags, owner)) return [foreign(tags, owner)];
  const design = designOf(spec);
  if (!design) return [];
  const live = await readBucket(s3, calls, address);
  // Without its role nothing can say whom the policy is for: it is compared when that is there again.
  const ofOwner = role && isMarked(role.tags, owner) ? role : undefined;
  return bucketAspects(design, live, ofOwner).flatMap(({ changes }) => changes);
}

/** @returns undefined for a policy that this build cannot carry out: it was never applied. */
function designOf(spec: Resource['spec']): BucketDesign | undefined {
  try {
    return bucketDesign(spec);
  } catch (error) {
    if (error instanceof BackendFailure) return undefined;
    throw error;
  }
}
