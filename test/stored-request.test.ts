import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeFile } from '../src/core/judge-file.ts';
import type { Request } from '../src/core/model/request.ts';
import { restoreRequest, storeRequest } from '../src/core/model/stored-request.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';

const ROOTS = ['ok', 'err', 'plan', 'company', 'demo-mistakes'].map((name) => join('fixtures', name));

/** Every request of the fixtures that could be read, rejected or not. */
function requests(): Request[] {
  const { policySet } = loadPolicySet(readPolicySources('fixtures/company'));
  const files = ROOTS.filter(existsSync).flatMap(
    (root) => readWorkingTree(root, ['**/namespace-request.yaml', '**/request.yaml']).requests,
  );
  return files.flatMap((source) => judgeFile(source, policySet!).request ?? []);
}

const throughJson = (request: Request): Request =>
  restoreRequest(JSON.parse(JSON.stringify(storeRequest(request))) as Record<string, unknown>);

test('what the state keeps of a request is the request, down to what is forever and what it leaves out', () => {
  const all = requests();
  expect(all.length).toBeGreaterThan(300);
  // Whether an object has a prototype is of no account, but what is undefined is.
  for (const request of all) expect(throughJson(request)).toStrictEqual(structuredClone(request));
  // Each kind of member is among them.
  expect(all.some(({ needs }) => Object.values(needs).includes(Number.POSITIVE_INFINITY))).toBe(true);
  expect(all.some(({ backend }) => backend !== undefined)).toBe(true);
  expect(all.some(({ patterns }) => patterns !== undefined)).toBe(true);
  expect(all.some(({ compliance }) => compliance !== undefined)).toBe(true);
  expect(all.some(({ approval }) => approval?.ticket !== undefined)).toBe(true);
});
