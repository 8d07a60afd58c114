import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver, StepContext } from '../driver.ts';
import { checkPostgres } from './check.ts';
import { comparePostgres } from './compare.ts';
import { openEmbedded } from './embedded-sql.ts';
import { ensureRole, removeRole } from './ensure-role.ts';
import { ensureTable, removeTable } from './ensure-table.ts';
import { openPool } from './pool-sql.ts';
import { ensureSchema } from './schema.ts';
import type { Sql } from './sql.ts';

export interface PostgresOptions {
  /** Connection string of a server; left out: the embedded one. */
  readonly url?: string | undefined;
  /** Name of the environment variable it came from, which messages give in place of it. */
  readonly urlEnv?: string | undefined;
  /** Of the embedded one's data. */
  readonly folder: string;
}

/**
 * PostgreSQL, a server or embedded: in the schema `prism` of one database the tables of all namespaces, and a role
 * for each.
 *
 * @throws BackendFailure When the embedded one cannot be opened; a server is asked for only when it is used.
 */
export async function openPostgres({ url, urlEnv, folder }: PostgresOptions): Promise<Driver> {
  return postgresDriver(
    url === undefined ? await openEmbedded(folder) : await openPool(url, urlEnv ?? 'the settings'),
  );
}

/** The driver over a database that is open already. */
export function postgresDriver(sql: Sql): Driver {
  let schema: Promise<unknown> | undefined;
  /** Once: it is never taken away while the driver is in use. */
  const withSchema = async ({ lineage, signal }: StepContext) => {
    schema ??= ensureSchema(sql, lineage, signal);
    try {
      await schema;
    } catch (error) {
      schema = undefined;
      throw error;
    }
  };

  return {
    check: (context) => checkPostgres(sql, context),
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const ensures = meaning?.does === 'ensure';
      if (ensures) await withSchema(context);
      const name = step.resource;
      if (meaning?.kind === 'principal')
        return ensures ? ensureRole(sql, name, context) : removeRole(sql, name, context);
      if (meaning?.kind === 'storage')
        return ensures ? ensureTable(sql, step.spec, context) : removeTable(sql, step.spec, context);
      throw new BackendFailure(
        'permanent',
        `PostgreSQL has nothing to do for the step ${step.id}`,
        'Report it: the plan and this build do not agree',
      );
    },
    compare: (wanted, context) => comparePostgres(sql, wanted, context),
    close: () => sql.close(),
  };
}
