import type { Diagnostic, DiagnosticsReport } from '../src/core/model/diagnostics.gen.ts';
import type { Change, Plan, Step } from '../src/core/model/plan.gen.ts';

const HUGE_EVENTS = 'namespaces/payments-team/huge-events/namespace-request.yaml';
const CHAT = 'namespaces/media-team/chat/namespace-request.yaml';

const SOURCES: Readonly<Record<string, string>> = {
  [HUGE_EVENTS]: [
    'namespace: huge-events',
    'team: payments-team',
    'client_api: pubsub',
    'needs:',
    '  durability: strong',
    '  write_rps: 150000',
    '  retension: 30days',
    '',
  ].join('\n'),
  [CHAT]: [
    'namespace: chat',
    'team: media-team',
    'client_api: keyvalue',
    'access:',
    '  owners: [{ team: media-team }]',
    '  consumers:',
    '    - service: chat-api',
    '',
  ].join('\n'),
};

export const sourceOf = (file: string): string | undefined => SOURCES[file];

/** A diagnostic of one line; what a test is about is given, the rest is plain. */
export const diagnostic = (given: {
  severity?: Diagnostic['severity'];
  code?: string;
  message?: string;
  details?: Record<string, unknown>;
  at?: [file: string, line: number, column: number, endLine: number, endColumn: number];
  related?: Diagnostic['related'];
  namespace?: string | null;
  existing?: boolean;
  fix?: Diagnostic['fix'];
}): Diagnostic => {
  const [file, line, column, end_line, end_column] = given.at ?? ['a.yaml', 1, 1, 1, 2];
  const code = given.code ?? 'INVALID_REQUEST';
  return {
    severity: given.severity ?? 'error',
    error: { code, message: given.message ?? 'Something is wrong', details: given.details ?? {} },
    location: { file, line, column, end_line, end_column },
    related: given.related ?? [],
    namespace: given.namespace ?? null,
    existing: given.existing ?? false,
    ...(given.fix && { fix: given.fix }),
    docs: `docs/diagnostics/${code}.md`,
  };
};

/** One finding of each kind, as the compiler makes them. */
export const REJECTED: DiagnosticsReport = {
  result: 'rejected',
  namespaces: 40,
  diagnostics: [
    diagnostic({
      severity: 'notice',
      code: 'DEFAULT_PERMISSION',
      message: "Service 'chat-api' states no permission and gets read-only",
      details: {
        field: 'access.consumers[0].service',
        service: 'chat-api',
        permission: 'read-only',
        recommendation: 'State permission: read-write or permission: read-only',
      },
      at: [CHAT, 7, 16, 7, 24],
      namespace: 'chat',
    }),
    diagnostic({
      code: 'QUOTA_EXCEEDED',
      message: 'Requested write_rps (150000) exceeds team quota (100000)',
      details: {
        field: 'needs.write_rps',
        requested: 150000,
        quota: 100000,
        team: 'payments-team',
        in_use: 0,
        recommendation: 'Request quota increase via platform team',
      },
      at: [HUGE_EVENTS, 6, 14, 6, 20],
      related: [{ file: 'policies/teams.yaml', line: 12, column: 7, message: 'quota set here' }],
      namespace: 'huge-events',
      fix: {
        path: 'needs.write_rps',
        value: 100000,
        reason: 'the most that the quota leaves',
        automatic: false,
      },
    }),
    diagnostic({
      code: 'INVALID_REQUEST',
      message: "Unknown field 'retension' in needs",
      details: {
        field: 'needs.retension',
        suggestion: 'retention',
        recommendation: "Did you mean 'retention'? Known fields: durability, write_rps, retention",
      },
      at: [HUGE_EVENTS, 7, 3, 7, 12],
      namespace: 'huge-events',
      fix: {
        path: 'needs.retension',
        value: 'retention',
        reason: 'the only field that is close',
        op: 'rename',
        automatic: true,
      },
    }),
    diagnostic({
      severity: 'warning',
      code: 'APPROVAL_EXPIRING',
      message: 'The grant JIRA-1234 that covers needs.write_rps expires on 2027-03-31',
      details: {
        field: 'needs.write_rps',
        recommendation: 'Ask the platform team to renew it in policies/approvals.yaml',
      },
      at: ['namespaces/payments-team/orders/namespace-request.yaml', 8, 14, 8, 20],
      related: [
        { file: 'builtin:policies/boundaries.yaml', line: 10, column: 1, message: 'warned of from here' },
      ],
      namespace: 'orders',
    }),
    diagnostic({
      code: 'TEAM_NOT_FOUND',
      message: "Team 'gone-team' does not exist",
      details: { field: 'team', recommendation: 'Use a team of policies/teams.yaml' },
      at: ['namespaces/gone-team/old/namespace-request.yaml', 2, 7, 2, 16],
      namespace: 'old',
      existing: true,
    }),
  ],
};

