import { parseDuration, parseSize } from '../model/quantities.ts';
import type { ConfiguredValue } from '../model/transition.ts';
import type { TransitionRow } from '../policy/policy-set.ts';

/** `changed`: to a value that is neither more nor less. */
export type Direction = 'up' | 'down' | 'added' | 'removed' | 'changed';

/** Words that stand in an order, from the least to the most. */
const RANKS: readonly (readonly string[])[] = [
  ['disabled', 'enabled'],
  ['read-only', 'read-write', 'admin'],
];

/**
 * Which way a value changes, for a row of transitions.yaml.
 *
 * @param unlimited The row's value that is greater than every number; `none`: null.
 */
export function changeDirection(
  before: ConfiguredValue,
  after: ConfiguredValue,
  unlimited: TransitionRow['unlimited'],
): Direction {
  const [was, is] = [amountOf(before, after, unlimited), amountOf(after, before, unlimited)];
  if (was !== undefined && is !== undefined && was !== is) return is > was ? 'up' : 'down';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** Of a joined list: `down` when it loses a member, whatever it gains. */
export function listDirection(before: string, after: string): Direction {
  const [was, is] = [membersOf(before), membersOf(after)];
  if (was.some((member) => !is.includes(member))) return 'down';
  return is.length > was.length ? 'up' : 'changed';
}

/** Whether two values are one in different spelling, `7days` and `1w` (semantics 1). */
export function sameValue(before: ConfiguredValue, after: ConfiguredValue): boolean {
  if (before === after) return true;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const was = amountOf(before, after, undefined);
  return was !== undefined && was === amountOf(after, before, undefined);
}

const membersOf = (list: string): string[] => (list === 'none' ? [] : list.split(', '));

/** A value as a number; undefined when it has none, or none that compares with the other one's. */
function amountOf(
  value: ConfiguredValue,
  other: ConfiguredValue,
  unlimited: TransitionRow['unlimited'],
): number | undefined {
  if (value === (unlimited === 'none' ? null : unlimited)) return Number.POSITIVE_INFINITY;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value === null) return undefined;
  const ranks = RANKS.find((words) => words.includes(value) && words.includes(String(other)));
  if (ranks) return ranks.indexOf(value);
  return typeof other === 'string' && parseSize(other) !== undefined
    ? parseSize(value)
    : parseDuration(value);
}
