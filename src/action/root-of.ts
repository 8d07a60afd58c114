import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../run/failure.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';

/**
 * The root of the namespaces, absolute. A pull request can make a link of it, or of a folder on its way: it would then be
 * judged by policies that it brings itself, as git takes where the link leads for the root.
 *
 * @throws Failure for a link within the checkout.
 */
export function rootOf({ workspace }: Pick<Run, 'workspace'>, inputs: Pick<Inputs, 'root'>): string {
  const root = resolve(workspace, inputs.root);
  const within = relative(workspace, root);
  // What the workflow names outside of the checkout no pull request has written.
  if (within.startsWith('..') || isAbsolute(within)) return root;
  const parts = within.split(sep);
  const folders = parts.map((_, i) => parts.slice(0, i + 1).join(sep));
  const link = folders.find((path) =>
    lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  if (within === '' || link === undefined) return root;
  throw new Failure(
    `The root '${inputs.root}' is behind a symbolic link of the repo, '${link}'`,
    'Make it a folder again: a link could lead to other policies',
  );
}
