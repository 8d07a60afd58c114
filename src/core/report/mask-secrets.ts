import { utf8ToBytes } from '@noble/hashes/utils.js';
import { visible } from './escape.ts';
import { htmlText, markdownText } from './escape-markdown.ts';
import { printJson } from './print-json.ts';

/** Takes the place of a secret. */
const MASK = '***';
/** A shorter one would be found in half of all words. */
const SHORTEST = 4;
const SHORTEST_LINE = 8;
/** The password of a URL, as far as the last `@` of the word: an unencoded one may hold any character. */
const URL_PASSWORD = /([a-z][a-z\d+.-]{0,30}:\/\/[^\s/:@]{0,200}:)[^\s]{1,1000}@/giu;

/**
 * A text without secrets: none of the given values, however a report would write them, and no password of a URL.
 *
 * @param secrets Those of fewer than 4 characters are left out.
 */
export const maskSecrets = (text: string, secrets: readonly string[]): string => secretMask(secrets)(text);

/** The same for many texts. */
export function secretMask(secrets: readonly string[]): (text: string) => string {
  const forms = new Set(secrets.flatMap(linesOf).flatMap(formsOf));
  const longestFirst = [...forms]
    .filter((form) => form.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  const values =
    longestFirst.length === 0 ? undefined : new RegExp(longestFirst.map(asPattern).join('|'), 'gu');
  return (text) => {
    const masked = values ? text.replace(values, MASK) : text;
    return masked.includes('@') ? masked.replace(URL_PASSWORD, `$1${MASK}@`) : masked;
  };
}

/**
 * A value with every text in it masked, to be done before a report clips or wraps it: half a secret is none that could
 * be found any more.
 */
export function maskValues<T>(value: T, mask: (text: string) => string): T {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((one) => maskValues(one, mask)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskValues(one, mask)])) as T;
}

/** A file of credentials has several lines, of which a message may show one. */
const linesOf = (secret: string): string[] => [
  ...(secret.length >= SHORTEST ? [secret] : []),
  ...secret.split(/[\r\n]+/).filter((line) => line !== secret && line.length >= SHORTEST_LINE),
];

/** As it is, and as URLs, JSON, terminals, Markdown and base64 have it. */
function formsOf(secret: string): string[] {
  const wellFormed = secret.replace(/\p{Cs}/gu, '\ufffd');
  const encoded = encodeURIComponent(wellFormed);
  const written = [secret, visible(secret)];
  return [
    ...written,
    ...written.map((form) => JSON.stringify(form).slice(1, -1)),
    ...written.map((form) => printJson(form).slice(1, -1)),
    ...[markdownText(secret), htmlText(secret)],
    encoded,
    encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    encoded.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
    encoded.replaceAll('%20', '+'),
    ...base64Forms(utf8ToBytes(wellFormed)),
  ];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a part of something depends on where the part begins: the characters that are its alone, three ways. */
function base64Forms(bytes: Uint8Array): string[] {
  const forms = [0, 1, 2].map((before) => {
    const bits = [...new Array<number>(before).fill(0), ...bytes].map((byte) =>
      byte.toString(2).padStart(8, '0'),
    );
    const own = bits.join('');
    const characters = own.match(/.{6}/g) ?? [];
    return characters
      .slice(Math.ceil((before * 8) / 6))
      .map((sextet) => ALPHABET[Number.parseInt(sextet, 2)])
      .join('');
  });
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** A space may have become the end of a line, with colours around it. */
const asPattern = (form: string): string =>
  form
    .split(/ +/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join(String.raw`(?:\s|\u001b\[[\d;]*m)+`);
