import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Account,
  createAccount,
  createOperator,
  createUser,
  encodeAccount,
  encodeOperator,
  encodeUser,
  fmtCreds,
  type Permissions,
} from '@nats-io/jwt';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';

/** A NATS of a test's own, with JetStream. */
export interface NatsServer {
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  stop(): Promise<void>;
}

/** With accounts that an operator has signed, as a platform has them. */
export interface OperatedServer extends NatsServer {
  /** Credentials of a user of the account, with these rights or all. */
  credentials(name: string, permissions?: Partial<Permissions>): Promise<string>;
  /** Seed of the account's key that signs users. */
  readonly signingSeed: string;
  /** A key that the account does not know. */
  readonly strangeSeed: string;
}

/** Why there is no server for tests; undefined when there is one. Under CI there must be. */
export function whyNoNats(): string | undefined {
  try {
    execFileSync('nats-server', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return process.env.CI === 'true' ? undefined : 'no NATS: install the package nats-server';
  }
}

const ALL: NonNullable<Account['limits']> = {
  data: -1,
  payload: -1,
  subs: -1,
  imports: -1,
  exports: -1,
  wildcards: true,
  conn: -1,
  leaf: -1,
  mem_storage: -1,
  disk_storage: -1,
  streams: -1,
  consumer: -1,
};

export async function startOperated(limits: Account['limits'] = {}): Promise<OperatedServer> {
  const operator = createOperator();
  const system = createAccount();
  const account = createAccount();
  const signing = createAccount();
  const [systemJwt, accountJwt] = await Promise.all([
    encodeAccount('SYS', system, {}, { signer: operator }),
    encodeAccount(
      'TESTS',
      account,
      { limits: { ...ALL, ...limits }, signing_keys: [signing.getPublicKey()] },
      { signer: operator },
    ),
  ]);
  const operatorJwt = await encodeOperator('tests', operator, { system_account: system.getPublicKey() });
  const server = await startNats(`operator: ${operatorJwt}
system_account: ${system.getPublicKey()}
resolver: MEMORY
resolver_preload: {
  ${system.getPublicKey()}: ${systemJwt}
  ${account.getPublicKey()}: ${accountJwt}
}`);
  return {
    ...server,
    signingSeed: new TextDecoder().decode(signing.getSeed()),
    strangeSeed: new TextDecoder().decode(createAccount().getSeed()),
    async credentials(name, permissions = {}) {
      const user = createUser();
      return new TextDecoder().decode(fmtCreds(await encodeUser(name, user, account, permissions), user));
    },
  };
}

/** Servers that are one cluster, in which anybody may do everything. */
export async function startCluster(
  size: number,
): Promise<{ readonly addresses: readonly string[]; stop(): Promise<void> }> {
  const ports = await Promise.all(Array.from({ length: size }, freePort));
  const routes = ports.map((port) => `nats://127.0.0.1:${port}`).join(', ');
  const servers = await Promise.all(
    ports.map((port, index) =>
      startNats(
        `server_name: s${index}\ncluster: { name: tests, listen: "127.0.0.1:${port}", routes: [${routes}] }`,
      ),
    ),
  );
  const addresses = servers.map(({ address }) => address);
  const connection = await connect({ servers: addresses });
  // They choose a leader first.
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await connection.request('$JS.API.INFO', '', { timeout: 1000 }).catch(() => undefined);
    if (answer && answer.json<{ error?: unknown }>().error === undefined) break;
    await sleep(100);
  }
  await connection.close();
  return {
    addresses,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** @param settings Of the server's configuration, besides JetStream. */
export async function startNats(settings: string, maxPayload = '8MB'): Promise<NatsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'prism-nats-'));
  const port = await freePort();
  writeFileSync(
    join(folder, 'nats.conf'),
    `${settings}\nmax_payload: ${maxPayload}\njetstream: { store_dir: jetstream }\n`,
    { mode: 0o600 },
  );
  const process: ChildProcess = spawn(
    'nats-server',
    ['-c', 'nats.conf', '-a', '127.0.0.1', '-p', String(port), '-l', 'log'],
    { cwd: folder, stdio: 'ignore' },
  );
  await untilListening(port);
  return {
    address: `nats://127.0.0.1:${port}`,
    port,
    folder,
    async stop() {
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const connectAs = (
  { address }: NatsServer,
  credentials: string,
  inboxPrefix?: string,
): Promise<NatsConnection> =>
  connect({
    servers: address,
    authenticator: credsAuthenticator(new TextEncoder().encode(credentials)),
    reconnect: false,
    ...(inboxPrefix === undefined ? {} : { inboxPrefix }),
  });

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const found = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      // What it says is no HTTP.
      (error: Error) => (error.cause as { code?: string } | undefined)?.code !== 'ECONNREFUSED',
    );
    if (found) return;
    if (attempt > 200) throw new Error('the NATS server does not listen');
    await sleep(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
