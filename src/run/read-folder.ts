import { statSync } from 'node:fs';
import type { SourceFile } from '../core/model/source.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { readBlobs } from '../repo/git-blobs.ts';
import { resolveCommits } from '../repo/git-commits.ts';
import { readGitPolicies } from '../repo/git-policies.ts';
import { GitRefused } from '../repo/git-refused.ts';
import { type GitRepo, openGit } from '../repo/git-repo.ts';
import { readGitTree } from '../repo/git-tree.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { readWorkingTree } from '../repo/working-tree.ts';
import { Failure } from './failure.ts';
import type { FolderFlags } from './flags.ts';

/** The root as it is, or as it is in a commit. */
export interface Folder {
  readonly policies: PolicySources;
  /** Null for the working tree. */
  readonly commit: string | null;
  /** The request files that the globs name, by path. */
  requests(globs: readonly string[]): readonly SourceFile[];
}

/** @throws Failure, RefusedFolder or GitRefused for what cannot be read. */
export function readFolder({ root, policies, head }: FolderFlags): Folder {
  checkRoot(root);
  if (head === undefined)
    return {
      policies: readPolicySources(root, policies),
      commit: null,
      requests: (globs) => readWorkingTree(root, globs).requests,
    };
  const git = openRepo(root);
  const [commit] = resolveCommits(git, [head]);
  return {
    policies: policies === undefined ? readGitPolicies(git, commit!.tree) : readPolicySources(root, policies),
    commit: commit!.id,
    requests: (globs) => readRequests(git, commit!.tree, globs),
  };
}

export function checkRoot(root: string): void {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(
      `The root '${root}' is no folder`,
      'Name the folder of the namespaces repo with --root',
    );
}

export function openRepo(root: string): GitRepo {
  checkRoot(root);
  const git = openGit(root);
  if (git instanceof GitRefused) throw new Failure(git.message, git.advice);
  return git;
}

export const readRequests = (git: GitRepo, tree: string, globs: readonly string[]): readonly SourceFile[] => [
  ...readBlobs(git, readGitTree(git, tree, globs)),
];
