import {
  type Acl,
  AclOperations,
  AclPermissionTypes,
  ResourcePatternTypes,
  ResourceTypes,
} from '@platformatic/kafka';
import { BackendFailure } from '../backend-failure.ts';
import { notOwned, type Owner } from '../owner.ts';
import { isOn } from './acls.ts';

/** Version of what the driver makes. A build does not touch what a newer one made. */
const LAYOUT = 1;

/** What a mark is on: a topic, or the consumer group that stands for the principal. */
export interface Marked {
  readonly type: typeof ResourceTypes.TOPIC | typeof ResourceTypes.GROUP;
  readonly name: string;
}

/** What the principal of a mark says: `Prism:namespace=orders,lineage=…,layout=1`. */
export const markOf = ({ namespace, lineage }: Owner): string =>
  `Prism:namespace=${namespace},lineage=${lineage},layout=${LAYOUT}`;

/**
 * Kafka keeps no comment with a topic. What it keeps with a name, whether or not there is a topic of it, are ACLs, of
 * principals that need not exist: so the mark is one that denies something to a principal that nobody can log in as.
 */
export const markAcl = ({ type, name }: Marked, owner: Owner): Acl => ({
  resourceType: type,
  resourceName: name,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  principal: markOf(owner),
  host: '*',
  operation: AclOperations.DESCRIBE,
  permissionType: AclPermissionTypes.DENY,
});

export const marksOn = ({ type, name }: Marked, acls: readonly Acl[]): string[] => [
  ...new Set(
    acls
      .filter((acl) => isOn(acl, type, name) && acl.principal.startsWith('Prism:'))
      .map(({ principal }) => principal),
  ),
];

/**
 * @param what As people call it: `the topic orders-queue`.
 * @returns Whether the owner's mark is there.
 * @throws BackendFailure When another's is.
 */
export function claim(what: string, marks: readonly string[], owner: Owner): boolean {
  const other = marks.find((mark) => mark !== markOf(owner));
  if (other === undefined) return marks.length > 0;
  const found = /^Prism:namespace=(\S+),lineage=(\S+),layout=([0-9]+)$/.exec(other);
  if (!found)
    throw refused(`${what} bears a mark that this Prism cannot read: ${other}`, 'Use the Prism that made it');
  const [, namespace, lineage, layout] = found;
  throw notOwned(
    what,
    { namespace, lineage: lineage!, layout: Number(layout) },
    { lineage: owner.lineage, layout: LAYOUT },
    'a cluster',
  );
}

/** How to say by hand that something is the owner's. */
export const marking = ({ type, name }: Marked, owner: Owner): string =>
  `kafka-acls --add --deny-principal '${markOf(owner)}' --operation Describe --${type === ResourceTypes.TOPIC ? 'topic' : 'group'} '${name}'`;

export const refused = (message: string, advice: string): BackendFailure =>
  new BackendFailure('permanent', message, advice);
