import { readFileSync } from 'node:fs';
import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteBucketEncryptionCommand,
  DeleteBucketLifecycleCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectCommand,
  DeletePublicAccessBlockCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketLifecycleConfigurationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../src/backends/driver.ts';
import { openS3 } from '../src/backends/s3/open-s3.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  ADMIN,
  AWS_ENDPOINT,
  adminOptions,
  assumeRole,
  documentedPolicy,
  type Gateway,
  openGateway,
  userWith,
  whyNoAws,
} from './backend-s3-target.ts';
import {
  carry,
  contextOf,
  createSteps,
  describeDriver,
  differencesOf,
  failureOf,
  NOW,
  prefixPairs,
  removeSteps,
  resourcesOf,
  type Settings,
  sampleConfig,
  unique,
} from './driver-conformance.ts';

const bucketOf = (namespace: string): string => `prism-${namespace}`;
const roleOf = (namespace: string): string => `prism-${namespace}`;

/** S3 is never the primary backend: claim check and tiered storage share the bucket. */
function s3Config(namespace: string, settings: Settings = {}): PlatformConfig {
  const bucket = bucketOf(namespace);
  const tiered = { infrequent_access_days: 30, archive_days: 90, expire_days: 400, ...settings };
  return sampleConfig(
    'kafka',
    namespace,
    'queue',
    { topic: namespace },
    {
      auxiliary_backends: [
        {
          pattern: 'claim-check',
          type: 's3',
          config: { bucket, key_prefix: 'claim-check/', expire_days: 90 },
        },
        { pattern: 'tiered-storage', type: 's3', config: { bucket, key_prefix: 'tiered/', ...tiered } },
      ],
      access: {
        roles: [],
        principals: ['kafka', 's3'].map((backend) => ({ backend: backend as 's3', name: roleOf(namespace) })),
      },
    },
  );
}

const why = await whyNoAws();