/** What somebody who means no good would write as a name. */
export const HOSTILE =
  '\u001b[31mred\u001b[0m <script>alert(1)</script> @everyone closes #1 GH-2 | `code` **bold** [x](javascript:alert(1)) http://evil.example \r\n::error::owned ##[warning]x \u202egnp.exe \u200b\u0007 \u0024{{ secrets.X }} $x$ 100% :tada: a,b:c';

export const HOSTILE_REPORT: DiagnosticsReport = {
  result: 'rejected',
  namespaces: 1,
  diagnostics: [
    diagnostic({
      code: HOSTILE,
      message: HOSTILE,
      details: { field: HOSTILE, recommendation: HOSTILE },
      at: [HOSTILE, 1, 1, 1, 4],
      related: [{ file: HOSTILE, line: 1, column: 1, message: HOSTILE }],
      namespace: HOSTILE,
      fix: { path: HOSTILE, value: HOSTILE, reason: HOSTILE, automatic: true },
    }),
  ],
};

const step = (
  id: string,
  [section, system, action, resource]: [Step['section'], string, string, string],
  spec: Step['spec'],
  depends_on: string[],
  more: Partial<Step> = {},
): Step => ({
  id: `orders/${id}`,
  section,
  system,
  action,
  resource,
  spec,
  depends_on: depends_on.map((other) => `orders/${other}`),
  risk: 'safe',
  reversible: true,
  ...more,
});

const DIGEST = '3f6a'.repeat(16);

const CREATE: Change = {
  namespace: 'orders',
  team: 'payments-team',
  action: 'create',
  risk: 'safe',
  reasons: ['new namespace'],
  digest: DIGEST,
  blocked: true,
  fields: [
    {
      path: 'backend.config.partitions',
      before: null,
      after: 20,
      because: 'sizing.yaml#kafka-partitions from needs.read_rps',
    },
    {
      path: 'patterns',
      before: null,
      after: ['wal', 'replay-store'],
      because: 'patterns.yaml#wal from needs.durability',
    },
  ],
  approvals: [
    { for: 'needs.write_rps 150000', by: 'platform-team', status: 'missing' },
    { for: 'needs.retention forever', by: 'platform-team (JIRA-1234)', status: 'granted' },
  ],
  steps: [
    step('principal-kafka', ['backend', 'kafka', 'create principal', 'prism-orders'], {}, []),
    step('principal-postgres', ['backend', 'postgres', 'create principal', 'prism-orders'], {}, []),
    step(
      'topic',
      ['backend', 'kafka', 'create topic', 'orders-queue'],
      {
        topic: 'orders-queue',
        partitions: 20,
        replication: 3,
        'min.insync.replicas': 2,
        'retention.ms': 2592000000,
      },
      ['principal-kafka'],
    ),
    step('wal', ['backend', 'postgres', 'create table', 'wal_orders'], { table: 'wal_orders' }, [
      'principal-postgres',
    ]),
    step('replay', ['backend', 'postgres', 'create table', 'replay_orders'], { table: 'replay_orders' }, [
      'principal-postgres',
    ]),
    step(
      'wal-provider',
      ['pattern', 'provider', 'start provider', 'wal'],
      { fsync_enabled: true, connects_to: 'postgres wal_orders' },
      ['wal'],
    ),
    step(
      'replay-provider',
      ['pattern', 'provider', 'start provider', 'replay-store'],
      { retention_days: 30, connects_to: 'postgres replay_orders' },
      ['replay'],
    ),
    step(
      'kafka-provider',
      ['pattern', 'provider', 'start provider', 'kafka'],
      { connects_to: 'kafka orders-queue' },
      ['topic'],
    ),
    step(
      'register',
      ['proxy', 'proxy', 'register namespace', 'orders'],
      {
        client_api: 'queue',
        endpoints: ['prism-proxy-1.example.com:8980', 'prism-proxy-2.example.com:8980'],
        chain: ['pii', 'wal', 'replay-store', 'kafka'],
        rate_limits: { write_rps: 5000, read_rps: 10000, concurrent_connections: null },
      },
      ['wal-provider', 'replay-provider', 'kafka-provider'],
    ),
    step('owner', ['access', 'proxy', 'create access policy', 'team payments-team'], { role: 'admin' }, [
      'register',
    ]),
    step(
      'consumer',
      ['access', 'proxy', 'create access policy', 'service order-api'],
      { role: 'read-write' },
      ['register'],
    ),
    step('metrics', ['observability', 'observability', 'create metrics', 'orders'], {}, ['register']),
  ],
};

