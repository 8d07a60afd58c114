import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../scripts/bench/random.ts';
import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import type { Member } from '../src/core/judge-trees.ts';
import { canonicalDigest } from '../src/core/model/canonical-digest.ts';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import type { NeedName } from '../src/core/model/request.ts';
import type { SourceFile } from '../src/core/model/source.ts';
import { draftChange } from '../src/core/plan/change.ts';
import { ofFolder, planHead } from '../src/core/plan/plan-head.ts';
import { type ChangeOptions, planChange } from '../src/core/plan-change.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';
import { type Draft, draftRequest, fileOf, POLICIES } from './draft-request.ts';
import { randomHistory, wholeReport } from './random-histories.ts';

const { policySet } = loadPolicySet(POLICIES);

const OPTIONS: ChangeOptions = {
  actor: undefined,
  evidence: undefined,
  now: NOW,
  base: { commit: null, name: 'main' },
  head: { commit: null },
  bootstrap: false,
  guarded: [],
  guardedAt: () => undefined,
  fileAt: () => undefined,
};

const membersOf = (files: readonly SourceFile[]): Member[] =>
  sortMembers(files.map((file) => judgedMember(canonicalDigest({ ...file, path: '' }), file, policySet!)));

const plan = (
  base: readonly SourceFile[],
  head: readonly SourceFile[],
  options: Partial<ChangeOptions> = {},
): PlanReport => planChange(membersOf(base), membersOf(head), policySet!, { ...OPTIONS, ...options }).report;

/** Two requests of one namespace and client API. */
const pair = draftRequest.chain((before) =>
  draftRequest
    .filter(({ client_api }) => client_api === before.client_api)
    .map((after): readonly [Draft, Draft] => [before, { ...after, namespace: before.namespace }]),
);

/** Some of the pairs, under names of their own. */
const pairs = fc
  .array(pair, { minLength: 1, maxLength: 5 })
  .map((some) =>
    some.map(
      ([a, b], i) => [a, b].map((one) => ({ ...one, namespace: `x${i}-${one.namespace}` })) as [Draft, Draft],
    ),
  );

const sides = (some: readonly (readonly [Draft, Draft])[]): [SourceFile[], SourceFile[]] => [
  some.map(([before], i) => fileOf(before, i)),
  some.map(([, after], i) => fileOf(after, i)),
];

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 150) =>
  fc.assert(fc.property(arbitrary, property), { numRuns });

const SEEDS = Array.from({ length: 60 }, (_, i) => 2001 + i);

test('where base and head are the same there is nothing to do and nothing to say', () => {
  for (const seed of SEEDS) {
    const history = randomHistory(seed);
    const { result, plan, diagnostics, quotas } = wholeReport({ ...history, head: history.base });
    expect([result, plan!.changes, quotas], `seed ${seed}`).toEqual(['accepted', [], []]);
    const said = diagnostics.filter(
      ({ existing, error }) => !existing && error.code !== 'IDENTITY_UNCHECKED',
    );
    expect(said, `seed ${seed}`).toEqual([]);
  }
});

test('a file that nobody touched gets only existing findings', () => {
  for (const seed of SEEDS) {
    const history = randomHistory(seed);
    for (const { existing, location, error } of wholeReport(history).diagnostics) {
      const [before, after] = [history.base, history.head].map((tree) => tree.get(location.file));
      if (before !== undefined && before === after)
        expect(existing, `seed ${seed}: ${location.file} ${error.code}`).toBe(true);
    }
  }
});

test('the order in which files are found does not count', () => {
  const unordered = fc.tuple(pairs, fc.nat());
  check(
    unordered,
    ([some, seed]) => {
      const random = createRandom(seed);
      const [base, head] = sides(some);
      const shuffled = (files: SourceFile[]) =>
        files
          .map((file) => ({ file, at: random.int(1e6) }))
          .sort((a, b) => a.at - b.at)
          .map(({ file }) => file);
      expect(plan(shuffled(base), shuffled(head))).toEqual(plan(base, head));
    },
    50,
  );
});

test('a renamed file is no change, and where a request stands is no part of the digest', () => {
  check(
    pairs,
    (some) => {
      const [base, head] = sides(some);
      const renamed = (files: SourceFile[]) =>
        files.map((file, i) => ({ ...file, path: `other/${9 - i}.yaml` }));
      const moved = plan(base, renamed(base));
      expect([moved.result, moved.plan!.changes]).toEqual(['accepted', []]);
      const [here, there] = [plan(base, head).plan!, plan(renamed(base), renamed(head)).plan!];
      expect(there.digest).toBe(here.digest);
      expect(plan(base, renamed(head)).plan!.digest).toBe(here.digest);
    },
    60,
  );
});

