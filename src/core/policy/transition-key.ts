/**
 * What the rows of transitions.yaml are kept by: `kafka retention.ms`, `wal`, `wal storage table`, `proxy chain`.
 *
 * @param target A backend, a pattern or a part of the configuration.
 * @param part Of a pattern's setting.
 * @param set Undefined: the pattern itself.
 */
export const transitionKey = (
  target: string,
  part: 'config' | 'storage' | undefined,
  set: string | undefined,
): string => [target, part, set].filter((word) => word !== undefined).join(' ');
