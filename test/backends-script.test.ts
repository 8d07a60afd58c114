import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyBackends, processesIn, type Who } from './copy-backends.ts';

// The script in copies of its own, so that it cannot meet what other tests or people have started.

const root = process.getuid?.() === 0;
const able = root || existsSync('/usr/lib/postgresql');
if (!able) process.stderr.write('SKIPPED test/backends-script.test.ts: PostgreSQL is not installed\n');

/** `closed` is a folder that the server's own user cannot enter. */
const WHO: Who[] = root ? ['a closed folder', 'an open folder', 'an ordinary user'] : ['an ordinary user'];

const urlIn = (env: string): string => parseEnv(env).PRISM_TEST_POSTGRES_URL ?? '';

const copy = (who?: Who) => {
  const { folder, start, run, env } = copyBackends(['postgres', 'prometheus'], who);
  return { folder, start, run, url: async () => (await env()).PRISM_TEST_POSTGRES_URL ?? '' };
};

/** Where the data is, which may be elsewhere than it seems. */
const home = (folder: string): string => realpathSync(join(folder, '.backends/postgres/home'));

const serverOf = (folder: string): number =>
  Number(readFileSync(join(home(folder), 'data/postmaster.pid'), 'utf8').split('\n')[0]);

async function ask(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return String(Object.values((await client.query(sql)).rows[0])[0]);
  } finally {
    await client.end();
  }
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries++) await sleep(100);
  expect(holds()).toBe(true);
}

