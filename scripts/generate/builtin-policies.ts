import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { pathsOf } from '../../src/core/policy/builtin-spans.ts';

/**
 * The built-in policy files as a module, so that the pure core and the bundles carry them: the texts, which
 * diagnostics point into, and their values and where these stand, because parsing the texts would cost 50 ms a run.
 */
export function generateBuiltinPolicies(): string {
  const texts = readdirSync('policies')
    .sort()
    .map((name) => [name, readFileSync(`policies/${name}`, 'utf8')] as const);
  const files = texts.map(([name, text]) => {
    const { value, findings, locate } = parseYaml(name, text);
    if (findings.length > 0) throw new Error(`policies/${name} is no YAML: ${JSON.stringify(findings)}`);
    const spans = [...pathsOf(value)].flatMap((path) => {
      const { line, column, end_line, end_column } = locate(path, 'value');
      return [line, column, end_line, end_column];
    });
    return { name, value: JSON.stringify(value), spans: JSON.stringify(spans) };
  });
  return `// Generated from policies/ by \`npm run generate\`. Do not edit.
/** The text of each built-in policy file, by name. */
export const BUILTIN_POLICIES: Readonly<Record<string, string>> = {
${entries(texts)}
};

/** The value of each as JSON, which is read faster than the text. */
export const BUILTIN_VALUES: Readonly<Record<string, string>> = {
${entries(files.map(({ name, value }) => [name, value]))}
};

/** Where each value stands, as builtin-spans.ts reads it. */
export const BUILTIN_SPANS: Readonly<Record<string, string>> = {
${entries(files.map(({ name, spans }) => [name, spans]))}
};
`;
}

const entries = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`).join('\n');
