import { mkdirSync } from 'node:fs';
import { policiesFolder } from '../core/policy/load-settings.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { policyFolderParts } from '../repo/policy-folder.ts';
import { readWorkingTree } from '../repo/working-tree.ts';
import { Failure } from '../run/failure.ts';
import { repoAround } from './repo-around.ts';
import { scaffold } from './scaffold.ts';
import type { ScaffoldFile } from './scaffold-file.ts';
import type { ScaffoldOptions } from './scaffold-options.ts';
import { isOurs, isThere, type Outcome, writeScaffoldFile } from './write-scaffold.ts';

/** What the command line says; the repo says the rest. */
export type InitOptions = Omit<ScaffoldOptions, 'branch' | 'policies' | 'codeOwners'> & {
  readonly branch: string | undefined;
};

export interface Initialized {
  readonly options: ScaffoldOptions;
  readonly outcomes: readonly Outcome[];
  /** The first request, when it was left out: the repo has requests, teams or settings of its own. */
  readonly leftOut: string | undefined;
  /** Whether the folder is the top of its Git repository; undefined when it is in none. */
  readonly isTop: boolean | undefined;
}

/**
 * Makes a folder a namespaces repo. What is there stays as it is, so it may be run again and again.
 *
 * @param schemas The text of every schema by which people write, by its name.
 * @throws Failure or RefusedFolder for what cannot be done; what was written by then stays, and a further run goes on.
 */
export function initialize(
  root: string,
  given: InitOptions,
  schemas: ReadonlyMap<string, string>,
): Initialized {
  mkdirSync(root, { recursive: true });
  const { isTop, branch } = repoAround(root);
  const options: ScaffoldOptions = {
    ...given,
    branch: checkBranch(given.branch ?? branch ?? 'main'),
    policies: findPolicies(root),
    codeOwners: CODE_OWNERS.find((path) => isThere(root, path)) ?? 'CODEOWNERS',
  };
  const { files, request } = scaffold(options, schemas);
  // First: that the others are not there yet is what allows it, also to a run after one that was killed.
  const takesRequest = isThere(root, request.path) || isNewRepo(root, files);
  const outcomes = [...(takesRequest ? [request] : []), ...files].map((file) =>
    writeScaffoldFile(root, file),
  );
  const leftOut = takesRequest ? undefined : request.path;
  return { options, outcomes, leftOut, isTop };
}

/** It goes into a workflow, where other characters have a meaning. */
function checkBranch(branch: string): string {
  if (/^[\w.][\w./-]*$/.test(branch)) return branch;
  throw new Failure(
    `The default branch '${branch}' cannot be written into a workflow as it is`,
    'Name one of letters, digits, `.`, `_`, `-` and `/` with --branch, and edit `branches` of prism-apply.yml',
  );
}

/** The policies folder of a repo that has a prism.yaml. */
function findPolicies(root: string): string {
  const { settings } = readPolicySources(root);
  const folder = policyFolderParts(policiesFolder(settings)).join('/');
  if (/^[\w.-]+(\/[\w.-]+)*$/.test(folder)) return folder;
  throw new Failure(
    `CODEOWNERS cannot be written for the policies folder '${folder || '.'}' that prism.yaml names`,
    'Let `policies` be a folder of letters, digits, `.`, `_` and `-`',
  );
}

/** Whether a request of the platform team would be valid, and welcome. */
const isNewRepo = (root: string, files: readonly ScaffoldFile[]): boolean =>
  files
    .filter(({ path }) => path.endsWith('/teams.yaml') || path === 'prism.yaml')
    .every((file) => isOurs(root, file)) &&
  readWorkingTree(root, ['**/namespace-request.{yaml,yml}'], 1).requests.length === 0;

/** GitHub takes the first of these, so a further one would do nothing, or undo the one that is there. */
const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
