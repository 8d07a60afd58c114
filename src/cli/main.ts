import { openTerminal } from './open-terminal.ts';
import { run } from './program.ts';

/** Runs the command of this process and sets its exit code. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const terminal = openTerminal(args);
  process.exitCode = await run(args, terminal);
}
