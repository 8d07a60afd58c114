import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ActionRepo, buildAction, GRANTS, type Ran, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';

// Apply mode against a real PostgreSQL, which holds the state and the tables (security 1, 3 to 6).

beforeAll(buildAction);

const settingsOf = (state: string, more = '') => `version: 1
proxy: { endpoints: ["proxy-1.example.com:8980"], registry: ../registry }
observability: { directory: ../observability }
state: ${state}
backends: { postgres: { url_env: PRISM_POSTGRES_URL } }
${more}`;
const IN_POSTGRES = settingsOf('{ store: postgres, url_env: PRISM_STATE_URL }');
const IN_GIT = settingsOf('{ store: git, branch: prism-state }');

const file = (name: string) => `namespaces/${name}/namespace-request.yaml`;
const request = (name: string, needs = '{}') => `namespace: ${name}
team: payments-team
client_api: transact
needs: ${needs}
access: { owners: [{ team: payments-team }] }
`;
const PRIVILEGED = '{ write_rps: 150000 }';
const APPROVED = { user: 'olive', state: 'APPROVED', submitted_at: '2026-11-24T09:00:00Z' } as const;
const LAX = TEAMS.replace('[olive, pat]', '[olive, pat, alice]');

interface Company extends ActionRepo {
  readonly url: string;
}

async function company(settings = IN_POSTGRES): Promise<Company> {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const repo = new ActionRepo({
    'policies/teams.yaml': TEAMS,
    'policies/approvals.yaml': GRANTS,
    'prism.yaml': settings,
  });
  repo.secrets = { PRISM_STATE_URL: server.url, PRISM_POSTGRES_URL: server.url };
  return Object.assign(repo, { url: server.url });
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

const tables = async ({ url }: Company): Promise<string[]> =>
  (
    await ask<{ name: string }>(
      url,
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'prism' and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    )
  ).map(({ name }) => name);

const of = (names: readonly string[], namespace: string): boolean =>
  names.some((name) => name.includes(namespace));

/** Opens a pull request, merges it, and tells the server; what the push of it found. */
function merged(
  repo: ActionRepo,
  author: string,
  files: Readonly<Record<string, string | null>>,
  review?: Partial<typeof APPROVED> | { user: string },
) {
  const pull = repo.open(author, files);
  if (review) pull.reviews!.push({ ...APPROVED, commit: pull.head.sha, ...review });
  const before = repo.merge(pull);
  if (repo.github) repo.tell();
  return { pull, before };
}

const push = (repo: ActionRepo, before: string, actor = 'olive', more = {}): Promise<Ran> =>
  repo.run(events.push(repo.github, 'main', before, actor), more);

const commentOn = (repo: ActionRepo, pull: number): string =>
  repo.github.world.comments.findLast((one) => one.pull === pull && one.body.includes('## Apply'))?.body ?? '';

describe.skipIf(whyNoPostgres())('apply in a workflow', { timeout: 120_000 }, () => {
  test('an approved merge is applied, and a second run of the commit changes nothing', async () => {
    const repo = await company();
    const { pull, before } = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) }, APPROVED);
    await repo.serve();
    const ran = await push(repo, before);
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.outputs).toMatchObject({ result: 'accepted', creates: '1' });
    expect(ran.summary).toContain('Done');
    expect(of(await tables(repo), 'orders')).toBe(true);
    expect(readdirSync(join(repo.top, 'registry', 'namespaces'), { recursive: true }).join()).toContain('orders');
    expect(existsSync(join(repo.top, 'observability'))).toBe(true);
    expect(commentOn(repo, pull.number)).toContain('Of 1 change that this pull request brought 1 done.');
    const wrote = () => ask(repo.url, 'select n_tup_ins, n_tup_upd, n_tup_del, relname from pg_stat_user_tables order by relname');
    const position = () => ask(repo.url, "select * from pg_stat_user_tables where false");
    await position();
    const listed = await tables(repo);
    const states = await stateOf(repo);
    const again = await push(repo, before, 'olive', { attempt: 2 });
    expect(again.code, again.stdout).toBe(0);
    expect(again.outputs).toMatchObject({ creates: '0', updates: '0' });
    expect(await tables(repo)).toEqual(listed);
    expect(await stateOf(repo)).toEqual(states);
    void wrote;
  });
});
