import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';
import { runPrism } from './prism-process.ts';

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`apply-drift.server.test.ts is skipped: ${lacking}\n`);

/** Roles belong to a whole server, on which others may do the same. */
const OWN = `drift${process.pid}`;
const ORDERS = `order-transactions-${OWN}`;
const REFUNDS = `refund-requests-${OWN}`;
const ORDERS_TABLE = `transact_order_transactions_${OWN}`;

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/drift.schema.json', 'utf8')),
);

interface Live {
  readonly name: string;
  readonly kind: string;
  readonly part: string | null;
  readonly wanted: string | null;
  readonly found: string | null;
  readonly owned: boolean;
}

test.skipIf(lacking)(
  'drift of a real server names what was changed by hand; apply mends what is the platform’s and leaves the rest',
  { timeout: 120_000 },
  async () => {
    const { url, ask } = await ownServer();
    const root = embeddedCopy();
    const env = { PRISM_POSTGRES_URL: url };
    const prism = (...args: string[]) => runPrism([...args, '--root', root], env);
    const drift = async (): Promise<{ code: number; live: Live[]; result: string }> => {
      const { code, out } = await prism('drift', '--format', 'json');
      const found = JSON.parse(out);
      expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
      return { code, ...found };
    };
    expect(await prism('apply')).toMatchObject({ code: 0 });

    // What others have on the server, in the schema too, and in its roles.
    await ask(`create table public.mine (id int)`);
    await ask(`create table prism.somebody_elses (id int)`);
    await ask(`create role "prism-foreign-${OWN}"`);
    await ask(`create role "foreign-${OWN}" login`);
    await ask(`comment on role "foreign-${OWN}" is 'prism namespace=gone lineage=none layout=1'`);
    expect(await drift()).toMatchObject({ code: 0, result: 'same', live: [], compared: 3 });

    await ask(`revoke insert on prism.${ORDERS_TABLE} from "prism-${ORDERS}"`);
    await ask(`alter table prism.${ORDERS_TABLE} add column note text`);
    await ask(`alter role "prism-${ORDERS}" set statement_timeout = '7s'`);
    const [partition] = await ask<{ name: string; table: string }>(
      `select c.relname as name, p.relname as table from pg_inherits i join pg_class c on c.oid = i.inhrelid
       join pg_class p on p.oid = i.inhparent where c.relname ~ '_p[0-9]{8}$' order by 1 limit 1`,
    );
    await ask(`drop table prism.${partition!.name}`);
    rmSync(join(root, '.prism', 'observability', 'rules', `${REFUNDS}.yaml`));
    const edited = publishEdited(join(root, '.prism', 'proxy', 'namespaces', ORDERS));

    const found = await drift();
    expect(found).toMatchObject({ code: 3, result: 'different' });
    const said = (live: readonly Live[]) =>
      live.map(({ name, kind, part, owned }) => [name, kind, part, owned]);
    const extra = [`table ${ORDERS_TABLE}`, 'extra', 'column note', false];
    expect(new Set(said(found.live))).toEqual(
      new Set([
        extra,
        [`table ${ORDERS_TABLE}`, 'missing', 'grant INSERT', true],
        [`role prism-${ORDERS}`, 'changed', 'statement_timeout', true],
        [
          `table ${partition!.table}`,
          'missing',
          expect.stringMatching(/^partition \d{4}-\d\d-\d\d to /),
          true,
        ],
        [`metrics ${REFUNDS}`, 'missing', `rules/${REFUNDS}.yaml`, true],
        [`registration ${ORDERS}`, 'changed', 'rate_limits.write_rps', true],
      ]),
    );
    expect(found.live.find(({ part }) => part === 'statement_timeout')).toMatchObject({
      wanted: '30000ms',
      found: '7s',
    });
    expect(found.live.find(({ part }) => part === 'rate_limits.write_rps')).toMatchObject({
      wanted: '500',
      found: '9999',
    });
    const text = await prism('drift');
    expect(text.code).toBe(3);
    for (const words of [
      'column note',
      'grant INSERT',
      'statement_timeout',
      'partition',
      'rules/',
      'write_rps',
    ])
      expect(text.out).toContain(words);
    expect(text.out).toContain("not the platform's");
    // It has only looked.
    expect(said((await drift()).live)).toEqual(said(found.live));

    const mended = await prism('apply', '--format', 'json');
    expect(mended.code).toBe(0);
    const { drift: told } = JSON.parse(mended.out) as { drift: (Live & { mended: boolean })[] };
    expect(new Set(said(told))).toEqual(new Set(said(found.live)));
    for (const one of told) expect([one.part, one.mended]).toEqual([one.part, one.owned]);
    const [role] = await ask<{ settings: string[] }>(
      `select setconfig as settings from pg_db_role_setting join pg_roles r on r.oid = setrole where rolname = 'prism-${ORDERS}'`,
    );
    expect(role!.settings).toContain('statement_timeout=30000ms');
    const [{ count }] = (await ask(
      `select count(*)::int as count from pg_class where relname = '${partition!.name}'`,
    )) as [{ count: number }];
    expect(count).toBe(1);
    expect(Math.max(...versionsIn(join(root, '.prism', 'proxy', 'namespaces', ORDERS)))).toBeGreaterThan(
      edited,
    );

    const left = await drift();
    expect([left.code, said(left.live)]).toEqual([3, [extra]]);
    const after = await prism('drift');
    expect(after.out).toContain("1 difference not the platform's");
    // The next apply reports it still, and does nothing about it.
    expect(await prism('apply')).toMatchObject({ code: 0, out: expect.stringContaining('column note') });
    await ask(`alter table prism.${ORDERS_TABLE} drop column note`);
    expect(await drift()).toMatchObject({ code: 0, live: [] });
    expect(await ask(`select to_regclass('prism.somebody_elses') is not null as there`)).toEqual([
      { there: true },
    ]);
  },
);

/** A database of its own; the roles of this test go with it. */
async function ownServer() {
  const server = await startPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const ask = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
  onTestFinished(async () => {
    const roles = await ask<{ name: string }>(
      `select quote_ident(rolname) as name from pg_roles where rolname like '%-${OWN}'`,
    );
    for (const { name } of roles) await ask(`drop owned by ${name}; drop role ${name}`);
    await client.end();
    await server.stop();
  });
  return { url: server.url, ask };
}

/** The fixture, its namespaces under names of this test. */
function embeddedCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'prism-drift-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('fixtures/embedded', root, { recursive: true });
  for (const entry of readdirSync(join(root, 'namespaces'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^namespace: .*$/m, `$&-${OWN}`));
  }
  const settings = join(root, 'prism.yaml');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8')}backends: { postgres: { url_env: PRISM_POSTGRES_URL } }\n`,
  );
  return root;
}

const versionsIn = (folder: string): number[] => readdirSync(folder).map((name) => Number.parseInt(name, 10));

/** A newer version of a registration, as the registry keeps it, that lets more calls in. Returns its version. */
function publishEdited(folder: string): number {
  const newest = Math.max(...versionsIn(folder));
  const document = JSON.parse(readFileSync(join(folder, `${newest}.json`), 'utf8'));
  document.version = newest + 1;
  document.rate_limits.write_rps = 9999;
  writeFileSync(join(folder, `${newest + 1}.json`), `${JSON.stringify(document, null, 2)}\n`);
  return newest + 1;
}
