import { stateGitFailure } from './git-failure.ts';
import type { GitPlace } from './git-place.ts';
import type { StateRefused } from './state-failure.ts';

export interface NewCommit {
  /** Id of the commit before; null for the first. */
  readonly parent: string | null;
  readonly message: string;
  /** Texts by path; null removes the file, which need not be there. */
  readonly files: ReadonlyMap<string, string | null>;
}

/** No ref leads to the commit until it is published: this one is gone when git has ended. */
const SCRATCH = 'refs/prism/new-state';
const NONE = '0'.repeat(40);

/**
 * Writes a commit without a work tree or an index, by one process; only the folders on the way to a file are read.
 * Everything is on the disk when it returns.
 *
 * @returns Its id. Nothing refers to it yet.
 * @throws {StateRefused} when it cannot be written.
 */
export function importCommit({ git, author, branch }: GitPlace, commit: NewCommit): string {
  const now = Math.floor(Date.now() / 1000);
  const lines = [
    `commit ${SCRATCH}`,
    'mark :1',
    `committer ${author} ${now} +0000`,
    data(commit.message),
    ...(commit.parent === null ? [] : [`from ${commit.parent}`]),
  ];
  for (const [path, text] of commit.files)
    if (text === null) lines.push(`D ${path}`);
    else lines.push(`M 100644 inline ${path}`, data(text));
  lines.push(
    '',
    'get-mark :1',
    `reset ${SCRATCH}`,
    `from ${git.place.format === 'sha1' ? NONE : NONE + NONE.slice(16)}`,
    '',
    'done',
    '',
  );
  const result = git.objects(
    [...DURABLE, 'fast-import', '--quiet', '--done', '--date-format=raw'],
    lines.join('\n'),
  );
  const id = result.stdout.toString('latin1').trim();
  if (result.status === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  const failure: StateRefused = stateGitFailure(result, 'write a commit', branch);
  throw failure;
}

/** As a rule git leaves small objects and refs to the system, which has them on the disk only later. */
export const DURABLE: readonly string[] = ['-c', 'core.fsync=committed', '-c', 'core.fsyncMethod=batch'];

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;
