import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingRanges, partitionName, rangeOf } from '../src/backends/postgres/partitions.ts';
import { quoteIdentifier, quoteLiteral } from '../src/backends/postgres/quote.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T10:00:00Z');

test('a name is always quoted, and one that PostgreSQL would cut or refuse is refused', () => {
  expect(quoteIdentifier('wal_orders')).toBe('"wal_orders"');
  expect(quoteIdentifier('a"; drop table b; --')).toBe('"a""; drop table b; --"');
  expect(quoteIdentifier('é'.repeat(31))).toBe(`"${'é'.repeat(31)}"`);
  for (const bad of ['', 'x'.repeat(64), 'é'.repeat(32), 'a\0b', '\ud800'])
    expect(() => quoteIdentifier(bad), JSON.stringify(bad)).toThrow('cannot be a name');
});

test('a text is quoted for whatever escapes are in force', () => {
  expect(quoteLiteral("it's")).toBe("'it''s'");
  expect(quoteLiteral("\\' or 1=1")).toBe(" E'\\\\'' or 1=1'");
  expect(() => quoteLiteral('a\0b')).toThrow('cannot be a text');
  expect(() => quoteLiteral('\udc00')).toThrow('cannot be a text');
});

test('partitions stand for a week and for two intervals ahead', () => {
  const daily = missingRanges([], 1, NOW);
  expect(daily[0]).toEqual({ from: Date.parse('2026-11-24'), to: Date.parse('2026-11-25') });
  expect(daily.at(-1)!.to).toBeGreaterThanOrEqual(NOW + 7 * DAY);
  const monthly = missingRanges([], 30, NOW);
  expect(monthly).toHaveLength(3);
  expect(monthly[0]!.from).toBeLessThanOrEqual(NOW);
  expect(monthly.every(({ from, to }) => from % (30 * DAY) === 0 && to - from === 30 * DAY)).toBe(true);
  expect(partitionName('replay_orders', daily[0]!)).toBe('replay_orders_p20261124');
});

test('partitions of any intervals together leave no gap and never overlap', () => {
  const change = fc.record({ days: fc.integer({ min: 1, max: 45 }), later: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const all: { from: number; to: number }[] = [];
      let now = NOW;
      for (const { days, later } of changes) {
        now += later * DAY;
        all.push(...missingRanges(all, days, now));
        expect(missingRanges(all, days, now)).toEqual([]);
        for (const time of [now, now + 3 * DAY, now + 7 * DAY - 1, now + 2 * days * DAY])
          expect(all.filter(({ from, to }) => from <= time && time < to)).toHaveLength(1);
      }
      expect(new Set(all.map((range) => partitionName('t', range))).size).toBe(all.length);
    }),
  );
});

test('a bound is read as the catalog spells it', () => {
  expect(rangeOf("FOR VALUES FROM ('2026-11-24 00:00:00+00') TO ('2026-11-25 00:00:00+00')")).toEqual({
    from: Date.parse('2026-11-24'),
    to: Date.parse('2026-11-25'),
  });
  expect(rangeOf("FOR VALUES FROM (MINVALUE) TO ('2026-11-25 00:00:00+00')")).toBeUndefined();
  expect(rangeOf('DEFAULT')).toBeUndefined();
});
