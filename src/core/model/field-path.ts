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
