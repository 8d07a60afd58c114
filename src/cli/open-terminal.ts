import { getSystemErrorMessage } from 'node:util';
import type { Terminal } from './terminal.ts';

/**
 * The streams of this process. A reader that has seen enough (`prism … | head`) is no failure. A stream that cannot be
 * written otherwise is one: it is said on the other one, and the process ends with 2 whatever the command came to.
 */
export function openTerminal(args: readonly string[]): Terminal {
  const { stdout, stderr, env } = process;
  watch(stdout, 'stdout', stderr);
  watch(stderr, 'stderr', stdout);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: wantsColor(args, env, stderr.isTTY === true),
    outColor: wantsColor(args, env, stdout.isTTY === true),
    width: stderr.isTTY ? stderr.columns : undefined,
  };
}

function watch(stream: NodeJS.WriteStream, name: string, other: NodeJS.WriteStream): void {
  let failed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (failed || error.code === 'EPIPE') return;
    failed = true;
    // The last word, after that of the command.
    process.once('exit', () => {
      process.exitCode = 2;
    });
    const cause = error.errno === undefined ? error.message : getSystemErrorMessage(error.errno);
    other.write(`error: ${name} cannot be written: ${cause}\n`);
  });
}

/** NO_COLOR and FORCE_COLOR as other programs take them: set and not empty, and `FORCE_COLOR=0` means none. */
export function wantsColor(
  args: readonly string[],
  { NO_COLOR = '', FORCE_COLOR = '' }: NodeJS.ProcessEnv,
  isTerminal: boolean,
): boolean {
  if (args.includes('--no-color') || NO_COLOR !== '') return false;
  return FORCE_COLOR === '' ? isTerminal : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}
