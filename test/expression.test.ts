import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileExpression, type ExpressionKind } from '../src/core/policy/compile-expression.ts';
import type { Expression, ExpressionContext } from '../src/core/policy/expression.ts';
import { cutIdentifier } from '../src/core/policy/identifier.ts';
import { numericSettings } from '../src/core/policy/numeric-settings.ts';

const MB = 2 ** 20;
const DAY = 24 * 60 * 60 * 1000;

const CONTEXT: ExpressionContext = {
  name: 'order-events',
  client_api: 'queue',
  needs: {
    durability: 'strong',
    ordered: true,
    write_rps: 60_000,
    max_message_size: 2 * MB,
    retention: Number.POSITIVE_INFINITY,
  },
  written: ['write_rps'],
  policies: { pii_handling: 'enabled', audit_logging: 'disabled' },
  patterns: ['wal', 'claim-check'],
  pattern: { wal: {}, 'claim-check': { threshold: MB } },
  team: 'payments-team',
  bucket_prefix: 'acme',
};

function compiled(source: string, kind: ExpressionKind = 'condition'): Expression {
  const result = compileExpression(source, kind);
  if ('error' in result) throw new Error(`${source}: ${result.error.message}`);
  return result.expression;
}
const evaluate = (source: string, kind: ExpressionKind = 'condition') =>
  compiled(source, kind).evaluate(CONTEXT);

describe('values', () => {
  test.each<[string, ExpressionKind, unknown]>([
    ['needs.write_rps > 50000', 'condition', true],
    ['50000 >= needs.write_rps', 'condition', false],
    ['needs.max_message_size > mb(1) && needs.max_message_size <= mb(2.0)', 'condition', true],
    ['needs.retention == forever', 'condition', true],
    ['needs.retention < forever', 'condition', false],
    ['client_api in ["queue", "transact"]', 'condition', true],
    ['"claim-check" in patterns && !("outbox" in patterns)', 'condition', true],
    ['"write_rps" in written', 'condition', true],
    ['policies.audit_logging == "disabled" ? needs.ordered : false', 'flag', true],
    ['patterns.exists(p, p.startsWith("claim"))', 'condition', true],
    ['ceil(needs.write_rps / 500.0)', 'number', 120],
    ['ceil(max(needs.write_rps, 7.0) / 7.0)', 'number', 8572],
    ['min(needs.max_message_size, pattern["claim-check"].threshold) + kb(4)', 'number', MB + 4096],
    ['pattern["claim-check"].threshold', 'number', MB],
    ['days(30)', 'number', 30 * DAY],
    ['hours(1.5) + minutes(1)', 'number', 91 * 60_000],
    ['gb(1) / tb(1)', 'number', 1 / 1024],
    ['size(patterns) * 21', 'number', 42],
    ['-1', 'number', -1],
    ['needs.retention', 'number', Number.POSITIVE_INFINITY],
    ['client_api + "_" + underscored(name)', 'text', 'queue_order_events'],
    ['bucket_prefix + "-" + team', 'text', 'acme-payments-team'],
  ])('%s', (source, kind, value) => {
    expect(evaluate(source, kind)).toBe(value);
  });
});

