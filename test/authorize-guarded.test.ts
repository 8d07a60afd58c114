import { describe, expect, test } from 'vitest';
import { authorizeGuardedFiles, type GuardedFile } from '../src/core/authorize/authorize-guarded-files.ts';
import { isGuarded } from '../src/core/authorize/is-guarded.ts';
import { peopleOf } from '../src/core/authorize/people.ts';
import { PROSE } from '../src/core/diagnostics/codes.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import { EARLIER, evidence, HEAD, POLICIES, review } from './authorize-cases.ts';
import { NOW } from './cases.ts';

const FILES: readonly GuardedFile[] = [
  { path: 'policies/teams.yaml', id: 'a1' },
  { path: 'prism.yaml', id: null },
];

function judge(
  actor: string | undefined,
  known?: Evidence,
  files: readonly GuardedFile[] = FILES,
  earlier?: readonly GuardedFile[],
) {
  const { findings, approval } = authorizeGuardedFiles(
    files,
    {
      people: peopleOf(actor, known, POLICIES),
      evidence: known,
      now: NOW,
      guardedAt: (commit) => (commit === HEAD ? files : commit === EARLIER ? earlier : undefined),
    },
    POLICIES,
  );
  return { codes: findings.map(({ code }) => code), findings, approval };
}

describe("the platform's own files", () => {
  test('none: nothing', () => {
    expect(judge('alice', undefined, [])).toEqual({ codes: [], findings: [], approval: null });
  });

  test('an expert author, or the review of one', () => {
    expect(judge('VERA').approval).toEqual({
      for: 'policies/teams.yaml, prism.yaml',
      by: 'VERA (platform-team), author',
      status: 'granted',
      because: 'an expert may change them',
    });
    expect(judge('alice', evidence([review('vera')])).approval?.status).toBe('granted');
    expect(judge('alice', evidence([review('bob')])).approval?.status).toBe('missing');
    expect(judge('vera', evidence([], { author: 'alice' })).approval?.status).toBe('missing');
    expect(judge(undefined).approval?.status).toBe('missing');
  });

  test('what is missing is said', () => {
    const { findings } = judge('alice', evidence());
    const params = findings[0]!.params as Parameters<typeof PROSE.APPROVAL_REQUIRED.message>[0];
    expect(findings[0]!.code).toBe('APPROVAL_REQUIRED');
    expect(PROSE.APPROVAL_REQUIRED.message(params)).toBe(
      "Changing the platform's own files (policies/teams.yaml, prism.yaml) needs an approval",
    );
    expect(PROSE.APPROVAL_REQUIRED.recommendation(params)).toBe(
      'Ask platform-team (vera, xin) to approve the pull request',
    );
  });

  test('a review is of these contents: any other makes it stale', () => {
    const known = evidence([review('vera', { commit: EARLIER })]);
    const at = (earlier?: readonly GuardedFile[]) => judge('alice', known, FILES, earlier).approval;
    expect(at([FILES[1]!, FILES[0]!])?.status).toBe('granted');
    const stale = (what: string) => `review of 'vera' at eeeeeee is stale: ${what}`;
    expect(at([{ ...FILES[0]!, id: 'a2' }, FILES[1]!])?.because).toBe(
      stale('policies/teams.yaml has changed since'),
    );
    expect(at([FILES[0]!])?.because).toBe(stale('prism.yaml has changed since'));
    const more = { path: 'CODEOWNERS', id: 'c' };
    expect(at([...FILES, more])?.because).toBe(stale('CODEOWNERS has changed since'));
    expect(at()?.because).toBe(stale('what these files were at eeeeeee cannot be told'));
    expect(judge('alice', known, FILES, []).codes).toEqual(['APPROVAL_INVALID']);
  });
});

test('which files those are', () => {
  const guarded = (path: string, policies = 'policies') => isGuarded(path, policies);
  for (const path of ['policies/teams.yaml', 'policies/old/x', 'prism.yaml', '.github/workflows/x.yml'])
    expect([path, guarded(path)]).toEqual([path, true]);
  for (const path of ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', 'policies', '.github'])
    expect([path, guarded(path)]).toEqual([path, true]);
  for (const path of [
    'policies-old/teams.yaml',
    'a/policies/teams.yaml',
    'a/prism.yaml',
    'docs/x.md',
    'a/.github/x',
  ])
    expect([path, guarded(path)]).toEqual([path, false]);
  expect(guarded('platform/rules/teams.yaml', './platform/rules/')).toBe(true);
  expect(guarded('policies/teams.yaml', 'platform')).toBe(false);
  expect(guarded('teams.yaml', '.')).toBe(true);
  expect(guarded('namespaces/x/namespace-request.yaml', '.')).toBe(false);
});
