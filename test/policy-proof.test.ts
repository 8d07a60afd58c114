import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackendType, ClientApi, Needs } from '../src/core/model/request.ts';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import type { BackendRule, PatternRule, PolicySet } from '../src/core/policy/policy-set.ts';
import { proveRules } from '../src/core/policy/prove-rules.ts';
import { bruteForce, contextOf, pick } from './brute-force.ts';
import { bundle, fragmentBundles, looseBundles } from './draft-bundle.ts';
import { load as loadWith, oneRuleEach as others, backendRules as rules } from './load-policies.ts';

// The proof over the rules, held against what requests show one after the other.

const load = (files: Readonly<Record<string, string>>) => loadWith(files, { analyse: true });

describe('against brute force over boundary values and random ones', () => {
  test('within the fragment the proof says exactly what is the case', () => {
    fc.assert(
      fc.property(fragmentBundles, (draft) => {
        const premises = bundle(draft);
        const proof = proveRules(premises);
        expect(proof.notAnalysed).toEqual([]);
        const truth = bruteForce(premises, draft);
        const ids = (list: readonly (PatternRule | BackendRule)[]) => list.map(({ id }) => id).sort();
        expect(ids(proof.dead)).toEqual(
          ids([...premises.patterns, ...premises.backends.rules].filter((rule) => !truth.matching.has(rule))),
        );
        expect(ids(proof.shadowed.map(({ rule }) => rule))).toEqual(
          ids(
            premises.backends.rules.filter((rule) => truth.matching.has(rule) && !truth.deciding.has(rule)),
          ),
        );
        expect(proof.gaps.map(({ client_api }) => client_api)).toEqual([...truth.gaps]);
        expect(proof.misfits.map(({ rule, example }) => `${example.client_api} ${rule.id}`).sort()).toEqual(
          [...truth.misfits].sort(),
        );
        examplesHold(premises, proof);
      }),
      { numRuns: 100 },
    );
  });

  test('with conditions outside of it no request contradicts what the proof still claims', () => {
    fc.assert(
      fc.property(looseBundles, (draft) => {
        const premises = bundle(draft);
        const proof = proveRules(premises);
        const truth = bruteForce(premises, draft);
        for (const rule of proof.dead) expect(truth.matching.has(rule), rule.id).toBe(false);
        for (const { rule } of proof.shadowed) expect(truth.deciding.has(rule), rule.id).toBe(false);
        examplesHold(premises, proof);
        if (proof.notAnalysed.length === 0) expect(truth.gaps.size).toBe(proof.gaps.length);
      }),
      { numRuns: 100 },
    );
  });

  /** Every example shows what it is an example of. */
  function examplesHold(premises: ReturnType<typeof bundle>, proof: ReturnType<typeof proveRules>): void {
    for (const { client_api, context } of proof.gaps) {
      expect(pick(premises, contextOf(premises, client_api, context.needs, context)).rule).toBeUndefined();
    }
    for (const { rule, by, example } of proof.misfits) {
      const picked = pick(
        premises,
        contextOf(premises, example.client_api, example.context.needs, example.context),
      );
      expect(picked.rule).toBe(rule);
      expect(picked.shortfalls).toContain(by);
    }
  }
});

