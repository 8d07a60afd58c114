import { IAMClient } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { awsCalls } from '../aws/aws-calls.ts';
import { type AwsOptions, clientOptions, iamOptions } from '../aws/aws-options.ts';
import { checkIam } from '../aws/check-aws.ts';
import { ensureRights, ensureRole, removePrincipal } from '../aws/ensure-principal.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver } from '../driver.ts';
import { S3_POLICY, s3Principal } from './bucket-rights.ts';
import { compareS3 } from './compare-s3.ts';
import { ensureBucket } from './ensure-bucket.ts';
import { removeBucket } from './remove-bucket.ts';

/** Amazon S3: a bucket for each namespace, and a role of IAM that may use that one. */
export function openS3(options: AwsOptions): Driver {
  // An endpoint that is not a region's own has no name for each bucket.
  const s3 = new S3Client({ ...clientOptions(options), forcePathStyle: options.endpoint !== undefined });
  const iam = new IAMClient(iamOptions(options));
  const clients = { s3, iam };
  return {
    async check({ signal }) {
      const calls = awsCalls(signal);
      await calls.read('s3:ListAllMyBuckets', (to) => s3.send(new ListBucketsCommand({ MaxBuckets: 1 }), to));
      await checkIam(iam, calls);
    },
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const { config, namespace, lineage, signal } = context;
      const owner = { namespace, lineage };
      const calls = awsCalls(signal);
      const [kind, does, name] = [meaning?.kind, meaning?.does, step.resource];
      if (kind === 'principal' && does === 'ensure') {
        const { partition } = await ensureRole(iam, calls, name, owner);
        await ensureRights(iam, calls, s3Principal(name, partition, config));
      } else if (kind === 'principal') await removePrincipal(iam, calls, { name, policy: S3_POLICY }, owner);
      else if (kind === 'storage' && does === 'ensure') await ensureBucket(clients, calls, step.spec, owner);
      else if (kind === 'storage') await removeBucket(clients, calls, step.spec, context);
      else
        throw new BackendFailure(
          'permanent',
          `S3 has nothing to do for the step ${step.id}`,
          'Report it: the plan and this build do not agree',
        );
      return { wrote: calls.wrote() };
    },
    compare: (wanted, context) => compareS3(clients, wanted, context),
    async close() {
      s3.destroy();
      iam.destroy();
    },
  };
}
