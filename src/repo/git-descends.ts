import type { GitRepo } from './git-repo.ts';

/** Whether a commit comes after another one, or is it. Not of one that the clone does not have. */
export const descends = (git: GitRepo, from: string, to: string): boolean =>
  git.objects(['merge-base', '--is-ancestor', from, to]).status === 0;