describe('a need that is none', () => {
  test.each<[string, unknown]>([
    ['needs.ttl > days(1)', undefined],
    ['!(needs.ttl > days(1))', undefined],
    ['has(needs.ttl)', false],
    ['!has(needs.ttl)', true],
    ['has(needs.ttl) && needs.ttl > days(1)', false],
    ['needs.ttl > days(1) || needs.ordered', true],
    ['needs.ordered || needs.ttl > days(1)', true],
    ['needs.ttl > days(1) || needs.write_rps < 1', undefined],
    ['needs.ordered && needs.ttl > days(1)', undefined],
    ['has(needs.ttl) ? needs.ttl > days(1) : true', true],
    ['"ttl" in written', false],
    ['policies.compliance == "pci"', undefined],
    ['has(policies.compliance)', false],
  ])('%s', (source, value) => {
    expect(evaluate(source, 'flag')).toBe(value);
    expect(evaluate(source) === true).toBe(value === true);
  });

  test('a condition with an absent need in a conjunction does not match, whatever stands beside it', () => {
    expect(evaluate('needs.write_rps < 1 && needs.ttl > days(1)')).not.toBe(true);
    expect(evaluate('needs.ttl > days(1) && needs.write_rps < 1')).not.toBe(true);
  });

  test('a flag keeps what CEL says of a conjunction', () => {
    expect(evaluate('needs.write_rps < 1 && needs.ttl > days(1)', 'flag')).toBe(false);
    expect(evaluate('needs.ttl > days(1) && needs.write_rps < 1', 'flag')).toBe(false);
  });

  test('a value that reads it is left out', () => {
    expect(evaluate('needs.ttl * 2.0', 'number')).toBeUndefined();
  });

  test('so is one that reads a setting of a pattern that is not selected, or that it has not', () => {
    expect(evaluate('pattern["tiered-storage"].hot_tier_days', 'number')).toBeUndefined();
    expect(evaluate('pattern["claim-check"].other', 'number')).toBeUndefined();
    expect(evaluate('pattern.constructor.name', 'number')).toBeUndefined();
  });

  test('and a number that is none', () => {
    expect(evaluate('0.0 / 0.0', 'number')).toBeUndefined();
    expect(evaluate('1 / 0', 'number')).toBeUndefined();
  });
});

test('reads: request fields by first appearance', () => {
  expect(
    compiled(
      'needs.write_rps > 5 && "outbox" in patterns && needs["read_rps"] > needs.write_rps && has(needs.ttl)',
    ).reads,
  ).toEqual(['needs.write_rps', 'patterns.outbox', 'needs.read_rps', 'needs.ttl']);
  expect(
    compiled('team == "a" || name == "b" || "retention" in written || policies.compliance == "pci"').reads,
  ).toEqual(['team', 'namespace', 'needs.retention', 'policies.compliance']);
  expect(compiled('bucket_prefix + name', 'text').reads).toEqual(['namespace']);
  expect(compiled('pattern["claim-check"].threshold', 'number').reads).toEqual(['patterns.claim-check']);
  expect(compiled('patterns.exists(p, p == client_api)').reads).toEqual(['patterns', 'client_api']);
});

describe('what is wrong is said in words and shown where it stands', () => {
  const cases: [string, ExpressionKind, string, string, string][] = [
    ['namespace == "x"', 'condition', 'namespace', 'reserved word', 'Write `name`'],
    ['needs.wirte_rps > 5', 'condition', 'needs.wirte_rps', "no field 'wirte_rps'", "mean 'write_rps'"],
    [
      'true && has(needs.wirte_rps)',
      'condition',
      'needs.wirte_rps',
      "no field 'wirte_rps'",
      "mean 'write_rps'",
    ],
    ['write_rps > 5', 'condition', 'write_rps', "no variable 'write_rps'", 'Write needs.write_rps'],
    ['needs.durability == strong', 'condition', 'strong', "no variable 'strong'", 'write "strong"'],
    ['client_ap == "queue"', 'condition', 'client_ap', "no variable 'client_ap'", "mean 'client_api'"],
    [
      'needs.write_rps / 500 > 1.0',
      'condition',
      'needs.write_rps / 500',
      'a number and a whole number',
      'write 500.0',
    ],
    ['needs.write_rps == 5', 'condition', 'needs.write_rps == 5', 'a number and a whole number', 'write 5.0'],
    ['needs.durability > 5', 'condition', 'needs.durability > 5', 'text and a whole number', 'one kind'],
    ['max(needs.write_rps, 5)', 'number', 'max(needs.write_rps, 5)', 'max cannot take', 'write 5.0 for 5'],
    ['ceiling(5.5)', 'number', 'ceiling(5.5)', "no function 'ceiling'", 'Functions: kb'],
    ['mbb(1)', 'number', 'mbb(1)', "no function 'mbb'", 'Functions: kb'],
    ['name.matches("a+")', 'condition', 'name.matches("a+")', "no function 'matches'", 'startsWith'],
    ['needs.write_rps', 'condition', 'needs.write_rps', 'must be true or false', 'compare it'],
    ['name', 'number', 'name', 'must be a number', 'Here it is text'],
    ['1', 'text', '1', 'must be text', 'Here it is a whole number'],
    ['needs.write_rps = 5', 'condition', '=', "'=' is not expected", 'equality is =='],
    [
      'needs.ordered and needs.write_rps > 5',
      'condition',
      'and',
      "'and' is not expected",
      'joined by && and ||',
    ],
    ['needs.ordered &&', 'condition', '', 'ends too early', 'Complete it'],
    ['name == "x', 'condition', '"x', 'not closed', 'Close it'],
    [
      'needs["write" + "_rps"] > 5',
      'condition',
      'needs["write" + "_rps"]',
      'by a constant',
      'needs.write_rps',
    ],
    ['needs == needs', 'condition', 'needs', 'no value by itself', 'needs.write_rps'],
    ['"x" in pattern', 'condition', 'pattern', 'only by one of its settings', '"claim-check" in patterns'],
    [
      'patterns.exists(p, patterns.all(q, p == q))',
      'condition',
      'patterns.all(q, p == q)',
      'loop within a loop',
      'Split',
    ],
    ['patterns.exists(team, team == "x")', 'condition', 'team', 'already has a meaning', 'another name'],
    ['identifier(name, 5)', 'text', '5', 'must be a whole number from', 'identifier(name, 63)'],
    ['needs.ordered && 5', 'condition', 'needs.ordered && 5', 'true or false', 'Compare'],
    ['needs.ordered ? 1 : 2.5', 'number', 'needs.ordered ? 1 : 2.5', 'of one kind', '500.0'],
  ];
  test.each(cases)('%s', (source, kind, place, message, recommendation) => {
    const result = compileExpression(source, kind);
    if (!('error' in result)) throw new Error('compiles');
    expect(result.error.message).toContain(message);
    expect(result.error.recommendation).toContain(recommendation);
    expect(source.slice(result.error.start, result.error.end)).toBe(place);
  });
});

