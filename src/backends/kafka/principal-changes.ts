import { type Acl, ResourcePatternTypes, ResourceTypes } from '@platformatic/kafka';
import type { Owner } from '../owner.ts';
import { othersAclChanges, ownAclChanges } from './acl-changes.ts';
import { isOn, principalAcls, userOf } from './acls.ts';
import { type Change, change } from './change.ts';
import { markOf, marksOn } from './mark.ts';
import { othersOnData } from './topic-changes.ts';

/**
 * How the rights of a principal differ from what they must be. Those on topics of its namespace are the topics'.
 *
 * @param marked Whether the owner's mark is there.
 * @param acls Of the principal, of the group, and of the topics that the principal has rights on.
 */
export function principalChanges(
  principal: string,
  marked: boolean,
  acls: readonly Acl[],
  owner: Owner,
): Change[] {
  if (!marked) return [change('missing', null, [null, null], { do: 'create' })];
  const { namespace } = owner;
  const own = acls.filter((acl) => acl.principal === userOf(principal) && !isOnOwnTopic(acl, acls, owner));
  const group = acls.filter((acl) => isOn(acl, ResourceTypes.GROUP, namespace));
  return [
    ...ownAclChanges(principalAcls(namespace, principal), own),
    ...othersAclChanges(othersOnData(group, principal)),
  ];
}

function isOnOwnTopic(
  { resourceType, resourcePatternType, resourceName }: Acl,
  acls: readonly Acl[],
  owner: Owner,
): boolean {
  if (resourceType !== ResourceTypes.TOPIC || resourcePatternType !== ResourcePatternTypes.LITERAL)
    return false;
  return marksOn({ type: resourceType, name: resourceName }, acls).includes(markOf(owner));
}
