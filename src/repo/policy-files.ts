import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/model/compare.ts';
import type { SourceFile } from '../core/model/source.ts';
import { policiesFolder } from '../core/policy/load-settings.ts';
import { SETTINGS } from '../core/policy/policy-files.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { readSourceFile } from './read-file.ts';

/**
 * prism.yaml and the files of the policies folder.
 *
 * @param folder The policies folder, relative to the current one; left out: what prism.yaml names, in the root.
 */
export function readPolicySources(root: string, folder?: string): PolicySources {
  const settings = readSettings(root);
  const named = policiesFolder(settings);
  return {
    settings,
    policies: folder === undefined ? readPolicies(named, join(root, named)) : readPolicies(folder, folder),
  };
}

function readSettings(root: string): SourceFile | undefined {
  const path = join(root, SETTINGS);
  return lstatSync(path, { throwIfNoEntry: false }) ? readSourceFile(SETTINGS, path) : undefined;
}

/** @param shown How messages name the folder. */
function readPolicies(shown: string, folder: string): SourceFile[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // No folder is no policies; that there are no teams then is said when they are loaded.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => /\.ya?ml$/.test(name))
    .map(({ name }) => readSourceFile(`${shown}/${name}`, join(folder, name)))
    .sort((a, b) => compareText(a.path, b.path));
}
