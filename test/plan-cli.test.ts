import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import type { Plan } from '../src/core/model/plan.gen.ts';
import { GitFolder } from './git-folder.ts';
import { AT, prism, type Ran, scratch } from './run-prism.ts';

const ORDERS = 'namespaces/amber/orders/namespace-request.yaml';
const CLICKS = 'namespaces/birch/clicks/namespace-request.yaml';

const request = (namespace: string, team: string, needs = '{}', more = '') => `namespace: ${namespace}
team: ${team}
client_api: queue
needs: ${needs}
access: { owners: [{ team: ${team} }] }
${more}`;

const teams = (
  quota = 50000,
) => `default_quota: { write_rps: ${quota}, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - { name: amber, members: [ann, abe] }
  - { name: birch, members: [ben] }
  - { name: platform, members: [pat, pia], boundary: expert }
`;

const REPO = {
  'policies/teams.yaml': teams(),
  [ORDERS]: request('orders', 'amber', '{ write_rps: 1000 }'),
  [CLICKS]: request('clicks', 'birch', '{ write_rps: 2000 }'),
};

/** A new repo with a commit on main, and a branch that is checked out. */
let folder: GitFolder;
beforeEach(() => {
  folder = new GitFolder();
  onTestFinished(() => folder.remove());
  folder.commit(REPO);
  folder.git('checkout', '-q', '-b', 'branch');
});

const plan = (...args: string[]): Promise<Ran> => prism('plan', '--root', folder.root, ...AT, ...args);

interface Document {
  readonly result: string;
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
}

const follows = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')),
);

async function planned(...args: string[]): Promise<Document & Ran> {
  const ran = await plan('--format', 'json', ...args);
  expect(ran.err).toBe('');
  const document = JSON.parse(ran.out) as Document;
  if (document.plan) expect(follows(document.plan), JSON.stringify(follows.errors)).toBe(true);
  return { ...document, ...ran };
}

/** `update orders`, and with a star what is blocked. */
const changesOf = ({ plan }: Document): string[] =>
  (plan?.changes ?? []).map(
    ({ action, namespace, blocked }) => `${action} ${namespace}${blocked ? '*' : ''}`,
  );

const codesOf = ({ diagnostics }: Document): string[] =>
  diagnostics.map(({ error, existing }) => `${error.code}${existing ? ', existing' : ''}`);

describe('what is compared', () => {
  test('is the working tree with all that is not committed', async () => {
    folder.write(ORDERS, request('orders', 'amber', '{ write_rps: 3000 }'));
    folder.write('namespaces/birch/new/namespace-request.yaml', request('new', 'birch'));
    const found = await planned('--base', 'main');
    expect(found).toMatchObject({ code: 0, result: 'accepted', plan: { head: { commit: null } } });
    expect(found.plan!.base.commit).toBe(folder.git('rev-parse', 'main'));
    expect(changesOf(found)).toEqual(['create new', 'update orders']);
    expect(found.plan!.summary.unchanged).toBe(1);
    // What git ignores is not part of the change.
    folder.write('.gitignore', 'namespaces/birch/new/\n');
    expect(changesOf(await planned('--base', 'main'))).toEqual(['update orders']);
  });

  test('is the branch as it merges into the tip of the base', async () => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
    folder.git('checkout', '-q', 'main');
    folder.commit({ [CLICKS]: request('clicks', 'birch', '{ write_rps: 9000 }') });
    const found = await planned('--base', 'main', '--head', 'branch');
    expect(changesOf(found)).toEqual(['update orders']);
    expect(found.plan!.head.commit).toBe(folder.git('rev-parse', 'branch'));
    const same = await planned('--base', 'main', '--head', 'main');
    expect([same.code, changesOf(same), same.plan!.summary.unchanged]).toEqual([0, [], 2]);
  });

  test('and a file that was moved is no change', async () => {
    mkdirSync(join(folder.root, 'namespaces/amber/elsewhere'));
    renameSync(
      join(folder.root, ORDERS),
      join(folder.root, 'namespaces/amber/elsewhere/namespace-request.yaml'),
    );
    expect(changesOf(await planned('--base', 'main'))).toEqual([]);
    folder.commit();
    const found = await planned('--base', 'main', '--head', 'branch');
    expect([found.code, changesOf(found), codesOf(found)]).toEqual([0, [], ['IDENTITY_UNCHECKED']]);
  });

  test('may be a folder of the repo', async () => {
    const other = new GitFolder();
    onTestFinished(() => other.remove());
    other.commit(Object.fromEntries(Object.entries(REPO).map(([path, text]) => [`data/${path}`, text])));
    other.write(`data/${ORDERS}`, request('orders', 'amber', '{ write_rps: 3000 }'));
    other.write('namespaces/x/namespace-request.yaml', 'not: ours\n');
    const root = ['--root', join(other.root, 'data')];
    expect(changesOf(await planned('--base', 'main', ...root))).toEqual(['update orders']);
    other.git('checkout', '-q', '-b', 'branch');
    other.commit({ '.github/workflows/x.yaml': 'on: push\n' });
    const found = await planned('--base', 'main', '--head', 'branch', ...root, '--actor', 'ann');
    expect([changesOf(found), found.result]).toEqual([['update orders'], 'blocked']);
    expect(codesOf(found)).toContain('APPROVAL_REQUIRED');
  });
});

