import { type Acl, ListOffsetTimestamps, listOffsetsV7, ResourceTypes } from '@platformatic/kafka';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import { aclText, isOn, userOf } from './acls.ts';
import { claimTopic, topicMark } from './claim-topic.ts';
import { converge } from './converge.ts';
import { markAcl, refused } from './mark.ts';
import { readAcls } from './read-acls.ts';
import { type LiveTopic, type LiveTopics, readTopics } from './read-topics.ts';
import type { Wire } from './wire.ts';
import { grant, revoke } from './write-acls.ts';
import { deleteTopic } from './write-topics.ts';

type Spec = Readonly<Record<string, unknown>>;

/** The topic is gone, and the rights on it that were Prism's, the mark last. @throws BackendFailure */
export async function removeTopic(wire: Wire, spec: Spec, context: StepContext): Promise<StepResult> {
  const { signal } = context;
  const name = String(spec.topic);
  const user = userOf(String(spec.principal));
  let taken: readonly Acl[] = [];
  return converge(context, async () => {
    const found = await readTopics(wire, [name], [], signal);
    const live = found.topics.get(name);
    const acls = await readAcls(wire, { resourceType: ResourceTypes.TOPIC, resourceName: name }, signal);
    const marked = claimTopic(name, live, acls, context);
    if (!marked) return undefined;
    if (live && spec.only_if_empty === true && (await holdsMessages(wire, live, found, signal))) {
      // They came while the rights were taken.
      if (taken.length > 0) await grant(wire, taken, signal);
      throw refused(
        `the topic ${name} still has messages, and it may only be removed empty`,
        'See whose they are: consume them or let them expire, then apply again',
      );
    }
    const own = acls.filter((acl) => acl.principal === user && isOn(acl, ResourceTypes.TOPIC, name));
    if (own.length > 0)
      return {
        what: `revoke ${own.map(aclText).join(', ')}`,
        write: async () => {
          await revoke(wire, own, signal);
          taken = own;
        },
      };
    if (live) return { what: `delete the topic ${name}`, write: () => deleteTopic(wire, live, signal) };
    const mark = markAcl(topicMark(name), context);
    return { what: `take the mark off the topic ${name}`, write: () => revoke(wire, [mark], signal) };
  });
}

async function holdsMessages(
  wire: Wire,
  { name, partitions }: LiveTopic,
  { brokers }: LiveTopics,
  signal: AbortSignal,
): Promise<boolean> {
  for (const [leader, led] of Map.groupBy(partitions, (partition) => partition.leader)) {
    const broker = brokers.find(({ id }) => id === leader);
    if (!broker)
      throw new BackendFailure(
        'transient',
        `a partition of the topic ${name} has no leader, so nobody can tell whether it is empty`,
        'See that all brokers run, then try again',
      );
    const call = { doing: `see whether the topic ${name} is empty`, signal, broker };
    const ask = async (timestamp: bigint) => {
      const asked = led.map(({ index }) => ({ partitionIndex: index, currentLeaderEpoch: -1, timestamp }));
      const { topics } = await wire.request(call, listOffsetsV7.api, -1, 0, [{ name, partitions: asked }]);
      return new Map(topics[0]!.partitions.map(({ partitionIndex, offset }) => [partitionIndex, offset]));
    };
    const [first, end] = [await ask(ListOffsetTimestamps.EARLIEST), await ask(ListOffsetTimestamps.LATEST)];
    if ([...end].some(([partition, offset]) => offset > first.get(partition)!)) return true;
  }
  return false;
}
