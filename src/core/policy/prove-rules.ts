import type { PolicyRef } from '../diagnostics/finding.ts';
import { CLIENT_APIS } from '../model/request.ts';
import { CLAIM_CHECK, type Shortfall } from './backend-fits.ts';
import { numericSettings } from './numeric-settings.ts';
import type { BackendRule, Capability, PatternRule, PolicySet } from './policy-set.ts';
import { type Part, partsOf } from './rule-fragment.ts';
import {
  type Api,
  claimThresholdOf,
  type Example,
  openApi,
  type Premises,
  type Rule,
} from './rule-questions.ts';
import { MAYBE, NO, YES } from './rule-tests.ts';
import type { Budget, Goal } from './search-regions.ts';

export interface NotAnalysed {
  readonly ref: PolicyRef;
  readonly reason: string;
}

export interface Proof {
  /** Patterns and rules that no valid request matches. */
  readonly dead: readonly Rule[];
  /** Rules that never decide, and the earlier ones that take their requests. */
  readonly shadowed: readonly { readonly rule: BackendRule; readonly by: readonly BackendRule[] }[];
  /** Requests that no rule matches. */
  readonly gaps: readonly Example[];
  /** Requests that a rule gives a backend which cannot serve them. */
  readonly misfits: readonly {
    readonly rule: BackendRule;
    readonly capability: Capability;
    readonly by: Shortfall['capability'];
    readonly example: Example;
  }[];
  /** What the proof says nothing about. */
  readonly notAnalysed: readonly NotAnalysed[];
}

/** Beyond this an answer would take more than a second, and "not analysed" is the honest one. */
const MOST_WORK = 6_000_000;

/** Decides what holds of all valid requests, client API by client API. */
export function proveRules(premises: Premises, budget: Budget = { left: MOST_WORK }): Proof {
  const { patterns, backends } = premises;
  const { rules } = backends;
  const settings = Object.fromEntries(patterns.map(({ id, config }) => [id, numericSettings(config)]));
  const parts = new Map<Rule, readonly Part[]>();
  for (const rule of [...patterns, ...rules]) parts.set(rule, partsOf(rule.when, settings));
  const apis = CLIENT_APIS.map((api) => openApi(api, premises, parts, settings, budget));
  const exhausted = new Set<PolicyRef>();
  // What matters most is asked first: should the budget not suffice, the rest is what is not analysed.
  const gaps = findGaps(apis, rules, exhausted);
  const misfits = findMisfits(apis, backends, exhausted);
  const { dead, shadowed } = findIdle(apis, patterns, rules, exhausted);
  const claimCheck = patterns.find(({ id }) => id === CLAIM_CHECK);
  const claims =
    claimCheck && claimThresholdOf(patterns, settings) === 'computed'
      ? [
          {
            ref: { ...claimCheck.ref, path: [...claimCheck.ref.path, 'compute', 'threshold'] },
            reason: 'it is computed, so how large messages are for a backend is not known',
          },
        ]
      : [];
  const outside = [...parts].flatMap(([{ ref }, all]) =>
    all.flatMap((part) =>
      'reason' in part ? [{ ref: { ...ref, path: [...ref.path, 'when'] }, reason: part.reason }] : [],
    ),
  );
  const tooMany = [...exhausted].map((ref) => ({
    ref,
    reason: 'there are too many combinations of needs to look at',
  }));
  return { dead, shadowed, gaps, misfits, notAnalysed: [...outside, ...claims, ...tooMany] };
}

function findGaps(
  apis: readonly Api[],
  rules: readonly BackendRule[],
  exhausted: Set<PolicyRef>,
): Proof['gaps'] {
  return apis.flatMap((api) => {
    const example = api.find(rules.map((rule) => api.wants(rule, NO)));
    if (example === null) exhausted.add(RULES);
    return example ? [example] : [];
  });
}

function findMisfits(
  apis: readonly Api[],
  { rules, capabilities }: PolicySet['backends'],
  exhausted: Set<PolicyRef>,
): Proof['misfits'] {
  return apis.flatMap((api) =>
    rules.flatMap((rule, i) => {
      const capability = capabilities.get(rule.backend);
      if (!capability) return [];
      // A backend that does not serve the API at all cannot serve its needs either: that is said once.
      for (const by of SHORTFALLS) {
        const short = { tests: [api.tests.ofShortfall(capability, by)], allowed: YES };
        const example = api.find([
          short,
          api.wants(rule, YES),
          ...rules.slice(0, i).map((other) => api.wants(other, NO)),
        ]);
        if (example === null) exhausted.add(rule.ref);
        if (example) return [{ rule, capability, by, example }];
      }
      return [];
    }),
  );
}

/** Patterns and rules that never apply, and rules that never come first. */
function findIdle(
  apis: readonly Api[],
  patterns: readonly PatternRule[],
  rules: readonly BackendRule[],
  exhausted: Set<PolicyRef>,
): Pick<Proof, 'dead' | 'shadowed'> {
  /** Whether some request meets the goals; where that was not decided one is taken to. */
  const somewhere = ({ ref }: Rule, goals: (api: Api) => readonly Goal[]): boolean =>
    apis.some((api) => {
      const example = api.find(goals(api));
      if (example === null) exhausted.add(ref);
      return example !== undefined;
    });
  /** That none of the rules surely takes a request. */
  const none = (api: Api, before: readonly BackendRule[]): readonly Goal[] =>
    before.map((rule) => api.wants(rule, NO | MAYBE));

  const dead = [...patterns, ...rules].filter(
    (rule) => !somewhere(rule, (api) => [api.wants(rule, YES | MAYBE)]),
  );
  const shadowed = rules.flatMap((rule, i) => {
    const before = rules.slice(0, i);
    if (dead.includes(rule) || somewhere(rule, (api) => [api.wants(rule, YES | MAYBE), ...none(api, before)]))
      return [];
    const takes = (other: BackendRule, j: number) =>
      somewhere(rule, (api) => [
        api.wants(rule, YES | MAYBE),
        api.wants(other, YES),
        ...none(api, before.slice(0, j)),
      ]);
    return [{ rule, by: before.filter(takes) }];
  });
  return { dead, shadowed };
}

const RULES: PolicyRef = { file: 'backends.yaml', path: ['rules'] };

const SHORTFALLS: readonly Shortfall['capability'][] = [
  'client_apis',
  'consistency',
  'ordered',
  'ttl',
  'largest_message',
];
