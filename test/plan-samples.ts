import { type Compilation, type CompiledNamespace, compile } from '../src/core/compile.ts';
import type { Decision } from '../src/core/model/decision.ts';
import type { Change, FieldChange, Plan, PlanApproval, Step } from '../src/core/model/plan.gen.ts';
import type { ConfigChange, PlanReport, QuotaChange } from '../src/core/model/plan-report.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { QUOTA_RESOURCES } from '../src/core/policy/policy-set.ts';
import { NOW } from './cases.ts';
import { type Draft, fileOf } from './draft-request.ts';

// A pull request against a company's repo: what compiles is compiled; steps and approvals are written by hand.

const TEAMS = `default_quota: { write_rps: 100000, read_rps: 200000, data_size: 5TB, namespaces: 10 }
teams:
  - { name: payments-team, members: [alice, bob] }
  - { name: media-team, members: [imani, jonas] }
  - { name: user-service-team, members: [lucia] }
  - { name: analytics-team, members: [sven], boundary: advanced, quota: { read_rps: unlimited } }
  - { name: platform-team, members: [vera, carol], boundary: expert }
`;

const policies = loadPolicySet({ policies: [{ path: 'policies/teams.yaml', text: TEAMS }] });
if (!policies.policySet) throw new Error(JSON.stringify(policies.diagnostics));
const policySet = policies.policySet;

const compileAll = (drafts: readonly Draft[]): Compilation =>
  compile({ requests: drafts.map(fileOf) }, policySet, { now: NOW });

const draft = (
  namespace: string,
  team: string,
  client_api: Draft['client_api'],
  needs: Draft['needs'],
): Draft => ({
  namespace,
  team,
  client_api,
  needs,
});

const ORDERS = { durability: 'strong', replay: 'enabled', write_rps: 5000, data_size: '200GB' } as const;
const BEFORE = [
  draft('click-stream', 'analytics-team', 'pubsub', { write_rps: 40000, data_size: '1TB' }),
  draft('legacy-ad-impressions', 'analytics-team', 'pubsub', { write_rps: 60000 }),
  draft('order-processing', 'payments-team', 'queue', {
    ...ORDERS,
    ordered: true,
    read_rps: 10000,
    retention: '30days',
  }),
  draft('order-transactions', 'payments-team', 'transact', { write_rps: 2000 }),
];
const AFTER = [
  draft('click-stream', 'analytics-team', 'pubsub', { write_rps: 60000, data_size: '1TB' }),
  draft('order-processing', 'payments-team', 'queue', {
    ...ORDERS,
    ordered: true,
    read_rps: 30000,
    retention: '7days',
  }),
  draft('order-transactions', 'payments-team', 'transact', { write_rps: 2000, concurrent_connections: 80 }),
  draft('user-profiles-cache', 'user-service-team', 'keyvalue', { read_rps: 50000, ttl: '15min' }),
  draft('video-uploads', 'media-team', 'pubsub', {
    durability: 'strong',
    max_message_size: '250MB',
    retention: '90days',
    replay: 'enabled',
    write_rps: 500,
    data_size: '900GB',
  }),
];

const base = compileAll(BEFORE);
const head = compileAll(AFTER);
const find = ({ configs }: Compilation, namespace: string): CompiledNamespace =>
  configs.find(({ request }) => request.namespace === namespace)!;
const configOf = (of: Compilation, namespace: string) => find(of, namespace)?.decided().config ?? null;

/** The values that differ, as a planner would find them. */
function moved(namespace: string, reasons: Readonly<Record<string, string>>): FieldChange[] {
  const values = (of: Compilation) =>
    new Map(
      find(of, namespace)
        .decided()
        .decisions.map((decision: Decision) => [decision.path, decision]),
    );
  const [was, is] = [values(base), values(head)];
  const moves = was.get('backend.type')?.value !== is.get('backend.type')?.value;
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
    // The settings of two systems do not compare.
    if (moves && path.startsWith('backend.config.')) return [];
    const [before, after] = [was.get(path)?.value ?? null, is.get(path)?.value ?? null];
    if (before === after) return [];
    const rule = (is.get(path) ?? was.get(path))!.rule;
    const reason = Object.entries(reasons).find(([part]) => path.includes(part))?.[1];
    return [
      { path, before, after, because: reason === undefined ? `policy: ${rule}` : `${reason}, by ${rule}` },
    ];
  });
}

