import { readdirSync, readFileSync } from 'node:fs';

/** The built-in policy files as a module, so that the pure core and the bundles carry them. */
export function generateBuiltinPolicies(): string {
  const files = readdirSync('policies').sort();
  const entries = files.map(
    (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(`policies/${name}`, 'utf8'))},`,
  );
  return `// Generated from policies/ by \`npm run generate\`. Do not edit.\n/** The text of each built-in policy file, by name. */\nexport const BUILTIN_POLICIES: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n};\n`;
}
