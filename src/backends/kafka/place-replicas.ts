import type { LiveBroker, LivePartition } from './read-topics.ts';

/**
 * Where the replicas of the partitions that have too few or too many shall be. What is there stays as far as it may:
 * one more goes to a rack that the partition is not in, then to the broker with the fewest; the preferred leader is
 * the last to go, after those that are not in sync.
 *
 * @returns By partition, those that change; undefined where not enough brokers are up.
 */
export function placeReplicas(
  partitions: readonly LivePartition[],
  brokers: readonly LiveBroker[],
  replication: number,
): Map<number, readonly number[]> | undefined {
  const load = new Map(brokers.map(({ id }) => [id, 0]));
  const put = (id: number) => load.set(id, (load.get(id) ?? 0) + 1);
  for (const { replicas } of partitions) for (const id of replicas) put(id);
  const racks = new Map(brokers.map(({ id, rack }) => [id, rack]));
  const placed = new Map<number, readonly number[]>();
  for (const { index, replicas, insync } of partitions) {
    if (replicas.length === replication) continue;
    const [preferred, ...others] = replicas;
    const kept = [
      preferred!,
      ...others.filter((id) => insync.includes(id)),
      ...others.filter((id) => !insync.includes(id)),
    ].slice(0, replication);
    while (kept.length < replication) {
      const used = new Set<string | null>(kept.map((id) => racks.get(id) ?? null));
      const isUsed = ({ rack }: LiveBroker) => rack !== null && used.has(rack);
      const [next] = brokers
        .filter(({ id }) => !kept.includes(id))
        .sort(
          (a, b) => Number(isUsed(a)) - Number(isUsed(b)) || load.get(a.id)! - load.get(b.id)! || a.id - b.id,
        );
      if (!next) return undefined;
      kept.push(next.id);
      put(next.id);
    }
    placed.set(index, kept);
  }
  return placed;
}
