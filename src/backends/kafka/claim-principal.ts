import { type Acl, ResourceTypes } from '@platformatic/kafka';
import type { Owner } from '../owner.ts';
import { aclText, isOn, userOf } from './acls.ts';
import { claim, type Marked, marking, marksOn, refused } from './mark.ts';
import { othersOnData } from './topic-changes.ts';

/** Kafka has no place for a principal itself; the group of the namespace's name stands for it. */
export const principalMark = ({ namespace }: Owner): Marked => ({
  type: ResourceTypes.GROUP,
  name: namespace,
});

/**
 * @param acls Of the principal and of the group.
 * @returns Whether the owner's mark is there. Without one neither has any rights.
 * @throws BackendFailure When they are another's.
 */
export function claimPrincipal(principal: string, acls: readonly Acl[], owner: Owner): boolean {
  const mark = principalMark(owner);
  if (claim(`the principal ${userOf(principal)}`, marksOn(mark, acls), owner)) return true;
  const own = acls.find((acl) => acl.principal === userOf(principal));
  if (own)
    throw refused(
      `${userOf(principal)} has rights that Prism did not give it: ${aclText(own)}`,
      `Remove its ACLs, or let the namespace have another name; if Prism did give them, say so: ${marking(mark, owner)}`,
    );
  const [other] = othersOnData(
    acls.filter((acl) => isOn(acl, mark.type, mark.name)),
    principal,
  );
  if (other)
    throw refused(
      `the consumer group ${mark.name} is used by ${other.principal}: ${aclText(other)}`,
      'Remove that ACL, or let the namespace have another name',
    );
  return false;
}
