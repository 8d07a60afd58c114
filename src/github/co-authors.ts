/** Logins by the addresses that GitHub knows, in lower case. */
export type KnownAddresses = ReadonlyMap<string, string>;

/** Anywhere in the message: a squash keeps the trailers of each commit in the middle of its own. */
const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/gim;
const ADDRESS = /^[^<>]*<([^<>]*)>\s*$/;
/**
 * docs.github.com/account-and-profile/reference/email-addresses-reference, "Your noreply email address": older ones
 * have no number. Logins of managed users have `_`, those of apps end in `[bot]`.
 */
const NOREPLY = /^(?:\d{1,20}\+)?([a-z\d][a-z\d_-]{0,99}(?:\[bot\])?)@users\.noreply\.github\.com$/;
/** Of Evidence.co_authors, schemas/evidence.schema.json. */
const MOST = 1000;

/**
 * Logins of the co-authors a commit's message names, each once. Null among them: somebody whose login nobody knows.
 * The address alone counts, the name beside it is free text.
 */
export function coAuthorsOf(message: string, known: KnownAddresses): (string | null)[] {
  const found = new Set<string | null>();
  for (const [, person] of message.matchAll(TRAILER)) found.add(loginOfAddress(person!, known));
  const all = [...found];
  return all.length <= MOST ? all : [null, ...all.slice(0, MOST - 1)];
}

function loginOfAddress(person: string, known: KnownAddresses): string | null {
  const address = ADDRESS.exec(person)?.[1]?.trim() ?? '';
  const noreply = NOREPLY.exec(lowerCase(address));
  // As it is spelled, not in lower case.
  if (noreply) return address.slice(address.indexOf('+') + 1, address.indexOf('@'));
  return known.get(lowerCase(address)) ?? null;
}

/** Of ASCII letters alone: other letters have lower cases that make different addresses the same. */
export const lowerCase = (address: string): string =>
  address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
