import { describe, expect, test } from 'vitest';
import { CONFIG_PARTS } from '../src/core/model/config-parts.ts';
import type { Unit } from '../src/core/model/emit-unit.ts';
import { BACKEND_TYPES } from '../src/core/model/request.ts';
import { BUILTIN_POLICIES } from '../src/core/policy/builtin-policies.gen.ts';
import type { PolicySet, TransitionRow } from '../src/core/policy/policy-set.ts';
import { transitionKey } from '../src/core/policy/transition-key.ts';
import { emitKind } from '../src/core/policy/unit-kind.ts';
import { findings, loaded } from './load-policies.ts';

const builtin = loaded({});

/** transitions.yaml with these rows, the first of which stands on line 3. */
const rows = (...lines: string[]): Record<string, string> => ({
  'transitions.yaml': `version: 1\ntransitions:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
});
const ROW = 'id: a, for: kafka, set: partitions, change: up, effect: in-place, because: x';

describe('the built-in table speaks of everything the built-in bundle can produce', () => {
  const covered = (key: string, direction: string): boolean =>
    (builtin.transitions.get(key) ?? []).some(
      ({ change, when, unlimited, effect }: TransitionRow) =>
        when === undefined &&
        !(effect === 'kept' && direction === 'added') &&
        (change === 'any' ||
          change === direction ||
          (unlimited === 'none' &&
            ((change === 'down' && direction === 'added') || (change === 'up' && direction === 'removed')))),
    );

  /** Whether a request can leave the setting out: no rule without a condition has a value for every request. */
  const optional = (
    rules: readonly { readonly when: unknown; readonly value: { readonly reads: readonly string[] } }[],
  ) => rules.every(({ when, value }) => when !== undefined || value.reads.some(isOptional));
  const isOptional = (field: string): boolean =>
    field.startsWith('needs.') &&
    Object.values(builtin.defaults).some(
      ({ needs }) => needs.get(field.slice('needs.'.length) as 'ttl')?.default === undefined,
    );
  // NATS and Kafka serve pubsub and queue only, which have a default for every need that their sizes read.
  const always = (target: string) => ['kafka', 'nats'].includes(target);

  const directions = (unit: Unit, absent: boolean): string[] => [
    ...(emitKind(unit) === 'text' ? ['changed'] : ['up', 'down']),
    ...(absent ? ['added', 'removed'] : []),
  ];

  const sized = [...builtin.sizing].flatMap(([target, rules]) => {
    const isBackend = (BACKEND_TYPES as readonly string[]).includes(target);
    return [...new Set(rules.map(({ set }) => set))].flatMap((set) => {
      const own = rules.filter((rule) => rule.set === set);
      return directions(own[0]!.as, !always(target) && optional(own)).map(
        (direction) => [transitionKey(target, isBackend ? undefined : 'storage', set), direction] as const,
      );
    });
  });
  const patterns = builtin.patterns.flatMap(({ id, tunable, config, compute }) => [
    ...['added', 'removed'].map((direction) => [id, direction] as const),
    ...[...tunable].flatMap(([set, { unit }]) => {
      const computed = compute
        .filter((one) => one.set === set)
        .map(({ value }) => ({ when: undefined, value }));
      const absent = !Object.hasOwn(config, set) && optional(computed);
      return directions(unit, absent).map(
        (direction) => [transitionKey(id, 'config', set), direction] as const,
      );
    }),
  ]);
  const BY_KIND = {
    text: ['changed'],
    amount: ['up', 'down'],
    rank: ['up', 'down'],
    list: ['up', 'down', 'changed'],
  };
  // Of the roles only services have several; those of teams, principals, the audit sink and the framework come and go.
  const COMING = ['roles.team', 'roles.service', 'principals', 'audit_log', 'compliance'];
  const parts = Object.entries(CONFIG_PARTS).flatMap(([part, settings]) =>
    Object.entries(settings).flatMap(([set, kind]) =>
      [...BY_KIND[kind], ...(COMING.includes(set) ? ['added', 'removed'] : [])].map(
        (direction) => [transitionKey(part, undefined, set), direction] as const,
      ),
    ),
  );

  test.each([...sized, ...patterns, ...parts])('%s %s', (key, direction) => {
    expect(covered(key, direction)).toBe(true);
  });

  test('and of nothing else', () => {
    expect(sized.length + patterns.length + parts.length).toBeGreaterThan(100);
    const known = new Set([...sized, ...patterns, ...parts].map(([key]) => key));
    const spoken = [...builtin.transitions.keys()].filter((key) => !known.has(key));
    expect(spoken).toEqual([]);
  });

  test('a setting that can be forever says so, wherever less of it loses data', () => {
    const rowsOf = (key: string) => builtin.transitions.get(key)!.filter(({ change }) => change !== 'any');
    const losing = [...builtin.transitions].filter(([, of]) =>
      of.some(({ effect, change }) => effect === 'data-loss' && change === 'down'),
    );
    expect(losing.length).toBeGreaterThan(5);
    for (const [key] of losing)
      for (const { unlimited } of rowsOf(key)) expect([key, unlimited]).not.toEqual([key, undefined]);
  });

  test('every condition compiles, although a run compiles only what it uses', () => {
    for (const of of builtin.transitions.values())
      for (const { when } of of) expect(when?.reads ?? []).not.toContain(undefined);
  });
});

describe('a member of the bundle', () => {
  test('a file of the repo replaces the built-in one, and the digest tells', () => {
    const own = loaded(rows(ROW));
    expect([...own.transitions.keys()]).toEqual(['kafka partitions']);
    expect(own.digest).not.toBe(builtin.digest);
    expect(
      loaded({ 'transitions.yaml': `# a comment\n${BUILTIN_POLICIES['transitions.yaml']}` }).digest,
    ).toBe(builtin.digest);
  });

  test('rows have a place', () => {
    const at = (set: PolicySet) => set.locate(set.transitions.get('kafka partitions')![0]!.ref);
    expect(at(loaded(rows(ROW)))).toMatchObject({ file: 'policies/transitions.yaml', line: 3, column: 5 });
    const { file, line } = at(builtin);
    expect(file).toBe('builtin:policies/transitions.yaml');
    expect(BUILTIN_POLICIES['transitions.yaml']!.split('\n')[line - 1]).toContain('kafka-partitions-ordered');
  });

  test('built-in rows of what the repo does not have are no mistake', () => {
    const sizing = `version: 1\nrules: [{ id: a, for: kafka, set: topic, value: name, as: name }]\n`;
    expect(findings({ 'sizing.yaml': sizing })).toEqual([]);
  });

  test('a mistake elsewhere is not told twice, as rows that speak of nothing', () => {
    const sizing = `version: 1\nrules: [{ id: a, for: kafka, set: topic, value: nam, as: name }]\n`;
    const all = findings({
      'sizing.yaml': sizing,
      'transitions.yaml': BUILTIN_POLICIES['transitions.yaml']!,
    });
    expect(all.map((one) => one.split(':')[0])).toEqual(['policies/sizing.yaml']);
  });

  test('a setting of a pattern is meant in both parts unless one is named', () => {
    const of = (part: string) => [
      ...loaded(
        rows(`id: a, for: replay-store, ${part}set: retention_days, change: any, effect: kept, because: x`),
      ).transitions.keys(),
    ];
    expect(of('')).toEqual(['replay-store config retention_days', 'replay-store storage retention_days']);
    expect(of('part: storage, ')).toEqual(['replay-store storage retention_days']);
  });
});

