import { isAbsolute } from 'node:path';
import { SETTINGS } from '../core/policy/policy-files.ts';
import { RefusedFolder } from './refused-folder.ts';

// The rules for the policies folder of a repo, whether it is read from files or from git (security 1).

/** Which files of the folder are read. */
export const isPolicyFile = (name: string): boolean => /\.ya?ml$/.test(name);

/**
 * The way to the folder that prism.yaml names, part by part.
 *
 * @throws RefusedFolder when it leads out of the root.
 */
export function policyFolderParts(named: string): readonly string[] {
  const parts = named.split('/').filter((part) => part !== '' && part !== '.');
  if (isAbsolute(named) || parts.includes('..'))
    throw new RefusedFolder(
      `The policies folder '${named}' of ${SETTINGS} is outside of the root`,
      `Name a folder of the repo there, or one anywhere else with --policies`,
    );
  return parts;
}

/** Refuses a part of the way for what it is: whoever sets a link there decides what is allowed. */
export function refusePolicyFolder(
  named: string,
  path: string,
  what: 'link' | 'submodule' | 'file',
): RefusedFolder {
  const [why, advice] = {
    link: ['is a symbolic link', 'Make it a folder of the repo, or name the one it leads to with --policies'],
    submodule: [
      'is another repository (a submodule)',
      'Make it a folder of the repo, or name one anywhere else with --policies',
    ],
    file: [
      'is no folder',
      `Put the policy files into a folder, \`policies\` or what \`policies:\` of ${SETTINGS} names`,
    ],
  }[what] as [string, string];
  return new RefusedFolder(`The policies folder '${named}' is not read: '${path}' ${why}`, advice);
}
