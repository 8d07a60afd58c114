import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type GitResult, gitFailure, runGit, startGit } from './git-process.ts';
import { GitRefused } from './git-refused.ts';

/**
 * Opens the git repo that a folder is in: one process. What is returned and is no repo says why in the words for a
 * person; it is not thrown, as a folder need not be in git (contracts, "The namespaces repo").
 *
 * @param root The root of the namespaces, which may be a folder of the repo. All paths are relative to it.
 */
export function openGit(root: string): GitRepo | GitRefused {
  // What may contain any character comes last.
  const questions = ['is-inside-work-tree', 'is-shallow-repository', 'show-object-format'];
  const result = runGit({
    folder: root,
    args: [
      'rev-parse',
      ...questions.map((name) => `--${name}`),
      '--absolute-git-dir',
      '--git-path',
      'objects',
      '--show-prefix',
    ],
  });
  if (result.status !== 0) return whyNot(root, result);
  const [inside, shallow, format, gitDir, objects, ...prefix] = result.stdout.toString('utf8').split('\n');
  if (inside !== 'true') return bare(root);
  return new GitRepo({
    root: resolve(root),
    prefix: prefix.join('\n').slice(0, -1),
    gitDir: gitDir!,
    objects: resolve(root, objects!),
    shallow: shallow === 'true',
    format: format === 'sha256' ? 'sha256' : 'sha1',
  });
}

interface GitPlace {
  /** Absolute. */
  readonly root: string;
  /** The root within the repo: empty, or with a slash at its end. */
  readonly prefix: string;
  readonly gitDir: string;
  readonly objects: string;
  /** Whether history ends somewhere: `git clone --depth`. */
  readonly shallow: boolean;
  /** The hash that names objects. */
  readonly format: 'sha1' | 'sha256';
}

const EMPTY_TREES = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

/** Those that have written something that must go. */
const OPEN = new Set<GitRepo>();

function closeAll(): void {
  for (const git of OPEN) git.close();
}

/** A git repo, read by git processes that nothing in it can make run a program or write to it. */
export class GitRepo {
  readonly place: GitPlace;
  /** The id of a tree without entries, which need not be stored. */
  readonly emptyTree: string;
  /** Contents that were asked for ahead, by id: what is likely to be needed costs little in a process that runs anyway. */
  readonly ahead = new Map<string, Buffer>();
  #scratch: string | undefined;

  constructor(place: GitPlace) {
    this.place = place;
    this.emptyTree = EMPTY_TREES[place.format];
  }

  /** Runs a command on objects alone. It does not see the working tree, and so no `.gitattributes` either. */
  objects(args: readonly string[], input?: string, limit?: number): GitResult {
    const { gitDir } = this.place;
    const bareArgs = ['--bare', `--git-dir=${gitDir}`, ...args];
    return runGit({ folder: gitDir, args: bareArgs, env: this.#objectFolders(), input, limit });
  }

  /** Starts a command that looks at the working tree, in the root. */
  workTree(args: readonly string[]): Promise<GitResult> {
    return startGit({ folder: this.place.root, args });
  }

  /** From now on new objects go to a temporary folder: nobody asked to have them in the repo. */
  keepObjectsApart(): void {
    if (this.#scratch !== undefined) return;
    this.#scratch = mkdtempSync(join(tmpdir(), 'prism-git-'));
    mkdirSync(join(this.#scratch, 'objects'));
    if (OPEN.size === 0) process.once('exit', closeAll);
    OPEN.add(this);
  }

  /** Removes what was written; trees of merges cannot be read afterwards. */
  readonly close = (): void => {
    if (this.#scratch === undefined) return;
    rmSync(this.#scratch, { recursive: true, force: true });
    this.#scratch = undefined;
    OPEN.delete(this);
    if (OPEN.size === 0) process.off('exit', closeAll);
  };

  #objectFolders(): Record<string, string> | undefined {
    if (this.#scratch === undefined) return undefined;
    const others = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
    // In quotes, as a path may hold what separates two.
    const own = `"${this.place.objects.replace(/["\\]/g, '\\$&')}"`;
    return {
      GIT_OBJECT_DIRECTORY: join(this.#scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: others ? `${own}${delimiter}${others}` : own,
    };
  }
}

function whyNot(root: string, result: GitResult): GitRefused {
  const { stderr } = result;
  if (/not a git repository/.test(stderr))
    return new GitRefused(
      `'${root}' is in no git repository`,
      'Clone the repo of the namespaces with git, or name the folder it is in with --root',
    );
  if (/dubious ownership/.test(stderr))
    return new GitRefused(
      `git does not read the repository of '${root}': it belongs to another user`,
      "If you trust it, run `git config --global --add safe.directory` with the repo's folder",
    );
  return /safe\.bareRepository/.test(stderr) ? bare(root) : gitFailure(result, `open '${root}'`);
}

const bare = (root: string): GitRefused =>
  new GitRefused(
    `'${root}' is in a git repository without files (bare, or the inside of .git)`,
    'Name a folder of a clone with files with --root',
  );