describe('what cannot be compared is said in one line and advice', () => {
  const fails = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await plan(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/this is a bug|\n\s+at /);
    return err;
  };

  test('an unknown ref', async () => {
    expect(await fails('--base', 'nowhere')).toMatch(/^error: .*nowhere/);
    expect(await fails('--base', 'main', '--head', 'nowhere')).toMatch(/^error: .*nowhere/);
    expect(await fails('--base', '--output=x')).toMatch(/^error: /);
    expect(await fails('--base', '')).toMatch(/^error: /);
  });

  test('a folder that is in no repo', async () => {
    expect(await fails('--base', 'main', '--root', scratch())).toMatch(/no git repository\n {2}help: /);
  });

  test('a conflict', async () => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
    folder.git('checkout', '-q', 'main');
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 4000 }') });
    expect(await fails('--base', 'main', '--head', 'branch')).toContain(`conflicts in '${ORDERS}'`);
    folder.git('checkout', '-q', 'branch');
    expect(await fails('--base', 'main')).toContain(`'${ORDERS}' has changed in the base too`);
  });

  test('a shallow clone that does not know where the branch left', async () => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
    folder.git('checkout', '-q', 'main');
    folder.commit({ 'README.md': 'x\n' });
    const clone = join(folder.top, 'shallow');
    execFileSync('git', [
      'clone',
      '-q',
      '--depth',
      '1',
      '--no-single-branch',
      `file://${folder.root}`,
      clone,
    ]);
    const refs = ['--base', 'origin/main', '--head', 'origin/branch'];
    expect(await fails('--root', clone, ...refs)).toMatch(/shallow.*\n {2}help: .*unshallow/);
    const tip = await planned('--root', clone, '--base', 'origin/main', '--head', 'origin/main');
    expect(tip.plan!.summary.unchanged).toBe(2);
  });

  test('evidence that is none', async () => {
    const file = join(scratch(), 'evidence.json');
    writeFileSync(file, '{ "author": ');
    expect(await fails('--base', 'main', '--evidence', file)).toMatch(
      /is no JSON.*\n {2}help: .*schema evidence/,
    );
    writeFileSync(file, '{ "author": 5 }');
    expect(await fails('--base', 'main', '--evidence', file)).toContain(
      'author must be a text or null, not 5',
    );
    expect(await fails('--base', 'main', '--evidence', `${file}.other`)).toMatch(/^error: .*no such file/i);
  });
});