describe('there and back', () => {
  const fieldsOf = ({ plan }: PlanReport) =>
    new Map(plan!.changes.flatMap(({ fields }) => fields.map((one) => [one.path, one] as const)));
  const keptIn = ({ diagnostics }: PlanReport) =>
    new Set(
      diagnostics
        .filter(({ error }) => error.code === 'SIZE_KEPT')
        .map(({ error }) => (error.details as { setting?: string }).setting),
    );

  test('is the same the other way round, but for what cannot shrink, which is said', () => {
    check(
      pair,
      ([before, after]) => {
        const [a, b] = [[fileOf(before, 0)], [fileOf(after, 0)]];
        const [there, back] = [plan(a, b), plan(b, a)];
        expect([there.result, back.result]).not.toContain('rejected');
        const [to, from] = [fieldsOf(there), fieldsOf(back)];
        for (const [mine, other, report] of [
          [to, from, back],
          [from, to, there],
        ] as const) {
          for (const [path, field] of mine) {
            const mirrored = other.get(path);
            if (mirrored)
              expect([mirrored.before, mirrored.after], path).toEqual([field.after, field.before]);
            // Only of sizes: names of resources, and whether a table has partitions, stay without a word.
            else if (typeof field.before === 'number' && typeof field.after === 'number')
              expect([...keptIn(report)], path).toContain(path);
            else expect(path).toMatch(/\.(partition_days|table|topic|stream|bucket|key_prefix|cluster)$/);
          }
        }
      },
      300,
    );
  });
});

describe('the digest of a plan', () => {
  /** All but who may and did approve, which is said beside it and is no part of what is to be done. */
  const decided = ({ plan }: PlanReport) => [
    plan!.digest,
    plan!.changes.map(({ blocked: _, approvals: __, reasons, ...change }) => ({
      ...change,
      reasons: reasons.filter((reason) => !reason.startsWith('blocked: ')),
    })),
  ];

  test('does not know the clock, the commits, or who asks', () => {
    check(
      pairs,
      (some) => {
        const [base, head] = sides(some);
        const here = plan(base, head);
        const there = plan(base, head, {
          now: NOW + 5e11,
          actor: 'someone',
          base: { commit: 'a'.repeat(40), name: 'other' },
          head: { commit: 'b'.repeat(40) },
        });
        expect(decided(there)).toEqual(decided(here));
      },
      60,
    );
  });

  test('does not know what has expired: that changes approvals only', () => {
    const approvals = `approvals:
  - { namespace: orders, team: some-team, allows: { risk: data-loss }, approved_by: experts, ticket: T-1, expires: 2027-01-01 }
`;
    const { policySet: granting } = loadPolicySet({
      policies: [
        { path: 'policies/approvals.yaml', text: approvals },
        {
          path: 'policies/teams.yaml',
          text: `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams: [{ name: some-team, members: [ann] }, { name: experts, boundary: expert }]
`,
        },
      ],
    });
    const members = (retention: string) => [
      judgedMember(
        retention,
        {
          path: 'namespace-request.yaml',
          text: `namespace: orders
team: some-team
client_api: queue
needs: { retention: ${retention} }
access: { owners: [{ team: some-team }] }
approval: { approved_by: experts, approval_ticket: T-1 }
`,
        },
        granting!,
      ),
    ];
    const at = (now: string) =>
      planChange(members('7days'), members('1days'), granting!, {
        ...OPTIONS,
        actor: 'ann',
        now: Date.parse(now),
      }).report;
    const [valid, expired] = [at('2026-11-24'), at('2028-01-01')];
    expect([valid.result, expired.result]).toEqual(['accepted', 'blocked']);
    expect(decided(expired)).toEqual(decided(valid));
  });

  test('is the same from one version to the next, as long as the built-in policies are', () => {
    const at = (write_rps: number) => [
      fileOf({ namespace: 'orders', team: 'free-team', client_api: 'queue', needs: { write_rps } }, 0),
    ];
    const { changes } = plan(at(5000), at(7000)).plan!;
    // It is saved in plan.json and compared by apply: whoever changes it refuses every saved plan.
    expect(changes.map(({ action, digest }) => [action, digest])).toEqual([
      ['update', '8e07aa512ced829f2a21f267ca4d212550d53d783963f29ae88303ba92a28ee3'],
    ]);
  });

  /** Each number, text, flag and null in a value, replaced by another one. */
  function* mutants(value: unknown): Generator<unknown> {
    if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) for (const other of mutants(one)) yield value.with(i, other);
      if (value.length > 0) yield value.slice(1);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, one] of Object.entries(value))
        for (const other of mutants(one)) yield { ...value, [key]: other };
      yield { ...value, added: 1 };
    } else if (typeof value === 'number') yield value + 1;
    else if (typeof value === 'string') yield `${value}x`;
    else if (typeof value === 'boolean') yield !value;
    else yield 0;
  }

  test('is another one when anything differs that apply would do, and not for why it would', () => {
    check(
      pair,
      ([before, after]) => {
        const { plan: found, configs } = plan([fileOf(before, 0)], [fileOf(after, 0)]);
        for (const change of found!.changes) {
          const config = configs.get(change.namespace)!;
          const parts = { ...change, before: config.before, after: config.after };
          const digest = (one: Partial<typeof parts>) => draftChange({ ...parts, ...one }).digest;
          expect(digest({})).toBe(change.digest);
          const others = [
            ...mutants(change.steps).map((steps) => digest({ steps: steps as Change['steps'] })),
            ...mutants({ ...config.before, provenance: [] })
              .filter((one) => (one as { provenance: unknown[] }).provenance.length === 0)
              .map((one) => digest({ before: one as never })),
            ...mutants({ ...config.after, provenance: [] })
              .filter((one) => (one as { provenance: unknown[] }).provenance.length === 0)
              .map((one) => digest({ after: one as never })),
          ];
          expect(others.filter((one) => one === change.digest)).toEqual([]);
          const because = { ...config.after!, provenance: [] };
          expect(digest({ after: because, reasons: ['because'] })).toBe(change.digest);
          const whole = (one: string) => planHead([{ ...change, digest: one }], 0, ofFolder('p')).digest;
          expect(whole(`${change.digest}0`)).not.toBe(whole(change.digest));
        }
      },
      25,
    );
  });
});

