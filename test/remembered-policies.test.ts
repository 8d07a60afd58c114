import { expect, test } from 'vitest';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import type { PolicySources } from '../src/core/policy/policy-set.ts';
import { openCache } from '../src/repo/cache/open-cache.ts';
import { rememberedPolicies } from '../src/repo/remembered-policies.ts';
import { scratch } from './run-prism.ts';

const TEAMS = `version: 1
default_quota: { write_rps: 5000, read_rps: 5000, data_size: 1TB, namespaces: 10 }
teams:
  - { name: orders-team, boundary: guided, members: [olga, otto] }
  - { name: platform-team, boundary: expert, members: [pia] }
`;

const sources = (teams: string, path = 'policies/teams.yaml'): PolicySources => ({
  settings: { path: 'prism.yaml', text: 'version: 1\nrequests: ["namespaces/**/*.yaml"]\n' },
  policies: [{ path, text: teams }],
});

const freshCache = () => openCache(scratch(), { trusted: () => true })!;

/** All of a PolicySet that can be compared, with the place of a team. */
const summary = (sources: PolicySources, cache?: ReturnType<typeof freshCache>) => {
  const { policySet, diagnostics } = rememberedPolicies(sources, cache);
  return {
    diagnostics,
    digest: policySet?.digest,
    settings: policySet?.settings,
    teams: policySet && [...policySet.teams],
    boundaries: policySet?.boundaries,
    place: policySet?.locate({ file: 'teams.yaml', path: ['teams', 1, 'name'] }),
  };
};

test('policies that an earlier run has read are the same, with the same places and the same digest', () => {
  const cache = freshCache();
  const plain = summary(sources(TEAMS));
  expect(plain.place).toMatchObject({ file: 'policies/teams.yaml', line: 5 });
  expect(summary(sources(TEAMS), cache)).toEqual(plain);
  expect(summary(sources(TEAMS), cache)).toEqual(plain);
});

test('an edit of a file, or another path, is read anew', () => {
  const cache = freshCache();
  const before = summary(sources(TEAMS), cache);
  const edited = sources(TEAMS.replace('[olga, otto]', '[olga]'));
  expect(summary(edited, cache)).toEqual(summary(edited));
  expect(summary(edited, cache).digest).not.toBe(before.digest);
  const moved = sources(`# moved\n${TEAMS}`);
  expect(summary(moved, cache).place).toMatchObject({ line: 6 });
});

test('policies with a mistake are reported each time, and remembered by nobody', () => {
  const cache = freshCache();
  const wrong: PolicySources = {
    policies: [
      ...sources(TEAMS).policies,
      {
        path: 'policies/backends.yaml',
        text: BUILTIN_POLICIES['backends.yaml']!.replace('when: ', 'when: needs.nothing == '),
      },
    ],
  };
  const plain = summary(wrong);
  expect(plain.diagnostics).not.toEqual([]);
  expect(summary(wrong, cache)).toEqual(plain);
  expect(summary(wrong, cache)).toEqual(plain);
});

test('the repo has policies of its own in the same words', () => {
  const cache = freshCache();
  const own: PolicySources = {
    policies: [
      ...sources(TEAMS).policies,
      ...Object.entries(BUILTIN_POLICIES).map(([name, text]) => ({ path: `policies/${name}`, text })),
    ],
  };
  const plain = summary(own);
  expect(plain.digest).toBeDefined();
  expect(summary(own, cache)).toEqual(plain);
  expect(summary(own, cache)).toEqual(plain);
});
