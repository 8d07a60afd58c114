import type { ClientApi } from '../model/request.ts';
import { CLAIM_CHECK } from './backend-fits.ts';
import type { ExpressionContext } from './expression.ts';
import type { FixedSettings } from './expression-constants.ts';
import type { BackendRule, Capability, PatternRule, PolicySet } from './policy-set.ts';
import type { Part, Uses } from './rule-fragment.ts';
import { createSpace, type Region, representativeOf, type Space } from './rule-space.ts';
import {
  type ClaimThreshold,
  createTests,
  NO,
  type Test,
  type Tests,
  validityTests,
  YES,
} from './rule-tests.ts';
import { type Budget, findRegion, type Goal } from './search-regions.ts';

export interface Premises extends Pick<PolicySet, 'patterns' | 'backends' | 'defaults' | 'frameworks'> {
  /** Undefined where teams.yaml is wrong: then any team may ask. */
  readonly teams: readonly string[] | undefined;
  readonly bucket_prefix: string;
}

export type Rule = PatternRule | BackendRule;

/** The least of a request that shows something: what differs from the defaults. */
export interface Example {
  readonly client_api: ClientApi;
  readonly context: ExpressionContext;
  /** Where claim-check is selected for it. */
  readonly claimThreshold: number | undefined;
}

/** One question takes at most this share, so that a hard one leaves the others theirs. */
const MOST_A_QUESTION = 1_000_000;

/** What putting one goal of a question costs, before any region is looked at. */
const GOAL = 10;

/** The requests of one client API, and the questions that can be asked about them. */
export interface Api {
  readonly tests: Tests;
  wants(rule: Rule, allowed: number): Goal;
  /** A valid request that meets the goals; null: not decided within the budget. */
  find(goals: readonly Goal[]): Example | undefined | null;
}

export function openApi(
  client_api: ClientApi,
  { patterns, backends, defaults, frameworks, teams, bucket_prefix }: Premises,
  parts: ReadonlyMap<Rule, readonly Part[]>,
  settings: FixedSettings,
  budget: Budget,
): Api {
  const rules = defaults[client_api];
  const claimThreshold = claimThresholdOf(patterns, settings);
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
    uses: [...uses, capabilityUses([...backends.capabilities.values()], claimThreshold)],
  });
  const living = new Map(alive);
  const tests = createTests(
    space,
    patterns.flatMap((rule) => (living.has(rule) ? [{ id: rule.id, parts: living.get(rule)! }] : [])),
    settings,
    claimThreshold,
    bucket_prefix,
    budget,
  );
  const testsOf = new Map<unknown, readonly Test[]>(
    [...parts].map(([rule, all]) => [
      rule,
      living.has(rule) ? all.map((part) => tests.ofPart(part)) : [NEVER],
    ]),
  );
  const validity = validityTests(space, frameworks).map((test): Goal => ({ tests: [test], allowed: YES }));
  const search = (goals: readonly Goal[]): Region | undefined | null => {
    // Putting a question has its price too, where it is about many rules.
    budget.left -= GOAL * goals.length;
    if (budget.left <= 0) return null;
    const kept = Math.max(0, budget.left - MOST_A_QUESTION);
    budget.left -= kept;
    const region = findRegion(space, withValidity(goals, validity), budget);
    budget.left += kept;
    return region;
  };
  return {
    tests,
    wants: (rule, allowed) => ({ tests: testsOf.get(rule)!, allowed }),
    find(goals) {
      const region = search(goals);
      if (!region) return region;
      const stated = space.fields.map((_, i) => i);
      const claimed = tests.patterns.get(CLAIM_CHECK)?.truth(region) === YES;
      const context = representativeOf(space, region, stated, [], {}, bucket_prefix);
      const threshold = typeof claimThreshold === 'number' ? claimThreshold : undefined;
      return { client_api, context, claimThreshold: claimed ? threshold : undefined };
    },
  };
}

/** The threshold of claim-check as far as it is known before there is a request. */
export function claimThresholdOf(patterns: readonly PatternRule[], settings: FixedSettings): ClaimThreshold {
  const computed = patterns
    .find(({ id }) => id === CLAIM_CHECK)
    ?.compute.some(({ set }) => set === 'threshold');
  return computed ? 'computed' : (settings[CLAIM_CHECK]?.threshold ?? 'none');
}

const NEVER: Test = { fields: [], truth: () => NO };

const readsNothing = ({ numbers, needs, written, policies, texts, patterns }: Uses): boolean =>
  numbers.size + needs.size + written.size + policies.size + texts.size + patterns.size === 0;

const holds = (part: Exclude<Part, { reason: string }>, space: Space, bucket_prefix: string): boolean =>
  part.expression.evaluate(representativeOf(space, [], [], [], {}, bucket_prefix)) === true;

/** What fitting a backend depends on, as if it were a rule. */
function capabilityUses(capabilities: readonly Capability[], claimThreshold: ClaimThreshold): Uses {
  const limits = capabilities.map(
    ({ largest_message, message_overhead }) => largest_message - message_overhead,
  );
  const threshold = typeof claimThreshold === 'number' ? [claimThreshold] : [];
  return {
    numbers: new Map([['max_message_size', new Set([...limits, ...threshold])]]),
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
