import {
  type Acl,
  AclOperations,
  AclPermissionTypes,
  ResourcePatternTypes,
  ResourceTypes,
} from '@platformatic/kafka';

const LITERAL = ResourcePatternTypes.LITERAL;

export const userOf = (principal: string): string => `User:${principal}`;

/** What the providers of a namespace may do with its topic. */
export const topicAcls = (topic: string, principal: string): Acl[] =>
  [AclOperations.READ, AclOperations.WRITE, AclOperations.DESCRIBE].map((operation) =>
    allowed(ResourceTypes.TOPIC, topic, principal, operation),
  );

/** What they may do besides: consume as the group and write in the transactions that have the namespace's name. */
export const principalAcls = (namespace: string, principal: string): Acl[] => [
  allowed(ResourceTypes.GROUP, namespace, principal, AclOperations.READ),
  allowed(ResourceTypes.GROUP, namespace, principal, AclOperations.DESCRIBE),
  allowed(ResourceTypes.TRANSACTIONAL_ID, namespace, principal, AclOperations.WRITE),
  allowed(ResourceTypes.TRANSACTIONAL_ID, namespace, principal, AclOperations.DESCRIBE),
];

const allowed = (
  resourceType: Acl['resourceType'],
  resourceName: string,
  principal: string,
  operation: Acl['operation'],
): Acl => ({
  resourceType,
  resourceName,
  resourcePatternType: LITERAL,
  principal: userOf(principal),
  host: '*',
  operation,
  permissionType: AclPermissionTypes.ALLOW,
});

export const isOn = (acl: Acl, type: Acl['resourceType'], name: string): boolean =>
  acl.resourceType === type && acl.resourceName === name && acl.resourcePatternType === LITERAL;

/** Whether it lets its principal have what is stored, or keeps it from it. */
export const isOnData = ({ operation }: Acl): boolean =>
  operation === AclOperations.READ || operation === AclOperations.WRITE || operation === AclOperations.ALL;

export const isSameAcl = (a: Acl, b: Acl): boolean =>
  a.resourceType === b.resourceType &&
  a.resourceName === b.resourceName &&
  a.resourcePatternType === b.resourcePatternType &&
  a.principal === b.principal &&
  a.host === b.host &&
  a.operation === b.operation &&
  a.permissionType === b.permissionType;

export const without = (acls: readonly Acl[], others: readonly Acl[]): Acl[] =>
  acls.filter((one) => !others.some((other) => isSameAcl(one, other)));

/** `READ on topic orders-queue`, as far as it is not the usual also the rest of it. */
export function aclText(acl: Acl): string {
  const { resourceType, resourceName, resourcePatternType, host, operation, permissionType } = acl;
  const denied = permissionType === AclPermissionTypes.DENY ? 'no ' : '';
  const pattern = resourcePatternType === ResourcePatternTypes.PREFIXED ? 'names that begin with ' : '';
  const from = host === '*' ? '' : ` from ${host}`;
  const type = nameOf(ResourceTypes, resourceType).toLowerCase().replaceAll('_', ' ');
  return `${denied}${nameOf(AclOperations, operation)} on ${type} ${pattern}${resourceName}${from}`;
}

const nameOf = (names: Readonly<Record<string, number>>, value: number): string =>
  Object.entries(names).find(([, one]) => one === value)?.[0] ?? String(value);
