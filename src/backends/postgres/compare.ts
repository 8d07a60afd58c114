import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { type Change, reported } from './change.ts';
import { roleDesign, tableDesign } from './design.ts';
import { isMarked, markOf } from './mark.ts';
import { type LiveRole, readRoles } from './read-roles.ts';
import { type LiveTable, readTables } from './read-tables.ts';
import { roleChanges } from './role-changes.ts';
import { hasSchema } from './schema.ts';
import type { Sql } from './sql.ts';
import { tableChanges } from './table-changes.ts';

/** What differs, asked of the catalog for all namespaces together. @throws BackendFailure */
export async function comparePostgres(
  sql: Sql,
  wanted: readonly Wanted[],
  { lineage, now, signal }: DriverContext,
): Promise<Difference[]> {
  const of = (kind: Resource['kind']) =>
    wanted.flatMap(({ resources }) => resources.filter((one) => one.kind === kind).map(({ name }) => name));
  const [tables, roles] = await sql.withSession(signal, async (session) => {
    if (wanted.length > 0 && !(await hasSchema(session, lineage))) throw NOTHING_HERE;
    return [await readTables(session, of('storage')), await readRoles(session, of('principal'))] as const;
  });
  return wanted.flatMap(({ config, resources }) =>
    resources.flatMap((resource) => {
      const owner = { namespace: config.namespace, lineage };
      const changes =
        resource.kind === 'storage'
          ? changesOfTable(resource, tables.get(resource.name)!, owner, now)
          : changesOfRole(resource, roles.get(resource.name), config, owner);
      return changes.map(({ mend: _, ...change }) => ({
        namespace: config.namespace,
        resource: resource.id,
        name: `${resource.kind === 'storage' ? 'table' : 'role'} ${resource.name}`,
        system: resource.system,
        ...change,
      }));
    }),
  );
}

/** Whatever was applied is not mended by tables that are empty, nor deleted where it is not. */
const NOTHING_HERE = new BackendFailure(
  'permanent',
  'this PostgreSQL database has nothing that was applied to it, not even the schema "prism"',
  'See that it is the database that was applied to; if it was lost, restore its backup, and apply again',
);

function changesOfTable({ spec }: Resource, live: LiveTable, owner: Owner, now: number): Change[] {
  if (live.kind !== null && !isMarked(live.mark, owner)) return [foreign(owner, live.mark)];
  if (live.publication && !isMarked(live.publication.mark, owner))
    return [foreign(owner, live.publication.mark)];
  try {
    return tableChanges(tableDesign(spec), live, owner, now);
  } catch (error) {
    // A policy that this build cannot carry out: it was never applied.
    if (error instanceof BackendFailure) return [];
    throw error;
  }
}

function changesOfRole(
  { name }: Resource,
  live: LiveRole | undefined,
  config: Wanted['config'],
  owner: Owner,
): Change[] {
  if (live && !isMarked(live.mark, owner)) return [foreign(owner, live.mark)];
  return roleChanges(roleDesign(name, config), live, owner);
}

/** Something of the name is there that is not this namespace's. */
const foreign = (owner: Owner, found: string | null): Change =>
  reported('changed', 'owner mark', [markOf(owner), found]);
