// Generated from schemas/platform-config.schema.json by `npm run generate`. Do not edit.

/**
 * The internal platform configuration of one namespace: what the compiler decided, for the data plane. Network configuration (VPC, service mesh) is not part of it.
 */
export interface PlatformConfig {
  /**
   * Version of this format.
   */
  format_version: 1;
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The owning team.
   */
  team: string;
  /**
   * The API clients use.
   */
  client_api: 'keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact';
  /**
   * The selected patterns, in the order of the chain.
   */
  patterns: PatternConfig[];
  backend: BackendConfig;
  /**
   * What the patterns keep in backends of their own.
   */
  auxiliary_backends: AuxiliaryBackend[];
  access: AccessConfig;
  proxy: ProxyConfig;
  observability: ObservabilityConfig;
  policies: EffectivePolicies;
  /**
   * For every decided value the rule that decided and the request fields it read.
   */
  provenance: Provenance[];
}
export interface PatternConfig {
  /**
   * The pattern.
   */
  type: string;
  /**
   * Its settings.
   */
  config: {
    [k: string]: string | number | boolean | null;
  };
}
/**
 * The primary backend.
 */
export interface BackendConfig {
  type: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  /**
   * Its settings.
   */
  config: {
    [k: string]: string | number | boolean | null;
  };
}
export interface AuxiliaryBackend {
  /**
   * The pattern it belongs to.
   */
  pattern: string;
  type: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  /**
   * Its settings.
   */
  config: {
    [k: string]: string | number | boolean | null;
  };
}
/**
 * Who may do what.
 */
export interface AccessConfig {
  /**
   * What the proxy enforces.
   */
  roles: RoleBinding[];
  /**
   * One per backend, for the pattern providers, with rights to this namespace's resources alone. Consumers get no direct access.
   */
  principals: Principal[];
}
export interface RoleBinding {
  /**
   * What is bound.
   */
  kind: 'team' | 'service';
  /**
   * Its name.
   */
  name: string;
  /**
   * The role.
   */
  role: 'admin' | 'read-write' | 'read-only';
}
export interface Principal {
  backend: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  /**
   * Name of the user or role at the backend.
   */
  name: string;
}
/**
 * How the proxy serves the namespace.
 */
export interface ProxyConfig {
  /**
   * Addresses clients connect to.
   */
  endpoints: string[];
  /**
   * The steps a call goes through, in order; the last is the primary backend.
   */
  chain: string[];
  rate_limits: RateLimits;
}
/**
 * Enforced at the proxy; null where the API has none.
 */
export interface RateLimits {
  write_rps: number | null;
  read_rps: number | null;
  concurrent_connections: number | null;
}
/**
 * Metrics, tracing and audit.
 */
export interface ObservabilityConfig {
  /**
   * Metric families with the label namespace.
   */
  metrics: string[];
  /**
   * Tracing.
   */
  tracing: {
    /**
     * Service name of the spans.
     */
    service: string;
  };
  /**
   * Name of the audit sink; null when audit logging is disabled.
   */
  audit_log: string | null;
}
/**
 * Data protection in force.
 */
export interface EffectivePolicies {
  /**
   * Whether personal data is detected and encrypted.
   */
  pii_handling: 'enabled' | 'disabled';
  /**
   * Whether every access is recorded.
   */
  audit_logging: 'enabled' | 'disabled';
  /**
   * The framework the namespace must meet.
   */
  compliance: string | null;
  /**
   * The backends on which it is turned on, because pii_handling is enabled and the backend has it.
   */
  encryption_at_rest: ('kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune')[];
}
export interface Provenance {
  /**
   * The value.
   */
  path: string;
  /**
   * File and id of the rule.
   */
  rule: string;
  /**
   * Request fields.
   */
  inputs: string[];
}
