import type { TunableSetting, Unit } from '../model/emit-unit.ts';
import type { PatternsPolicy, PatternRule as WrittenPattern } from '../model/policy-patterns.gen.ts';
import { parseDuration, parseSize } from '../model/quantities.ts';
import { BACKEND_TYPES, type ConfigValue } from '../model/request.ts';
import type { Vocabulary } from './check-constants.ts';
import { reportDuplicates } from './check-names.ts';
import { treeOf } from './compile-expression.ts';
import { expressionAt } from './expression-at.ts';
import { thresholdsOf } from './expression-constants.ts';
import { numericSettings } from './numeric-settings.ts';
import type { Report } from './policy-problem.ts';
import type { ComputedSetting, PatternRule, Threshold } from './policy-set.ts';
import { emitKind } from './unit-kind.ts';

const FILE = 'patterns.yaml';

/**
 * @param capable The backends that backends.yaml describes; undefined where it could not be read.
 */
export function loadPatterns(
  { patterns }: PatternsPolicy,
  names: Omit<Vocabulary, 'later'>,
  capable: readonly string[] | undefined,
  report: Report,
): readonly PatternRule[] {
  reportDuplicates(
    patterns.map(({ id }, i) => ({ name: id, path: ['patterns', i, 'id'] })),
    'Pattern',
    FILE,
    report,
  );
  return patterns.flatMap((written, i) => {
    const later = new Set(patterns.slice(i).map(({ id }) => id));
    const rule = loadPattern(written, i, { ...names, later }, report);
    const { id, stores_in } = written;
    // sizing.yaml says `for: postgres` of the backend and `for: wal` of a pattern.
    if ((BACKEND_TYPES as readonly string[]).includes(id))
      report(['patterns', i, 'id'], `'${id}' is the name of a backend`, 'Name the pattern otherwise');
    if (stores_in !== undefined && capable && !capable.includes(stores_in))
      report(
        ['patterns', i, 'stores_in'],
        `backends.yaml does not describe ${stores_in}`,
        `Add capabilities.${stores_in} there, or use ${capable.join(', ')}`,
      );
    return rule ? [rule] : [];
  });
}

function loadPattern(
  written: WrittenPattern,
  i: number,
  names: Vocabulary,
  report: Report,
): PatternRule | undefined {
  const { id, because, stores_in, config = {}, compute = {}, tunable = {} } = written;
  const at = ['patterns', i];
  const when = expressionAt(written.when, 'condition', [...at, 'when'], names, report);
  const computed = Object.entries(compute).flatMap(([set, { value, as }]): ComputedSetting[] => {
    const path = [...at, 'compute', set];
    if (Object.hasOwn(config, set)) reportTwice(set, [...at, 'config', set], path, report);
    // A pattern's own settings are computed when it is selected: those of the earlier ones are known.
    const compiled = expressionAt(value, emitKind(as), [...path, 'value'], names, report);
    return compiled ? [{ set, value: compiled, as, ref: { file: FILE, path } }] : [];
  });
  for (const set of Object.keys(tunable)) {
    const first = Object.hasOwn(config, set) ? 'config' : Object.hasOwn(compute, set) ? 'compute' : undefined;
    if (first) reportTwice(set, [...at, first, set], [...at, 'tunable', set], report);
  }
  let thresholds: readonly Threshold[] | undefined;
  return (
    when && {
      id,
      when,
      because,
      stores_in,
      config,
      compute: computed,
      tunable: tunableSettings(written),
      get thresholds() {
        thresholds ??= thresholdsOf(treeOf(written.when));
        return thresholds;
      },
      ref: { file: FILE, path: at },
    }
  );
}

function reportTwice(
  set: string,
  first: readonly (string | number)[],
  path: readonly (string | number)[],
  report: Report,
): void {
  const related = [{ policy: { file: FILE, path: first }, message: 'first set here' }];
  report(
    path,
    `Setting '${set}' is set twice`,
    'Keep one of the two; every setting of config and compute can be tuned',
    { key: true, related },
  );
}

/** Every setting of a pattern, and how an expert writes it. */
function tunableSettings({
  config = {},
  compute = {},
  tunable = {},
}: WrittenPattern): ReadonlyMap<string, TunableSetting> {
  const units: readonly [string, Unit][] = [
    ...Object.entries(config).map(([set, value]): [string, Unit] => [set, unitOf(value)]),
    ...Object.entries(compute).map(([set, { as }]): [string, Unit] => [set, as]),
    ...Object.entries(tunable),
  ];
  return new Map(units.map(([set, unit]) => [set, { unit, at_least: undefined }]));
}

/** A fixed value is tuned in the form it is written in. */
function unitOf(value: ConfigValue): Unit {
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'number') return 'count';
  if (parseSize(value) !== undefined) return 'size';
  return parseDuration(value) !== undefined ? 'duration' : 'text';
}

/** The patterns and those of their settings that can have a number. */
export function patternVocabulary({ patterns }: PatternsPolicy): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    patterns.map((written) => {
      const fixed = Object.keys(numericSettings(written.config ?? {}));
      const others = [
        ...Object.entries(written.compute ?? {}).map(([set, { as }]) => [set, as] as const),
        ...Object.entries(written.tunable ?? {}),
      ];
      return [
        written.id,
        new Set([...fixed, ...others.filter(([, as]) => emitKind(as) === 'number').map(([set]) => set)]),
      ];
    }),
  );
}
