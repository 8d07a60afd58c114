import { spawn } from 'node:child_process';
import type { BenchRepo } from './repo.ts';

/** @returns Seconds that an apply took, of start and planning too. */
export async function timeApply(
  { root, env }: BenchRepo,
  program: string,
  args: readonly string[],
): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'apply', '--root', root, '--format', 'json', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.resume();
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the apply ended with ${code}: ${out.slice(0, 2000)}`);
  return (performance.now() - start) / 1000;
}
