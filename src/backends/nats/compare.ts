import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import type { Owner } from '../owner.ts';
import type { JetStream } from './connection.ts';
import { comparePrincipal, type Issuing } from './principal.ts';
import { readStream } from './stream.ts';
import { type Change, streamChanges } from './stream-changes.ts';
import { type StreamDesign, streamDesign } from './stream-design.ts';

/** Namespaces whose questions travel together. */
const AT_ONCE = 100;

/** What differs. Questions go out together over one connection. @throws BackendFailure */
export async function compareNats(
  jetstream: JetStream,
  issuing: Issuing | undefined,
  wanted: readonly Wanted[],
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const compareOne = async (resource: Resource, config: Wanted['config']): Promise<Difference[]> => {
    const owner = { namespace: config.namespace, lineage };
    const changes =
      resource.kind === 'principal'
        ? issuing
          ? await comparePrincipal(issuing, resource.name, config, owner)
          : []
        : await changesOfStream(jetstream, resource, owner, signal);
    return changes.map((change) => ({
      namespace: config.namespace,
      resource: resource.id,
      name: `${resource.kind === 'principal' ? 'user' : 'stream'} ${resource.name}`,
      system: resource.system,
      ...change,
    }));
  };
  const found: Difference[][] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    found.push(
      ...(await Promise.all(
        wanted
          .slice(from, from + AT_ONCE)
          .flatMap(({ config, resources }) => resources.map((resource) => compareOne(resource, config))),
      )),
    );
  return found.flat();
}

async function changesOfStream(
  jetstream: JetStream,
  { spec }: Resource,
  owner: Owner,
  signal: AbortSignal,
): Promise<Change[]> {
  const design = designed(spec, owner);
  if (!design) return [];
  return streamChanges(design, await readStream(jetstream, design.name, design.consumerName, signal), owner);
}

/** Undefined for what this build cannot carry out, as by a policy of another: it was never applied. */
function designed(spec: Resource['spec'], owner: Owner): StreamDesign | undefined {
  try {
    return streamDesign(spec, owner);
  } catch (error) {
    if (error instanceof BackendFailure) return undefined;
    throw error;
  }
}
