import type { PatternsPolicy } from '../model/policy-patterns.gen.ts';
import type { SizingPolicy, SizingRule as WrittenRule } from '../model/policy-sizing.gen.ts';
import type { Vocabulary } from './check-constants.ts';
import { reportDuplicates, reportUnknown } from './check-names.ts';
import { expressionAt } from './expression-at.ts';
import type { Report } from './policy-problem.ts';
import type { SizingRule } from './policy-set.ts';
import { emitKind } from './unit-kind.ts';

const FILE = 'sizing.yaml';

/** What a rule can be for; undefined where the file that says so could not be read. */
export interface SizingTargets {
  readonly backends: readonly string[] | undefined;
  readonly patterns: PatternsPolicy['patterns'] | undefined;
}

export function loadSizing(
  { rules }: SizingPolicy,
  targets: SizingTargets,
  names: Vocabulary,
  report: Report,
): ReadonlyMap<string, readonly SizingRule[]> {
  reportDuplicates(
    rules.map(({ id }, i) => ({ name: id, path: ['rules', i, 'id'] })),
    'Rule',
    FILE,
    report,
  );
  reportUnreachable(rules, report);
  const byTarget = new Map<string, SizingRule[]>();
  rules.forEach((written, i) => {
    if (!names.builtin) checkTarget(written.for, i, targets, report);
    const rule = loadRule(written, i, names, report);
    const earlier = byTarget.get(written.for);
    if (rule && earlier) earlier.push(rule);
    else if (rule) byTarget.set(written.for, [rule]);
  });
  return byTarget;
}

function checkTarget(target: string, i: number, { backends, patterns }: SizingTargets, report: Report): void {
  if (!backends || !patterns) return;
  const at = ['rules', i, 'for'];
  reportUnknown(target, [...backends, ...patterns.map(({ id }) => id)], 'Resource', at, report);
  const pattern = patterns.findIndex(({ id }) => id === target);
  if (pattern < 0 || patterns[pattern]!.stores_in !== undefined) return;
  const related = [
    { policy: { file: 'patterns.yaml', path: ['patterns', pattern] }, message: 'the pattern' },
  ];
  report(
    at,
    `Pattern '${target}' keeps nothing in a backend of its own`,
    'Add stores_in to the pattern, or remove the rule',
    { related },
  );
}

function loadRule(
  written: WrittenRule,
  i: number,
  names: Vocabulary,
  report: Report,
): SizingRule | undefined {
  const { id, set, as, at_least, at_most, because } = written;
  const at = ['rules', i];
  const kind = emitKind(as);
  const when =
    written.when === undefined
      ? undefined
      : expressionAt(written.when, 'condition', [...at, 'when'], names, report);
  const value = expressionAt(written.value, kind, [...at, 'value'], names, report);
  // A built-in one is known to; it is compiled when it is used.
  if (as === 'name' && !names.proved && value && !value.reads.includes('namespace'))
    report(
      [...at, 'value'],
      `The ${set} of ${written.for} does not depend on the namespace: two namespaces would share it`,
      'Read `name` in it, for example identifier(name, 63); what is no name of a resource is written as text',
    );
  for (const [bound, limit] of Object.entries({ at_least, at_most })) {
    if (limit !== undefined && kind !== 'number')
      report([...at, bound], `A ${as} has no ${bound}`, 'Remove it', { key: true });
  }
  if (at_least !== undefined && at_most !== undefined && at_least > at_most)
    report(
      [...at, 'at_least'],
      `at_least (${at_least}) is more than at_most (${at_most})`,
      'Lower it, or raise at_most',
      {
        related: [{ policy: { file: FILE, path: [...at, 'at_most'] }, message: 'at_most set here' }],
      },
    );
  if (!value || (written.when !== undefined && !when)) return undefined;
  return { id, set, when, value, as, at_least, at_most, because, ref: { file: FILE, path: at } };
}

/** A rule without a condition decides for good; later ones for the same setting are dead. */
function reportUnreachable(rules: readonly WrittenRule[], report: Report): void {
  const settled = new Map<string, number>();
  rules.forEach((rule, i) => {
    const setting = JSON.stringify([rule.for, rule.set]);
    const earlier = settled.get(setting);
    if (earlier !== undefined) {
      const related = [{ policy: { file: FILE, path: ['rules', earlier] }, message: 'decides always' }];
      report(
        ['rules', i, 'id'],
        `Rule '${rule.id}' never decides: '${rules[earlier]!.id}' before it has no condition`,
        'Move it before that rule, or remove it',
        { related },
      );
    } else if (rule.when === undefined) settled.set(setting, i);
  });
}
