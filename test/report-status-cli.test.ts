import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDirectoryState } from '../src/state/directory-store.ts';
import { pendingRecord, record } from './apply-report-samples.ts';
import { prism, scratch } from './run-prism.ts';

/** A repo in whose state two namespaces are, one with a change that stopped. */
async function appliedRepo(): Promise<string> {
  const root = scratch('embedded');
  const store = await openDirectoryState(join(root, '.prism/state'));
  const ledger = pendingRecord({ namespace: 'ledger' }, { error: 'at postgres://bob:hunter2@db/x' });
  const about = {
    run: 'run-7',
    at: '2026-11-24T10:00:00.000Z',
    namespace: 'ledger',
    change: '12'.repeat(32),
  };
  await store.commit(null, {
    namespaces: new Map([
      ['carts', record({ namespace: 'carts' })],
      ['ledger', ledger],
    ]),
    journal: [
      { ...about, kind: 'step-intended', step: 'ledger/backend/postgres/principal' },
      { ...about, kind: 'step-done', step: 'ledger/backend/postgres/principal', wrote: true },
      { ...about, kind: 'step-intended', step: 'ledger/proxy/register' },
      { ...about, kind: 'step-failed', step: 'ledger/proxy/register', error: 'no proxy answered' },
      { ...about, namespace: 'other', kind: 'step-done', step: 'other/proxy/register', wrote: true },
    ],
  });
  await store.close();
  return root;
}

test('without a state nothing is made, and it says what to do', async () => {
  const root = scratch('embedded');
  const { code, out } = await prism('status', '--root', root);
  expect(code).toBe(0);
  expect(out).toContain('nothing is applied yet');
  expect(JSON.parse((await prism('status', '--root', root, '--format', 'json')).out)).toEqual({
    state: null,
    namespaces: [],
  });
  expect(existsSync(join(root, '.prism'))).toBe(false);
});

test('all namespaces, and one with the steps of its change', async () => {
  const root = await appliedRepo();
  const all = await prism('status', '--root', root);
  expect(all.code).toBe(0);
  expect(all.out).toContain('1 of 2 namespaces not active');
  const one = await prism('status', 'ledger', '--root', root);
  expect(one.code).toBe(0);
  expect(one.out).toContain('[x] ledger/backend/postgres/principal');
  expect(one.out).toContain('[!] ledger/proxy/register\n      no proxy answered');
  expect(one.out).not.toContain('other/');
});

test('no password is shown that got into the state', async () => {
  const root = await appliedRepo();
  for (const args of [[], ['ledger']]) {
    const { out } = await prism('status', ...args, '--root', root);
    expect(out).toContain('postgres://bob:***@db/x');
    expect(out).not.toContain('hunter2');
  }
});

test('the JSON of one is what a client is told', async () => {
  const root = await appliedRepo();
  const { out } = await prism('status', 'carts', '--root', root, '--format', 'json');
  expect(JSON.parse(out)).toEqual({
    namespace: 'carts',
    status: 'active',
    endpoints: ['https://data.example.com:8980'],
    client_api: 'transact',
    created_at: '2026-11-01T08:00:00.000Z',
  });
});

test('an unknown name fails, and names the nearest', async () => {
  const root = await appliedRepo();
  const { code, out, err } = await prism('status', 'legder', '--root', root);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain("Did you mean 'ledger'?");
});

test('it works where a policy is wrong', async () => {
  const root = await appliedRepo();
  const { code } = await prism('status', '--root', root, '--policies', join(root, 'namespaces'));
  expect(code).toBe(0);
});

test('drift without a state: all that is asked for is a difference, and nothing is made', async () => {
  const root = scratch('embedded');
  const { code, out } = await prism('drift', '--root', root);
  expect(code).toBe(3);
  expect(out).toContain('different: 3 changes not applied');
  expect(existsSync(join(root, '.prism'))).toBe(false);
});
