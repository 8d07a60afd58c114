import type { LifecycleRule, TransitionStorageClass } from '@aws-sdk/client-s3';
import { BackendFailure } from '../backend-failure.ts';

type Spec = Readonly<Record<string, unknown>>;

/** A bucket as it must be. */
export interface BucketDesign {
  readonly name: string;
  readonly principal: string;
  readonly rules: readonly LifecycleRule[];
}

/** Everything of the lifecycle whose name starts so is the driver's. */
export const OWN_RULE = 'prism-';

const USES: readonly string[] = ['claim-check', 'tiered-storage'];
const SETTINGS = ['key_prefix', 'expire_days', 'infrequent_access_days', 'archive_days'];

/** S3 moves nothing to infrequent access earlier, and bills at least as many days there. */
const INFREQUENT_DAYS = 30;
/** An upload that was not completed is seen by nobody and billed. */
const UPLOAD_DAYS = 7;
const MOST_DAYS = 2 ** 31 - 1;

/** The bucket that a spec asks for. @throws BackendFailure When S3 has no such bucket: nothing was written then. */
export function bucketDesign(spec: Spec): BucketDesign {
  const name = String(spec.bucket);
  if (spec.client_api !== undefined)
    throw refused(
      `bucket ${name}: this build has no S3 bucket as the primary backend`,
      'Choose another backend for it in policies/backends.yaml',
    );
  const uses = Object.entries((spec.uses ?? {}) as Readonly<Record<string, Spec>>);
  return {
    name,
    principal: String(spec.principal),
    rules: [UPLOADS, ...uses.flatMap(([use, settings]) => rulesOf(name, use, settings))],
  };
}

const UPLOADS: LifecycleRule = {
  ID: `${OWN_RULE}uploads`,
  Status: 'Enabled',
  Filter: { Prefix: '' },
  AbortIncompleteMultipartUpload: { DaysAfterInitiation: UPLOAD_DAYS },
};

function rulesOf(bucket: string, use: string, settings: Spec): LifecycleRule[] {
  const unknown = USES.includes(use) ? Object.keys(settings).find((name) => !SETTINGS.includes(name)) : use;
  if (unknown !== undefined)
    throw refused(
      `bucket ${bucket}: this build does not know ${unknown === use ? `the use ${use}` : `the setting ${unknown} of ${use}`}`,
      'Leave it out of policies/patterns.yaml and policies/sizing.yaml',
    );
  const prefix = settings.key_prefix;
  if (typeof prefix !== 'string' || prefix === '')
    throw refused(
      `bucket ${bucket}: ${use} has no key_prefix, so its rules would hold for every object`,
      'Set key_prefix in policies/sizing.yaml',
    );
  const day = (setting: string) => days(bucket, use, setting, settings[setting]);
  const [infrequent, archive, expire] = [
    day('infrequent_access_days'),
    day('archive_days'),
    day('expire_days'),
  ];
  refuseTooEarly(bucket, use, infrequent, archive, expire);
  if (infrequent === undefined && archive === undefined && expire === undefined) return [];
  const to = (Days: number | undefined, StorageClass: TransitionStorageClass) =>
    Days === undefined ? [] : [{ Days, StorageClass }];
  const Transitions = [...to(infrequent, 'STANDARD_IA'), ...to(archive, 'GLACIER')];
  return [
    {
      ID: `${OWN_RULE}${use}`,
      Status: 'Enabled',
      Filter: { Prefix: prefix },
      ...(Transitions.length > 0 && { Transitions }),
      // Where somebody turned versioning on for a while, an expired object lives on as an old version.
      ...(expire !== undefined && {
        Expiration: { Days: expire },
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      }),
    },
  ];
}

/** The limits of the service, which it would tell only after the bucket is made. */
function refuseTooEarly(
  bucket: string,
  use: string,
  infrequent: number | undefined,
  archive: number | undefined,
  expire: number | undefined,
): void {
  const complain = (what: string, least: number) => {
    throw refused(
      `bucket ${bucket}: ${what} of ${use} must be at least ${least}, for S3 moves no object earlier`,
      'Correct it in policies/sizing.yaml',
    );
  };
  if (infrequent !== undefined && infrequent < INFREQUENT_DAYS)
    complain('infrequent_access_days', INFREQUENT_DAYS);
  if (infrequent !== undefined && archive !== undefined && archive < infrequent + INFREQUENT_DAYS)
    complain('archive_days', infrequent + INFREQUENT_DAYS);
  const last = archive ?? infrequent;
  if (last !== undefined && expire !== undefined && expire <= last) complain('expire_days', last + 1);
}

/** Null and undefined are none: `forever`. */
function days(bucket: string, use: string, setting: string, value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS) return Number(value);
  throw refused(
    `bucket ${bucket}: ${setting} of ${use} must be whole days, at least 1, not ${JSON.stringify(value)}`,
    'Correct it in policies/sizing.yaml or in the request',
  );
}

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
