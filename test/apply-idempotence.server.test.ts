import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedDatabase, newDatabase, serverDatabase } from '../scripts/kill/databases.ts';
import { OWN } from '../scripts/kill/make-repo.ts';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';
import { appliedRepo, runPrism } from './prism-process.ts';

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`apply-idempotence.server.test.ts is skipped: ${lacking}\n`);

/** Every file under .prism with when it was written. */
const writtenAt = (root: string): string[] =>
  readdirSync(join(root, '.prism'), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .sort();

test.skipIf(lacking)(
  'a second apply writes nothing to the server, the state or a file',
  { timeout: 120_000 },
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    const database = await serverDatabase(server.url, `prism_idempotence_${process.pid}`);
    onTestFinished(() => database.remove());
    const { root } = appliedRepo(6, { backends: database.settings });
    const env = database.env;
    const url = env.KILL_POSTGRES_URL!;
    expect(await runPrism(['apply', '--root', root], env)).toMatchObject({ code: 0 });
    // Another database of the server may write at the same time: what counts is what this one's tuples and catalog say.
    const before = [await writtenIn(url), ...writtenAt(root)];
    const again = await runPrism(['apply', '--root', root, '--format', 'json'], env);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ result: 'done', run: null, changes: [], unchanged: 6 });
    expect([await writtenIn(url), ...writtenAt(root)]).toEqual(before);
    // The measure sees a single write, of each kind.
    const role = `"prism-${OWN}-0000"`;
    for (const write of [
      'comment on schema prism is $$touched$$',
      `alter role ${role} connection limit 1`,
      `alter role ${role} set lock_timeout = 1`,
      `comment on role ${role} is $$touched$$`,
    ]) {
      const last = await writtenIn(url);
      await ask(url, write);
      expect(await writtenIn(url), write).not.toBe(last);
    }
  },
);

test.skipIf(lacking)(
  'a second apply writes nothing to a state in PostgreSQL',
  { timeout: 120_000 },
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    const kept = await newDatabase(server.url, `prism_idempotence_state_${process.pid}`);
    onTestFinished(() => kept.remove());
    const database = await serverDatabase(server.url, `prism_idempotence_${process.pid}`);
    onTestFinished(() => database.remove());
    const { root } = appliedRepo(6, {
      state: 'state: { store: postgres, url_env: PRISM_STATE_URL }\n',
      backends: database.settings,
    });
    const env = { ...database.env, PRISM_STATE_URL: kept.url };
    const url = database.env.KILL_POSTGRES_URL!;
    expect(await runPrism(['apply', '--root', root], env)).toMatchObject({ code: 0 });
    const before = [await stateRows(kept.url), await writtenIn(kept.url), await writtenIn(url)];
    const again = await runPrism(['apply', '--root', root, '--format', 'json'], env);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ result: 'done', run: null, changes: [], unchanged: 6 });
    expect([await stateRows(kept.url), await writtenIn(kept.url), await writtenIn(url)]).toEqual(before);
    // The measure sees a write that changes nothing.
    await ask(kept.url, 'update prism_state.head set lineage = lineage');
    expect(await stateRows(kept.url)).not.toEqual(before[0]);
  },
);

test('a second apply begins no transaction that writes in the embedded PostgreSQL', {
  timeout: 120_000,
}, async () => {
  const { root } = appliedRepo(4);
  expect(await runPrism(['apply', '--root', root])).toMatchObject({ code: 0 });
  // Nobody else is in it: the number of the next transaction that writes tells of all of them.
  const nextOf = (write?: string): Promise<string> =>
    embeddedDatabase(root).ask(async (query) => {
      if (write) await query(write);
      return (await query('select pg_snapshot_xmax(pg_current_snapshot())::text as fact'))[0]!.fact;
    });
  // Opening it once before, so that both looks follow a look.
  await nextOf();
  const before = [await nextOf(), ...outside(root)];
  const again = await runPrism(['apply', '--root', root, '--format', 'json']);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out)).toMatchObject({ result: 'done', run: null, changes: [], unchanged: 4 });
  expect([await nextOf(), ...outside(root)]).toEqual(before);
  expect(await nextOf('comment on schema prism is $$touched$$')).not.toBe(before[0]);
});

/** Files that are not PostgreSQL's own, which writes when it starts and ends. */
const outside = (root: string): string[] =>
  writtenAt(root).filter((line) => !line.startsWith(join(root, '.prism', 'postgres')));

/** Every row of the state, and which transaction wrote it. */
async function stateRows(url: string): Promise<string[]> {
  const rows: string[] = [];
  for (const table of ['head', 'commits', 'namespaces', 'journal'])
    rows.push(await ask(url, `select xmin, ctid, t.* from prism_state.${table} t order by ctid`));
  return rows;
}

/**
 * The newest transactions that wrote to the catalog: tables, rights, comments; and of the roles, which the whole server
 * has, those of this test alone: attributes, settings, comments.
 */
function writtenIn(url: string): Promise<string> {
  const catalogs = ['pg_class', 'pg_attribute', 'pg_description', 'pg_namespace', 'pg_publication'];
  const own = `(select oid from pg_authid where rolname like 'prism-${OWN}-%')`;
  const sources = [
    ...catalogs.map((name) => [name, name]),
    ['roles', `pg_authid where oid in ${own}`],
    ['settings of roles', `pg_db_role_setting where setrole in ${own}`],
    ['memberships of roles', `pg_auth_members where member in ${own}`],
    ['comments of roles', `pg_shdescription where classoid = 'pg_authid'::regclass and objoid in ${own}`],
  ];
  const lines = sources.map(
    ([name, source]) =>
      `select '${name}' as catalog, count(*) as rows, max(xmin::text::bigint) as newest from ${source}`,
  );
  return ask(url, `${lines.join(' union all ')} order by 1`);
}

async function ask(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return JSON.stringify((await client.query(sql)).rows);
  } finally {
    await client.end();
  }
}
