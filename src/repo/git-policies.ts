import { compareText } from '../core/model/compare.ts';
import type { SourceFile } from '../core/model/source.ts';
import { policiesFolder } from '../core/policy/load-settings.ts';
import { POLICY_NAMES, SETTINGS } from '../core/policy/policy-files.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { decodeFile } from './decode-file.ts';
import { type GitFile, readBlobs } from './git-blobs.ts';
import type { GitEntry } from './git-diff.ts';
import { askObjects } from './git-objects.ts';
import { GitRefused } from './git-refused.ts';
import type { GitRepo } from './git-repo.ts';
import { isPolicyFile, policyFolderParts, refusePolicyFolder } from './policy-folder.ts';

/**
 * prism.yaml and the files of the policies folder it names, from a tree of the root: what readPolicySources reads of a
 * checkout. No process where the commit was
 * found with LIKELY_POLICIES, and one where not, if the files have the places and names that nearly all have; else a few.
 *
 * @throws RefusedFolder when a part of the way to the folder is a link, a submodule or a file, or leads out of the root.
 * @throws GitRefused for content that is not in the clone.
 */
export function readGitPolicies(git: GitRepo, tree: string): PolicySources {
  const objects = likelyObjects(git, tree);
  const root = readFolder(git, tree, objects);
  const settings = settingsIn(git, root, objects);
  const named = policiesFolder(settings);
  let folder = root;
  const parts = policyFolderParts(named);
  for (const [i, part] of parts.entries()) {
    const entry = folder.get(part);
    // No folder is no policies, as in a checkout.
    if (!entry) return { settings, policies: [] };
    const what = NO_FOLDERS[entry.mode];
    if (entry.mode !== FOLDER)
      throw refusePolicyFolder(named, parts.slice(0, i + 1).join('/'), what ?? 'file');
    folder = readFolder(git, entry.id, objects);
  }
  const files = [...folder]
    .filter(([name]) => isPolicyFile(name))
    .map(([name, entry]) => fileOf(`${named}/${name}`, entry))
    .sort((a, b) => compareText(a.path, b.path));
  return { settings, policies: readFiles(git, files, objects) };
}

/** prism.yaml alone, where the policies are elsewhere. */
export function readGitSettings(git: GitRepo, tree: string): SourceFile | undefined {
  const objects = likelyObjects(git, tree);
  return settingsIn(git, readFolder(git, tree, objects), objects);
}

function settingsIn(
  git: GitRepo,
  root: ReadonlyMap<string, GitEntry>,
  objects: Objects,
): SourceFile | undefined {
  const own = root.get(SETTINGS);
  return own && readFiles(git, [fileOf(SETTINGS, own)], objects)[0];
}

/** As a tree writes it. */
const FOLDER = '40000';

const NO_FOLDERS: Readonly<Record<string, 'link' | 'submodule'>> = {
  '120000': 'link',
  '160000': 'submodule',
};

/** Paths of all that is likely needed: whatever is not among it is asked for when it is. */
export const LIKELY_POLICIES: readonly string[] = [
  '',
  SETTINGS,
  policiesFolder(undefined),
  ...POLICY_NAMES.map((name) => `${policiesFolder(undefined)}/${name}`),
];

/** Objects by their ids. */
type Objects = ReadonlyMap<string, Buffer>;

function likelyObjects(git: GitRepo, tree: string): Objects {
  if (git.ahead.has(tree)) return git.ahead;
  const answers = askObjects(
    git,
    LIKELY_POLICIES.map((path) => ({ name: path === '' ? tree : `${tree}:${path}`, contents: true })),
  );
  return new Map(answers?.filter((one) => one !== undefined).map(({ id, bytes }) => [id, bytes]));
}

function readFolder(git: GitRepo, id: string, objects: Objects): ReadonlyMap<string, GitEntry> {
  const bytes = objects.get(id) ?? askObjects(git, [{ name: id, contents: true }])?.[0]?.bytes;
  if (!bytes)
    throw new GitRefused(
      `A folder on the way to the policies is not in this clone (object ${id})`,
      'Let git reach the remote it was cloned from, or clone without --filter',
    );
  const entries = new Map<string, GitEntry>();
  const idLength = git.emptyTree.length / 2;
  // `<mode> <name>`, a zero, and the bytes of the id.
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const zero = bytes.indexOf(0, space);
    const mode = bytes.toString('latin1', at, space);
    at = zero + 1 + idLength;
    entries.set(bytes.toString('utf8', space + 1, zero), { mode, id: bytes.toString('hex', zero + 1, at) });
  }
  return entries;
}

function fileOf(path: string, { mode, id }: GitEntry): GitFile {
  if (mode === '120000') return { path, refused: { kind: 'symlink' } };
  if (mode === '160000') return { path, refused: { kind: 'submodule' } };
  return mode === FOLDER ? { path, refused: { kind: 'not-a-file' } } : { path, id };
}

function readFiles(git: GitRepo, files: readonly GitFile[], objects: Objects): readonly SourceFile[] {
  const rest = readBlobs(
    git,
    files.filter((file) => 'id' in file && !objects.has(file.id)),
  );
  return files.map((file) => {
    const bytes = 'id' in file ? objects.get(file.id) : undefined;
    if (bytes) return decodeFile(file.path, bytes);
    return 'id' in file ? rest.next().value! : file;
  });
}