describe('who judges', () => {
  test('the policies of the tip of the base, whatever the branch makes of them', async () => {
    const big = request('big', 'amber', '{ write_rps: 60000 }');
    folder.commit({
      'policies/teams.yaml': teams(900_000),
      'namespaces/amber/big/namespace-request.yaml': big,
    });
    const found = await planned('--base', 'main', '--head', 'branch', '--actor', 'ann');
    expect([found.code, found.result]).toEqual([1, 'rejected']);
    expect(codesOf(found)).toEqual(['APPROVAL_REQUIRED', 'QUOTA_EXCEEDED']);
    folder.git('checkout', '-q', 'main');
    folder.git('merge', '-q', 'branch');
    folder.git('checkout', '-q', '-b', 'next');
    folder.commit({ 'namespaces/amber/more/namespace-request.yaml': request('more', 'amber') });
    const next = await planned('--base', 'main', '--head', 'next', '--actor', 'ann');
    expect([next.result, changesOf(next)]).toEqual(['accepted', ['create more']]);
  });

  test('those of the head where the base has none, guided only', async () => {
    const other = new GitFolder();
    onTestFinished(() => other.remove());
    other.commit({ 'README.md': 'x\n' });
    other.git('checkout', '-q', '-b', 'branch');
    const kafka = request('orders', 'platform', '{ backend_preference: kafka }');
    other.commit({ ...REPO, [ORDERS]: kafka });
    const { err: _, ...found } = await planned(
      ...['--root', other.root, '--base', 'main', '--head', 'branch', '--actor', 'pat'],
    );
    expect(found.result).toBe('blocked');
    expect(changesOf(found)).toContain('create orders*');
  });

  test('the author of the evidence, or --actor', async () => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
    const refs = ['--base', 'main', '--head', 'branch'];
    expect(codesOf(await planned(...refs))).toEqual(['IDENTITY_UNCHECKED']);
    expect(codesOf(await planned(...refs, '--actor', 'ANN'))).toEqual([]);
    const stranger = await planned(...refs, '--actor', 'ben');
    expect([stranger.code, changesOf(stranger), codesOf(stranger)]).toEqual([
      1,
      ['update orders*'],
      ['NOT_AUTHORIZED'],
    ]);
    const file = join(scratch(), 'evidence.json');
    writeFileSync(file, JSON.stringify({ author: 'abe', commits: [], reviews: [], memberships: {} }));
    expect(codesOf(await planned(...refs, '--evidence', file))).toEqual([]);
  });

  test('a review of exactly this change', async () => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 1000, retention: 1days }') });
    const commit = folder.git('rev-parse', 'branch');
    const file = join(scratch(), 'evidence.json');
    const people = { author: 'ann', committer: 'ann', co_authors: [] };
    const review = { user: 'pat', state: 'APPROVED', commit, submitted_at: '2026-11-20T00:00:00Z' };
    writeFileSync(file, JSON.stringify({ author: 'ann', commits: [people], reviews: [review] }));
    const refs = ['--base', 'main', '--head', 'branch', '--evidence', file];
    const approved = await planned(...refs);
    expect([approved.result, changesOf(approved)]).toEqual(['accepted', ['update orders']]);
    expect(approved.plan!.changes[0]).toMatchObject({ risk: 'data-loss' });
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 1000, retention: 1h }') });
    const later = await planned(...refs);
    expect([later.result, changesOf(later), codesOf(later)]).toEqual([
      'blocked',
      ['update orders*'],
      ['APPROVAL_INVALID'],
    ]);
  });
});

describe('what comes out', () => {
  beforeEach(() => {
    folder.commit({
      [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }'),
      'namespaces/amber/odd/namespace-request.yaml': request(
        'odd',
        'amber',
        '{ write_rps: 10, retention: 400days }',
      ),
    });
  });
  const refs = ['--base', 'main', '--head', 'branch'];

  test('3 for differences on request, 1 before that', async () => {
    expect((await plan(...refs)).code).toBe(1);
    rmSync(join(folder.root, 'namespaces/amber/odd'), { recursive: true });
    folder.commit();
    expect((await plan(...refs)).code).toBe(0);
    expect((await plan(...refs, '--exit-code')).code).toBe(3);
    expect((await plan('--base', 'main', '--head', 'main', '--exit-code')).code).toBe(0);
  });

  test('text: the plan on stdout, the findings on stderr', async () => {
    const { out, err } = await plan(...refs);
    expect(out).toContain('orders');
    expect(out).not.toContain('[APPROVAL_REQUIRED]');
    expect(err).toContain('[APPROVAL_REQUIRED]');
    expect(await plan(...refs, '--quiet')).toMatchObject({
      out: '',
      err: expect.not.stringContaining('IDENTITY'),
    });
  });

  test('one document of each other format, and nothing beside it', async () => {
    for (const format of ['json', 'sarif', 'markdown', 'github']) {
      const { out, err, code } = await plan(...refs, '--format', format);
      expect([code, err], format).toEqual([1, '']);
      if (format === 'json') expect(Object.keys(JSON.parse(out))).toEqual(['result', 'plan', 'diagnostics']);
      if (format === 'sarif') expect(JSON.parse(out).runs[0].results.length).toBeGreaterThan(0);
      if (format === 'markdown') expect(out).toContain('orders');
      if (format === 'github') expect(out).toMatch(/^::error /m);
    }
  });

  test('--with: what only fails once another change is merged too', async () => {
    folder.git('checkout', '-q', '-b', 'other', 'main');
    folder.commit({
      [ORDERS]: request('orders', 'amber', '{ write_rps: 1000, read_rps: 7 }'),
      'namespaces/birch/odd/namespace-request.yaml': request('odd', 'birch'),
    });
    const alone = await planned(...refs);
    const { out, err } = await plan(...refs, '--with', 'other', '--format', 'json');
    const both = JSON.parse(out) as Document;
    expect(changesOf(both)).toEqual(changesOf(alone));
    expect(codesOf(both).length).toBeGreaterThan(codesOf(alone).length);
    expect(err).toContain(`change '${ORDERS}'`);
    expect((await plan('--with', 'other')).code).toBe(2);
  });
});

