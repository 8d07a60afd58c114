import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import type { Transition } from '../src/core/model/transition.ts';
import { configValues } from '../src/core/plan/config-values.ts';
import { judgeTransitions } from '../src/core/plan/judge-transitions.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { expressionContext } from '../src/core/select/expression-context.ts';
import { NOW } from './cases.ts';
import { type Draft, draftRequest, fileOf, POLICIES } from './draft-request.ts';

const policySet = loadPolicySet(POLICIES).policySet!;

function compiled(text: object, path = 'namespaces/x/namespace-request.yaml') {
  const source = { path, text: JSON.stringify(text) };
  const { configs, diagnostics } = compile({ requests: [source] }, policySet, { now: NOW });
  if (!configs[0]) throw new Error(JSON.stringify(diagnostics));
  return { request: configs[0].request, config: configs[0].decided().config };
}

const BASE = {
  namespace: 'orders',
  team: 'free-team',
  access: { owners: [{ team: 'free-team' }], consumers: [{ service: 'shop', permission: 'read-write' }] },
};

/** What an edit of a request means. */
function judged(before: object, after: object): Transition[] {
  const [from, to] = [compiled({ ...BASE, ...before }), compiled({ ...BASE, ...after })];
  return judgeTransitions(from.config, to.config, policySet, expressionContext(to.request, policySet));
}

/** `backend.config.partitions 20 → 60 in-place`. */
const line = ({ path, before, after, effect }: Transition): string =>
  `${path} ${before} → ${after} ${effect}`;
const lines = (before: object, after: object): string[] => judged(before, after).map(line);

/** The same with `after` changed by hand: what an expert or another policy can bring about. */
function edited(
  request: object,
  edit: (config: PlatformConfig) => void,
  by: PolicySet = policySet,
): Transition[] {
  const { config, request: canonical } = compiled({ ...BASE, ...request });
  const after = structuredClone(config);
  edit(after);
  return judgeTransitions(config, after, by, expressionContext(canonical, by));
}

const queue = (needs: object) => ({ client_api: 'queue', needs });
const pubsub = (needs: object) => ({ client_api: 'pubsub', needs });
const keyvalue = (needs: object) => ({ client_api: 'keyvalue', needs });
const transact = (needs: object) => ({ client_api: 'transact', needs });

