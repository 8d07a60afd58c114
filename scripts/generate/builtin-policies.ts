import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';

/**
 * The built-in policy files as a module, so that the pure core and the bundles carry them: the texts, which
 * diagnostics point into, and their values, because parsing the texts when a run starts would cost 50 ms.
 */
export function generateBuiltinPolicies(): string {
  const texts = readdirSync('policies')
    .sort()
    .map((name) => [name, readFileSync(`policies/${name}`, 'utf8')] as const);
  const values = texts.map(([name, text]) => {
    const { value, findings } = parseYaml(name, text);
    if (findings.length > 0) throw new Error(`policies/${name} is no YAML: ${JSON.stringify(findings)}`);
    return [name, JSON.stringify(value)] as const;
  });
  return `// Generated from policies/ by \`npm run generate\`. Do not edit.
/** The text of each built-in policy file, by name. */
export const BUILTIN_POLICIES: Readonly<Record<string, string>> = {
${entries(texts)}
};

/** The value of each as JSON, which is read faster than the text. */
export const BUILTIN_VALUES: Readonly<Record<string, string>> = {
${entries(values)}
};
`;
}

const entries = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`).join('\n');
