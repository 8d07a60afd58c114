import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readSchemas } from '../scripts/generate/types.ts';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Driver, StepContext } from '../src/backends/driver.ts';
import { openDirectoryRegistry } from '../src/backends/proxy/directory-registry.ts';
import { openProxyDriver } from '../src/backends/proxy/proxy-driver.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import type { ProxyRegistration } from '../src/core/model/proxy-registration.gen.ts';
import { configResources } from '../src/core/plan/config-resources.ts';
import { type RegistryServer, registryServer } from './proxy-registry-server.ts';
import { scratch } from './run-prism.ts';
import { configOf, QUEUE, service, steps, withRoles } from './step-samples.ts';

const LINEAGE = '0c1d6c1a-3a7b-4f0e-9a53-2c8f0e0f1a11';
const ORDERS = withRoles(QUEUE, [service('order-api', 'read-write'), service('viewer', 'read-only')]);

interface Place {
  readonly driver: Driver;
  read(namespace?: string): ProxyRegistration | undefined;
  /** What somebody else writes. */
  put(document: ProxyRegistration): void;
  announce(proxy: string): void;
  acknowledge(proxy: string, version: number): void;
}

const writeWhole = (path: string, value: unknown): void => {
  writeFileSync(`${path}.tmp`, JSON.stringify(value));
  renameSync(`${path}.tmp`, path);
};

