import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { parse, stringify } from 'yaml';
import { startNats } from './backend-nats-server.ts';
import { type RedisServer, startRedis } from './backend-redis-server.ts';
import { ADMIN, type Gateway, openGateway } from './backend-s3-target.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** All backends at once: Kafka and AWS are shared with other tests, the others are of this one alone. */
export interface Backends {
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly nats: NatsConnection;
  readonly aws: Gateway;
  /** `backends` of prism.yaml. */
  readonly settings: object;
  /** What the settings name. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startBackends(): Promise<Backends> {
  const [postgres, redis, cluster, aws] = await Promise.all([
    startPostgres(),
    startRedis(),
    startOperatedCluster(3),
    openGateway(process.env.PRISM_TEST_AWS_ENDPOINT!),
  ]);
  const region = ADMIN.AWS_REGION;
  return {
    postgres,
    redis,
    nats: cluster.connection,
    aws,
    settings: {
      postgres: { url_env: 'COMPANY_POSTGRES_URL' },
      kafka: {
        brokers: process.env.PRISM_TEST_KAFKA_BROKERS!.split(','),
        username_env: 'PRISM_TEST_KAFKA_PROVISIONER_USERNAME',
        password_env: 'PRISM_TEST_KAFKA_PROVISIONER_PASSWORD',
      },
      redis: { url_env: 'COMPANY_REDIS_URL' },
      nats: {
        servers: cluster.addresses,
        credentials_env: 'COMPANY_NATS_CREDENTIALS',
        signing_key_env: 'COMPANY_NATS_SIGNING_KEY',
      },
      s3: { endpoint: aws.endpoint, region, bucket_prefix: 'acme-prism' },
      neptune: { endpoint: aws.endpoint, region },
    },
    env: {
      ...ADMIN,
      COMPANY_POSTGRES_URL: postgres.url,
      COMPANY_REDIS_URL: redis.url,
      COMPANY_NATS_CREDENTIALS: cluster.credentials,
      COMPANY_NATS_SIGNING_KEY: cluster.seed,
    },
    stop: async () => {
      await cluster.stop();
      await Promise.all([postgres.stop(), redis.stop(), aws.close()]);
    },
  };
}

/** Servers of one cluster, whose users an operator's account signs: three replicas need three of them. */
async function startOperatedCluster(size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'prism-nats-accounts-'));
  execFileSync(process.execPath, ['scripts/backends.d/nats-accounts.ts', folder]);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [conf, credentials, seed] = [read('nats.conf'), read('tests.creds'), read('account.seed')];
  rmSync(folder, { recursive: true });
  // The server's own settings of JetStream are added to every configuration.
  const accounts = conf.replace(/^jetstream:.*$/m, '');
  const ports = await freePorts(size);
  const routes = ports.map((port) => `nats://127.0.0.1:${port}`).join(', ');
  const servers = await Promise.all(
    ports.map((port, index) =>
      startNats(
        `server_name: s${index}\n${accounts}cluster: { name: company, listen: "127.0.0.1:${port}", routes: [${routes}] }`,
        '1MB',
      ),
    ),
  );
  const addresses = servers.map(({ address }) => address);
  const authenticator = credsAuthenticator(new TextEncoder().encode(credentials));
  const connection = await connect({ servers: addresses, authenticator });
  // They choose a leader first.
  for (let attempt = 0; ; attempt += 1) {
    const led = await jetstreamManager(connection).then(
      () => true,
      () => false,
    );
    if (led) break;
    if (attempt > 200) throw new Error('the NATS servers have no leader');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    addresses,
    credentials,
    seed,
    connection,
    stop: async () => {
      await connection.close();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))));
  const ports = servers.map((one) => (one.address() as { port: number }).port);
  await Promise.all(servers.map((one) => new Promise((done) => one.close(done))));
  return ports;
}

/** The company's repo, with names of this test's own: topics, buckets and roles are of a whole server. */
export interface Company {
  readonly root: string;
  /** What is in all of its names. */
  readonly id: string;
  readonly namespaces: readonly string[];
  /** What a namespace of the fixture is called here. */
  named(namespace: string): string;
  /** Asks for the deletion of these, and grants it. */
  bury(namespaces: readonly string[]): void;
  remove(): void;
}

export function companyAt(settings: object): Company {
  const root = mkdtempSync(join(tmpdir(), 'prism-company-'));
  cpSync('fixtures/company', root, { recursive: true });
  const id = randomBytes(4).toString('hex');
  const requests = globSync('namespaces/*/*/namespace-request.yaml', { cwd: root });
  const originals = requests.map((path) => basename(dirname(path))).sort((a, b) => b.length - a.length);
  // The longest name is as long as one may be.
  const named = (name: string) => (name.length > 55 ? `${name.slice(0, 55)}${id}` : `${name}-${id}`);
  const word = new RegExp(`(?<![\\w-])(${originals.join('|')})(?![\\w-])`, 'g');
  for (const path of [...requests, ...globSync('policies/*.yaml', { cwd: root })])
    editFile(join(root, path), (text) => text.replace(word, (name) => named(name)));
  for (const path of requests) {
    const folder = dirname(join(root, path));
    cpSync(folder, join(dirname(folder), named(basename(folder))), { recursive: true });
    rmSync(folder, { recursive: true });
  }
  editFile(join(root, 'prism.yaml'), (text) =>
    stringify({ ...parse(text), backends: settings, max_deletions: 100 }),
  );
  return {
    root,
    id,
    namespaces: originals.map(named).sort(),
    named,
    remove: () => rmSync(root, { recursive: true, force: true }),
    bury: (namespaces) => {
      const grants: object[] = [];
      for (const namespace of namespaces) {
        const [path] = globSync(`namespaces/*/${namespace}/namespace-request.yaml`, { cwd: root });
        editFile(join(root, path!), (text) => {
          const request = parse(text);
          const approval = {
            approved_by: 'platform-team',
            approval_ticket: 'PLAT-9999',
            ...request.approval,
          };
          grants.push({
            namespace,
            team: request.team,
            allows: { delete: true, risk: 'data-loss' },
            approved_by: approval.approved_by,
            ticket: approval.approval_ticket,
            expires: '2027-01-31',
          });
          return stringify({ ...request, approval, state: 'deleting' });
        });
      }
      editFile(join(root, 'policies/approvals.yaml'), (text) => {
        const file = parse(text);
        return stringify({ ...file, approvals: [...file.approvals, ...grants] });
      });
    },
  };
}

function editFile(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}
