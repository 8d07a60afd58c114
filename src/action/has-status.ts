import { type Run, textAt } from './read-run.ts';

/**
 * Whether the commit status `prism` tells of a pull request to this branch. GitHub keeps one status of a commit for all
 * its pull requests, and one to another branch is judged by the policies there, which are old or those of whoever opened
 * it. So only the default branch, which alone is applied, has it.
 */
export const hasStatus = ({ payload }: Pick<Run, 'payload'>, branch: string | undefined): boolean =>
  branch !== undefined && branch === textAt(payload, 'repository', 'default_branch');

export const NO_STATUS =
  'The commit status is not set: the status of a commit is the same for all its pull requests, so it tells of those to the default branch only';
