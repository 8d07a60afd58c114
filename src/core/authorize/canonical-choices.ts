import { parseDuration, parseSize } from '../model/quantities.ts';
import type { ConfigValue } from '../model/request.ts';

interface Choice {
  readonly type: string;
  readonly config?: Readonly<Record<string, ConfigValue>>;
}

/** A manual selection as a text: equal texts are the same types with the same settings, in the same order. */
export const canonicalChoices = (choices: Choice | readonly Choice[]): string =>
  JSON.stringify([choices].flat().map((choice) => canonical(choice as Choice)));

const canonical = ({ type, config }: Choice) => [
  type,
  Object.keys(config ?? {})
    .sort()
    .map((name) => [name, canonicalSetting(config![name]!)]),
];

/** `forever` is a text again, since JSON has no Infinity. */
const canonicalSetting = (value: ConfigValue): ConfigValue => {
  if (typeof value !== 'string') return value;
  const quantity = parseSize(value) ?? parseDuration(value) ?? value;
  return quantity === Number.POSITIVE_INFINITY ? value : quantity;
};
