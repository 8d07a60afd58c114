import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameLogin } from '../src/core/authorize/membership.ts';
import type { EvidenceReview } from '../src/core/model/evidence.gen.ts';
import { EARLIER, evidence, HEAD, judge, request, review, transition } from './authorize-cases.ts';

const PEOPLE = ['alice', 'bob', 'dana', 'vera', 'xin', 'Vera', 'BOB', 'stranger'];
const person = fc.constantFrom(...PEOPLE);
const someone = fc.option(person, { nil: null });
const time = fc.integer({ min: 0, max: 50 }).map((n) => new Date(Date.UTC(2026, 10, 20, 0, n)).toISOString());

const anyReview: fc.Arbitrary<EvidenceReview> = fc.record({
  user: someone,
  state: fc.constantFrom(
    'APPROVED',
    'approved',
    'CHANGES_REQUESTED',
    'DISMISSED',
    'COMMENTED',
    'PENDING',
    '?',
  ),
  commit: fc.constantFrom(HEAD, EARLIER, null, 'gone'),
  submitted_at: fc.option(fc.oneof(time, fc.constant('never')), { nil: null }),
});

const commits = fc.array(
  fc.record({
    author: someone,
    committer: fc.oneof(someone, fc.constant('web-flow')),
    co_authors: fc.array(someone, { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

/** A change that needs an approval of every kind. */
const CHANGE = {
  action: 'migrate',
  before: request({ needs: { retention: '30days' } }),
  after: request({
    team: 'search-team',
    backend: { type: 'kafka' },
    needs: { retention: '7days', write_rps: 250_000 },
  }),
  transitions: [
    transition({ path: 'backend.type', before: 'nats', after: 'kafka', effect: 'migrate' }),
    transition(),
    transition({ path: 'x', effect: 'disruptive' }),
  ],
  at: { [EARLIER]: { after: request() } },
} as const;

const DELETION = { action: 'delete', after: request({ state: 'deleting' }), at: { [EARLIER]: {} } } as const;

const granted = (reviews: readonly EvidenceReview[], of: Partial<Parameters<typeof judge>[0]>): string[] =>
  judge({ ...of, evidence: evidence(reviews, of.evidence) })
    .approvals.filter(({ status }) => status === 'granted')
    .map((approval) => approval.for);

test('more approvals never take one away', () => {
  fc.assert(
    fc.property(
      fc.array(anyReview, { maxLength: 6 }),
      fc.array(person, { maxLength: 3 }),
      (reviews, more) => {
        const all = [
          ...reviews,
          ...more.map((user) => review(user, { submitted_at: '2026-11-23T00:00:00Z' })),
        ];
        for (const change of [CHANGE, DELETION])
          expect(granted(all, change)).toEqual(expect.arrayContaining(granted(reviews, change)));
      },
    ),
  );
});

test('whoever had a hand in a change never approves it', () => {
  fc.assert(
    fc.property(
      fc.array(anyReview, { maxLength: 6 }),
      commits,
      someone,
      fc.option(person, { nil: undefined }),
      (reviews, wrote, author, actor) => {
        const known = evidence(reviews, { author, commits: wrote });
        const hands = [
          author,
          actor,
          ...wrote.flatMap((one) => [one.author, one.committer, ...one.co_authors]),
        ];
        for (const change of [CHANGE, DELETION]) {
          for (const { by, status } of judge({ ...change, actor, evidence: known }).approvals) {
            if (status !== 'granted') continue;
            const reviewer = by.split(' ')[0]!;
            expect(
              hands.some((login) => login !== null && login !== undefined && sameLogin(login, reviewer)),
            ).toBe(false);
            expect(wrote.length).toBeGreaterThan(0);
            expect(hands.slice(2)).not.toContain(null);
          }
        }
      },
    ),
  );
});

test('whoever asks, a deletion and a loss of data take a second person', () => {
  fc.assert(
    fc.property(fc.option(person, { nil: undefined }), (actor) => {
      const needs = (of: Parameters<typeof judge>[0]) =>
        judge(of).approvals.map((one) => one.for.split(':')[0]);
      expect(needs({ ...DELETION, actor })).toContain('delete');
      expect(needs({ ...CHANGE, actor })).toContain('data-loss');
    }),
  );
});

test('reviews in any order come to the same', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyReview, { maxLength: 6 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([reviews, shuffled]) => {
        expect(granted(shuffled, CHANGE)).toEqual(granted(reviews, CHANGE));
      },
    ),
  );
});

const rps = fc.integer({ min: 100_001, max: 2_000_000 });

test('an approval holds for exactly what was approved', () => {
  fc.assert(
    fc.property(rps, rps, fc.nat(1000), fc.nat(1000), (then, now, readThen, readNow) => {
      const of = (write_rps: number, read_rps: number) => ({
        after: request({ needs: { write_rps, read_rps } }),
      });
      const { approvals } = judge({
        ...of(now, readNow),
        evidence: evidence([review('vera', { commit: EARLIER })]),
        at: { [EARLIER]: of(then, readThen) },
      });
      expect(approvals.map(({ status }) => status)).toEqual([then === now ? 'granted' : 'invalid']);
    }),
  );
});

test('no evidence makes it fail', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), person);
  const anyEvidence = fc.record(
    {
      author: fc.option(text, { nil: null }),
      commits,
      reviews: fc.array(
        fc.record({
          user: fc.option(text, { nil: null }),
          state: text,
          commit: fc.option(text, { nil: null }),
          submitted_at: fc.option(text, { nil: null }),
        }),
      ),
      memberships: fc.dictionary(text, fc.array(text)),
      merged_at: fc.option(text, { nil: null }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyEvidence, fc.option(text, { nil: undefined }), (known, actor) => {
      judge({ ...CHANGE, actor, evidence: known });
    }),
  );
});
