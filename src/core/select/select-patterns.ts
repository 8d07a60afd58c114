import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { APPLIED, byRequest, type Decision } from '../model/decision.ts';
import { emitAs } from '../model/emit-unit.ts';
import type { BackendType, ConfigValue, ManualChoice, Request } from '../model/request.ts';
import type { ExpressionContext } from '../policy/expression.ts';
import { numericSettings } from '../policy/numeric-settings.ts';
import type { PatternRule, PolicySet } from '../policy/policy-set.ts';
import { manualSettings } from './manual-settings.ts';

export interface SelectedPattern {
  readonly type: string;
  readonly config: Readonly<Record<string, string | number | boolean | null>>;
  readonly stores_in: BackendType | undefined;
}

/** A context whose patterns grow while they are selected: later rules see the earlier ones. */
export interface GrowingContext extends ExpressionContext {
  readonly patterns: string[];
  readonly pattern: Record<string, Readonly<Record<string, number>>>;
}

export interface PatternSelection {
  readonly patterns: readonly SelectedPattern[];
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/** Every pattern whose condition holds, in the order of patterns.yaml, or those an expert names. */
export function selectPatterns(
  request: Request,
  policySet: PolicySet,
  context: GrowingContext,
): PatternSelection {
  return request.patterns
    ? namedPatterns(request.patterns, policySet, context)
    : matchingPatterns(policySet, context);
}

function matchingPatterns(policySet: PolicySet, context: GrowingContext): PatternSelection {
  const patterns: SelectedPattern[] = [];
  const decisions: Decision[] = [];
  for (const rule of policySet.patterns) {
    if (rule.when.evaluate(context) !== true) continue;
    decisions.push({ path: `patterns.${rule.id}`, value: rule.id, inputs: rule.when.reads, ...by(rule) });
    patterns.push(configure(rule, new Map(), context, decisions));
  }
  return { patterns, decisions, findings: [] };
}

/** Those of the applied configuration: their settings follow the policies, whether they are selected does not. */
export function appliedPatterns(
  types: readonly string[],
  policySet: PolicySet,
  context: GrowingContext,
): PatternSelection {
  const patterns: SelectedPattern[] = [];
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  types.forEach((type, i) => {
    const rule = policySet.patterns.find(({ id }) => id === type);
    if (!rule) {
      findings.push(unknownPattern(type, i, policySet));
      return;
    }
    decisions.push({ path: `patterns.${type}`, value: type, inputs: [], ...by(rule), because: APPLIED });
    patterns.push(configure(rule, new Map(), context, decisions));
  });
  return { patterns, decisions, findings };
}

function namedPatterns(
  choices: readonly ManualChoice[],
  policySet: PolicySet,
  context: GrowingContext,
): PatternSelection {
  const patterns: SelectedPattern[] = [];
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  choices.forEach((choice, i) => {
    const rule = policySet.patterns.find(({ id }) => id === choice.type);
    if (!rule) {
      findings.push(unknownPattern(choice.type, i, policySet));
      return;
    }
    if (context.patterns.includes(rule.id)) {
      const field = `patterns[${i}].type`;
      findings.push(
        finding('INVALID_REQUEST', ['patterns', i, 'type'], {
          kind: 'duplicate',
          field,
          what: 'Pattern',
          name: rule.id,
        }),
      );
      return;
    }
    const manual = manualSettings(choice, ['patterns', i, 'config'], rule.tunable, rule.ref);
    findings.push(...manual.findings);
    decisions.push({ path: `patterns.${rule.id}`, value: rule.id, ...byRequest('patterns') });
    patterns.push(configure(rule, manual.settings, context, decisions));
  });
  return { patterns, decisions, findings };
}

/** The pattern's settings: manual ones replace the fixed and computed ones. Makes it visible to later rules. */
function configure(
  rule: PatternRule,
  manual: ReadonlyMap<string, ConfigValue>,
  context: GrowingContext,
  decisions: Decision[],
): SelectedPattern {
  const config: Record<string, string | number | boolean | null> = {};
  const decide = (
    name: string,
    value: string | number | boolean | null,
    why: Omit<Decision, 'path' | 'value'>,
  ) => {
    config[name] = value;
    decisions.push({ path: `patterns.${rule.id}.config.${name}`, value, ...why });
  };
  for (const [name, value] of Object.entries(rule.config)) {
    if (!manual.has(name)) decide(name, value, { inputs: [], ...by(rule) });
  }
  for (const { set, value, as } of rule.compute) {
    const computed = manual.has(set) ? undefined : value.evaluate(context);
    if (computed !== undefined) decide(set, emitAs(as, computed), { inputs: value.reads, ...by(rule) });
  }
  for (const [name, value] of manual)
    decide(name, emitAs(rule.tunable.get(name)!.unit, value), byRequest('patterns'));
  context.patterns.push(rule.id);
  context.pattern[rule.id] = numericSettings(config);
  return { type: rule.id, config, stores_in: rule.stores_in };
}

const by = ({ id, ref, because }: PatternRule) => ({ rule: `patterns.yaml#${id}`, ref, because });

function unknownPattern(type: string, i: number, policySet: PolicySet): Finding {
  const known = policySet.patterns.map(({ id }) => id);
  const suggestion = closest(type, known);
  return finding(
    'INVALID_CONFIGURATION',
    ['patterns', i, 'type'],
    {
      field: `patterns[${i}].type`,
      message: `Pattern '${type}' is not known`,
      supported_values: known,
      recommendation: `${didYouMean(suggestion)}Patterns: ${known.join(', ')}`,
    },
    {
      related: [
        { policy: { file: 'patterns.yaml', path: ['patterns'] }, message: 'patterns are listed here' },
      ],
      fix:
        suggestion === undefined
          ? undefined
          : {
              path: ['patterns', i, 'type'],
              value: suggestion,
              reason: 'the pattern that is known by nearly this name',
              automatic: true,
            },
    },
  );
}
