import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { parseEnv } from 'node:util';

/**
 * Gives the tests that need servers (`*.server.test.ts`) those of `scripts/backends`, unless the environment names
 * some already. Several runs at once share them; the last one stops what none but test runs asked for, also
 * when it is killed, for the script waits for the end of its input.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.PRISM_TEST_POSTGRES_URL) return undefined;
  // A process group of its own, so that Ctrl-C does not end it before it has cleaned up.
  const holder = spawn('scripts/backends', ['hold'], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => {
    holder.once('close', () => resolve());
  });
  const started = await Promise.race([
    once(holder, 'spawn').then(() => text(holder.stdout)),
    // Not Linux, or no bash: nothing is started.
    once(holder, 'error').then(() => ''),
  ]).catch(() => '');
  const variables = parseEnv(started);
  Object.assign(process.env, variables);
  const release = async () => {
    holder.stdin.end();
    await gone;
  };
  if (variables.PRISM_TEST_POSTGRES_URL) return release;
  const message =
    'no PostgreSQL for the tests: set PRISM_TEST_POSTGRES_URL (compose.yaml starts one), or see scripts/backends up';
  await release();
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`SKIPPED what needs it: ${message}\n`);
  return undefined;
}
