import { describe, expect, test } from 'vitest';
import { deletionGrant } from '../src/core/authorize/grant-covers.ts';
import {
  approvals,
  codes,
  evidence,
  findings,
  grantFile,
  judge,
  policies,
  request,
  review,
  statuses,
  transition,
} from './authorize-cases.ts';
import { NOW } from './cases.ts';

const needs = (of: Readonly<Record<string, unknown>>) => request({ needs: of });
const BEYOND = needs({ write_rps: 250_000 });

describe('privileged fields', () => {
  test('unchanged, in whatever spelling: nothing is needed again', () => {
    const parts = {
      before: needs({ write_rps: 250_000, retention: '800days', backend_preference: 'kafka' }),
      after: needs({ write_rps: 250_000, retention: '19200h', backend_preference: 'kafka', read_rps: 7 }),
    };
    expect(judge(parts)).toEqual({ findings: [], approvals: [] });
  });

  test('added, altered, and lowered while still beyond the limit: an approval', () => {
    const missing = ['needs.write_rps missing'];
    expect(statuses({ after: BEYOND })).toEqual(missing);
    expect(statuses({ before: BEYOND, after: needs({ write_rps: 300_000 }) })).toEqual(missing);
    expect(statuses({ before: BEYOND, after: needs({ write_rps: 200_000 }) })).toEqual(missing);
    expect(codes({ before: BEYOND, after: needs({ write_rps: 2_000_000 }) })).toEqual([
      'FIELD_NOT_ALLOWED needs.write_rps',
    ]);
  });

  test('back within the limit it is guided again', () => {
    expect(statuses({ before: BEYOND, after: needs({ write_rps: 100_000 }) })).toEqual([]);
    expect(statuses({ before: BEYOND, after: needs({}) })).toEqual([]);
  });

  test('removed, back to the choice of the platform: an approval as well', () => {
    const preferred = needs({ backend_preference: 'kafka' });
    expect(approvals({ before: preferred, after: needs({}) })).toEqual([
      'needs.backend_preference: kafka removed | missing | platform-team (vera, xin)',
    ]);
    expect(findings({ before: preferred, after: needs({}), evidence: evidence() })).toEqual([
      "needs.backend_preference: Team 'payments-team' (guided) needs an approval for removing needs.backend_preference 'kafka' [APPROVAL_REQUIRED] > Ask platform-team (vera, xin) to approve the pull request",
    ]);
    const stale = { consistency: 'bounded_staleness', max_staleness: '5s' };
    expect(statuses({ before: needs(stale), after: needs({ consistency: 'strong' }) })).toEqual([
      'needs.consistency missing',
      'needs.max_staleness missing',
    ]);
    const manual = request({ backend: { type: 'kafka' }, patterns: [{ type: 'wal' }] });
    expect(findings({ before: manual, after: request() })[1]).toBe(
      "backend: Team 'payments-team' (guided) may not remove backend 'kafka': it belongs to the expert boundary [FIELD_NOT_ALLOWED] > Keep backend. If it must go: ask platform-team (vera, xin) to approve the pull request",
    );
  });

  test('settings of a manual choice are part of it', () => {
    const tuned = (partitions: number) => request({ backend: { type: 'kafka', config: { partitions } } });
    expect(statuses({ before: tuned(20), after: tuned(20) })).toEqual([]);
    expect(statuses({ before: tuned(20), after: tuned(21) })).toEqual(['backend missing']);
  });

  test('a grant can name what a removed value gives way to, and nothing else of it', () => {
    const before = request({ needs: { consistency: 'bounded_staleness' }, ticket: 'PLAT-1' });
    const after = request({ needs: { consistency: 'strong' }, ticket: 'PLAT-1' });
    expect(statuses({ before, after }, policies(grantFile('consistency: [strong]')))).toEqual([
      'needs.consistency granted',
    ]);
    expect(statuses({ before, after }, policies(grantFile('consistency: [bounded_staleness]')))).toEqual([
      'needs.consistency invalid',
    ]);
  });

  test('without anything to compare with everything counts as added', () => {
    expect(statuses({ before: undefined, after: BEYOND, action: 'create' })).toEqual([
      'needs.write_rps missing',
    ]);
  });

  test('a tombstone passes nothing: what comes back from it counts as added', () => {
    const smuggled = request({ backend: { type: 'kafka' }, state: 'deleting' });
    expect(statuses({ before: request(), after: smuggled, action: 'delete' })).toEqual(['delete missing']);
    expect(
      statuses({ before: smuggled, after: request({ backend: { type: 'kafka' } }), action: 'create' }),
    ).toEqual(['backend missing']);
  });
});

