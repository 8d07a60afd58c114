import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, onTestFinished } from 'vitest';
import { build } from '../scripts/build.ts';
import { commitsOfFolder } from './github/commits-of-folder.ts';
import { events, type RunnerEvent } from './github/events.ts';
import { type ActionRun, runAction } from './github/run-action.ts';
import { type Runner, runnerEnv } from './github/runner-env.ts';
import { type GitHub, type Scenario, startGitHub } from './github/start-github.ts';
import { TOKENS } from './github/tokens.ts';
import type { Pull, Review } from './github/world.ts';
import { scratch } from './run-prism.ts';

// A namespaces repo at GitHub: a bare origin, where it is written, and a checkout for each run of the bundled Action.

export const DIST = join('node_modules', '.cache', `prism-action-${process.pid}`);

/** For `beforeAll`: the Action as action.yml names it, and what takes it away. */
export async function buildAction(): Promise<() => void> {
  await build(join(DIST, 'dist'));
  return () => rmSync(DIST, { recursive: true, force: true });
}

export const TEAMS = `version: 1
default_quota: { write_rps: 500000, read_rps: 900000, data_size: 10TB, namespaces: 9000 }
teams:
  - name: payments-team
    members: [alice, bob]
  - name: platform-team
    boundary: expert
    members: [olive, pat]
`;
export const GRANTS = 'version: 1\napprovals: []\n';

/** prism.yaml of a repo whose applied state is a branch of its origin. */
export const STATE_IN_GIT = 'version: 1\nstate: { store: git, branch: prism-state }\n';

/** A repo that can be applied, and asks for nothing yet. */
export const EMPTY = {
  'policies/teams.yaml': TEAMS,
  'policies/approvals.yaml': GRANTS,
  'prism.yaml': STATE_IN_GIT,
};

export const ORDERS = 'namespaces/orders/namespace-request.yaml';

/** A request of payments-team. */
export const request = (
  namespace = 'orders',
  needs = '{ write_rps: 500 }',
  more = '',
): string => `namespace: ${namespace}
team: payments-team
client_api: keyvalue
needs: ${needs}
access: { owners: [{ team: payments-team }] }
${more}`;

/** Privileged: more than a guided team may ask for by itself, so an expert approves. */
export const PRIVILEGED = '{ write_rps: 150000 }';

type Files = Readonly<Record<string, string | null>>;

export class ActionRepo {
  readonly top = scratch();
  readonly root = join(this.top, 'written');
  readonly origin = join(this.top, 'origin.git');
  readonly pulls: Pull[] = [];
  github!: GitHub;
  /** Variables that the workflow gives to apply. None may be in an output. */
  secrets: Readonly<Record<string, string>> = {};
  #runs = 0;

  constructor(
    files: Files = { 'policies/teams.yaml': TEAMS, 'policies/approvals.yaml': GRANTS, [ORDERS]: request() },
  ) {
    mkdirSync(this.root);
    this.git('init', '-q', '-b', 'main');
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', this.origin]);
    this.git('remote', 'add', 'origin', this.origin);
    this.commit('olive', files);
  }

