import {
  type Acl,
  type AclFilter,
  AclOperations,
  AclPermissionTypes,
  describeAclsV3,
  ResourcePatternTypes,
  ResourceTypes,
} from '@platformatic/kafka';
import type { Wire } from './wire.ts';

/** ACLs of one resource by its literal name, of one principal (`User:…`), or all of the cluster. @throws BackendFailure */
export async function readAcls(
  wire: Wire,
  of: Pick<Acl, 'resourceType' | 'resourceName'> | Pick<Acl, 'principal'> | undefined,
  signal: AbortSignal,
): Promise<Acl[]> {
  const call = { doing: 'describe ACLs', signal };
  const { resources } = await wire.request(call, describeAclsV3.api, filterOf(of));
  return resources.flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })));
}

const filterOf = (of: Parameters<typeof readAcls>[1]): AclFilter => ({
  resourceType: ResourceTypes.ANY,
  resourceName: null,
  resourcePatternType: of && 'resourceType' in of ? ResourcePatternTypes.LITERAL : ResourcePatternTypes.ANY,
  principal: null,
  host: null,
  operation: AclOperations.ANY,
  permissionType: AclPermissionTypes.ANY,
  ...of,
});
