import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Compilation, compile } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet, PolicySources } from '../src/core/policy/policy-set.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';

/** The time at which every fixture is judged. */
export const NOW = Date.parse('2026-11-24T00:00:00Z');

export interface Case {
  /** `err/quota-sum`. */
  readonly name: string;
  readonly root: string;
}

/** The folders below fixtures/ok and fixtures/err, in order of name. */
export const CASES: readonly Case[] = ['ok', 'err'].flatMap((kind) =>
  readdirSync(join('fixtures', kind))
    .sort()
    .map((claim) => ({ name: `${kind}/${claim}`, root: join('fixtures', kind, claim) })),
);

/** A repo's own policies over the pinned ones of fixtures/policies; `rfc-` cases use the product's. */
export function policiesOf({ name, root }: Case): PolicySources {
  const own = readPolicySources(root);
  if (name.includes('/rfc-')) return own;
  const names = new Set(own.policies.map(({ path }) => path));
  const pinned = readPolicySources('fixtures').policies.filter(({ path }) => !names.has(path));
  return { ...own, policies: [...own.policies, ...pinned] };
}

export interface Outcome {
  readonly policySet: PolicySet | undefined;
  readonly compilation: Compilation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function compileCase(one: Case): Outcome {
  const { policySet, diagnostics } = loadPolicySet(policiesOf(one));
  if (!policySet) return { policySet, compilation: undefined, diagnostics };
  const compilation = compile(readWorkingTree(one.root, policySet.settings.requests), policySet, {
    now: NOW,
  });
  return { policySet, compilation, diagnostics: compilation.diagnostics };
}

/** One line a diagnostic: where, what, which lines decided, and the fix. */
export function lineOf({ severity, error, location, related, fix }: Diagnostic): string {
  const { file, line, column, end_line, end_column } = location;
  const parts = [
    `${file}:${line}:${column}-${end_line}:${end_column}: ${severity}: ${error.message} [${error.code}]`,
    ...related.map((other) => `${other.file}:${other.line}:${other.column} ${other.message}`),
    ...(fix
      ? [
          `${fix.automatic ? 'fix' : 'suggestion'}: ${fix.op ?? 'set'} ${fix.path} = ${JSON.stringify(fix.value)}`,
        ]
      : []),
  ];
  return parts.join(' | ');
}
