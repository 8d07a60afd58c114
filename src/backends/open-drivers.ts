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
  const { root, env } = options;
  const { kafka, nats, postgres, redis, s3, neptune } = settings.backends ?? {};
  const openers: Readonly<Record<string, () => Promise<Driver>>> = {
    postgres: once(async () => {
      const url = connectionString('PostgreSQL', /^postgres(ql)?:\/\//, postgres?.url_env, options);
      const { openPostgres } = await import('./postgres/open-postgres.ts');
      return openPostgres({ ...url, folder: resolve(root, '.prism', 'postgres') });
    }),
    redis: once(async () => {
      const url = connectionString('Redis', /^rediss?:\/\//, redis?.url_env, options);
      const { openRedis } = await import('./redis/open-redis.ts');
      return openRedis(url!);
    }),
    kafka: once(async () => {
      const { brokers = [], username_env: usernameEnv, password_env: passwordEnv, tls = false } = kafka!;
      const [username, password] = [usernameEnv, passwordEnv].map((name) => variable('Kafka', name, env));
      const { openKafka } = await import('./kafka/open-kafka.ts');
      return openKafka({ brokers, username, password, usernameEnv, passwordEnv, tls });
    }),
    nats: once(async () => {
      const { servers = [], credentials_env: credentialsEnv, signing_key_env: seedEnv } = nats!;
      const credentials = variable('NATS', credentialsEnv, env);
      const seed = variable('NATS', seedEnv, env);
      const folder = resolve(root, nats!.credentials_folder ?? '.prism/nats');
      const { openNats } = await import('./nats/open-nats.ts');
      const signing = seed === undefined ? undefined : { seed, seedEnv: seedEnv!, folder };
      return openNats({ servers, credentials, credentialsEnv, signing });
    }),
    s3: once(async () => {
      const { openS3 } = await import('./s3/open-s3.ts');
      return openS3({ ...s3, env });
    }),
    neptune: once(async () => {
      const { openNeptune } = await import('./neptune/open-neptune.ts');
      return openNeptune({ ...neptune, env });
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
  const missing = notSetUp(settings, options);
  const opened = new Set<Promise<Driver>>();
  const openerOf = (system: string) => openers[system === 'provider' ? 'proxy' : system];
  return {
    supports: (system) => openerOf(system) !== undefined && !missing.has(system),
    get: (system) => {
      const opener = openerOf(system);
      if (!opener) throw new Error(`no driver of '${system}'`);
      const driver = opener();
      opened.add(driver);
      return driver;
    },
    close: async () => {
      const closing = [...opened];
      // Each is closed once, whoever asks again.
      opened.clear();
      for (const driver of await Promise.allSettled(closing))
        if (driver.status === 'fulfilled') await driver.value.close();
    },
  };
}

/**
 * A connection string, and the name of the variable that it comes from, which messages give in place of it; undefined
 * where prism.yaml names none.
 *
 * @throws BackendFailure where the variable is not set, or holds something else.
 */
function connectionString(
  system: string,
  form: RegExp,
  name: string | undefined,
  { env }: DriverOptions,
): { readonly url: string; readonly urlEnv: string } | undefined {
  const url = variable(system, name, env);
  if (url === undefined) return undefined;
  // What it says instead may be a secret.
  if (form.test(url)) return { url, urlEnv: name! };
  throw new BackendFailure(
    'permanent',
    `${system} cannot be reached: ${name} holds no connection string of ${system}`,
    `Set ${name} to one, such as ${system === 'Redis' ? 'rediss://user:password@host:6379' : 'postgres://user:password@host:5432/database'}`,
  );
}

/** @throws BackendFailure where prism.yaml names a variable that is not set. */
function variable(system: string, name: string | undefined, env: DriverOptions['env']): string | undefined {
  if (name === undefined) return undefined;
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  throw new BackendFailure(
    'permanent',
    `${system} cannot be reached: the environment variable ${name} is not set`,
    `Set ${name}, or correct prism.yaml, which names it`,
  );
}

/** Systems that prism.yaml, or the environment of AWS, does not say how to reach. The others have a default. */
function notSetUp({ backends = {} }: Settings, { env }: DriverOptions): ReadonlySet<string> {
  const { kafka, nats, redis, s3, neptune } = backends;
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const isSet: Readonly<Record<string, unknown>> = {
    kafka: kafka?.brokers?.length,
    nats: nats?.servers?.length,
    redis: redis?.url_env,
    s3: s3?.region ?? s3?.endpoint ?? region,
    neptune: neptune?.region ?? neptune?.endpoint ?? region,
  };
  return new Set(Object.keys(isSet).filter((system) => !isSet[system]));
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