describe('loosening what protects data', () => {
  const pci = (more: object = {}) => request({ policies: { compliance: 'pci', ...more } });

  test('adding a framework is guided, taking it away is not', () => {
    expect(statuses({ after: pci() })).toEqual([]);
    expect(approvals({ before: pci(), after: request() })).toEqual([
      'policies.compliance: pci removed | missing | platform-team (vera, xin)',
    ]);
    expect(statuses({ before: pci(), after: request({ policies: { compliance: 'sox' } }) })).toEqual([
      'policies.compliance missing',
    ]);
  });

  test('switching off what was on under a framework; without one it is guided', () => {
    const off = request({ policies: { audit_logging: 'disabled' } });
    expect(statuses({ after: off })).toEqual([]);
    expect(statuses({ before: pci(), after: off })).toEqual([
      'policies.compliance missing',
      'policies.audit_logging missing',
    ]);
    const gdpr = request({ policies: { compliance: 'gdpr', audit_logging: 'disabled' } });
    expect(
      findings({ before: request({ policies: { compliance: 'gdpr' } }), after: gdpr, evidence: evidence() }),
    ).toEqual([
      "policies.audit_logging: Team 'payments-team' (guided) needs an approval for policies.audit_logging 'disabled', which was enabled under 'gdpr' [APPROVAL_REQUIRED] > Ask platform-team (vera, xin) to approve the pull request",
    ]);
  });

  test('not by way of a tombstone either', () => {
    const after = request({ state: 'deleting' });
    expect(statuses({ before: pci(), after, action: 'delete' })).toEqual([
      'policies.compliance missing',
      'delete missing',
    ]);
  });
});

