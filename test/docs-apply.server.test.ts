import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';
import { prism, scratch } from './run-prism.ts';

// The SQL and the settings of docs/how-to/apply.md and keep-the-state.md give apply all the rights it needs, and no more.

const block = (page: string, fence: string): string =>
  new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(page, 'utf8'))![1]!;

const APPLY = 'docs/how-to/apply.md';
const STATE = 'docs/how-to/keep-the-state.md';
/** Roles and databases belong to the whole server, which other tests may use. */
const own = `docs_${randomBytes(4).toString('hex')}`;
const NAMES = /\b(prism_apply|prism_data|prism_state|prism_reader)\b(?!\.)/g;
const named = (sql: string): string =>
  sql
    .replaceAll('in schema prism_state', 'in schema SCHEMA')
    .replaceAll('on schema prism_state', 'on schema SCHEMA')
    .replaceAll(NAMES, (name) => `${own}_${name}`)
    .replaceAll('SCHEMA', 'prism_state')
    .replaceAll('<password>', own);

let server: Awaited<ReturnType<typeof startPostgres>>;

async function ask<Row>(database: string | undefined, sql: string): Promise<Row[]> {
  const url = new URL(server.url);
  if (database !== undefined) url.pathname = `/${own}_${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** One statement at a time, for a database is made in no transaction. */
async function carryOut(database: string | undefined, sql: string): Promise<void> {
  for (const statement of named(sql)
    .split(/;\n/)
    .filter((text) => text.trim() !== ''))
    await ask(database, statement);
}

const urlOf = (role: string, database: string): string => {
  const url = new URL(server.url);
  url.username = `${own}_${role}`;
  url.password = own;
  url.pathname = `/${own}_${database}`;
  return url.href;
};

const NAMESPACE = own.replace('_', '-');
const REQUEST = `namespace: ${NAMESPACE}
team: shop-team
client_api: queue
needs: { consistency: strong, replay: enabled, retention: 14days, write_rps: 50 }
access:
  owners: [{ team: shop-team }]
`;

const reason = whyNoPostgres();
if (reason) process.stderr.write(`SKIPPED ${import.meta.filename}: ${reason}\n`);

beforeAll(async () => {
  if (!reason) server = await startPostgres();
});
afterAll(async () => {
  if (reason) return;
  for (const database of ['prism_data', 'prism_state'])
    await ask(undefined, `drop database if exists ${own}_${database} with (force)`);
  for (const role of [
    `prism-${NAMESPACE}`,
    ...['apply', 'state', 'reader'].map((name) => `${own}_prism_${name}`),
  ])
    await ask(undefined, `drop role if exists "${role}"`);
  await server.stop();
});

test.skipIf(reason !== undefined)('the roles of the pages can apply, read and no more', async () => {
  await carryOut(undefined, block(APPLY, 'sql provisioner'));
  await carryOut(undefined, block(STATE, 'sql state'));
  vi.stubEnv('PRISM_POSTGRES_URL', urlOf('prism_apply', 'prism_data'));
  vi.stubEnv('PRISM_STATE_URL', urlOf('prism_state', 'prism_state'));
  const root = scratch();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('prism.yaml', `version: 1\n${block(STATE, 'yaml state')}${block(APPLY, 'yaml server')}`);
  put('policies/teams.yaml', readFileSync('fixtures/embedded/policies/teams.yaml', 'utf8'));
  put('namespaces/one/namespace-request.yaml', REQUEST);

  const applied = await prism('apply', '--root', root, '--actor', 'pat');
  expect(applied.code, applied.err).toBe(0);
  expect(applied.out).toContain('done: 1 change made');

  // What the page says of the role of a namespace.
  const [role] = await ask<object>(
    'prism_data',
    `select rolcanlogin, rolsuper, rolcreaterole, rolpassword is null as bare from pg_authid where rolname = 'prism-${NAMESPACE}'`,
  );
  expect(role).toEqual({ rolcanlogin: true, rolsuper: false, rolcreaterole: false, bare: true });

  await carryOut('prism_state', block(STATE, 'sql readers'));
  vi.stubEnv('PRISM_STATE_URL', urlOf('prism_reader', 'prism_state'));
  for (const command of ['status', 'drift', 'plan']) {
    const read = await prism(command, '--root', root, ...(command === 'plan' ? ['--actor', 'pat'] : []));
    expect(read.code, read.err).toBe(0);
    expect(read.err).not.toContain('note:');
  }
  put('namespaces/one/namespace-request.yaml', REQUEST.replace('write_rps: 50', 'write_rps: 60'));
  const refused = await prism('apply', '--root', root, '--actor', 'pat');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('does not let this role do that');

  // The role that makes tables cannot reach the state.
  vi.stubEnv('PRISM_STATE_URL', urlOf('prism_apply', 'prism_state'));
  expect((await prism('status', '--root', root)).code).toBe(2);
});
