import { sha256Hex } from './sha256-hex.ts';

/** SHA-256 (hex) of a value's meaning: the order of keys does not count, nor do members that are undefined. */
export const canonicalDigest = (value: unknown): string => sha256Hex(canonicalJson(value));

function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  // Loops and not chains of calls: every plan is printed so, and its thousands of steps are small objects.
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