/** What a proxy does to find the document, as docs/how-to/proxy-registry.md says. */
function readAsProxy(registry: string, namespace: string): ProxyRegistration | undefined {
  const folder = join(registry, 'namespaces', namespace);
  for (;;) {
    let versions: number[];
    try {
      versions = readdirSync(folder).flatMap((name) =>
        /^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : [],
      );
    } catch {
      return undefined;
    }
    if (versions.length === 0) return undefined;
    try {
      return JSON.parse(readFileSync(join(folder, `${Math.max(...versions)}.json`), 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

async function directory(): Promise<Place & { readonly root: string; readonly folder: string }> {
  const root = scratch();
  const folder = join(root, '.prism/proxy');
  return {
    root,
    folder,
    driver: await openProxyDriver({ registry: undefined, root }),
    read: (namespace = 'orders') => readAsProxy(folder, namespace),
    put(document) {
      const path = join(folder, 'namespaces', document.namespace);
      mkdirSync(path, { recursive: true });
      writeWhole(join(path, `${document.version}.json`), document);
    },
    announce(proxy) {
      mkdirSync(join(folder, 'proxies'), { recursive: true });
      writeWhole(join(folder, 'proxies', `${proxy}.json`), { id: proxy });
    },
    acknowledge(proxy, version) {
      mkdirSync(join(folder, 'acknowledgements/orders'), { recursive: true });
      writeWhole(join(folder, 'acknowledgements/orders', `${proxy}.json`), { version });
    },
  };
}

async function http(): Promise<Place & { readonly server: RegistryServer }> {
  const server = await registryServer();
  return {
    server,
    driver: await openProxyDriver({ registry: server.url, root: scratch() }),
    read(namespace = 'orders') {
      const text = server.documents.get(namespace);
      return text === undefined ? undefined : JSON.parse(text);
    },
    put: (document) => {
      server.documents.set(document.namespace, JSON.stringify(document));
    },
    announce: (proxy) => {
      server.proxies.add(proxy);
    },
    acknowledge(proxy, version) {
      const of = server.acknowledgements.get('orders') ?? new Map<string, number>();
      server.acknowledgements.set('orders', of.set(proxy, version));
    },
  };
}

const contextOf = (config: PlatformConfig, more: Partial<StepContext> = {}): StepContext => ({
  namespace: config.namespace,
  config,
  lineage: LINEAGE,
  fence: 3,
  now: 0,
  signal: AbortSignal.timeout(30_000),
  progress: () => {},
  ...more,
});

const mine = (all: readonly Step[]): Step[] =>
  all.filter(({ system }) => system === 'proxy' || system === 'provider');
const wantedOf = (config: PlatformConfig) => ({
  config,
  resources: configResources(config).filter(({ system }) => system === 'proxy' || system === 'provider'),
});

async function carryOut(driver: Driver, all: readonly Step[], context: StepContext): Promise<boolean[]> {
  const wrote: boolean[] = [];
  for (const step of mine(all)) wrote.push((await driver.carryOut(step, context)).wrote);
  return wrote;
}

const create = ({ driver }: Place, config = ORDERS, more: Partial<StepContext> = {}) =>
  carryOut(driver, steps('create', null, config), contextOf(config, more));

const failureOf = async (act: Promise<unknown>): Promise<BackendFailure> => {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BackendFailure);
  return error as BackendFailure;
};

/** A proxy that takes over what it reads, as long as the test runs. */
function runProxy(place: Place, id: string, onSeen: (document: ProxyRegistration) => void = () => {}): void {
  place.announce(id);
  let seen = 0;
  const timer = setInterval(() => {
    const document = place.read();
    if (!document || document.version === seen) return;
    seen = document.version;
    onSeen(document);
    place.acknowledge(id, seen);
  }, 15);
  onTestFinished(() => clearInterval(timer));
}

const validate = new Ajv({ allowUnionTypes: true }).compile(
  readSchemas().get('proxy-registration') as object,
);

describe.each([
  ['a directory', directory],
  ['HTTP', http],
] as const)('the registry in %s', (_, open) => {
  test('a creation ends in one document with all that the proxies need', async () => {
    const place = await open();
    await place.driver.check(contextOf(ORDERS));
    expect(new Set(await create(place))).toEqual(new Set([true]));
    const document = place.read()!;
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(document).toMatchObject({
      namespace: 'orders',
      fence: 3,
      lineage: LINEAGE,
      phase: 'active',
      client_api: 'queue',
      ...ORDERS.proxy,
      pii: { enabled: true, encrypt: true },
      audit: { sink: ORDERS.observability.audit_log },
    });
    expect(document.version).toBe(mine(steps('create', null, ORDERS)).length);
    expect(document.providers.map(({ name, connects_to }) => [name, connects_to])).toEqual(
      mine(steps('create', null, ORDERS))
        .filter(({ system }) => system === 'provider')
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ resource, spec }) => [resource, spec.connects_to]),
    );
    expect(document.access).toEqual(
      [...ORDERS.access.roles].sort((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1)),
    );
    expect(await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS))).toEqual([]);
  });

  test('nothing can be called through it before it is registered', async () => {
    const place = await open();
    const [provider] = mine(steps('create', null, ORDERS));
    await place.driver.carryOut(provider!, contextOf(ORDERS));
    expect(place.read()).toMatchObject({ phase: 'provisioning', chain: [], endpoints: [], access: [] });
    expect([validate(place.read()), validate.errors]).toEqual([true, null]);
  });

  test('what is not done about personal data and audit is in the document too', async () => {
    const place = await open();
    const config: PlatformConfig = {
      ...ORDERS,
      policies: { ...ORDERS.policies, pii_handling: 'disabled' },
      observability: { ...ORDERS.observability, audit_log: null },
    };
    await create(place, config);
    expect(place.read()).toMatchObject({ pii: { enabled: false, encrypt: false }, audit: { sink: null } });
  });

  test('the second time nothing is written', async () => {
    const place = await open();
    await create(place);
    const before = place.read();
    expect(new Set(await create(place, ORDERS, { fence: 4 }))).toEqual(new Set([false]));
    expect(place.read()).toEqual(before);
  });

  test('steps of one namespace at once all arrive', async () => {
    const place = await open();
    const many = withRoles(
      QUEUE,
      Array.from({ length: 30 }, (_, index) => service(`service-${index}`, 'read-only')),
    );
    const all = mine(steps('create', null, many));
    await Promise.all(all.map((step) => place.driver.carryOut(step, contextOf(many))));
    expect(await place.driver.compare([wantedOf(many)], contextOf(many))).toEqual([]);
  });

  test('an update changes what it says and takes away who is revoked', async () => {
    const place = await open();
    await create(place);
    const after: PlatformConfig = {
      ...withRoles(QUEUE, [service('order-api', 'read-only')]),
      proxy: { ...ORDERS.proxy, rate_limits: { ...ORDERS.proxy.rate_limits, write_rps: 9999 } },
    };
    await carryOut(place.driver, steps('update', ORDERS, after), contextOf(after));
    const { access, rate_limits, phase } = place.read()!;
    expect([phase, rate_limits.write_rps]).toEqual(['active', 9999]);
    expect(access.filter(({ kind }) => kind === 'service')).toEqual([
      { kind: 'service', name: 'order-api', role: 'read-only' },
    ]);
  });

  test('a deletion goes through its phases, each acknowledged, and leaves a tombstone', async () => {
    const place = await open();
    await create(place);
    const phases: string[] = [];
    const last = place.read()!.version;
    runProxy(place, 'proxy-1', ({ phase }) => phases.push(phase));
    await sleep(60);
    const all = mine(steps('delete', ORDERS, null));
    await carryOut(place.driver, all, contextOf(ORDERS));
    expect(phases).toEqual(['active', 'deleting', 'draining', 'unregistered']);
    expect(place.read()).toMatchObject({
      version: last + 3,
      phase: 'unregistered',
      access: [],
      providers: [],
    });
    // Each step again, the earlier ones too: nothing comes back.
    expect(new Set(await carryOut(place.driver, all, contextOf(ORDERS)))).toEqual(new Set([false]));
    expect(place.read()!.version).toBe(last + 3);
    // The name is free, and versions go on.
    await create(place);
    expect(place.read()).toMatchObject({ phase: 'active' });
    expect(place.read()!.version).toBeGreaterThan(last + 3);
  });

  test('what takes away makes no document where there is none', async () => {
    const place = await open();
    expect(new Set(await carryOut(place.driver, steps('delete', ORDERS, null), contextOf(ORDERS)))).toEqual(
      new Set([false]),
    );
    expect(place.read()).toBeUndefined();
  });

  test('a deletion that is repeated does not go back to an earlier phase', async () => {
    const place = await open();
    await create(place);
    const [deleting, draining] = mine(steps('delete', ORDERS, null));
    await place.driver.carryOut(deleting!, contextOf(ORDERS));
    await place.driver.carryOut(draining!, contextOf(ORDERS));
    expect(await place.driver.carryOut(deleting!, contextOf(ORDERS))).toEqual({ wrote: false });
    expect(place.read()!.phase).toBe('draining');
  });

  test('draining waits until every proxy has acknowledged it', async () => {
    const place = await open();
    await create(place);
    const [deleting, draining] = mine(steps('delete', ORDERS, null));
    await place.driver.carryOut(deleting!, contextOf(ORDERS));
    runProxy(place, 'proxy-1');
    place.announce('proxy-2');
    const told: string[] = [];
    let ended = false;
    const step = place.driver
      .carryOut(draining!, contextOf(ORDERS, { progress: (text) => told.push(text) }))
      .then(() => {
        ended = true;
      });
    await vi.waitFor(() => expect(told.at(-1)).toBe('proxy-2 to acknowledge draining'), { timeout: 10_000 });
    expect(ended).toBe(false);
    place.acknowledge('proxy-2', place.read()!.version - 1);
    await sleep(150);
    expect(ended).toBe(false);
    place.acknowledge('proxy-2', place.read()!.version);
    await step;
  });

  test('who ends the waiting hears which proxies are missing, and what to do', async () => {
    const place = await open();
    runProxy(place, 'proxy-1');
    for (const proxy of ['proxy-2', 'proxy-3']) place.announce(proxy);
    const controller = new AbortController();
    const failure = await failureOf(
      create(place, ORDERS, {
        signal: controller.signal,
        progress: (text) => text.startsWith('proxy-2 and') && controller.abort(),
      }),
    );
    expect(failure).toMatchObject({
      kind: 'transient',
      message: "proxy-2 and proxy-3 have not acknowledged that 'orders' is active",
    });
    expect(failure.advice).toMatch(/Where proxy-2 is gone for good, remove .*proxy-2/);
  });

  test('an acknowledgement of documents that were lost does not count for the new ones', async () => {
    const place = await open();
    place.announce('proxy-1');
    place.acknowledge('proxy-1', 41);
    const [provider] = mine(steps('create', null, ORDERS));
    await place.driver.carryOut(provider!, contextOf(ORDERS));
    expect(place.read()!.version).toBe(42);
  });

  test('whoever was overtaken does not write', async () => {
    const place = await open();
    await create(place, ORDERS, { fence: 7 });
    const before = place.read();
    const [deleting] = mine(steps('delete', ORDERS, null));
    expect(await failureOf(place.driver.carryOut(deleting!, contextOf(ORDERS, { fence: 6 })))).toMatchObject({
      kind: 'permanent',
      message: expect.stringContaining('A newer apply has taken over'),
    });
    expect(place.read()).toEqual(before);
  });

  test('a registration of another state is told of and left', async () => {
    const place = await open();
    await create(place, ORDERS, { lineage: 'another' });
    const before = place.read();
    for (const all of [steps('create', null, ORDERS), steps('delete', ORDERS, null)])
      expect(await failureOf(carryOut(place.driver, all, contextOf(ORDERS)))).toMatchObject({
        kind: 'permanent',
        message: expect.stringContaining('belongs to another state, another'),
      });
    expect(await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS))).toMatchObject([
      { part: 'lineage', wanted: LINEAGE, found: 'another', owned: false },
    ]);
    expect(place.read()).toEqual(before);
  });

  test('drift is told part by part, and the steps of its resources mend it', async () => {
    const place = await open();
    await create(place);
    const document = place.read()!;
    const [first, ...providers] = document.providers;
    place.put({
      ...document,
      version: document.version + 1,
      phase: 'draining',
      chain: ['kafka'],
      rate_limits: { ...document.rate_limits, read_rps: 1 },
      access: [
        ...document.access
          .filter(({ name }) => name !== 'viewer')
          .map((entry) => (entry.name === 'order-api' ? { ...entry, role: 'admin' as const } : entry)),
        { kind: 'service', name: 'intruder', role: 'admin' },
      ],
      providers: [
        { ...first!, settings: { ...first!.settings, added: 1 } },
        ...providers.slice(1),
        { id: 'orders/pattern/old/redis/old', name: 'old', connects_to: 'redis old', settings: {} },
      ],
    });
    place.put({ ...document, namespace: 'unknown' });
    const differences = await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS));
    expect(differences.every(({ owned, namespace }) => owned && namespace === 'orders')).toBe(true);
    expect(
      differences.map(({ name, kind, part, wanted, found }) => [name, kind, part, wanted, found]).sort(),
    ).toEqual(
      [
        ['registration orders', 'changed', 'phase', 'active', 'draining'],
        ['registration orders', 'changed', 'chain', JSON.stringify(ORDERS.proxy.chain), '["kafka"]'],
        ['registration orders', 'changed', 'rate_limits.read_rps', '10000', '1'],
        ['registration orders', 'extra', 'access of service intruder', null, 'admin'],
        ['registration orders', 'extra', 'provider old', null, 'redis old'],
        ['access of service order-api', 'changed', 'role', 'read-write', 'admin'],
        ['access of service viewer', 'missing', null, 'read-only', null],
        [`provider ${first!.name}`, 'changed', 'settings.added', null, '1'],
        ...providers
          .slice(0, 1)
          .map(({ name, connects_to }) => [`provider ${name}`, 'missing', null, connects_to, null]),
      ].sort(),
    );
    await create(place);
    expect(await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS))).toEqual([]);
  });

  test('a document that is none is told of, and hides no other', async () => {
    const place = await open();
    await create(place);
    place.put({ ...place.read()!, version: place.read()!.version + 1, access: 'all' as never });
    const failure = await failureOf(create(place));
    expect(failure).toMatchObject({ kind: 'permanent', advice: expect.stringContaining('Remove it') });
    const other = { ...ORDERS, namespace: 'other' };
    expect(await place.driver.compare([wantedOf(ORDERS), wantedOf(other)], contextOf(ORDERS))).toMatchObject([
      { namespace: 'orders', part: 'document', owned: false },
      ...wantedOf(other).resources.map(({ id }) => ({ resource: id, kind: 'missing' })),
    ]);
  });

  test('a document of a newer format is refused', async () => {
    const place = await open();
    await create(place);
    place.put({ ...place.read()!, version: place.read()!.version + 1, format_version: 2 as never });
    expect((await failureOf(create(place))).message).toContain(
      'has format version 2, and this build knows 1',
    );
  });

  test('a step that this build does not carry out is refused', async () => {
    const place = await open();
    const [step] = mine(steps('create', null, ORDERS));
    expect(
      (await failureOf(place.driver.carryOut({ ...step!, action: 'publish backfill' }, contextOf(ORDERS))))
        .kind,
    ).toBe('permanent');
  });

  test.each(['../../escape', 'a/b', 'Orders', '', '.', 'a\0b', 'x'.repeat(65), '__proto__'])(
    'a name like %j leads nowhere',
    async (namespace) => {
      const place = await open();
      const config = { ...ORDERS, namespace };
      const [step] = mine(steps('create', null, ORDERS));
      const failure = await failureOf(place.driver.carryOut(step!, contextOf(config)));
      expect(failure.message).toContain('is no name of a namespace');
      await failureOf(place.driver.compare([wantedOf(config)], contextOf(config)));
      if ('server' in place) expect(place.server.log).toEqual([]);
      if ('root' in place) expect(readdirSync(place.root)).toEqual([]);
    },
  );

  test('two writers at once: both changes are in the end', async () => {
    const place = await open();
    await create(place);
    const more = withRoles(
      ORDERS,
      Array.from({ length: 12 }, (_, index) => service(`late-${index}`, 'read-only')),
    );
    const registry = 'server' in place ? place.server.url : undefined;
    const root = 'root' in place ? place.root : '.';
    const drivers = await Promise.all([1, 2, 3].map(() => openProxyDriver({ registry, root })));
    const late = mine(steps('update', ORDERS, more));
    expect(late.length).toBe(12);
    const retried = async (driver: Driver, step: Step): Promise<unknown> =>
      driver.carryOut(step, contextOf(more)).catch((error: BackendFailure) => {
        // What the executor does as well.
        if (error.kind === 'transient') return retried(driver, step);
        throw error;
      });
    await Promise.all(late.map((step, index) => retried(drivers[index % 3]!, step)));
    expect(await place.driver.compare([wantedOf(more)], contextOf(more))).toEqual([]);
    expect(place.read()!.access.filter(({ name }) => name.startsWith('late-')).length).toBe(12);
  });
});

