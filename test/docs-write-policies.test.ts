import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileExpression } from '../src/core/policy/compile-expression.ts';
import type { ExpressionContext } from '../src/core/policy/expression.ts';
import { FUNCTIONS, VARIABLES } from '../src/core/policy/expression-language.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { renderText } from '../src/core/report/text.ts';

// The examples of docs/how-to/write-policies.md. ` ```yaml builtin=<file> replace=<id> ` (or `after=<id>`) changes one
// row of a built-in policy file; the ` ```text ` that follows is what is said of it, and where none follows the
// policies are in order. `vitest -u` writes the texts.

const PAGE = 'docs/how-to/write-policies.md';
const markdown = readFileSync(PAGE, 'utf8');
const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - { name: orders-team, members: [alice, bob] }
  - { name: platform-team, boundary: expert, members: [vera] }
`;

const BLOCKS =
  /^```yaml builtin=(\S+) (replace|after)=(\S+)\n([\s\S]*?)^```\n(\n```text\n([\s\S]*?)^```$)?/gm;

/** A built-in file with a row replaced, or one added behind it. */
function changed(file: string, how: string, id: string, rows: string): string {
  const text = readFileSync(`policies/${file}`, 'utf8');
  const row = new RegExp(`^ {2}- (?:\\{ )?id: ${id}\\b.*\\n(?: {4}.*\\n)*`, 'm');
  expect(text).toMatch(row);
  const added = rows.replace(/^(?=.)/gm, '  ');
  return text.replace(row, (old) => (how === 'replace' ? added : old + added));
}

function findingsOn(file: string, text: string): string {
  const path = `policies/${file}`;
  const { policySet, diagnostics } = loadPolicySet({
    policies: [
      { path: 'policies/teams.yaml', text: TEAMS },
      { path, text },
    ],
  });
  expect(policySet === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return renderText(diagnostics, { source: (name) => (name === path ? text : undefined), color: false });
}

test('every example is said of what is shown, or nothing', async () => {
  let examples = 0;
  const real = markdown.replace(BLOCKS, (block, file, how, id, rows, shown) => {
    examples++;
    const findings = findingsOn(file, changed(file, how, id, rows));
    expect(findings !== '', block).toBe(shown !== undefined);
    return shown === undefined
      ? block
      : block.replace(/```text\n[\s\S]*```$/, () => `\`\`\`text\n${findings}\`\`\``);
  });
  expect(examples).toBeGreaterThan(5);
  await expect(real).toMatchFileSnapshot(`../${PAGE}`);
});

describe('the language', () => {
  const table = (head: string) =>
    markdown.slice(markdown.indexOf(head)).split('\n\n')[0]!.split('\n').slice(2);

  test('every variable', () => {
    const named = table('| Variable |').map((row) => /^\| `(\w+)`/.exec(row)![1]);
    expect(named).toEqual(Object.keys(VARIABLES));
  });

  test('every function', () => {
    const named = table('| Functions |').flatMap((row) =>
      [...row.split(' | ')[0]!.matchAll(/(\w+)\(/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  test('decimal and whole numbers', () => {
    const isValid = (source: string) => !('error' in compileExpression(source, 'condition'));
    expect(isValid('needs.write_rps > 50000')).toBe(true);
    expect(isValid('needs.write_rps == 500')).toBe(false);
    expect(isValid('needs.write_rps in [500]')).toBe(false);
    expect(isValid('needs.write_rps == 500.0')).toBe(true);
  });

  test('a comparison with an absent need does not match, whichever way it is turned', () => {
    const context: ExpressionContext = {
      name: 'card-tokens',
      client_api: 'keyvalue',
      needs: {},
      written: [],
      policies: { pii_handling: 'enabled', audit_logging: 'enabled' },
      patterns: [],
      pattern: {},
      team: 'orders-team',
      bucket_prefix: 'prism',
    };
    const matches = (source: string) => {
      expect(markdown).toContain(`\`${source}\``);
      const compiled = compileExpression(source, 'condition');
      if ('error' in compiled) throw new Error(compiled.error.message);
      return compiled.expression.evaluate(context) === true;
    };
    expect(matches('needs.ttl > days(1)')).toBe(false);
    expect(matches('!(needs.ttl > days(1))')).toBe(false);
    expect(matches('needs.ttl > days(1) || client_api == "keyvalue"')).toBe(true);
    expect(matches('has(needs.ttl)')).toBe(false);
  });
});
