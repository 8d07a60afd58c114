import { type FieldPath, formatPath } from '../model/field-path.ts';
import { clip } from './clip.ts';

/** A value as a message quotes it: texts in quotes, collections by kind. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
  if (typeof value === 'string') return `'${clip(value)}'`;
  return SPELLINGS.get(value) ?? String(value);
}

/** As YAML writes them. */
const SPELLINGS: ReadonlyMap<unknown, string> = new Map([
  [Number.POSITIVE_INFINITY, '.inf'],
  [Number.NEGATIVE_INFINITY, '-.inf'],
  [Number.NaN, '.nan'],
]);

/** A path as a message names it. */
export const showPath = (path: FieldPath): string =>
  formatPath(path.map((part) => (typeof part === 'string' ? clip(part) : part)));

/** The types of JSON Schema as a message names them. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};
