import {
  DeleteBucketCommand,
  type LifecycleRule,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { readOwnRole } from '../aws/ensure-principal.ts';
import { claim } from '../aws/mark.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';
import { putLifecycle } from './bucket-aspects.ts';
import { OWN_RULE } from './bucket-design.ts';
import { isUnfinished } from './creation-intent.ts';
import type { AwsClients } from './ensure-bucket.ts';
import { isOwnRule } from './lifecycle-changes.ts';
import { type BucketAddress, readBucketTags, readLifecycle } from './read-bucket.ts';

const DAY_MS = 86_400_000;
const EMPTYING = `${OWN_RULE}emptying-until-`;

/**
 * The bucket is gone, if it is empty. Objects are deleted by S3 alone: what is left gets a rule by which it expires.
 *
 * @throws BackendFailure that says when it will be empty.
 */
export async function removeBucket(
  clients: AwsClients,
  calls: AwsCalls,
  spec: Readonly<Record<string, unknown>>,
  { namespace, lineage, now }: Pick<StepContext, 'namespace' | 'lineage' | 'now'>,
): Promise<void> {
  const { s3, iam } = clients;
  const [name, owner] = [String(spec.bucket), { namespace, lineage }];
  const role = await readOwnRole(iam, calls, String(spec.principal), owner);
  const address = { Bucket: name, ...(role && { ExpectedBucketOwner: role.account }) };
  const tags = await readBucketTags(s3, calls, address);
  if (!tags) return;
  if (!isUnfinished(name, tags, role)) claim(`bucket ${name}`, tags, owner);
  const holds = await contentOf(clients, calls, address);
  if (holds === undefined) {
    await calls.write('s3:DeleteBucket', (options) => s3.send(new DeleteBucketCommand(address), options), [
      'NoSuchBucket',
    ]);
    return;
  }
  if (spec.only_if_empty === true)
    throw new BackendFailure(
      'permanent',
      `bucket ${name} holds ${holds}, and only an empty one may be deleted here`,
      'See what they are and move or delete them, then apply again',
    );
  const until = await expireEverything(clients, calls, address, now);
  const date = until.slice(0, 10);
  throw new BackendFailure(
    'permanent',
    `bucket ${name} still holds ${holds}; S3 deletes all of it and will be done by ${date} UTC`,
    `Apply again after ${date}: an empty bucket is deleted then. S3 may need some hours longer`,
  );
}

/** @returns undefined for an empty bucket. */
async function contentOf(
  { s3 }: AwsClients,
  calls: AwsCalls,
  address: BucketAddress,
): Promise<string | undefined> {
  const list = await calls.read('s3:ListBucketVersions', (options) =>
    s3.send(new ListObjectVersionsCommand({ ...address, MaxKeys: 1 }), options),
  );
  if ((list?.Versions ?? []).length > 0) return 'objects';
  if ((list?.DeleteMarkers ?? []).length > 0) return 'delete markers';
  const uploads = await calls.read('s3:ListBucketMultipartUploads', (options) =>
    s3.send(new ListMultipartUploadsCommand({ ...address, MaxUploads: 1 }), options),
  );
  return (uploads?.Uploads ?? []).length > 0 ? 'uploads that were not completed' : undefined;
}

/** @returns When, as ISO 8601: as it was first said, however often it is asked. */
async function expireEverything(
  { s3 }: AwsClients,
  calls: AwsCalls,
  address: BucketAddress,
  now: number,
): Promise<string> {
  const live = await readLifecycle(s3, calls, address);
  const begun = live.rules.find(({ ID, Status }) => ID?.startsWith(EMPTYING) && Status === 'Enabled');
  if (begun) return begun.ID!.slice(EMPTYING.length);
  // S3 rounds up to midnight UTC. An old version expires a day after the current one, and its marker a day later.
  const until = new Date((Math.floor(now / DAY_MS) + 4) * DAY_MS).toISOString().slice(0, 10);
  const rules: LifecycleRule[] = [
    {
      ID: `${EMPTYING}${until}`,
      Status: 'Enabled',
      Filter: { Prefix: '' },
      Expiration: { Days: 1 },
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
    },
    {
      ID: `${OWN_RULE}emptying-markers`,
      Status: 'Enabled',
      Filter: { Prefix: '' },
      Expiration: { ExpiredObjectDeleteMarker: true },
    },
  ];
  await putLifecycle(s3, calls, address, [...rules, ...live.rules.filter((rule) => !isOwnRule(rule))], live);
  return until;
}
