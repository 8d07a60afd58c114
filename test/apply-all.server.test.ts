import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeDBClustersCommand, ModifyDBClusterCommand, NeptuneClient } from '@aws-sdk/client-neptune';
import { DeletePublicAccessBlockCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { jetstreamManager } from '@nats-io/jetstream';
import { ConfigResourceTypes, IncrementalAlterConfigOperationTypes } from '@platformatic/kafka';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Backends, type Company, companyAt, startBackends } from './all-backends.ts';
import { aclsOf, countWrites, openAdmin, whyNoKafka } from './backend-kafka-cluster.ts';
import { whyNoNats } from './backend-nats-server.ts';
import { whyNoRedis } from './backend-redis-server.ts';
import { adminOptions, whyNoAws } from './backend-s3-target.ts';
import { holdBackends } from './hold-backends.ts';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';
import { startPrism } from './prism-process.ts';
import { AT, prism } from './run-prism.ts';
import { startTcpProxy } from './tcp-proxy.ts';

// The company of the fixtures on all backends at once, from nothing to nothing.

const release = await holdBackends(['kafka', 'moto']);
const lacking = whyNoPostgres() ?? whyNoKafka() ?? whyNoNats() ?? whyNoRedis() ?? (await whyNoAws());
if (lacking) process.stderr.write(`apply-all.server.test.ts is skipped: ${lacking}\n`);
afterAll(release);

const BY_PLATFORM = [...AT, '--actor', 'vera-kowalski'];
const JSON_OUT = ['--format', 'json'];

/** What Redis is asked without being changed. */
const REDIS_READS =
  /^cmdstat_(acl\|(cat|getuser|list|users|whoami|dryrun)|auth|client\|.*|command.*|config\|get|exists|hello|hgetall|info|ping|scan|select|type)$/;
const NATS_READS = /\.(INFO|LIST|NAMES)(\.|$)/;

