import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import type { AppliedChange, ApplyReport } from '../src/core/model/apply-report.ts';
import type { Difference } from '../src/core/model/difference.ts';

export const change = (given: Partial<AppliedChange> & { namespace: string }): AppliedChange => ({
  team: 'payments-team',
  action: 'update',
  outcome: 'done',
  because: [],
  advice: '',
  steps: { all: 7, done: 7, wrote: 3 },
  ...given,
});

export const difference = (given: Partial<Difference> = {}): Difference => ({
  namespace: 'order-processing',
  resource: 'order-processing/backend/postgres/table/order_processing',
  name: 'table order_processing',
  system: 'postgres',
  kind: 'changed',
  part: 'statement_timeout',
  wanted: '30s',
  found: '60s',
  owned: true,
  ...given,
});

export const report = (given: Partial<ApplyReport> = {}): ApplyReport => ({
  run: '7a1c22f4-6f0e-4b7a-9d43-1d0f3f6f2b11',
  dry: false,
  changes: [],
  recorded: 0,
  unchanged: 28,
  drift: [],
  unreachable: [],
  errors: 0,
  stopped: false,
  state: { lineage: '3f2a1b00-16a5-4c0e-8a62-50a25f0e3d52', serial: 42 },
  ...given,
});

/** One of each thing that there is to say. */
export const EVERYTHING = report({
  recorded: 3,
  changes: [
    change({ namespace: 'audit-trail', action: 'create', steps: { all: 9, done: 9, wrote: 9 } }),
    change({ namespace: 'carts', steps: { all: 2, done: 2, wrote: 0 } }),
    change({
      namespace: 'ledger',
      outcome: 'failed',
      because: ['PostgreSQL refuses to make the role ns_ledger: permission denied to create role (42501)'],
      advice: 'Grant CREATEROLE to the role of PRISM_POSTGRES_URL, then apply again',
      steps: { all: 9, done: 3, wrote: 1 },
    }),
    change({
      namespace: 'clickstream',
      team: 'analytics-team',
      action: 'migrate',
      outcome: 'held',
      because: ['a migration is not carried out by this build: create new → dual write → backfill'],
      advice: 'Carry it out by hand, or change the request so that it is not needed',
      steps: { all: 14, done: 0, wrote: 0 },
    }),
    change({
      namespace: 'events',
      action: 'create',
      outcome: 'held',
      because: ['kafka is not driven by this build'],
      advice: '',
      steps: { all: 8, done: 0, wrote: 0 },
    }),
    change({ namespace: 'old-sessions', action: 'delete' }),
  ],
  drift: [
    { ...difference(), mended: true },
    { ...difference({ kind: 'missing', part: null, wanted: null, found: null }), mended: true },
    {
      ...difference({
        namespace: 'sessions',
        name: 'table sessions',
        kind: 'extra',
        part: 'column note',
        wanted: null,
        found: 'text',
        owned: false,
      }),
      mended: false,
    },
  ],
});

/** A thousand namespaces, of which most failed for one reason. */
export const CROWD = report({
  changes: Array.from({ length: 1000 }, (_, index) => {
    const namespace = `namespace-${String(index).padStart(4, '0')}`;
    return index % 3 === 0
      ? change({ namespace, action: 'create' })
      : change({
          namespace,
          outcome: 'failed',
          because: ['PostgreSQL cannot be reached (ECONNREFUSED)'],
          advice: 'See that the server runs',
          steps: { all: 7, done: index % 5, wrote: 0 },
        });
  }),
});

const CONFIG = { backend: { type: 'postgres' }, patterns: [{ type: 'outbox' }] };

export const record = (given: Partial<AppliedNamespace> & { namespace: string }): AppliedNamespace => ({
  format_version: 1,
  team: 'payments-team',
  client_api: 'transact',
  status: 'active',
  endpoints: ['https://data.example.com:8980'],
  created_at: '2026-11-01T08:00:00.000Z',
  updated_at: '2026-11-24T10:15:30.000Z',
  applied: {
    change: 'ab'.repeat(32),
    file: `namespaces/payments-team/${given.namespace}/namespace-request.yaml`,
    content: 'cd'.repeat(20),
    commit: 'ef'.repeat(20),
    request: { namespace: given.namespace },
    config: CONFIG,
    approvals: [{ for: 'needs.write_rps', by: 'platform-team (review 17 of bob)' }],
  },
  pending: null,
  ...given,
});

export const pendingRecord = (
  given: Partial<AppliedNamespace> & { namespace: string },
  pending: Partial<NonNullable<AppliedNamespace['pending']>> = {},
): AppliedNamespace => {
  const whole = record({ status: 'degraded', ...given });
  return {
    ...whole,
    pending: {
      action: 'update',
      run: 'run-7',
      target: { ...whole.applied!, change: '12'.repeat(32) },
      unfinished: [],
      done: [],
      error: 'PostgreSQL cannot be reached (ECONNREFUSED)',
      ...pending,
    },
  };
};
