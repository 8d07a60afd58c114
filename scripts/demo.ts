import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Shows the main job end to end on the repo's own fixtures. Needs git, and no server. */
const NOW = '2026-11-24T00:00:00Z';
const bold = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);

function prism(...args: string[]): number {
  console.log(`\n$ npx prism ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['dist/prism.js', ...args], { stdio: 'inherit' });
  return status ?? 2;
}

function show(file: string): void {
  console.log(`\n$ cat ${file}\n${readFileSync(file, 'utf8').trimEnd()}`);
}

function expect(what: string, got: number, wanted: number): void {
  if (got === wanted) return;
  console.error(`${what} ended with ${got} where ${wanted} was expected`);
  process.exit(1);
}

/** In a folder, whatever repository this is run from, and whoever runs it. */
function git(folder: string, ...args: string[]): void {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const who = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.com', '-c', 'commit.gpgsign=false'];
  const options = { cwd: folder, env: Object.fromEntries(own), stdio: 'inherit' } as const;
  expect(`git ${args[0]}`, spawnSync('git', [...who, ...args], options).status ?? 2, 0);
}

/** A namespaces repo with one commit, and an edit of a request that is not committed. */
function changedRepo(): string {
  const repo = folder('fixtures/company');
  git(repo, 'init', '--quiet', '--initial-branch', 'main');
  git(repo, 'add', '--all');
  git(repo, 'commit', '--quiet', '--message', 'As it is');
  const request = join(repo, 'namespaces/payments-team/order-processing/namespace-request.yaml');
  writeFileSync(
    request,
    readFileSync(request, 'utf8').replace('  write_rps: 5000\n', '  write_rps: 20000\n'),
  );
  return repo;
}

/** A copy of some fixtures that goes with the demo. */
function folder(of: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'prism-demo-'));
  process.once('exit', () => rmSync(copy, { recursive: true }));
  cpSync(of, copy, { recursive: true });
  return copy;
}

const APPROVAL = `version: 1
approvals:
  - namespace: refund-requests
    team: shop-team
    allows: { delete: true }
    approved_by: platform-team
    ticket: SHOP-12
    expires: 2027-01-31
`;

const apply = (): number => prism('apply', '--root', shop, '--actor', 'pat', '--now', NOW);

/** Puts lines into a request, in place of the one that begins the same or else at its end. */
function edit(namespace: string, lines: string): void {
  const path = `namespaces/${namespace}/namespace-request.yaml`;
  const text = readFileSync(join(shop, path), 'utf8');
  const key = lines.slice(0, lines.indexOf(':') + 1);
  const old = text.split('\n').find((line) => line.startsWith(key));
  writeFileSync(join(shop, path), old === undefined ? text + lines : text.replace(`${old}\n`, lines));
  console.log(`\n${path} now says:\n${lines.trimEnd()}`);
}

/** What PostgreSQL says, and not what Prism remembers. */
async function showTables(root: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create({ dataDir: join(root, '.prism', 'postgres') });
  const { rows } = await database.query<{
    name: string;
    partitions: number;
    role: string;
    connections: number;
  }>(
    `select c.relname as name, r.rolname as role, r.rolconnlimit as connections,
       (select count(*)::int from pg_inherits where inhparent = c.oid) as partitions
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join lateral aclexplode(c.relacl) as a on a.privilege_type = 'INSERT'
     join pg_roles r on r.oid = a.grantee and r.oid <> c.relowner
     where n.nspname = 'prism' and c.relkind in ('r', 'p') and not c.relispartition
     order by 2, 1`,
  );
  await database.close();
  const lines = rows.map(({ name, partitions, role, connections }) =>
    [
      name.padEnd(28),
      String(partitions || '').padStart(10),
      ` ${role.padEnd(25)}`,
      String(connections).padStart(11),
    ].join(' '),
  );
  console.log('\nPostgreSQL itself: its tables, and who may write to them');
  console.log('  table                        partitions  role                      connections');
  for (const line of lines) console.log(`  ${line}`);
}

/** What is published and generated for a namespace; of a registration the last version. */
function showFiles(root: string, namespace: string): void {
  const registrations = globSync(`proxy/namespaces/${namespace}/*.json`, { cwd: join(root, '.prism') });
  const latest = registrations.sort(
    (a, b) => Number.parseInt(basename(a), 10) - Number.parseInt(basename(b), 10),
  );
  const generated = globSync(`observability/*/${namespace}.*`, { cwd: join(root, '.prism') }).sort();
  console.log(
    `\nFiles for ${namespace} below .prism: what the proxies, Prometheus, Grafana, tracing and audit read`,
  );
  for (const file of [...latest.slice(-1), ...generated]) console.log(`  ${file}`);
}

console.log(
  bold('1. Eight requests with the mistakes people make: each is shown where it stands, with what to do'),
);
expect('validate', prism('validate', '--root', 'fixtures/demo-mistakes', '--now', NOW), 1);

console.log(bold('\n2. A company of 40 namespaces: checked, and compiled to build/company'));
expect('compile', prism('compile', '--root', 'fixtures/company', '--out', 'build/company', '--now', NOW), 0);

console.log(bold('\n3. What a team asks for, and the platform configuration it becomes'));
show('fixtures/company/namespaces/payments-team/order-processing/namespace-request.yaml');
show('build/company/platform/order-processing.yaml');

console.log(
  bold('\n4. Why: each value with its rule, the policy line and the request lines it was read from'),
);
expect('explain', prism('explain', 'order-processing', '--root', 'fixtures/company', '--now', NOW), 0);

console.log(
  bold(
    '\n5. A change, before it is merged: order-processing with four times the writes, and who must approve it',
  ),
);
expect(
  'plan',
  prism('plan', '--root', changedRepo(), '--base', 'main', '--actor', 'alice-meyer', '--now', NOW),
  1,
);

console.log(
  '\nThe plan for the whole company, in order of execution, is in build/company/plan.md and plan.json.',
);

console.log(
  bold('\n6. A small shop, applied to an embedded PostgreSQL, a proxy registry and Prometheus rules'),
);
const shop = folder('fixtures/embedded');
expect('apply', apply(), 0);
await showTables(shop);
showFiles(shop, 'order-transactions');

console.log(
  bold('\n7. Twice the connections for order-transactions: planned from what is applied, and applied'),
);
edit('shop-team/order-transactions', '  concurrent_connections: 80\n');
expect('plan', prism('plan', '--root', shop, '--actor', 'pat', '--now', NOW), 0);
expect('apply', apply(), 0);
await showTables(shop);

console.log(bold('\n8. refund-requests is deleted: its request says so, and is held until that is approved'));
edit(
  'shop-team/refund-requests',
  'state: deleting\napproval: { approved_by: platform-team, approval_ticket: SHOP-12 }\n',
);
expect('apply', apply(), 1);
writeFileSync(join(shop, 'policies', 'approvals.yaml'), APPROVAL);
console.log(`\npolicies/approvals.yaml, of the platform team, now says:\n${APPROVAL.trimEnd()}`);
expect('apply', apply(), 0);
await showTables(shop);
expect('status', prism('status', '--root', shop), 0);
expect('drift', prism('drift', '--root', shop), 0);
