import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDoubt } from '../../src/apply/in-doubt.ts';
import type { JournalEntry, StateStore } from '../../src/state/state-store.ts';

/** What there is after all, as lines that two runs have in common where they did the same. */
export interface Facts {
  /** Of the database: relations with columns, indexes, rights; roles with their settings; publications. */
  readonly database: readonly string[];
  /** Registrations, rules, dashboards and settings. */
  readonly files: readonly string[];
  /** The records of the state, without times and ids of runs. */
  readonly state: readonly string[];
  /** Steps that somebody meant to do and nobody knows what became of. */
  readonly doubts: number;
  /** Changes that began and have not ended. */
  readonly pending: number;
}

export type Query = (sql: string) => Promise<readonly { readonly fact: string }[]>;

/** Marks bear the lineage of the state, which is another one in each run. */
const LINEAGE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const unnamed = (text: string): string => text.replace(LINEAGE, 'LINEAGE');

export async function factsOf(root: string, store: StateStore, query: Query): Promise<Facts> {
  const records = await store.list();
  const journal: JournalEntry[] = [];
  for (const run of await store.runs()) journal.push(...(await store.journal(run)));
  return {
    database: (await query(CATALOG)).map(({ fact }) => unnamed(fact)).sort(),
    files: filesOf(root),
    state: records.map(({ namespace, status, applied, pending }) =>
      JSON.stringify({
        namespace,
        status,
        pending: pending !== null,
        request: applied?.request,
        config: applied?.config,
      }),
    ),
    doubts: inDoubt(journal).length,
    pending: records.filter(({ pending }) => pending !== null).length,
  };
}

/** Versions and fencing tokens tell how often somebody had to try. What a kill left of a write is removed later. */
function filesOf(root: string): string[] {
  return ['proxy/namespaces', 'observability'].flatMap((folder) => {
    const top = join(root, '.prism', folder);
    if (!existsSync(top)) return [];
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.writing-'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const text = unnamed(readFileSync(path, 'utf8'));
        const own = text
          .replace(/"(version|fence)": \d+/g, '"$1": N')
          .replace(/^.*(version|fence): \d+$/gm, '');
        return `${path.slice(root.length)}\n${own}`;
      })
      .sort();
  });
}

const CATALOG = `
  select 'relation ' || c.relname || ' ' || c.relkind::text || ' ' || c.relispartition || ' ' || coalesce(c.relacl::text, '')
    || ' ' || coalesce(obj_description(c.oid, 'pg_class'), '') || ' ' || coalesce(pg_get_expr(c.relpartbound, c.oid), '') as fact
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'prism'
  union all
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'prism' and a.attnum > 0 and not a.attisdropped
  union all
  select 'index ' || indexdef from pg_indexes where schemaname = 'prism'
  union all
  select 'publication ' || p.pubname || ' ' || t.tablename from pg_publication p left join pg_publication_tables t using (pubname)
  union all
  select 'role ' || r.rolname || ' ' || r.rolcanlogin || ' ' || r.rolconnlimit || ' ' || coalesce(s.setconfig::text, '')
    || ' ' || coalesce(shobj_description(r.oid, 'pg_authid'), '')
  from pg_roles r left join pg_db_role_setting s on s.setrole = r.oid where r.rolname like 'prism-kill-%'`;
