import { type Finding, finding } from '../diagnostics/finding.ts';
import { byRequest, type Decision, type Settings } from '../model/decision.ts';
import { emitAs, type TunableSetting } from '../model/emit-unit.ts';
import { type ConfigValue, NEED_NAMES, type NeedName, type Needs } from '../model/request.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import type { PolicySet, SizingRule } from '../policy/policy-set.ts';

export interface SizedResource {
  readonly config: Settings;
  readonly decisions: readonly Decision[];
}

/**
 * Every setting of one resource: for each the first rule of sizing.yaml whose condition holds and whose value
 * is there (semantics 6).
 *
 * @param resource A backend as the primary one, or a pattern for what it keeps in its own backend.
 * @param path Where the settings stand in the platform configuration: `backend.config`.
 * @param manual Settings of an expert, in canonical units: they replace computed ones.
 */
export function sizeResource(
  resource: string,
  path: string,
  policySet: PolicySet,
  context: ExpressionContext,
  manual: ReadonlyMap<string, ConfigValue>,
): SizedResource {
  const config: Record<string, string | number | boolean | null> = {};
  const decisions: Decision[] = [];
  for (const { rule, wanted } of wantedSettings(policySet.sizing.get(resource) ?? [], context, manual)) {
    const value = emitAs(rule.as, bounded(wanted, rule));
    config[rule.set] = value;
    decisions.push({
      path: `${path}.${rule.set}`,
      value,
      rule: `sizing.yaml#${rule.id}`,
      ref: rule.ref,
      because: rule.because,
      inputs: rule.when ? [...new Set([...rule.when.reads, ...rule.value.reads])] : rule.value.reads,
    });
  }
  const units = manual.size > 0 ? tunableSettings(resource, policySet) : undefined;
  for (const [name, setting] of manual) {
    const value = emitAs(units!.get(name)!.unit, setting);
    config[name] = value;
    decisions.push({ path: `${path}.${name}`, value, ...byRequest('backend') });
  }
  return { config, decisions };
}

/** CAPPED for every setting of a resource that is cut to the largest allowed. */
export function cappedSettings(
  resource: string,
  policySet: PolicySet,
  context: ExpressionContext,
  manual: ReadonlyMap<string, ConfigValue>,
): Finding[] {
  const rules = policySet.sizing.get(resource) ?? [];
  // Most settings have no cap and need not be computed to know.
  const withCap = new Set(rules.flatMap(({ set, at_most }) => (at_most === undefined ? [] : [set])));
  const findings: Finding[] = [];
  if (withCap.size === 0) return findings;
  const some = rules.filter(({ set }) => withCap.has(set));
  for (const { rule, wanted } of wantedSettings(some, context, manual)) {
    if (rule.at_most !== undefined && typeof wanted === 'number' && wanted > rule.at_most)
      findings.push(capped(resource, rule, wanted, rule.at_most, context.needs));
  }
  return findings;
}

/** For each setting the rule that decides, and its value before it is bounded. */
function wantedSettings(
  rules: readonly SizingRule[],
  context: ExpressionContext,
  manual: ReadonlyMap<string, ConfigValue>,
): { readonly rule: SizingRule; readonly wanted: boolean | number | string }[] {
  const decided = new Set<string>(manual.keys());
  const settings = [];
  for (const rule of rules) {
    if (decided.has(rule.set)) continue;
    if (rule.when && rule.when.evaluate(context) !== true) continue;
    const wanted = rule.value.evaluate(context);
    if (wanted === undefined) continue;
    decided.add(rule.set);
    settings.push({ rule, wanted });
  }
  return settings;
}

/**
 * The settings of a resource, and how an expert writes them: those that sizing.yaml decides. Where several
 * rules decide one, the loosest of their bounds holds.
 */
export function tunableSettings(resource: string, policySet: PolicySet): ReadonlyMap<string, TunableSetting> {
  const settings = new Map<string, TunableSetting>();
  for (const { set, as, at_least } of policySet.sizing.get(resource) ?? []) {
    const earlier = settings.get(set);
    const bounds = earlier ? [earlier.at_least, at_least] : [at_least];
    settings.set(set, {
      unit: earlier?.unit === 'name' ? 'name' : as,
      at_least: bounds.includes(undefined) ? undefined : Math.min(...(bounds as number[])),
    });
  }
  return settings;
}

function bounded(
  value: boolean | number | string,
  { at_least, at_most }: SizingRule,
): boolean | number | string {
  if (typeof value !== 'number') return value;
  return Math.min(Math.max(value, at_least ?? value), at_most ?? Number.POSITIVE_INFINITY);
}

/** Located at the largest of the needs that drive the value. */
function capped(backend: string, rule: SizingRule, wanted: number, cap: number, needs: Needs): Finding {
  const size = (name: NeedName): number => (typeof needs[name] === 'number' ? needs[name] : 0);
  const drivers = NEED_NAMES.filter((name) => rule.value.reads.includes(`needs.${name}`)).sort(
    (a, b) => size(b) - size(a),
  );
  const fields = drivers.map((name) => `needs.${name}`);
  return finding(
    'CAPPED',
    drivers[0] === undefined ? ['namespace'] : ['needs', drivers[0]],
    { setting: rule.set, backend, wanted: Math.ceil(wanted), cap, unit: rule.as, fields },
    { related: [{ policy: { ...rule.ref, path: [...rule.ref.path, 'at_most'] }, message: 'cap set here' }] },
  );
}
