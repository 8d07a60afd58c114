import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/model/compare.ts';
import type { SourceFile } from '../core/model/source.ts';
import { policiesFolder } from '../core/policy/load-settings.ts';
import { SETTINGS } from '../core/policy/policy-files.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { isPolicyFile, policyFolderParts, refusePolicyFolder } from './policy-folder.ts';
import { readSourceFile } from './read-file.ts';
import { RefusedFolder } from './refused-folder.ts';

/**
 * prism.yaml and the files of the policies folder.
 *
 * @param folder The policies folder, relative to the current one; left out: what prism.yaml names, in the root.
 * @throws RefusedFolder when there is no such folder, or when that of the repo is a link or leads out of the root.
 */
export function readPolicySources(root: string, folder?: string): PolicySources {
  const settings = readSettings(root);
  return {
    settings,
    policies: folder === undefined ? readOwn(root, policiesFolder(settings)) : readNamed(folder),
  };
}

function readSettings(root: string): SourceFile | undefined {
  const path = join(root, SETTINGS);
  return lstatSync(path, { throwIfNoEntry: false }) ? readSourceFile(SETTINGS, path) : undefined;
}

/** The user says where they are, by whatever links. */
function readNamed(folder: string): SourceFile[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory())
    throw new RefusedFolder(
      stats ? `The policies '${folder}' are a file and no folder` : `There is no policies folder '${folder}'`,
      'Name the folder that holds teams.yaml with --policies; it is relative to the current folder',
    );
  return readPolicies(folder, folder);
}

/** The repo says where they are, so no part of the way may be a link. */
function readOwn(root: string, named: string): SourceFile[] {
  const parts = policyFolderParts(named);
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    // No folder is no policies; that there are no teams then is said when they are loaded.
    if (!stats) return [];
    if (!stats.isDirectory()) throw refusePolicyFolder(named, path, stats.isSymbolicLink() ? 'link' : 'file');
  }
  return readPolicies(named, join(root, ...parts));
}

/** @param shown How messages name the folder. */
function readPolicies(shown: string, folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter(isPolicyFile)
    .map((name) => readSourceFile(`${shown}/${name}`, join(folder, name)))
    .sort((a, b) => compareText(a.path, b.path));
}
