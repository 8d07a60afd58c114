import fc from 'fast-check';
import type { BackendType, ClientApi, Consistency } from '../src/core/model/request.ts';
import { compileExpression } from '../src/core/policy/compile-expression.ts';
import type { Expression } from '../src/core/policy/expression.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { Capability, PolicySet } from '../src/core/policy/policy-set.ts';
import type { Premises } from '../src/core/policy/rule-questions.ts';

/** A small random set of rules, and the constants its conditions hold. */
export interface DraftBundle {
  readonly patterns: readonly { readonly id: string; readonly when: string; readonly threshold: string }[];
  readonly rules: readonly { readonly when: string; readonly backend: BackendType }[];
  readonly capabilities: readonly Omit<Capability, 'ref' | 'encryption_at_rest'>[];
  /** Which needs its conditions are about. */
  readonly topics: readonly Topic[];
}

type Topic = keyof typeof ATOMS;

const MB = 2 ** 20;
const APIS: readonly ClientApi[] = ['keyvalue', 'pubsub', 'queue', 'reader', 'transact'];

/** Conditions about one need; the numbers are those of NUMBERS in brute-force.ts. */
const ATOMS = {
  write_rps: [
    'needs.write_rps > 100',
    'needs.write_rps >= 101',
    'needs.write_rps < 5',
    '100 >= needs.write_rps',
    'needs.write_rps == 100.0',
    'needs.write_rps in [5.0, 100.0]',
  ],
  retention: [
    'needs.retention > days(7)',
    'needs.retention < forever',
    'needs.retention >= days(30)',
    '"retention" in written',
    'has(needs.retention)',
    'needs.retention != days(7)',
  ],
  durability: [
    'needs.durability == "strong"',
    'needs.durability != "strong"',
    'needs.durability in ["eventual", "best-effort"]',
    'needs.durability.startsWith("b")',
  ],
  consistency: [
    'needs.consistency == "strong"',
    'has(needs.max_staleness)',
    'needs.max_staleness > minutes(1)',
    'needs.consistency != "eventual"',
  ],
  ordered: ['needs.ordered', '!needs.ordered', 'needs.ordered == true'],
  message: [
    'needs.max_message_size > mb(1)',
    'needs.max_message_size > mb(4)',
    'pattern["claim-check"].threshold < needs.max_message_size',
    '"claim-check" in patterns',
  ],
  ttl: ['has(needs.ttl)', 'needs.ttl > hours(1)', '!(needs.ttl > hours(1))', '"ttl" in written'],
  policies: [
    'policies.pii_handling == "disabled"',
    'policies.compliance == "pci"',
    'has(policies.compliance)',
    'policies.compliance != "gdpr"',
  ],
  team: ['team == "a-team"', 'team in ["a-team", "b-team"]', 'team != "b-team"'],
} as const;

/** Conditions the proof knows nothing about. */
const LOOSE = [
  'needs.write_rps + needs.read_rps > 150.0',
  'size(patterns) > 0',
  'patterns.exists(p, p == "other")',
  'size(written) > 1',
  'needs.read_rps > needs.write_rps',
  'name.endsWith("x")',
];

const api = fc.oneof(
  fc.constantFrom(...APIS).map((one) => `client_api == "${one}"`),
  fc.subarray([...APIS], { minLength: 2 }).map((some) => `client_api in ${JSON.stringify(some)}`),
);

function condition(topics: readonly Topic[], loose: readonly string[]): fc.Arbitrary<string> {
  const atom = fc.constantFrom(
    '"other" in patterns',
    ...topics.flatMap((topic) => [...ATOMS[topic]]),
    ...loose,
  );
  const tree: { tree: fc.Arbitrary<string> } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      atom,
      fc
        .tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('tree').map((a) => `!(${a})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(api, tree.tree).map((parts) => parts.join(' && ')) },
    { weight: 2, arbitrary: api },
    tree.tree,
  );
}

const capability = (backend: BackendType) =>
  fc.record({
    backend: fc.constant(backend),
    client_apis: fc.subarray([...APIS], { minLength: 3 }),
    consistency: fc.subarray<Consistency>(['strong', 'eventual', 'bounded_staleness'], { minLength: 1 }),
    ordered: fc.boolean(),
    ttl: fc.boolean(),
    largest_message: fc.constantFrom(Number.POSITIVE_INFINITY, MB, 4 * MB),
    message_overhead: fc.constantFrom(0, 4096),
  });

const BACKENDS: readonly BackendType[] = ['kafka', 'postgres', 'redis'];

const bundles = (loose: readonly string[]): fc.Arbitrary<DraftBundle> =>
  fc.subarray(Object.keys(ATOMS) as Topic[], { minLength: 1, maxLength: 3 }).chain((topics) => {
    // A pattern does not see itself nor the ones after it.
    const early = condition(topics, loose).map((when) =>
      when
        .replaceAll('"other" in patterns', 'false')
        .replaceAll('"claim-check" in patterns', 'true')
        .replaceAll('pattern["claim-check"].threshold', 'mb(2)'),
    );
    const later = condition(topics, loose).map((when) => when.replaceAll('"other" in patterns', 'true'));
    return fc.record({
      patterns: fc.tuple(early, later, fc.constantFrom('1MB', '4MB')).map(([first, second, threshold]) => [
        { id: 'claim-check', when: first, threshold },
        { id: 'other', when: second, threshold },
      ]),
      rules: fc.array(fc.record({ when: condition(topics, loose), backend: fc.constantFrom(...BACKENDS) }), {
        minLength: 1,
        maxLength: 6,
      }),
      capabilities: fc.tuple(...BACKENDS.map(capability)),
      topics: fc.constant(topics),
    });
  });

export const fragmentBundles = bundles([]);
export const looseBundles = bundles(LOOSE);

const { defaults, frameworks } = loadPolicySet({
  policies: [
    {
      path: 'policies/teams.yaml',
      text: 'default_quota: { write_rps: 1, read_rps: 1, data_size: 1B, namespaces: 1 }\nteams: [{ name: a }]\n',
    },
  ],
}).policySet as PolicySet;

export const TEAMS: readonly string[] = ['a-team', 'b-team', 'c-team'];

/** The rules as the loader would make them of policy files. */
export function bundle({ patterns, rules, capabilities }: DraftBundle): Premises {
  const expression = (when: string): Expression<boolean> => {
    const compiled = compileExpression(when, 'condition');
    if ('error' in compiled) throw new Error(`${when}: ${compiled.error.message}`);
    return compiled.expression;
  };
  const ref = (i: number) => ({ file: 'x', path: [i] });
  return {
    defaults,
    frameworks,
    teams: TEAMS,
    bucket_prefix: 'acme',
    patterns: patterns.map(({ id, when, threshold }, i) => ({
      id,
      when: expression(when),
      because: undefined,
      stores_in: undefined,
      config: { threshold },
      compute: [],
      tunable: new Map(),
      thresholds: [],
      ref: ref(i),
    })),
    backends: {
      near_threshold: 1,
      capabilities: new Map(
        capabilities.map((one) => [one.backend, { ...one, encryption_at_rest: false, ref: ref(0) }]),
      ),
      rules: rules.map(({ when, backend }, i) => ({
        id: `r${i}`,
        when: expression(when),
        because: undefined,
        backend,
        thresholds: [],
        ref: ref(i),
      })),
    },
  };
}