test('every value that provenance names is among the values, and is what was decided', () => {
  fc.assert(
    fc.property(draftRequest, (draft: Draft) => {
      const { configs } = compile({ requests: [fileOf(draft, 0)] }, policySet, { now: NOW });
      const { config, decisions } = configs[0]!.decided();
      const values = configValues(config);
      for (const { path, value } of decisions) expect([path, values.get(path)]).toEqual([path, value]);
      expect(config.provenance.filter(({ path }) => !values.has(path))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('values that have no decision are the team, the API, and what there is none of', () => {
  const { config } = compiled({ ...BASE, ...queue({}) });
  const decided = new Set(config.provenance.map(({ path }) => path));
  const others = [...configValues(config)].filter(([path]) => !decided.has(path));
  expect(others).toEqual([
    ['team', 'free-team'],
    ['client_api', 'queue'],
    ['policies.compliance', null],
  ]);
});

describe('any two configurations', () => {
  const pair = fc.tuple(draftRequest, draftRequest);
  const judge = ([from, to]: readonly [Draft, Draft]) => {
    const [before, after] = [from, { ...to, namespace: from.namespace }].map((draft, i) => {
      const { configs } = compile({ requests: [fileOf(draft, i)] }, policySet, { now: NOW });
      return { request: configs[0]!.request, config: configs[0]!.decided().config };
    });
    const context = expressionContext(after!.request, policySet);
    return {
      before: before!.config,
      after: after!.config,
      transitions: judgeTransitions(before!.config, after!.config, policySet, context),
    };
  };

  test('a configuration and itself: nothing', () => {
    fc.assert(
      fc.property(draftRequest, (draft) => {
        expect(judge([draft, draft]).transitions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('each value that differs once, but for the settings of a backend that is another one', () => {
    fc.assert(
      fc.property(pair, (drafts) => {
        const { before, after, transitions } = judge(drafts);
        const [was, is] = [configValues(before), configValues(after)];
        const moved = before.backend.type !== after.backend.type;
        const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))]
          .filter((path) => (was.get(path) ?? null) !== (is.get(path) ?? null))
          .filter((path) => !(moved && path.startsWith('backend.config.')));
        expect(transitions.map(({ path }) => path)).toEqual(paths);
      }),
      { numRuns: 200 },
    );
  });

  test('the built-in table speaks of all of them', () => {
    fc.assert(
      fc.property(pair, (drafts) => {
        const silent = judge(drafts).transitions.filter(({ ref, path }) => !ref && path !== 'backend.type');
        expect(silent).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('semantics 7', () => {
  test('capacity up scales in place', () => {
    expect(lines(queue({ write_rps: 10_000 }), queue({ write_rps: 30_000 }))).toEqual([
      'backend.config.partitions 20 → 60 in-place',
      'proxy.rate_limits.write_rps 10000 → 30000 in-place',
    ]);
  });

  test('more partitions of an ordered topic are disruptive, and the row says why', () => {
    const [partitions] = judged(
      queue({ ordered: true, write_rps: 10_000 }),
      queue({ ordered: true, write_rps: 30_000 }),
    );
    expect(partitions).toMatchObject({
      path: 'backend.config.partitions',
      effect: 'disruptive',
      because: expect.stringContaining('order'),
    });
    const { file, line: at } = policySet.locate(partitions!.ref!);
    expect([file, at > 1]).toEqual(['builtin:policies/transitions.yaml', true]);
  });

  test('partitions cannot shrink; the lower limit is felt', () => {
    expect(lines(queue({ write_rps: 30_000 }), queue({ write_rps: 10_000 }))).toEqual([
      'backend.config.partitions 60 → 20 kept',
      'proxy.rate_limits.write_rps 30000 → 10000 disruptive',
    ]);
  });

  test('shorter retention loses data, longer does not; forever is the longest in each spelling', () => {
    const days = (retention: string) => ({ retention });
    expect(lines(queue(days('7days')), queue(days('3days')))).toEqual([
      'backend.config.retention.ms 604800000 → 259200000 data-loss',
    ]);
    expect(lines(queue(days('3days')), queue(days('7days')))).toEqual([
      'backend.config.retention.ms 259200000 → 604800000 in-place',
    ]);
    expect(lines(transact(days('10days')), transact(days('5days')))).toEqual([
      'backend.config.retention_days 10 → 5 data-loss',
    ]);
    // The default of transact is forever, which is no number there.
    expect(lines(transact({}), transact(days('10days')))).toEqual([
      'backend.config.retention_days null → 10 data-loss',
      'backend.config.partition_days null → 1 disruptive',
    ]);
    expect(lines(transact(days('10days')), transact({}))).toEqual([
      'backend.config.retention_days 10 → null in-place',
      'backend.config.partition_days 1 → null kept',
    ]);
    const topic = (from: number, to: number) => {
      const { config, request } = compiled({ ...BASE, ...queue({}) });
      const sized = (ms: number): PlatformConfig => ({
        ...config,
        backend: { ...config.backend, config: { ...config.backend.config, 'retention.ms': ms } },
      });
      return judgeTransitions(sized(from), sized(to), policySet, expressionContext(request, policySet)).map(
        line,
      );
    };
    expect(topic(-1, 1000)).toEqual(['backend.config.retention.ms -1 → 1000 data-loss']);
    expect(topic(1000, -1)).toEqual(['backend.config.retention.ms 1000 → -1 in-place']);
  });

  test('0 is no limit of age at NATS', () => {
    const aged = (after: number) =>
      edited(pubsub({ retention: '7days' }), ({ backend }) => {
        backend.config.max_age_seconds = after;
      }).map(({ effect }) => effect);
    expect([aged(0), aged(60)]).toEqual([['in-place'], ['data-loss']]);
  });

  test('a TTL that is shorter, or new, loses data; one that is longer, or gone, does not', () => {
    const ttl = (before: object, after: object) =>
      lines(keyvalue(before), keyvalue(after)).filter((one) => one.startsWith('backend.config.ttl_seconds'));
    expect(ttl({ ttl: '1h' }, { ttl: '30min' })).toEqual([
      'backend.config.ttl_seconds 3600 → 1800 data-loss',
    ]);
    expect(ttl({ ttl: '1h' }, { ttl: '2h' })).toEqual(['backend.config.ttl_seconds 3600 → 7200 in-place']);
    expect(ttl({}, { ttl: '1h' })).toEqual(['backend.config.ttl_seconds null → 3600 data-loss']);
    expect(ttl({ ttl: '1h' }, {})).toEqual(['backend.config.ttl_seconds 3600 → null in-place']);
  });

  test('smaller messages, and a statement timeout written as text', () => {
    expect(lines(queue({ max_message_size: '1MB' }), queue({ max_message_size: '512KB' }))).toEqual([
      'backend.config.max.message.bytes 1052672 → 528384 disruptive',
    ]);
    const reader = (query_complexity: string) => ({ client_api: 'reader', needs: { query_complexity } });
    expect(lines(reader('high'), reader('low'))).toEqual([
      'backend.config.statement_timeout 5min → 30s disruptive',
    ]);
    expect(lines(reader('low'), reader('high'))).toEqual([
      'backend.config.statement_timeout 30s → 5min in-place',
    ]);
  });
});

describe('migrations', () => {
  test('another backend is one migration, and its settings are not compared', () => {
    expect(lines(pubsub({ write_rps: 50_000 }), pubsub({ write_rps: 60_000 }))).toEqual([
      'backend.type nats → kafka migrate',
      'access.principals.kafka null → prism-orders in-place',
      'proxy.chain pii, nats → pii, kafka in-place',
      'proxy.rate_limits.write_rps 50000 → 60000 in-place',
      'policies.encryption_at_rest nats → none in-place',
      'access.principals.nats prism-orders → null in-place',
    ]);
  });

  test('a pattern that comes brings its settings, and the row of the pattern says what that means', () => {
    const added = judged(queue({}), queue({ replay: 'enabled' }));
    expect(added.map(line)).toEqual([
      'patterns.replay-store null → replay-store migrate',
      'patterns.replay-store.config.retention_days null → 7 in-place',
      'auxiliary_backends.replay-store.type null → postgres in-place',
      'auxiliary_backends.replay-store.config.table null → replay_orders in-place',
      'auxiliary_backends.replay-store.config.retention_days null → 7 in-place',
      'auxiliary_backends.replay-store.config.partition_days null → 1 in-place',
      'proxy.chain pii, wal, kafka → pii, wal, replay-store, kafka in-place',
    ]);
    expect(added[1]).toMatchObject({ because: 'it comes with the pattern', ref: added[0]!.ref });
  });

  test('what a pattern takes with it', () => {
    const removed = (before: object, after: object) =>
      judged(before, after)
        .filter(({ path }) => /^patterns\.[a-z-]+$/.test(path))
        .map(line);
    expect(removed(queue({ replay: 'enabled' }), queue({}))).toEqual([
      'patterns.replay-store replay-store → null data-loss',
    ]);
    expect(removed(queue({ retention: '60days' }), queue({ retention: '20days' }))).toEqual([
      'patterns.tiered-storage tiered-storage → null data-loss',
    ]);
    expect(removed(queue({ max_message_size: '2MB' }), queue({}))).toEqual([
      'patterns.claim-check claim-check → null data-loss',
    ]);
    expect(removed(queue({}), queue({ durability: 'eventual' }))).toEqual([
      'patterns.wal wal → null disruptive',
    ]);
    expect(removed(keyvalue({ ttl: '1h' }), keyvalue({}))).toEqual(['patterns.cache cache → null migrate']);
  });

  test('data that moves to its tier is not lost, although the topic keeps less', () => {
    expect(lines(queue({ retention: '20days' }), queue({ retention: '60days' }))).toContain(
      'backend.config.retention.ms 1728000000 → 604800000 disruptive',
    );
  });

  test("a pattern's storage in another backend is one migration too", () => {
    const moved = edited(queue({}), ({ auxiliary_backends }) => {
      auxiliary_backends[0] = { pattern: 'wal', type: 's3', config: { bucket: 'b' } };
    });
    expect(moved.map(line)).toEqual(['auxiliary_backends.wal.type postgres → s3 migrate']);
  });
});

describe('access, proxy and policies', () => {
  const shop = (permission: string) => ({
    ...queue({}),
    access: { owners: BASE.access.owners, consumers: [{ service: 'shop', permission }] },
  });
  test('who loses something notices', () => {
    const without = { ...queue({}), access: { owners: BASE.access.owners } };
    expect(lines(shop('read-only'), shop('read-write'))).toEqual([
      'access.roles.service.shop read-only → read-write in-place',
    ]);
    expect(lines(shop('read-write'), shop('read-only'))).toEqual([
      'access.roles.service.shop read-write → read-only disruptive',
    ]);
    expect(lines(shop('read-only'), without)).toEqual([
      'access.roles.service.shop read-only → null disruptive',
    ]);
    expect(lines(without, shop('read-only'))).toEqual([
      'access.roles.service.shop null → read-only in-place',
    ]);
  });

  test('audit and personal data', () => {
    const policies = (pii_handling: string, audit_logging: string) => ({
      ...queue({}),
      policies: { pii_handling, audit_logging },
    });
    const off = lines(policies('enabled', 'enabled'), policies('disabled', 'disabled'));
    expect(off).toContain('policies.pii_handling enabled → disabled disruptive');
    expect(off).toContain('policies.audit_logging enabled → disabled disruptive');
    expect(off).toContain('observability.audit_log audit-orders → null disruptive');
    const on = judged(policies('disabled', 'disabled'), policies('enabled', 'enabled'));
    expect([...new Set(on.map(({ effect }) => effect))]).toEqual(['in-place']);
  });

  test('an address that goes breaks clients; one that comes does not', () => {
    const addresses = (before: string[], after: string[]) => {
      const { config, request } = compiled({ ...BASE, ...queue({}) });
      const at = (endpoints: string[]) => ({ ...config, proxy: { ...config.proxy, endpoints } });
      return judgeTransitions(at(before), at(after), policySet, expressionContext(request, policySet)).map(
        line,
      );
    };
    expect(addresses([], ['a:1'])).toEqual(['proxy.endpoints none → a:1 in-place']);
    expect(addresses(['a:1'], ['b:1', 'a:1'])).toEqual(['proxy.endpoints a:1 → b:1, a:1 in-place']);
    expect(addresses(['a:1', 'b:1'], ['b:1', 'c:1'])).toEqual([
      'proxy.endpoints a:1, b:1 → b:1, c:1 disruptive',
    ]);
  });

  test('another team owns it', () => {
    const access = { owners: [{ team: 'free-team' }, { team: 'small-team' }] };
    expect(lines({ ...queue({}), access }, { ...queue({}), access, team: 'small-team' })).toEqual([
      'team free-team → small-team in-place',
    ]);
  });
});

describe('what cannot be judged', () => {
  test('a setting of which no row speaks is disruptive', () => {
    const [unknown] = edited(queue({}), ({ backend }) => {
      backend.config['segment.ms'] = 5;
    });
    expect(unknown).toEqual({
      path: 'backend.config.segment.ms',
      before: null,
      after: 5,
      effect: 'disruptive',
      because: 'no row of transitions.yaml speaks of this setting',
      ref: undefined,
    });
  });

  test('what was not there is not kept', () => {
    const [bucket] = edited(queue({}), ({ auxiliary_backends: [wal] }) => {
      delete wal!.config.table;
    });
    expect(line(bucket!)).toBe('auxiliary_backends.wal.config.table wal_orders → null kept');
    const { config, request } = compiled({ ...BASE, ...queue({}) });
    const before = structuredClone(config);
    delete before.auxiliary_backends[0]!.config.table;
    const [added] = judgeTransitions(before, config, policySet, expressionContext(request, policySet));
    expect(added).toMatchObject({ effect: 'disruptive', ref: undefined });
  });

  test('the same amount in other words is no change, and text that only looks like an amount is one', () => {
    const threshold = (after: string) =>
      edited(queue({ max_message_size: '2MB' }), ({ patterns }) => {
        patterns.find(({ type }) => type === 'claim-check')!.config.threshold = after;
      }).map(line);
    expect(threshold('1024KB')).toEqual([]);
    expect(threshold('30s')).toEqual(['patterns.claim-check.config.threshold 1MB → 30s in-place']);
  });

  test('a condition sees the request and the patterns after the change', () => {
    const rows = `version: 1
transitions:
  - { id: a, for: kafka, set: replication, change: any, when: '"wal" in patterns && pattern["claim-check"].threshold >= mb(1)', effect: data-loss, because: x }
  - { id: b, for: kafka, set: replication, change: any, effect: in-place, because: y }
`;
    const own = loadPolicySet({
      policies: [...POLICIES.policies, { path: 'policies/transitions.yaml', text: rows }],
    }).policySet!;
    const replicated = (needs: object) =>
      edited(
        queue(needs),
        ({ backend }) => {
          backend.config.replication = 5;
        },
        own,
      ).map(({ effect }) => effect);
    expect(replicated({ max_message_size: '2MB' })).toEqual(['data-loss']);
    expect(replicated({ max_message_size: '2MB', durability: 'eventual' })).toEqual(['in-place']);
    expect(replicated({})).toEqual(['in-place']);
  });
});
