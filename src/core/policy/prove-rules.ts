import type { PolicyRef } from '../diagnostics/finding.ts';
import { CLIENT_APIS, type ClientApi } from '../model/request.ts';
import type { Shortfall } from './backend-fits.ts';
import type { ExpressionContext } from './expression.ts';
import { numericSettings } from './numeric-settings.ts';
import type { BackendRule, Capability, PatternRule, PolicySet } from './policy-set.ts';
import { type Part, partsOf, type Uses } from './rule-fragment.ts';
import { createSpace, type Region, representativeOf, type Space } from './rule-space.ts';
import {
  CLAIM_CHECK,
  createTests,
  MAYBE,
  NO,
  type Test,
  type Tests,
  validityTests,
  YES,
} from './rule-tests.ts';
import { type Budget, findRegion, type Goal } from './search-regions.ts';

export interface Premises extends Pick<PolicySet, 'patterns' | 'backends' | 'defaults' | 'frameworks'> {
  readonly teams: readonly string[];
  readonly bucket_prefix: string;
}

/** The least of a request that shows something: what differs from the defaults. */
export interface Example {
  readonly client_api: ClientApi;
  readonly context: ExpressionContext;
  /** Where claim-check is selected for it. */
  readonly claimThreshold: number | undefined;
}

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

type Rule = PatternRule | BackendRule;

/** Beyond this many looks at a goal an answer would take too long, and "not analysed" is the honest one. */
const MOST_LOOKS = 2_000_000;
/** One question takes at most this share, so that a hard one leaves the others theirs. */
const LOOKS_A_QUESTION = 200_000;

/** Decides what holds of all valid requests, client API by client API. */
export function proveRules(premises: Premises, budget: Budget = { left: MOST_LOOKS }): Proof {
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
  const outside = [...parts].flatMap(([{ ref }, all]) =>
    all.flatMap((part) => ('reason' in part ? [{ ref: { ...ref, path: [...ref.path, 'when'] }, reason: part.reason }] : [])),
  );
  const tooMany = [...exhausted].map((ref) => ({ ref, reason: 'there are too many combinations of needs to look at' }));
  return { dead, shadowed, gaps, misfits, notAnalysed: [...outside, ...tooMany] };
}

function findGaps(apis: readonly Api[], rules: readonly BackendRule[], exhausted: Set<PolicyRef>): Proof['gaps'] {
  return apis.flatMap((api) => {
    const example = api.find(rules.map((rule) => api.wants(rule, NO)));
    if (example === null) exhausted.add(RULES);
    return example ? [example] : [];
  });
}

