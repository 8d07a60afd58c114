import type { Decision, Settings } from '../model/decision.ts';
import type { PlatformConfig, RoleBinding } from '../model/platform-config.gen.ts';
import type { BackendType, Request } from '../model/request.ts';
import { cutIdentifier } from '../policy/identifier.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { emittedDecisions, withAuxiliaryTypes } from './emitted-decisions.ts';

/** What the stages before decided. */
export interface Decided {
  readonly request: Request;
  readonly patterns: readonly { readonly type: string; readonly config: Settings }[];
  readonly backend: { readonly type: BackendType; readonly config: Settings };
  readonly auxiliary: readonly {
    readonly pattern: string;
    readonly type: BackendType;
    readonly config: Settings;
  }[];
  readonly decisions: readonly Decision[];
}

/** Metric families of every namespace (RFC, "Monitoring"). */
const METRICS = [
  'prism_namespace_requests_total',
  'prism_namespace_latency_ms',
  'prism_namespace_error_rate',
];

/** The longest name of a user or role that every backend takes: PostgreSQL cuts what is longer than 63 bytes. */
const LONGEST_PRINCIPAL = 63;

/**
 * Stage 6: the internal platform configuration of one namespace (semantics 8), and every decision about it in
 * the order in which its values stand.
 */
export function platformConfig(
  decided: Decided,
  policySet: PolicySet,
): { readonly config: PlatformConfig; readonly decisions: readonly Decision[] } {
  const config = withoutProvenance(decided, policySet);
  const decisions = [
    ...withAuxiliaryTypes(decided.decisions, config, policySet),
    ...emittedDecisions(config, decided.request, policySet),
  ];
  const provenance = decisions.map(({ path, rule, inputs }) => ({ path, rule, inputs: [...inputs] }));
  return { config: { ...config, provenance }, decisions };
}

function withoutProvenance(
  { request, patterns, backend, auxiliary }: Decided,
  policySet: PolicySet,
): Omit<PlatformConfig, 'provenance'> {
  const backends = [...new Set([backend.type, ...auxiliary.map(({ type }) => type)])];
  const pii = request.pii_handling === 'enabled';
  const audit = request.audit_logging === 'enabled';
  return {
    format_version: 1,
    namespace: request.namespace,
    team: request.team,
    client_api: request.client_api,
    patterns: patterns.map(({ type, config }) => ({ type, config })),
    backend: { type: backend.type, config: backend.config },
    auxiliary_backends: auxiliary.map(({ pattern, type, config }) => ({ pattern, type, config })),
    access: {
      roles: roles(request),
      // The providers' own identity; consumers get none, which would bypass PII handling and audit.
      principals: backends.map((type) => ({
        backend: type,
        name: cutIdentifier(`prism-${request.namespace}`, LONGEST_PRINCIPAL),
      })),
    },
    proxy: {
      endpoints: [...policySet.settings.endpoints],
      chain: [...(pii ? ['pii'] : []), ...patterns.map(({ type }) => type), backend.type],
      rate_limits: {
        write_rps: request.needs.write_rps ?? null,
        read_rps: request.needs.read_rps ?? null,
        concurrent_connections: request.needs.concurrent_connections ?? null,
      },
    },
    observability: {
      metrics: METRICS,
      tracing: { service: `prism-${request.namespace}` },
      audit_log: audit ? `audit-${request.namespace}` : null,
    },
    policies: {
      pii_handling: request.pii_handling,
      audit_logging: request.audit_logging,
      compliance: request.compliance ?? null,
      encryption_at_rest: pii
        ? backends.filter((type) => policySet.backends.capabilities.get(type)?.encryption_at_rest === true)
        : [],
    },
  };
}

function roles({ owners, consumers }: Request): RoleBinding[] {
  return [
    ...owners.map((name): RoleBinding => ({ kind: 'team', name, role: 'admin' })),
    ...consumers.map(
      ({ service, permission }): RoleBinding => ({ kind: 'service', name: service, role: permission }),
    ),
  ];
}
