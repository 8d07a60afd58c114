import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitFiles, runGit } from './commit-files.ts';
import type { Contender } from './measure.ts';

export const ACTION = 'the Action, a check of 1 request';

/**
 * The Action as the runner starts it, for a pull request, without a token: what GitHub takes to answer is not ours.
 *
 * @param root A repo whose requests are all valid.
 * @param bundle The file that action.yml names.
 */
export function actionContender(dir: string, root: string, bundle: string): Contender {
  const workspace = join(dir, 'action-checkout');
  const path = 'CHANGES.md';
  commitFiles(root, { branch: 'action', from: 'main', files: [{ path, text: 'More\n' }] });
  runGit(dir, ['clone', '--quiet', root, workspace]);
  const [base, head] = ['main', 'action'].map((ref) => runGit(root, ['rev-parse', ref]).trim());
  const event = join(dir, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      repository: { default_branch: 'main' },
      pull_request: {
        number: 1,
        user: { login: 'somebody' },
        base: { ref: 'main', sha: base },
        head: { sha: head },
      },
    }),
  );
  const env = {
    GITHUB_ACTOR: 'somebody',
    GITHUB_API_URL: 'https://api.github.invalid',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: 'acme/namespaces',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_SHA: head,
    GITHUB_WORKSPACE: workspace,
  };
  const start = join(dir, 'start-action.mjs');
  writeFileSync(
    start,
    `Object.assign(process.env, ${JSON.stringify(env)});\nawait import(${JSON.stringify(bundle)});\n`,
  );
  return { name: ACTION, args: [start], exits: [0] };
}
