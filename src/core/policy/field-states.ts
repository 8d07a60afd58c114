import { DAY } from '../model/quantities.ts';
import { NEED_KINDS, type NeedName } from '../model/request.ts';
import type { NeedRule } from './policy-set.ts';
import { leastOf, type NeedValue, valuesOf } from './read-quantity.ts';

/** One region of a field's values, by a representative; `value` undefined: the field is none. */
export interface FieldState {
  readonly value: NeedValue | undefined;
  /** Whether the request states the field itself. */
  readonly written: boolean;
}

/**
 * The states of a need that conditions can tell apart. The first is that of a request which is silent.
 *
 * @param rule What the client API says of the need; undefined: it does not take it.
 * @param cuts The constants numeric needs are compared with.
 * @param tellsWritten Whether a condition asks if the request states the need.
 */
export function needStates(
  need: NeedName,
  rule: NeedRule | undefined,
  cuts: ReadonlySet<number>,
  tellsWritten: boolean,
): readonly FieldState[] {
  if (!rule) return [{ value: undefined, written: false }];
  const silent: FieldState = { value: rule.default, written: false };
  const values =
    rule.only ??
    valuesOf(need) ??
    (NEED_KINDS[need] === 'boolean' ? [false, true] : numbersOf(need, cuts, rule.default));
  const stated = values.filter((value) => tellsWritten || value !== rule.default);
  return [silent, ...stated.map((value) => ({ value, written: true }))];
}

/** No request can count beyond: numbers are whole and exact (model/quantities.ts). */
const MOST = Number.MAX_SAFE_INTEGER;

/** A whole number of each region: every constant, and between, below and above them where there is one. */
function numbersOf(
  need: NeedName,
  cuts: ReadonlySet<number>,
  standard: NeedValue | undefined,
): readonly number[] {
  const least = leastOf(need);
  const constants = [...cuts].filter((cut) => cut >= least && cut <= MOST).sort((a, b) => a - b);
  const numbers: number[] = [];
  let from = least;
  for (const constant of [...constants, Number.POSITIVE_INFINITY]) {
    const to = Math.min(Math.ceil(constant) - 1, MOST);
    if (from <= to) numbers.push(representative(need, from, to, standard));
    if (Number.isInteger(constant)) numbers.push(constant);
    from = Math.max(from, Math.floor(constant) + 1);
  }
  // `forever` is beyond every number, and only a retention can be that long.
  if (need === 'retention') numbers.push(Number.POSITIVE_INFINITY);
  return numbers;
}

/** The default where it lies within, else a number that reads well in a message: 60000, `2MB`, `31days`. */
function representative(need: NeedName, from: number, to: number, standard: NeedValue | undefined): number {
  if (typeof standard === 'number' && standard >= from && standard <= to) return standard;
  const kind = NEED_KINDS[need];
  const units = kind === 'size' ? SIZES : kind === 'duration' ? DURATIONS : COUNTS;
  if (from <= 1 && to < MOST) return units.find((unit) => unit >= from && unit <= to) ?? from;
  for (const unit of units) {
    const rounded = Math.ceil(from / unit) * unit;
    if (unit <= from && rounded <= to) return rounded;
  }
  return from;
}

const COUNTS: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** (15 - i));
const SIZES: readonly number[] = Array.from({ length: 6 }, (_, i) => 2 ** (10 * (5 - i)));
const DURATIONS: readonly number[] = [DAY, DAY / 24, 60_000, 1000, 1];
