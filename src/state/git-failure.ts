import { type GitResult, gitFailure } from '../repo/git-process.ts';
import { StateRefused } from './state-failure.ts';

/** What git cannot do, as people can act on it; the words of git are without the secrets of an address. */
export function stateGitFailure(result: GitResult, what: string, branch: string): StateRefused {
  const { message, advice } = gitFailure(result, what);
  const known = CAUSES.find(([pattern]) => pattern.test(result.stderr) || pattern.test(result.error ?? ''));
  return new StateRefused(message, (known?.[1] ?? advice).replaceAll('$BRANCH', branch));
}

/** Whether another attempt cannot help: the remote has answered, or is not one. */
export const isFinal = ({ stderr, error }: GitResult): boolean =>
  error !== undefined || FINAL.test(stderr) || CREDENTIALS.test(stderr);

const CREDENTIALS =
  /Authentication failed|could not read (Username|Password)|Permission denied \(|returned error: 40[13]|denied to|Invalid username|Repository not found/i;
const FINAL = /does not appear to be a git repository|No space left|Read-only file|insufficient permission/i;

type Cause = readonly [stderr: RegExp, advice: string];

const CAUSES: readonly Cause[] = [
  [
    CREDENTIALS,
    'Give git credentials that may read and push the branch $BRANCH of the remote `origin` (on GitHub: `contents: write`)',
  ],
  [/No space left on device/i, 'Make room on the disk, then run this again'],
  [
    /Read-only file system|insufficient permission|Permission denied/i,
    'Let this user write into the folder .git of the repo',
  ],
  [
    /\.lock'?: File exists|Unable to create '.*\.lock'/,
    'If no git process runs in this repo any more, one that was killed left that file: remove it, then run this again',
  ],
  [
    /resolve host|Connection refused|timed out|connect|unable to access|Could not read from remote|hung up|early EOF|does not appear to be a git repository/i,
    'See with `git ls-remote origin` that git reaches the remote, then run this again: it goes on from what was written',
  ],
];

/** What a remote said when it refused, for people: its own lines, on one, without control characters. */
export function remoteWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('remote: '))
    .map((line) =>
      line
        .slice('remote: '.length)
        .replaceAll(/\p{Cc}+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  return lines
    .join(' ')
    .replace(/:\/\/[^'"\s]*@/g, '://')
    .slice(0, 300);
}
