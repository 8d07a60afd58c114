import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import { renderNamespaceJson, renderStatusJson } from '../src/core/report/status-json.ts';
import { renderNamespaceText } from '../src/core/report/status-namespace-text.ts';
import type { StatusReport, StatusStep } from '../src/core/report/status-report.ts';
import { renderStatusText } from '../src/core/report/status-text.ts';
import { pendingRecord, record } from './apply-report-samples.ts';
import { HOSTILE } from './report-samples.ts';

const LEASE = {
  run: 'run-8',
  actor: 'alice',
  host: 'ci-7',
  pid: 12,
  since: '2026-11-24T10:00:00.000Z',
  expires_at: '2026-11-24T10:01:00.000Z',
};
const STATE = { lineage: '3f2a1b00-16a5-4c0e-8a62', serial: 42, commit: 'ef'.repeat(20), lease: null };
const reportOf = (
  namespaces: readonly AppliedNamespace[],
  lease: typeof LEASE | null = null,
): StatusReport => ({
  store: 'the directory .prism/state',
  state: { ...STATE, lease },
  namespaces,
});
const RECORDS = [
  record({ namespace: 'carts', client_api: 'keyvalue' }),
  record({ namespace: 'gone', status: 'deleted' }),
  pendingRecord({ namespace: 'ledger' }, { done: ['ledger/backend/postgres/principal'] }),
  pendingRecord(
    { namespace: 'new-thing', status: 'provisioning', created_at: null },
    { action: 'create', run: 'run-8', error: null },
  ),
];
const STEPS: readonly StatusStep[] = [
  { step: 'ledger/backend/postgres/principal', became: 'done', error: null },
  { step: 'ledger/proxy/register', became: 'failed', error: 'no proxy acknowledged it in 60 s' },
  { step: 'ledger/access/team/x', became: 'begun', error: null },
];
const plain = (of: StatusReport, width?: number) => renderStatusText(of, { color: false, width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const withoutCodes = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');

test('what needs eyes comes first, with what waits and why', () => {
  expect(plain(reportOf(RECORDS, LEASE))).toMatchInlineSnapshot(`
    "2 of 3 namespaces not active: 1 degraded, 1 provisioning, 1 active, 1 deleted
      An apply is running by alice on ci-7 (process 12), since 2026-11-24 10:00Z; it
      may write until 2026-11-24 10:01Z
      State 3f2a1b00 at 42, commit efefefe, in the directory .prism/state

    degraded: a change of it began and has not come to its end
      ledger payments-team transact postgres with outbox 2026-11-24 10:15Z
          update: PostgreSQL cannot be reached (ECONNREFUSED), 1 step done

    provisioning: it is being made for the first time
      new-thing payments-team transact postgres with outbox 2026-11-24 10:15Z
          create: being carried out now

    active: all of it is there
      carts payments-team keyvalue postgres with outbox 2026-11-24
    "
  `);
});

test('all that is known of one, with the steps of what waits', () => {
  expect(
    renderNamespaceText(RECORDS[2]!, { color: false, lease: null, steps: STEPS }),
  ).toMatchInlineSnapshot(`
    "ledger: degraded: a change of it began and has not come to its end
      team       payments-team
      API        transact
      lives      postgres with outbox
      endpoints  https://data.example.com:8980
      created    2026-11-01 08:00Z
      changed    2026-11-24 10:15Z
      request    namespaces/payments-team/ledger/namespace-request.yaml
      commit     efefefefefefefefefefefefefefefefefefefef
      change     abababababababababababababababababababababababababababababababab
      approved   needs.write_rps: by platform-team (review 17 of bob)

    update: began and has not come to its end, 1 step done
      why        PostgreSQL cannot be reached (ECONNREFUSED)
      request    namespaces/payments-team/ledger/namespace-request.yaml
      commit     efefefefefefefefefefefefefefefefefefefef
      change     1212121212121212121212121212121212121212121212121212121212121212
      run        run-7
      [x] ledger/backend/postgres/principal
      [!] ledger/proxy/register
          no proxy acknowledged it in 60 s
      [?] ledger/access/team/x (whether it was done is not known)
      \`prism apply\` goes on where it stopped; steps that are done are not done
      again.
    "
  `);
});

test('a change that is being carried out now is not called stopped', () => {
  const text = renderNamespaceText(RECORDS[3]!, { color: false, lease: LEASE, steps: [] });
  expect(text).toContain('create: being carried out now');
  expect(text).not.toContain('goes on where');
});

test('no state yet says what to do', () => {
  const none = { ...reportOf([]), state: null };
  expect(plain(none)).toContain('nothing is applied yet');
  expect(plain(none)).toContain('prism apply');
  expect(JSON.parse(renderStatusJson(none))).toEqual({ state: null, namespaces: [] });
});

test('the JSON of one is the document of clients and nothing else', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schemas/namespace-status.schema.json', 'utf8')),
  );
  const document = JSON.parse(renderNamespaceJson(RECORDS[2]!));
  expect(document).toEqual({
    namespace: 'ledger',
    status: 'degraded',
    endpoints: ['https://data.example.com:8980'],
    client_api: 'transact',
    created_at: '2026-11-01T08:00:00.000Z',
  });
  const all = JSON.parse(renderStatusJson(reportOf(RECORDS)));
  expect(all.state).toEqual({ lineage: STATE.lineage, serial: 42, commit: STATE.commit });
  for (const one of all.namespaces) expect([validate(one), validate.errors]).toEqual([true, null]);
});

test('a thousand namespaces stay readable', () => {
  const crowd = Array.from({ length: 1000 }, (_, i) => record({ namespace: `namespace-${i}` }));
  const text = plain(reportOf([...crowd, RECORDS[2]!]));
  expect(text.split('\n').length).toBeLessThan(70);
  expect(text.indexOf('ledger')).toBeLessThan(text.indexOf('namespace-0'));
  expect(text).toContain('and 950 more');
});

test('colours change nothing else', () => {
  const colored = renderStatusText(reportOf(RECORDS, LEASE), { color: true });
  expect(colored).not.toBe(plain(reportOf(RECORDS, LEASE)));
  expect(withoutCodes(colored)).toBe(plain(reportOf(RECORDS, LEASE)));
});

test.each([60, 80, 120])('no line is wider than %i columns, but for names that cannot break', (width) => {
  const one = renderNamespaceText(RECORDS[2]!, { color: false, width, lease: LEASE, steps: STEPS });
  for (const line of `${plain(reportOf(RECORDS, LEASE), width)}${one}`.split('\n'))
    if (line.length > width) expect(line).toMatch(/\S{30}/);
});

test('nothing that somebody wrote is obeyed', () => {
  const hostile = pendingRecord(
    { namespace: HOSTILE, team: HOSTILE, endpoints: [HOSTILE] },
    { error: HOSTILE },
  );
  const lease = { ...LEASE, actor: HOSTILE, host: HOSTILE };
  for (const text of [
    plain(reportOf([hostile], lease)),
    renderNamespaceText(hostile, {
      color: false,
      lease,
      steps: [{ step: HOSTILE, became: 'failed', error: HOSTILE }],
    }),
    renderStatusJson(reportOf([hostile], lease)),
  ]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  }
});
