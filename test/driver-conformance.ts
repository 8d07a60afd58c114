import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Driver, StepContext } from '../src/backends/driver.ts';
import type { Difference } from '../src/core/model/difference.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import type { BackendType } from '../src/core/model/request.ts';
import { configResources, type Resource } from '../src/core/plan/config-resources.ts';
import { createStep, removeStep } from '../src/core/plan/resource-steps.ts';

export type Settings = Readonly<Record<string, string | number | boolean | null>>;

export const NOW = Date.parse('2026-11-24T10:00:00Z');
export const LINEAGE = '0191a5a0-0000-7000-8000-000000000001';
export const OTHER_LINEAGE = '0191a5a0-0000-7000-8000-000000000002';

/** A real system that a driver is run against. */
export interface DriverPlace {
  readonly system: BackendType;
  /** A driver of its own, as that of another process. */
  open(): Promise<Driver>;
  config(namespace: string, settings?: Settings): PlatformConfig;
  /** Settings of the primary storage that change in place, each tried on what was made without. */
  readonly updates: readonly Settings[];
  /** How many writes the system itself has counted so far. */
  writes(): Promise<number>;
  /** What somebody changes by hand and apply mends; each makes one difference or more that are owned. */
  readonly drifts: Readonly<Record<string, (config: PlatformConfig) => Promise<void>>>;
  /** What stands by hand, without the driver's mark, where it would make its own; looked at again after it refused. */
  readonly foreign: Readonly<
    Record<
      string,
      {
        make(config: PlatformConfig): Promise<void>;
        /** As text: it must be the same before and after. */
        look(config: PlatformConfig): Promise<string>;
        remove(config: PlatformConfig): Promise<void>;
      }
    >
  >;
  /** Puts data into the primary storage. */
  fill(config: PlatformConfig): Promise<void>;
  /** Takes it out by hand. */
  drain(config: PlatformConfig): Promise<void>;
  /** Names of all that is there of a namespace. */
  left(config: PlatformConfig): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const unique = (): string => `t${randomBytes(6).toString('hex')}`;

/**
 * Twenty pairs of names of which one begins with the other, in ways that a careless pattern takes for the same. The
 * stem keeps them apart from those of other tests.
 */
export function prefixPairs(stem = unique()): readonly (readonly [string, string])[] {
  const tails = ['a', 'eu', 'eu-2', '2', 'x-y', 'events', 'events-eu', 'dlq', 'v1', 'v10'];
  return tails.flatMap((tail): [string, string][] => [
    [`${stem}-${tail}`, `${stem}-${tail}-${tail}`],
    // No hyphen between: `orders` and `orderseu`.
    [`${stem}-${tail}`, `${stem}-${tail}z`],
  ]);
}

/** A configuration with the primary storage in the system. `settings` has what names the storage. */
export function sampleConfig(
  system: BackendType,
  namespace: string,
  api: PlatformConfig['client_api'],
  settings: Settings,
  more: Partial<PlatformConfig> = {},
): PlatformConfig {
  return {
    format_version: 1,
    namespace,
    team: 'payments-team',
    client_api: api,
    patterns: [],
    backend: { type: system, config: { ...settings } },
    auxiliary_backends: [],
    access: { roles: [], principals: [{ backend: system, name: `prism-${namespace}` }] },
    proxy: {
      endpoints: [],
      chain: [],
      rate_limits: { write_rps: 1, read_rps: 1, concurrent_connections: 1 },
    },
    observability: { metrics: [], tracing: { service: namespace }, audit_log: null },
    policies: {
      pii_handling: 'disabled',
      audit_logging: 'disabled',
      compliance: null,
      encryption_at_rest: [],
    },
    provenance: [],
    ...more,
  };
}

export const contextOf = (config: PlatformConfig, over: Partial<StepContext> = {}): StepContext => ({
  namespace: config.namespace,
  config,
  lineage: LINEAGE,
  now: NOW,
  fence: 1,
  signal: new AbortController().signal,
  progress: () => {},
  ...over,
});

export const resourcesOf = (system: BackendType, config: PlatformConfig): Resource[] =>
  configResources(config).filter((resource) => resource.system === system);

export const createSteps = (system: BackendType, config: PlatformConfig): Step[] =>
  resourcesOf(system, config).map((resource) => createStep(resource, [], 'safe'));

/** Storages, then what they need. */
export const removeSteps = (system: BackendType, config: PlatformConfig, spec: object = {}): Step[] =>
  resourcesOf(system, config)
    .map((resource) => removeStep(resource, [], 'data-loss'))
    .map((step) => ({ ...step, spec: { ...step.spec, ...spec } }))
    .reverse();

/** Carries steps out in turn. @returns Whether any wrote. */
export async function carry(driver: Driver, steps: readonly Step[], context: StepContext): Promise<boolean> {
  let wrote = false;
  for (const step of steps) wrote = (await driver.carryOut(step, context)).wrote || wrote;
  return wrote;
}

export const differencesOf = (
  driver: Driver,
  system: BackendType,
  config: PlatformConfig,
): Promise<readonly Difference[]> =>
  driver.compare([{ config, resources: resourcesOf(system, config) }], contextOf(config));

export const failureOf = (promise: Promise<unknown>): Promise<BackendFailure> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => {
      if (error instanceof BackendFailure) return error;
      throw error;
    },
  );

