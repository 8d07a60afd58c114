import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGitState } from '../src/state/git-store.ts';
import { GitFolder } from './git-folder.ts';
import { describeStore, type StorePlace } from './state-conformance.ts';

// What every store must do, of a branch: in a repo of one's own, and of a remote that two clones write to.

const BRANCH = 'prism-state';

/** Commits a changed file on top of the branch, as a person would who has it checked out. */
function edit(git: GitFolder, repo: string, file: string, change: (text: string) => string): void {
  const folder = join(git.top, 'by-hand');
  git.gitIn(repo, 'worktree', 'add', '-q', folder, BRANCH);
  const path = git.gitIn(folder, 'ls-files', `*${file}`);
  writeFileSync(join(folder, path), change(git.gitIn(folder, 'show', `HEAD:${path}`)));
  git.gitIn(folder, 'commit', '-q', '-a', '-m', 'By hand');
  git.gitIn(repo, 'worktree', 'remove', '--force', folder);
}

const byHand = (git: GitFolder, repo: string): Pick<StorePlace, 'corrupt' | 'makeNewer'> => ({
  corrupt: async (namespace) =>
    edit(git, repo, `/${namespace}.json`, (text) => text.replace('"team": "', '"team": "not-')),
  makeNewer: async () =>
    edit(git, repo, 'state.json', (text) => text.replace('"format_version": 1', '"format_version": 2')),
});

describeStore('a branch of a repo without a remote', async () => {
  const git = new GitFolder();
  git.commit({ 'a.txt': 'a' });
  return {
    open: async () => openGitState({ root: git.root }),
    remove: async () => git.remove(),
    ...byHand(git, git.root),
  };
});

describeStore('a branch of a remote, each opening in a clone of its own', async () => {
  const git = new GitFolder();
  git.commit({ 'a.txt': 'a' });
  const remote = join(git.top, 'remote.git');
  git.gitIn(git.top, 'clone', '-q', '--bare', git.root, remote);
  let clones = 0;
  return {
    open: async () => {
      const clone = join(git.top, `clone-${clones++}`);
      git.gitIn(git.top, 'clone', '-q', remote, clone);
      return openGitState({ root: clone });
    },
    remove: async () => git.remove(),
    ...byHand(git, remote),
  };
});