describe('the built-in rules', () => {
  type Row = [ClientApi, Partial<Needs>, BackendType];
  const GB = 2 ** 30;
  // Semantics 5, at the boundaries.
  const TABLE: Row[] = [
    ['keyvalue', {}, 'redis'],
    ['keyvalue', { consistency: 'strong', read_rps: 100_001 }, 'postgres'],
    ['keyvalue', { read_rps: 100_001, data_size: 100 * GB + 1 }, 'redis'],
    ['keyvalue', { read_rps: 100_000, data_size: 100 * GB + 1 }, 'postgres'],
    ['keyvalue', { data_size: 100 * GB }, 'redis'],
    ['pubsub', {}, 'nats'],
    ['pubsub', { max_message_size: 2 ** 20 }, 'nats'],
    ['pubsub', { max_message_size: 2 ** 20 + 1 }, 'kafka'],
    ['pubsub', { write_rps: 50_000 }, 'nats'],
    ['pubsub', { write_rps: 50_001 }, 'kafka'],
    ['queue', {}, 'kafka'],
    ['queue', { ordered: true, consistency: 'strong' }, 'kafka'],
    ['queue', { consistency: 'strong' }, 'postgres'],
    ['transact', {}, 'postgres'],
    ['reader', {}, 'postgres'],
    ['reader', { data_model: 'graph' }, 'neptune'],
    ['reader', { data_model: 'graph', query_complexity: 'high' }, 'postgres'],
    ['reader', { data_model: 'document' }, 'postgres'],
  ];
  const rowHolds = (set: PolicySet, [client_api, needs, backend]: Row): boolean =>
    pick({ ...set, teams: [], bucket_prefix: 'x' }, contextOf(set, client_api, needs)).rule?.backend ===
    backend;

  test.each(TABLE)('%s %o → %s', (...row) => {
    expect(rowHolds(load({}).policySet!, row)).toBe(true);
  });

  const text = BUILTIN_POLICIES['backends.yaml']!;
  const noticed = (mutated: string): boolean => {
    const { policySet } = load({ 'backends.yaml': mutated });
    return policySet === undefined || !TABLE.every((row) => rowHolds(policySet, row));
  };

  test.each(load({}).policySet!.backends.rules.map(({ id }) => id))('without %s it is noticed', (id) => {
    const without = text.replace(new RegExp(`  - id: ${id}\n(    .*\n)+`), '');
    expect(without.length).toBeLessThan(text.length);
    expect(noticed(without)).toBe(true);
  });

  test('so is every comparison that is turned, and every constant that is one off', () => {
    const mutants = [...text.matchAll(/(needs\.\w+ )(>|==)( )(\d+|gb\(\d+\)|"\w+")/g)].flatMap((match) => {
      const [all, field, operator, space, constant] = match as unknown as string[];
      const others =
        operator === '>'
          ? [
              `${field}>=${space}${constant}`,
              `${field}<${space}${constant}`,
              `${field}>${space}${constant} + 1`,
            ]
          : [`${field}!=${space}${constant}`];
      return others.map(
        (other) => text.slice(0, match.index) + other + text.slice(match.index + all!.length),
      );
    });
    expect(mutants.length).toBeGreaterThan(10);
    expect(mutants.filter((mutant) => !noticed(mutant))).toEqual([]);
  });

  test('the proof takes little time, for the built-in rules and for many more', () => {
    const set = load({}).policySet!;
    const many = Array.from({ length: 200 }, (_, i) => {
      const conditions = [
        `needs.write_rps > ${i * 1000}`,
        `needs.read_rps <= ${i * 500}`,
        `needs.durability == "strong"`,
        `needs.data_size > gb(${i})`,
      ];
      return `{ id: r${i}, when: 'client_api == "${['queue', 'pubsub'][i % 2]}" && ${conditions[i % 4]} && ${conditions[(i + 1) % 4]}', backend: kafka }`;
    });
    for (const [bundle, limit] of [
      [{}, 500],
      [rules(...many, ...others()), 5000],
    ] as const) {
      const start = performance.now();
      load(bundle);
      // Generous: the machine may be busy. The usual times are 10 ms and some 100 ms.
      expect(performance.now() - start).toBeLessThan(limit);
    }
    expect(set).toBeDefined();
  });

  test.each([1, 3, 10])('nor for %i rules of many clauses: what was not decided is said', (count) => {
    const clauses = (rule: number) =>
      Array.from({ length: 30 }, (_, i) => {
        const n = rule * 30 + i + 1;
        return `(needs.write_rps > ${n} || needs.read_rps > ${n} || needs.concurrent_connections > ${n} || needs.data_size > ${n})`;
      }).join(' && ');
    const hard = Array.from(
      { length: count },
      (_, i) => `{ id: hard-${i}, when: 'client_api == "queue" && ${clauses(i)}', backend: kafka }`,
    );
    const files = rules(...hard, ...others());
    const start = performance.now();
    const { policySet, diagnostics } = load(files);
    // Usually within a second; the machine may be busy.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(policySet).toBeDefined();
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['notice']));
    expect(diagnostics[0]!.error.message).toContain('too many combinations');
  });
});
