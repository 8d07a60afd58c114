import { compareText } from './compare.ts';
import { sha256Hex } from './sha256-hex.ts';

/** SHA-256 (hex) of a value's meaning: the order of keys does not count, nor do members that are undefined. */
export const canonicalDigest = (value: unknown): string => sha256Hex(canonicalJson(value));

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