describe.skipIf(!able && process.env.CI !== 'true')('scripts/backends', () => {
  test.each(WHO)('starts PostgreSQL once and leaves nothing: %s', async (who) => {
    const { folder, run, url } = copy(who);
    expect(await run('env')).toMatchObject({ code: 1, err: expect.stringContaining('scripts/backends up') });
    expect(await run('up')).toMatchObject({ code: 0, out: '' });
    expect(await run('status')).toMatchObject({ code: 0, out: expect.stringContaining('postgres: ready') });
    expect(statSync(join(folder, '.backends/env')).mode & 0o777).toBe(0o600);
    const first = await url();
    expect(await ask(first, 'select pg_is_in_recovery()')).toBe('false');
    for (const [setting, value] of Object.entries({
      wal_level: 'logical',
      fsync: 'on',
      max_connections: '200',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      dynamic_shared_memory_type: 'mmap',
    })) {
      expect(await ask(first, `select current_setting('${setting}')`), setting).toBe(value);
    }
    await expect(ask(first.replace(/:[^:@]*@/, ':guess@'), 'select 1')).rejects.toThrow(/authentication/);

    const began = await ask(first, 'select pg_postmaster_start_time()');
    expect((await run('up')).code).toBe(0);
    expect(await url()).toBe(first);
    expect(await ask(first, 'select pg_postmaster_start_time()')).toBe(began);

    const data = home(folder);
    expect(processesIn(data)).toContain(serverOf(folder));
    expect(await run('down')).toMatchObject({ code: 0, out: '', err: '' });
    expect(processesIn(data)).toEqual([]);
    expect(existsSync(data)).toBe(false);
    expect(existsSync(join(folder, '.backends'))).toBe(false);
    expect((await run('down')).code).toBe(0);
  });

  test('the shell takes what env prints', async () => {
    const { folder, run, url } = copy();
    await run('up');
    const shell = spawnSync(
      'bash',
      ['-c', 'eval "$("$0" env)" && printenv PRISM_TEST_POSTGRES_URL', join(folder, 'scripts/backends')],
      { encoding: 'utf8' },
    );
    expect(shell.stdout).toBe(`${await url()}\n`);
  });

  test('a server that was killed is not taken for a live one', async () => {
    const { folder, run, url } = copy();
    await run('up');
    process.kill(serverOf(folder), 'SIGKILL');
    await eventually(() => processesIn(home(folder)).length === 0);
    expect(await run('status')).toMatchObject({ code: 1 });
    expect((await run('up')).code).toBe(0);
    expect(await ask(await url(), 'select 1')).toBe('1');

    const data = home(folder);
    process.kill(serverOf(folder), 'SIGKILL');
    expect((await run('down')).code).toBe(0);
    expect(processesIn(data)).toEqual([]);
    expect(existsSync(join(folder, '.backends'))).toBe(false);
  });

  test('a pid file that names the process of somebody else harms nobody', async () => {
    const { folder, run } = copy();
    await run('up');
    const server = serverOf(folder);
    process.kill(server, 'SIGKILL');
    await eventually(() => processesIn(home(folder)).length === 0);
    const bystander = spawn('sleep', ['600']);
    onTestFinished(() => void bystander.kill());
    const file = join(home(folder), 'data/postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(server), String(bystander.pid)));
    expect((await run('status')).code).toBe(1);
    expect((await run('down')).code).toBe(0);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });

  test('two at once start one server', async () => {
    const { folder, run, url } = copy();
    const both = await Promise.all([run('up'), run('up'), run('env').then(() => run('up'))]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await ask(await url(), 'select 1')).toBe('1');
    const servers = processesIn(home(folder)).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('\0-p\0'),
    );
    expect(servers).toEqual([serverOf(folder)]);
  });

  test('up that is killed at any instant leaves nothing that down does not find', async () => {
    const { folder, start, run } = copy();
    const began = performance.now();
    await run('up');
    const whole = performance.now() - began;
    await run('down');
    for (let share = 0.1; share < 1; share += 0.2) {
      const child = start('up');
      await sleep(whole * share);
      child.kill('SIGKILL');
      expect((await run('down')).code).toBe(0);
      expect(processesIn(folder)).toEqual([]);
      expect(existsSync(join(folder, '.backends'))).toBe(false);
    }
    expect((await run('up')).code).toBe(0);
  });

  /** One that holds, and what it printed. */
  async function holder(
    start: (...args: string[]) => ChildProcess,
  ): Promise<{ url: string; release: () => Promise<void> }> {
    const child = start('hold');
    const gone = once(child, 'close');
    child.stderr?.resume();
    return {
      url: urlIn(await text(child.stdout!)),
      release: async () => {
        child.stdin?.end();
        await gone;
      },
    };
  }

  test('test runs at once share a server, which the last one stops', async () => {
    const { folder, start } = copy();
    const [one, two] = await Promise.all([holder(start), holder(start)]);
    expect(one.url).toMatch(/^postgres:/);
    expect(two.url).toBe(one.url);
    await one.release();
    expect(await ask(two.url, 'select 1')).toBe('1');
    const data = home(folder);
    await two.release();
    expect(processesIn(data)).toEqual([]);
    expect(existsSync(join(folder, '.backends'))).toBe(false);
  });

  test('test runs leave the server of whoever said up', async () => {
    const { start, run, url } = copy();
    await run('up');
    const before = await holder(start);
    await before.release();
    expect(await ask(await url(), 'select 1')).toBe('1');

    await run('down');
    const during = await holder(start);
    await run('up');
    await during.release();
    expect(await ask(during.url, 'select 1')).toBe('1');
  });

  test('a test run that is killed leaves nothing', async () => {
    const { folder } = copy();
    const runner = spawn(
      process.execPath,
      [
        '-e',
        `require('node:child_process').spawn(process.argv[1], ['hold'], { detached: true, stdio: ['pipe', 'inherit', 'ignore'] });
         setInterval(() => {}, 1000);`,
        join(folder, 'scripts/backends'),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await once(runner.stdout, 'data');
    const data = home(folder);
    expect(processesIn(data).length).toBeGreaterThan(0);
    runner.kill('SIGKILL');
    await eventually(() => !existsSync(join(folder, '.backends')));
    expect(processesIn(data)).toEqual([]);
  });

  test('says what is missing, and starts the rest', async () => {
    const { folder, run, url } = copy('an ordinary user');
    const file = join(folder, 'scripts/backends.d/absent.sh');
    writeFileSync(
      file,
      'missing() { echo some-package; }\nready() { false; }\nup() { false; }\ndown() { :; }\n',
    );
    const up = await run('up');
    expect(up.code).toBe(2);
    expect(up.err.trim().split('\n')).toEqual([expect.stringMatching(/absent .*some-package/)]);
    expect(await ask(await url(), 'select 1')).toBe('1');
  });

  test('an unknown command does nothing', async () => {
    const { folder, run } = copy();
    expect(await run('stop')).toMatchObject({ code: 64, err: expect.stringContaining('up, down, env') });
    expect((await run()).code).toBe(64);
    expect(await run('up', 'oracle')).toMatchObject({
      code: 64,
      err: expect.stringContaining('postgres prometheus'),
    });
    expect(existsSync(join(folder, '.backends'))).toBe(false);
  });
});
