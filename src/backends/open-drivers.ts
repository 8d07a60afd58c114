import { resolve } from 'node:path';
import type { Settings } from '../core/model/settings.gen.ts';
import { BackendFailure } from './backend-failure.ts';
import type { Driver } from './driver.ts';
import type { Drivers } from './drivers.ts';

export interface DriverOptions {
  /** Folder of the namespaces repo: what is embedded or kept in files lies below it. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The drivers of this build, by the settings of prism.yaml. A driver's code is loaded when it is asked for. */
export function openDrivers(settings: Settings, options: DriverOptions): Drivers {
  const { root } = options;
  const openers: Readonly<Record<string, () => Promise<Driver>>> = {
    postgres: once(async () => {
      const url = postgresUrl(settings, options);
      const { openPostgres } = await import('./postgres/open-postgres.ts');
      return openPostgres({
        ...url,
        folder: resolve(root, '.prism', 'postgres'),
      });
    }),
    proxy: once(async () => {
      const { openProxyDriver } = await import('./proxy/proxy-driver.ts');
      return openProxyDriver({ registry: settings.proxy?.registry, root });
    }),
    observability: once(async () => {
      const { openObservabilityDriver } = await import('./observability/observability-driver.ts');
      return openObservabilityDriver({
        folder: resolve(root, settings.observability?.directory ?? '.prism/observability'),
        root,
      });
    }),
  };
  const opened = new Set<Promise<Driver>>();
  const openerOf = (system: string) => openers[system === 'provider' ? 'proxy' : system];
  return {
    supports: (system) => openerOf(system) !== undefined,
    get: (system) => {
      const opener = openerOf(system);
      if (!opener) throw new Error(`no driver of '${system}'`);
      const driver = opener();
      opened.add(driver);
      return driver;
    },
    close: async () => {
      for (const driver of await Promise.allSettled(opened))
        if (driver.status === 'fulfilled') await driver.value.close();
    },
  };
}

/** @throws BackendFailure where the variable that prism.yaml names is not set. */
function postgresUrl(
  { backends }: Settings,
  { env }: DriverOptions,
): { readonly url?: string; readonly urlEnv?: string } {
  const name = backends?.postgres?.url_env;
  if (name === undefined) return {};
  const url = env[name];
  if (url === undefined || url === '')
    throw new BackendFailure(
      'permanent',
      `PostgreSQL cannot be reached: the environment variable ${name} is not set`,
      `Set ${name} to a connection string, or leave out backends.postgres.url_env of prism.yaml for an embedded PostgreSQL`,
    );
  // What it says instead may be a secret.
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new BackendFailure(
      'permanent',
      `PostgreSQL cannot be reached: ${name} holds no PostgreSQL connection string`,
      `Set ${name} to one such as postgres://user:password@host:5432/database`,
    );
  return { url, urlEnv: name };
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
