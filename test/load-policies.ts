import { expect } from 'vitest';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';

export const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - name: payments-team
    members: [alice, bob]
    quota: { write_rps: unlimited, data_size: 2GB }
  - name: platform-team
    boundary: expert
`;

/** Loads policy files by name, with a small teams.yaml unless there is one among them. */
export function load(
  files: Readonly<Record<string, string>>,
  { settings, analyse }: { readonly settings?: string | undefined; readonly analyse?: boolean } = {},
) {
  const all: Record<string, string> = { 'teams.yaml': TEAMS, ...files };
  const policies = Object.entries(all).map(([name, text]) => ({ path: `policies/${name}`, text }));
  const source = settings === undefined ? undefined : { path: 'prism.yaml', text: settings };
  return loadPolicySet({ settings: source, policies }, { analyse });
}

export function loaded(files: Readonly<Record<string, string>>, settings?: string): PolicySet {
  const { policySet, diagnostics } = load(files, { settings });
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

/** `policies/teams.yaml:3:5-3:9 message | recommendation`, and the places it points to. */
export function findings(files: Readonly<Record<string, string>>, settings?: string): string[] {
  return load(files, { settings }).diagnostics.map(({ severity, error, location: at, related }) => {
    expect([severity, error.code]).toEqual(['error', 'INVALID_POLICY']);
    const place = `${at.file}:${at.line}:${at.column}-${at.end_line}:${at.end_column}`;
    const others = related
      .map((other) => ` (${other.file}:${other.line}:${other.column} ${other.message})`)
      .join('');
    // The built-in files may grow; where exactly they say something is of no account here.
    const text = `${place} ${error.message} | ${error.details.recommendation}${others}`;
    return text.replace(/(builtin:[a-z/]+\.yaml):\d+/g, '$1:N');
  });
}

/** The built-in file with one edit. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const text = BUILTIN_POLICIES[name]!;
  expect(text).toContain(from);
  return { [name]: text.replace(from, to) };
}

export const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

/** The built-in backends.yaml with other rules, the first of which stands on line 1. */
export function backendRules(...lines: string[]): Record<string, string> {
  const capabilities = BUILTIN_POLICIES['backends.yaml']!.replace(/^rules:[\s\S]*/m, '').replace(
    /^version: 1$/m,
    '',
  );
  return {
    'backends.yaml': `version: 1\nrules:\n${lines.map((line) => `  - ${line}\n`).join('')}${capabilities}`,
  };
}

/** One rule for each client API but those given. */
export const oneRuleEach = (...apis: string[]) =>
  Object.entries({
    keyvalue: 'postgres',
    pubsub: 'kafka',
    queue: 'kafka',
    reader: 'postgres',
    transact: 'postgres',
  })
    .filter(([api]) => !apis.includes(api))
    .map(([api, backend]) => `{ id: all-${api}, when: 'client_api == "${api}"', backend: ${backend} }`);
