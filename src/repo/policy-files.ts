import { lstatSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { compareText } from '../core/model/compare.ts';
import type { SourceFile } from '../core/model/source.ts';
import { policiesFolder } from '../core/policy/load-settings.ts';
import { SETTINGS } from '../core/policy/policy-files.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
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

/** The repo says where they are, so no part of the way may be a link: whoever sets one decides what is allowed. */
function readOwn(root: string, named: string): SourceFile[] {
  const parts = named.split('/').filter((part) => part !== '' && part !== '.');
  if (isAbsolute(named) || parts.includes('..'))
    throw new RefusedFolder(
      `The policies folder '${named}' of ${SETTINGS} is outside of the root`,
      `Name a folder of the repo there, or one anywhere else with --policies`,
    );
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    // No folder is no policies; that there are no teams then is said when they are loaded.
    if (!stats) return [];
    if (stats.isSymbolicLink())
      throw new RefusedFolder(
        `The policies folder '${named}' is not read: '${path}' is a symbolic link`,
        'Make it a folder of the repo, or name the one it leads to with --policies',
      );
    if (!stats.isDirectory())
      throw new RefusedFolder(
        `The policies folder '${named}' is not read: '${path}' is no folder`,
        `Put the policy files into a folder, \`policies\` or what \`policies:\` of ${SETTINGS} names`,
      );
  }
  return readPolicies(named, join(root, ...parts));
}

/** @param shown How messages name the folder. */
function readPolicies(shown: string, folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readSourceFile(`${shown}/${name}`, join(folder, name)))
    .sort((a, b) => compareText(a.path, b.path));
}
