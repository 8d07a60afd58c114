import { parseDuration, parseSize } from '../model/quantities.ts';
import type { ConfigValue } from '../model/request.ts';

/**
 * The settings of a pattern that have a number: what expressions see as `pattern["claim-check"].threshold`.
 * Sizes are bytes and durations milliseconds there; null is what `forever` is emitted as.
 */
export function numericSettings(
  config: Readonly<Record<string, ConfigValue | null>>,
): Record<string, number> {
  const numbers: Record<string, number> = Object.create(null);
  for (const [name, value] of Object.entries(config)) {
    const number = value === null ? Number.POSITIVE_INFINITY : numberOf(value);
    if (number !== undefined) numbers[name] = number;
  }
  return numbers;
}

function numberOf(value: ConfigValue): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (parseSize(value) ?? parseDuration(value)) : undefined;
}
