import { describe, expect, test } from 'vitest';
import type { Evidence, EvidenceReview } from '../src/core/model/evidence.gen.ts';
import {
  approvals,
  EARLIER,
  evidence,
  findings,
  grantFile,
  policies,
  request,
  review,
  transition,
} from './authorize-cases.ts';

const BEYOND = { after: request({ needs: { write_rps: 250_000 } }) };

/** What becomes of the one approval that is needed. */
const outcome = (reviews: readonly EvidenceReview[], more: Partial<Evidence> = {}, at = {}): string =>
  approvals({ ...BEYOND, evidence: evidence(reviews, more), at })[0]!.replace(/^.*?\) \| /, '');

const GRANTED =
  'granted | vera (platform-team), review at fffffff | nothing that needs an approval has changed since';
const NEEDED = 'platform-team (vera, xin)';
const lost = (because: string, by = NEEDED) => `invalid | ${by} | ${because}`;

describe('a review counts', () => {
  test('by a member of an approver team, in any letter case', () => {
    expect(outcome([review('vera')])).toBe(GRANTED);
    expect(outcome([review('VERA', { state: 'approved' })])).toMatch(/^granted \| VERA/);
    expect(outcome([review('bob')])).toBe(`missing | ${NEEDED} | 'bob' may not approve this`);
    expect(outcome([review(null), review('')])).toBe(`missing | ${NEEDED}`);
  });

  test('when it is the latest decisive one of that person, in whatever order they are listed', () => {
    const approved = review('vera', { submitted_at: '2026-11-20T10:00:00Z' });
    const objected = review('vera', { state: 'CHANGES_REQUESTED', submitted_at: '2026-11-20T11:00:00Z' });
    const comment = review('vera', { state: 'COMMENTED', submitted_at: '2026-11-20T12:00:00Z' });
    const pending = review('vera', { state: 'PENDING', submitted_at: null });
    const again = review('Vera', { submitted_at: '2026-11-20T13:00:00Z' });
    expect(outcome([comment, approved, pending])).toBe(GRANTED);
    expect(outcome([objected, comment, approved])).toBe(lost("changes requested by 'vera'"));
    expect(outcome([again, objected, approved])).toMatch(/^granted \| Vera/);
    expect(outcome([review('vera', { state: 'DISMISSED' })])).toBe(lost("review of 'vera' was dismissed"));
    expect(outcome([objected])).toBe(`missing | ${NEEDED} | changes requested by 'vera'`);
    // Dates have seconds.
    expect(outcome([{ ...objected, submitted_at: approved.submitted_at }, approved])).toBe(
      lost("changes requested by 'vera'"),
    );
    expect(outcome([approved, { ...objected, submitted_at: null }])).toBe(
      lost("changes requested by 'vera'"),
    );
  });

  test('another person can approve what one objects to', () => {
    expect(outcome([review('xin', { state: 'CHANGES_REQUESTED' }), review('vera')])).toBe(GRANTED);
  });

  test('when it was there at the merge', () => {
    const at = (submitted_at: string | null, merged_at: string | null) =>
      outcome([review('vera', { submitted_at })], { merged_at });
    expect(at('2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')).toBe(GRANTED);
    expect(at('2026-11-20T10:00:01Z', '2026-11-20T10:00:00Z')).toBe(`missing | ${NEEDED}`);
    expect(at('2026-11-20T10:00:00Z', 'some day')).toBe(`missing | ${NEEDED}`);
    expect(at(null, null)).toBe(lost("review of 'vera' does not say when it was given"));
    expect(at('yesterday', null)).toBe(lost("review of 'vera' does not say when it was given"));
    const objected = review('vera', { state: 'CHANGES_REQUESTED', submitted_at: '2026-11-22T10:00:00Z' });
    expect(outcome([review('vera'), objected], { merged_at: '2026-11-21T10:00:00Z' })).toBe(GRANTED);
  });

  test('by somebody who had no hand in the change', () => {
    const commit = (author: string | null, committer: string | null, ...co_authors: (string | null)[]) => ({
      commits: [{ author, committer, co_authors }],
    });
    expect(outcome([review('vera')], commit('Vera', 'web-flow'))).toBe(
      lost("'vera' authored a commit", 'platform-team (xin)'),
    );
    expect(outcome([review('vera')], commit('alice', 'vera'))).toBe(
      lost("'vera' committed a commit", 'platform-team (xin)'),
    );
    expect(outcome([review('vera')], commit('alice', 'alice', 'vera'))).toBe(
      lost("'vera' co-authored a commit", 'platform-team (xin)'),
    );
    expect(outcome([review('vera')], { author: 'VERA' })).toBe(
      lost("'vera' proposed the change", 'platform-team (xin)'),
    );
    const unknown = lost("review of 'vera' does not count: somebody wrote a commit and it is not known who");
    expect(outcome([review('vera')], commit(null, 'web-flow'))).toBe(unknown);
    expect(outcome([review('vera')], commit('alice', null))).toBe(unknown);
    expect(outcome([review('vera')], commit('alice', 'alice', null))).toBe(unknown);
    expect(outcome([review('vera')], { commits: [] })).toBe(unknown);
    const { commits: _, ...uncommitted } = evidence([review('vera')]);
    expect(approvals({ ...BEYOND, evidence: uncommitted })[0]).toContain(unknown);
  });

  test('evidence of nothing is no approval', () => {
    expect(approvals({ ...BEYOND, evidence: {} })).toEqual([
      `needs.write_rps: 250000 (limit 100000) | missing | ${NEEDED}`,
    ]);
  });
});