test('any text compiles or is refused, within bounds of size and depth', () => {
  const words = ['needs', '.', 'write_rps', '>', '50000', '(', ')', '&&', '!', '"x"', 'in', 'patterns', '['];
  const soup = fc.array(fc.constantFrom(...words, ']', '?', ':', ' ', '-', '5.0', 'has', 'max', ','), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        soup.map((parts) => parts.join('')),
      ),
      (source) => {
        const result = compileExpression(source, 'condition');
        if ('error' in result) {
          expect(result.error.start).toBeLessThanOrEqual(result.error.end);
          expect(result.error.end).toBeLessThanOrEqual(source.length);
        } else expect([true, false, undefined]).toContain(result.expression.evaluate(CONTEXT));
      },
    ),
    { numRuns: 3000 },
  );
  for (const deep of ['('.repeat(500), '!'.repeat(3000), `${'['.repeat(300)}1${']'.repeat(300)}`]) {
    expect(compileExpression(`${deep}true`, 'condition')).toHaveProperty('error');
  }
  const wide = Array.from({ length: 600 }, () => 'needs.ordered').join(' && ');
  expect(compileExpression(wide, 'condition')).toHaveProperty('error');
});

describe('identifiers', () => {
  test('one that fits stays; a cut one has exactly the length and says so', () => {
    expect(cutIdentifier('queue_order_events', 63)).toBe('queue_order_events');
    const long = `queue_${'a_very_long_name_'.repeat(5)}`;
    expect(cutIdentifier(long, 63)).toMatch(/^queue_a_very_long_name_.*_[0-9a-f]{12}$/);
    expect(cutIdentifier(long, 63)).toHaveLength(63);
  });

  test('two names never get one identifier, not even by naming one after the hash of the other', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,8}$/);
    fc.assert(
      fc.property(name, name, fc.integer({ min: 26, max: 40 }), (a, b, length) => {
        const cut = cutIdentifier(a, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        if (a !== b) expect(cutIdentifier(b, length)).not.toBe(cut);
        if (a !== cut) expect(cutIdentifier(cut, length)).not.toBe(cut);
      }),
    );
  });

  test('a separator before the hash is not doubled', () => {
    expect(cutIdentifier(`${'a'.repeat(12)}-${'b'.repeat(40)}`, 26)).toMatch(/^a{12}-[0-9a-f]{13}$/);
  });
});

test('settings of patterns that have a number', () => {
  expect({
    ...numericSettings({ threshold: '1MB', hot: 7, wait: '30s', storage: 's3', on: true, days: null }),
  }).toEqual({ threshold: MB, hot: 7, wait: 30_000, days: Number.POSITIVE_INFINITY });
});
