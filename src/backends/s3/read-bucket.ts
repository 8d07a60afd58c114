import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  type LifecycleRule,
  type PublicAccessBlockConfiguration,
  type S3Client,
  type TransitionDefaultMinimumObjectSize,
} from '@aws-sdk/client-s3';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { type PolicyDocument, parsePolicy } from '../aws/policy-document.ts';
import { type Tags, tagsOf } from '../aws/tags.ts';
import { BackendFailure } from '../backend-failure.ts';

/** Which bucket, and of which account it must be. */
export interface BucketAddress {
  readonly Bucket: string;
  /** Left out where the account is not known. */
  readonly ExpectedBucketOwner?: string;
}

/** The settings of a bucket; each undefined where it has none. */
export interface LiveBucket {
  readonly encryption: string | undefined;
  readonly publicAccess: PublicAccessBlockConfiguration | undefined;
  readonly ownership: string | undefined;
  readonly versioning: string | undefined;
  readonly policy: PolicyDocument | undefined;
  readonly lifecycle: LiveLifecycle;
}

export interface LiveLifecycle {
  readonly rules: readonly LifecycleRule[];
  readonly smallest: TransitionDefaultMinimumObjectSize | undefined;
}

/** @returns undefined where there is no such bucket. @throws BackendFailure Also where it is of another account. */
export async function readBucketTags(
  s3: S3Client,
  calls: AwsCalls,
  address: BucketAddress,
): Promise<Tags | undefined> {
  try {
    const found = await calls.read(
      's3:GetBucketTagging',
      async (options) => {
        try {
          return tagsOf((await s3.send(new GetBucketTaggingCommand(address), options)).TagSet);
        } catch (error) {
          if ((error as Error).name === 'NoSuchTagSet') return tagsOf([]);
          throw error;
        }
      },
      ['NoSuchBucket'],
    );
    return found;
  } catch (error) {
    if (!(error instanceof BackendFailure) || !error.message.startsWith('AWS does not allow')) throw error;
    throw new BackendFailure(
      error.kind,
      `bucket ${address.Bucket} cannot be looked at: it belongs to another AWS account, or the credentials lack s3:GetBucketTagging`,
      'If it is another account’s, choose another backends.s3.bucket_prefix in prism.yaml: bucket names are unique over all of S3',
    );
  }
}

/** Of a bucket that is there. */
export async function readBucket(s3: S3Client, calls: AwsCalls, address: BucketAddress): Promise<LiveBucket> {
  const [encryption, publicAccess, ownership, versioning, policy, lifecycle] = await Promise.all([
    calls.read(
      's3:GetEncryptionConfiguration',
      (options) => s3.send(new GetBucketEncryptionCommand(address), options),
      ['ServerSideEncryptionConfigurationNotFoundError'],
    ),
    calls.read(
      's3:GetBucketPublicAccessBlock',
      (options) => s3.send(new GetPublicAccessBlockCommand(address), options),
      ['NoSuchPublicAccessBlockConfiguration'],
    ),
    calls.read(
      's3:GetBucketOwnershipControls',
      (options) => s3.send(new GetBucketOwnershipControlsCommand(address), options),
      ['OwnershipControlsNotFoundError'],
    ),
    calls.read('s3:GetBucketVersioning', (options) =>
      s3.send(new GetBucketVersioningCommand(address), options),
    ),
    calls.read('s3:GetBucketPolicy', (options) => s3.send(new GetBucketPolicyCommand(address), options), [
      'NoSuchBucketPolicy',
    ]),
    readLifecycle(s3, calls, address),
  ]);
  return {
    encryption:
      encryption?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault
        ?.SSEAlgorithm,
    publicAccess: publicAccess?.PublicAccessBlockConfiguration,
    ownership: ownership?.OwnershipControls?.Rules?.[0]?.ObjectOwnership,
    versioning: versioning?.Status,
    policy: parsePolicy(policy?.Policy),
    lifecycle,
  };
}

export async function readLifecycle(
  s3: S3Client,
  calls: AwsCalls,
  address: BucketAddress,
): Promise<LiveLifecycle> {
  const found = await calls.read(
    's3:GetLifecycleConfiguration',
    (options) => s3.send(new GetBucketLifecycleConfigurationCommand(address), options),
    ['NoSuchLifecycleConfiguration'],
  );
  return { rules: found?.Rules ?? [], smallest: found?.TransitionDefaultMinimumObjectSize };
}
