import { gitFailure } from '../repo/git-process.ts';
import { GitRefused } from '../repo/git-refused.ts';
import { type GitRepo, openGit } from '../repo/git-repo.ts';
import { StateRefused } from './state-failure.ts';

/** A branch that holds a state, and how it is reached. */
export interface GitPlace {
  readonly git: GitRepo;
  readonly branch: string;
  /** Whether the branch of `origin` is the true one, and not the one in this repo. */
  readonly remote: boolean;
  /** The ref in this repo that has the branch as it was seen last. */
  readonly ref: string;
  /** `Name <address>`, of commits. */
  readonly author: string;
}

/**
 * Looks at the repo that a folder is in: three processes.
 *
 * @throws StateRefused where there is no repo, and for a name that cannot be that of a branch.
 */
export function openGitPlace(root: string, branch: string): GitPlace {
  const git = openGit(root);
  if (git instanceof GitRefused) throw new StateRefused(git.message, git.advice);
  if (git.objects(['check-ref-format', '--branch', branch]).status !== 0 || branch.startsWith('@'))
    throw new StateRefused(
      `'${branch}' is no name of a branch`,
      'Correct `state.branch` in prism.yaml; left out, it is prism-state',
    );
  const settings = readSettings(git);
  const remote = settings.has('remote.origin.url');
  const name = clean(settings.get('user.name'));
  const address = clean(settings.get('user.email'));
  return {
    git,
    branch,
    remote,
    ref: remote ? `refs/remotes/origin/${branch}` : `refs/heads/${branch}`,
    author: name && address ? `${name} <${address}>` : 'Prism <prism@localhost>',
  };
}

/** The last value of each, which is the one that counts. */
function readSettings(git: GitRepo): ReadonlyMap<string, string> {
  const names = '^(user\\.name|user\\.email|remote\\.origin\\.url)$';
  const result = git.objects(['config', '-z', '--get-regexp', names]);
  // 1: there is none of them.
  if (result.status !== 0 && result.status !== 1) {
    const { message, advice } = gitFailure(result, 'read its configuration');
    throw new StateRefused(message, advice);
  }
  const entries = result.stdout.toString('utf8').split('\0').slice(0, -1);
  return new Map(entries.map((entry) => cut(entry)));
}

function cut(entry: string): [name: string, value: string] {
  const end = entry.indexOf('\n');
  return end < 0 ? [entry, ''] : [entry.slice(0, end), entry.slice(end + 1)];
}

/** As git has it in a commit, where these characters end a name or an address. */
const clean = (text: string | undefined): string => (text ?? '').replaceAll(/[<>\p{Cc}]/gu, '').trim();

/**
 * A branch that is checked out would change under the files of the user.
 *
 * @throws StateRefused when it is, in any work tree of this repo.
 */
export function refuseCheckedOut({ git, branch, remote }: GitPlace): void {
  if (remote) return;
  const result = git.objects(['worktree', 'list', '--porcelain', '-z']);
  if (!result.stdout.toString('utf8').split('\0').includes(`branch refs/heads/${branch}`)) return;
  throw new StateRefused(
    `The branch ${branch} is checked out, and holds the applied state`,
    `Check out another branch (\`git switch main\`), or give the state a branch of its own: \`state.branch\` in prism.yaml`,
  );
}
