import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { parseEnv } from 'node:util';

/** Backends of `scripts/backends` that have servers, and a variable that says that one is there. */
const BACKENDS: Readonly<Record<string, string>> = {
  postgres: 'PRISM_TEST_POSTGRES_URL',
  kafka: 'PRISM_TEST_KAFKA_BROKERS',
  nats: 'PRISM_TEST_NATS_SERVERS',
  redis: 'PRISM_TEST_REDIS_URL',
  moto: 'PRISM_TEST_AWS_ENDPOINT',
};

/** Words in the name of a test file, and the backends that the file needs beside PostgreSQL. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kafka: ['kafka'],
  nats: ['nats'],
  redis: ['redis'],
  s3: ['moto'],
  neptune: ['moto'],
  aws: ['moto'],
  all: ['kafka', 'nats', 'redis', 'moto'],
};

/** `test/backend-kafka.server.test.ts` needs Kafka, `test/apply-all.server.test.ts` everything. */
export const backendsOf = (file: string): string[] => [
  ...new Set(
    file
      .split('/')
      .at(-1)!
      .split(/[.-]/)
      .flatMap((word) => (Object.hasOwn(WORDS, word) ? WORDS[word]! : [])),
  ),
];

/**
 * Starts backends that the environment does not name yet, and adds their variables to it. They stay until whoever
 * holds some at the time has released them or has ended, however it ended.
 *
 * @throws Under CI=true where one did not start. Elsewhere that is said on stderr.
 */
export async function holdBackends(wanted: readonly string[]): Promise<() => Promise<void>> {
  const absent = () => wanted.filter((name) => !process.env[BACKENDS[name]!]);
  const names = absent();
  if (names.length === 0) return async () => {};
  // A process group of its own, so that Ctrl-C does not end it before it has cleaned up.
  const holder = spawn('scripts/backends', ['hold', ...names], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => {
    holder.once('close', () => resolve());
  });
  const started = await Promise.race([
    once(holder, 'spawn').then(() => text(holder.stdout)),
    // Not Linux, or no bash: nothing is started.
    once(holder, 'error').then(() => ''),
  ]).catch(() => '');
  for (const [name, value] of Object.entries(parseEnv(started))) process.env[name] ??= value;
  holder.unref();
  const failed = absent();
  if (failed.length > 0) {
    const message = `no ${failed.join(', ')} for the tests: set ${failed.map((name) => BACKENDS[name]).join(', ')} (compose.yaml starts them), or see scripts/backends up`;
    if (process.env.CI === 'true') throw new Error(message);
    process.stderr.write(`SKIPPED what needs it: ${message}\n`);
  }
  return async () => {
    holder.stdin.end();
    await gone;
  };
}