/** What every driver holds, over a real system. */
export function describeDriver(name: string, openPlace: () => Promise<DriverPlace>): void {
  describe(name, () => {
    let place: DriverPlace;
    let driver: Driver;

    beforeAll(async () => {
      place = await openPlace();
      driver = await place.open();
    }, 120_000);
    afterAll(async () => {
      await driver?.close();
      await place?.close();
    }, 60_000);

    const create = (config: PlatformConfig): Step[] => createSteps(place.system, config);
    const remove = (config: PlatformConfig, spec?: object): Step[] => removeSteps(place.system, config, spec);
    const make = (config: PlatformConfig) => carry(driver, create(config), contextOf(config));
    const unmake = (config: PlatformConfig) => carry(driver, remove(config), contextOf(config));
    const differences = (config: PlatformConfig) => differencesOf(driver, place.system, config);

    test('the check passes', async () => {
      await driver.check(contextOf(place.config(unique())));
    });

    test('what was made is what is found, and making it again writes nothing', async () => {
      const config = place.config(unique());
      const missing = await differences(config);
      expect(missing.map(({ kind, part, owned }) => [kind, part, owned])).toEqual(
        create(config).map(() => ['missing', null, true]),
      );
      expect(await make(config)).toBe(true);
      expect(await differences(config)).toEqual([]);
      const before = await place.writes();
      expect(await make(config)).toBe(false);
      expect(await differences(config)).toEqual([]);
      expect(await place.writes()).toBe(before);
      await unmake(config);
    });

    test('what was removed is gone, and removing it again writes nothing', async () => {
      const config = place.config(unique());
      await make(config);
      await place.fill(config);
      expect(await unmake(config)).toBe(true);
      expect(await place.left(config)).toEqual([]);
      const before = await place.writes();
      expect(await unmake(config)).toBe(false);
      expect(await place.writes()).toBe(before);
      expect((await differences(config)).every(({ kind, part }) => kind === 'missing' && part === null)).toBe(
        true,
      );
    });

    test('each setting changes in place, and back', async () => {
      for (const settings of place.updates) {
        const namespace = unique();
        const before = place.config(namespace);
        const after = place.config(namespace, settings);
        await make(before);
        for (const config of [after, before]) {
          expect((await differences(config)).length, JSON.stringify(settings)).toBeGreaterThan(0);
          expect(await make(config), JSON.stringify(settings)).toBe(true);
          expect(await differences(config), JSON.stringify(settings)).toEqual([]);
        }
        await unmake(before);
      }
    }, 180_000);

    test('what somebody changed is told and mended', async () => {
      for (const [what, change] of Object.entries(place.drifts)) {
        const config = place.config(unique());
        await make(config);
        await change(config);
        const found = await differences(config);
        expect(found.length, what).toBeGreaterThan(0);
        expect(
          found.filter(({ owned }) => !owned),
          what,
        ).toEqual([]);
        expect(await make(config), what).toBe(true);
        expect(await differences(config), what).toEqual([]);
        await unmake(config);
      }
    }, 180_000);

    test('a run that ended after any step is gone on with by another', async () => {
      const config = place.config(unique());
      const making = create(config);
      const removing = remove(config);
      for (let done = 0; done <= making.length; done += 1) {
        const killed = await place.open();
        await carry(killed, making.slice(0, done), contextOf(config));
        await killed.close();
        await make(config);
        expect(await differences(config), `made after ${done}`).toEqual([]);
        const next = await place.open();
        await carry(next, removing.slice(0, done), contextOf(config));
        await next.close();
        await unmake(config);
        expect(await place.left(config), `removed after ${done}`).toEqual([]);
      }
    }, 180_000);

    test('what is half removed can be made again', async () => {
      const config = place.config(unique());
      await make(config);
      await carry(driver, remove(config).slice(0, 1), contextOf(config));
      await make(config);
      expect(await differences(config)).toEqual([]);
      await unmake(config);
    });

    test('an undone creation deletes nothing that holds data', async () => {
      const config = place.config(unique());
      await make(config);
      await place.fill(config);
      const [storage] = remove(config, { only_if_empty: true });
      const failure = await failureOf(driver.carryOut(storage!, contextOf(config)));
      expect(failure.kind).toBe('permanent');
      expect(failure.advice).not.toBe('');
      expect(await differences(config)).toEqual([]);
      await place.drain(config);
      expect((await driver.carryOut(storage!, contextOf(config))).wrote).toBe(true);
      await unmake(config);
    }, 120_000);

    test('what was not made by Prism is refused and stays', async () => {
      for (const [what, { make: makeForeign, look, remove: removeForeign }] of Object.entries(
        place.foreign,
      )) {
        const config = place.config(unique());
        await makeForeign(config);
        const before = await look(config);
        const making = await failureOf(make(config));
        expect([making.kind, making.advice !== ''], what).toEqual(['permanent', true]);
        const removing = await carry(driver, remove(config), contextOf(config)).then(
          () => 'none',
          (error: BackendFailure) => error.kind,
        );
        expect(['permanent', 'none'], what).toContain(removing);
        expect(await look(config), what).toBe(before);
        await removeForeign(config);
      }
    }, 120_000);

    test('what another state made is refused and stays', async () => {
      const config = place.config(unique());
      await make(config);
      const other = contextOf(config, { lineage: OTHER_LINEAGE });
      for (const step of [...create(config), ...remove(config)]) {
        const failure = await failureOf(driver.carryOut(step, other));
        expect([failure.kind, failure.message], step.action).toEqual([
          'permanent',
          expect.stringContaining(LINEAGE),
        ]);
      }
      const seen = await driver.compare([{ config, resources: resourcesOf(place.system, config) }], other);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.some(({ owned }) => owned)).toBe(false);
      expect(await differences(config)).toEqual([]);
      await unmake(config);
    });

    test('many namespaces are compared at once, and each has its own', async () => {
      const configs = [1, 2, 3].map(() => place.config(unique()));
      await make(configs[0]!);
      await make(configs[2]!);
      const wanted = configs.map((config) => ({ config, resources: resourcesOf(place.system, config) }));
      const found = await driver.compare(wanted, contextOf(configs[0]!));
      expect(new Set(found.map(({ namespace }) => namespace))).toEqual(new Set([configs[1]!.namespace]));
      expect(found.map(({ resource }) => resource)).toEqual(create(configs[1]!).map(({ id }) => id));
      await unmake(configs[0]!);
      await unmake(configs[2]!);
    });

    test('a run that was told to end does not go on', async () => {
      const config = place.config(unique());
      const signal = AbortSignal.abort();
      await expect(carry(driver, create(config), contextOf(config, { signal }))).rejects.toThrow();
      expect(await place.left(config)).toEqual([]);
    });

    test('several at once keep out of each other’s way', async () => {
      const configs = Array.from({ length: 6 }, () => place.config(unique()));
      await Promise.all(configs.map(make));
      for (const config of configs) expect(await differences(config)).toEqual([]);
      await Promise.all(configs.map(unmake));
      for (const config of configs) expect(await place.left(config)).toEqual([]);
    }, 120_000);
  });
}
