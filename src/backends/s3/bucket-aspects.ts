import {
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { AwsCalls } from '../aws/aws-calls.ts';
import { type Change, mended, reported, settingChange } from '../aws/change.ts';
import { isSamePolicy, policyOf, type Statement } from '../aws/policy-document.ts';
import type { LiveRole } from '../aws/read-principal.ts';
import type { BucketDesign } from './bucket-design.ts';
import { bucketStatements } from './bucket-rights.ts';
import { isOwnRule, lifecycleChanges } from './lifecycle-changes.ts';
import type { BucketAddress, LiveBucket } from './read-bucket.ts';

/** A setting that one request writes: how it differs, and what writes it. */
export interface Aspect {
  readonly changes: readonly Change[];
  write(s3: S3Client, calls: AwsCalls, address: BucketAddress): Promise<unknown>;
}

const BLOCKED = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
} as const;

/** An operator may choose a key of their own, which is no less. */
const ENCRYPTIONS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

/** How a bucket of the owner differs from what it must be, in the order in which it is made so: nobody gets in before it is closed. */
export function bucketAspects(design: BucketDesign, live: LiveBucket, role: LiveRole | undefined): Aspect[] {
  return [
    publicAccess(live),
    ownership(live),
    encryption(live),
    versioning(live),
    ...(role ? [policy(bucketStatements(design.name, role), live)] : []),
    lifecycle(design, live),
  ];
}

const publicAccess = ({ publicAccess: found }: LiveBucket): Aspect => {
  const open = Object.keys(BLOCKED).filter((name) => found?.[name as keyof typeof BLOCKED] !== true);
  return {
    changes:
      open.length === 0
        ? []
        : [
            mended(found ? 'changed' : 'missing', 'public access block', [
              'all',
              `without ${open.join(', ')}`,
            ]),
          ],
    write: (s3, calls, address) =>
      calls.write('s3:PutBucketPublicAccessBlock', (options) =>
        s3.send(
          new PutPublicAccessBlockCommand({ ...address, PublicAccessBlockConfiguration: BLOCKED }),
          options,
        ),
      ),
  };
};

const ownership = ({ ownership: found }: LiveBucket): Aspect => ({
  changes: settingChange('object ownership', 'BucketOwnerEnforced', found),
  write: (s3, calls, address) =>
    calls.write('s3:PutBucketOwnershipControls', (options) =>
      s3.send(
        new PutBucketOwnershipControlsCommand({
          ...address,
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        }),
        options,
      ),
    ),
});

const encryption = ({ encryption: found }: LiveBucket): Aspect => ({
  changes: ENCRYPTIONS.includes(found ?? '') ? [] : settingChange('encryption', 'AES256', found),
  write: (s3, calls, address) =>
    calls.write('s3:PutEncryptionConfiguration', (options) =>
      s3.send(
        new PutBucketEncryptionCommand({
          ...address,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
        }),
        options,
      ),
    ),
});

/** It can only be suspended once it was on. */
const versioning = ({ versioning: found }: LiveBucket): Aspect => ({
  changes: found === 'Enabled' ? settingChange('versioning', 'Suspended', found) : [],
  write: (s3, calls, address) =>
    calls.write('s3:PutBucketVersioning', (options) =>
      s3.send(
        new PutBucketVersioningCommand({ ...address, VersioningConfiguration: { Status: 'Suspended' } }),
        options,
      ),
    ),
});

function policy(wanted: readonly Statement[], { policy: found }: LiveBucket): Aspect {
  const there = found?.Statement ?? [];
  const own = ({ Sid }: Statement) => wanted.some((one) => one.Sid === Sid);
  const others = there.filter((one) => !own(one));
  const part = (one: Statement) => `policy statement ${one.Sid ?? '(unnamed)'}`;
  return {
    changes: [
      ...wanted.flatMap((one) => {
        const present = there.find(({ Sid }) => Sid === one.Sid);
        if (present && isSamePolicy(present, one)) return [];
        return [
          mended(present ? 'changed' : 'missing', part(one), [
            JSON.stringify(one),
            present ? JSON.stringify(present) : null,
          ]),
        ];
      }),
      ...others.map((one) => reported('extra', part(one), [null, JSON.stringify(one)])),
    ],
    write: (s3, calls, address) =>
      calls.write('s3:PutBucketPolicy', (options) =>
        s3.send(
          new PutBucketPolicyCommand({
            ...address,
            Policy: JSON.stringify(policyOf([...wanted, ...others])),
          }),
          options,
        ),
      ),
  };
}

const lifecycle = ({ rules }: BucketDesign, { lifecycle: live }: LiveBucket): Aspect => ({
  changes: lifecycleChanges(rules, live.rules),
  write: (s3, calls, address) =>
    putLifecycle(s3, calls, address, [...rules, ...live.rules.filter((rule) => !isOwnRule(rule))], live),
});

/** All rules at once: S3 has no way to put one. */
export const putLifecycle = (
  s3: S3Client,
  calls: AwsCalls,
  address: BucketAddress,
  rules: readonly BucketDesign['rules'][number][],
  { smallest }: LiveBucket['lifecycle'],
): Promise<unknown> =>
  calls.write('s3:PutLifecycleConfiguration', (options) =>
    s3.send(
      new PutBucketLifecycleConfigurationCommand({
        ...address,
        LifecycleConfiguration: { Rules: [...rules] },
        ...(smallest && { TransitionDefaultMinimumObjectSize: smallest }),
      }),
      options,
    ),
  );
