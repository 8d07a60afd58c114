import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { yamlScalar, yamlText } from './yaml-scalar.ts';

const BANNER =
  '# Internal platform configuration, compiled by prism. Do not edit: it is derived from the request and the policies.\n';

/** `platform/<namespace>.yaml`. */
export const renderPlatformYaml = (config: PlatformConfig): string => BANNER + printYaml(config);

/**
 * JSON-like data as block-style YAML, keys in their order. Ours and not `yaml`'s, because 10,000 configurations
 * are printed in one run and building a document for each took longer than compiling them.
 */
export function printYaml(value: unknown): string {
  if (fitsInline(value)) return `${printInline(value)}\n`;
  return printBlock(value as object, '');
}

/** YAML wants keys of up to 1024 characters before their colon; a longer one is marked. */
const LONGEST_KEY = 1000;

function printBlock(value: object, indent: string): string {
  return Array.isArray(value) ? printList(value, indent) : printMap(value as Record<string, unknown>, indent);
}

function printMap(map: Record<string, unknown>, indent: string): string {
  let out = '';
  for (const name of Object.keys(map)) {
    const value = map[name];
    if (value === undefined) continue;
    const key = yamlText(name);
    out += key.length > LONGEST_KEY ? `${indent}? ${key}\n${indent}:` : `${indent}${key}:`;
    out += fitsInline(value) ? ` ${printInline(value)}\n` : `\n${printBlock(value as object, `${indent}  `)}`;
  }
  return out;
}

function printList(list: readonly unknown[], indent: string): string {
  let out = '';
  for (const item of list) {
    if (fitsInline(item)) {
      out += `${indent}- ${printInline(item)}\n`;
    } else {
      // A block inside a list starts on the line of its dash.
      const inner = `${indent}  `;
      out += `${indent}- ${printBlock(item as object, inner).slice(inner.length)}`;
    }
  }
  return out;
}

/** Whether a value fits behind its key: a scalar, a short list of plain words, or a map that prints nothing. */
function fitsInline(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.length <= LONGEST_ROW && value.every(isWord);
  for (const name in value) if ((value as Record<string, unknown>)[name] !== undefined) return false;
  return true;
}

function printInline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return yamlScalar(value);
  return Array.isArray(value) ? `[${value.join(', ')}]` : '{}';
}

/** More entries than this are easier to read below each other. */
const LONGEST_ROW = 4;

/** A text that needs no quotes, not even between brackets. */
const isWord = (value: unknown): boolean =>
  typeof value === 'string' && /^[\w.-]{1,40}$/.test(value) && yamlText(value) === value;