  git(...args: string[]): string {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    }).trim();
  }

  /** Commits to the branch that is checked out and pushes it; the commit's id. Null removes a file. */
  commit(author: string, files: Files, message = 'A change', committer = author): string {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
    return this.record(author, message, committer);
  }

  /** Commits all that is in the folder. */
  record(author: string, message = 'A change', committer = author): string {
    this.git('add', '-A');
    this.git(
      ...[
        '-c',
        `user.name=${committer}`,
        '-c',
        `user.email=${committer}@example.com`,
        'commit',
        '-q',
        '--allow-empty',
      ],
      ...[`--author=${author} <${author}@example.com>`, '-m', message],
    );
    this.git('push', '-q', '--force', 'origin', 'HEAD');
    return this.git('rev-parse', 'HEAD');
  }

  /** A pull request of a new branch. */
  open(author: string, files: Files, more: Partial<Pull> & { message?: string } = {}): Pull {
    const { message, ...fields } = more;
    const number = 7 + this.pulls.length;
    const base = this.git('rev-parse', 'main');
    this.git('checkout', '-q', '-b', `change-${number}`, 'main');
    const sha = this.commit(author, files, message);
    this.git('checkout', '-q', 'main');
    const pull: Pull = {
      number,
      author,
      head: { ref: `change-${number}`, sha },
      base: { ref: 'main', sha: base },
      merge_commit_sha: sha,
      reviews: [],
      ...fields,
    };
    this.pulls.push(pull);
    return pull;
  }

  /** Another commit on a pull request's branch. */
  push(pull: Pull, author: string, files: Files, message?: string, committer?: string): string {
    this.git('checkout', '-q', pull.head.ref);
    pull.head.sha = this.commit(author, files, message, committer);
    pull.merge_commit_sha = pull.head.sha;
    this.git('checkout', '-q', 'main');
    return pull.head.sha;
  }

  /** Merges it as the button does; where `main` was before. */
  merge(pull: Pull, by = 'olive'): string {
    const before = this.git('rev-parse', 'main');
    this.git('checkout', '-q', 'main');
    this.git(
      ...['-c', `user.name=${by}`, '-c', `user.email=${by}@example.com`, 'merge', '-q', '--no-ff'],
      ...['-m', `Merge pull request #${pull.number}`, pull.head.ref],
    );
    this.git('push', '-q', 'origin', 'main');
    Object.assign(pull, {
      state: 'closed',
      merged_at: '2026-11-24T10:00:00Z',
      merged_by: by,
      merge_commit_sha: this.git('rev-parse', 'main'),
    });
    return before;
  }

  /** The server with all that was written so far. Closed when the test ends, which must have broken no rule of it. */
  async serve(more: Scenario = {}): Promise<GitHub> {
    this.github = await startGitHub({
      ...more,
      ...this.#state(),
      ...(more.comments && { comments: more.comments }),
    });
    const { github } = this;
    onTestFinished(async () => {
      await github.close();
      expect(github.violations).toEqual([]);
    });
    return github;
  }

  /** Tells the server what was written since. */
  tell(): void {
    Object.assign(this.github.world, structuredClone(this.#state()));
  }

  #state() {
    const people = ['alice', 'bob', 'olive', 'pat', 'mallory', 'carol'];
    const branches = this.git('for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads').split(
      '\n',
    );
    return {
      commits: commitsOfFolder(
        this.root,
        Object.fromEntries(people.map((one) => [`${one}@example.com`, one])),
      ),
      branches: Object.fromEntries(branches.map((line) => line.split(' ') as [string, string])),
      pulls: this.pulls,
      users: people,
    };
  }

  /** What actions/checkout leaves with `fetch-depth: 0`, or less of it. */
  checkout(options: readonly string[] = []): string {
    this.#runs += 1;
    const workspace = join(this.top, `checkout-${this.#runs}`);
    execFileSync('git', ['clone', '-q', ...options, `file://${this.origin}`, workspace]);
    return workspace;
  }

  /** Runs the Action for an event, with the token of a branch. */
  async run(event: RunnerEvent, more: RunOptions = {}): Promise<Ran> {
    const {
      clone,
      token = TOKENS.write.value,
      offline,
      prepare,
      inputs,
      secrets = {},
      killWhen,
      bundle = join(DIST, 'dist', 'action.js'),
      ...runner
    } = more;
    const workspace = this.checkout(clone);
    if (offline) execFileSync('git', ['remote', 'set-url', 'origin', '/nowhere'], { cwd: workspace });
    prepare?.(workspace);
    const env = runnerEnv(this.github, event, {
      folder: join(this.top, `runner-${this.#runs}`),
      workspace,
      runId: 1000 + this.#runs,
      inputs: { 'github-token': token, ...inputs },
      ...runner,
    });
    Object.assign(env, this.secrets, secrets);
    const ran = await runAction(bundle, env, killWhen);
    const files = [env.GITHUB_OUTPUT!, env.GITHUB_STEP_SUMMARY!].map((file) => readFileSync(file, 'utf8'));
    const all = [ran.stdout, ran.stderr, ...files].join('\n');
    const unmasked = all.replaceAll(`::add-mask::${token}\n`, '');
    if (token !== '') expect(unmasked.includes(token), 'the token is in an output').toBe(false);
    const lines = all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const [name, value] of Object.entries({ ...this.secrets, ...secrets })) {
      const secret = /:([^:/@]+)@/.exec(value)?.[1] ?? value;
      if (secret === '') continue;
      expect(
        lines.filter((line) => line.includes(secret)),
        `${name} is in an output`,
      ).toEqual([]);
    }
    return { ...ran, workspace };
  }

  /** The check of a pull request as it is now. */
  async check(pull: Pull, more: RunOptions = {}): Promise<Ran> {
    this.tell();
    return this.run(events.pullRequest(this.github, pull.number, 'synchronize'), more);
  }

  /** Submits a review and runs the check that it starts. */
  async review(pull: Pull, review: Partial<Review> & Pick<Review, 'user' | 'state'>): Promise<Ran> {
    const at = pull.reviews!.push({
      commit: pull.head.sha,
      submitted_at: `2026-11-24T08:${String(10 + pull.reviews!.length)}:00Z`,
      ...review,
    });
    this.tell();
    return this.run(events.review(this.github, pull.number, at - 1, 'submitted'));
  }

  /** What the run of a check leaves for the workflow that follows it. */
  upload(pull: Pull, run: number, content: Uint8Array): void {
    const { world } = this.github;
    world.runs.push({
      id: run,
      head_sha: pull.head.sha,
      head_branch: pull.head.ref,
      event: 'pull_request',
      actor: pull.author,
      conclusion: 'success',
      ...(pull.head.fork && { fork: pull.head.fork }),
    });
    world.artifacts.push({ id: run, name: 'prism-report', run, zip: zipOf('prism-report.json', content) });
  }

  /** The status `prism` of a commit, last. */
  status(sha: string): string {
    const found = this.github.world.statuses.filter((one) => one.sha === sha && one.context === 'prism');
    const last = found.at(-1);
    return last ? `${last.state}: ${last.description}` : 'none';
  }

  /** Comments of the token's owner. */
  comments(): string[] {
    return this.github.world.comments
      .filter(({ user }) => user === 'github-actions[bot]')
      .map(({ body }) => body);
  }
}

/** An archive of one file, stored as it is. */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), content]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    shared,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(file.length, 16);
  return Buffer.concat([file, entry, end]);
}

export interface RunOptions extends Partial<Runner> {
  readonly clone?: readonly string[];
  readonly token?: string;
  /** The origin cannot be reached from the checkout. */
  readonly offline?: boolean;
  /** Variables of this run, over those of the repo. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The program; left out: that of `buildAction`. */
  readonly bundle?: string;
  /** Tells by what was said so far when the runner dies. */
  readonly killWhen?: (stdout: string) => NodeJS.Signals | undefined;
  /** What is done to the checkout before the run. */
  readonly prepare?: (workspace: string) => void;
}

export interface Ran extends ActionRun {
  readonly workspace: string;
}