describe('a directory', () => {
  test('a link in the repo is not followed', async () => {
    const elsewhere = scratch();
    for (const link of [
      '.prism',
      '.prism/proxy',
      '.prism/proxy/namespaces',
      '.prism/proxy/namespaces/orders',
    ]) {
      const root = scratch();
      mkdirSync(join(root, link, '..'), { recursive: true });
      symlinkSync(elsewhere, join(root, link));
      const driver = await openProxyDriver({ registry: undefined, root });
      const [step] = mine(steps('create', null, ORDERS));
      expect((await failureOf(driver.carryOut(step!, contextOf(ORDERS)))).message).toContain('is a link');
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('a link in place of a document is not read', async () => {
    const place = await directory();
    await create(place);
    const secret = join(scratch(), 'secret');
    writeFileSync(secret, 'hidden');
    symlinkSync(secret, join(place.folder, 'namespaces/orders/999.json'));
    const failure = await failureOf(create(place));
    expect(failure.message).toContain('999.json');
    expect(`${failure.message}${failure.advice}`).not.toContain('hidden');
  });

  test('what a proxy has written by half is no acknowledgement', async () => {
    const place = await directory();
    await create(place);
    place.announce('proxy-1');
    place.acknowledge('proxy-1', 999);
    writeFileSync(join(place.folder, 'acknowledgements/orders/proxy-1.json'), '{"version": 9');
    const failure = await failureOf(create(place, ORDERS, { signal: AbortSignal.timeout(300) }));
    expect(failure.message).toContain("proxy-1 has not acknowledged that 'orders' is active");
    expect(failure.advice).toContain('.prism/proxy/proxies/proxy-1.json');
  });

  test('a file in its place is said', async () => {
    const root = scratch();
    writeFileSync(join(root, 'registry'), '');
    const driver = await openProxyDriver({ registry: 'registry', root });
    expect(await failureOf(driver.check(contextOf(ORDERS)))).toMatchObject({
      kind: 'permanent',
      message: expect.stringContaining('is a file'),
    });
  });

  test('checking makes nothing', async () => {
    const place = await directory();
    await place.driver.check(contextOf(ORDERS));
    expect(readdirSync(place.root)).toEqual([]);
  });

  test('only the last versions are kept', async () => {
    const place = await directory();
    await create(place);
    expect(readdirSync(join(place.folder, 'namespaces/orders')).length).toBeLessThanOrEqual(2);
  });

  test.skipIf(process.platform === 'win32')(
    'a writer that sleeps in the middle and wakes up late takes no write from anybody',
    async () => {
      const root = scratch();
      const registry = openDirectoryRegistry('.prism/proxy', root);
      const { signal } = new AbortController();
      const first = await (async () => {
        const place = await directory();
        await create(place);
        return { ...place.read()!, version: 0, fence: 0 };
      })();
      /** Counts up what it has read: a write on top of another one than it names would lose a count. */
      const countUp = async (): Promise<boolean> => {
        const found = await registry.read('orders', signal);
        const from = found?.document ?? first;
        const next = { ...from, version: from.version + 1, fence: from.fence + 1 };
        return registry.write(next, found?.tag ?? null, signal);
      };
      const script = `
        const { openDirectoryRegistry } = await import(${JSON.stringify(join(process.cwd(), 'src/backends/proxy/directory-registry.ts'))});
        const registry = openDirectoryRegistry('.prism/proxy', ${JSON.stringify(root)});
        const { signal } = new AbortController();
        const first = ${JSON.stringify(first)};
        const countUp = ${countUp.toString()};
        let wrote = 0;
        let ended = false;
        process.stdin.once('data', () => { ended = true; });
        console.log('started');
        while (!ended) {
          if (await countUp()) wrote++;
          await new Promise(setImmediate);
        }
        console.log(wrote);
        process.exit();`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      await once(child.stdout, 'data');
      let wrote = 0;
      for (let round = 0; round < 100; round++) {
        await sleep(Math.random() * 5);
        child.kill('SIGSTOP');
        // By the third one the first is removed, and its name is free.
        for (let turn = 0; turn < 3; turn++) if (await countUp()) wrote++;
        child.kill('SIGCONT');
      }
      child.stdin.write('end');
      const [said] = await once(child.stdout, 'data');
      expect(Number(said)).toBeGreaterThan(0);
      const { document } = (await registry.read('orders', signal))!;
      expect(document.fence).toBeGreaterThanOrEqual(wrote + Number(said));
    },
  );

  test('killed in the middle of writing, it leaves a document that can be read, 20 times', async () => {
    const place = await directory();
    await create(place);
    const flip = withRoles(QUEUE, [service('order-api', 'read-only')]);
    const [give, take] = [
      mine(steps('update', flip, ORDERS)).at(-1)!,
      mine(steps('update', ORDERS, flip)).find(({ action }) => action === 'revoke access policy')!,
    ];
    const script = `
      const { openProxyDriver } = await import(${JSON.stringify(join(process.cwd(), 'src/backends/proxy/proxy-driver.ts'))});
      const driver = await openProxyDriver({ registry: undefined, root: ${JSON.stringify(place.root)} });
      const context = { ...${JSON.stringify({ namespace: 'orders', config: ORDERS, lineage: LINEAGE, fence: 3, now: 0 })}, signal: new AbortController().signal, progress() {} };
      for (let turn = 0; ; turn++) {
        for (const step of ${JSON.stringify([take, give])}) await driver.carryOut(step, context);
        if (turn === 0) console.log('writing');
      }`;
    let version = place.read()!.version;
    const first = version;
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await sleep(Math.random() * 30);
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      const document = place.read()!;
      expect([validate(document), validate.errors]).toEqual([true, null]);
      expect(document.version).toBeGreaterThan(version);
      version = document.version;
    }
    expect(version - first).toBeGreaterThan(40);
    await create(place);
    expect(await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS))).toEqual([]);
    expect(
      readdirSync(join(place.folder, 'namespaces/orders')).filter((name) => !name.startsWith('.')).length,
    ).toBeLessThanOrEqual(3);
  });
});

