import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { hasAclFile, savedAs } from './acl-file.ts';
import { type Categories, readCategories } from './command-set.ts';
import type { Redis } from './connection.ts';
import { isMark, markOfRecord } from './mark.ts';
import { prefixRecordKey, principalRecordKey } from './names.ts';
import { prefixRecord } from './prefix.ts';
import { type Change, changed, foreign, principalChanges } from './principal-changes.ts';
import { principalDesign } from './principal-design.ts';
import { readPrincipal } from './read-principal.ts';
import { readRecord } from './record.ts';

/** Namespaces whose questions travel together. */
const AT_ONCE = 200;

interface Server {
  readonly file: boolean | undefined;
  readonly categories: Categories;
}

/** What differs. Questions go out together and share their round trips. @throws BackendFailure */
export async function compareRedis(
  redis: Redis,
  wanted: readonly Wanted[],
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const server = { file: await hasAclFile(redis, signal), categories: readCategories(redis, signal) };
  const found: Difference[][] = [];
  const compareOne = async (resource: Resource, config: Wanted['config']): Promise<Difference[]> => {
    const owner = { namespace: config.namespace, lineage };
    const changes =
      resource.kind === 'principal'
        ? await changesOfPrincipal(redis, resource.name, config, owner, server, signal)
        : await changesOfPrefix(redis, resource, owner, signal);
    return changes.map((change) => ({
      namespace: config.namespace,
      resource: resource.id,
      name: `${resource.kind === 'principal' ? 'user' : 'key prefix'} ${resource.name}`,
      system: resource.system,
      ...change,
    }));
  };
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    found.push(
      ...(await Promise.all(
        wanted
          .slice(from, from + AT_ONCE)
          .flatMap(({ config, resources }) => resources.map((resource) => compareOne(resource, config))),
      )),
    );
  return found.flat();
}

async function changesOfPrincipal(
  redis: Redis,
  name: string,
  config: Wanted['config'],
  owner: Owner,
  { file, categories }: Server,
  signal: AbortSignal,
): Promise<Change[]> {
  const design = designed(() => principalDesign(name, config));
  if (!design) return [];
  const [live, record] = await Promise.all([
    readPrincipal(redis, name, categories, signal),
    readRecord(redis, principalRecordKey(name), signal),
  ]);
  if (live && !isMark(live.mark, owner)) return [foreign(owner, live.mark)];
  if (record.size > 0 && !isMark(markOfRecord(record), owner)) return [foreign(owner, markOfRecord(record))];
  const changes = principalChanges(design, live);
  if (!live) return changes;
  if (file === false)
    return [...changes, changed('survives a restart', 'in the aclfile', 'no aclfile', false)];
  return record.get('saved') === savedAs(design, owner, file)
    ? changes
    : [...changes, changed('survives a restart', 'saved', 'not known to be saved')];
}

async function changesOfPrefix(
  redis: Redis,
  { spec }: Resource,
  owner: Owner,
  signal: AbortSignal,
): Promise<Change[]> {
  const wanted = designed(() => prefixRecord(spec, owner));
  if (!wanted) return [];
  const live = await readRecord(redis, prefixRecordKey(String(spec.key_prefix)), signal);
  if (live.size === 0) return [{ kind: 'missing', part: null, wanted: null, found: null, owned: true }];
  if (!isMark(markOfRecord(live), owner)) return [foreign(owner, markOfRecord(live))];
  return [...new Set([...wanted.keys(), ...live.keys()])]
    .filter((field) => wanted.get(field) !== live.get(field))
    .map((field) => changed(field, wanted.get(field) ?? null, live.get(field) ?? null));
}

/** Undefined for what this build cannot carry out, as by a policy of another: it was never applied. */
function designed<T>(design: () => T): T | undefined {
  try {
    return design();
  } catch (error) {
    if (error instanceof BackendFailure) return undefined;
    throw error;
  }
}
