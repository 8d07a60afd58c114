import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import type { Redis } from './connection.ts';
import { claim, restoreRecord } from './mark.ts';
import { patternOf, prefixRecordKey } from './names.ts';

/** How many keys a round trip looks at: some milliseconds of the server's only thread. */
const AT_ONCE = 1000;
/** A pass sees all keys that stood when it began; whoever writes on meanwhile makes another one. */
const MOST_PASSES = 5;

/** Keys that begin with the prefix, in portions that may be empty or repeat one. @throws BackendFailure */
async function* keysBelow(redis: Redis, prefix: string, signal: AbortSignal): AsyncGenerator<Buffer[]> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.askBytes<[Buffer, Buffer[]]>(
      signal,
      'SCAN',
      cursor,
      'MATCH',
      patternOf(prefix),
      'COUNT',
      String(AT_ONCE),
    );
    cursor = String(next);
    yield keys;
  } while (cursor !== '0');
}

export async function hasKeys(redis: Redis, prefix: string, signal: AbortSignal): Promise<boolean> {
  for await (const keys of keysBelow(redis, prefix, signal)) if (keys.length > 0) return true;
  return false;
}

/** @throws BackendFailure When there are keys, though nothing says that they are the owner's. */
export async function refuseForeignKeys(
  redis: Redis,
  prefix: string,
  owner: Owner,
  signal: AbortSignal,
): Promise<void> {
  if (await hasKeys(redis, prefix, signal))
    claim(`what the keys ${prefix}… hold`, null, owner, restoreRecord(prefixRecordKey(prefix), owner));
}

/** @returns How many were deleted. What was is not to be done again: it may be interrupted. @throws BackendFailure */
export async function deleteKeys(
  redis: Redis,
  prefix: string,
  signal: AbortSignal,
  progress: (waitsFor: string) => void,
): Promise<number> {
  let deleted = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let found = 0;
    for await (const keys of keysBelow(redis, prefix, signal)) {
      if (keys.length === 0) continue;
      found += keys.length;
      deleted += await redis.write<number>(signal, 'UNLINK', ...keys);
      progress(`the deletion of the keys ${prefix}…: ${deleted} so far`);
    }
    if (found === 0) return deleted;
  }
  throw new BackendFailure(
    'transient',
    `somebody goes on writing keys ${prefix}… while they are deleted`,
    `End whoever writes them (CLIENT LIST on the server says who is connected), then apply again`,
  );
}
