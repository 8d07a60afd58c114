import { CONFIG_PARTS } from '../model/config-parts.ts';
import type { WrittenTransition } from '../model/policy-transitions.gen.ts';
import { reportUnknown } from './check-names.ts';
import type { Report } from './policy-problem.ts';
import type { PatternRule, SizingRule } from './policy-set.ts';
import { emitKind } from './unit-kind.ts';

/** What a row of transitions.yaml can speak of, besides the parts of the configuration. */
export interface TransitionTargets {
  /** The backends that backends.yaml describes. */
  readonly backends: readonly string[];
  readonly patterns: readonly PatternRule[];
  readonly sizing: ReadonlyMap<string, readonly SizingRule[]>;
}

/** Reports a row that speaks of what there is not, or says of a value what cannot be. */
export function checkTransition(
  written: WrittenTransition,
  i: number,
  targets: TransitionTargets,
  report: Report,
): void {
  const { for: target, set, change, unlimited, effect } = written;
  const at = ['transitions', i];
  if (unlimited !== undefined && !compares(written))
    report(
      [...at, 'unlimited'],
      `unlimited says nothing of '${change}'`,
      'Remove it: only up and down compare',
      {
        key: true,
      },
    );
  const known = [...Object.keys(CONFIG_PARTS), ...targets.backends, ...targets.patterns.map(({ id }) => id)];
  reportUnknown(target, known, 'Target', [...at, 'for'], report);
  if (!known.includes(target)) return;
  if (effect === 'kept' && change === 'added')
    report([...at, 'effect'], 'What was not there cannot be kept', 'Write another effect');
  // The others would be carried out all the same, and count as safe.
  else if (
    effect === 'kept' &&
    (Object.hasOwn(CONFIG_PARTS, target) ? set !== 'principals' : set === undefined)
  )
    report(
      [...at, 'effect'],
      `${[target, set].filter(Boolean).join(' ')} cannot be kept`,
      'Write another effect: only settings of backends and patterns, and principals, stay as they are applied',
    );
  checkSetting(written, at, targets, report);
}

const compares = ({ change }: WrittenTransition): boolean => change === 'up' || change === 'down';

function checkSetting(
  written: WrittenTransition,
  at: readonly (string | number)[],
  targets: TransitionTargets,
  report: Report,
): void {
  const { for: target, part, set } = written;
  const pattern = !Object.hasOwn(CONFIG_PARTS, target) && !targets.backends.includes(target);
  if (part !== undefined && (!pattern || set === undefined))
    report([...at, 'part'], 'Only a setting of a pattern has a part', 'Remove it', { key: true });
  if (set !== undefined) {
    const settings = settingsOf(target, pattern ? part : undefined, targets);
    reportUnknown(set, [...settings.keys()], 'Setting', [...at, 'set'], report);
    if (compares(written) && settings.get(set) === false)
      report(
        [...at, 'change'],
        `${set} of ${target} is a text: it goes neither up nor down`,
        'Write added, removed or any',
      );
  } else if (!pattern)
    report(
      [...at, 'for'],
      `The row names no setting of ${target}`,
      'Add set: only a pattern is there or not',
    );
  else if (compares(written))
    report([...at, 'change'], `Pattern '${target}' goes neither up nor down`, 'Write added, removed or any');
}

/** The settings of a target, and whether their values compare. */
function settingsOf(
  target: string,
  part: WrittenTransition['part'],
  { patterns, sizing }: TransitionTargets,
): ReadonlyMap<string, boolean> {
  if (Object.hasOwn(CONFIG_PARTS, target))
    return new Map(Object.entries(CONFIG_PARTS[target]!).map(([set, kind]) => [set, kind !== 'text']));
  const own = part === 'storage' ? undefined : patterns.find(({ id }) => id === target)?.tunable;
  const sized = part === 'config' ? undefined : sizing.get(target);
  return new Map([
    ...[...(own ?? [])].map(([set, { unit }]) => [set, emitKind(unit) !== 'text'] as const),
    ...(sized ?? []).map(({ set, as }) => [set, emitKind(as) !== 'text'] as const),
  ]);
}
