import { Scalar } from 'yaml';

/** A key as people wrote it: `1.0` stays `1.0`, whatever number it is. */
export function keyText(key: Scalar): string {
  if (typeof key.value === 'string') return key.value;
  return key.type === Scalar.PLAIN ? (key.source ?? '') : String(key.value);
}
