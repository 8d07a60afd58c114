import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { NOW } from './cases.ts';
import { edited, loaded, TEAMS } from './load-policies.ts';

// Growth that would move a namespace, whatever kind of rule holds the threshold.

function notices(client_api: string, needs: object, files: Record<string, string> = {}): unknown[] {
  const text = JSON.stringify({
    namespace: 'x',
    team: 'platform-team',
    client_api,
    needs,
    access: { owners: [{ team: 'platform-team' }] },
  });
  const set = loaded({ 'teams.yaml': TEAMS.replace('write_rps: 50000', 'write_rps: unlimited'), ...files });
  return compile({ requests: [{ path: 'namespace-request.yaml', text }] }, set, {
    now: NOW,
  }).diagnostics.flatMap(({ error, related }) =>
    error.code === 'NEAR_THRESHOLD' ? [[error.message, related[0]!.file]] : [],
  );
}

const backends = 'builtin:policies/backends.yaml';

test('a pattern that a backend is picked for', () => {
  expect(notices('pubsub', { max_message_size: '1MB' })).toEqual([
    [expect.stringMatching(/1MB.*nats to kafka/), 'builtin:policies/patterns.yaml'],
  ]);
  expect(notices('pubsub', { max_message_size: '0.5MB' })).toEqual([]);
  // A queue stays where it is: claim-check moves its messages, not the queue.
  expect(notices('queue', { max_message_size: '1MB' })).toEqual([]);
  expect(notices('queue', { retention: '30days' })).toEqual([]);
});

test.each(['needs.write_rps > 50000', 'needs.write_rps >= 50000', '50000 < needs.write_rps'])(
  'into a condition: %s',
  (condition) => {
    const files = edited('backends.yaml', 'needs.write_rps > 50000', condition);
    expect(notices('pubsub', { write_rps: 49_000 }, files)).toEqual([
      [expect.stringContaining('nats to kafka'), 'policies/backends.yaml'],
    ]);
  },
);

test.each(['needs.write_rps < 50000', 'needs.write_rps <= 50000', '!(needs.write_rps > 50000)'])(
  'out of one: %s',
  (condition) => {
    const swapped = edited(
      'backends.yaml',
      `needs.write_rps > 50000
    backend: kafka`,
      `${condition}
    backend: nats`,
    )['backends.yaml']!;
    const files = {
      'backends.yaml': swapped.replace(
        'when: client_api == "pubsub"\n    backend: nats',
        'when: client_api == "pubsub"\n    backend: kafka',
      ),
    };
    expect(notices('pubsub', { write_rps: 49_000 }, files)).toEqual([
      [expect.stringContaining('nats to kafka'), 'policies/backends.yaml'],
    ]);
  },
);

test('one notice for a field and a value, however many rules hold it', () => {
  const files = edited(
    'backends.yaml',
    'needs.write_rps > 50000',
    '(needs.write_rps > 50000 || needs.write_rps >= 50000 && needs.ordered)',
  );
  expect(notices('pubsub', { write_rps: 50_000 }, files)).toHaveLength(1);
  expect(notices('pubsub', { write_rps: 50_000 })).toEqual([
    [expect.stringContaining('nats to kafka'), backends],
  ]);
});
