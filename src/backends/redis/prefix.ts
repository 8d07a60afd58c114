import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { readCategories } from './command-set.ts';
import type { Redis } from './connection.ts';
import { deleteKeys, hasKeys, refuseForeignKeys } from './keys.ts';
import { claim, isMark, markOfRecord, restoreRecord } from './mark.ts';
import { prefixRecordKey, safePrefix } from './names.ts';
import { ownFields } from './principal.ts';
import { readPrincipal } from './read-principal.ts';
import { type Record, readRecord, writeRecord } from './record.ts';

type Spec = Readonly<globalThis.Record<string, unknown>>;

const SETTINGS = ['ttl_seconds', 'memory_bytes', 'max_connections'];
const AROUND = [
  'key_prefix',
  'principal',
  'client_api',
  'uses',
  'encryption_at_rest',
  'changes',
  'only_if_empty',
];

/** What is recorded of a prefix: Redis itself has no such thing. @throws BackendFailure */
export function prefixRecord(spec: Spec, owner: Owner): Record {
  const prefix = safePrefix(String(spec.key_prefix));
  const uses = Object.entries((spec.uses ?? {}) as globalThis.Record<string, Spec>);
  return new Map([
    ...ownFields(owner),
    ['principal', String(spec.principal)],
    ...(spec.client_api === undefined ? [] : [['client_api', String(spec.client_api)] as [string, string]]),
    ...settings(prefix, '', spec, AROUND),
    ...uses.flatMap(([pattern, own]) => settings(prefix, `${pattern}.`, own, [])),
  ]);
}

function settings(prefix: string, before: string, spec: Spec, around: readonly string[]): [string, string][] {
  return Object.entries(spec).flatMap(([name, value]): [string, string][] => {
    if (around.includes(name) || value === null || value === undefined) return [];
    if (SETTINGS.includes(name) && Number.isSafeInteger(value) && Number(value) >= 1)
      return [[`${before}${name}`, String(value)]];
    throw new BackendFailure(
      'permanent',
      `key prefix ${prefix}: this build does not know ${name}: ${JSON.stringify(value)} of Redis`,
      'Correct it in policies/sizing.yaml or in the request',
    );
  });
}

/** The record of the prefix stands as the spec says. @throws BackendFailure */
export async function ensurePrefix(
  redis: Redis,
  spec: Spec,
  { namespace, lineage, signal }: StepContext,
): Promise<StepResult> {
  const owner = { namespace, lineage };
  const wanted = prefixRecord(spec, owner);
  const prefix = String(spec.key_prefix);
  const live = await readOwnRecord(redis, prefix, String(spec.principal), owner, signal);
  if (isSame(wanted, live)) return { wrote: false };
  await writeRecord(redis, prefixRecordKey(prefix), wanted, live, signal);
  return { wrote: true };
}

/** Its keys are gone, then what is recorded of it. @throws BackendFailure */
export async function removePrefix(
  redis: Redis,
  spec: Spec,
  { namespace, lineage, signal, progress }: StepContext,
): Promise<StepResult> {
  const prefix = safePrefix(String(spec.key_prefix));
  const live = await readOwnRecord(redis, prefix, String(spec.principal), { namespace, lineage }, signal);
  if (spec.only_if_empty === true && (await hasKeys(redis, prefix, signal)))
    throw new BackendFailure(
      'permanent',
      `the key prefix ${prefix} holds keys, and only an empty one was to be removed`,
      `Look at them (SCAN 0 MATCH ${prefix}*); delete them if nobody needs them, then apply again`,
    );
  const deleted = await deleteKeys(redis, prefix, signal, progress);
  if (live.size > 0) await redis.write(signal, 'UNLINK', prefixRecordKey(prefix));
  return { wrote: deleted > 0 || live.size > 0 };
}

/**
 * A record may be lost, evicted or with a server that keeps nothing. The principal's mark then says as well whose the
 * prefix is.
 *
 * @throws BackendFailure When it is another's.
 */
async function readOwnRecord(
  redis: Redis,
  prefix: string,
  principal: string,
  owner: Owner,
  signal: AbortSignal,
): Promise<Record> {
  const key = prefixRecordKey(prefix);
  const record = await readRecord(redis, key, signal);
  if (record.size > 0) claim(`key prefix ${prefix}`, markOfRecord(record), owner, restoreRecord(key, owner));
  else if (
    !isMark(
      (await readPrincipal(redis, principal, readCategories(redis, signal), signal))?.mark ?? null,
      owner,
    )
  )
    await refuseForeignKeys(redis, prefix, owner, signal);
  return record;
}

const isSame = (a: Record, b: Record): boolean =>
  a.size === b.size && [...a].every(([field, value]) => b.get(field) === value);
