import { SCHEMA } from './quote.ts';
import type { Session } from './sql.ts';

/** What the catalog says of a role. */
export interface LiveRole {
  readonly name: string;
  readonly mark: string | null;
  readonly attributes: {
    readonly login: boolean;
    readonly superuser: boolean;
    readonly createdb: boolean;
    readonly createrole: boolean;
    readonly inherit: boolean;
    readonly replication: boolean;
    readonly bypassrls: boolean;
  };
  readonly connectionLimit: number;
  /** `statement_timeout=30000ms`. */
  readonly settings: readonly string[];
  /** Roles it is a member of. */
  readonly memberships: readonly string[];
  /** On the schema. */
  readonly privileges: readonly string[];
}

/** Asks whether a role has a privilege and lists no privileges: the schema has an entry for each namespace. */
const QUERY = `
select r.rolname::text as name, shobj_description(r.oid, 'pg_authid') as mark,
  json_build_object('login', r.rolcanlogin, 'superuser', r.rolsuper, 'createdb', r.rolcreatedb, 'createrole', r.rolcreaterole,
    'inherit', r.rolinherit, 'replication', r.rolreplication, 'bypassrls', r.rolbypassrls) as attributes,
  r.rolconnlimit as "connectionLimit",
  coalesce((select json_agg(s) from unnest(r.rolconfig) s), '[]') as settings,
  coalesce((
    select json_agg(distinct g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid
  ), '[]') as memberships,
  coalesce((
    select json_agg(p) from unnest(array['USAGE', 'CREATE']) p, pg_namespace n
    where n.nspname = '${SCHEMA}' and has_schema_privilege(r.oid, n.oid, p)
      and (p = 'USAGE' or not (r.rolsuper or has_schema_privilege('public', n.oid, p)))
  ), '[]') as privileges
from pg_roles r
where r.rolname in (select jsonb_array_elements_text($1::text::jsonb))`;

/** Those of the names that are there. */
export async function readRoles(session: Session, names: readonly string[]): Promise<Map<string, LiveRole>> {
  const rows = await session.query<LiveRole>(QUERY, [JSON.stringify(names)]);
  return new Map(rows.map((role) => [role.name, role]));
}