describe('what happens to what is there', () => {
  const shorter = {
    before: needs({ retention: '7days' }),
    after: needs({ retention: '1day' }),
    transitions: [transition()],
  };

  test('the request field behind a transition is named, and shown', () => {
    expect(findings({ ...shorter, evidence: evidence() })).toEqual([
      'needs.retention: Losing data (needs.retention 7days → 1day) needs an approval [APPROVAL_REQUIRED] > Ask another member of payments-team (bob) or platform-team (vera, xin) to approve the pull request, or platform-team for a grant (risk: data-loss) in policies/approvals.yaml and name its ticket in approval.approval_ticket',
    ]);
    expect(approvals(shorter)).toEqual([
      'data-loss: needs.retention 7days → 1day | missing | another member of payments-team (bob) or platform-team (vera, xin)',
    ]);
  });

  test('where several fields could be behind it the setting is named, unless provenance tells', () => {
    const both = { ...shorter, after: needs({ retention: '1day', write_rps: 900 }) };
    expect(approvals(both)[0]).toMatch(
      /^data-loss: backend\.config\.retention\.ms 604800000 → 86400000 \| missing/,
    );
    expect(codes(both)).toEqual(['APPROVAL_REQUIRED namespace']);
    const provenance = [
      { path: 'backend.config.retention.ms', rule: 'sizing.yaml#x', inputs: ['needs.retention'] },
    ];
    expect(codes({ ...both, provenance })).toEqual(['APPROVAL_REQUIRED needs.retention']);
  });

  test('one approval a kind, and none for what is safe', () => {
    const transitions = [
      transition(),
      transition({ path: 'backend.config.partitions', before: 4, after: 8, effect: 'disruptive' }),
      transition({
        path: 'access.roles.service.mailer',
        before: 'read-only',
        after: null,
        effect: 'disruptive',
      }),
      transition({ path: 'backend.config.replication', effect: 'in-place' }),
    ];
    expect(approvals({ transitions }).map((line) => line.split(' | ')[0])).toEqual([
      'disruptive: backend.config.partitions 4 → 8, access.roles.service.mailer read-only → none',
      'data-loss: backend.config.retention.ms 604800000 → 86400000',
    ]);
    expect(codes({ transitions })).toEqual([
      'APPROVAL_REQUIRED access.consumers',
      'APPROVAL_REQUIRED namespace',
    ]);
  });

  test('a migration waits for the expert, a deletion for a second person alone', () => {
    const moves = transition({ path: 'backend.type', before: 'nats', after: 'kafka', effect: 'migrate' });
    expect(approvals({ action: 'migrate', transitions: [moves] })).toEqual([
      'migrate: backend.type nats → kafka | missing | platform-team (vera, xin)',
    ]);
    const gone = {
      action: 'delete',
      after: request({ state: 'deleting' }),
      transitions: [transition()],
    } as const;
    expect(findings({ ...gone, evidence: evidence() })).toEqual([
      "state: Deleting namespace 'orders' needs an approval [APPROVAL_REQUIRED] > Ask another member of payments-team (bob) or platform-team (vera, xin) to approve the pull request, or platform-team for a grant (delete: true) in policies/approvals.yaml and name its ticket in approval.approval_ticket",
    ]);
  });

  test('grants: as much risk as they say, and only with their ticket', () => {
    const withTicket = { ...shorter, after: request({ needs: { retention: '1day' }, ticket: 'PLAT-1' }) };
    const risk = (of: string, parts = withTicket) => statuses(parts, policies(grantFile(`risk: ${of}`)));
    expect(risk('data-loss')).toEqual(['data-loss granted']);
    expect(risk('disruptive')).toEqual(['data-loss invalid']);
    expect(risk('data-loss', shorter)).toEqual(['data-loss invalid']);
    const disruptive = { ...withTicket, transitions: [transition({ effect: 'disruptive' as const })] };
    expect(risk('data-loss', disruptive)).toEqual(['disruptive granted']);
    const after = request({ ticket: 'PLAT-1', state: 'deleting' });
    const set = policies(grantFile('delete: true'));
    expect(approvals({ action: 'delete', after }, set)).toEqual([
      'delete: orders | granted | platform-team (PLAT-1) | the grant covers it until 2027-03-31',
    ]);
    expect(deletionGrant(after, set, NOW)?.ticket).toBe('PLAT-1');
    expect(deletionGrant(request({ state: 'deleting' }), set, NOW)).toBeUndefined();
    expect(
      statuses(
        { action: 'migrate', after: request({ ticket: 'PLAT-1' }) },
        policies(grantFile('migrate: true')),
      ),
    ).toEqual(['migrate granted']);
  });

  test('a grant is judged when the change was merged, not when it is applied', () => {
    const parts = {
      action: 'delete',
      after: request({ ticket: 'PLAT-1', state: 'deleting' }),
      now: Date.parse('2027-06-01'),
    } as const;
    const set = policies(grantFile('delete: true'));
    const merged = (merged_at: string | null) =>
      statuses({ ...parts, evidence: evidence([], { merged_at }) }, set);
    expect(merged(null)).toEqual(['delete invalid']);
    expect(merged('2027-03-31T23:59:59Z')).toEqual(['delete granted']);
    expect(merged('2027-04-01T00:00:00Z')).toEqual(['delete invalid']);
    expect(merged('some day')).toEqual(['delete invalid']);
  });

  test('who approves is said in boundaries.yaml', () => {
    const set = policies({
      'boundaries.yaml':
        'version: 1\napprovers: { advanced: [expert], expert: [expert], delete: [search-team] }\nfields: []\nlimits: []\n',
    });
    const parts = { action: 'delete', after: request({ state: 'deleting' }) } as const;
    const by = (login: string) => statuses({ ...parts, evidence: evidence([review(login)]) }, set);
    expect(by('dana')).toEqual(['delete granted']);
    expect(by('bob')).toEqual(['delete missing']);
    expect(by('vera')).toEqual(['delete missing']);
  });
});

