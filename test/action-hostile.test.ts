import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, ORDERS, type Ran, request } from './action-repo.ts';
import { events } from './github/events.ts';

// Nothing a user writes is markup, and no size or kind of file stops a check from being clear (security 7 and 8).

beforeAll(buildAction);

const EVIL = [
  '@everyone',
  '[click](https://evil.example)',
  '<img src=x onerror=y>',
  '| cell |',
  '##[set-output name=digest;]evil',
  '%0A::set-output name=digest::evil',
  '\u001b[31mred',
  '\u202egnp.exe',
].join(' ');

/** Characters that must not come through, wherever it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u001b\u202e]/;

function inert(repo: ActionRepo, ran: Ran): void {
  const { commands, outputs, env, state, stdout, stderr, summary } = ran;
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'error', 'debug']));
  for (const { name, properties } of commands)
    if (name === 'error') expect(properties.title).toMatch(/^([A-Z_]+|prism)$/);
  expect(Object.keys(outputs).sort()).toEqual(
    ['comment-url', 'creates', 'deletes', 'digest', 'migrates', 'plan', 'result', 'risk', 'updates'].sort(),
  );
  expect(outputs.digest).toMatch(/^([0-9a-f]{64})?$/);
  expect([env, state]).toEqual([{}, {}]);
  expect(stdout + stderr).not.toMatch(UNSEEN);
  for (const text of [summary, repo.comments()[0]!]) {
    expect(text).not.toMatch(UNSEEN);
    expect(text).toContain('evil.example');
    expect(text).not.toMatch(/@everyone/);
    const html = micromark(text, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<img|<a /);
  }
  for (const { description } of repo.github.world.statuses) expect(description).not.toMatch(UNSEEN);
}

test('hostile names, tickets, keys, paths and messages come out inert everywhere', async () => {
  const repo = new ActionRepo();
  const yaml = JSON.stringify(EVIL);
  const pull = repo.open(
    'alice',
    {
      [`namespaces/${EVIL.replaceAll('/', '_')}\n::error::x/namespace-request.yaml`]: request(
        'carts',
        '{ write_rps: 150000 }',
        `approval: { approved_by: ${yaml}, approval_ticket: ${yaml} }\n`,
      ),
      [ORDERS]: `namespace: orders\nteam: ${yaml}\nclient_api: ${yaml}\n${yaml}: 1\nneeds: { ${yaml}: ${yaml} }\naccess: { owners: [{ team: ${yaml} }] }\n`,
    },
    {
      message: `${EVIL}\n\n::error::from a message\nCo-authored-by: ${EVIL} <x@evil.example>`,
      title: EVIL,
      body: EVIL,
    },
  );
  await repo.serve();
  const rejected = await repo.check(pull, { debug: true });
  expect(rejected.code).toBe(1);
  inert(repo, rejected);
  repo.push(pull, 'alice', { [ORDERS]: request() }, EVIL);
  const blocked = await repo.check(pull, { debug: true });
  expect(blocked.code).toBe(1);
  inert(repo, blocked);
});

test('a request that is a link is refused by name', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/other.yaml': request('carts') });
  repo.git('checkout', '-q', pull.head.ref);
  symlinkSync('/etc/passwd', join(repo.root, 'namespaces/carts/namespace-request.yaml'));
  pull.head.sha = repo.record('alice');
  pull.merge_commit_sha = pull.head.sha;
  repo.git('checkout', '-q', 'main');
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(1);
  const error = ran.commands.find(({ name }) => name === 'error')!;
  expect(error.properties.file).toBe('namespaces/carts/namespace-request.yaml');
  expect(error.message).toMatch(/symbolic link/);
  expect(ran.stdout).not.toContain('root:');
});

test('a request of 300 KB is refused by its size', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: `${request()}# ${'x'.repeat(300_000)}\n` });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(1);
  expect(ran.commands.find(({ name }) => name === 'error')!.message).toMatch(
    /has 300134 bytes, and at most 262144 are read/,
  );
});

test('a pull request of 5,000 requests is judged whole, in a comment and a summary that GitHub takes', async () => {
  const repo = new ActionRepo();
  const files = Array.from({ length: 5000 }, (_, i): [string, string] => [
    `namespaces/n${i}/namespace-request.yaml`,
    request(`n${i}`, '{ write_rps: 1, read_rps: 1, data_size: 1MB }'),
  ]);
  const pull = repo.open('alice', Object.fromEntries(files));
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code, ran.stdout.slice(-2000)).toBe(0);
  expect(repo.status(pull.head.sha)).toBe('success: accepted: 5,000 changes, and nothing holds them');
  expect(repo.comments()[0]!.length).toBeLessThan(65_536);
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
  expect(ran.summary).toContain('n4999');
}, 120_000);

test('a pull request that does not merge is said and fails', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  repo.commit('olive', { [ORDERS]: request('orders', '{ write_rps: 700 }') });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain(`conflicts in '${ORDERS}'`);
  expect(repo.status(pull.head.sha)).toMatch(/^error: The change does not merge into the base/);
});

test('a folder of the pull request cannot choose where artifacts are written', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { 'namespaces/carts/namespace-request.yaml': request('carts') });
  await repo.serve();
  const ran = await repo.run(events.pullRequest(repo.github, pull.number, 'opened'), {
    inputs: { out: '.' },
  });
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toContain('the input `out`');
});
