import { setTimeout as sleep } from 'node:timers/promises';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';
import type { Registry } from './registry.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

/** More names than these are counted. */
const MOST_NAMES = 3;

/**
 * Waits until every proxy that has announced itself has taken over a version, or a later one. Where none has, there is
 * nobody to wait for.
 *
 * @param what As messages call it: `draining`.
 * @throws BackendFailure that names those who have not, when the waiting is ended.
 */
export async function awaitAcknowledgement(
  registry: Registry,
  version: number,
  what: string,
  { namespace, signal, progress }: Pick<StepContext, 'namespace' | 'signal' | 'progress'>,
): Promise<void> {
  let missing: readonly string[] = [];
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
    try {
      missing = await missingProxies(registry, namespace, version, signal);
      if (missing.length === 0) return;
      const waitsFor = `${named(missing)} to acknowledge ${what}`;
      // Whoever shows it decides how often.
      progress(waitsFor);
      await sleep(pause, undefined, { signal });
    } catch (error) {
      // Before the first look was over nobody is known to be missing.
      if (!signal.aborted || missing.length === 0) throw error;
      throw unacknowledged(registry, namespace, what, missing);
    }
  }
}

async function missingProxies(
  registry: Registry,
  namespace: string,
  version: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const [proxies, versions] = await Promise.all([
    registry.proxies(signal),
    registry.acknowledged(namespace, signal),
  ]);
  return proxies.filter((proxy) => (versions.get(proxy) ?? 0) < version);
}

function unacknowledged(
  registry: Registry,
  namespace: string,
  what: string,
  missing: readonly string[],
): BackendFailure {
  const several = missing.length > 1;
  return new BackendFailure(
    'transient',
    `${named(missing)} ${several ? 'have' : 'has'} not acknowledged that '${namespace}' is ${what}`,
    `See that ${several ? 'they run and reach' : 'it runs and reaches'} the registry, and apply again. Where ${missing[0]} is gone for good, remove ${registry.announcement(missing[0]!)}`,
  );
}

function named(proxies: readonly string[]): string {
  const [shown, more] = [proxies.slice(0, MOST_NAMES), proxies.length - MOST_NAMES];
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}