const DELETE: Change = {
  ...CREATE,
  namespace: 'legacy-clicks',
  team: 'analytics-team',
  action: 'delete',
  risk: 'data-loss',
  reasons: ['state: deleting confirms the deletion', 'the data of the topic is lost'],
  blocked: false,
  fields: [],
  approvals: [],
  steps: [
    step('mark', ['proxy', 'proxy', 'drain', 'legacy-clicks'], { phase: 'draining' }, []),
    step('unregister', ['proxy', 'proxy', 'unregister namespace', 'legacy-clicks'], {}, ['mark']),
    step('stop', ['pattern', 'provider', 'stop provider', 'kafka'], {}, ['unregister']),
    step('archive', ['observability', 'observability', 'archive audit log', 'audit-legacy-clicks'], {}, [
      'stop',
    ]),
    step('topic', ['backend', 'kafka', 'delete topic', 'legacy-clicks-pubsub'], {}, ['stop', 'archive'], {
      risk: 'data-loss',
      reversible: false,
    }),
  ],
};

const UPDATE: Change = {
  ...CREATE,
  namespace: 'user-sessions',
  team: 'user-service-team',
  action: 'update',
  risk: 'disruptive',
  reasons: ['more partitions on an ordered topic'],
  blocked: false,
  fields: [
    {
      path: 'backend.config.partitions',
      before: 20,
      after: 60,
      because: 'sizing.yaml#kafka-partitions from needs.write_rps',
    },
    {
      path: 'access.roles',
      before: [{ kind: 'team', name: 'user-service-team', role: 'admin' }],
      after: [
        { kind: 'team', name: 'user-service-team', role: 'admin' },
        { kind: 'service', name: 'login-api', role: 'read-only' },
      ],
      because: 'access.consumers',
    },
  ],
  approvals: [],
  steps: [
    step('topic', ['backend', 'kafka', 'add partitions', 'user-sessions-queue'], { partitions: 60 }, [], {
      risk: 'disruptive',
      reversible: false,
    }),
    step(
      'consumer',
      ['access', 'proxy', 'create access policy', 'service login-api'],
      { role: 'read-only' },
      [],
    ),
  ],
};

export const PLAN: Plan = {
  format_version: 1,
  base: { commit: null },
  head: { commit: '0123456789abcdef0123456789abcdef01234567' },
  policy_digest: DIGEST,
  state: { lineage: '9b1c', serial: 7 },
  digest: DIGEST,
  summary: { create: 1, update: 1, migrate: 0, delete: 1, unchanged: 37 },
  changes: [DELETE, CREATE, UPDATE],
};
