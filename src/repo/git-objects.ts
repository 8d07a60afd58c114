import { gitFailure } from './git-process.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';

/** What to ask of an object, by any name that git knows: an id, `main^{commit}`, `<tree>:policies`. */
export interface ObjectQuery {
  readonly name: string;
  /** Whether its bytes are wanted too. */
  readonly contents: boolean;
}

export interface GitObject {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Empty when not asked for. */
  readonly bytes: Buffer;
}

/** What one process may answer at most, in bytes. */
export const ANSWER_LIMIT = 64 * 1024 * 1024;

/**
 * Asks for objects in one process, in their order; undefined for one that is not there. A name is never an option of git.
 *
 * @returns Undefined when the answers are longer than ANSWER_LIMIT.
 * @throws GitRefused when git fails, and when a name is that of several refs.
 */
export function askObjects(
  git: GitRepo,
  queries: readonly ObjectQuery[],
): readonly (GitObject | undefined)[] | undefined {
  const input = queries.map(({ name, contents }) => `${contents ? 'contents' : 'info'} ${name}\0`).join('');
  const result = git.objects(['cat-file', '--batch-command', '--buffer', '-z'], input, ANSWER_LIMIT);
  if (result.error === 'ENOBUFS') return undefined;
  if (result.status !== 0) throw gitFailure(result, 'read objects');
  // A tag that is named like a branch wins over it, which whoever may push tags could use.
  const twice = /refname '(.*)' is ambiguous/.exec(result.stderr)?.[1];
  if (twice !== undefined)
    throw new GitRefused(
      `'${twice.replace(/\^\{commit\}.*$/, '')}' is the name of several refs, such as a branch and a tag`,
      'Write it in full, as in `refs/heads/main` or `refs/remotes/origin/main`',
    );
  return readAnswers(result.stdout, queries);
}

function readAnswers(output: Buffer, queries: readonly ObjectQuery[]): (GitObject | undefined)[] {
  let at = 0;
  return queries.map(({ name, contents }) => {
    for (const answer of [' missing\n', ' ambiguous\n']) {
      // The answer repeats the name, which may hold a line end.
      const whole = Buffer.byteLength(name) + answer.length;
      const last = at + whole - answer.length;
      if (
        output.toString('latin1', last, at + whole) !== answer ||
        output.toString('utf8', at, last) !== name
      )
        continue;
      at += whole;
      return undefined;
    }
    const end = output.indexOf(0x0a, at);
    const [id, type, length] = output.toString('latin1', at, end).split(' ');
    const size = Number(length);
    if (end < 0 || !Number.isInteger(size))
      throw new Error(`git cat-file answered '${id} ${type} ${length}'`);
    at = end + 1;
    if (!contents) return { id: id!, type: type!, size, bytes: Buffer.alloc(0) };
    const bytes = output.subarray(at, at + size);
    at += size + 1;
    return { id: id!, type: type!, size, bytes };
  });
}
