/**
 * Whether a path, relative to the root, is one of the platform's own files: the policies, the settings, what GitHub obeys,
 * and what prism keeps (semantics 2, security 1).
 *
 * @param policies The policies folder, as prism.yaml of the base names it.
 */
export function isGuarded(path: string, policies: string): boolean {
  // A backslash parts folders on Windows; elsewhere it is a character of a name.
  if ([/[/\\]/, '/'].some((separator) => isInside(path, policies.split(separator)))) return true;
  // GitHub looks for CODEOWNERS in three places; two of them are in no guarded folder.
  return (
    GUARDED_FILES.includes(path) ||
    GUARDED_FOLDERS.some((name) => path === name || path.startsWith(`${name}/`))
  );
}

function isInside(path: string, parts: readonly string[]): boolean {
  const folder = parts.filter((part) => part !== '' && part !== '.').join('/');
  return folder === '' ? !path.includes('/') : path === folder || path.startsWith(`${folder}/`);
}

/** `.prism` holds the applied state, where it is kept in a directory, and the cache: nobody commits those. */
const GUARDED_FOLDERS: readonly string[] = ['.github', '.prism'];

const GUARDED_FILES: readonly string[] = ['prism.yaml', 'CODEOWNERS', 'docs/CODEOWNERS'];
