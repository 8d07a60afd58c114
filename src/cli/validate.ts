import { relative, resolve, sep } from 'node:path';
import { verdictOf } from '../core/compile.ts';
import { closest } from '../core/diagnostics/did-you-mean.ts';
import { compareText } from '../core/model/compare.ts';
import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import { count } from '../core/report/tally.ts';
import { applyFixes } from './apply-fixes.ts';
import { type Compiled, compileRoot } from './compile-root.ts';
import { Failure } from './failure.ts';
import type { CommonOptions } from './options.ts';
import { exitCode, printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';

export interface ValidateOptions extends CommonOptions {
  readonly fix?: boolean;
}

/** Every check, no artifacts. Returns the exit code. */
export function validate(paths: readonly string[], options: ValidateOptions, terminal: Terminal): number {
  const selected = (compiled: Compiled): DiagnosticsReport => reportOn(paths, options.root, compiled);
  const fixed = options.fix
    ? applyFixes(
        options.root,
        () => compileRoot(options),
        (one) => selected(one).diagnostics,
      )
    : undefined;
  if (fixed) {
    const files = [...fixed.files].sort(compareText);
    terminal.err(`fixed ${count(fixed.fixes, 'finding')}${files.map((file) => `\n  ${file}`).join('')}\n`);
  }
  const compiled = fixed?.compiled ?? compileRoot(options);
  const report = selected(compiled);
  printReport(report, options, terminal, compiled.source);
  return exitCode(report);
}

/** The report on the files that were named: a folder stands for the requests below it. */
function reportOn(paths: readonly string[], root: string, { report, tree }: Compiled): DiagnosticsReport {
  if (paths.length === 0) return report;
  const files = tree.requests.map(({ path }) => path);
  const named = new Set(paths.flatMap((path) => requestsAt(path, root, files, report)));
  // What concerns the policies or the tree as a whole concerns every file.
  const requests = new Set(files);
  const diagnostics = report.diagnostics.filter(
    ({ location: { file } }) => named.has(file) || !requests.has(file),
  );
  return { result: verdictOf(diagnostics), namespaces: named.size, diagnostics };
}

function requestsAt(
  path: string,
  root: string,
  files: readonly string[],
  report: DiagnosticsReport,
): string[] {
  const inRoot = relative(resolve(root), resolve(path)).split(sep).join('/');
  const found = files.filter((file) => inRoot === '' || file === inRoot || file.startsWith(`${inRoot}/`));
  // Without valid policies no request was read, and the report says why.
  if (found.length === 0 && files.length > 0) {
    const near = closest(inRoot, files);
    throw new Failure(
      `'${path}' is no request file of '${root}' and no folder with one`,
      near
        ? `Did you mean '${near}'?`
        : 'Paths are relative to the current folder; requests are found by the globs of prism.yaml',
    );
  }
  return report.namespaces === 0 ? [] : found;
}
