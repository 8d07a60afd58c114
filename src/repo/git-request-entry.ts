import type { Refusal } from '../core/model/source.ts';
import { globMatcher, namesFiles } from './match-globs.ts';
import { globReach } from './reach-globs.ts';
import { SKIPPED } from './working-tree.ts';

/** What an entry of a tree is to the requests. */
export type RequestEntry =
  | { readonly kind: 'file'; readonly path: string }
  /** The path is that of the folder where a folder is refused for its name. */
  | { readonly kind: 'refused'; readonly path: string; readonly refused: Refusal }
  /** A link of another name: refused when it leads to a folder, and else nothing. */
  | { readonly kind: 'link'; readonly path: string };

/**
 * Says of an entry whether it is a request file, by the rules of readWorkingTree; undefined for what is none. Of what a
 * path alone does not tell, the output of an earlier run, it knows nothing.
 */
export function requestEntry(
  globs: readonly string[],
): (path: string, mode: string) => RequestEntry | undefined {
  const matches = globMatcher(globs);
  const isNamed = globMatcher(globs.filter(namesFiles));
  const couldHold = globReach(globs);
  const folders = new Map<string, RequestEntry | 'skipped' | 'open'>([['', 'open']]);
  /** What is to be said of all that is in a folder; each is looked at once. */
  const folderOf = (path: string): RequestEntry | 'skipped' | 'open' => {
    const folder = parentOf(path);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const above = folderOf(folder);
    const found =
      above !== 'open'
        ? above
        : isNamed(folder)
          ? refuse(folder, { kind: 'not-a-file' })
          : SKIPPED.has(nameOf(folder))
            ? 'skipped'
            : 'open';
    folders.set(folder, found);
    return found;
  };
  return (path, mode) => {
    const folder = folderOf(path);
    if (folder !== 'open') return folder === 'skipped' ? undefined : folder;
    const isModule = mode === '160000';
    if (isModule ? isNamed(path) : matches(path)) return judge(path, mode);
    if (SKIPPED.has(nameOf(path)) || (!isModule && mode !== '120000') || !couldHold(path)) return undefined;
    return isModule ? refuse(path, { kind: 'submodule' }) : { kind: 'link', path };
  };
}

function judge(path: string, mode: string): RequestEntry {
  if (mode === '160000') return refuse(path, { kind: 'submodule' });
  if (mode === '120000') return refuse(path, { kind: 'symlink' });
  const cause = pathProblem(path);
  return cause === undefined ? { kind: 'file', path } : refuse(path, { kind: 'unreadable', cause });
}

/** Of a path that no checkout has, but a tree can hold. */
function pathProblem(path: string): string | undefined {
  if (path.includes('\ufffd')) return 'its path is not UTF-8';
  return /(^|\/)\.{0,2}(\/|$)/.test(path) ? 'its path is none that a folder can have' : undefined;
}

const refuse = (path: string, refused: Refusal): RequestEntry => ({ kind: 'refused', path, refused });

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