describe('HTTP', () => {
  const failing = async (status: number, headers: Record<string, string> = {}, method = 'GET') => {
    const place = await http();
    place.server.intercept = (request, response) => {
      if (request.method !== method) return false;
      response.writeHead(status, headers).end('secret text of the server');
      return true;
    };
    const failure = await failureOf(create(place));
    expect(failure.message).not.toContain('secret');
    return failure;
  };

  test('what the server refuses is said, with what to do', async () => {
    expect(await failing(401)).toMatchObject({
      kind: 'permanent',
      advice: expect.stringContaining('password'),
    });
    expect(await failing(403)).toMatchObject({ kind: 'permanent' });
    expect(await failing(429, { 'retry-after': '30' })).toMatchObject({
      kind: 'transient',
      message: expect.stringContaining('30 seconds'),
    });
    expect(await failing(500)).toMatchObject({ kind: 'transient' });
    expect(await failing(502, {}, 'PUT')).toMatchObject({ kind: 'unknown' });
    expect(await failing(503, {}, 'PUT')).toMatchObject({ kind: 'transient' });
  });

  test('a redirect is not followed', async () => {
    const other = await registryServer();
    expect((await failing(307, { location: `${other.url}/proxies` })).message).toContain('sends elsewhere');
    expect(other.log).toEqual([]);
  });

  test('an answer without end is not read to its end', async () => {
    const place = await http();
    place.server.intercept = (_, response) => {
      const more = () => response.write('x'.repeat(1 << 16)) && setImmediate(more);
      response.on('drain', more).on('error', () => {});
      more();
      return true;
    };
    expect((await failureOf(create(place))).message).toContain('more than 1048576 bytes');
  });

  test('an answer that was cut may have been a write', async () => {
    const place = await http();
    place.server.intercept = (request) => {
      if (request.method !== 'PUT') return false;
      request.socket.destroy();
      return true;
    };
    expect((await failureOf(create(place))).kind).toBe('unknown');
    place.server.intercept = undefined;
    await create(place);
    expect(await place.driver.compare([wantedOf(ORDERS)], contextOf(ORDERS))).toEqual([]);
  });

  test('a server that is not there', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    taken.close();
    await once(taken, 'close');
    const driver = await openProxyDriver({ registry: `http://user:hunter2@127.0.0.1:${port}/`, root: '.' });
    const failure = await failureOf(driver.check(contextOf(ORDERS)));
    expect(failure).toMatchObject({ kind: 'transient', message: expect.stringContaining('ECONNREFUSED') });
    expect(`${failure.message}${failure.advice}${failure.stack}`).not.toMatch(/hunter2|user:/);
  });

  test('a document without a strong entity tag is not built on', async () => {
    const place = await http();
    await create(place);
    place.server.intercept = (request, response) => {
      if (!request.url!.endsWith('/orders')) return false;
      response.writeHead(200, { etag: 'W/"1"' }).end(place.server.documents.get('orders'));
      return true;
    };
    expect((await failureOf(create(place))).message).toContain('strong entity tag');
  });

  test('user and password of the address go to the server and into no message', async () => {
    const server = await registryServer(`Basic ${Buffer.from('prism:hunt@r 2').toString('base64')}`);
    const url = (password: string) => server.url.replace('//', `//prism:${password}@`);
    const good = await openProxyDriver({ registry: url('hunt%40r%202'), root: '.' });
    await good.check(contextOf(ORDERS));
    const bad = await openProxyDriver({ registry: url('wrong-one'), root: '.' });
    const failure = await failureOf(bad.check(contextOf(ORDERS)));
    expect(failure.message).toContain('does not know who is asking (status 401)');
    expect(`${failure.message}${failure.advice}${failure.stack}`).not.toContain('wrong-one');
  });

  test.each(['ftp://user:hunter2@host/', 'https://user:hunter2@host/?a=b', 'http://user:hunter2@:99999/'])(
    'an address that is none: %s',
    async (registry) => {
      const failure = await failureOf(openProxyDriver({ registry, root: '.' }));
      expect(failure.advice).toContain('proxy.registry');
      expect(failure.message).not.toContain('hunter2');
    },
  );

  test('an address where no registry is', async () => {
    const server = await registryServer();
    const driver = await openProxyDriver({ registry: `${server.url}/elsewhere`, root: '.' });
    expect((await failureOf(driver.check(contextOf(ORDERS)))).kind).toBe('permanent');
  });
});

test('the company: all namespaces are registered, and what is compared is as it is', async () => {
  const place = await directory();
  const configs = ['alpha', 'beta', 'gamma'].map((namespace) =>
    configOf({
      namespace,
      team: 'free-team',
      client_api: 'pubsub',
      needs: { write_rps: 500, read_rps: 500 },
    }),
  );
  for (const config of configs) await create(place, config);
  expect(await place.driver.compare(configs.map(wantedOf), contextOf(ORDERS))).toEqual([]);
  rmSync(join(place.folder, 'namespaces/beta'), { recursive: true });
  const differences = await place.driver.compare(configs.map(wantedOf), contextOf(ORDERS));
  expect(new Set(differences.map(({ namespace, kind }) => `${namespace} ${kind}`))).toEqual(
    new Set(['beta missing']),
  );
});
