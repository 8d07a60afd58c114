import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDoubt } from '../../src/apply/in-doubt.ts';
import type { JournalEntry, StateStore } from '../../src/state/state-store.ts';
import { OWN } from './make-repo.ts';

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
    files: filesOf(
      root,
      new Set(records.filter(({ status }) => status === 'deleted').map((one) => one.namespace)),
    ),
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

/** What a kill left of a write is removed by a later run. */
const LEFT = '.writing-';

/** @param deleted What was archived of others is kept for ever, since they had been deleted once. */
function filesOf(root: string, deleted: ReadonlySet<string>): string[] {
  const files = ['proxy/namespaces', 'observability'].flatMap((folder) => {
    const top = join(root, '.prism', folder);
    if (!existsSync(top)) return [];
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith(LEFT))
      .map(({ parentPath, name }) => join(parentPath, name));
  });
  const newest = new Map<string, number>();
  for (const path of files) {
    const [place, version] = versionOf(path);
    newest.set(place, Math.max(version, newest.get(place) ?? 0));
  }
  return files
    .filter((path) => deleted.has(archivedOf(path) ?? '') || archivedOf(path) === undefined)
    .filter((path) => newest.get(versionOf(path)[0]) === versionOf(path)[1])
    .map((path) => `${versionOf(path)[0].slice(root.length)}\n${withoutTries(readFileSync(path, 'utf8'))}`)
    .sort();
}

/** A registration is a folder of versions; other files have none. */
function versionOf(path: string): [place: string, version: number] {
  const [, folder, version] = /^(.*\/proxy\/namespaces\/[^/]+)\/(\d+)\.json$/.exec(path) ?? [];
  return folder === undefined ? [path, 0] : [folder, Number(version)];
}

const archivedOf = (path: string): string | undefined => /\/audit\/archive\/(kill-\d+-\d+)-/.exec(path)?.[1];

/** Versions and fencing tokens tell how often somebody had to try. */
const withoutTries = (text: string): string =>
  unnamed(text)
    .replace(/"(version|fence)": \d+/g, '"$1": N')
    .replace(/^.*(version|fence): \d+$/gm, '');

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
  from pg_roles r left join pg_db_role_setting s on s.setrole = r.oid where r.rolname like 'prism-${OWN}-%'`;
