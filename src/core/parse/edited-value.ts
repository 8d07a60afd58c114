import { type FieldPath, formatPath } from '../model/field-path.ts';

export type Edit =
  /** Replaces a value, or adds it; mappings and lists on the way to it are created. */
  | { readonly path: FieldPath; readonly op: 'set'; readonly value: unknown }
  /** Renames the last key of the path. */
  | { readonly path: FieldPath; readonly op: 'rename'; readonly key: string };

type Mapping = Readonly<Record<string, unknown>>;

/** What an edit makes of a file's value. The value itself is not changed, for aliases share parts of it. */
export function editedValue(value: unknown, edit: Edit): unknown {
  const [last] = edit.path.slice(-1);
  if (last === undefined) throw new Error('An edit needs a path');
  if (edit.op === 'set') return withValue(value, edit.path, 0, edit.value);
  const parentPath = edit.path.slice(0, -1);
  const parent = valueAt(value, parentPath);
  if (!isMapping(parent) || typeof last !== 'string' || !(last in parent)) {
    throw new Error(`There is no key ${formatPath(edit.path)} to rename`);
  }
  if (edit.key in parent) throw new Error(`${formatPath([...parentPath, edit.key])} exists already`);
  const entries = Object.entries(parent).map(([key, item]) => [key === last ? edit.key : key, item] as const);
  const renamed = mappingOf(entries);
  return parentPath.length === 0 ? renamed : withValue(value, parentPath, 0, renamed);
}

/** The value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const part of path) {
    if (Array.isArray(current) && typeof part === 'number') current = current[part];
    else if (isMapping(current) && typeof part === 'string') current = current[part];
    else return undefined;
  }
  return current;
}

function withValue(current: unknown, path: FieldPath, depth: number, value: unknown): unknown {
  const part = path[depth];
  if (part === undefined) return value;
  const parent = current ?? (typeof part === 'number' ? [] : mappingOf([]));
  if (Array.isArray(parent) && typeof part === 'number' && part >= 0 && part <= parent.length) {
    const copy = [...parent];
    copy[part] = withValue(parent[part], path, depth + 1, value);
    return copy;
  }
  if (isMapping(parent) && typeof part === 'string') {
    const copy = mappingOf(Object.entries(parent));
    copy[part] = withValue(parent[part], path, depth + 1, value);
    return copy;
  }
  throw new Error(
    `${formatPath(path.slice(0, depth + 1))} cannot be set: what it stands in is of another type`,
  );
}

/** Like those of the parser, without a prototype. */
function mappingOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const mapping: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) mapping[key] = value;
  return mapping;
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as YAML data: the order of keys means nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return a === b || (Number.isNaN(a) && Number.isNaN(b));
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Mapping, b as Mapping];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}