describe.skipIf(lacking)('the company', { timeout: 240_000 }, () => {
  let backends: Backends;
  let company: Company;
  let counted: ReturnType<typeof countWrites>;
  let natsWrites = 0;
  const admin = lacking ? undefined! : openAdmin();

  beforeAll(async () => {
    backends = await startBackends();
    for (const [name, value] of Object.entries(backends.env)) vi.stubEnv(name, value);
    company = companyAt(backends.settings);
    counted = countWrites();
    backends.nats.subscribe('$JS.API.>', {
      callback: (_, { subject }) => {
        if (!NATS_READS.test(subject)) natsWrites += 1;
      },
    });
  }, 120_000);
  afterAll(async () => {
    counted?.stop();
    vi.unstubAllEnvs();
    await admin?.close();
    await backends?.stop();
    company?.remove();
  });

  const apply = async () => {
    const { code, out, err } = await prism('apply', '--root', company.root, ...BY_PLATFORM, ...JSON_OUT);
    expect(out, err).not.toBe('');
    return { code, report: JSON.parse(out) };
  };
  const drift = async () => {
    const { code, out } = await prism('drift', '--root', company.root, ...AT, ...JSON_OUT);
    return { code, report: JSON.parse(out) };
  };
  const ask = async (sql: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: backends.postgres.url });
    await client.connect();
    return (await client.query(sql).finally(() => client.end())).rows;
  };
  const redisWrites = async (): Promise<string> =>
    (await backends.redis.ask<string>('INFO', 'commandstats'))
      .split('\r\n')
      .map((line) => /^([^:]+):calls=\d+/.exec(line) ?? [])
      .filter(([, command]) => command !== undefined && !REDIS_READS.test(command))
      .map(([calls]) => calls)
      .sort()
      .join(' ');
  /** Writes so far, as each system counts them. */
  const writes = async () => ({
    kafka: counted.count(),
    nats: natsWrites,
    redis: await redisWrites(),
    aws: backends.aws.writes(),
    postgres: JSON.stringify(await ask(newestOf(company.id))),
    files: filesWritten(company.root),
  });

  test('everything is done, and nothing is held back', async () => {
    const before = await writes();
    const { code, report } = await apply();
    const changes: { namespace: string; outcome: string }[] = report.changes;
    expect(changes.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    expect({ code, result: report.result, changes: changes.length, unchanged: report.unchanged }).toEqual({
      code: 0,
      result: 'done',
      changes: company.namespaces.length - 1,
      unchanged: 1,
    });
    const after = await writes();
    // All of the counters count.
    for (const system of Object.keys(after) as (keyof typeof after)[])
      expect(after[system], system).not.toEqual(before[system]);
    expect(await drift()).toMatchObject({ code: 0, report: { result: 'same' } });
  });

  test('a second apply writes nothing, to no system and to no file', async () => {
    const before = await writes();
    const { code, report } = await apply();
    expect({ code, result: report.result, run: report.run, changes: report.changes }).toEqual({
      code: 0,
      result: 'done',
      run: null,
      changes: [],
    });
    expect(await writes()).toEqual(before);
  });

  test('what is changed by hand on each system is reported, and mended', async () => {
    const options = adminOptions(process.env.PRISM_TEST_AWS_ENDPOINT!);
    const { named } = company;
    const [s3, neptune] = [new S3Client(options), new NeptuneClient(options)];
    await ask(`alter role "prism-${named('order-transactions')}" connection limit 1`);
    await admin.incrementalAlterConfigs({
      resources: [
        {
          resourceType: ConfigResourceTypes.TOPIC,
          resourceName: `${named('order-processing')}-queue`,
          configs: [
            {
              name: 'retention.ms',
              configOperation: IncrementalAlterConfigOperationTypes.SET,
              value: '1000',
            },
          ],
        },
      ],
    });
    const { streams } = await jetstreamManager(backends.nats);
    const stream = `${named('page-view-events')}-pubsub`;
    await streams.update(stream, { ...(await streams.info(stream)).config, max_age: 3600e9 });
    await backends.redis.ask('ACL', 'SETUSER', `prism-${named('checkout-sessions')}`, '~*');
    await s3.send(new DeletePublicAccessBlockCommand({ Bucket: `acme-prism-${named('consent-records')}` }));
    const DBClusterIdentifier = `prism-${named('carrier-routing-graph')}`;
    await neptune.send(new ModifyDBClusterCommand({ DBClusterIdentifier, DeletionProtection: false }));
    s3.destroy();
    neptune.destroy();

    const changed = [
      ['postgres', 'order-transactions'],
      ['kafka', 'order-processing'],
      ['nats', 'page-view-events'],
      ['redis', 'checkout-sessions'],
      ['s3', 'consent-records'],
      ['neptune', 'carrier-routing-graph'],
    ].map(([system, namespace]) => `${system} ${named(namespace!)} true`);
    const found = await drift();
    expect(found.code).toBe(3);
    const differences: { system: string; namespace: string; owned: boolean }[] = found.report.live;
    expect(
      new Set(differences.map(({ system, namespace, owned }) => `${system} ${namespace} ${owned}`)),
    ).toEqual(new Set(changed));
    expect(await apply()).toMatchObject({ code: 0, report: { result: 'done' } });
    expect(await drift()).toMatchObject({ code: 0, report: { result: 'same' } });
  });

  test('a system that is away for half a minute in the middle is waited for', async () => {
    const { hostname, port } = new URL(backends.redis.url);
    const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
    const url = new URL(backends.redis.url);
    url.port = String(proxy.port);
    const other = companyAt(backends.settings);
    const database = await startPostgres();
    vi.stubEnv('COMPANY_POSTGRES_URL', database.url);
    try {
      const args = ['apply', '--root', other.root, ...BY_PLATFORM, ...JSON_OUT];
      const run = startPrism(args, { COMPANY_REDIS_URL: url.href });
      await run.said(/"step-done".*\/backend\/redis\//);
      await proxy.refuse(true);
      proxy.cut();
      await sleep(30_000);
      await proxy.refuse(false);
      const { code, out, err } = await run.ended;
      expect(code, `${err.slice(-2000)}${out.slice(-2000)}`).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ result: 'done' });
      // It was needed meanwhile.
      expect(err).toContain('"step-retry"');
    } finally {
      await proxy.stop();
      other.bury(other.namespaces);
      await prism('apply', '--root', other.root, ...BY_PLATFORM);
      vi.stubEnv('COMPANY_POSTGRES_URL', backends.postgres.url);
      await database.stop();
      other.remove();
    }
  });

  test('what is to go is gone from every system, and the rest is as it was', async () => {
    const some = ['order-transactions', 'order-processing', 'page-view-events', 'checkout-sessions'];
    const going = [...some, 'consent-records', 'carrier-routing-graph'].map(company.named);
    company.bury(going);
    expect(await apply()).toMatchObject({ code: 0, report: { result: 'done' } });
    for (const namespace of going) expect(await left(namespace), namespace).toEqual([]);
    expect(await drift()).toMatchObject({ code: 0, report: { result: 'same' } });
    company.bury(company.namespaces.filter((one) => !going.includes(one)));
    expect(await apply()).toMatchObject({ code: 0, report: { result: 'done' } });
    for (const namespace of company.namespaces) expect(await left(namespace), namespace).toEqual([]);
  });

  /** What the systems have under the name of a namespace. */
  async function left(namespace: string): Promise<string[]> {
    const options = adminOptions(process.env.PRISM_TEST_AWS_ENDPOINT!);
    const [s3, neptune] = [new S3Client(options), new NeptuneClient(options)];
    const { streams } = await jetstreamManager(backends.nats);
    const there = (name: string, look: Promise<unknown>) =>
      look.then(
        () => [name],
        () => [],
      );
    const roles = await ask(`select 1 from pg_roles where rolname = 'prism-${namespace}'`);
    const tables = await ask(
      `select 1 from pg_class where relnamespace = 'prism'::regnamespace and relname like '%${namespace.replaceAll('-', '\\_')}%'`,
    );
    const users = await backends.redis.ask<string[]>('ACL', 'USERS');
    const keys = await backends.redis.ask<string[]>('KEYS', `*${namespace}*`);
    const found = [
      ...roles.map(() => 'role'),
      ...tables.map(() => 'table'),
      ...(await admin.listTopics()).filter((topic) => topic.startsWith(namespace)),
      ...(await aclsOf(admin, namespace)),
      ...users.filter((user) => user === `prism-${namespace}`),
      ...keys,
      ...(await streams.names().next()).filter((name) => name.startsWith(namespace)),
      ...(await there('bucket', s3.send(new HeadBucketCommand({ Bucket: `acme-prism-${namespace}` })))),
      ...(await there(
        'cluster',
        neptune.send(new DescribeDBClustersCommand({ DBClusterIdentifier: `prism-${namespace}` })),
      )),
    ];
    s3.destroy();
    neptune.destroy();
    return found;
  }
});

