import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { serverDatabase } from '../scripts/kill/databases.ts';
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
    // The measure sees a single write.
    await ask(url, 'comment on schema prism is $$touched$$');
    expect(await writtenIn(url)).not.toBe(before[0]);
  },
);

/** The newest transactions that wrote to the catalog: roles, their settings, tables, rights, comments. */
function writtenIn(url: string): Promise<string> {
  const catalogs = ['pg_class', 'pg_attribute', 'pg_description', 'pg_namespace', 'pg_publication'];
  const lines = catalogs.map(
    (name) => `select '${name}' as catalog, count(*) as rows, max(xmin::text::bigint) as newest from ${name}`,
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
