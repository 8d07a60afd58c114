import { closest, didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { askObjects, type GitObject } from './git-objects.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';

/** A commit and what the root holds in it. */
export interface GitCommit {
  readonly id: string;
  /** The tree of the root; empty where the commit has no such folder. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/**
 * The commits that refs stand for, in one process: branches, tags, ids, `HEAD~1`.
 *
 * @throws GitRefused for the first ref that is unknown or no commit.
 */
export function resolveCommits(
  git: GitRepo,
  refs: readonly string[],
  likely: readonly string[] = [],
): readonly GitCommit[] {
  return findCommits(git, refs, likely).map((commit, i) => commit ?? unknown(git, refs[i]!));
}

/**
 * The same with undefined for what is not in the clone or is no commit: HEAD before the first one, a review's commit.
 *
 * @param likely Paths of the root that will probably be read of the first commit; empty for the root itself. What is
 *   there goes to `git.ahead`.
 */
export function findCommits(
  git: GitRepo,
  refs: readonly string[],
  likely: readonly string[] = [],
): readonly (GitCommit | undefined)[] {
  const { prefix } = git.place;
  const folder = prefix === '' ? undefined : prefix.slice(0, -1);
  const names = refs.map((ref) => (isName(ref) ? `${ref}^{commit}` : undefined));
  const asked = names.filter((name) => name !== undefined);
  const ahead = names[0] === undefined ? [] : likely;
  let answers: ReturnType<typeof askObjects>;
  try {
    answers = askObjects(git, [
      ...asked.map((name) => ({ name, contents: true })),
      ...(folder === undefined ? [] : asked.map((name) => ({ name: `${name}:${folder}`, contents: false }))),
      ...ahead.map((path) => ({
        name: `${names[0]}:${`${prefix}${path}`.replace(/\/$/, '')}`,
        contents: true,
      })),
    ]);
  } catch (error) {
    if (ahead.length === 0) throw error;
  }
  // Something of it is too long, or not in the clone: that is for whoever needs it to say.
  if (!answers && ahead.length > 0) return findCommits(git, refs);
  if (!answers)
    throw new GitRefused(
      `The commits ${asked.join(', ')} are too long to be read`,
      'Name others: a commit has some kilobytes',
    );
  for (const object of answers.slice(asked.length * (folder === undefined ? 1 : 2)))
    if (object) git.ahead.set(object.id, object.bytes);
  return names.map((name) => {
    const at = name === undefined ? -1 : asked.indexOf(name);
    const commit = answers[at];
    if (!commit) return undefined;
    const { tree, parents } = readCommit(commit);
    if (folder === undefined) return { id: commit.id, tree, parents };
    const inner = answers[asked.length + at];
    return { id: commit.id, tree: inner?.type === 'tree' ? inner.id : git.emptyTree, parents };
  });
}

/** The tree of the root in a commit, by its id or any ref; undefined when that is not in the clone. */
export const treeAt = (git: GitRepo, commit: string): string | undefined =>
  findCommits(git, [commit])[0]?.tree;

/** What may be a branch that is not here: no range, and no ancestor of something. */
const BRANCH = /^(?!.*\.\.)[^~^:?*[\\\s]+$/;

/** No ref has control characters, and none starts as an option does. */
const isName = (ref: string): boolean => ref !== '' && !/^-|\p{Cc}/u.test(ref);

function readCommit({ bytes }: GitObject): Pick<GitCommit, 'tree' | 'parents'> {
  const head = bytes.toString('latin1', 0, bytes.indexOf('\n\n')).split('\n');
  const values = (key: string): string[] =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return { tree: values('tree')[0]!, parents: values('parent') };
}

/** Says what is wrong with a ref that stands for no commit. */
function unknown(git: GitRepo, ref: string): never {
  const object = isName(ref) ? askObjects(git, [{ name: ref, contents: false }])?.[0] : undefined;
  if (object && object.type !== 'tag' && object.type !== 'commit')
    throw new GitRefused(
      `'${ref}' is no commit: it is a ${object.type === 'blob' ? 'file' : 'folder'}`,
      'Name a branch, a tag or a commit',
    );
  if (ref === 'HEAD')
    throw new GitRefused('There is no commit yet: HEAD leads nowhere', 'Commit something first');
  const branch = ref.replace(/^(refs\/remotes\/)?origin\//, '');
  const fetch = `git fetch ${git.place.shallow ? '--depth=1000 ' : ''}origin ${branch}`;
  throw new GitRefused(
    `git knows no commit '${ref}'`,
    `${didYouMean(suggestion(git, ref))}${
      isName(ref) && BRANCH.test(ref)
        ? `Fetch it: \`${fetch}\`${git.place.shallow ? ', or all history: `git fetch --unshallow`' : ''}`
        : 'Name a branch, a tag or a commit'
    }`,
  );
}

function suggestion(git: GitRepo, ref: string): string | undefined {
  const { stdout } = git.objects(['for-each-ref', '--count=10000', '--format=%(refname:short)']);
  const names = stdout.toString('utf8').split('\n').filter(Boolean);
  return names.find((name) => name.endsWith(`/${ref}`)) ?? closest(ref, names);
}
