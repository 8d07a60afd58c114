import { publicationName } from './names.ts';
import { SCHEMA } from './quote.ts';
import type { Session } from './sql.ts';

export interface LiveColumn {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
}

export interface LiveIndex {
  readonly name: string;
  readonly primary: boolean;
  readonly valid: boolean;
  readonly columns: readonly string[];
}

export interface LivePartition {
  readonly name: string;
  readonly bound: string;
  readonly mark: string | null;
}

export interface LiveGrant {
  readonly grantee: string;
  readonly privilege: string;
  /** Of a grant of one column; null for the table. */
  readonly column: string | null;
}

export interface LivePublication {
  readonly mark: string | null;
  readonly inserts: boolean;
  readonly others: boolean;
  readonly ofTable: boolean;
}

/** What the catalog says of a table and of what belongs to it. */
export interface LiveTable {
  readonly name: string;
  /** Null: there is no such table. `r` plain, `p` partitioned. */
  readonly kind: string | null;
  readonly mark: string | null;
  readonly owner: string | null;
  /** Who asked. */
  readonly provisioner: string;
  readonly columns: readonly LiveColumn[];
  readonly indexes: readonly LiveIndex[];
  readonly triggers: readonly string[];
  readonly partitions: readonly LivePartition[];
  readonly grants: readonly LiveGrant[];
  readonly publication: LivePublication | null;
}

const QUERY = `
with wanted as (
  select w ->> 'table' as name, w ->> 'publication' as publication from jsonb_array_elements($1::text::jsonb) w
)
select w.name, c.relkind::text as kind, obj_description(c.oid, 'pg_class') as mark,
  pg_get_userbyid(c.relowner)::text as owner, current_user::text as provisioner,
  coalesce((
    select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ), '[]') as columns,
  coalesce((
    select json_agg(json_build_object('name', i.relname, 'primary', x.indisprimary, 'valid', x.indisvalid and x.indisready,
      'columns', (select coalesce(json_agg(a.attname order by k.n), '[]')
        from unnest(x.indkey::int2[]) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)))
    from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid
  ), '[]') as indexes,
  coalesce((
    select json_agg(t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal
  ), '[]') as triggers,
  coalesce((
    select json_agg(json_build_object('name', p.relname, 'bound', pg_get_expr(p.relpartbound, p.oid), 'mark', obj_description(p.oid, 'pg_class')))
    from pg_inherits h join pg_class p on p.oid = h.inhrelid where h.inhparent = c.oid
  ), '[]') as partitions,
  coalesce((
    select json_agg(json_build_object('grantee', case g.grantee when 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end, 'privilege', g.privilege, 'column', g.name))
    from (
      select e.grantee, e.privilege_type as privilege, null::name as name from aclexplode(c.relacl) e
      union all
      select e.grantee, e.privilege_type, a.attname from pg_attribute a cross join lateral aclexplode(a.attacl) e
      where a.attrelid = c.oid and a.attacl is not null and not a.attisdropped
    ) g where g.grantee <> c.relowner
  ), '[]') as grants,
  (
    select json_build_object('mark', obj_description(p.oid, 'pg_publication'), 'inserts', p.pubinsert,
      'others', p.pubupdate or p.pubdelete or p.pubtruncate,
      'ofTable', exists (select from pg_publication_rel r where r.prpubid = p.oid and r.prrelid = c.oid))
    from pg_publication p where p.pubname = w.publication
  ) as publication
from wanted w left join (pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = '${SCHEMA}') on c.relname = w.name`;

/** Tables of one query: its answer stays within a few megabytes. */
const CHUNK = 1000;

/** One for each name, also of what is not there. */
export async function readTables(
  session: Session,
  names: readonly string[],
): Promise<Map<string, LiveTable>> {
  const all = new Map<string, LiveTable>();
  for (let at = 0; at < names.length; at += CHUNK) {
    const asked = names
      .slice(at, at + CHUNK)
      .map((table) => ({ table, publication: publicationName(table) }));
    for (const table of await session.query<LiveTable>(QUERY, [JSON.stringify(asked)]))
      all.set(table.name, table);
  }
  return all;
}
