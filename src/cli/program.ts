import { Command, CommanderError } from 'commander';
import { addCompile } from './compile.ts';
import { addExplain } from './explain.ts';
import { Failure } from './failure.ts';
import { addSchema } from './schema.ts';
import type { Terminal } from './terminal.ts';
import { addValidate } from './validate.ts';
import { VERSION } from './version.ts';

/**
 * Runs the command that the arguments name.
 *
 * @param args Without the runtime and the script.
 * @returns The exit code: 0 fine, 1 findings, 2 the program could not do its job (contracts, "Exit codes").
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const end = (ended: number) => {
    code = ended;
  };
  const program = new Command('prism')
    .description('Compiles requests for data-access namespaces into checked platform configuration.')
    .version(VERSION, '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  addValidate(program, terminal, end);
  addCompile(program, terminal, end);
  addExplain(program, terminal, end);
  addSchema(program, terminal, end);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what it has to say; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Failure) {
      terminal.err(`error: ${error.message}\n  help: ${error.advice}\n`);
      return 2;
    }
    if (isSystemError(error)) {
      terminal.err(`error: ${error.message}\n`);
      return 2;
    }
    terminal.err(
      `error: prism failed; this is a bug: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 2;
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
