/**
 * Whether a path, relative to the root, is one of the platform's own files: the policies, the settings, what GitHub obeys,
 * and what prism keeps (semantics 2, security 1).
 *
 * @param policies The policies folder, as prism.yaml of the base names it.
 */
export function isGuarded(path: string, policies: string): boolean {
  const folder = policies
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  if (folder === '' ? !path.includes('/') : path === folder || path.startsWith(`${folder}/`)) return true;
  // GitHub looks for CODEOWNERS in three places; two of them are in no guarded folder.
  return (
    GUARDED_FILES.includes(path) ||
    GUARDED_FOLDERS.some((name) => path === name || path.startsWith(`${name}/`))
  );
}

/** `.prism` holds the applied state, where it is kept in a directory, and the cache: nobody commits those. */
const GUARDED_FOLDERS: readonly string[] = ['.github', '.prism'];

const GUARDED_FILES: readonly string[] = ['prism.yaml', 'CODEOWNERS', 'docs/CODEOWNERS'];
