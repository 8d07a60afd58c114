import fc from 'fast-check';
import type { ClientApi, NeedName } from '../src/core/model/request.ts';
import type { SourceFile } from '../src/core/model/source.ts';
import type { PolicySources } from '../src/core/policy/policy-set.ts';

/** A valid request in the making, for properties. */
export interface Draft {
  readonly namespace: string;
  readonly team: string;
  readonly client_api: ClientApi;
  readonly needs: Partial<Record<NeedName, string | number | boolean>>;
}

/** Built-in policies, and teams for which nothing needs an approval. */
export const POLICIES: PolicySources = {
  policies: [
    {
      path: 'policies/teams.yaml',
      text: `default_quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited, namespaces: unlimited }
teams:
  - { name: free-team, boundary: expert }
  - { name: small-team, boundary: expert, quota: { write_rps: 50000, namespaces: 3 } }
`,
    },
  ],
};

const quantity = (units: readonly string[], max: number) =>
  fc.tuple(fc.integer({ min: 1, max }), fc.constantFrom(...units)).map(([n, unit]) => `${n}${unit}`);
const size = quantity(['KB', 'MB', 'GB'], 4000);
const duration = quantity(['min', 'h', 'days', 'weeks'], 500);
const rps = fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.constantFrom(50_000, 50_001, 100_000, 100_001));
const level = fc.constantFrom('strong', 'eventual', 'best-effort');

const capacity = {
  durability: level,
  read_rps: rps,
  concurrent_connections: fc.integer({ min: 1, max: 10_000 }),
  data_size: size,
};
const messages = {
  replay: fc.constantFrom('enabled', 'disabled'),
  ordered: fc.boolean(),
  max_message_size: fc.oneof(fc.constantFrom('1MB', '1025KB', '2MB'), size),
  retention: fc.oneof(duration, fc.constant('forever')),
};
const consistency = fc.constantFrom('strong', 'eventual', 'bounded_staleness');

const NEEDS: Readonly<Record<ClientApi, Partial<Record<NeedName, fc.Arbitrary<string | number | boolean>>>>> =
  {
    keyvalue: { ...capacity, write_rps: rps, consistency, ttl: duration, retention: duration },
    pubsub: { ...capacity, ...messages, write_rps: rps },
    queue: { ...capacity, ...messages, write_rps: rps, consistency },
    reader: {
      ...capacity,
      consistency,
      query_complexity: fc.constantFrom('low', 'medium', 'high'),
      data_model: fc.constantFrom('relational', 'document', 'graph'),
    },
    transact: {
      ...capacity,
      write_rps: rps,
      replay: messages.replay,
      ordered: messages.ordered,
      retention: messages.retention,
    },
  };

const name = fc
  .tuple(
    fc.constantFrom('orders', 'a', 'clicks2', 'very-long-name-of-a-namespace-that-does-not-fit'),
    fc.nat(9999),
  )
  .map(([word, n]) => `${word}-${n}`);

/** Any valid request: each need of its client API is stated or left to its default. */
export const draftRequest: fc.Arbitrary<Draft> = fc
  .constantFrom<ClientApi>('keyvalue', 'pubsub', 'queue', 'reader', 'transact')
  .chain((client_api) =>
    fc
      .record(
        {
          namespace: name,
          needs: fc.record(NEEDS[client_api] as Record<string, fc.Arbitrary<string | number | boolean>>, {
            requiredKeys: [],
          }),
        },
        { requiredKeys: ['namespace', 'needs'] },
      )
      .map(({ namespace, needs }) => ({ namespace, team: 'free-team', client_api, needs })),
  );

export const fileOf = ({ namespace, team, client_api, needs }: Draft, i: number): SourceFile => ({
  path: `namespaces/${team}/${String(i).padStart(3, '0')}/namespace-request.yaml`,
  text: JSON.stringify({ namespace, team, client_api, needs, access: { owners: [{ team }] } }),
});
