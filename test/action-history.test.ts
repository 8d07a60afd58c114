import { describe, expect, test } from 'vitest';
import { readHistory } from '../src/action/branch-history.ts';
import { type AskedFile, commitsBehind } from '../src/action/commits-behind.ts';
import { readBlobs } from '../src/repo/git-blobs.ts';
import { openRepo } from '../src/run/read-folder.ts';
import { ActionRepo } from './action-repo.ts';

// Who is asked about a request: every commit since what is applied, wherever its name stood (security 3).

const a = 'namespaces/a.yaml';
const b = 'namespaces/b.yaml';
const named = (name: string, more = '') => `namespace: ${name}\n${more}`;

/** The commits behind a file, by their messages, the last one first. */
function behind(repo: ActionRepo, asked: AskedFile): string[] {
  const git = openRepo(repo.root);
  const history = readHistory(git, repo.git('rev-parse', 'main'));
  const nameAt = (path: string, id: string): string | undefined => {
    const [source] = [...readBlobs(git, [{ path, id }])];
    return source && 'text' in source ? /^namespace: (\S+)/.exec(source.text)?.[1] : undefined;
  };
  const commits = commitsBehind({ history, prefix: '', nameAt }, asked);
  return commits.map((commit) => repo.git('log', '-1', '--format=%s', commit));
}

const orders = (since?: AskedFile['since'], file = a): AskedFile => ({ file, namespace: 'orders', since });

describe('the commits behind a request', () => {
  test('are all since it was made, where nothing is applied, the first commit of the repo too', () => {
    const repo = new ActionRepo({ [a]: named('orders') });
    repo.commit('alice', { [a]: named('orders', 'x') }, 'edit');
    repo.commit('alice', { [b]: named('other') }, 'other');
    expect(behind(repo, orders())).toEqual(['edit', 'A change']);
  });

  test('are those since the commit, or the content, that is applied', () => {
    const repo = new ActionRepo({ 'README.md': '' });
    const made = repo.commit('alice', { [a]: named('orders') }, 'make');
    const content = repo.git('rev-parse', `${made}:${a}`);
    repo.commit('alice', { [a]: named('orders', 'held') }, 'held');
    expect(behind(repo, orders({ commit: made, content: '' }))).toEqual(['held']);
    expect(behind(repo, orders({ commit: null, content }))).toEqual(['held']);
    repo.commit('bob', { [a]: named('orders') }, 'back');
    repo.commit('bob', { [a]: named('orders', 'anew') }, 'anew');
    expect(behind(repo, orders({ commit: null, content }))).toEqual(['anew']);
    expect(behind(repo, orders({ commit: made, content }))).toEqual(['anew']);
  });

  test('follow the name from file to file, also through one that had another name', () => {
    const repo = new ActionRepo({ 'README.md': '', [b]: named('other') });
    const made = repo.commit('alice', { [a]: named('orders') }, 'make');
    const content = repo.git('rev-parse', `${made}:${a}`);
    repo.commit('mallory', { [a]: named('orders', 'held') }, 'held');
    repo.commit('olive', { [a]: null, [b]: named('orders', 'held') }, 'move');
    repo.commit('olive', { [b]: named('orders', 'held, tidy') }, 'tidy');
    expect(behind(repo, orders({ commit: made, content }, b))).toEqual(['tidy', 'move', 'held']);
  });

  test('begin anew where the name was gone', () => {
    const repo = new ActionRepo({ [a]: named('orders') });
    repo.commit('alice', { [a]: null }, 'gone');
    repo.commit('bob', { [a]: named('orders') }, 'anew');
    expect(behind(repo, orders())).toEqual(['anew']);
  });

  test('count a merge as what it brought', () => {
    const repo = new ActionRepo({ 'README.md': '' });
    const pull = repo.open('alice', { [a]: named('orders') }, { message: 'on the branch' });
    repo.merge(pull);
    expect(behind(repo, orders())).toEqual([`Merge pull request #${pull.number}`]);
  });
});
