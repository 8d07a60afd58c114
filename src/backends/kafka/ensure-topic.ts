import { ResourceTypes } from '@platformatic/kafka';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import { aclText } from './acls.ts';
import type { Change, Mend } from './change.ts';
import { claimTopic, refuseRightsOfOthers, topicMark } from './claim-topic.ts';
import { converge, type Task } from './converge.ts';
import { LOWER_REPLICATION } from './failure.ts';
import { markAcl } from './mark.ts';
import { placeReplicas } from './place-replicas.ts';
import { readAcls } from './read-acls.ts';
import { type LiveTopic, type LiveTopics, readTopics } from './read-topics.ts';
import { topicChanges } from './topic-changes.ts';
import { type TopicDesign, topicDesign } from './topic-design.ts';
import type { Wire } from './wire.ts';
import { grant, revoke } from './write-acls.ts';
import { addPartitions, createTopic, moveReplicas, setConfigs } from './write-topics.ts';

type Spec = Readonly<Record<string, unknown>>;

/** The topic stands as its spec wants it. What has more partitions keeps them. @throws BackendFailure */
export async function ensureTopic(wire: Wire, spec: Spec, context: StepContext): Promise<StepResult> {
  const design = topicDesign(spec);
  const { name, principal } = design;
  const { signal } = context;
  return converge(context, async () => {
    const found = await readTopics(wire, [name], [...design.configs.keys()], signal);
    const live = found.topics.get(name);
    const acls = await readAcls(wire, { resourceType: ResourceTypes.TOPIC, resourceName: name }, signal);
    if (!claimTopic(name, live, acls, context)) {
      refuseRightsOfOthers(name, principal, acls);
      // What Kafka would not take is told before anything was written.
      await createTopic(wire, design, signal, 'validate');
      const mark = markAcl(topicMark(name), context);
      return { what: `mark the topic ${name}`, write: () => grant(wire, [mark], signal) };
    }
    const waitsFor = live && arrivals(live, found);
    if (waitsFor) return { waitsFor };
    return nextTask(wire, design, found, topicChanges(design, live, acls), signal);
  });
}

/** Replicas on a broker that is down arrive when it is back, however long that is, so it is told. */
function arrivals({ name, partitions }: LiveTopic, { brokers }: LiveTopics): string | undefined {
  const moving = partitions.filter((partition) => partition.moving);
  if (moving.length === 0) return undefined;
  const up = new Set(brokers.map(({ id }) => id));
  const down = [...new Set(moving.flatMap(({ replicas }) => replicas))].filter((id) => !up.has(id)).sort();
  const because = down.length > 0 ? ` (down: broker ${down.join(', ')})` : '';
  return `replicas of ${moving.length} of the ${partitions.length} partitions of the topic ${name} to arrive${because}`;
}

/** In such an order that there are never fewer replicas than must be in sync, and no right outlives its end. */
function nextTask(
  wire: Wire,
  design: TopicDesign,
  found: LiveTopics,
  changes: readonly Change[],
  signal: AbortSignal,
): Task | undefined {
  const { name, partitions } = design;
  const mends = changes.flatMap(({ mend }) => (mend ? [mend] : []));
  const has = (what: Mend['do']) => mends.some((mend) => mend.do === what);
  const acls = (what: 'grant' | 'revoke') => mends.flatMap((mend) => (mend.do === what ? [mend.acl] : []));
  const configs = new Map(
    mends.flatMap((mend) => (mend.do === 'set' ? [[mend.setting, mend.value] as const] : [])),
  );
  const [revoked, granted] = [acls('revoke'), acls('grant')];

  if (has('create'))
    return { what: `create the topic ${name}`, write: () => createTopic(wire, design, signal) };
  if (revoked.length > 0)
    return { what: `revoke ${revoked.map(aclText).join(', ')}`, write: () => revoke(wire, revoked, signal) };
  if (has('add replicas')) return replicasTask(wire, design, found, signal);
  if (configs.size > 0)
    return {
      what: `set ${[...configs].map((config) => config.join('=')).join(', ')} of the topic ${name}`,
      write: () => setConfigs(wire, name, configs, signal),
    };
  if (has('drop replicas')) return replicasTask(wire, design, found, signal);
  if (has('add partitions'))
    return {
      what: `raise the partitions of the topic ${name} to ${partitions}`,
      write: () => addPartitions(wire, name, partitions, signal),
    };
  if (granted.length > 0)
    return { what: `grant ${granted.map(aclText).join(', ')}`, write: () => grant(wire, granted, signal) };
  return undefined;
}

const replicasTask = (
  wire: Wire,
  design: TopicDesign,
  { brokers, topics }: LiveTopics,
  signal: AbortSignal,
): Task => ({
  what: `give the topic ${design.name} ${design.replication} replicas`,
  async write() {
    const { name, replication } = design;
    const live: LiveTopic = topics.get(name)!;
    const placed = placeReplicas(live.partitions, brokers, replication);
    if (placed) return moveReplicas(wire, name, placed, signal);
    // Only Kafka knows whether there are more brokers, which are down: then it takes a topic with as many replicas.
    await createTopic(
      wire,
      { name: probeName(name), partitions: 1, replication, configs: new Map() },
      signal,
      'validate',
    );
    throw new BackendFailure(
      'transient',
      `the topic ${name} is to have ${replication} replicas, and ${brokers.length} brokers are up`,
      LOWER_REPLICATION,
    );
  },
});

const probeName = (name: string): string => `${name.slice(0, 200)}.prism-probe`;
