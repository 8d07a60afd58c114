import type { Initialized } from './initialize.ts';
import { ENVIRONMENT } from './scaffold-options.ts';

/** What is left to do, each as one paragraph; the way is described in docs/how-to/set-up-a-repo.md. */
export function nextSteps({ options, outcomes, isTop }: Initialized): readonly string[] {
  const { action, branch, codeOwners, githubTeam, members, policies } = options;
  const isFresh = (start: string) => outcomes.some(({ path, is }) => is !== 'kept' && path.startsWith(start));
  const nobody = members.length === 0 && githubTeam === undefined;
  const steps: string[] = [];
  if (isTop === false)
    steps.push(
      'This is a folder within a Git repository, and GitHub reads workflows and CODEOWNERS at the top of a repository ' +
        'only: make it a repository of its own, or scaffold the top.',
    );
  if (action === undefined && isFresh('.github/workflows/'))
    steps.push(
      'Prism is not published: keep it in a repository of your organisation, and in the workflows replace the ' +
        'placeholder of the Action by that repository and the full id of a commit (or begin anew with --action).',
    );
  if (nobody && isFresh(`${policies}/teams.yaml`))
    steps.push(
      `Name the people of the platform team in ${policies}/teams.yaml: until then nobody can approve.`,
    );
  if (nobody && isFresh(codeOwners))
    steps.push(
      `Name them, or their GitHub team, in ${codeOwners}: until then nobody has to review what decides.`,
    );
  steps.push(
    `Check what is there with \`prism validate\`${isTop === undefined ? ', make it a Git repository with `git init`' : ''}, commit and push it.`,
    `On GitHub create the Environment '${ENVIRONMENT}' and let only the branch '${branch}' deploy to it. Secrets of apply belong there.`,
    `Protect the branch '${branch}': require a pull request, a review from Code Owners and the status check 'prism', ` +
      'let nobody bypass that, and forbid forced pushes.',
  );
  return steps;
}
