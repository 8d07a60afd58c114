import { CONFIG_PARTS } from '../model/config-parts.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { ConfiguredValue, Transition } from '../model/transition.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import { numericSettings } from '../policy/numeric-settings.ts';
import type { PolicySet, TransitionRow } from '../policy/policy-set.ts';
import { transitionKey } from '../policy/transition-key.ts';
import { changeDirection, listDirection, sameValue } from './change-direction.ts';
import { configValues } from './config-values.ts';
import { type ValueOwner, valueOwner } from './value-owner.ts';

type Values = ReadonlyMap<string, ConfiguredValue>;
type Change = Pick<Transition, 'path' | 'before' | 'after'>;
type Verdict = Pick<Transition, 'effect' | 'because' | 'ref'>;

const MOVES: Verdict = {
  effect: 'migrate',
  because: 'another backend is another system, and what is stored moves there in stages',
  ref: undefined,
};

const UNSPOKEN: Verdict = {
  effect: 'disruptive',
  because: 'no row of transitions.yaml speaks of this setting',
  ref: undefined,
};

/**
 * What each value that differs between two configurations of a namespace means (semantics 7), in the order of
 * `after` and then those that are gone. The settings of a backend that changes its type are left out: they belong to
 * two systems, and the type says it all.
 *
 * @param context What expressions see of the request after the change; the patterns are those of `after`.
 */
export function judgeTransitions(
  before: PlatformConfig,
  after: PlatformConfig,
  policySet: PolicySet,
  context: ExpressionContext,
): Transition[] {
  const [was, is] = [configValues(before), configValues(after)];
  const seen = withPatterns(context, after);
  const rowsOf = ({ target, part, set }: ValueOwner) =>
    policySet.transitions.get(transitionKey(target, part, set)) ?? [];

  const verdictOn = (change: Change): Verdict | undefined => {
    const { path } = change;
    const owner = valueOwner(path, after.backend.type);
    const pattern = patternOf(owner, was, is);
    if (pattern) return follows(pattern, verdict(rowsOf(pattern.owner), pattern.change, seen));
    const type = typeOf(path);
    if (type === path) return MOVES;
    if (type !== undefined && was.get(type) !== is.get(type)) return undefined;
    return verdict(rowsOf(owner), change, seen, isList(owner));
  };
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
    const change = { path, before: was.get(path) ?? null, after: is.get(path) ?? null };
    const judged = sameValue(change.before, change.after) ? undefined : verdictOn(change);
    return judged ? [{ ...change, ...judged }] : [];
  });
}

const withPatterns = (context: ExpressionContext, { patterns }: PlatformConfig): ExpressionContext => ({
  ...context,
  patterns: patterns.map(({ type }) => type),
  pattern: Object.fromEntries(patterns.map(({ type, config }) => [type, numericSettings(config)])),
});

/** The first row that speaks of the change and whose condition holds. What was not there cannot be kept. */
function verdict(
  rows: readonly TransitionRow[],
  { before, after }: Change,
  context: ExpressionContext,
  list = false,
): Verdict {
  const speaks = ({ change, unlimited, effect }: TransitionRow): boolean => {
    if (effect === 'kept' && before === null) return false;
    if (change === 'any') return true;
    return (
      change ===
      (list ? listDirection(String(before), String(after)) : changeDirection(before, after, unlimited))
    );
  };
  const row = rows.find((one) => speaks(one) && (!one.when || one.when.evaluate(context) === true));
  return row ? { effect: row.effect, because: row.because, ref: row.ref } : UNSPOKEN;
}

const isList = ({ target, set }: ValueOwner): boolean =>
  Object.hasOwn(CONFIG_PARTS, target) && CONFIG_PARTS[target]![set!] === 'list';

/** The pattern that a setting belongs to and that comes or goes as a whole; undefined where it does not. */
function patternOf(
  { target, part }: ValueOwner,
  was: Values,
  is: Values,
): { readonly owner: ValueOwner; readonly change: Change } | undefined {
  const path = `patterns.${target}`;
  if (part === undefined || was.has(path) === is.has(path)) return undefined;
  return {
    owner: { target, part: undefined, set: undefined },
    change: { path, before: was.get(path) ?? null, after: is.get(path) ?? null },
  };
}

/** The row of the pattern says what that means, once. */
const follows = ({ change }: { readonly change: Change }, { ref }: Verdict): Verdict => ({
  effect: 'in-place',
  because: change.before === null ? 'it comes with the pattern' : 'it goes with the pattern',
  ref,
});

/** Of a value of a backend the path of that backend's type. */
function typeOf(path: string): string | undefined {
  const resource = /^(?:backend|auxiliary_backends\.[^.]+)(?=\.(?:type$|config\.))/.exec(path)?.[0];
  return resource && `${resource}.type`;
}