test.each(['validate', 'plan'])('%s loads no library of a backend', (command) => {
  const hook = `import { registerHooks } from 'node:module';
    import { writeSync } from 'node:fs';
    registerHooks({ resolve: (name, context, next) => {
      const found = next(name, context);
      const [, library] = /node_modules.((?:@[^/]+.)?[^/]+)/.exec(found.url) ?? [];
      if (library) writeSync(2, 'LOADED ' + library + '\\n');
      return found;
    } });`;
  const script = `${execPathArgs(hook)} src/cli/prism.ts ${command} --root fixtures/company --now 2026-11-24T00:00:00Z`;
  const { loaded } = loadedBy(script.split(' '));
  expect(loaded.filter((name) => DRIVERS.test(name))).toEqual([]);
  // It sees libraries at all.
  expect(loaded).toContain('commander');
});

const DRIVERS = /^(pg|redis|@redis.*|@nats-io.*|@aws-sdk.*|@smithy.*|@platformatic.*|@electric-sql.*)$/;

const execPathArgs = (hook: string): string => `--import data:text/javascript,${encodeURIComponent(hook)}`;

function loadedBy(args: readonly string[]): { readonly loaded: readonly string[] } {
  const said = execFileSync(
    'bash',
    ['-c', '"$@" 2>&1 >/dev/null || true', 'bash', process.execPath, ...args],
    {
      encoding: 'utf8',
    },
  );
  return { loaded: [...said.matchAll(/^LOADED (.*)$/gm)].map(([, name]) => name!) };
}

/** The newest transactions that wrote to the catalog of the database, and to the roles of one company. */
const newestOf = (id: string): string =>
  `${[
    ...[
      'pg_class',
      'pg_attribute',
      'pg_description',
      'pg_namespace',
      'pg_publication',
      'pg_publication_rel',
    ].map(
      (name) =>
        `select '${name}' as catalog, count(*)::text as rows, max(xmin::text::bigint)::text as newest from ${name}`,
    ),
    `select rolname, rolconnlimit::text, xmin::text from pg_authid where rolname like '%${id}%'`,
    `select r.rolname || ' settings', '', s.xmin::text from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where r.rolname like '%${id}%'`,
  ].join(' union all ')} order by 1`;

/** The records of the state, registrations, rules: what each says and when it was written. */
const filesWritten = (root: string): string[] => {
  try {
    return readdirSync(join(root, '.prism'), { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${path} ${statSync(path).mtimeMs}`)
      .sort();
  } catch {
    return [];
  }
};
