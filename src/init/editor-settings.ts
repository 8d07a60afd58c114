/** Folder of the schemas, relative to the root. */
export const SCHEMAS_FOLDER = '.vscode/prism';

/**
 * .vscode/settings.json, by which the YAML extension checks requests and policies while they are written.
 *
 * @param schemas Names of the schemas, as `prism schema` has them.
 * @param policies The folder of the policies.
 */
export function editorSettings(schemas: readonly string[], policies: string): string {
  const patterns: Readonly<Record<string, unknown>> = {
    request: ['**/namespace-request.yaml', '**/namespace-request.yml'],
    settings: 'prism.yaml',
  };
  const mapping = schemas.map((name): [string, unknown] => [
    `./${SCHEMAS_FOLDER}/${name}.schema.json`,
    patterns[name] ?? `${policies}/${name.replace(/^policy-/, '')}.yaml`,
  ]);
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(mapping) }, null, 2)}\n`;
}

/** .vscode/extensions.json: what makes the editor read the mapping. */
export const EDITOR_EXTENSIONS = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;
