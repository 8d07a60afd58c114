import pLimit from 'p-limit';
import { startPostgres } from './postgres-server.ts';
import { openPostgres } from '../src/backends/postgres/open-postgres.ts';
import { carry, configOf, contextOf, createSteps, resourcesOf, LINEAGE, NOW } from './backend-postgres-target.ts';
delete process.env.PRISM_TEST_POSTGRES_URL;
const server = await startPostgres();
try {
const driver = await openPostgres({ url: server.url, urlEnv: 'X', folder: '' });
const N = Number(process.argv[2]);
const all = Array.from({ length: N }, (_, i) => configOf(`ns-${i}`, { settings: i % 4 === 0 ? { retention_days: 30, partition_days: 1 } : {}, uses: { wal: {} } }));
const limit = pLimit(10);
let t = Date.now();
let done = 0;
await Promise.all(all.map((c) => limit(async () => { await carry(driver, createSteps(c), contextOf(c)); done += 1; if (done % 500 === 0) console.log(done, Date.now() - t); })));
console.log('created', N, Date.now() - t);
{
const { openPool } = await import('../src/backends/postgres/pool-sql.ts');
const sql = await openPool(server.url, 'X');
const { readFileSync } = await import('node:fs');
const grab = (f: string) => /const QUERY = `([^]*?)`;/.exec(readFileSync(f, 'utf8'))![1]!.replaceAll('${SCHEMA}', 'prism');
for (const [f, v] of [['src/backends/postgres/read-tables.ts', '[{"table":"wal_ns_7","publication":"p"}]'], ['src/backends/postgres/read-roles.ts', '["prism-ns-7"]']] as const) {
  const rows = await sql.withSession(new AbortController().signal, (x) => x.query<any>('explain analyze ' + grab(f), [v]));
  console.log(rows.map((r: any) => r['QUERY PLAN']).join('\n'));
}
await sql.close();
}
t = Date.now();
await Promise.all(all.map((c) => limit(() => carry(driver, createSteps(c), contextOf(c)))));
console.log('no-op', Date.now() - t);
t = Date.now();
const d = await driver.compare(all.map((config) => ({ config, resources: resourcesOf(config) })), { lineage: LINEAGE, now: NOW, signal: new AbortController().signal });
console.log('compare', Date.now() - t, d.length);
await driver.close();
} finally { await server.stop(); }
