import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { POLICY_NAMES, type PolicyFiles, SETTINGS } from './policy-files.ts';

/** SHA-256 (hex) over the values of all files: comments, order of keys and quoting do not count. */
export function policyDigest(files: PolicyFiles): string {
  const values = [SETTINGS, ...POLICY_NAMES].map((name) => [name, files.byName.get(name)?.value ?? null]);
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(Object.fromEntries(values)))));
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
}
