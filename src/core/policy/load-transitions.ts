import { CONFIG_PARTS } from '../model/config-parts.ts';
import type { TransitionsPolicy, WrittenTransition } from '../model/policy-transitions.gen.ts';
import { BACKEND_TYPES } from '../model/request.ts';
import type { Vocabulary } from './check-constants.ts';
import { reportDuplicates } from './check-names.ts';
import { checkTransition, type TransitionTargets } from './check-transition.ts';
import { expressionAt } from './expression-at.ts';
import type { Report } from './policy-problem.ts';
import type { TransitionRow } from './policy-set.ts';
import { transitionKey } from './transition-key.ts';
import { reportDisagreements } from './unlimited-disagreements.ts';
import { reportUnreachable } from './unreachable-transitions.ts';

const FILE = 'transitions.yaml';

/**
 * What transitions.yaml says, by `transitionKey` and in order (semantics 7).
 *
 * @param targets What rows can speak of; undefined where the files that say so are wrong.
 */
export function loadTransitions(
  { transitions }: TransitionsPolicy,
  targets: TransitionTargets | undefined,
  names: Vocabulary,
  report: Report,
): ReadonlyMap<string, readonly TransitionRow[]> {
  reportDuplicates(
    transitions.map(({ id }, i) => ({ name: id, path: ['transitions', i, 'id'] })),
    'Row',
    FILE,
    report,
  );
  const keyed = transitions.map((written) => ({ written, keys: keysOf(written) }));
  reportUnreachable(keyed, FILE, report);
  reportDisagreements(keyed, FILE, report);
  const byKey = new Map<string, TransitionRow[]>();
  keyed.forEach(({ written, keys }, i) => {
    // A built-in row may speak of what the repo's own patterns.yaml or sizing.yaml do not have: it never applies.
    if (!names.builtin && targets) checkTransition(written, i, targets, report);
    const row = loadRow(written, i, names, report);
    if (row) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  });
  return byKey;
}

/** A setting of a pattern without a part is meant wherever the pattern has it. */
function keysOf({ for: target, part, set }: WrittenTransition): string[] {
  const pattern =
    !Object.hasOwn(CONFIG_PARTS, target) && !(BACKEND_TYPES as readonly string[]).includes(target);
  if (set === undefined || !pattern) return [transitionKey(target, undefined, set)];
  const parts = part === undefined ? (['config', 'storage'] as const) : [part];
  return parts.map((one) => transitionKey(target, one, set));
}

function loadRow(
  written: WrittenTransition,
  i: number,
  names: Vocabulary,
  report: Report,
): TransitionRow | undefined {
  const { id, change, unlimited, effect, because } = written;
  const at = ['transitions', i];
  const when =
    written.when === undefined
      ? undefined
      : expressionAt(written.when, 'condition', [...at, 'when'], names, report);
  if (written.when !== undefined && !when) return undefined;
  return { id, change, unlimited, when, effect, because, ref: { file: FILE, path: at } };
}
