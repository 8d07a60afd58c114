import type { StepContext, StepResult } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { roleDesign } from './design.ts';
import { claim } from './mark.ts';
import { quoteIdentifier, SCHEMA } from './quote.ts';
import { type LiveRole, readRoles } from './read-roles.ts';
import { limitChanges, roleChanges, settingChanges } from './role-changes.ts';
import type { Session, Sql } from './sql.ts';
import { changeAlone, lockStatement, SCHEMA_GRANTS } from './transaction.ts';

/** The role stands as the configuration wants it. @throws BackendFailure */
export async function ensureRole(sql: Sql, name: string, context: StepContext): Promise<StepResult> {
  const { signal, config } = context;
  const design = roleDesign(name, config);
  const statements = async (session: Session) =>
    roleChanges(design, await readOwnRole(session, name, context), context).flatMap(({ mend }) => mend);
  if ((await sql.withSession(signal, statements)).length === 0) return { wrote: false };
  return { wrote: await changeAlone(sql, `role ${name}`, signal, statements) };
}

/** What limits the role may change with the table alone. */
export const limitsStatements = (live: LiveRole, { config }: Pick<StepContext, 'config'>): string[] => {
  const design = roleDesign(live.name, config);
  return [...limitChanges(design, live), ...settingChanges(design, live)].flatMap(({ mend }) => mend);
};

/** The role is gone, and its rights with it. @throws BackendFailure */
export async function removeRole(sql: Sql, name: string, context: StepContext): Promise<StepResult> {
  const { signal } = context;
  const find = (session: Session) => readOwnRole(session, name, context);
  if (!(await sql.withSession(signal, find))) return { wrote: false };
  const wrote = await changeAlone(sql, `role ${name}`, signal, async (session) => {
    const live = await find(session);
    if (!live) return [];
    const role = quoteIdentifier(name);
    const granted = await session.query<{ table: string }>(GRANTED, [SCHEMA, name]);
    return [
      ...granted.map(({ table }) => `revoke all on ${table} from ${role}`),
      ...(live.privileges.length > 0
        ? [lockStatement(SCHEMA_GRANTS), `revoke all on schema ${quoteIdentifier(SCHEMA)} from ${role}`]
        : []),
      `drop role ${role}`,
    ];
  });
  return { wrote };
}

/** In the schema, with what it belongs to quoted already. */
const GRANTED = `
select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and exists (
  select from pg_shdepend d join pg_roles r on r.oid = d.refobjid
  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'a' and r.rolname = $2
    and d.dbid = (select oid from pg_database where datname = current_database())
)`;

async function readOwnRole(session: Session, name: string, owner: Owner): Promise<LiveRole | undefined> {
  const live = (await readRoles(session, [name])).get(name);
  if (live) claim(`role "${name}"`, live.mark, { namespace: owner.namespace, lineage: owner.lineage });
  return live;
}
