import { type Finding, finding } from '../diagnostics/finding.ts';
import { BY_REQUEST, type Decision, type Settings } from '../model/decision.ts';
import { emitAs, type Unit } from '../model/emit-unit.ts';
import { type ConfigValue, NEED_NAMES, type NeedName, type Needs } from '../model/request.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import type { PolicySet, SizingRule } from '../policy/policy-set.ts';

export interface SizedResource {
  readonly config: Settings;
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/**
 * Every setting of one resource: for each the first rule of sizing.yaml whose condition holds and whose value
 * is there (semantics 6). Findings: CAPPED where a value is cut to the largest allowed.
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
  const findings: Finding[] = [];
  const rules = policySet.sizing.get(resource) ?? [];
  for (const rule of rules) {
    if (rule.set in config || manual.has(rule.set)) continue;
    if (rule.when && rule.when.evaluate(context) !== true) continue;
    const wanted = rule.value.evaluate(context);
    if (wanted === undefined) continue;
    const value = emitAs(rule.as, bounded(wanted, rule));
    if (rule.at_most !== undefined && typeof wanted === 'number' && wanted > rule.at_most)
      findings.push(capped(resource, rule, wanted, rule.at_most, context.needs));
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
  const units = tunableSettings(resource, policySet);
  for (const [name, setting] of manual) {
    const value = emitAs(units.get(name)!, setting);
    config[name] = value;
    decisions.push({
      path: `${path}.${name}`,
      value,
      rule: BY_REQUEST,
      ref: undefined,
      because: 'chosen by hand',
      inputs: ['backend'],
    });
  }
  return { config, decisions, findings };
}

/** The settings an expert may set on a resource, and their units: those that sizing.yaml decides. */
export function tunableSettings(resource: string, policySet: PolicySet): ReadonlyMap<string, Unit> {
  return new Map((policySet.sizing.get(resource) ?? []).map(({ set, as }) => [set, as]));
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
    { setting: rule.set, backend, wanted: Math.ceil(wanted), cap, fields },
    { related: [{ policy: { ...rule.ref, path: [...rule.ref.path, 'at_most'] }, message: 'cap set here' }] },
  );
}
