import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export interface CommittedFile {
  /** Of nothing but letters, digits, dots, dashes and slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Commit {
  readonly branch: string;
  /** The branch it starts from; none for the first commit. */
  readonly from?: string;
  readonly files: Iterable<CommittedFile>;
}

/** Neither the machine's nor the user's git settings have a say: a commit is the same everywhere. */
const ENV = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export function runGit(dir: string, args: readonly string[], input?: Buffer): string {
  return execFileSync('git', ['-C', dir, ...args], {
    env: ENV,
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  }).toString('utf8');
}

export function initRepo(dir: string): void {
  mkdirSync(dir, { recursive: true });
  runGit(dir, ['init', '--quiet', '--initial-branch=main']);
}

/** Commits files to a branch, as a pack, without a working tree: 100,000 take about a second. */
export function commitFiles(dir: string, { branch, from, files }: Commit): void {
  const message = 'Namespaces';
  const parts = [
    `commit refs/heads/${branch}\n`,
    'committer Generated <generated@example.com> 1767225600 +0000\n',
    `data ${message.length}\n${message}\n`,
    from === undefined ? '' : `from refs/heads/${from}\n`,
  ];
  for (const { path, text } of files)
    parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  // The few objects of a small commit too are to lie in a pack.
  const limits = ['-c', 'fastimport.unpackLimit=0'];
  runGit(dir, [...limits, 'fast-import', '--quiet'], Buffer.from(parts.join('')));
}
