import { GitRefused } from '../repo/git-refused.ts';
import { type GitRepo, openGit } from '../repo/git-repo.ts';

/** What git says of the folder that is to be a namespaces repo. */
export interface RepoAround {
  /** Undefined: it is in no repository that git reads. */
  readonly isTop: boolean | undefined;
  /** The default branch as far as the clone knows it: that of the remote, else the one that is checked out. */
  readonly branch: string | undefined;
}

export function repoAround(root: string): RepoAround {
  const git = openGit(root);
  if (git instanceof GitRefused) return { isTop: undefined, branch: undefined };
  return {
    isTop: git.place.prefix === '',
    branch: shortRef(git, 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? shortRef(git, 'HEAD'),
  };
}

/** Also of a branch that has no commit yet. */
function shortRef(git: GitRepo, name: string): string | undefined {
  const { status, stdout } = git.objects(['symbolic-ref', '--quiet', '--short', name]);
  const ref = stdout.toString('utf8').trim();
  return status === 0 && ref !== '' ? ref : undefined;
}
