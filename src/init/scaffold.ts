import { codeOwnersFile } from './code-owners.ts';
import { EDITOR_EXTENSIONS, editorSettings, SCHEMAS_FOLDER } from './editor-settings.ts';
import { HOOK_EXAMPLE } from './hook-example.ts';
import type { ScaffoldFile } from './scaffold-file.ts';
import { ACTION_PLACEHOLDER, type ScaffoldOptions } from './scaffold-options.ts';
import { starterApprovals, starterTeams } from './starter-policies.ts';
import { starterRequest } from './starter-request.ts';
import { STARTER_SETTINGS } from './starter-settings.ts';
import { applyWorkflow } from './workflow-apply.ts';
import { checkWorkflow } from './workflow-check.ts';
import { commentWorkflow } from './workflow-comment.ts';

const IGNORED = `\
# What Prism remembers from run to run, and what it writes.
.prism/
build/
`;

/**
 * The files of a namespaces repo. The first request stands apart: it is for a repo that has nothing yet.
 *
 * @param schemas The text of every schema by which people write, by its name.
 */
export function scaffold(
  options: ScaffoldOptions,
  schemas: ReadonlyMap<string, string>,
): { readonly files: readonly ScaffoldFile[]; readonly request: ScaffoldFile } {
  const { action, branch, policies, platformTeam } = options;
  const uses =
    action ?? `${ACTION_PLACEHOLDER} # TODO: the repository that holds Prism, and the commit to use`;
  const workflow = (name: string, text: string) =>
    ({ path: `.github/workflows/prism-${name}.yml`, text, needs: 'lines' }) as const;
  const start = (path: string, text: string) => ({ path, text, needs: 'nothing' }) as const;
  return {
    request: start(
      `namespaces/${platformTeam}/first-namespace/namespace-request.yaml`,
      starterRequest(platformTeam),
    ),
    files: [
      start(`${policies}/teams.yaml`, starterTeams(options)),
      start(`${policies}/approvals.yaml`, starterApprovals(options)),
      start('prism.yaml', STARTER_SETTINGS),
      workflow('check', checkWorkflow(uses)),
      workflow('comment', commentWorkflow(uses)),
      workflow('apply', applyWorkflow(uses, branch)),
      { path: options.codeOwners, text: codeOwnersFile(options), needs: 'first-words' },
      { path: '.gitignore', text: IGNORED, needs: 'lines' },
      { path: '.vscode/settings.json', text: editorSettings([...schemas.keys()], policies), needs: 'lines' },
      start('.vscode/extensions.json', EDITOR_EXTENSIONS),
      ...[...schemas].map(([name, text]) => start(`${SCHEMAS_FOLDER}/${name}.schema.json`, text)),
      start('.pre-commit-config.example.yaml', HOOK_EXAMPLE),
    ],
  };
}
