import { CLAIM_CHECK, type Shortfall, shortfalls } from './backend-fits.ts';
import type { FixedSettings } from './expression-constants.ts';
import type { Capability, Framework } from './policy-set.ts';
import type { Part } from './rule-fragment.ts';
import { type Field, type Region, representativeOf, type Space } from './rule-space.ts';

/** What is known of a condition on a region; MAYBE: it depends on what is outside the fragment. */
export const NO = 1;
export const YES = 2;
export const MAYBE = 4;
export type Truth = typeof NO | typeof YES | typeof MAYBE;

/** A condition that has one truth on each region, and the fields that decide it. */
export interface Test {
  readonly fields: readonly number[];
  truth(region: Region): Truth;
}

/**
 * How much work is left before an analysis gives up, in looks at one test; shared by all that belongs to it.
 * What was once asked of a region is remembered, so asking anew is what takes time and memory.
 */
export interface Budget {
  left: number;
}

/** What evaluating an expression on a region costs, measured in looks at a test that is remembered. */
const EVALUATION = 50;

/** That threshold; one that is computed is known only when a request is there. */
export type ClaimThreshold = number | 'none' | 'computed';

export interface Tests {
  /** Whether a part of a condition holds. */
  ofPart(part: Part): Test;
  /** Whether a pattern is selected. */
  readonly patterns: ReadonlyMap<string, Test>;
  /** Whether a backend falls short of a request by one of its capabilities. */
  ofShortfall(capability: Capability, by: Shortfall['capability']): Test;
}

/** The tests of one client API, by the real expressions on one request of each region. */
export function createTests(
  space: Space,
  patterns: readonly { readonly id: string; readonly parts: readonly Part[] }[],
  settings: FixedSettings,
  claimThreshold: ClaimThreshold,
  bucket_prefix: string,
  budget: Budget,
): Tests {
  const selected = new Map<string, Test>();

  const ofPart = (part: Part): Test => {
    if ('reason' in part) return { fields: [], truth: () => MAYBE };
    const { numbers, needs, written, policies, texts } = part.uses;
    const named = [...numbers.keys(), ...needs, ...written].map((need): Field => `needs.${need}`);
    const own = [...named, ...[...policies].map((key): Field => `policies.${key}`), ...texts.keys()];
    // A condition sees the patterns before it; the others are not selected yet.
    const asked = [...part.uses.patterns].filter((id) => selected.has(id));
    const fields = varying(space, [
      ...own.map((field) => space.indexOf.get(field)!),
      ...asked.flatMap((id) => selected.get(id)!.fields),
    ]);
    const relevant = own.map((field) => space.indexOf.get(field)!);
    // A comparison takes some twenty characters, and about as long as looking at as many tests.
    const cost = EVALUATION + 2 * part.expression.source.length;
    const holds = (region: Region, chosen: readonly string[]): boolean => {
      budget.left -= cost;
      const context = representativeOf(space, region, relevant, chosen, settings, bucket_prefix);
      return part.expression.evaluate(context) === true;
    };
    return remembered(space, fields, (region) => {
      const truths = asked.map((id) => selected.get(id)!.truth(region));
      const chosen = selections(asked, truths);
      return chosen ? agreed(chosen.map((patterns) => holds(region, patterns))) : MAYBE;
    });
  };

  for (const { id, parts } of patterns) selected.set(id, allOf(parts.map(ofPart)));
  return {
    ofPart,
    patterns: selected,
    ofShortfall: (capability, by) =>
      shortfallTest(space, selected.get(CLAIM_CHECK), claimThreshold, capability, by, budget),
  };
}

function shortfallTest(
  space: Space,
  claimCheck: Test | undefined,
  threshold: ClaimThreshold,
  capability: Capability,
  by: Shortfall['capability'],
  budget: Budget,
): Test {
  const message = by === 'largest_message';
  const own = READ_BY[by].flatMap((field) => space.indexOf.get(field) ?? []);
  const fallsShort = (region: Region, claimThreshold: number | undefined): boolean => {
    budget.left -= EVALUATION;
    const context = representativeOf(space, region, own, [], {}, '');
    return shortfalls(capability, context, claimThreshold).some((one) => one.capability === by);
  };
  return remembered(space, varying(space, [...own, ...((message && claimCheck?.fields) || [])]), (region) => {
    const claimed = message && claimCheck ? claimCheck.truth(region) : NO;
    const whole = fallsShort(region, undefined);
    if (claimed === NO || threshold === 'none') return agreed([whole]);
    // Where the threshold is not known the message may fit and may not.
    const cut = threshold === 'computed' ? [whole, false] : [fallsShort(region, threshold)];
    return agreed(claimed === YES ? cut : [whole, ...cut]);
  });
}

