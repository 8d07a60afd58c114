import { compareText } from '../core/model/compare.ts';
import { visible } from '../core/report/escape.ts';
import { count } from '../core/report/tally.ts';
import { compileFlags } from '../run/compile-change.ts';
import type { Compiled } from '../run/compile-root.ts';
import { Failure } from '../run/failure.ts';
import { applyFixes } from './apply-fixes.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { exitCode, printReport } from './print-report.ts';
import { withEvidence } from './read-evidence.ts';
import { reportOnPaths } from './report-on-paths.ts';
import type { Terminal } from './terminal.ts';

export interface ValidateOptions extends CommonOptions, ChangeFlags {
  readonly fix?: boolean;
}

/** Every check, no artifacts. Returns the exit code. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.fix && options.head !== undefined)
    throw new Failure('Fixes go into the working tree, not into a commit', 'Leave out --head or --fix');
  const flags = withEvidence(options);
  const selected = (compiled: Compiled) => reportOnPaths(paths, options.root, options.policies, compiled);
  const fixed = options.fix
    ? await applyFixes(
        options.root,
        () => compileFlags(flags),
        (one) => selected(one).report.diagnostics,
      )
    : undefined;
  if (fixed) {
    const files = [...fixed.files].sort(compareText);
    terminal.err(
      `fixed ${count(fixed.fixes, 'finding')}${files.map((file) => `\n  ${visible(file)}`).join('')}\n`,
    );
  }
  const compiled = fixed?.compiled ?? (await compileFlags(flags));
  const { report, skipped } = selected(compiled);
  if (!options.quiet)
    for (const path of skipped)
      terminal.err(`note: '${visible(path)}' is no request file and is passed over\n`);
  printReport(report, options, terminal, compiled.source);
  return exitCode(report);
}
