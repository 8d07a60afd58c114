import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';

/** A Redis of a test's own: tests count what it was asked, and restart it. */
export interface RedisServer {
  /** Of a user who may do everything. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** A command as that user, or as the one of a URL. */
  ask<T>(...command: string[]): Promise<T>;
  as(user: string, password: string): Promise<RedisUser>;
  /** Stops it in good order, and starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisUser {
  ask<T>(...command: string[]): Promise<T>;
  close(): void;
}

/** Why there is no server for tests; undefined when there is one. Under CI there must be. */
export function whyNoRedis(): string | undefined {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return process.env.CI === 'true' ? undefined : 'no Redis: install the package redis-server';
  }
}

/** @param settings Lines of redis.conf. */
export async function startRedis(settings = ['aclfile users.acl', 'appendonly yes']): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'prism-redis-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const admin = `user admin on >${password} ~* &* +@all`;
  const inFile = settings.some((line) => line.startsWith('aclfile'));
  if (inFile) writeFileSync(join(folder, 'users.acl'), `user default off\n${admin}\n`, { mode: 0o600 });
  const lines = ['bind 127.0.0.1', `port ${port}`, 'save ""', ...settings];
  writeFileSync(
    join(folder, 'redis.conf'),
    [...lines, ...(inFile ? [] : ['user default off', admin]), ''].join('\n'),
    { mode: 0o600 },
  );
  let process: ChildProcess;
  const ended = () => new Promise((resolve) => process.once('exit', resolve));
  const connect = (user: string, secret: string): Promise<RedisUser> =>
    userOf(`redis://${encodeURIComponent(user)}:${secret}@127.0.0.1:${port}`);
  let root: RedisUser;
  const start = async () => {
    process = spawn('redis-server', ['redis.conf'], { cwd: folder, stdio: 'ignore' });
    for (let attempt = 0; ; attempt += 1) {
      try {
        root = await connect('admin', password);
        await root.ask('PING');
        return;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(50);
      }
    }
  };
  await start();
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    root.close();
    const gone = ended();
    process.kill(signal);
    await gone;
  };
  return {
    url: `redis://admin:${password}@127.0.0.1:${port}`,
    port,
    folder,
    ask: (...command) => root.ask(...command),
    as: connect,
    restart: async () => {
      await end('SIGTERM');
      await start();
    },
    stop: async () => {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function userOf(url: string): Promise<RedisUser> {
  const client = createClient({
    url,
    RESP: 2,
    disableClientInfo: true,
    socket: { reconnectStrategy: false },
  });
  client.on('error', () => {});
  await client.connect();
  return {
    ask: (...command) => client.sendCommand(command),
    close: () => {
      if (client.isOpen) client.destroy();
    },
  };
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
