import { type Acl, ResourceTypes } from '@platformatic/kafka';
import { othersAclChanges, ownAclChanges } from './acl-changes.ts';
import { isOn, isOnData, topicAcls, userOf } from './acls.ts';
import { type Change, change } from './change.ts';
import type { LiveTopic } from './read-topics.ts';
import type { TopicDesign } from './topic-design.ts';

/** How a topic differs from what it must be. `live` bears the owner's mark, or is undefined where there is none. */
export function topicChanges(
  design: TopicDesign,
  live: LiveTopic | undefined,
  acls: readonly Acl[],
): Change[] {
  if (!live) return [change('missing', null, [null, null], { do: 'create' })];
  const { name, principal } = design;
  const on = acls.filter((acl) => isOn(acl, ResourceTypes.TOPIC, name));
  const own = on.filter((acl) => acl.principal === userOf(principal));
  return [
    ...replicationChanges(design, live),
    ...partitionChanges(design, live),
    ...configChanges(design, live),
    ...ownAclChanges(topicAcls(name, principal), own),
    ...othersAclChanges(othersOnData(on, principal)),
  ];
}

/** Who else has a right to what is stored, or is denied it, by the literal name. */
export const othersOnData = (acls: readonly Acl[], principal: string): Acl[] =>
  acls.filter((acl) => acl.principal !== userOf(principal) && isOnData(acl));

function replicationChanges({ replication }: TopicDesign, { partitions }: LiveTopic): Change[] {
  const counts = [...new Set(partitions.map(({ replicas }) => replicas.length))].sort((a, b) => a - b);
  if (counts.every((count) => count === replication)) return [];
  const found = counts.join(' to ');
  const mend = counts.some((count) => count < replication) ? 'add replicas' : 'drop replicas';
  return [change('changed', 'replication', [String(replication), found], { do: mend })];
}

/** Kafka cannot take partitions away. */
function partitionChanges({ partitions }: TopicDesign, live: LiveTopic): Change[] {
  const found = live.partitions.length;
  if (found === partitions) return [];
  const mend = found < partitions ? ({ do: 'add partitions' } as const) : null;
  return [change('changed', 'partitions', [String(partitions), String(found)], mend)];
}

/** A default of the cluster that happens to be the same may change, so it is set all the same. */
function configChanges({ configs }: TopicDesign, live: LiveTopic): Change[] {
  return [...configs].flatMap(([setting, value]) => {
    const found = live.configs.get(setting);
    if (found?.own && found.value === value) return [];
    const mend = { do: 'set', setting, value } as const;
    return [
      found?.own
        ? change('changed', setting, [value, found.value], mend)
        : change('missing', setting, [value, null], mend),
    ];
  });
}
