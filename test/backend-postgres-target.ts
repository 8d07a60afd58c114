import { randomBytes } from 'node:crypto';
import type { BackendFailure } from '../src/backends/backend-failure.ts';
import type { Driver, StepContext } from '../src/backends/driver.ts';
import { postgresDriver } from '../src/backends/postgres/open-postgres.ts';
import type { Session, Sql } from '../src/backends/postgres/sql.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { configResources, type Resource } from '../src/core/plan/config-resources.ts';
import { createStep, removeStep } from '../src/core/plan/resource-steps.ts';

type Settings = Readonly<Record<string, string | number | boolean | null>>;

export const NOW = Date.parse('2026-11-24T10:00:00Z');
export const DAY = 86_400_000;
export const LINEAGE = '0191a5a0-0000-7000-8000-000000000001';

/** Roles are those of the whole server, so names are of one test alone. */
export const unique = (): string => `t${randomBytes(6).toString('hex')}`;

export interface Wish {
  readonly api?: PlatformConfig['client_api'];
  readonly settings?: Settings;
  /** Pattern → settings of its table. */
  readonly uses?: Readonly<Record<string, Settings>>;
  /** False: the primary backend is another one. */
  readonly primary?: boolean;
  readonly principal?: string;
  readonly table?: string;
}

/** Much to make at once. */
export const KILL_WISH: Wish = {
  settings: { retention_days: 30, partition_days: 1 },
  uses: { outbox: {}, wal: {} },
};

export function configOf(namespace: string, wish: Wish = {}): PlatformConfig {
  const { api = 'transact', settings = {}, uses = {}, primary = true } = wish;
  const under = namespace.replaceAll('-', '_');
  return {
    format_version: 1,
    namespace,
    team: 'payments-team',
    client_api: api,
    patterns: [],
    backend: primary
      ? {
          type: 'postgres',
          config: {
            table: wish.table ?? `${api}_${under}`,
            connection_pool_size: 5,
            statement_timeout: '30s',
            ...settings,
          },
        }
      : { type: 'kafka', config: { topic: namespace } },
    auxiliary_backends: Object.entries(uses).map(([pattern, config]) => ({
      pattern,
      type: 'postgres',
      config: { table: `${pattern.replace('-store', '')}_${under}`, ...config },
    })),
    access: {
      roles: [],
      principals: [
        { backend: 'postgres', name: wish.principal ?? `prism-${namespace}` },
        ...(primary ? [] : [{ backend: 'kafka', name: `prism-${namespace}` } as const]),
      ],
    },
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
  };
}

export const resourcesOf = (config: PlatformConfig): Resource[] =>
  configResources(config).filter(({ system }) => system === 'postgres');

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

export const createSteps = (config: PlatformConfig): Step[] =>
  resourcesOf(config).map((resource) => createStep(resource, [], 'safe'));
export const removeSteps = (config: PlatformConfig): Step[] =>
  resourcesOf(config)
    .map((resource) => removeStep(resource, [], 'data-loss'))
    .reverse();

/** Carries steps out in turn. @returns Whether any wrote. */
export async function carry(driver: Driver, steps: readonly Step[], context: StepContext): Promise<boolean> {
  let wrote = false;
  for (const step of steps) wrote = (await driver.carryOut(step, context)).wrote || wrote;
  return wrote;
}

export const failureOf = (promise: Promise<unknown>): Promise<BackendFailure> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => error as BackendFailure,
  );

export interface Watch {
  /** Transactions that changed something at the server. */
  writes: number;
  /** Statements so far. */
  statements: number;
  /** The connection breaks at this statement. */
  breakAt: number;
  /** Whether the server carried it out before. */
  breakAfter: boolean;
}

/** The same database, its statements one at a time and counted. */
export function watched(
  sql: Sql,
  before: (statement: number) => void = () => {},
): { sql: Sql; watch: Watch; driver: Driver } {
  const watch: Watch = { writes: 0, statements: 0, breakAt: Number.POSITIVE_INFINITY, breakAfter: false };
  const gone = () => Object.assign(new Error('gone'), { code: 'ECONNRESET' });
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    watch.statements += 1;
    before(watch.statements);
    const breaks = watch.statements === watch.breakAt;
    if (breaks && !watch.breakAfter) throw gone();
    const result = await work();
    if (breaks) throw gone();
    return result;
  };
  const wrap = (session: Session): Session => ({
    query: (text, values) => step(() => session.query(text, values)),
    async run(statements) {
      for (const one of statements.split(';\n')) {
        if (one === 'commit') {
          const [row] = await session.query<{ id: string | null }>(
            'select pg_current_xact_id_if_assigned()::text as id',
          );
          if (row!.id !== null) watch.writes += 1;
        }
        await step(() => session.run(one));
      }
    },
  });
  const seen: Sql = {
    withSession: (signal, work) => sql.withSession(signal, (session) => work(wrap(session))),
    close: () => sql.close(),
  };
  return { sql: seen, watch, driver: postgresDriver(seen) };
}
