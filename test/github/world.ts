// What the test server knows: plain data that a test may change between two calls.

/** An author or a committer. `login` is null when no account has the e-mail address. */
export interface Person {
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
  login: string | null;
}

export interface Commit {
  sha: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
  /** Blob ids by path; without it the commit has no files. */
  tree?: Readonly<Record<string, string>>;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  /** Null when the account is gone. */
  user: string | null;
  state: ReviewState;
  commit: string | null;
  submitted_at: string;
  body?: string;
}

export interface Pull {
  number: number;
  author: string;
  /** `fork` is the owner of the fork; null when the fork was deleted since. */
  head: { ref: string; sha: string; fork?: string | null };
  base: { ref: string; sha: string };
  title?: string;
  body?: string | null;
  draft?: boolean;
  state?: 'open' | 'closed';
  created_at?: string;
  merged_at?: string | null;
  merged_by?: string;
  /** The test merge of an open pull request, or what merged it. */
  merge_commit_sha?: string | null;
  /** In the order they were submitted. */
  reviews?: Review[];
}

export interface Reaction {
  id: number;
  user: string;
  content: string;
}

export interface Comment {
  /** Given by the server when it is missing. */
  id?: number;
  pull: number;
  user: string;
  body: string;
  created_at?: string;
  updated_at?: string;
  reactions?: Reaction[];
}

export interface Status {
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  target_url: string | null;
  creator: string;
  created_at: string;
}

export interface Artifact {
  id: number;
  name: string;
  run: number;
  zip: Uint8Array;
  expired?: boolean;
}

export interface Run {
  id: number;
  head_sha: string;
  head_branch: string;
  event: string;
  actor: string;
  /** The owner of the fork it ran for. */
  fork?: string;
  conclusion: string | null;
  path?: string;
  attempt?: number;
  /** The pull requests GitHub names; it names none for a fork. */
  pulls?: number[];
}

export interface World {
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** ISO 8601; a second later after each write. */
  now: string;
  /** Tips by the branch's name. */
  branches: Record<string, string>;
  commits: Commit[];
  pulls: Pull[];
  comments: Comment[];
  statuses: Status[];
  /** By slug, what a login is in the team; `pending` was invited and has not accepted. */
  teams: Record<string, Record<string, 'member' | 'maintainer' | 'pending'>>;
  artifacts: Artifact[];
  runs: Run[];
  /** Accounts that nothing else mentions. */
  users: string[];
}

/** A world with what a test does not say filled in. */
export const newWorld = (given: Partial<World>): World => ({
  owner: 'acme',
  name: 'namespaces',
  private: true,
  defaultBranch: 'main',
  now: '2026-11-24T00:00:00Z',
  branches: {},
  commits: [],
  pulls: [],
  comments: [],
  statuses: [],
  teams: {},
  artifacts: [],
  runs: [],
  users: [],
  ...given,
});

/** The time of a write: each is a second after the one before. */
export function tick(world: World): string {
  world.now = new Date(Date.parse(world.now) + 1000).toISOString().replace('.000Z', 'Z');
  return world.now;
}

/** The account of a login as it is spelled in the world; logins compare without case. Every bot exists. */
export function accountOf(world: World, login: string): string | undefined {
  const wanted = login.toLowerCase();
  if (wanted.endsWith('[bot]')) return login;
  const all = [
    world.owner,
    ...world.users,
    ...world.pulls.flatMap((one) => [
      one.author,
      one.head.fork,
      ...(one.reviews ?? []).map((review) => review.user),
    ]),
    ...world.commits.flatMap((one) => [one.author.login, one.committer.login]),
    ...Object.values(world.teams).flatMap((members) => Object.keys(members)),
    ...world.comments.map((one) => one.user),
  ];
  return all.find((one) => one?.toLowerCase() === wanted) ?? undefined;
}