const DIGEST = '3f6a'.repeat(16);

type Sketch = readonly [Step['section'], string, string, string, Step['spec']?, Partial<Step>?];

/** A step whose id says what it is; it waits for the one before it. */
const stepsOf = (namespace: string, sketches: readonly Sketch[]): Step[] =>
  sketches.map(([section, system, action, resource, spec = {}, more = {}], index) => ({
    id: `${namespace}/${index + 1}`,
    section,
    system,
    action,
    resource,
    spec,
    depends_on: index === 0 ? [] : [`${namespace}/${index}`],
    risk: 'safe',
    reversible: true,
    ...more,
  }));

const change = (of: Omit<Change, 'digest' | 'blocked'>): Change => ({
  ...of,
  digest: DIGEST,
  blocked: of.approvals.some(({ status }) => status !== 'granted'),
});

const orders = change({
  namespace: 'order-processing',
  team: 'payments-team',
  action: 'update',
  risk: 'data-loss',
  reasons: [
    'data-loss: backend.config.retention.ms 2592000000 → 604800000: messages that are older are deleted',
    'disruptive: backend.config.partitions 20 → 60: keys move between partitions, so their order is not kept across the change',
  ],
  fields: moved('order-processing', {
    retention: 'needs.retention 30days → 7days',
    partition: 'needs.read_rps 10000 → 30000',
    rate_limits: 'needs.read_rps 10000 → 30000',
  }),
  approvals: [
    {
      for: 'data-loss: needs.retention 30days → 7days',
      by: 'another member of payments-team (bob) or platform-team (vera, carol)',
      status: 'invalid',
      because: "review of 'bob' at 1a2b3c4 is stale: needs.retention was 14days and is 7days",
    },
    {
      for: 'disruptive: needs.read_rps 10000 → 30000',
      by: 'carol (platform-team)',
      status: 'granted',
      because: 'review at 9f8e7d6',
    },
  ],
  steps: stepsOf('order-processing', [
    [
      'backend',
      'kafka',
      'add partitions',
      'order-processing-queue',
      { partitions: 60 },
      { risk: 'disruptive', reversible: false },
    ],
    [
      'backend',
      'kafka',
      'alter topic',
      'order-processing-queue',
      { 'retention.ms': 604800000 },
      { risk: 'data-loss', reversible: false },
    ],
    [
      'backend',
      'postgres',
      'alter table',
      'replay_order_processing',
      { retention_days: 7 },
      { risk: 'data-loss', reversible: false },
    ],
    ['pattern', 'provider', 'reconfigure provider', 'replay-store', { retention_days: 7 }],
    ['proxy', 'proxy', 'update registration', 'order-processing', { rate_limits: { read_rps: 30000 } }],
  ]),
});

