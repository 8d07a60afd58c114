import { join, relative, resolve } from 'node:path';
import { RefusedOutput } from '../artifacts/refused-output.ts';
import { writeArtifacts } from '../artifacts/write-artifacts.ts';
import { visible } from '../core/report/escape.ts';
import { count } from '../core/report/tally.ts';
import { compileFlags } from '../run/compile-change.ts';
import { Failure } from '../run/failure.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { exitCode, printReport } from './print-report.ts';
import { withEvidence } from './read-evidence.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

export interface CompileOptions extends CommonOptions, ChangeFlags {
  readonly out: string;
}

/** Checks, then writes the artifacts. Returns the exit code. */
export async function compile(options: CompileOptions, terminal: Terminal): Promise<number> {
  const { report, compiled, change, source } = await compileFlags(withEvidence(options));
  const configs = compiled?.compilation.configs ?? [];
  try {
    writeArtifacts(options.out, options.root, {
      report,
      configs,
      change,
      policyDigest: compiled?.policySet.digest ?? '',
      version: VERSION,
    });
  } catch (error) {
    if (error instanceof RefusedOutput) throw new Failure(error.message, error.advice);
    throw error;
  }
  printReport(report, options, terminal, source);
  if (options.format === 'text' && !options.quiet)
    terminal.out(written(options.out, report.result, configs.length));
  return exitCode(report);
}

function written(out: string, result: string, configs: number): string {
  const folder = visible(relative('.', resolve(out)) || '.');
  if (result === 'rejected')
    return `wrote ${join(folder, 'diagnostics.json')} and report.sarif; nothing is compiled until the errors are mended\n`;
  return `wrote ${count(configs, 'platform configuration')}, plan.json, plan.md, diagnostics.json and report.sarif to ${folder}/\n`;
}