describe.skipIf(why)('S3', () => {
  const endpoint = AWS_ENDPOINT!;
  const s3 = new S3Client({ ...adminOptions(endpoint), forcePathStyle: true });
  const iam = new IAMClient(adminOptions(endpoint));
  let gateway: Gateway;
  const open = (env: Record<string, string> = ADMIN) => openS3({ endpoint: gateway.endpoint, env });
  const fill = async ({ namespace }: PlatformConfig) => {
    await s3.send(new PutObjectCommand({ Bucket: bucketOf(namespace), Key: 'tiered/1', Body: 'x' }));
  };
  const drain = async ({ namespace }: PlatformConfig) => {
    await s3.send(new DeleteObjectCommand({ Bucket: bucketOf(namespace), Key: 'tiered/1' }));
  };
  const gone = async (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      () => true,
    );
  const tagsOf = async (Bucket: string) => (await s3.send(new GetBucketTaggingCommand({ Bucket }))).TagSet;

  beforeAll(async () => {
    gateway = await openGateway(endpoint);
  });
  afterAll(async () => {
    await gateway.close();
    s3.destroy();
    iam.destroy();
  });

  /** moto expires nothing: here S3 does so at once, and the bucket is asked for again. */
  const emptied = (driver: Driver, config: () => PlatformConfig): Driver => ({
    ...driver,
    async carryOut(step, context) {
      try {
        return await driver.carryOut(step, context);
      } catch (error) {
        if (!(error as Error).message.includes('S3 deletes all of it')) throw error;
        await drain({ ...config(), namespace: context.namespace });
        return driver.carryOut(step, context);
      }
    },
  });

  const bucketDrifts: Record<string, (Bucket: string) => Promise<unknown>> = {
    'public access': (Bucket) => s3.send(new DeletePublicAccessBlockCommand({ Bucket })),
    'public access in part': (Bucket) =>
      s3.send(
        new PutPublicAccessBlockCommand({
          Bucket,
          PublicAccessBlockConfiguration: { BlockPublicAcls: true },
        }),
      ),
    encryption: (Bucket) => s3.send(new DeleteBucketEncryptionCommand({ Bucket })),
    ownership: (Bucket) => s3.send(new DeleteBucketOwnershipControlsCommand({ Bucket })),
    versioning: (Bucket) =>
      s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } })),
    policy: (Bucket) => s3.send(new DeleteBucketPolicyCommand({ Bucket })),
    lifecycle: (Bucket) => s3.send(new DeleteBucketLifecycleCommand({ Bucket })),
    'a rule too many': async (Bucket) => {
      const { Rules = [] } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
      const more = {
        ID: 'prism-old',
        Status: 'Enabled',
        Filter: { Prefix: 'old/' },
        Expiration: { Days: 1 },
      } as const;
      const LifecycleConfiguration = { Rules: [...Rules, more] };
      await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }));
    },
    'the bucket itself': (Bucket) => s3.send(new DeleteBucketCommand({ Bucket })),
  };
  const dropPolicy = (RoleName: string) =>
    iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'prism-s3' }));

  describeDriver('conformance', async () => ({
    system: 's3',
    open: async () => emptied(open(), () => s3Config('any')),
    config: s3Config,
    updates: [
      { expire_days: 500 },
      { expire_days: null },
      { infrequent_access_days: 45 },
      { archive_days: null },
      { archive_days: 120 },
    ],
    writes: async () => gateway.writes(),
    drifts: {
      ...Object.fromEntries(
        Object.entries(bucketDrifts).map(([what, change]) => [
          what,
          async ({ namespace }: PlatformConfig) => void (await change(bucketOf(namespace))),
        ]),
      ),
      'rights of the role': async ({ namespace }) => void (await dropPolicy(roleOf(namespace))),
      'more rights of the role': async ({ namespace }) => {
        const PolicyDocument = JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
        });
        const RoleName = roleOf(namespace);
        await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'prism-s3', PolicyDocument }));
      },
      'the role itself': async ({ namespace }) => {
        await dropPolicy(roleOf(namespace));
        await iam.send(new DeleteRoleCommand({ RoleName: roleOf(namespace) }));
      },
    },
    foreign: {
      'a bucket without tags': {
        make: async ({ namespace }) => {
          const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
          await s3.send(new CreateBucketCommand({ Bucket: bucketOf(namespace), CreateBucketConfiguration }));
        },
        look: async ({ namespace }) => String(await gone(tagsOf(bucketOf(namespace)))),
        remove: async ({ namespace }) => {
          await s3.send(new DeleteBucketCommand({ Bucket: bucketOf(namespace) }));
        },
      },
      'a bucket of somebody else': {
        make: async ({ namespace }) => {
          const Bucket = bucketOf(namespace);
          const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
          await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
          const Tagging = { TagSet: [{ Key: 'owner', Value: 'finance' }] };
          await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging }));
        },
        look: async ({ namespace }) => JSON.stringify(await tagsOf(bucketOf(namespace))),
        remove: async ({ namespace }) => {
          await s3.send(new DeleteBucketCommand({ Bucket: bucketOf(namespace) }));
        },
      },
      'a role without tags': {
        make: async ({ namespace }) => {
          const AssumeRolePolicyDocument = JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
            ],
          });
          await iam.send(new CreateRoleCommand({ RoleName: roleOf(namespace), AssumeRolePolicyDocument }));
        },
        look: async ({ namespace }) =>
          JSON.stringify((await iam.send(new GetRoleCommand({ RoleName: roleOf(namespace) }))).Role),
        remove: async ({ namespace }) => {
          await iam.send(new DeleteRoleCommand({ RoleName: roleOf(namespace) }));
        },
      },
    },
    fill,
    drain,
    left: async ({ namespace }) => [
      ...((await gone(s3.send(new ListObjectsV2Command({ Bucket: bucketOf(namespace) })))) ? [] : ['bucket']),
      ...((await gone(iam.send(new GetRoleCommand({ RoleName: roleOf(namespace) })))) ? [] : ['role']),
    ],
    close: async () => {},
  }));

  test('a run that ends at any request, before or after it, is gone on with by another', async () => {
    for (const when of ['before', 'after'] as const) {
      for (let endAt = 1, ended = true; ended; endAt += 1) {
        const config = s3Config(unique());
        const driver = open();
        const endingAt = async (steps: readonly Step[]): Promise<boolean> => {
          const killed = new AbortController();
          let requests = 0;
          gateway.onRequest = (_, now) => {
            if (now === 'before') requests += 1;
            if (now === when && requests === endAt) killed.abort();
            return undefined;
          };
          const wasEnded = await gone(carry(driver, steps, contextOf(config, { signal: killed.signal })));
          gateway.onRequest = () => undefined;
          return wasEnded;
        };
        ended = await endingAt(createSteps('s3', config));
        await carry(driver, createSteps('s3', config), contextOf(config));
        expect(await differencesOf(driver, 's3', config), `made, ${when} ${endAt}`).toEqual([]);
        await endingAt(removeSteps('s3', config));
        await carry(driver, removeSteps('s3', config), contextOf(config));
        const left = await differencesOf(driver, 's3', config);
        expect(
          left.map(({ kind, part }) => [kind, part]),
          `removed, ${when} ${endAt}`,
        ).toEqual(Array(2).fill(['missing', null]));
        await driver.close();
      }
    }
  }, 180_000);

  test('a bucket that holds objects is left to expire, and the date that was said stays', async () => {
    const config = s3Config(unique());
    const driver = open();
    const Bucket = bucketOf(config.namespace);
    await carry(driver, createSteps('s3', config), contextOf(config));
    await fill(config);
    const [storage] = removeSteps('s3', config);
    const first = await failureOf(driver.carryOut(storage!, contextOf(config)));
    expect([first.kind, first.message, first.advice]).toEqual([
      'permanent',
      expect.stringMatching(/holds objects; S3 deletes all of it and will be done by 2026-11-28 UTC/),
      expect.stringContaining('Apply again after 2026-11-28'),
    ]);
    const later = contextOf(config, { now: NOW + 2 * 86_400_000 });
    const before = gateway.writes();
    expect((await failureOf(driver.carryOut(storage!, later))).message).toBe(first.message);
    expect(gateway.writes()).toBe(before);
    const { Rules } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
    expect(Rules!.map(({ ID }) => ID)).toEqual(['prism-emptying-until-2026-11-28', 'prism-emptying-markers']);
    // Whoever changes their mind makes it again.
    await carry(driver, createSteps('s3', config), contextOf(config));
    expect(await differencesOf(driver, 's3', config)).toEqual([]);
    await drain(config);
    await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'tiered/2' }));
    expect((await failureOf(driver.carryOut(storage!, contextOf(config)))).message).toContain(
      'holds uploads that were not completed',
    );
    await driver.close();
  });

  test('rules and statements of others stay and are told', async () => {
    const config = s3Config(unique());
    const Bucket = bucketOf(config.namespace);
    const driver = open();
    await carry(driver, createSteps('s3', config), contextOf(config));
    const rule = {
      ID: 'audit',
      Status: 'Enabled',
      Filter: { Prefix: 'audit/' },
      Expiration: { Days: 9 },
    } as const;
    const LifecycleConfiguration = { Rules: [rule] };
    await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }));
    await carry(driver, createSteps('s3', config), contextOf(config));
    expect(await differencesOf(driver, 's3', config)).toEqual([
      expect.objectContaining({
        kind: 'extra',
        part: 'lifecycle rule audit',
        found: 'audit/ → expires after 9 days',
        owned: false,
      }),
    ]);
    await driver.close();
  });

  test('what the service would refuse is refused before anything is made', async () => {
    for (const settings of [
      { infrequent_access_days: 29 },
      { archive_days: 59 },
      { expire_days: 90 },
      { expire_days: 0 },
      { colour: 'red' },
    ]) {
      const config = s3Config(unique(), settings);
      const [principal, storage] = createSteps('s3', config);
      const driver = open();
      await driver.carryOut(principal!, contextOf(config));
      const before = gateway.writes();
      const failure = await failureOf(driver.carryOut(storage!, contextOf(config)));
      expect([failure.kind, failure.message]).toEqual([
        'permanent',
        expect.stringContaining(bucketOf(config.namespace)),
      ]);
      expect(failure.advice).toContain('policies/');
      expect(gateway.writes()).toBe(before);
      await driver.close();
    }
  });

  test('a provider works on its own bucket and is refused everything of another', async () => {
    const driver = open();
    const pairs = prefixPairs();
    const names = [...new Set(pairs.flat())];
    for (const name of names) {
      const config = s3Config(name);
      await carry(driver, createSteps('s3', config), contextOf(config));
    }
    for (const [own, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
      const session = await assumeRole(endpoint, roleOf(own));
      const client = new S3Client({ ...adminOptions(endpoint), credentials: session, forcePathStyle: true });
      const work = (Bucket: string) => [
        () => client.send(new PutObjectCommand({ Bucket, Key: 'tiered/p', Body: 'x' })),
        () => client.send(new GetObjectCommand({ Bucket, Key: 'tiered/p' })),
        () => client.send(new ListObjectsV2Command({ Bucket })),
        () => client.send(new DeleteObjectCommand({ Bucket, Key: 'tiered/p' })),
      ];
      for (const act of work(bucketOf(own))) await act();
      for (const act of work(bucketOf(other)))
        await expect(act(), `${own} on ${other}`).rejects.toThrow(/Access Denied|AccessDenied/);
      await expect(client.send(new DeleteBucketCommand({ Bucket: bucketOf(own) }))).rejects.toThrow();
      client.destroy();
    }
    await driver.close();
  }, 180_000);

  test('the provisioner needs what the docs say, and is told what it lacks', async () => {
    const policy = documentedPolicy(readFileSync('docs/how-to/backends/s3.md', 'utf8'));
    const config = s3Config(unique());
    const driver = open(await userWith(iam, policy));
    await driver.check(contextOf(config));
    await carry(driver, createSteps('s3', config), contextOf(config));
    expect(await differencesOf(driver, 's3', config)).toEqual([]);
    await fill(config);
    const [storage] = removeSteps('s3', config);
    await failureOf(driver.carryOut(storage!, contextOf(config)));
    await drain(config);
    await carry(driver, removeSteps('s3', config), contextOf(config));
    await driver.close();

    for (const lacking of ['iam:CreateRole', 's3:CreateBucket', 's3:PutBucketPolicy', 'iam:GetRole']) {
      const Statement = policy.Statement.map((statement) => ({
        ...statement,
        Action: statement.Action.filter((action) => action !== lacking),
      }));
      const poor = open(await userWith(iam, { ...policy, Statement }));
      const wish = s3Config(unique());
      const failure = await failureOf(carry(poor, createSteps('s3', wish), contextOf(wish)));
      expect([failure.kind, failure.message]).toEqual(['permanent', `AWS does not allow ${lacking}`]);
      expect(failure.advice).toContain(lacking);
      await poor.close();
    }
  }, 60_000);

  test('throttling, unknown keys and a wrong endpoint are told in words, without a secret', async () => {
    const config = s3Config(unique());
    const [principal] = createSteps('s3', config);
    const failing = async (driver: Driver) => {
      const failure = await failureOf(driver.carryOut(principal!, contextOf(config)));
      await driver.close();
      return failure;
    };
    const sent: string[] = [];
    gateway.onRequest = (name, when) => {
      if (when === 'before') sent.push(name);
      return { status: 400, code: 'Throttling' };
    };
    const slow = await failing(open());
    gateway.onRequest = () => undefined;
    expect([slow.kind, slow.message]).toEqual(['transient', 'AWS throttles iam:GetRole']);
    expect(sent).toEqual(Array(4).fill('GetRole'));
    const nowhere = await failing(openS3({ endpoint: 'http://127.0.0.1:1', env: ADMIN }));
    expect([nowhere.kind, nowhere.message]).toEqual(['transient', 'AWS cannot be reached (ECONNREFUSED)']);
    gateway.onRequest = (name, when) =>
      when === 'before' && name === 'CreateRole' ? { status: 500, code: 'ServiceFailure' } : undefined;
    const lost = await failing(open());
    gateway.onRequest = () => undefined;
    expect([lost.kind, lost.message]).toEqual(['unknown', expect.stringContaining('iam:CreateRole')]);
    for (const { message, advice } of [slow, nowhere, lost])
      expect(message + advice).not.toContain(ADMIN.AWS_SECRET_ACCESS_KEY);
  }, 60_000);

  test('a name that another account took is told, and nothing is left of the attempt', async () => {
    const config = s3Config(unique());
    const driver = open();
    const path = `PUT /${bucketOf(config.namespace)}`;
    gateway.onRequest = (name, when) =>
      when === 'before' && name.replace(/\/$/, '') === path
        ? { status: 409, code: 'BucketAlreadyExists' }
        : undefined;
    const failure = await failureOf(carry(driver, createSteps('s3', config), contextOf(config)));
    gateway.onRequest = () => undefined;
    expect([failure.kind, failure.message]).toEqual([
      'permanent',
      `the name ${bucketOf(config.namespace)} is taken by a bucket of another AWS account`,
    ]);
    expect(failure.advice).toContain('bucket_prefix');
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: roleOf(config.namespace) }));
    expect(Role!.Tags!.map(({ Key }) => Key)).toEqual(['prism:namespace', 'prism:lineage']);
    await driver.close();
  });

  test('resources are those of the plan', () => {
    expect(resourcesOf('s3', s3Config('orders')).map(({ id }) => id)).toEqual([
      'orders/backend/s3/principal',
      'orders/backend/s3/bucket/prism-orders',
    ]);
  });
});
