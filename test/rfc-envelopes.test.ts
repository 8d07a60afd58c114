import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { CASES, compileCase, NOW, policiesOf } from './cases.ts';

// The three worked errors of the RFC ("Error Handling"), to the letter. Our details may say more than the RFC's.

const caseOf = (name: string) => CASES.find((one) => one.name === name)!;
const only = (diagnostics: readonly Diagnostic[], code: string) => {
  const found = diagnostics.filter(({ error }) => error.code === code);
  expect(found).toHaveLength(1);
  return found[0]!.error;
};

test('invalid configuration', () => {
  const { diagnostics } = compileCase(caseOf('err/rfc-pubsub-strong-consistency'));
  const found = diagnostics.find(({ error }) => error.code === 'INVALID_CONFIGURATION')!.error;
  expect(found.message).toBe("Consistency 'strong' not supported by client_api 'pubsub'");
  expect(found.details).toMatchObject({
    field: 'needs.consistency',
    supported_values: ['eventual'],
    recommendation: "Use client_api 'queue' for strong consistency",
  });
});

test('capacity exceeded', () => {
  const found = only(compileCase(caseOf('err/rfc-small-team-quota-50k')).diagnostics, 'QUOTA_EXCEEDED');
  expect(found.message).toBe('Requested write_rps (200000) exceeds team quota (50000)');
  expect(found.details).toMatchObject({
    requested: 200000,
    quota: 50000,
    team: 'small-team',
    recommendation: 'Request quota increase via platform team',
  });
});

test('capacity exceeded by the sum', () => {
  const found = only(compileCase(caseOf('err/quota-sum')).diagnostics, 'QUOTA_EXCEEDED');
  expect(found.message).toBe('Requested write_rps (60000) with 70000 in use exceeds team quota (100000)');
  expect(found.details).toMatchObject({ requested: 60000, in_use: 70000, quota: 100000 });
});

test('namespace already exists', () => {
  const one = caseOf('err/rfc-namespace-exists');
  const { policySet } = loadPolicySet(policiesOf(one));
  const tree = readWorkingTree(one.root, policySet!.settings.requests);
  const applied = new Map([['order-processing', { created_at: '2025-10-01T10:00:00Z' }]]);
  const found = only(compile(tree, policySet!, { now: NOW, applied }).diagnostics, 'NAMESPACE_EXISTS');
  expect(found.message).toBe("Namespace 'order-processing' already exists");
  expect(found.details).toMatchObject({
    existing_owner: 'payments-team',
    created_at: '2025-10-01T10:00:00Z',
    recommendation: 'Choose a different namespace name or contact existing owner',
  });
  expect(
    only(compile(tree, policySet!, { now: NOW }).diagnostics, 'NAMESPACE_EXISTS').details.created_at,
  ).toBe(null);
});
