import { type Acl, createAclsV3, deleteAclsV3 } from '@platformatic/kafka';
import { aclText } from './acls.ts';
import type { Wire } from './wire.ts';

/** @throws BackendFailure */
export async function grant(wire: Wire, acls: readonly Acl[], signal: AbortSignal): Promise<void> {
  const call = { doing: `grant ${acls.map(aclText).join(', ')}`, signal, writes: true };
  await wire.request(call, createAclsV3.api, [...acls]);
}

/** Exactly these. @throws BackendFailure */
export async function revoke(wire: Wire, acls: readonly Acl[], signal: AbortSignal): Promise<void> {
  const call = { doing: `revoke ${acls.map(aclText).join(', ')}`, signal, writes: true };
  await wire.request(call, deleteAclsV3.api, [...acls]);
}