describe('what was approved is what there is now', () => {
  const earlier = [review('vera', { commit: EARLIER })];
  const then = (facts: object) => outcome(earlier, {}, { [EARLIER]: facts });
  const stale = (because: string) => lost(`review of 'vera' at eeeeeee is stale: ${because}`);
  const of = (needs: object, more = {}) => ({
    after: request({ needs: { write_rps: 250_000, ...needs }, ...more }),
  });

  test('an edit of what needs no approval keeps it', () => {
    expect(then(of({}))).toMatch(/^granted \| vera \(platform-team\), review at eeeeeee/);
    expect(then(of({ read_rps: 1, retention: '2days' }, { ticket: 'OTHER-1' }))).toMatch(/^granted/);
  });

  test('a change of what needs one makes it stale, whichever way it goes', () => {
    expect(then(of({ write_rps: 240_000 }))).toBe(stale('needs.write_rps was 240000 and is 250000'));
    expect(then(of({ write_rps: 900_000 }))).toBe(stale('needs.write_rps was 900000 and is 250000'));
    expect(then({ after: request() })).toBe(stale('needs.write_rps 250000 came later'));
    expect(then(of({ backend_preference: 'kafka' }))).toBe(
      stale('needs.backend_preference was kafka and is no longer part of it'),
    );
    expect(then(of({}, { team: 'search-team' }))).toBe(stale('team was search-team and is payments-team'));
    expect(then({ action: 'migrate' })).toBe(stale('the action was migrate and is update'));
  });

  test('so does another transition above safe, and a safe one does not', () => {
    const retention = (after: number) => ({ transitions: [transition({ after })] });
    // Two needs are edited, so that neither stands for the setting.
    const after = request({ needs: { write_rps: 250_000, read_rps: 7 } });
    const judge = (now: object, before: object) =>
      approvals({ after, ...now, evidence: evidence(earlier), at: { [EARLIER]: before } })[0];
    expect(judge({}, { transitions: [transition({ effect: 'in-place' })] })).toMatch(/granted/);
    expect(judge(retention(1000), retention(1000))).toMatch(/granted/);
    expect(judge(retention(1000), retention(2000))).toMatch(
      /is stale: backend\.config\.retention\.ms was 2000 and is 1000$/,
    );
    expect(judge(retention(1000), { transitions: [] })).toMatch(/is stale/);
    expect(judge({ transitions: [] }, retention(1000))).toMatch(
      /is stale: backend\.config\.retention\.ms was 1000 and is no longer part of it$/,
    );
    const disruptive = { transitions: [transition({ after: 1000, effect: 'disruptive' })] };
    expect(judge(retention(1000), disruptive)).toMatch(
      /is stale: what backend\.config\.retention\.ms 1000 means has changed$/,
    );
  });

  test('by the needs, where they tell', () => {
    const shorter = (retention: string, after: number) => ({
      before: request({ needs: { retention: '90days' } }),
      after: request({ needs: { retention } }),
      transitions: [transition({ after })],
    });
    const parts = {
      ...shorter('7days', 7),
      evidence: evidence([review('bob', { commit: EARLIER })]),
      at: { [EARLIER]: shorter('30days', 30) },
    };
    expect(findings(parts)).toEqual([
      "needs.retention: The approval for losing data (needs.retention 90days → 7days) does not count: review of 'bob' at eeeeeee is stale: needs.retention was 30days and is 7days [APPROVAL_INVALID] > Ask 'bob' to review the change as it is now. Otherwise: ask another member of payments-team (bob) or platform-team (vera, xin) to approve the pull request, or platform-team for a grant (risk: data-loss) in policies/approvals.yaml and name its ticket in approval.approval_ticket",
    ]);
  });

  test('what cannot be told is stale', () => {
    expect(outcome(earlier)).toBe(stale('what the change was at eeeeeee cannot be told'));
    expect(outcome([review('vera', { commit: null })])).toBe(
      lost(
        "review of 'vera' at an unknown commit is stale: what the change was at an unknown commit cannot be told",
      ),
    );
  });
});

test('of all that does not count the nearest is reported, and the plan lists the rest', () => {
  const set = policies(grantFile('write_rps: 200000'));
  const parts = {
    ...BEYOND,
    evidence: evidence([
      review('vera', { state: 'DISMISSED' }),
      review('xin', { state: 'CHANGES_REQUESTED' }),
      review('bob'),
    ]),
  };
  expect(approvals(parts, set)).toEqual([
    `needs.write_rps: 250000 (limit 100000) | invalid | ${NEEDED} | review of 'vera' was dismissed; grant 'PLAT-1' allows up to 200000; changes requested by 'xin'; 'bob' may not approve this`,
  ]);
  expect(findings(parts, set)).toEqual([
    "needs.write_rps: The approval for needs.write_rps (250000) beyond the limit of 100000 does not count: review of 'vera' was dismissed [APPROVAL_INVALID] > Ask 'vera' for a new review. Otherwise: ask platform-team (vera, xin) to approve the pull request, or platform-team for a grant in policies/approvals.yaml and name its ticket in approval.approval_ticket",
  ]);
});

test('a name as long as a file is cut wherever it shows', () => {
  const long = 'x'.repeat(5000);
  const parts = {
    ...BEYOND,
    actor: long,
    evidence: evidence([review(`vera${long}`), review('vera', { commit: long })], {
      memberships: { [`vera${long}`]: ['platform-team'] },
    }),
  };
  for (const line of [...approvals(parts), ...findings(parts)]) expect(line.length).toBeLessThan(1000);
});
