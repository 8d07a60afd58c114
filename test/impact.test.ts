import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import { AT, prism, scratch } from './run-prism.ts';

// What a change of the policies does to the company's forty namespaces.

interface Impact {
  readonly summary: Readonly<Record<string, number>>;
  readonly namespaces: readonly Readonly<Record<string, unknown>>[];
}

/** A copy of the company, and a policies folder like its own but for one edit. */
function edited(file: string, from: string | RegExp, to: string): { root: string; policies: string } {
  const root = scratch('company');
  const policies = join(scratch(), 'policies');
  cpSync(join(root, 'policies'), policies, { recursive: true });
  const path = join(policies, file);
  const text = BUILTIN_POLICIES[file] ?? readFileSync(path, 'utf8');
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  writeFileSync(path, after);
  return { root, policies };
}

async function impactOf(file: string, from: string | RegExp, to: string): Promise<Impact> {
  const { root, policies } = edited(file, from, to);
  const { out } = await prism('impact', '--root', root, '--policies', policies, '--format', 'json', ...AT);
  return JSON.parse(out);
}

test('policies that mean the same change nothing', async () => {
  const { root, policies } = edited('sizing.yaml', 'as: count', 'as: count # the same');
  const { code, out } = await prism('impact', '--root', root, '--policies', policies, ...AT);
  expect(code).toBe(0);
  expect(out).toContain('40 namespaces unchanged');
  const quiet = await prism('impact', '--root', root, '--policies', policies, '--quiet', ...AT);
  expect(quiet).toEqual({ code: 0, out: '', err: '' });
});

test('a lower quota rejects what no longer fits, and says which line does it', async () => {
  const { root, policies } = edited('teams.yaml', 'write_rps: 100000, data_size: 5TB', 'write_rps: 10000');
  const { code, out } = await prism('impact', '--root', root, '--policies', policies, ...AT);
  expect(code).toBe(1);
  expect(out).toContain('rejected by QUOTA_EXCEEDED');
  expect(out).toMatch(/settlement-events: kafka with wal, tiered-storage → none/);
  expect(out).toMatch(/policies\/teams\.yaml:17/);
  expect(out).toMatch(/payments-team write_rps: limit 100,000 → 10,000/);
});

test('a lower threshold moves a namespace, by the rule that moves it', async () => {
  const { summary, namespaces } = await impactOf(
    'backends.yaml',
    'needs.write_rps > 50000',
    'needs.write_rps > 40000',
  );
  expect(summary).toMatchObject({ moved: 1, rejected: 0, unchanged: 39 });
  expect(namespaces).toEqual([
    {
      namespace: 'page-view-events',
      team: 'analytics-team',
      effect: 'moved',
      before: 'nats',
      after: 'kafka',
      because: 'backends.yaml#pubsub-high-write',
    },
  ]);
});

test('another sizing changes numbers; what cannot shrink is no change', async () => {
  const grown = await impactOf('sizing.yaml', 'needs.read_rps) / 500.0', 'needs.read_rps) / 250.0');
  expect(grown.summary.changed).toBeGreaterThan(3);
  for (const { effect, because } of grown.namespaces) {
    expect(effect).toBe('changed');
    expect(because).toContain('sizing.yaml#kafka-partitions');
  }
  const shrunk = await impactOf('sizing.yaml', 'needs.read_rps) / 500.0', 'needs.read_rps) / 5000.0');
  expect(shrunk.summary).toMatchObject({ changed: 0, unchanged: 40 });
});

test('a higher quota lets in what did not fit', async () => {
  const { root, policies } = edited('teams.yaml', 'write_rps: 100000, data_size: 5TB', 'write_rps: 10000');
  cpSync(policies, join(root, 'policies'), { recursive: true });
  const { out } = await prism(
    'impact',
    '--root',
    root,
    '--policies',
    join('fixtures', 'company', 'policies'),
    '--format',
    'json',
    ...AT,
  );
  const { namespaces } = JSON.parse(out) as Impact;
  expect(namespaces).toEqual([
    expect.objectContaining({ namespace: 'settlement-events', effect: 'accepted', before: null }),
  ]);
});

test('a branch that changes policies is compared with its base', async () => {
  const root = scratch('company');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '-qb', 'main');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'base');
  const path = join(root, 'policies', 'teams.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('write_rps: 100000, data_size: 5TB', 'write_rps: 10000'),
  );
  const { code, out } = await prism('impact', '--root', root, '--base', 'main', ...AT);
  expect(code).toBe(1);
  expect(out).toContain('settlement-events');
});

test('without anything to compare with it says what to name', async () => {
  const { code, err } = await prism('impact', '--root', scratch('company'));
  expect(code).toBe(2);
  expect(err).toContain('--base main');
});

test('invalid new policies are said with their place', async () => {
  const { root, policies } = edited('teams.yaml', 'write_rps: 100000', 'write_rps: many');
  const { code, err } = await prism('impact', '--root', root, '--policies', policies, ...AT);
  expect(code).toBe(1);
  expect(err).toMatch(/teams\.yaml:17:\d+: error: .* \[INVALID_POLICY\]/);
});
