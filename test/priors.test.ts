import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';
import { type Draft, fileOf, POLICIES } from './draft-request.ts';

// What was there before the change keeps its name, its quota and its API (semantics 3).

const policySet = loadPolicySet(POLICIES).policySet!;
const draft = (namespace: string, more: Partial<Draft> = {}): Draft => ({
  namespace,
  team: 'small-team',
  client_api: 'pubsub',
  needs: { write_rps: 30000 },
  ...more,
});
const files = (...drafts: Draft[]) => ({ requests: drafts.map(fileOf) });
const requestsOf = (...drafts: Draft[]) =>
  new Map(
    compile(files(...drafts), policySet, { now: NOW }).configs.map((one) => [one.request.namespace, one]),
  );
const errors = (drafts: Draft[], before?: ReturnType<typeof requestsOf>) =>
  compile(files(...drafts), policySet, { now: NOW, ...(before && { before }) })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ error, namespace, location }) => `${error.code} ${namespace} ${location.file.split('/')[2]}`);

test('the quota is charged for what was there first, whatever the path order', () => {
  const [early, late] = [draft('early'), draft('late')];
  expect(errors([early, late])).toEqual(['QUOTA_EXCEEDED late 001']);
  expect(errors([early, late], requestsOf(late))).toEqual(['QUOTA_EXCEEDED early 000']);
});

test('a request that does not fit is not charged, so a later one that fits passes', () => {
  expect(errors([draft('a'), draft('b'), draft('c', { needs: { write_rps: 20000 } })])).toEqual([
    'QUOTA_EXCEEDED b 001',
  ]);
});

test('a taken name stays with the team that had it', () => {
  const [first, second] = [draft('orders', { team: 'free-team' }), draft('orders')];
  expect(errors([first, second])).toEqual(['NAMESPACE_EXISTS orders 001']);
  expect(errors([first, second], requestsOf(second))).toEqual(['NAMESPACE_EXISTS orders 000']);
});

test('a taken name stays with the file that had it, whoever claims it before in path order', () => {
  const [intruder, holder] = [draft('orders'), draft('orders')];
  const before = requestsOf(holder);
  const prior = { ...before.get('orders')!, file: 'namespaces/small-team/001/namespace-request.yaml' };
  expect(errors([intruder, holder], new Map([['orders', prior]]))).toEqual(['NAMESPACE_EXISTS orders 000']);
});

test('the client API is kept for life', () => {
  const [before, after] = [draft('orders'), draft('orders', { client_api: 'queue' })];
  expect(errors([after], requestsOf(before))).toEqual(['IMMUTABLE_FIELD orders 000']);
  expect(errors([before], requestsOf(before))).toEqual([]);
});
