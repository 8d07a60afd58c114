import type { Scenario } from './start-github.ts';
import type { Commit, Person } from './world.ts';

/** A commit's id, of one letter or digit. */
export const sha = (digit: string): string => digit.repeat(40);

export const person = (login: string | null, email = `${login ?? 'unknown'}@example.com`): Person => ({
  name: login ?? 'Unknown',
  email,
  date: '2026-11-23T10:00:00Z',
  login,
});

const commit = (
  id: string,
  before: string[],
  by: string | null,
  tree: Record<string, string>,
  more = '',
): Commit => ({
  sha: sha(id),
  parents: before.map(sha),
  author: person(by),
  committer: person(by),
  message: `Change ${id}${more}`,
  tree,
});

const FILE = 'namespaces/orders/namespace-request.yaml';

/**
 * A repository with one merged and one open pull request:
 *
 *     1 ── 2 ── 4 (main; 4 merges pull request 6, commit 3)
 *      \── 3 ──/
 *           \── a ── b (add-orders: pull request 7)
 */
export const SAMPLE: Scenario = {
  branches: { main: sha('4'), 'add-orders': sha('b') },
  commits: [
    commit('1', [], 'olive', { 'prism.yaml': sha('0') }),
    commit('2', ['1'], 'olive', { 'prism.yaml': sha('9') }),
    commit('3', ['1'], 'mia', { 'prism.yaml': sha('0'), 'README.md': sha('8') }),
    commit('4', ['2', '3'], 'olive', { 'prism.yaml': sha('9'), 'README.md': sha('8') }),
    commit('a', ['3'], 'mia', { 'prism.yaml': sha('0'), 'README.md': sha('8'), [FILE]: sha('7') }),
    commit(
      'b',
      ['a'],
      null,
      { 'prism.yaml': sha('0'), 'README.md': sha('8'), [FILE]: sha('6') },
      '\n\nCo-authored-by: Noor <noor@example.com>',
    ),
  ],
  pulls: [
    {
      number: 6,
      author: 'mia',
      head: { ref: 'readme', sha: sha('3'), fork: null },
      base: { ref: 'main', sha: sha('2') },
      state: 'closed',
      merged_at: '2026-11-23T11:00:00Z',
      merged_by: 'olive',
      merge_commit_sha: sha('4'),
    },
    {
      number: 7,
      author: 'mia',
      title: 'Add orders',
      head: { ref: 'add-orders', sha: sha('b') },
      base: { ref: 'main', sha: sha('4') },
      merge_commit_sha: sha('c'),
      reviews: [
        { user: 'Olive', state: 'APPROVED', commit: sha('a'), submitted_at: '2026-11-23T12:00:00Z' },
        { user: 'olive', state: 'COMMENTED', commit: sha('b'), submitted_at: '2026-11-23T13:00:00Z' },
        { user: null, state: 'DISMISSED', commit: sha('a'), submitted_at: '2026-11-23T14:00:00Z' },
        { user: 'noor', state: 'PENDING', commit: sha('b'), submitted_at: '2026-11-23T15:00:00Z' },
      ],
    },
  ],
  comments: [{ pull: 7, user: 'mia', body: 'Please look' }],
  teams: { payments: { mia: 'member', Noor: 'pending' }, platform: { olive: 'maintainer' } },
  runs: [
    {
      id: 900,
      head_sha: sha('b'),
      head_branch: 'add-orders',
      event: 'pull_request',
      actor: 'mia',
      conclusion: 'success',
      pulls: [7],
    },
  ],
  artifacts: [
    { id: 1, name: 'prism', run: 900, zip: new TextEncoder().encode('first') },
    { id: 2, name: 'prism', run: 900, zip: new TextEncoder().encode('second'), expired: true },
  ],
};
