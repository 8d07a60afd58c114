import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitRefused } from '../src/repo/git-refused.ts';
import { type GitRepo, openGit } from '../src/repo/git-repo.ts';

export const NAME = 'namespace-request.yaml';
export const GLOBS = ['**/namespace-request.{yaml,yml}'];

/** A temporary folder with a real git repo in it. */
export class GitFolder {
  readonly top = mkdtempSync(join(tmpdir(), 'prism-git-test-'));
  readonly root: string;
  #opened: GitRepo[] = [];

  constructor(...options: string[]) {
    this.root = join(this.top, 'repo');
    mkdirSync(this.root);
    this.git('init', '-q', '-b', 'main', ...options);
    this.git('config', 'user.name', 'Somebody');
    this.git('config', 'user.email', 'somebody@example.com');
    this.git('config', 'commit.gpgsign', 'false');
  }

  git(...args: string[]): string {
    return this.gitIn(this.root, ...args);
  }

  gitIn(folder: string, ...args: string[]): string {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Gives git bytes to read. */
  feed(input: Uint8Array, ...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', input }).trim();
  }

  write(path: string, content: string | Uint8Array = 'namespace: x\n'): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
  }

  /** Commits all there is; the commit's id. */
  commit(files: Record<string, string> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'A change');
    return this.git('rev-parse', 'HEAD');
  }

  open(folder = this.root): GitRepo {
    const git = openGit(folder);
    if (git instanceof GitRefused) throw git;
    this.#opened.push(git);
    return git;
  }

  remove(): void {
    for (const git of this.#opened) git.close();
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** What a call refuses with: message and advice. */
export async function refusal(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (error instanceof GitRefused) return `${error.message}. ${error.advice}`;
    throw error;
  }
  throw new Error('Nothing was refused');
}
