import type { StepContext, StepResult } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { hasAclFile, savedAs } from './acl-file.ts';
import { readCategories } from './command-set.ts';
import type { Redis } from './connection.ts';
import { refuseForeignKeys } from './keys.ts';
import { claim, LAYOUT, markOfRecord, restoreRecord, selectorOf } from './mark.ts';
import { prefixRecordKey, principalRecordKey } from './names.ts';
import { principalChanges, principalRules } from './principal-changes.ts';
import { type PrincipalDesign, principalDesign } from './principal-design.ts';
import { type LivePrincipal, readPrincipal } from './read-principal.ts';
import { readRecord, writeRecord } from './record.ts';

/** The ACL user stands as the configuration wants it, and in the server's file. @throws BackendFailure */
export async function ensurePrincipal(
  redis: Redis,
  name: string,
  { namespace, lineage, config, signal, progress }: StepContext,
): Promise<StepResult> {
  const owner = { namespace, lineage };
  const design = principalDesign(name, config);
  const key = principalRecordKey(name);
  const [live, record, file] = await Promise.all([
    readOwn(redis, name, owner, signal),
    readRecord(redis, key, signal),
    hasAclFile(redis, signal),
  ]);
  if (record.size > 0) claim(`user ${name}`, markOfRecord(record), owner, restoreRecord(key, owner));
  else if (!live) await refuseForeign(redis, design, owner, signal);
  const saved = savedAs(design, owner, file);
  const stands = principalChanges(design, live).length === 0;
  if (stands && record.get('saved') === saved) return { wrote: false };
  if (file === false)
    progress('nothing, but the server has no aclfile: its ACL users are gone after a restart');
  if (!stands) await redis.write(signal, 'ACL', 'SETUSER', name, ...principalRules(design, live, owner));
  if (file === true) await redis.write(signal, 'ACL', 'SAVE');
  const wanted = new Map([...ownFields(owner), ['saved', saved]]);
  await writeRecord(redis, key, wanted, record, signal);
  return { wrote: true };
}

/** The user is gone, with whoever was connected as it. @throws BackendFailure */
export async function removePrincipal(
  redis: Redis,
  name: string,
  { namespace, lineage, signal }: StepContext,
): Promise<StepResult> {
  const owner = { namespace, lineage };
  const key = principalRecordKey(name);
  const live = await readOwn(redis, name, owner, signal);
  const record = await readRecord(redis, key, signal);
  if (record.size > 0) claim(`user ${name}`, markOfRecord(record), owner, restoreRecord(key, owner));
  if (!live && record.size === 0) return { wrote: false };
  if (live) await redis.write(signal, 'ACL', 'DELUSER', name);
  if ((await hasAclFile(redis, signal)) === true) await redis.write(signal, 'ACL', 'SAVE');
  await redis.write(signal, 'UNLINK', key);
  return { wrote: true };
}

/** @throws BackendFailure When a user of the name is not the owner's. */
export async function readOwn(
  redis: Redis,
  name: string,
  owner: Owner,
  signal: AbortSignal,
): Promise<LivePrincipal | undefined> {
  const live = await readPrincipal(redis, name, readCategories(redis, signal), signal);
  if (live) claim(`user ${name}`, live.mark, owner, `ACL SETUSER ${name} '${selectorOf(owner)}'`);
  return live;
}

export const ownFields = ({ namespace, lineage }: Owner): [string, string][] => [
  ['namespace', namespace],
  ['lineage', lineage],
  ['layout', String(LAYOUT)],
];

/** Before anybody has a right to keys that are somebody else's. */
async function refuseForeign(
  redis: Redis,
  { prefixes }: PrincipalDesign,
  owner: Owner,
  signal: AbortSignal,
): Promise<void> {
  for (const prefix of prefixes) {
    const key = prefixRecordKey(prefix);
    const record = await readRecord(redis, key, signal);
    if (record.size > 0) claim(`prefix ${prefix}`, markOfRecord(record), owner, restoreRecord(key, owner));
    else await refuseForeignKeys(redis, prefix, owner, signal);
  }
}
