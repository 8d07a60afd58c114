import type { Doc } from './description.ts';
import {
  exampleAt,
  type Place,
  personDocument,
  repositoryNames,
  retarget,
  userDocument,
  userOrNull,
  WEB,
} from './document-parts.ts';
import { type Comparison, changedFiles, commitOf, type FileChange } from './git-graph.ts';
import type { Commit, Status } from './world.ts';

// The documents of commits, their differences and their statuses.

const EXAMPLE_SHA = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const api = ({ world, url }: Place): string => `${url}/repos/${world.owner}/${world.name}`;
const home = ({ world }: Place): string => `${WEB}/${world.owner}/${world.name}`;

/** A commit as lists give it: without its files. */
export function commitInList(place: Place, commit: Commit): Doc {
  const [example] = exampleAt<[Doc & { commit: Doc }]>(place, 'pulls/list-commits');
  const moved = retarget(example, [[EXAMPLE_SHA, commit.sha]]);
  return {
    ...moved,
    commit: {
      ...moved.commit,
      author: personDocument(commit.author),
      committer: personDocument(commit.committer),
      message: commit.message,
    },
    author: userOrNull(place, commit.author.login),
    committer: userOrNull(place, commit.committer.login),
    parents: commit.parents.map((sha) => ({
      url: `${api(place)}/commits/${sha}`,
      sha,
      html_url: `${home(place)}/commit/${sha}`,
    })),
  };
}

/** A commit with what it changed against its first parent. */
export function commitDocument(place: Place, commit: Commit): Doc {
  const files = changedFiles(place.world, commit.parents[0], commit.sha);
  return {
    ...commitInList(place, commit),
    stats: { additions: files.length, deletions: 0, total: files.length },
    files: files.slice(0, 300).map((file) => fileDocument(place, commit.sha, file)),
  };
}

/** A changed file. The world has no lines, so each file counts one; and there is no `patch`, as for a large file. */
export function fileDocument(place: Place, sha: string, { path, status, blob }: FileChange): Doc {
  const at = `${sha}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    sha: blob,
    filename: path,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${home(place)}/blob/${at}`,
    raw_url: `${home(place)}/raw/${at}`,
    contents_url: `${api(place)}/contents/${encodeURIComponent(path)}?ref=${sha}`,
  };
}

/** Two commits compared; `commits` is the asked page of them. */
export function comparisonDocument(
  place: Place,
  base: string,
  head: string,
  compared: Comparison,
  commits: readonly Commit[],
): Doc {
  const { world } = place;
  const example = exampleAt(place, 'repos/compare-commits-with-basehead');
  return {
    ...example,
    url: `${api(place)}/compare/${base}...${head}`,
    html_url: `${home(place)}/compare/${base}...${head}`,
    permalink_url: `${home(place)}/compare/${base}...${head}`,
    diff_url: `${home(place)}/compare/${base}...${head}.diff`,
    patch_url: `${home(place)}/compare/${base}...${head}.patch`,
    base_commit: commitInList(place, commitOf(world, base)),
    merge_base_commit: commitInList(place, commitOf(world, compared.mergeBase)),
    status: compared.status,
    ahead_by: compared.commits.length,
    behind_by: compared.behind,
    total_commits: compared.commits.length,
    commits: commits.map((one) => commitInList(place, one)),
    files: changedFiles(world, compared.mergeBase, head)
      .slice(0, 300)
      .map((file) => fileDocument(place, head, file)),
  };
}

const statusUrl = (place: Place, sha: string): string => `${api(place)}/statuses/${sha}`;

export function statusDocument(place: Place, status: Status): Doc {
  return {
    ...exampleAt(place, 'repos/create-commit-status', 201),
    url: statusUrl(place, status.sha),
    id: place.world.statuses.indexOf(status) + 1,
    state: status.state,
    description: status.description,
    target_url: status.target_url,
    context: status.context,
    created_at: status.created_at,
    updated_at: status.created_at,
    creator: userDocument(place, status.creator),
  };
}

/** The latest status of each context, and what they come to together. */
export function combinedStatus(
  place: Place,
  sha: string,
  latest: readonly Status[],
  shown: readonly Status[],
): Doc {
  const states = latest.map((one) => one.state);
  const example = exampleAt<Doc & { repository: Doc; statuses: [Doc] }>(
    place,
    'repos/get-combined-status-for-ref',
  );
  return {
    ...example,
    state: states.some((one) => one === 'failure' || one === 'error')
      ? 'failure'
      : states.includes('pending') || states.length === 0
        ? 'pending'
        : 'success',
    sha,
    total_count: latest.length,
    repository: { ...example.repository, ...repositoryNames(place) },
    statuses: shown.map((one) => ({
      ...example.statuses[0],
      url: statusUrl(place, sha),
      id: place.world.statuses.indexOf(one) + 1,
      state: one.state,
      description: one.description,
      target_url: one.target_url,
      context: one.context,
      created_at: one.created_at,
      updated_at: one.created_at,
    })),
    commit_url: `${api(place)}/commits/${sha}`,
    url: `${api(place)}/commits/${sha}/status`,
  };
}
