import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalDigest } from '../../core/model/canonical-digest.ts';
import type { ProxyRegistration } from '../../core/model/proxy-registration.gen.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';
import type { RegisteredParts } from './registered-parts.ts';
import type { Registry } from './registry.ts';

export interface Published {
  readonly wrote: boolean;
  /** The version that has what was asked for; undefined where no document is there, and none has to be. */
  readonly version: number | undefined;
}

const MOST_TRIES = 10;
const LONGEST_PAUSE_MS = 200;

/**
 * Reads a registration, has it changed, and publishes it where that makes a difference; over again where somebody
 * else was quicker.
 *
 * @param change From what is registered (undefined: nothing, or no longer) to what has to be; undefined: nothing has to.
 * @throws BackendFailure
 */
export async function publishRegistration(
  registry: Registry,
  { namespace, lineage, fence, signal }: Pick<StepContext, 'namespace' | 'lineage' | 'fence' | 'signal'>,
  change: (found: RegisteredParts | undefined) => RegisteredParts | undefined,
): Promise<Published> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const found = await registry.read(namespace, signal);
    if (found) refuseForeign(registry, found.document, lineage, fence);
    const parts = found && found.document.phase !== 'unregistered' ? partsOf(found.document) : undefined;
    const wanted = change(parts);
    if (!wanted || (parts && canonicalDigest(parts) === canonicalDigest(wanted)))
      return { wrote: false, version: found?.document.version };
    // Above every one that a proxy has ever seen, even where the documents were lost.
    const seen = Math.max(0, ...(await registry.acknowledged(namespace, signal)).values());
    const version = Math.max(found?.document.version ?? 0, seen) + 1;
    const document = documentOf(wanted, { namespace, version, fence, lineage });
    if (await registry.write(document, found?.tag ?? null, signal)) return { wrote: true, version };
    // Two that went on in step would stay in step.
    await sleep(Math.random() * LONGEST_PAUSE_MS, undefined, { signal }).catch(() => {});
  }
  throw new BackendFailure(
    'transient',
    `The registration of '${namespace}' is written by somebody else all the time`,
    'See that nobody else applies or writes to the registry, and apply again',
  );
}

/** What was overtaken must not write, and what belongs to another state is not ours. */
function refuseForeign(
  registry: Registry,
  document: ProxyRegistration,
  lineage: string,
  fence: number,
): void {
  const { namespace } = document;
  if (document.lineage !== lineage) {
    // The name of a namespace that is gone is free.
    if (document.phase === 'unregistered') return;
    throw new BackendFailure(
      'permanent',
      `${registry.name} has a registration of '${namespace}' that belongs to another state, ${document.lineage}`,
      'Apply with the state it belongs to, or give this one a registry of its own in prism.yaml',
    );
  }
  if (document.fence > fence)
    throw new BackendFailure(
      'permanent',
      `A newer apply has taken over: the registration of '${namespace}' was written by run ${document.fence}, and this is run ${fence}`,
      'Let the newer one end; apply again if anything is left then',
    );
}

function partsOf(document: ProxyRegistration): RegisteredParts {
  const { format_version, namespace, version, fence, lineage, ...parts } = document;
  return parts;
}

/** In the order of the reference. */
const documentOf = (
  { phase, client_api, endpoints, chain, rate_limits, pii, audit, access, providers }: RegisteredParts,
  head: Pick<ProxyRegistration, 'namespace' | 'version' | 'fence' | 'lineage'>,
): ProxyRegistration => ({
  format_version: 1,
  ...head,
  phase,
  client_api,
  endpoints,
  chain,
  rate_limits,
  pii,
  audit,
  access,
  providers,
});