describe('the author', () => {
  test('is of the team, before or after, or an expert; logins compare without case', () => {
    const named = (actor: string | undefined, more = {}) => codes({ actor, ...more });
    expect(named('ALICE')).toEqual([]);
    expect(named('vera')).toEqual([]);
    expect(named(undefined)).toEqual([]);
    expect(named('dana')).toEqual(['NOT_AUTHORIZED team']);
    const search = request({ team: 'search-team' });
    const ofSearch = (actor: string) => named(actor, { before: search, after: search });
    // The Kelvin sign, whose lower case is a k.
    expect([ofSearch('ERIK'), ofSearch('eri\u212a')]).toEqual([[], ['NOT_AUTHORIZED team']]);
    expect(named('dependabot[bot]')).toEqual(['NOT_AUTHORIZED team']);
    const moved = { after: request({ team: 'search-team' }) };
    expect(named('dana', moved)).toEqual(['APPROVAL_REQUIRED team']);
    expect(named('sven', moved)).toEqual(['NOT_AUTHORIZED team', 'APPROVAL_REQUIRED team']);
  });

  test('the evidence tells members that the roster leaves to GitHub; without it nobody is one', () => {
    const github = { before: undefined, after: request({ team: 'github-team' }), actor: 'gita' };
    expect(findings(github)).toEqual([
      "team: 'gita' is not a member of team 'github-team' [NOT_AUTHORIZED] > The team's members are those of the GitHub team 'acme/github', and this run was not told who they are: give it a token that may read the team, or list them under members in policies/teams.yaml",
    ]);
    const memberships = { GITA: ['github-team'] };
    expect(codes({ ...github, evidence: evidence([], { author: 'gita', memberships }) })).toEqual([]);
    const hostile = JSON.parse('{"__proto__": ["github-team"], "constructor": ["platform-team"]}');
    expect(codes({ ...github, evidence: evidence([], { author: 'gita', memberships: hostile }) })).toEqual([
      'NOT_AUTHORIZED team',
    ]);
  });

  test('who pushes to the pull request of another brings no authority that the other lacks', () => {
    const by = (actor: string | undefined, author: string | null) =>
      codes({ after: request({ backend: { type: 'kafka' } }), actor, evidence: evidence([], { author }) });
    expect(by('vera', null)).toEqual([]);
    expect(by('vera', 'xin')).toEqual([]);
    expect(by(undefined, 'vera')).toEqual([]);
    expect(by('vera', 'alice')).toEqual(['FIELD_NOT_ALLOWED backend']);
    expect(by('dana', 'vera')).toEqual(['NOT_AUTHORIZED team', 'FIELD_NOT_ALLOWED backend']);
  });

  test("a team's own boundary covers its fields, for its members", () => {
    const analytics = (more = {}) => ({
      before: undefined,
      after: request({ team: 'analytics-team', needs: { write_rps: 250_000 } }),
      ...more,
    });
    expect(codes(analytics({ actor: undefined }))).toEqual([]);
    expect(codes(analytics({ actor: 'sven' }))).toEqual([]);
    expect(codes(analytics({ actor: 'alice' }))).toEqual([
      'NOT_AUTHORIZED team',
      'APPROVAL_REQUIRED needs.write_rps',
    ]);
  });

  test('an expert needs nobody, but for what cannot be undone', () => {
    const transitions = [
      transition(),
      transition({ path: 'x', effect: 'disruptive' }),
      transition({ path: 'backend.type', effect: 'migrate' }),
    ];
    const after = request({ backend: { type: 'kafka' }, needs: { write_rps: 2_000_000 } });
    const all = ['migrate missing', 'disruptive missing', 'data-loss missing'];
    const parts = { action: 'migrate', transitions } as const;
    expect(statuses({ ...parts, after, actor: 'vera' })).toEqual(['data-loss missing']);
    expect(statuses({ ...parts, actor: 'alice' })).toEqual(all);
    expect(statuses({ ...parts, actor: undefined })).toEqual(all);
    const gone = { action: 'delete', after: request({ state: 'deleting' }), actor: 'vera' } as const;
    const by = (login: string) =>
      statuses({ ...gone, evidence: evidence([review(login)], { author: 'vera' }) });
    expect([by('vera'), by('xin'), by('alice')]).toEqual([
      ['delete invalid'],
      ['delete granted'],
      ['delete invalid'],
    ]);
  });
});

describe('another team', () => {
  const moved = { after: request({ team: 'search-team' }) };
  const by = (actor: string | undefined, login: string, writer = actor ?? null) => {
    const commits = [{ author: writer ?? 'nobody-else', committer: 'web-flow', co_authors: [] }];
    return statuses({
      ...moved,
      actor,
      evidence: evidence([review(login)], { author: writer, commits }),
    });
  };

  test('takes the author of one and a member of the other', () => {
    expect(by('alice', 'dana')).toEqual(['team granted']);
    expect(by('dana', 'alice')).toEqual(['team granted']);
    expect(by('alice', 'bob')).toEqual(['team missing']);
    expect(by('dana', 'erik')).toEqual(['team missing']);
  });

  test('or an expert, as either', () => {
    expect(by('alice', 'vera')).toEqual(['team granted']);
    expect(by('sven', 'vera')).toEqual(['team granted']);
    expect(by('sven', 'dana')).toEqual(['team missing']);
    expect(by(undefined, 'dana')).toEqual(['team missing']);
    expect(by(undefined, 'vera')).toEqual(['team invalid']);
    expect(by('vera', 'alice')).toEqual([]);
  });

  test('is said', () => {
    expect(findings(moved)).toEqual([
      "team: Moving the namespace from team 'payments-team' to team 'search-team' needs an approval [APPROVAL_REQUIRED] > Ask search-team (dana, erik) or platform-team (vera, xin) to approve the pull request",
    ]);
  });
});
