import type { Driver, DriverContext, Wanted } from '../backends/driver.ts';
import type { Drivers } from '../backends/drivers.ts';
import type { Difference } from '../core/model/difference.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { configResources, type Resource } from '../core/plan/config-resources.ts';
import { type StepFailure, stepFailureOf } from './step-failure.ts';

export interface Comparison {
  /** In no particular order. */
  readonly differences: readonly Difference[];
  /** Systems that could not be compared, so that nothing is known of them. */
  readonly unreachable: readonly Unreachable[];
}

export interface Unreachable {
  readonly systems: readonly string[];
  readonly failure: StepFailure;
}

interface Live {
  readonly config: PlatformConfig;
  readonly resources: readonly Resource[];
}

/** How the live systems differ from configurations that are applied. A system that cannot be reached hides no other. */
export async function compareApplied(
  configs: readonly PlatformConfig[],
  drivers: Drivers,
  context: DriverContext,
): Promise<Comparison> {
  const live = configs.map((config): Live => ({ config, resources: configResources(config) }));
  const named = new Set(live.flatMap(({ resources }) => resources.map(({ system }) => system)));
  const unreachable: Unreachable[] = [];
  const attempt = async <T>(systems: readonly string[], act: () => Promise<T>): Promise<T[]> => {
    try {
      return [await act()];
    } catch (error) {
      unreachable.push({ systems, failure: stepFailureOf(error, context.signal) });
      return [];
    }
  };
  const opened = await Promise.all(
    [...named]
      .filter((system) => drivers.supports(system))
      .map((system) =>
        attempt([system], async (): Promise<[Driver, string]> => [await drivers.get(system), system]),
      ),
  );
  // Several systems may be one driver, which compares all of its own at once.
  const byDriver = Map.groupBy(opened.flat(), ([driver]) => driver);
  const found = await Promise.all(
    [...byDriver].map(([driver, of]) => {
      const systems = of.map(([, system]) => system);
      return attempt(systems, () => driver.compare(wantedOf(live, systems), context));
    }),
  );
  return { differences: found.flat(2), unreachable };
}

const wantedOf = (live: readonly Live[], systems: readonly string[]): Wanted[] =>
  live.flatMap(({ config, resources }) => {
    const own = resources.filter(({ system }) => systems.includes(system));
    return own.length > 0 ? [{ config, resources: own }] : [];
  });
