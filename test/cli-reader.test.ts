import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { GitFolder } from './git-folder.ts';
import { AT, prism } from './run-prism.ts';

// What the commands answer when they cannot do what was asked, or have much to say.

const request = (namespace: string, needs: string, more = '') => `namespace: ${namespace}
team: amber
client_api: queue
needs: ${needs}
access: { owners: [{ team: amber }] }
${more}`;
const fileOf = (namespace: string) => `namespaces/amber/${namespace}/namespace-request.yaml`;
const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 9TB, namespaces: 90 }
teams:
  - { name: amber, members: [ann, abe] }
  - { name: platform, members: [pat], boundary: expert }
`;

let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
  onTestFinished(() => folder.remove());
  folder.commit({
    'policies/teams.yaml': TEAMS,
    [fileOf('orders')]: request('orders', '{ retention: 5days }'),
    [fileOf('going')]: request('going', '{}', 'state: deleting\n'),
  });
  folder.git('checkout', '-q', '-b', 'branch');
});

const run = (command: string, ...args: string[]) => prism(command, '--root', folder.root, ...AT, ...args);

describe('evidence that cannot be read', () => {
  test.each([
    ['no/such/file.json', 'no such file or directory'],
    ['.', 'illegal operation on a directory'],
  ])('%s says so, and what to name', async (file, why) => {
    const { code, err } = await run('plan', '--base', 'main', '--evidence', file);
    expect(code).toBe(2);
    expect(err).toBe(
      `error: The evidence '${file}' cannot be read: ${why}\n` +
        '  help: Name a file with --evidence; its path is relative to the current folder\n',
    );
  });
});

test('nobody is told to fetch what is no branch', async () => {
  for (const base of ['main..branch', 'HEAD~99'])
    expect((await run('plan', '--base', base)).err).toContain('help: Name a branch, a tag or a commit\n');
  expect((await run('plan', '--base', 'release/2')).err).toContain('git fetch origin release/2');
});

test('a namespace that is about to be deleted is there, though nothing is decided for it', async () => {
  const { code, err } = await run('explain', 'going');
  expect(code).toBe(2);
  expect(err).toContain("Nothing is decided for 'going'");
  expect(err).toContain('state: deleting');
});

test('an explanation tells bytes and seconds for a person too', async () => {
  expect((await run('explain', 'orders')).out).toContain('retention.ms = 432000000 (5days)');
});

test('policies that are wrong are not counted as namespaces', async () => {
  folder.commit({ 'policies/teams.yaml': `${TEAMS}bogus: 1\n` });
  const { code, out } = await run('impact', '--base', 'main');
  expect(code).toBe(1);
  expect(out).toBe('rejected: the new policies are wrong, so nothing was compared: 1 error\n');
});

test('of many approvals the first are shown with their lines, and the rest are counted', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `orders-${i}`);
  const all = (retention: string) =>
    Object.fromEntries(names.map((name) => [fileOf(name), request(name, `{ retention: ${retention} }`)]));
  folder.git('checkout', '-q', 'main');
  folder.commit(all('5days'));
  folder.git('checkout', '-q', '-b', 'shorter');
  folder.commit(all('2days'));
  const { code, err } = await run('plan', '--base', 'main', '--actor', 'ann');
  expect(code).toBe(1);
  expect(err.match(/\[APPROVAL_REQUIRED\]/g)).toHaveLength(20);
  expect(err).toContain('Not shown: 10 more approvals that the plan needs; --format json lists all\n');
});
