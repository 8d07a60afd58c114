import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { storages } from '../../core/plan/storages.ts';
import { type PolicyDocument, policyOf, type Statement } from '../aws/policy-document.ts';
import type { PrincipalDesign } from '../aws/principal-changes.ts';
import type { LiveRole } from '../aws/read-principal.ts';

const ON_BUCKET = ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'];
/** What is in the archive is restored before it is read. */
const ON_OBJECTS = [
  's3:AbortMultipartUpload',
  's3:DeleteObject',
  's3:GetObject',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:RestoreObject',
];

/** Of the principal's own policy. */
export const S3_POLICY = 'prism-s3';

export const bucketArn = (partition: string, bucket: string): string => `arn:${partition}:s3:::${bucket}`;

/** The principal of a namespace: the rights on its bucket, and none on any other. */
export function s3Principal(name: string, partition: string, config: PlatformConfig): PrincipalDesign {
  const buckets = storages(config).flatMap(({ type, name: bucket }) =>
    type === 's3' ? [bucketArn(partition, bucket)] : [],
  );
  const rights: PolicyDocument = policyOf([
    { Sid: 'PrismBucket', Effect: 'Allow', Action: ON_BUCKET, Resource: buckets },
    { Sid: 'PrismObjects', Effect: 'Allow', Action: ON_OBJECTS, Resource: buckets.map((arn) => `${arn}/*`) },
  ]);
  return { name, policy: S3_POLICY, rights };
}

/** What the bucket's own policy says: nobody without TLS, and what the principal may. */
export function bucketStatements(
  bucket: string,
  { arn, partition }: Pick<LiveRole, 'arn' | 'partition'>,
): readonly Statement[] {
  const resource = bucketArn(partition, bucket);
  return [
    {
      Sid: 'PrismTlsOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [resource, `${resource}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
    { Sid: 'PrismBucket', Effect: 'Allow', Principal: { AWS: arn }, Action: ON_BUCKET, Resource: resource },
    {
      Sid: 'PrismObjects',
      Effect: 'Allow',
      Principal: { AWS: arn },
      Action: ON_OBJECTS,
      Resource: `${resource}/*`,
    },
  ];
}
