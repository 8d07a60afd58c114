import type { PolicyRef } from '../diagnostics/finding.ts';
import { formatSize } from '../model/quantities.ts';
import type { BackendType, ClientApi, Needs } from '../model/request.ts';
import type { Capability, PolicySet } from './policy-set.ts';

/** The pattern whose threshold bounds what travels through a backend (schema of backends.yaml). */
export const CLAIM_CHECK = 'claim-check';

/** What of a request a backend must be able to serve. */
export interface Demand {
  readonly client_api: ClientApi;
  readonly needs: Needs;
}

/** A demand a backend cannot meet, in words, and the field of its capabilities that says so. */
export interface Shortfall {
  readonly capability: 'client_apis' | 'consistency' | 'ordered' | 'ttl' | 'largest_message';
  readonly reason: string;
}

/**
 * Why a backend cannot serve a request, in words; empty when it can.
 *
 * @param claimThreshold Where claim-check is selected: messages beyond it travel as a reference.
 */
export const unmetNeeds = (
  capability: Capability,
  demand: Demand,
  claimThreshold: number | undefined,
): string[] => shortfalls(capability, demand, claimThreshold).map(({ reason }) => reason);

/** The same with the capability each reason is about. */
export function shortfalls(
  capability: Capability,
  { client_api, needs }: Demand,
  claimThreshold: number | undefined,
): Shortfall[] {
  const { backend } = capability;
  const found: Shortfall[] = [];
  const lacks = (field: Shortfall['capability'], reason: string) => found.push({ capability: field, reason });

  if (!capability.client_apis.includes(client_api))
    lacks('client_apis', `${backend} does not serve ${client_api}`);
  if (needs.consistency !== undefined && !capability.consistency.includes(needs.consistency))
    lacks('consistency', `${backend} does not give ${needs.consistency.replace('_', ' ')} consistency`);
  if (needs.ordered === true && !capability.ordered)
    lacks('ordered', `${backend} does not keep messages in order`);
  if (needs.ttl !== undefined && !capability.ttl)
    lacks('ttl', `${backend} does not let entries expire by themselves`);
  const message = travellingSize(needs, claimThreshold);
  if (message !== undefined && message + capability.message_overhead > capability.largest_message) {
    const { largest_message: largest, message_overhead: overhead } = capability;
    const limit = `${backend} takes messages up to ${formatSize(largest)} with headers`;
    // Where only the headers are too much, they are named.
    const size =
      message > largest
        ? formatSize(message)
        : `${formatSize(message)} and ${formatSize(overhead)} of headers`;
    lacks('largest_message', `${limit}, this one has ${size}`);
  }
  return found;
}

/** What passes through the backend: the message, or at most the threshold where claim-check is selected. */
const travellingSize = (
  { max_message_size: size }: Needs,
  claimThreshold: number | undefined,
): number | undefined => (size === undefined ? undefined : Math.min(size, claimThreshold ?? size));

/** Where policies say what a backend can do, or where they would. */
export const capabilityRef = (backend: BackendType, policySet: PolicySet): PolicyRef =>
  policySet.backends.capabilities.get(backend)?.ref ?? { file: 'backends.yaml', path: ['capabilities'] };
