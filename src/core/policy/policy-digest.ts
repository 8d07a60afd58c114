import { canonicalDigest } from '../model/canonical-digest.ts';
import { POLICY_NAMES, type PolicyFiles, SETTINGS } from './policy-files.ts';

/** SHA-256 (hex) over the values of all files: comments, order of keys and quoting do not count. */
export function policyDigest(files: PolicyFiles): string {
  const values = [SETTINGS, ...POLICY_NAMES].map((name) => [name, files.byName.get(name)?.value ?? null]);
  return canonicalDigest(Object.fromEntries(values));
}
