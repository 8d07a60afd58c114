#!/usr/bin/env node
import { run } from './program.ts';

// A reader that has seen enough (`prism … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stderr, stdout, env } = process;
const noColor = process.argv.includes('--no-color') || (env.NO_COLOR ?? '') !== '';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: !noColor && (stderr.isTTY || (env.FORCE_COLOR ?? '') !== ''),
  width: stderr.isTTY ? stderr.columns : undefined,
});
