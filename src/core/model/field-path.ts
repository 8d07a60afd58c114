/** The way to a field from the root of a file: `['access', 'consumers', 0, 'service']`. */
export type FieldPath = readonly (string | number)[];

/** A path as people write it: `access.consumers[0].service`. Keys that are no plain word are quoted. */
export function formatPath(path: FieldPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}

/** The path that `formatPath` wrote. */
export function parsePath(text: string): FieldPath {
  const path: (string | number)[] = [];
  for (const [, word, index, quoted] of text.matchAll(
    /\.?([A-Za-z_][A-Za-z0-9_-]*)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]/g,
  )) {
    if (word !== undefined) path.push(word);
    else path.push(index === undefined ? JSON.parse(quoted!) : Number(index));
  }
  return path;
}

/** A JSON pointer into a value as a path: only the value tells whether `0` is an index or a key. */
export function pointerPath(pointer: string, value: unknown): FieldPath {
  const path: (string | number)[] = [];
  let node = value as Record<string | number, unknown>;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(node) ? Number(name) : name;
    path.push(step);
    node = node[step] as Record<string | number, unknown>;
  }
  return path;
}
