import type { Redis } from './connection.ts';

export type Record = ReadonlyMap<string, string>;

/** A hash; empty where there is none. @throws BackendFailure */
export async function readRecord(redis: Redis, key: string, signal: AbortSignal): Promise<Record> {
  const reply = await redis.ask<string[]>(signal, 'HGETALL', key);
  return new Map(
    Array.from({ length: reply.length / 2 }, (_, index) => [reply[2 * index]!, reply[2 * index + 1]!]),
  );
}

/** Leaves exactly these fields. @throws BackendFailure */
export async function writeRecord(
  redis: Redis,
  key: string,
  wanted: Record,
  live: Record,
  signal: AbortSignal,
): Promise<void> {
  const extra = [...live.keys()].filter((field) => !wanted.has(field));
  await redis.write(signal, 'HSET', key, ...[...wanted].flat());
  if (extra.length > 0) await redis.write(signal, 'HDEL', key, ...extra);
}
