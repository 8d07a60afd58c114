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

const QUERY = `
with acl as materialized (
  select e.grantee, json_agg(e.privilege_type) as privileges
  from pg_namespace n cross join lateral aclexplode(n.nspacl) e where n.nspname = '${SCHEMA}' group by e.grantee
)
select r.rolname::text as name, shobj_description(r.oid, 'pg_authid') as mark,
  json_build_object('login', r.rolcanlogin, 'superuser', r.rolsuper, 'createdb', r.rolcreatedb, 'createrole', r.rolcreaterole,
    'inherit', r.rolinherit, 'replication', r.rolreplication, 'bypassrls', r.rolbypassrls) as attributes,
  r.rolconnlimit as "connectionLimit",
  coalesce((select json_agg(s) from unnest(r.rolconfig) s), '[]') as settings,
  coalesce((
    select json_agg(distinct g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid
  ), '[]') as memberships,
  coalesce(acl.privileges, '[]') as privileges
from pg_roles r left join acl on acl.grantee = r.oid
where r.rolname in (select jsonb_array_elements_text($1::text::jsonb))`;

/** Those of the names that are there. */
export async function readRoles(session: Session, names: readonly string[]): Promise<Map<string, LiveRole>> {
  const rows = await session.query<LiveRole>(QUERY, [JSON.stringify(names)]);
  return new Map(rows.map((role) => [role.name, role]));
}