describe('every change', () => {
  test('has steps that wait only for earlier ones', () => {
    check(
      pairs,
      (some) => {
        const [base, head] = sides(some);
        for (const [from, to] of [
          [base, head],
          [[], head],
        ] as const)
          for (const { namespace, steps } of plan(from, to).plan!.changes) {
            const done = new Set<string>();
            for (const { id, depends_on } of steps) {
              for (const other of depends_on) expect(done.has(other), `${namespace} ${id}`).toBe(true);
              done.add(id);
            }
          }
      },
      60,
    );
  });

  test('is blocked if and only if an approval is missing or its author is not of the team', () => {
    let blocked = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const { plan, diagnostics } = wholeReport(randomHistory(seed));
      const of = (code: string, name: string) =>
        diagnostics.some(
          ({ error, namespace, existing }) => error.code === code && namespace === name && !existing,
        );
      const overLimit = diagnostics.some(({ error }) => error.code === 'DELETION_LIMIT_EXCEEDED');
      for (const change of plan?.changes ?? []) {
        const { namespace, approvals, action } = change;
        const isMissing = approvals.some(({ status }) => status !== 'granted');
        const wanted = isMissing || of('NOT_AUTHORIZED', namespace) || (overLimit && action === 'delete');
        expect(change.blocked, `seed ${seed}: ${namespace}`).toBe(wanted);
        if (change.blocked) blocked++;
      }
    }
    expect(blocked).toBeGreaterThan(5);
  });

  test('that only raises a need loses no data', () => {
    const ladders: Partial<Record<NeedName, readonly (string | number)[]>> = {
      write_rps: [0, 100, 5000, 50_001, 100_001, 400_000],
      read_rps: [0, 5000, 100_001, 500_001],
      concurrent_connections: [1, 100, 10_001],
      data_size: ['1KB', '1GB', '101GB', '5TB'],
      max_message_size: ['1KB', '1MB', '1025KB', '9MB', '2GB'],
      retention: ['1h', '7days', '30days', '31days', '400days', 'forever'],
      ttl: ['1h', '40days', '400days'],
    };
    const raised = draftRequest.chain((draft) =>
      fc
        .constantFrom(...(Object.keys(ladders) as NeedName[]))
        .chain((name) =>
          fc
            .subarray([...ladders[name]!], { minLength: 2, maxLength: 2 })
            .map((values) =>
              values.map((value): Draft => ({ ...draft, needs: { ...draft.needs, [name]: value } })),
            ),
        ),
    );
    let changed = 0;
    check(
      raised,
      ([before, after]) => {
        const { plan: found } = plan([fileOf(before!, 0)], [fileOf(after!, 0)]);
        changed += found?.changes.length ?? 0;
        for (const { risk, steps, fields } of found?.changes ?? [])
          expect(
            risk,
            JSON.stringify({ fields, steps: steps.filter((one) => one.risk === 'data-loss') }),
          ).not.toBe('data-loss');
      },
      400,
    );
    expect(changed).toBeGreaterThan(100);
  });
});