describe('INVALID_POLICY', () => {
  const said = (...lines: string[]) =>
    findings(rows(...lines)).map((one) => one.replace(/^policies\/transitions.yaml:/, ''));

  test('names that do not exist', () => {
    expect(
      said(
        ROW.replace('kafka', 'kafkka'),
        ROW.replace('id: a', 'id: b').replace('partitions', 'partitons'),
        'id: c, for: wal, part: config, set: table, change: any, effect: kept, because: x',
        'id: d, for: proxy, set: ratelimits, change: up, effect: in-place, because: x',
        'id: e, for: s3, set: bucket, change: any, effect: kept, because: x',
      ),
    ).toEqual([
      "3:19-3:25 Target 'kafkka' does not exist | Did you mean 'kafka'? Targets: namespace, access, proxy, observability, policies, kafka, postgres, redis, nats, s3, neptune, wal, claim-check, outbox, replay-store, tiered-storage, cache",
      "4:31-4:40 Setting 'partitons' does not exist | Did you mean 'partitions'? Settings: topic, partitions, replication, min.insync.replicas, max.message.bytes, retention.ms",
      "5:43-5:48 Setting 'table' does not exist | Settings: fsync_enabled",
      "6:31-6:41 Setting 'ratelimits' does not exist | Did you mean 'rate_limits'? Settings: endpoints, chain, rate_limits",
      "7:28-7:34 Setting 'bucket' does not exist | Settings: none",
    ]);
  });

  test('rows that never decide', () => {
    expect(
      said(
        ROW,
        'id: b, for: kafka, set: partitions, change: up, when: needs.ordered, effect: disruptive, because: x',
        'id: c, for: redis, set: ttl_seconds, change: down, unlimited: none, effect: data-loss, because: x',
        'id: d, for: redis, set: ttl_seconds, change: added, effect: in-place, because: x',
        'id: e, for: replay-store, part: config, set: retention_days, change: any, effect: in-place, because: x',
        'id: f, for: replay-store, part: storage, set: retention_days, change: any, effect: in-place, because: x',
        'id: g, for: replay-store, set: retention_days, change: down, effect: data-loss, because: x',
      ),
    ).toEqual([
      "4:11-4:12 Row 'b' never decides: 'a' before it takes every change it speaks of | Move it before them, or remove it (policies/transitions.yaml:3:5 takes such changes first)",
      "6:11-6:12 Row 'd' never decides: 'c' before it takes every change it speaks of | Move it before them, or remove it (policies/transitions.yaml:5:5 takes such changes first)",
      "9:11-9:12 Row 'g' never decides: 'e', 'f' before it take every change it speaks of | Move it before them, or remove it (policies/transitions.yaml:7:5 takes such changes first) (policies/transitions.yaml:8:5 takes such changes first)",
    ]);
  });

  test('rows that can decide are in order', () => {
    expect(
      said(
        'id: a, for: kafka, set: partitions, change: up, when: needs.ordered, effect: disruptive, because: x',
        ROW.replace('id: a', 'id: b'),
        'id: c, for: kafka, set: partitions, change: any, effect: kept, because: x',
        'id: d, for: kafka, set: partitions, change: added, effect: in-place, because: x',
        'id: e, for: replay-store, part: config, set: retention_days, change: any, effect: in-place, because: x',
        'id: f, for: replay-store, set: retention_days, change: down, effect: data-loss, because: x',
      ),
    ).toEqual([]);
  });

  test('conditions', () => {
    const when = (text: string) => said(`${ROW}, when: '${text}'`);
    expect(when('needs.orderd')).toEqual([expect.stringMatching(/^3:\d+-3:\d+ .*'orderd'/)]);
    expect(when('needs.write_rps')).toEqual([
      '3:92-3:107 A condition must be true or false | Here it is a number: compare it with something',
    ]);
    expect(when('"walll" in patterns')).toEqual([expect.stringContaining("There is no pattern 'walll'")]);
  });

  test('what a row leaves out or says amiss', () => {
    expect(
      said(
        'id: a, for: kafka, set: partitions, change: up, effect: in-place',
        'id: b, for: kafka, set: partitions, change: down, effect: bad, because: x',
        'id: c, for: kafka, set: partitions, change: down, unlimited: never, effect: kept, because: x',
      ),
    ).toEqual([
      "3:5-3:73 Field 'transitions[0].because' is missing | Add transitions[0].because",
      "4:65-4:68 transitions[1].effect must be 'in-place', 'disruptive', 'data-loss', 'kept' or 'migrate', not 'bad' | Write 'in-place', 'disruptive', 'data-loss', 'kept' or 'migrate'",
      "5:68-5:73 transitions[2].unlimited must be a number or 'none', not 'never' | Write a number or 'none'",
    ]);
    expect(
      said(
        'id: a, for: kafka, change: added, effect: in-place, because: x',
        'id: b, for: kafka, part: config, set: replication, change: up, effect: in-place, because: x',
        'id: c, for: wal, change: up, effect: migrate, because: x',
        'id: d, for: kafka, set: topic, change: down, effect: in-place, because: x',
        'id: e, for: kafka, set: partitions, change: any, unlimited: 0, effect: in-place, because: x',
        'id: f, for: kafka, set: retention.ms, change: up, unlimited: -1, effect: in-place, because: x',
        'id: g, for: kafka, set: retention.ms, change: down, effect: data-loss, because: x',
        'id: g, for: redis, set: ttl_seconds, change: added, effect: kept, because: x',
        'id: i, for: cache, change: removed, effect: kept, because: x',
        'id: j, for: policies, set: pii_handling, change: down, effect: kept, because: x',
      ),
    ).toEqual([
      '3:19-3:24 The row names no setting of kafka | Add set: only a pattern is there or not',
      '4:26-4:30 Only a setting of a pattern has a part | Remove it',
      "5:32-5:34 Pattern 'wal' goes neither up nor down | Write added, removed or any",
      '6:46-6:50 topic of kafka is a text: it goes neither up nor down | Write added, removed or any',
      "7:56-7:65 unlimited says nothing of 'any' | Remove it: only up and down compare",
      "9:53-9:57 Rows 'f' and 'g' disagree on which value is unlimited | Write the same `unlimited` in every row of the setting that says up or down (policies/transitions.yaml:8:5 the other row)",
      "10:11-10:12 Row 'g' is listed twice | Keep one of the two, or rename one (policies/transitions.yaml:9:11 first listed here)",
      '10:67-10:71 What was not there cannot be kept | Write another effect',
      '11:51-11:55 cache cannot be kept | Write another effect: only settings of backends and patterns, and principals, stay as they are applied',
      '12:70-12:74 policies pii_handling cannot be kept | Write another effect: only settings of backends and patterns, and principals, stay as they are applied',
    ]);
  });
});
