// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.

/**
 * A whole number and a unit without a space between: ms, s, sec, min, h, hours, d, day, days, w, weeks, months (30 days), years (365 days).
 */
export type Duration = string;
export type Rps = number;
/**
 * A number and a unit without a space between: B, KB, MB, GB, TB, PB (KiB and so on mean the same: powers of 1024).
 */
export type Size = string;

/**
 * What an application team asks of Prism: one namespace, in one file, by what it needs. The platform decides patterns and backends from it.
 */
export interface NamespaceRequest {
  /**
   * Name of the namespace: lower-case words joined by single hyphens, at most 64 characters, unique over all teams.
   */
  namespace: string;
  /**
   * The requesting team, as policies/teams.yaml names it. Its quota is charged.
   */
  team: string;
  /**
   * The API the application calls. It cannot be changed later. `keyvalue`: get and put by key. `pubsub`: every subscriber gets every message. `queue`: each message is handled once. `reader`: queries over existing data. `transact`: ACID transactions.
   */
  client_api: 'keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact';
  needs: RequestedNeeds;
  access: RequestedAccess;
  policies?: RequestedPolicies;
  approval?: ApprovalClaim;
  /**
   * Expert boundary only: the patterns to use, in place of the selected ones. An empty list means no pattern.
   *
   * @maxItems 20
   */
  patterns?: ManualPattern[];
  backend?: ManualBackend;
  /**
   * `deleting` is the tombstone: it confirms that the namespace and its data are to be deleted. The file may go once that is done.
   */
  state?: 'active' | 'deleting';
}
/**
 * What the application needs. Everything has a default for the chosen client API (policies/defaults.yaml), so the mapping may be empty: `needs: {}`.
 */
export interface RequestedNeeds {
  /**
   * `strong`: an acknowledged write survives a crash (adds a write-ahead log). `eventual`: it survives most failures. `best-effort`: it may be lost.
   */
  durability?: 'strong' | 'eventual' | 'best-effort';
  /**
   * `strong`: a read sees every acknowledged write. `eventual`: it may lag. `bounded_staleness`: it lags at most max_staleness (Advanced boundary). pubsub is eventual only, transact strong only.
   */
  consistency?: 'strong' | 'eventual' | 'bounded_staleness';
  /**
   * How far a read may lag, with `consistency: bounded_staleness` only (Advanced boundary).
   */
  max_staleness?: Duration;
  /**
   * `enabled` keeps messages so that consumers can read them again (adds a replay store). pubsub, queue and transact.
   */
  replay?: 'enabled' | 'disabled';
  /**
   * Whether messages keep their order. pubsub, queue and transact.
   */
  ordered?: boolean;
  /**
   * Expected writes per second at peak. Up to 100,000 without an approval. Counts against the team's quota.
   */
  write_rps?: Rps;
  /**
   * Expected reads per second at peak. Up to 500,000 without an approval. Counts against the team's quota.
   */
  read_rps?: Rps;
  /**
   * Client connections open at the same time.
   */
  concurrent_connections?: number;
  /**
   * Expected size of all data. Up to 1TB without an approval. Counts against the team's quota.
   */
  data_size?: Size;
  /**
   * The largest message. Above 1MB the payload goes to object storage and the message carries a reference (claim check). pubsub and queue; up to 100MB without an approval.
   */
  max_message_size?: Size;
  /**
   * How long data is kept, or `forever`. Above 30 days older data moves to cheaper storage. For pubsub and queue up to 365 days without an approval.
   */
  retention?: 'forever' | Duration;
  /**
   * Entries expire by themselves after this time. keyvalue only.
   */
  ttl?: Duration;
  /**
   * The backend you would rather have (Advanced boundary). It is checked to be able to serve the request.
   */
  backend_preference?: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  /**
   * How complex the queries are. reader only; `high` needs SQL.
   */
  query_complexity?: 'low' | 'medium' | 'high';
  /**
   * The shape of the data that is read. reader only; `graph` needs a graph database.
   */
  data_model?: 'relational' | 'document' | 'graph';
}
/**
 * Who may use the namespace. The proxy enforces it; nobody but the platform's providers reaches a backend directly.
 */
export interface RequestedAccess {
  /**
   * Teams with the role admin. The requesting team must be among them.
   *
   * @minItems 1
   * @maxItems 100
   */
  owners: {
    /**
     * A team of policies/teams.yaml.
     */
    team: string;
  }[];
  /**
   * Services that use the namespace.
   *
   * @maxItems 1000
   */
  consumers?: RequestedConsumer[];
}
export interface RequestedConsumer {
  /**
   * Name of the service: lower-case words joined by single hyphens. Each service is listed once; wildcards are not possible.
   */
  service: string;
  /**
   * What the service may do. Left out it is read-only, with a notice.
   */
  permission?: 'read-write' | 'read-only';
}
/**
 * Data protection. Both switches are enabled unless disabled here.
 */
export interface RequestedPolicies {
  /**
   * Detect and encrypt personal data: a `pii` step comes first in the proxy's chain, and encryption at rest is on where the backend has it.
   */
  pii_handling?: 'enabled' | 'disabled';
  /**
   * Record every access in the audit log.
   */
  audit_logging?: 'enabled' | 'disabled';
  /**
   * A framework the namespace must meet (policies/compliance.yaml): pci, hipaa, gdpr, sox.
   */
  compliance?: string;
}
/**
 * Which approval covers the privileged parts of this request. It is a claim that points at a grant of policies/approvals.yaml; by itself it allows nothing.
 */
export interface ApprovalClaim {
  /**
   * The team that approved.
   */
  approved_by?: string;
  /**
   * The ticket of the approval; it must equal the grant's.
   */
  approval_ticket?: string;
}
export interface ManualPattern {
  /**
   * A pattern of policies/patterns.yaml.
   */
  type: string;
  config?: Tuning;
}
/**
 * Settings that replace the computed ones. Only settings the platform's policies name can be set.
 */
export interface Tuning {
  [k: string]: string | number | boolean;
}
/**
 * Expert boundary only: the backend to use, in place of the selected one, and its settings.
 */
export interface ManualBackend {
  /**
   * The backend.
   */
  type: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  config?: Tuning;
}
