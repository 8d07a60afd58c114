import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import type { JournalEntry, LeaseRecord } from '../src/state/state-store.ts';

/** A record as apply writes it, of a namespace that is all there. */
export function sampleNamespace(namespace: string, team = 'orders'): AppliedNamespace {
  return {
    format_version: 1,
    namespace,
    team,
    client_api: 'keyvalue',
    status: 'active',
    endpoints: [`${namespace}.data.example.com:8980`],
    created_at: '2026-11-24T10:00:00.000Z',
    updated_at: '2026-11-24T10:00:00.000Z',
    applied: {
      change: 'ab'.repeat(32),
      file: `namespaces/${team}/${namespace}/namespace-request.yaml`,
      content: 'cd'.repeat(20),
      commit: null,
      // Keys of another order than the alphabet's, a number that is none, and what a text may hold.
      request: {
        zone: 'ü"\\\u2028',
        namespace,
        needs: { retention: 'forever', write_rps: 0.1 },
        __note: null,
      },
      config: { namespace, patterns: [], deep: { list: [1, [2, { three: '3' }]] } },
      approvals: [{ for: 'backend: kafka', by: 'review 17 of bob' }],
    },
    pending: null,
  };
}

export const sampleEntry = (run: string, step: string): JournalEntry => ({
  run,
  at: '2026-11-24T10:00:00.000Z',
  kind: 'step-done',
  namespace: 'orders',
  change: 'ab'.repeat(32),
  step,
  wrote: true,
});

export const sampleLease = (token: number, run = 'run-1'): LeaseRecord => ({
  token,
  run,
  actor: 'alice',
  host: 'ci-7',
  machine: 'machine-1',
  pid: 12,
  since: '2026-11-24T10:00:00.000Z',
  expires_at: '2026-11-24T10:01:00.000Z',
});
