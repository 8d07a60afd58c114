import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, expect, test } from 'vitest';
import { ActionRepo, buildAction, DIST, GRANTS, ORDERS, PRIVILEGED, request, TEAMS } from './action-repo.ts';
import { events } from './github/events.ts';
import { prism } from './run-prism.ts';

// What a team sees from the day on which it sets up its repo.

beforeAll(buildAction);

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }).replace(
    /^<!--.*?-->\n*/,
    '',
  );

test('from prism init in an empty repo to a first approval', async () => {
  const repo = new ActionRepo({ 'README.md': 'Soon\n' });
  await prism(
    ...['init', repo.root, '--platform-team', 'platform-team', '--platform-members', 'olive,pat'],
    ...['--github-team', 'acme/platform', '--action', `acme/prism@${'0123'.repeat(10)}`],
  );
  const first = repo.open('olive', {});
  await repo.serve();
  const bootstrap = await repo.run(events.pullRequest(repo.github, first.number, 'opened'));
  expect(bootstrap.code, bootstrap.stdout).toBe(0);
  expect(bootstrap.commands.map(({ name }) => name)).toEqual(['add-mask']);
  expect(repo.comments()[0]).toContain('Merge it to put the first policies in force.');
  repo.merge(first);
  repo.tell();

  const early = repo.open('alice', { [ORDERS]: request() });
  await repo.check(early);
  expect(repo.comments().at(-1)).toContain('ask the platform team to add yours');

  const roster = readFileSync(join(repo.root, 'policies/teams.yaml'), 'utf8');
  const team = repo.open('alice', {
    'policies/teams.yaml': `${roster}\n  - name: payments-team\n    members: [alice, bob]\n`,
  });
  await repo.check(team);
  expect(repo.status(team.head.sha)).toMatch(/^failure: blocked: .*the platform's own files waits/);
  await repo.review(team, { user: 'pat', state: 'APPROVED' });
  expect(repo.status(team.head.sha)).toMatch(/^success/);
  repo.merge(team);

  const orders = repo.open('alice', { 'namespaces/payments-team/orders/namespace-request.yaml': request() });
  await repo.check(orders);
  expect(repo.status(orders.head.sha)).toMatch(/^success: accepted: 1 change/);
});

test('the comment begins with the answer, says it once, and of which commits it is', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  await repo.check(pull);
  const blocked = html(repo.comments()[0]!);
  expect(blocked).toMatch(/^<h2>⏸️ Blocked<\/h2>\n<p>1 change waits for an approval\./);
  expect(blocked).toMatch(/<td>platform-team \(olive, pat\)<\/td>\n<td><strong>missing<\/strong><\/td>/);
  const [head, base] = [pull.head.sha, pull.base.sha].map((sha) => sha.slice(0, 7));
  expect(blocked).toContain(`<sub>Checked ${head}, merged into ${base}.</sub>`);
  await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  expect(html(repo.comments()[0]!)).toContain(`<td>olive (platform-team), review at ${head}</td>`);
  repo.push(pull, 'alice', { [ORDERS]: request() });
  await repo.check(pull);
  expect(html(repo.comments()[0]!)).toMatch(
    /^<h2>✅ Accepted<\/h2>\n<p>Nothing to do: 1 namespace unchanged\.<\/p>\n<p><sub>Checked [^<]*<\/sub><\/p>\s*$/,
  );
});

test('new policies that move nothing say so in one line', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('olive', { 'policies/teams.yaml': TEAMS.replace('9000', '9001') });
  await repo.serve();
  await repo.check(pull);
  expect(repo.comments()[0]).toContain(
    '\n**Impact of the policies**: nothing changes: 1 namespace unchanged.\n',
  );
  expect(repo.comments()[0]!.match(/Impact of the policies/g)).toHaveLength(1);
});

test('where the policies of the base are wrong, nobody is told to correct a pull request', async () => {
  const wrong = { 'policies/teams.yaml': `${TEAMS}  - oops\n`, 'policies/approvals.yaml': GRANTS };
  const repo = new ActionRepo({ ...wrong, [ORDERS]: request() });
  const pull = repo.open('olive', { 'policies/teams.yaml': TEAMS });
  await repo.serve();
  const ran = await repo.check(pull);
  expect(ran.code).toBe(1);
  expect(repo.comments()[0]).toContain('The errors are in the policies of the base, which decide');
  expect(repo.comments()[0]).not.toContain('push again');
});