const READ_BY: Readonly<Record<Shortfall['capability'], readonly Field[]>> = {
  client_apis: [],
  consistency: ['needs.consistency'],
  ordered: ['needs.ordered'],
  ttl: ['needs.ttl'],
  largest_message: ['needs.max_message_size'],
};

/** What makes a region one of valid requests (semantics 1; compliance by what its frameworks require). */
export function validityTests(space: Space, frameworks: ReadonlyMap<string, Framework>): readonly Test[] {
  const tests: Test[] = [];
  const valueAt = (region: Region, field: number) => space.states[field]![region[field]!]!.value;
  const add = (first: Field, others: readonly Field[], isValid: (...values: unknown[]) => boolean) => {
    const fields = [first, ...others].map((field) => space.indexOf.get(field));
    if (fields.includes(undefined)) return;
    const indexes = fields as number[];
    tests.push({
      fields: varying(space, indexes),
      truth: (region) => (isValid(...indexes.map((field) => valueAt(region, field))) ? YES : NO),
    });
  };
  add(
    'needs.max_staleness',
    ['needs.consistency'],
    (bound, level) => bound === undefined || level === 'bounded_staleness',
  );
  for (const switched of ['pii_handling', 'audit_logging'] as const) {
    add('policies.compliance', [`policies.${switched}`], (name, state) => {
      const required = frameworks.get(name as string)?.requires.includes(switched) ?? false;
      return !required || state === 'enabled';
    });
  }
  return tests;
}

/** The truth of several tests together. */
export function together(tests: readonly Test[], region: Region): Truth {
  let all: Truth = YES;
  for (const test of tests) {
    const truth = test.truth(region);
    if (truth === NO) return NO;
    if (truth === MAYBE) all = MAYBE;
  }
  return all;
}

/** Several tests as one, which holds when all of them do. */
const allOf = (tests: readonly Test[]): Test => ({
  fields: [...new Set(tests.flatMap(({ fields }) => fields))],
  truth: (region) => together(tests, region),
});

/** Fields with one state decide nothing. */
const varying = ({ states }: Space, fields: readonly number[]): readonly number[] =>
  [...new Set(fields)].filter((field) => states[field]!.length > 1);

/**
 * Every set of patterns that may be selected; where the truth of one is not known, with and without it.
 * Undefined where that would be too many.
 */
function selections(
  patterns: readonly string[],
  truths: readonly Truth[],
): readonly (readonly string[])[] | undefined {
  if (truths.filter((truth) => truth === MAYBE).length > 8) return undefined;
  return patterns.reduce<readonly (readonly string[])[]>(
    (sets, pattern, i) => [
      ...(truths[i] === YES ? [] : sets),
      ...(truths[i] === NO ? [] : sets.map((set) => [...set, pattern])),
    ],
    [[]],
  );
}

const agreed = (outcomes: readonly boolean[]): Truth => {
  if (outcomes.every((outcome) => outcome)) return YES;
  return outcomes.some((outcome) => outcome) ? MAYBE : NO;
};

/** A test that is computed once for each combination of the states of its fields. */
function remembered({ states }: Space, fields: readonly number[], compute: (region: Region) => Truth): Test {
  const combinations = fields.reduce((product, field) => product * states[field]!.length, 1);
  // Beyond that keys would not be exact; such a test is never seen twice on one region anyway.
  if (!Number.isSafeInteger(combinations)) return { fields, truth: compute };
  const known = new Map<number, Truth>();
  return {
    fields,
    truth(region) {
      let key = 0;
      for (const field of fields) key = key * states[field]!.length + region[field]!;
      let truth = known.get(key);
      if (truth === undefined) {
        truth = compute(region);
        known.set(key, truth);
      }
      return truth;
    },
  };
}