const clicks = change({
  namespace: 'click-stream',
  team: 'analytics-team',
  action: 'migrate',
  risk: 'disruptive',
  reasons: [
    'moves from nats to kafka (needs.write_rps 40000 → 60000, by backends.yaml#pubsub-high-write)',
    'disruptive: backend.type nats → kafka: clients reconnect when the proxy cuts over',
  ],
  fields: moved('click-stream', {
    'backend.type': 'needs.write_rps 40000 → 60000',
    rate_limits: 'needs.write_rps 40000 → 60000',
  }),
  approvals: [
    { for: 'migrate: nats → kafka', by: 'platform-team (vera, carol)', status: 'missing' },
    {
      for: 'disruptive: backend.type nats → kafka',
      by: 'another member of analytics-team or platform-team (vera, carol)',
      status: 'missing',
    },
  ],
  steps: stepsOf('click-stream', [
    ['backend', 'kafka', 'create principal', 'prism-click-stream', { stage: 'create-new' }],
    [
      'backend',
      'kafka',
      'create topic',
      'click-stream-pubsub',
      {
        stage: 'create-new',
        partitions: 120,
        gate: 'topic click-stream-pubsub has 3 in-sync replicas',
        rollback: 'delete the topic',
        abort: 'delete the topic',
      },
    ],
    [
      'proxy',
      'proxy',
      'publish phase',
      'click-stream',
      {
        stage: 'dual-write',
        gate: 'every proxy acknowledged phase dual-write',
        rollback: 'publish phase active',
        abort: 'publish phase active, then delete the topic',
      },
    ],
    [
      'pattern',
      'provider',
      'copy messages',
      'click-stream',
      {
        stage: 'backfill',
        gate: 'consumer lag of the copy is 0',
        rollback: 'empty the topic',
        abort: 'stop the copy, publish phase active, delete the topic',
      },
    ],
    [
      'pattern',
      'provider',
      'compare messages',
      'click-stream',
      {
        stage: 'verify',
        gate: 'counts and checksums of stream and topic are equal',
        rollback: 'copy again',
        abort: 'publish phase active, delete the topic',
      },
    ],
    [
      'proxy',
      'proxy',
      'publish phase',
      'click-stream',
      {
        stage: 'cut-over',
        gate: 'every proxy acknowledged phase cut-over',
        rollback: 'publish phase dual-write',
        abort: 'publish phase active',
      },
      { risk: 'disruptive' },
    ],
    [
      'backend',
      'nats',
      'delete stream',
      'click-stream-pubsub',
      { stage: 'retire', rollback: 'not possible', abort: 'not possible: the stream is gone' },
      { reversible: false },
    ],
  ]),
});

const legacy = change({
  namespace: 'legacy-ad-impressions',
  team: 'analytics-team',
  action: 'delete',
  risk: 'data-loss',
  reasons: [
    'state: deleting confirms the deletion',
    'the data of topic legacy-ad-impressions-pubsub is lost',
  ],
  fields: [],
  approvals: [
    {
      for: 'delete',
      by: 'platform-team (PLAT-2302)',
      status: 'granted',
      because: 'grant in policies/approvals.yaml until 2027-01-31',
    },
  ],
  steps: stepsOf('legacy-ad-impressions', [
    ['proxy', 'proxy', 'publish phase', 'legacy-ad-impressions', { phase: 'deleting' }],
    ['proxy', 'proxy', 'publish phase', 'legacy-ad-impressions', { phase: 'draining' }],
    ['proxy', 'proxy', 'unregister namespace', 'legacy-ad-impressions'],
    ['pattern', 'provider', 'stop provider', 'kafka'],
    ['observability', 'observability', 'archive audit log', 'audit-legacy-ad-impressions'],
    [
      'backend',
      'kafka',
      'delete topic',
      'legacy-ad-impressions-pubsub',
      {},
      { risk: 'data-loss', reversible: false },
    ],
    ['backend', 'kafka', 'delete principal', 'prism-legacy-ad-impressions', {}, { reversible: false }],
  ]),
});

const transactions = change({
  namespace: 'order-transactions',
  team: 'payments-team',
  action: 'update',
  risk: 'safe',
  reasons: ['changed in place'],
  fields: moved('order-transactions', {
    pool: 'needs.concurrent_connections 10 → 80',
    rate_limits: 'needs.concurrent_connections 10 → 80',
  }),
  approvals: [],
  steps: stepsOf('order-transactions', [
    ['backend', 'postgres', 'alter table', 'transact_order_transactions', { connection_pool_size: 20 }],
    [
      'proxy',
      'proxy',
      'update registration',
      'order-transactions',
      { rate_limits: { concurrent_connections: 80 } },
    ],
  ]),
});

