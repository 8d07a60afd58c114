import { type Acl, ResourceTypes } from '@platformatic/kafka';
import type { Owner } from '../owner.ts';
import { aclText, isOn } from './acls.ts';
import { claim, type Marked, marking, marksOn, refused } from './mark.ts';
import type { LiveTopic } from './read-topics.ts';
import { othersOnData } from './topic-changes.ts';

export const topicMark = (name: string): Marked => ({ type: ResourceTypes.TOPIC, name });

/**
 * @returns Whether the name bears the owner's mark. Without one there is no topic of it.
 * @throws BackendFailure When the topic, or the name, is not the owner's.
 */
export function claimTopic(
  name: string,
  live: LiveTopic | undefined,
  acls: readonly Acl[],
  owner: Owner,
): boolean {
  if (name.startsWith('__') || live?.internal)
    throw refused(
      `the topic ${name} is one of Kafka's own`,
      'Change how topics are called in policies/sizing.yaml',
    );
  const marked = claim(`the topic ${name}`, marksOn(topicMark(name), acls), owner);
  if (live && !marked)
    throw refused(
      `the topic ${name} was not made by Prism (no ACL of it says so)`,
      `Delete it, or let the namespace have another name; if Prism did make it, say so: ${marking(topicMark(name), owner)}`,
    );
  return marked;
}

/** Whoever has rights on the name already would have them on the topic. @throws BackendFailure */
export function refuseRightsOfOthers(name: string, principal: string, acls: readonly Acl[]): void {
  const [other] = othersOnData(
    acls.filter((acl) => isOn(acl, ResourceTypes.TOPIC, name)),
    principal,
  );
  if (other)
    throw refused(
      `${other.principal} already has a right on the name of the topic ${name}, which is not made yet: ${aclText(other)}`,
      `Remove that ACL: kafka-acls --list --topic '${name}'`,
    );
}
