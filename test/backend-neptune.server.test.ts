import { readFileSync } from 'node:fs';
import { GetRoleCommand, GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  DeleteDBClusterCommand,
  DeleteDBInstanceCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  ModifyDBInstanceCommand,
  NeptuneClient,
} from '@aws-sdk/client-neptune';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNeptune } from '../src/backends/neptune/open-neptune.ts';
import { openS3 } from '../src/backends/s3/open-s3.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import {
  ADMIN,
  AWS_ENDPOINT,
  adminOptions,
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
  differencesOf,
  failureOf,
  OTHER_LINEAGE,
  removeSteps,
  type Settings,
  sampleConfig,
  unique,
} from './driver-conformance.ts';

const nameOf = (namespace: string): string => `prism-${namespace}`;

const neptuneConfig = (namespace: string, settings: Settings = {}): PlatformConfig =>
  sampleConfig('neptune', namespace, 'reader', {
    cluster: nameOf(namespace),
    instance_class: 'db.r6g.large',
    ...settings,
  });

const why = await whyNoAws();

describe.skipIf(why)('Neptune', () => {
  const endpoint = AWS_ENDPOINT!;
  const neptune = new NeptuneClient(adminOptions(endpoint));
  const iam = new IAMClient(adminOptions(endpoint));
  let gateway: Gateway;
  const open = (env: Record<string, string> = ADMIN) => openNeptune({ endpoint: gateway.endpoint, env });
  const make = async (config: PlatformConfig) => {
    const driver = open();
    const wrote = await carry(driver, createSteps('neptune', config), contextOf(config));
    await driver.close();
    return wrote;
  };
  const unmake = async (config: PlatformConfig, spec = {}) => {
    const driver = open();
    try {
      return await carry(driver, removeSteps('neptune', config, spec), contextOf(config));
    } finally {
      await driver.close();
    }
  };
  const differences = async (config: PlatformConfig) => {
    const driver = open();
    const found = await differencesOf(driver, 'neptune', config);
    await driver.close();
    return found;
  };
  const parts = async (config: PlatformConfig) =>
    (await differences(config)).map(({ kind, part, owned }) => `${kind} ${part}${owned ? '' : ' (left)'}`);
  const clusterOf = async ({ namespace }: PlatformConfig) =>
    (await neptune.send(new DescribeDBClustersCommand({ DBClusterIdentifier: nameOf(namespace) })))
      .DBClusters![0]!;
  const gone = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      () => true,
    );

  beforeAll(async () => {
    gateway = await openGateway(endpoint);
  });
  afterAll(async () => {
    await gateway.close();
    neptune.destroy();
    iam.destroy();
  });

  test('what was made is what is found, is closed, and making it again writes nothing', async () => {
    const config = neptuneConfig(unique());
    expect(await parts(config)).toEqual(['missing null', 'missing null']);
    expect(await make(config)).toBe(true);
    expect(await differences(config)).toEqual([]);
    const cluster = await clusterOf(config);
    expect(cluster).toMatchObject({
      StorageEncrypted: true,
      IAMDatabaseAuthenticationEnabled: true,
      DeletionProtection: true,
      CopyTagsToSnapshot: true,
    });
    const policy = await iam.send(
      new GetRolePolicyCommand({ RoleName: nameOf(config.namespace), PolicyName: 'prism-neptune' }),
    );
    expect(JSON.parse(decodeURIComponent(policy.PolicyDocument!)).Statement[0].Resource).toBe(
      `arn:aws:neptune-db:eu-central-1:123456789012:${cluster.DbClusterResourceId}/*`,
    );
    const before = gateway.writes();
    expect(await make(config)).toBe(false);
    expect(gateway.writes()).toBe(before);
    expect(await unmake(config)).toBe(true);
    const after = gateway.writes();
    expect(await unmake(config)).toBe(false);
    expect(gateway.writes()).toBe(after);
    expect(await parts(config)).toEqual(['missing null', 'missing null']);
  });

  test('the class changes in place', async () => {
    const namespace = unique();
    await make(neptuneConfig(namespace));
    const larger = neptuneConfig(namespace, { instance_class: 'db.r6g.xlarge' });
    expect(await parts(larger)).toEqual(['changed instance class']);
    const before = (await clusterOf(larger)).DbClusterResourceId;
    expect(await make(larger)).toBe(true);
    expect(await differences(larger)).toEqual([]);
    expect((await clusterOf(larger)).DbClusterResourceId).toBe(before);
    await unmake(larger);
  });

  test('what somebody changed is told and mended', async () => {
    const config = neptuneConfig(unique());
    await make(config);
    const DBClusterIdentifier = nameOf(config.namespace);
    const DBInstanceIdentifier = `${DBClusterIdentifier}-1`;
    const drifts: [string, () => Promise<unknown>][] = [
      [
        'changed IAM authentication',
        () =>
          neptune.send(
            new ModifyDBClusterCommand({ DBClusterIdentifier, EnableIAMDatabaseAuthentication: false }),
          ),
      ],
      [
        'changed deletion protection',
        () => neptune.send(new ModifyDBClusterCommand({ DBClusterIdentifier, DeletionProtection: false })),
      ],
      [
        'changed instance class',
        () =>
          neptune.send(
            new ModifyDBInstanceCommand({
              DBInstanceIdentifier,
              DBInstanceClass: 'db.r6g.4xlarge',
              ApplyImmediately: true,
            }),
          ),
      ],
      [
        `missing instance ${DBInstanceIdentifier}`,
        () => neptune.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier, SkipFinalSnapshot: true })),
      ],
    ];
    for (const [part, change] of drifts) {
      await change();
      expect(await parts(config)).toEqual([part]);
      expect(await make(config), part).toBe(true);
      expect(await differences(config), part).toEqual([]);
    }
    await unmake(config);
  });

  test('it is deleted with a last snapshot, and instances of others keep it', async () => {
    const config = neptuneConfig(unique());
    await make(config);
    const DBClusterIdentifier = nameOf(config.namespace);
    const DBInstanceIdentifier = `${DBClusterIdentifier}-replica`;
    await neptune.send(
      new CreateDBInstanceCommand({
        DBClusterIdentifier,
        DBInstanceIdentifier,
        Engine: 'neptune',
        DBInstanceClass: 'db.r6g.large',
      }),
    );
    expect(await parts(config)).toEqual([`extra instance ${DBInstanceIdentifier} (left)`]);
    const before = gateway.writes();
    const kept = await failureOf(unmake(config));
    expect([kept.kind, kept.message]).toEqual(['permanent', expect.stringContaining(DBInstanceIdentifier)]);
    expect(gateway.writes()).toBe(before);
    await neptune.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier, SkipFinalSnapshot: true }));
    await unmake(config);
    const { DBClusterSnapshots } = await neptune.send(
      new DescribeDBClusterSnapshotsCommand({ DBClusterIdentifier, SnapshotType: 'manual' }),
    );
    expect(DBClusterSnapshots!.map(({ DBClusterSnapshotIdentifier: name }) => name)).toEqual([
      expect.stringMatching(new RegExp(`^${DBClusterIdentifier}-final-[a-z0-9]{12}$`)),
    ]);
  });

  test('whether a graph is empty nobody can tell, so it is not deleted on that condition', async () => {
    const config = neptuneConfig(unique());
    await make(config);
    const failure = await failureOf(unmake(config, { only_if_empty: true }));
    expect([failure.kind, failure.message]).toEqual(['permanent', expect.stringContaining('empty')]);
    expect(await differences(config)).toEqual([]);
    await unmake(config);
  });

  test('what is not of this state is refused and stays', async () => {
    const config = neptuneConfig(unique());
    const DBClusterIdentifier = nameOf(config.namespace);
    await neptune.send(new CreateDBClusterCommand({ DBClusterIdentifier, Engine: 'neptune' }));
    const before = JSON.stringify({ ...(await clusterOf(config)), LatestRestorableTime: 0 });
    const refused = await failureOf(make(config));
    expect([refused.kind, refused.message]).toEqual([
      'permanent',
      expect.stringContaining('was not made by Prism'),
    ]);
    expect((await failureOf(unmake(config))).kind).toBe('permanent');
    expect(await parts(config)).toContain('changed owner mark (left)');
    expect(JSON.stringify({ ...(await clusterOf(config)), LatestRestorableTime: 0 })).toBe(before);
    await neptune.send(new DeleteDBClusterCommand({ DBClusterIdentifier, SkipFinalSnapshot: true }));

    const own = neptuneConfig(unique());
    await make(own);
    const driver = open();
    const other = contextOf(own, { lineage: OTHER_LINEAGE });
    for (const step of [...createSteps('neptune', own), ...removeSteps('neptune', own)])
      expect((await failureOf(driver.carryOut(step, other))).message).toContain('another Prism state');
    await driver.close();
    expect(await differences(own)).toEqual([]);
    await unmake(own);
  });

  test('a run that ends at any request, before or after it, is gone on with by another', async () => {
    for (const when of ['before', 'after'] as const) {
      for (let endAt = 1, ended = true; ended; endAt += 1) {
        const config = neptuneConfig(unique());
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
        ended = await endingAt(createSteps('neptune', config));
        await make(config);
        expect(await differences(config), `made, ${when} ${endAt}`).toEqual([]);
        await endingAt(removeSteps('neptune', config));
        await unmake(config);
        expect(await parts(config), `removed, ${when} ${endAt}`).toEqual(['missing null', 'missing null']);
        await driver.close();
      }
    }
  }, 180_000);

  test('waiting is told, ends with the signal, and AWS goes on', async () => {
    const config = neptuneConfig(unique());
    const driver = open();
    const [principal, storage] = createSteps('neptune', config);
    await driver.carryOut(principal!, contextOf(config));
    const waits: string[] = [];
    const stop = new AbortController();
    gateway.rewrite = (_, body) => body.replace('<Status>available</Status>', '<Status>creating</Status>');
    const failure = await failureOf(
      driver.carryOut(
        storage!,
        contextOf(config, {
          signal: stop.signal,
          progress: (waitsFor) => {
            waits.push(waitsFor);
            setTimeout(() => stop.abort(), 1500);
          },
        }),
      ),
    );
    expect(waits).toEqual([`cluster ${nameOf(config.namespace)}, which is creating`]);
    expect([failure.kind, failure.message, failure.advice]).toEqual([
      'transient',
      `cluster ${nameOf(config.namespace)} is still creating`,
      expect.stringContaining('apply again'),
    ]);
    gateway.rewrite = (_, body) => body.replace('<Status>available</Status>', '<Status>stopped</Status>');
    const stuck = await failureOf(driver.carryOut(storage!, contextOf(config)));
    expect([stuck.kind, stuck.message]).toEqual([
      'permanent',
      `cluster ${nameOf(config.namespace)} is stopped`,
    ]);
    gateway.rewrite = undefined;
    await driver.close();
    await make(config);
    await unmake(config);
  });

  test('S3 and Neptune share the role, and the last one deletes it', async () => {
    const namespace = unique();
    const graph = neptuneConfig(namespace);
    const bucket = { bucket: nameOf(namespace), key_prefix: 'claim-check/', expire_days: 9 };
    const config: PlatformConfig = {
      ...graph,
      auxiliary_backends: [{ pattern: 'claim-check', type: 's3', config: bucket }],
      access: {
        roles: [],
        principals: [...graph.access.principals, { backend: 's3', name: nameOf(namespace) }],
      },
    };
    const [ofGraph, ofBucket] = [open(), openS3({ endpoint: gateway.endpoint, env: ADMIN })];
    await Promise.all([
      carry(ofGraph, createSteps('neptune', config), contextOf(config)),
      carry(ofBucket, createSteps('s3', config), contextOf(config)),
    ]);
    expect(await differencesOf(ofGraph, 'neptune', config)).toEqual([]);
    expect(await differencesOf(ofBucket, 's3', config)).toEqual([]);
    await carry(ofGraph, removeSteps('neptune', config), contextOf(config));
    expect(await differencesOf(ofBucket, 's3', config)).toEqual([]);
    await carry(ofBucket, removeSteps('s3', config), contextOf(config));
    expect(await gone(iam.send(new GetRoleCommand({ RoleName: nameOf(namespace) })))).toBe(true);
    await ofGraph.close();
    await ofBucket.close();
  });

  test('many are compared at once, with few requests', async () => {
    const configs = [1, 2, 3].map(() => neptuneConfig(unique()));
    for (const config of configs) await make(config);
    let listed = 0;
    gateway.onRequest = (name, when) => {
      if (when === 'before' && name.startsWith('DescribeDB')) listed += 1;
      return undefined;
    };
    for (const config of configs) expect(await differences(config)).toEqual([]);
    gateway.onRequest = () => undefined;
    expect(listed).toBe(2 * configs.length);
    for (const config of configs) await unmake(config);
  });

  test('the provisioner needs what the docs say, and is told what it lacks', async () => {
    const policy = documentedPolicy(readFileSync('docs/how-to/backends/neptune.md', 'utf8'));
    const config = neptuneConfig(unique());
    const driver = open(await userWith(iam, policy));
    await driver.check(contextOf(config));
    await carry(driver, createSteps('neptune', config), contextOf(config));
    expect(await differencesOf(driver, 'neptune', config)).toEqual([]);
    await carry(driver, removeSteps('neptune', config), contextOf(config));
    await driver.close();

    for (const lacking of ['rds:CreateDBCluster', 'rds:CreateDBInstance', 'iam:PutRolePolicy']) {
      const Statement = policy.Statement.map((statement) => ({
        ...statement,
        Action: statement.Action.filter((action) => action !== lacking),
      }));
      const poor = open(await userWith(iam, { ...policy, Statement }));
      const wish = neptuneConfig(unique());
      const failure = await failureOf(carry(poor, createSteps('neptune', wish), contextOf(wish)));
      expect([failure.kind, failure.message]).toEqual(['permanent', `AWS does not allow ${lacking}`]);
      await poor.close();
    }
  });

  test('what AWS would refuse is refused before anything is made', async () => {
    for (const settings of [{ instance_class: 'large' }, { colour: 'red' }]) {
      const config = neptuneConfig(unique(), settings);
      const driver = open();
      const [principal, storage] = createSteps('neptune', config);
      await driver.carryOut(principal!, contextOf(config));
      const before = gateway.writes();
      expect((await failureOf(driver.carryOut(storage!, contextOf(config)))).kind).toBe('permanent');
      expect(gateway.writes()).toBe(before);
      await driver.close();
    }
    expect(
      (await neptune.send(new DescribeDBInstancesCommand({}))).DBInstances!.some(
        ({ DBInstanceClass }) => DBInstanceClass === 'large',
      ),
    ).toBe(false);
  });
});