const creation = (namespace: string, approvals: readonly PlanApproval[] = []): Change => {
  const { config, decisions } = find(head, namespace).decided();
  const { type } = config.backend;
  return change({
    namespace,
    team: config.team,
    action: 'create',
    risk: 'safe',
    reasons: ['new namespace'],
    fields: decisions.map(({ path, value, rule, inputs }) => ({
      path,
      before: null,
      after: value,
      because: inputs.length === 0 ? rule : `${rule} from ${inputs.join(', ')}`,
    })),
    approvals: [...approvals],
    steps: stepsOf(namespace, [
      ['backend', type, 'create principal', `prism-${namespace}`],
      ['backend', type, 'create resource', namespace, { ...config.backend.config }],
      ...config.patterns.map(
        (pattern) => ['pattern', 'provider', 'start provider', pattern.type, { ...pattern.config }] as const,
      ),
      ['proxy', 'proxy', 'register namespace', namespace, { chain: config.proxy.chain }],
      ['access', 'proxy', 'create access policy', `team ${config.team}`, { role: 'admin' }],
      ['observability', 'observability', 'create metrics', namespace],
    ]),
  });
};

const changes = [
  clicks,
  legacy,
  orders,
  transactions,
  creation('user-profiles-cache'),
  creation('video-uploads', [
    {
      for: 'needs.max_message_size 250MB',
      by: 'platform-team (PLAT-2196)',
      status: 'granted',
      because: 'grant in policies/approvals.yaml until 2027-09-30',
    },
  ]),
];

const quotas: QuotaChange[] = [...new Set(changes.map(({ team }) => team))].sort().flatMap((team) =>
  QUOTA_RESOURCES.map((resource) => ({
    team,
    resource,
    before: base.quotas.get(team)?.[resource].used ?? 0,
    after: head.quotas.get(team)?.[resource].used ?? 0,
    limit: policySet.teams.get(team)!.quota[resource].limit,
  })),
);

const configs: ReadonlyMap<string, ConfigChange> = new Map(
  changes.map(({ namespace }) => [
    namespace,
    { before: configOf(base, namespace), after: configOf(head, namespace) },
  ]),
);

const plan: Plan = {
  format_version: 1,
  base: { commit: '89abcdef0123456789abcdef0123456789abcdef' },
  head: { commit: '0123456789abcdef0123456789abcdef01234567' },
  policy_digest: DIGEST,
  state: { lineage: '9b1c', serial: 7 },
  digest: DIGEST,
  summary: { create: 2, update: 2, migrate: 1, delete: 1, unchanged: 34 },
  changes,
};

/** Six changes: two lose data, one is stale, one moves and waits; teams and names of the RFC. */
export const BLOCKED: PlanReport = {
  result: 'blocked',
  plan,
  namespaces: 39,
  diagnostics: head.diagnostics.filter(({ severity }) => severity !== 'error'),
  quotas,
  configs,
  guarded: {
    files: ['policies/approvals.yaml'],
    approval: { for: 'policies/approvals.yaml', by: 'platform-team (vera, carol)', status: 'missing' },
  },
  wouldMove: [
    {
      namespace: 'page-view-events',
      team: 'analytics-team',
      from: 'nats',
      to: 'kafka',
      because: 'backends.yaml#pubsub-high-write',
    },
  ],
  bootstrap: false,
  base: 'main',
};

/** Nothing but one new namespace: what most pull requests are. */
export const ONE_CREATION: PlanReport = {
  ...BLOCKED,
  result: 'accepted',
  plan: {
    ...plan,
    summary: { create: 1, update: 0, migrate: 0, delete: 0, unchanged: 38 },
    changes: changes.filter(({ namespace }) => namespace === 'user-profiles-cache'),
  },
  diagnostics: [],
  quotas: quotas.filter(({ team }) => team === 'user-service-team'),
  guarded: null,
  wouldMove: [],
};

export const NOTHING: PlanReport = {
  ...ONE_CREATION,
  plan: { ...plan, summary: { create: 0, update: 0, migrate: 0, delete: 0, unchanged: 39 }, changes: [] },
  quotas: [],
  configs: new Map(),
};