describe('the cache', () => {
  const refs = ['--base', 'main', '--head', 'branch', '--format', 'json'];
  const cache = () => join(folder.root, '.prism/cache');
  const entries = () => readdirSync(cache()).filter((name) => !name.startsWith('.'));
  beforeEach(() => {
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
  });

  test('changes nothing about a second run, and git knows nothing of it', async () => {
    const stored = folder.git('count-objects', '-v');
    const first = await plan(...refs);
    expect(entries().length).toBeGreaterThan(0);
    expect(await plan(...refs)).toEqual(first);
    folder.git('checkout', '-q', 'main');
    folder.commit({ 'README.md': 'x\n' });
    const merged = folder.git('count-objects', '-v');
    await plan(...refs);
    expect(folder.git('status', '--porcelain')).toBe('');
    expect(folder.git('count-objects', '-v')).toBe(merged);
    expect(merged).not.toBe(stored);
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), 'in the way');
    expect((await plan(...refs)).code).toBe(first.code);
  });

  test('is not read when somebody has committed it', async () => {
    const first = await plan(...refs);
    const names = entries();
    folder.git('add', '-f', '.prism/cache');
    for (const name of names) {
      chmodSync(join(cache(), name), 0o600);
      writeFileSync(join(cache(), name), 'poison');
    }
    expect(await plan(...refs)).toEqual(first);
    // Neither read nor written.
    for (const name of names) expect(readFileSync(join(cache(), name), 'utf8')).toBe('poison');
  });
});

describe('other processes', () => {
  // The bundle keeps its entries from run to run; the source shares them with no other process.
  const script = `
    globalThis.PRISM_BUILD_ID = 'f'.repeat(64);
    const { run } = await import(${JSON.stringify(resolve('src/cli/program.ts'))});
    let out = '';
    const code = await run(process.argv.slice(1), { out: (text) => { out += text; }, err: () => {}, color: false, outColor: false, width: undefined });
    process.stdout.write(JSON.stringify({ code, out }));
  `;
  const start = () =>
    spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        script,
        'plan',
        '--root',
        folder.root,
        ...AT,
        '--base',
        'main',
        '--head',
        'branch',
        '--format',
        'json',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
  const said = async (child: ReturnType<typeof start>): Promise<string> => {
    let out = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
    });
    await once(child, 'close');
    return out;
  };
  const manyRequests = () => {
    folder.git('checkout', '-q', 'main');
    for (let i = 0; i < 400; i++)
      folder.write(
        `namespaces/t/n${i}/namespace-request.yaml`,
        request(`n${i}`, 'amber', '{ write_rps: 1 }'),
      );
    folder.commit();
    folder.git('checkout', '-q', 'branch');
    folder.commit({ [ORDERS]: request('orders', 'amber', '{ write_rps: 3000 }') });
  };

  test('at the same time give the same answer', async () => {
    manyRequests();
    const all = await Promise.all([start(), start(), start()].map(said));
    expect(new Set(all).size).toBe(1);
    expect(await said(start())).toBe(all[0]);
    expect(readdirSync(join(folder.root, '.prism/cache')).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  test('that are killed at any time leave the next one right', async () => {
    manyRequests();
    const whole = await said(start());
    for (let round = 0; round < 8; round++) {
      rmSync(join(folder.root, '.prism'), { recursive: true, force: true });
      const child = start();
      if (round % 2 === 0) await setTimeout(150 + round * 60);
      // Just when it has begun to write, or a moment later.
      else
        for (let waited = 0; waited < 3000 && child.exitCode === null; waited++) {
          if (existsSync(join(folder.root, '.prism/cache/.gitignore'))) break;
          await setTimeout(1);
        }
      if (round % 4 === 3) await setTimeout(round * 8);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(await said(start()), `round ${round}`).toBe(whole);
      expect(folder.git('status', '--porcelain')).toBe('');
    }
  });
});
