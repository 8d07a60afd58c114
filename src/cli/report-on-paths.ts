import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { closest } from '../core/diagnostics/did-you-mean.ts';
import { verdictOf } from '../core/judge-file.ts';
import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import { SETTINGS } from '../core/policy/policy-files.ts';
import type { Compiled } from '../run/compile-root.ts';
import { Failure } from '../run/failure.ts';

export interface PathsReport {
  readonly report: DiagnosticsReport;
  /** Files that were named and that are nothing to check, such as a README. */
  readonly skipped: readonly string[];
}

/**
 * The report on the files that were named: a folder stands for the requests below it, prism.yaml and a policy for the
 * whole tree. Hooks name every file of a commit, so what is neither is passed over.
 *
 * @param policies The policies folder of the command line.
 */
export function reportOnPaths(
  paths: readonly string[],
  root: string,
  policies: string | undefined,
  { report, tree, compiled }: Compiled,
): PathsReport {
  // What is refused about the tree as a whole stands at '.', and concerns every file.
  const files = tree.requests.map(({ path }) => path).filter((path) => path !== '.');
  const settings = compiled?.policySet.settings.policies;
  const named = new Set<string>();
  const skipped: string[] = [];
  let isWhole = false;
  for (const path of paths) {
    const kind = kindOf(path);
    const inRoot = pathIn(root, path);
    // Without valid policies no request was read, and the report says why.
    const found = files.filter((file) => concerns(inRoot, file));
    if (kind && (isRules(inRoot, settings ?? 'policies') || (policies && isBelow(pathIn(policies, path)))))
      isWhole = true;
    else if (found.length > 0) for (const file of found) named.add(file);
    else if (kind === 'file') {
      if (compiled) skipped.push(path);
    } else if (!kind || compiled) throw nothingAt(path, kind, inRoot, files, root);
  }
  if (isWhole || paths.length === 0) return { report, skipped: isWhole ? [] : skipped };
  const requests = new Set(files);
  const diagnostics = report.diagnostics.filter(
    ({ location: { file } }) => named.has(file) || !requests.has(file),
  );
  const namespaces = report.namespaces === 0 ? 0 : named.size;
  return { report: { result: verdictOf(diagnostics), namespaces, diagnostics }, skipped };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  // A link that leads nowhere is there all the same.
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'folder' : 'file';
}

/** Relative to a folder, with `/`, whether it is named by a link or not. */
function pathIn(folder: string, path: string): string {
  const direct = relative(resolve(folder), resolve(path));
  if (isBelow(direct)) return toSlashes(direct);
  try {
    // The path's own last part may be a link that is to be refused as what it is.
    const real = join(realpathSync(dirname(resolve(path))), basename(resolve(path)));
    return toSlashes(relative(realpathSync(folder), real));
  } catch {
    return toSlashes(direct);
  }
}

const toSlashes = (path: string): string => path.split(sep).join('/');

const isBelow = (path: string): boolean => path !== '..' && !/^\.\.[/\\]/.test(path) && !isAbsolute(path);

/** The file itself, one of the folder that was named, or a folder that was refused with all that is below it. */
const concerns = (named: string, file: string): boolean =>
  named === '' || file === named || file.startsWith(`${named}/`) || named.startsWith(`${file}/`);

function isRules(path: string, policies: string): boolean {
  const folder = policies
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  return path === SETTINGS || path === folder || path.startsWith(`${folder}/`);
}

function nothingAt(
  path: string,
  kind: 'folder' | undefined,
  inRoot: string,
  files: readonly string[],
  root: string,
): Failure {
  const near = closest(inRoot, files);
  return new Failure(
    kind ? `No request file of '${root}' is in '${path}'` : `There is no '${path}'`,
    near
      ? `Did you mean '${near}'?`
      : 'Paths are relative to the current folder; requests are found by the globs of prism.yaml',
  );
}
