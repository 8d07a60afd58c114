import type { IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutBucketTaggingCommand, type S3Client } from '@aws-sdk/client-s3';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { requireRole } from '../aws/ensure-principal.ts';
import { claim, markOf } from '../aws/mark.ts';
import type { LiveRole } from '../aws/read-principal.ts';
import { type Tags, tagList } from '../aws/tags.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import { bucketAspects } from './bucket-aspects.ts';
import { bucketDesign } from './bucket-design.ts';
import { clearIntent, hasIntent, isUnfinished, setIntent } from './creation-intent.ts';
import { type BucketAddress, readBucket, readBucketTags } from './read-bucket.ts';

export interface AwsClients {
  readonly s3: S3Client;
  readonly iam: IAMClient;
}

/** The bucket stands as the spec wants it. @throws BackendFailure */
export async function ensureBucket(
  { s3, iam }: AwsClients,
  calls: AwsCalls,
  spec: Readonly<Record<string, unknown>>,
  owner: Owner,
): Promise<void> {
  const design = bucketDesign(spec);
  let role = await requireRole(iam, calls, design.principal, owner);
  const address = { Bucket: design.name, ExpectedBucketOwner: role.account };
  let tags = await readBucketTags(s3, calls, address);
  if (!tags) {
    await createBucket({ s3, iam }, calls, address, role);
    role = await requireRole(iam, calls, design.principal, owner);
    tags = await readBucketTags(s3, calls, address);
    if (!tags)
      throw new BackendFailure(
        'transient',
        `bucket ${design.name} was made and is not seen yet`,
        'Try again',
      );
  }
  if (isUnfinished(design.name, tags, role)) await tagBucket(s3, calls, address, owner);
  else claim(`bucket ${design.name}`, tags, owner);
  if (hasIntent(role)) await clearIntent(iam, calls, role);
  const live = await readBucket(s3, calls, address);
  for (const { changes, write } of bucketAspects(design, live, role))
    if (changes.some(({ owned }) => owned)) await write(s3, calls, address);
}

async function createBucket(
  { s3, iam }: AwsClients,
  calls: AwsCalls,
  { Bucket }: BucketAddress,
  role: LiveRole,
): Promise<void> {
  await setIntent(iam, calls, role, Bucket);
  const region = await s3.config.region();
  const made = await calls.write(
    's3:CreateBucket',
    (options) =>
      s3.send(
        new CreateBucketCommand({
          Bucket,
          ObjectOwnership: 'BucketOwnerEnforced',
          // S3 does not take the name of its first region.
          ...(region !== 'us-east-1' && {
            CreateBucketConfiguration: { LocationConstraint: region as never },
          }),
        }),
        options,
      ),
    ['BucketAlreadyExists', 'BucketAlreadyOwnedByYou'],
  );
  if (made) return;
  const tags = await readBucketTags(s3, calls, { Bucket, ExpectedBucketOwner: role.account }).catch(
    async (error: unknown) => {
      await clearIntent(iam, calls, role);
      throw error;
    },
  );
  if (tags) return;
  await clearIntent(iam, calls, role);
  throw new BackendFailure(
    'permanent',
    `the name ${Bucket} is taken by a bucket of another AWS account`,
    'Choose another backends.s3.bucket_prefix in prism.yaml: bucket names are unique over all of S3',
  );
}

const tagBucket = (s3: S3Client, calls: AwsCalls, address: BucketAddress, owner: Owner): Promise<unknown> => {
  const mark: Tags = markOf(owner);
  return calls.write('s3:PutBucketTagging', (options) =>
    s3.send(new PutBucketTaggingCommand({ ...address, Tagging: { TagSet: tagList(mark) } }), options),
  );
};
