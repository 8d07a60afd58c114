import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ActionRepo, buildAction, DIST, GRANTS, type Ran, type RunOptions, TEAMS } from './action-repo.ts';
import { events, type RunnerEvent } from './github/events.ts';
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

/** Of one test: all databases of a server share their roles, so no two tests have namespaces of the same name. */
let tag = '';
const untagged = (text: string): string => text.replaceAll(new RegExp(`[-_]${tag}`, 'g'), '');

const file = (name: string) => `namespaces/${name}/namespace-request.yaml`;
const request = (name: string, needs = '{}') => `namespace: ${name}-${tag}
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
  tag = `t${randomBytes(5).toString('hex')}`;
  const server = await startPostgres();
  onTestFinished(async () => {
    const roles = await ask<{ name: string }>(
      server.url,
      `select rolname as name from pg_roles where rolname like '%${tag}%'`,
    );
    for (const { name } of roles)
      await ask(server.url, `drop owned by "${name}" cascade; drop role "${name}"`);
    await server.stop();
  });
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

/** Where the state stands, and what it says of each namespace. */
async function stateOf({ url }: Company) {
  const [head] = await ask<{ serial: string; document: string }>(
    url,
    'select serial, document from prism_state.head',
  );
  const records = await ask<{ name: string; document: string }>(
    url,
    'select name, document from prism_state.namespaces order by 1',
  );
  return {
    serial: head!.serial,
    commit: /"commit": ?"([0-9a-f]{40})"/.exec(head!.document)?.[1],
    names: records.map(({ name }) => untagged(name)),
    records: records.map(({ document }) => document),
  };
}

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

async function run(repo: ActionRepo, event: RunnerEvent, more: RunOptions = {}): Promise<Ran> {
  const ran = await repo.run(event, more);
  return { ...ran, stdout: untagged(ran.stdout), summary: untagged(ran.summary) };
}

const push = (repo: ActionRepo, before: string, actor = 'olive', more: RunOptions = {}): Promise<Ran> =>
  run(repo, events.push(repo.github, 'main', before, actor), more);

const commentOn = (repo: ActionRepo, pull: number): string =>
  repo.github.world.comments.findLast((one) => one.pull === pull && one.body.includes('## Apply'))?.body ??
  '';

describe.skipIf(whyNoPostgres())('apply in a workflow', { timeout: 120_000 }, () => {
  test('an approved merge is applied, and a second run of the commit changes nothing', async () => {
    const repo = await company();
    const { pull, before } = merged(
      repo,
      'alice',
      { [file('orders')]: request('orders', PRIVILEGED) },
      APPROVED,
    );
    await repo.serve();
    const ran = await push(repo, before);
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.outputs).toMatchObject({ result: 'accepted', creates: '1' });
    expect(ran.summary).toContain('Done');
    expect(of(await tables(repo), 'orders')).toBe(true);
    expect(readdirSync(join(repo.top, 'registry', 'namespaces'), { recursive: true }).join()).toContain(
      'orders',
    );
    expect(existsSync(join(repo.top, 'observability'))).toBe(true);
    expect(commentOn(repo, pull.number)).toContain('Of 1 change that this pull request brought 1 done.');
    const listed = await tables(repo);
    const states = await stateOf(repo);
    const again = await push(repo, before, 'olive', { attempt: 2 });
    expect(again.code, again.stdout).toBe(0);
    expect(again.outputs).toMatchObject({ creates: '0', updates: '0' });
    expect(await tables(repo)).toEqual(listed);
    expect(await stateOf(repo)).toEqual(states);
    const readme = merged(repo, 'mallory', { 'README.md': 'More' });
    const nothing = await push(repo, readme.before);
    expect(nothing.code, nothing.stdout).toBe(0);
    expect(nothing.summary).toContain('Nothing to do');
    expect((await stateOf(repo)).commit).toBe(repo.git('rev-parse', 'main'));
  });

  test('what was killed is gone on with by the schedule', async () => {
    const repo = await company();
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [file(name), request(name, PRIVILEGED)]));
    const { before } = merged(repo, 'alice', files, APPROVED);
    await repo.serve();
    const killed = await push(repo, before, 'olive', {
      killWhen: (out: string) => (/^[abc]-\w+: create$/m.test(out) ? 'SIGKILL' : undefined),
    });
    expect(killed.code, killed.stdout).toBe(137);
    const ran = await run(repo, events.schedule(repo.github, 'olive'));
    expect(ran.code, ran.stdout).toBe(0);
    expect((await stateOf(repo)).names).toEqual(['a', 'b', 'c']);
    const listed = await tables(repo);
    for (const name of ['a', 'b', 'c'])
      expect(
        listed.some((one) => untagged(one).endsWith(`_${name}`)),
        name,
      ).toBe(true);
  });

  test('a cancelled job ends what is under way and begins nothing new; the next one goes on', async () => {
    const repo = await company();
    const names = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const files = Object.fromEntries(names.map((name) => [file(name), request(name)]));
    const { before } = merged(repo, 'alice', files);
    await repo.serve();
    const cancelled = await push(repo, before, 'olive', {
      killWhen: (out: string) => (/^n\d+-\w+: create$/m.test(out) ? 'SIGINT' : undefined),
    });
    expect(cancelled.code, cancelled.stdout).toBe(2);
    expect(cancelled.stdout).toContain('The job is cancelled');
    expect(cancelled.summary).toContain('Stopped');
    const ran = await run(repo, events.dispatch(repo.github, 'main', 'olive'));
    expect(ran.code, ran.stdout).toBe(0);
    expect((await stateOf(repo)).names).toEqual(names.sort());
  });

  test('an unapproved merge is held, whoever comes later, until it is proposed anew', async () => {
    const repo = await company();
    const held = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) });
    await repo.serve();
    const first = await push(repo, held.before);
    expect(first.code, first.stdout).toBe(1);
    expect(commentOn(repo, held.pull.number)).toContain('is not approved');
    // Somebody else's change of another file, merged and pushed by an expert.
    const other = merged(repo, 'olive', { [file('carts')]: request('carts', PRIVILEGED) });
    const second = await push(repo, other.before, 'olive');
    expect(second.code, second.stdout).toBe(1);
    expect((await stateOf(repo)).names).toEqual(['carts']);
    expect(commentOn(repo, other.pull.number)).toContain('1 done');
    // An expert's edit on top of it approves nothing of what was there.
    const onTop = merged(repo, 'olive', { [file('orders')]: `# Tidy.\n${request('orders', PRIVILEGED)}` });
    const third = await push(repo, onTop.before);
    expect(third.code, third.stdout).toBe(1);
    expect(third.summary).toContain(`pull request ${held.pull.number} changed it too`);
    // Nor does moving it, with its name to another file.
    const moved = merged(repo, 'olive', {
      [file('orders')]: null,
      'namespaces/moved/namespace-request.yaml': request('orders', PRIVILEGED),
    });
    expect((await push(repo, moved.before)).code).toBe(1);
    const nightly = await run(repo, events.schedule(repo.github, 'olive'));
    expect(nightly.code, nightly.stdout).toBe(1);
    expect((await stateOf(repo)).names).toEqual(['carts']);
    // Taken back and proposed anew, with the approval that it needs, before any apply saw it gone.
    merged(repo, 'alice', { 'namespaces/moved/namespace-request.yaml': null });
    const anew = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) }, APPROVED);
    const last = await push(repo, anew.before);
    expect(last.code, last.stdout).toBe(0);
    expect((await stateOf(repo)).names).toEqual(['carts', 'orders']);
    expect(commentOn(repo, anew.pull.number)).toContain('1 done');
  });

  test('an unapproved edit of what is applied is held although the state has moved on since', async () => {
    const repo = await company();
    const made = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    expect((await push(repo, made.before)).code).toBe(0);
    const held = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) });
    expect((await push(repo, held.before)).code).toBe(1);
    const other = merged(repo, 'bob', { [file('carts')]: request('carts') });
    const ran = await push(repo, other.before);
    expect(ran.code, ran.stdout).toBe(1);
    const { commit, records } = await stateOf(repo);
    expect(commit).toBe(repo.git('rev-parse', 'main'));
    expect(records.join()).not.toContain('150000');
    const back = merged(repo, 'bob', { [file('orders')]: request('orders') });
    expect((await push(repo, back.before)).code).toBe(0);
    const anew = merged(repo, 'bob', { [file('orders')]: request('orders', PRIVILEGED) }, APPROVED);
    const last = await push(repo, anew.before);
    expect(last.code, last.stdout).toBe(0);
    expect((await stateOf(repo)).records.join()).toContain('150000');
  });

  test('a push without a pull request counts for its own run only', async () => {
    const repo = await company();
    const before = repo.git('rev-parse', 'main');
    repo.commit('alice', { [file('orders')]: request('orders') });
    await repo.serve();
    const ran = await run(repo, events.schedule(repo.github, 'alice'));
    expect(ran.code, ran.stdout).toBe(1);
    const own = await push(repo, before, 'alice');
    expect(own.code, own.stdout).toBe(0);
    expect((await stateOf(repo)).names).toEqual(['orders']);
  });

  test('another wording of a request is recorded for those who may, and not for others', async () => {
    const repo = await company();
    const made = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    await push(repo, made.before);
    const stranger = merged(repo, 'mallory', { [file('orders')]: `# Mine\n${request('orders')}` });
    const ran = await push(repo, stranger.before);
    expect(ran.code, ran.stdout).toBe(1);
    expect((await stateOf(repo)).records.join()).not.toContain(stranger.pull.merge_commit_sha);
  });

  test('policies that nobody approved hold everything, also later; approved ones are used', async () => {
    const repo = await company();
    const made = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    expect((await push(repo, made.before)).code).toBe(0);
    const { serial } = await stateOf(repo);
    const lax = merged(repo, 'alice', { 'policies/teams.yaml': LAX });
    const first = await push(repo, lax.before);
    expect(first.code, first.stdout).toBe(1);
    expect(commentOn(repo, lax.pull.number)).toContain('without the approval that takes');
    const gain = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) });
    const second = await push(repo, gain.before, 'alice');
    expect(second.code, second.stdout).toBe(1);
    expect(second.stdout).toContain("platform's own files were edited without the approval they need");
    // Nor does a later edit of them that is approved launder the first one.
    const onTop = merged(repo, 'bob', { 'policies/teams.yaml': `# Tidy.\n${LAX}` }, APPROVED);
    expect((await push(repo, onTop.before)).code).toBe(1);
    expect(await stateOf(repo)).toMatchObject({ serial });
    // Taken back, what was asked for meanwhile is judged by the policies that are in force.
    const back = merged(repo, 'bob', { 'policies/teams.yaml': TEAMS });
    const third = await push(repo, back.before);
    expect(third.code, third.stdout).toBe(1);
    expect(third.stdout).toContain('orders (payments-team): update, safe, blocked');
    const proper = merged(repo, 'bob', { 'policies/teams.yaml': LAX }, APPROVED);
    expect((await push(repo, proper.before)).code).toBe(0);
    expect((await stateOf(repo)).records.join()).toContain('150000');
  });

  test('two approved edits of the policies in one run', async () => {
    const repo = await company();
    const made = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    await push(repo, made.before);
    const one = merged(repo, 'alice', { 'policies/teams.yaml': `# One.\n${TEAMS}` }, APPROVED);
    merged(repo, 'bob', { 'policies/teams.yaml': `# Two.\n${TEAMS}` }, APPROVED);
    const ran = await push(repo, one.before);
    expect(ran.code, ran.stdout).toBe(0);
    expect((await stateOf(repo)).commit).toBe(repo.git('rev-parse', 'main'));
  });

  test('a state that is further on: superseded; a history that was rewritten: nothing is done', async () => {
    const repo = await company();
    const made = merged(repo, 'alice', { [file('orders')]: request('orders') });
    const old = repo.git('rev-parse', 'main');
    await repo.serve();
    const { before } = merged(repo, 'alice', { [file('carts')]: request('carts') });
    expect((await push(repo, made.before)).code).toBe(0);
    const state = await stateOf(repo);
    // As when the tip was read a moment before it moved.
    repo.github.world.branches.main = old;
    const late = await push(repo, made.before);
    expect(late.code, late.stdout).toBe(0);
    expect(late.summary).toContain('Superseded');
    repo.git('reset', '-q', '--hard', old);
    repo.commit('alice', { [file('baskets')]: request('baskets') });
    repo.tell();
    const rewritten = await push(repo, old, 'alice');
    expect(rewritten.code, rewritten.stdout).toBe(2);
    expect(rewritten.commands.at(-1)!.message).toMatch(/history of the branch was rewritten.*\nHelp: Bring/);
    expect(await stateOf(repo)).toEqual(state);
    expect(before).toBe(old);
  });

  test('a clone without history gets it; where it cannot be had nobody is taken for its author', async () => {
    const repo = await company();
    const held = merged(repo, 'alice', { [file('orders')]: request('orders', PRIVILEGED) });
    merged(repo, 'olive', { 'README.md': 'More' });
    await repo.serve();
    const ran = await push(repo, held.before, 'olive', { clone: ['--depth=1'] });
    expect(ran.code, ran.stdout).toBe(1);
    expect(ran.stdout).toMatch(/orders \(payments-team\): create, safe, blocked/);
    const alone = await push(repo, held.before, 'olive', { clone: ['--depth=1'], offline: true });
    expect(alone.code).toBe(2);
    expect(alone.commands.at(-1)!.message).toContain('fetch-depth: 0');
  });

  test('a database that is down, or a variable that is not set: 2, and no secret is told', async () => {
    const repo = await company();
    const { before } = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    const nowhere = 'postgres://prism:s3cret-of-nobody@127.0.0.1:1/state';
    const noState = await push(repo, before, 'olive', { secrets: { PRISM_STATE_URL: nowhere } });
    expect(noState.code).toBe(2);
    expect(noState.commands.at(-1)!.message).toContain('PRISM_STATE_URL');
    const noBackend = await push(repo, before, 'olive', { secrets: { PRISM_POSTGRES_URL: nowhere } });
    expect(noBackend.code).toBe(2);
    expect(noBackend.commands.at(-1)!.message).toContain('PRISM_POSTGRES_URL');
    const unset = await push(repo, before, 'olive', { secrets: { PRISM_STATE_URL: '' } });
    expect(unset.code).toBe(2);
    expect(unset.commands.at(-1)!.message).toContain('PRISM_STATE_URL, which');
    expect((await push(repo, before)).code).toBe(0);
  });

  test('two jobs at once do it once', async () => {
    const repo = await company();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { before } = merged(
      repo,
      'alice',
      Object.fromEntries(names.map((name) => [file(name), request(name)])),
    );
    await repo.serve();
    const both = await Promise.all([push(repo, before), run(repo, events.schedule(repo.github, 'olive'))]);
    for (const ran of both) expect(ran.code, ran.stdout).toBe(0);
    expect((await stateOf(repo)).names).toEqual(names);
    const journal = await ask<{ entry: string }>(repo.url, 'select entry from prism_state.journal');
    expect(journal.filter(({ entry }) => entry.includes('"change-started"'))).toHaveLength(names.length);
  });

  test('what somebody dropped is mended by the schedule', async () => {
    const repo = await company();
    const { before } = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    await push(repo, before);
    const listed = await tables(repo);
    await ask(repo.url, `drop table prism."${listed[0]}" cascade`);
    const ran = await run(repo, events.schedule(repo.github, 'olive'));
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.summary).toContain('mended');
    expect(await tables(repo)).toEqual(listed);
  });

  test('the state on a branch of the origin', async () => {
    const repo = await company(IN_GIT);
    const { before } = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    const ran = await push(repo, before);
    expect(ran.code, ran.stdout).toBe(0);
    const tip = () => repo.git('ls-remote', 'origin', 'refs/heads/prism-state');
    const first = tip();
    expect(first).not.toBe('');
    const again = await run(repo, events.schedule(repo.github, 'olive'));
    expect(again.code, again.stdout).toBe(0);
    expect(tip()).toBe(first);
  });

  test('with detail: capability neither log, summary nor comment names a system', async () => {
    const repo = await company();
    const { pull, before } = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    const ran = await push(repo, before, 'olive', { inputs: { detail: 'capability' } });
    expect(ran.code, ran.stdout).toBe(0);
    const told = [ran.stdout, ran.summary, commentOn(repo, pull.number)].join('\n');
    expect(told).toContain('orders: done');
    expect(told.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/postgres|wal_|outbox|prometheus|grafana/i);
  });

  test('without a server it says what to set: the Action has no embedded one', async () => {
    const repo = await company(IN_POSTGRES.replace(/^backends:.*$/m, ''));
    const { before } = merged(repo, 'alice', { [file('orders')]: request('orders') });
    await repo.serve();
    // As GitHub has it: dist/ without any node_modules around it.
    const alone = join(repo.top, 'action');
    cpSync(join(DIST, 'dist'), alone, { recursive: true });
    const ran = await push(repo, before, 'olive', { bundle: join(alone, 'action.js') });
    expect(ran.code, ran.stdout).toBe(2);
    expect(ran.commands.at(-1)!.message).toContain('Set backends.postgres.url_env');
  });
});