function findMisfits(apis: readonly Api[], { rules, capabilities }: PolicySet['backends'], exhausted: Set<PolicyRef>): Proof['misfits'] {
  return apis.flatMap((api) =>
    rules.flatMap((rule, i) => {
      const capability = capabilities.get(rule.backend);
      if (!capability) return [];
      // A backend that does not serve the API at all cannot serve its needs either: that is said once.
      for (const by of SHORTFALLS) {
        const short = { tests: [api.tests.ofShortfall(capability, by)], allowed: YES };
        const example = api.find([short, api.wants(rule, YES), ...rules.slice(0, i).map((other) => api.wants(other, NO))]);
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
  const none = (api: Api, before: readonly BackendRule[]): readonly Goal[] => before.map((rule) => api.wants(rule, NO | MAYBE));

  const dead = [...patterns, ...rules].filter((rule) => !somewhere(rule, (api) => [api.wants(rule, YES | MAYBE)]));
  const shadowed = rules.flatMap((rule, i) => {
    const before = rules.slice(0, i);
    if (dead.includes(rule) || somewhere(rule, (api) => [api.wants(rule, YES | MAYBE), ...none(api, before)])) return [];
    const takes = (other: BackendRule, j: number) =>
      somewhere(rule, (api) => [api.wants(rule, YES | MAYBE), api.wants(other, YES), ...none(api, before.slice(0, j))]);
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

/** The requests of one client API, and the questions that can be asked about them. */
interface Api {
  readonly tests: Tests;
  wants(rule: Rule, allowed: number): Goal;
  /** A valid request that meets the goals; null: not decided within the budget. */
  find(goals: readonly Goal[]): Example | undefined | null;
}

function openApi(
  client_api: ClientApi,
  { patterns, backends, defaults, frameworks, teams, bucket_prefix }: Premises,
  parts: ReadonlyMap<Rule, readonly Part[]>,
  settings: Readonly<Record<string, Readonly<Record<string, number>>>>,
  budget: Budget,
): Api {
  const rules = defaults[client_api];
  // Rules of other client APIs are out before their constants cut anything.
  const idle = createSpace({ client_api, rules, frameworks, teams, uses: [] });
  const alive = [...parts].filter(
    ([, all]) =>
      !all.some((part) => 'uses' in part && readsNothing(part.uses) && !holds(part, idle, bucket_prefix)),
  );
  const uses = alive.flatMap(([, all]) => all.flatMap((part) => ('uses' in part ? [part.uses] : [])));
  const space = createSpace({
    client_api,
    rules,
    frameworks,
    teams,
    uses: [...uses, capabilityUses([...backends.capabilities.values()], settings)],
  });
  const living = new Map(alive);
  const tests = createTests(
    space,
    patterns.flatMap((rule) => (living.has(rule) ? [{ id: rule.id, parts: living.get(rule)! }] : [])),
    settings,
    bucket_prefix,
  );
  const testsOf = new Map<unknown, readonly Test[]>(
    [...parts].map(([rule, all]) => [
      rule,
      living.has(rule) ? all.map((part) => tests.ofPart(part)) : [NEVER],
    ]),
  );
  const validity = validityTests(space, frameworks).map((test): Goal => ({ tests: [test], allowed: YES }));
  const search = (goals: readonly Goal[]): Region | undefined | null =>
    findRegion(space, withValidity(goals, validity), budget);
  return {
    tests,
    wants: (rule, allowed) => ({ tests: testsOf.get(rule)!, allowed }),
    exists(goals) {
      const region = search(goals);
      return region === null ? null : region !== undefined;
    },
    find(goals) {
      const region = search(goals);
      if (!region) return region;
      const stated = space.fields.map((_, i) => i);
      const claimed = tests.patterns.get(CLAIM_CHECK)?.truth(region) === YES;
      const context = representativeOf(space, region, stated, [], {}, bucket_prefix);
      return { client_api, context, claimThreshold: claimed ? settings[CLAIM_CHECK]?.threshold : undefined };
    },
  };
}

const NEVER: Test = { fields: [], truth: () => NO };

const readsNothing = ({ numbers, needs, written, policies, texts, patterns }: Uses): boolean =>
  numbers.size + needs.size + written.size + policies.size + texts.size + patterns.size === 0;

const holds = (part: Exclude<Part, { reason: string }>, space: Space, bucket_prefix: string): boolean =>
  part.expression.evaluate(representativeOf(space, [], [], [], {}, bucket_prefix)) === true;

/** What fitting a backend depends on, as if it were a rule. */
function capabilityUses(
  capabilities: readonly Capability[],
  settings: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Uses {
  const limits = capabilities.map(
    ({ largest_message, message_overhead }) => largest_message - message_overhead,
  );
  const threshold = settings[CLAIM_CHECK]?.threshold;
  return {
    numbers: new Map([
      ['max_message_size', new Set([...limits, ...(threshold === undefined ? [] : [threshold])])],
    ]),
    needs: new Set(['consistency', 'ordered', 'ttl']),
    written: new Set(),
    policies: new Set(),
    texts: new Map(),
    patterns: new Set(),
  };
}

/** Goals together with what makes the fields they are about valid. */
function withValidity(goals: readonly Goal[], validity: readonly Goal[]): readonly Goal[] {
  const all = [...goals];
  const fields = new Set(goals.flatMap(({ tests }) => tests.flatMap((test) => test.fields)));
  for (const goal of validity) {
    const about = goal.tests.flatMap((test) => test.fields);
    if (about.some((field) => fields.has(field))) all.push(goal);
  }
  return all;
}