test('a mistake in an input is told in the words of a workflow', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', '{ write_rps: 600 }') });
  await repo.serve();
  const ran = await repo.check(pull, { inputs: { root: 'nowhere' } });
  expect(ran.code).toBe(2);
  expect(ran.commands.at(-1)!.message).toMatch(/is no folder\nHelp: .* with the input `root`$/);
});

test('annotations stand at what they are about, in the file of the pull request', async () => {
  const repo = new ActionRepo();
  const text = request('orders', '\n  # more than anybody may\n  write_rps: 999999999\n  red_rps: 3');
  const pull = repo.open('alice', { [ORDERS]: text });
  await repo.serve();
  const { commands } = await repo.check(pull);
  const errors = commands.filter(({ name }) => name === 'error');
  const marked = errors.map(({ properties: { file, line, col, endColumn } }) => {
    expect(file).toBe(ORDERS);
    return text.split('\n')[Number(line) - 1]!.slice(Number(col) - 1, Number(endColumn) - 1);
  });
  expect(new Set(marked)).toEqual(new Set(['999999999', 'red_rps']));
});

test('a pull request that was retargeted is judged by the branch that it is to now', async () => {
  const repo = new ActionRepo();
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  repo.git('checkout', '-q', '-b', 'release', 'main');
  repo.commit('olive', { 'policies/teams.yaml': TEAMS.replace('[olive, pat]', '[carol]') });
  repo.git('checkout', '-q', 'main');
  await repo.serve();
  const opened = events.pullRequest(repo.github, pull.number, 'edited');
  pull.base = { ref: 'release', sha: repo.git('rev-parse', 'release') };
  repo.tell();
  await repo.run(opened);
  expect(repo.comments()[0]).toContain('platform-team (carol)');
});

test('a GitHub team that the token may not read has no members, and how to mend that is said', async () => {
  const policies = TEAMS.replace('members: [olive, pat]', 'github_team: acme/platform');
  const repo = new ActionRepo({
    'policies/teams.yaml': policies,
    'policies/approvals.yaml': GRANTS,
    [ORDERS]: request(),
  });
  const pull = repo.open('alice', { [ORDERS]: request('orders', PRIVILEGED) });
  await repo.serve();
  const ran = await repo.review(pull, { user: 'olive', state: 'APPROVED' });
  expect(ran.code).toBe(1);
  expect(repo.status(pull.head.sha)).toMatch(/^failure: blocked/);
  for (const text of [ran.stdout, ran.summary]) {
    expect(text).toContain('acme/platform');
    expect(text).toContain('list the members in policies/teams.yaml');
  }
  expect(repo.comments()[0]).toContain(
    "'olive' may not approve this: of the GitHub team 'acme/platform' no member is known",
  );
});

test('a status has the 140 characters that GitHub takes', async () => {
  const repo = new ActionRepo();
  const path = `namespaces/${'long-'.repeat(40)}name/namespace-request.yaml`;
  const pull = repo.open('alice', { [path]: request('carts') });
  repo.commit('olive', { [path]: request('carts', '{ write_rps: 7 }') });
  await repo.serve();
  await repo.check(pull);
  const [last] = repo.github.world.statuses.slice(-1);
  expect([...last!.description!].length).toBe(140);
  expect(last!.description).toMatch(/^The change does not merge into the base.*…$/);
});

test('what a check loads has neither apply nor a client of GitHub before it asks GitHub', () => {
  const read = (file: string): string => readFileSync(join(DIST, 'dist', file), 'utf8');
  const chunks = readdirSync(join(DIST, 'dist', 'chunks'));
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, name] of read(file).matchAll(
      /(?:^|[;}\n])import\s*(?:[^"'();]*?from\s*)?["']\.[^"']*?([\w.-]+\.js)["']/g,
    ))
      load(chunks.includes(name!) ? join('chunks', name!) : name!);
  };
  load('action.js');
  load(join('chunks', chunks.find((name) => name.startsWith('check-'))!));
  const names = [...loaded].map((file) => basename(file));
  expect(loaded.size).toBeGreaterThan(5);
  expect(names.filter((name) => /^(apply|client|comment)-/.test(name))).toEqual([]);
  for (const file of loaded) expect(read(file)).not.toMatch(/octokit\/(core|request|rest)/);
  const bytes = [...loaded].reduce((sum, file) => sum + statSync(join(DIST, 'dist', file)).size, 0);
  expect(bytes).toBeLessThan(2_000_000);
});
