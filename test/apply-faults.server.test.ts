import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serverDatabase } from '../scripts/kill/databases.ts';
import { OWN, writeRequests } from '../scripts/kill/make-repo.ts';
import { openState } from '../src/state/open-state.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';
import { appliedRepo, runPrism, startPrism } from './prism-process.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`apply-faults.server.test.ts is skipped: ${lacking}\n`);

const BACKENDS = 'backends: { postgres: { url_env: KILL_POSTGRES_URL } }\n';
const PASSWORD = 'p@ss:w/rd#%&?=é';

describe.skipIf(lacking)('an apply to a server', { timeout: 120_000 }, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  async function ownDatabase(): Promise<string> {
    const database = await serverDatabase(server.url, `prism_faults_${process.pid}`);
    onTestFinished(() => database.remove());
    return database.env.KILL_POSTGRES_URL!;
  }

  async function behindProxy(): Promise<{ proxy: TcpProxy; env: Record<string, string> }> {
    const url = new URL(await ownDatabase());
    const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port || 5432) });
    onTestFinished(() => proxy.stop());
    url.host = `127.0.0.1:${proxy.port}`;
    return { proxy, env: { KILL_POSTGRES_URL: url.href } };
  }

  test('that is down changes nothing and says what to do', async () => {
    const { root } = appliedRepo(2, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    await proxy.refuse(true);
    const ran = await runPrism(['apply', '--root', root], env);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('KILL_POSTGRES_URL');
    expect(ran.err).toContain('help:');
    expect(existsSync(join(root, '.prism', 'proxy'))).toBe(false);
    expect(await recordsOf(root)).toEqual([]);
  });

  test('goes on by itself when its connections are cut, and when the server is away for 10 s', async () => {
    const { root } = appliedRepo(12, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    proxy.delay(20);
    const run = startPrism(['apply', '--root', root, '--format', 'json'], env);
    await run.said('"step-done"');
    await proxy.refuse(true);
    proxy.cut();
    await run.said('"step-retry"');
    await sleep(10_000);
    await proxy.refuse(false);
    const { code, out } = await run.ended;
    expect(JSON.parse(out)).toMatchObject({ result: 'done' });
    expect(code).toBe(0);
    expect((await recordsOf(root)).map(({ status }) => status)).toEqual(Array(12).fill('active'));
  });

  test('that refuses the login says which variable to correct, and changes nothing', async () => {
    const { root } = appliedRepo(2, { backends: BACKENDS });
    const url = new URL(server.url);
    url.password = 'not-the-password';
    const ran = await runPrism(['apply', '--root', root], { KILL_POSTGRES_URL: url.href });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('refused the login');
    expect(ran.err).toMatch(/help: Correct user and password in\s+KILL_POSTGRES_URL/);
    expect(existsSync(join(root, '.prism', 'proxy'))).toBe(false);
    expect(await recordsOf(root)).toEqual([]);
  });

  test.each(['text', 'json'])('shows no password when it is refused, as %s', async (format) => {
    const { root } = appliedRepo(2, { backends: BACKENDS });
    const url = new URL(server.url);
    url.username = 'nobody-of-that-name';
    url.password = encodeURIComponent(PASSWORD);
    const env = { KILL_POSTGRES_URL: url.href };
    for (const args of [['apply'], ['apply', '--dry-run'], ['plan'], ['status'], ['drift']]) {
      const ran = await runPrism([...args, '--root', root, '--format', format], env);
      if (args.length === 1 && args[0] === 'apply') expect(ran.code).toBe(2);
      expectNoSecret(ran.out + ran.err + textsIn(join(root, '.prism')), url.href);
    }
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('stops gracefully by %s, and is gone on with', async (signal) => {
    const { root } = appliedRepo(20, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    proxy.delay(30);
    const run = startPrism(['apply', '--root', root, '--format', 'json'], env);
    await run.said('"step-done"');
    run.child.kill(signal);
    const { code, out } = await run.ended;
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ result: 'stopped', stopped: true });
    expect((await stateOf(root, (store) => store.head()))?.lease).toBeNull();
    proxy.delay(0);
    expect(await runPrism(['apply', '--root', root], env)).toMatchObject({ code: 0 });
    expect((await recordsOf(root)).map(({ status }) => status)).toEqual(Array(20).fill('active'));
  });

  test('two at once: one says who has the state, or waits; nothing of them interleaves', async () => {
    const { root } = appliedRepo(12, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    proxy.delay(200);
    const first = startPrism(['apply', '--root', root, '--actor', 'ada', '--format', 'json'], env);
    await first.said('"step-started"');
    const second = startPrism(['apply', '--root', root, '--wait', '90'], env);
    await second.said('of ada');
    const refused = await runPrism(['apply', '--root', root, '--wait', '0'], env);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/of ada \(process \d+ on /);
    proxy.delay(0);
    expect((await first.ended).code).toBe(0);
    expect((await second.ended).code).toBe(0);
    // The second one found nothing to do, and left no trace.
    const runs = await stateOf(root, (store) => store.runs());
    expect(runs).toHaveLength(1);
  });

  test('two with work at once, both waiting: the whole of one comes before the whole of the other', async () => {
    const { root, wanted } = appliedRepo(8, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    proxy.delay(100);
    const args = ['apply', '--root', root, '--actor', 'ada', '--wait', '90', '--format', 'json'];
    const first = startPrism(args, env);
    await first.said('"step-started"');
    // What the second one has to do differs from what the first one has planned.
    writeRequests(
      root,
      wanted.map((one) => ({ ...one, pool: one.pool + 40 })),
    );
    const second = startPrism(args, env);
    const third = startPrism(args, env);
    await first.said('"step-done"');
    proxy.delay(10);
    const ended = await Promise.all([first.ended, second.ended, third.ended]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    // Each run's commits are a stretch of their own: no serial of one lies between two of another.
    const order = commitsIn(join(root, '.prism', 'state')).map(({ run }) => run);
    const stretches = order.filter((run, i) => run !== order[i - 1]);
    expect(stretches).toHaveLength(2);
    expect(new Set(stretches).size).toBe(2);
    const journals = await stateOf(root, async (store) =>
      Promise.all((await store.runs()).map((run) => store.journal(run))),
    );
    expect(journals).toHaveLength(2);
    expect(order).toHaveLength(journals.flat().length);
    for (const entries of journals) {
      expect([entries[0]!.kind, entries.at(-1)!.kind]).toEqual(['run-started', 'run-ended']);
      expect(entries.at(-1)).toMatchObject({ done: 8, failed: 0 });
    }
    // ISO times compare as text: the second one began when the first had ended.
    expect(journals[1]![0]!.at >= journals[0]!.at(-1)!.at).toBe(true);
  });

  test('whose lease was taken over while it slept writes nothing more', async () => {
    const { root } = appliedRepo(12, { backends: BACKENDS });
    const { proxy, env } = await behindProxy();
    proxy.delay(30);
    const run = startPrism(['apply', '--root', root, '--format', 'json'], env);
    await run.said('"step-done"');
    run.child.kill('SIGSTOP');
    // As another run would find it once the lease has expired.
    const taken = await stateOf(root, async (store) => {
      const head = (await store.head())!;
      const until = new Date(Date.now() + 60_000).toISOString();
      const lease = {
        ...head.lease!,
        token: head.serial + 1,
        run: 'another-run',
        actor: 'bob',
        expires_at: until,
      };
      return await store.commit(head, { lease });
    });
    run.child.kill('SIGCONT');
    const { code, out, err } = await run.ended;
    expect(code).toBe(2);
    expect(out + err).toContain('the run another-run of bob');
    expect(await stateOf(root, (store) => store.head())).toEqual(taken);
  });

  test('of a saved plan does exactly that, or nothing', async () => {
    const { root } = appliedRepo(2, { backends: BACKENDS });
    const env = { KILL_POSTGRES_URL: await ownDatabase() };
    const file = join(root, 'plan.json');
    writeFileSync(file, (await runPrism(['plan', '--root', root, '--format', 'json'], env)).out);
    const request = join(root, `namespaces/kill-team/${OWN}-0000/namespace-request.yaml`);
    const asked = readFileSync(request, 'utf8');
    writeFileSync(request, asked.replace(/concurrent_connections: \d+/, 'concurrent_connections: 21'));
    const changed = await runPrism(['apply', file, '--root', root], env);
    expect(changed.code).toBe(2);
    expect(changed.err).toContain(`${OWN}-0000`);
    expect(await recordsOf(root)).toEqual([]);
    writeFileSync(request, asked);
    expect(await runPrism(['apply', file, '--root', root], env)).toMatchObject({ code: 0 });
    expect(await recordsOf(root)).toHaveLength(2);
  });
});

const SETTINGS = { store: 'directory', path: '.prism/state' } as const;

async function stateOf<T>(
  root: string,
  ask: (store: Awaited<ReturnType<typeof openState>>) => Promise<T>,
): Promise<T> {
  const store = await openState(SETTINGS, { root, env: {} });
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

const recordsOf = (root: string) =>
  stateOf(root, async (store) => ((await store.head()) ? store.list() : []));

/** Every entry of the journals of a state in a directory, with the commit that wrote it, in the order of the commits. */
const commitsIn = (state: string): { serial: number; run: string }[] =>
  readdirSync(join(state, 'journal'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }): { serial: number; entry: { run: string } }[] => {
      return JSON.parse(readFileSync(join(parentPath, name), 'utf8')).content;
    })
    .map(({ serial, entry: { run } }) => ({ serial, run }))
    .sort((a, b) => a.serial - b.serial);

const textsIn = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
        .join('\n')
    : '';

function expectNoSecret(text: string, url: string): void {
  for (const secret of [
    PASSWORD,
    encodeURIComponent(PASSWORD),
    encodeURIComponent(PASSWORD).toLowerCase(),
    url,
  ])
    expect(text).not.toContain(secret);
}
