import { createHash } from 'node:crypto';
import { type KnownPolicies, type LoadedPolicies, loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { BUILD_ID } from './cache/build-id.ts';
import type { Cache } from './cache/open-cache.ts';

const SECTION = 'policies';

/**
 * Loads policies, without reading YAML where an earlier run has read the same files: a roster of thousands of teams
 * takes longer to read than all the rest of a plan. All checks are made each time.
 */
export function rememberedPolicies(sources: PolicySources, cache: Cache | undefined): LoadedPolicies {
  const key = cache && keyOf(sources);
  if (key === undefined) return loadPolicySet(sources);
  const known = read(cache!, key);
  const loaded = loadPolicySet(sources, { known });
  const fresh = known ? undefined : loaded.known();
  if (fresh) cache!.write(key, [[SECTION, JSON.stringify(fresh)]]);
  return loaded;
}

/** Undefined where a file cannot be read: there is nothing to remember of it. */
function keyOf({ settings, policies }: PolicySources): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([SECTION, BUILD_ID, settings !== undefined]));
  for (const source of settings ? [settings, ...policies] : policies) {
    if (!('text' in source)) return undefined;
    // Lengths, so that no two sets of files are the same bytes in a row.
    hash.update(JSON.stringify([source.path, source.text.length])).update(source.text);
  }
  return hash.digest('hex');
}

/** Entries are checked by their checksums; what is not JSON all the same is as good as none. */
function read(cache: Cache, key: string): KnownPolicies | undefined {
  const entry = cache.open(key);
  const text = entry?.section(SECTION);
  entry?.close();
  try {
    return text === undefined ? undefined : (JSON.parse(text) as KnownPolicies);
  } catch {
    return undefined;
  }
}
