// Generated from schemas/proxy-registration.schema.json by `npm run generate`. Do not edit.

/**
 * What the proxies do for one namespace. Written by apply only; a proxy reads it and acknowledges its version.
 */
export interface ProxyRegistration {
  /**
   * Version of this format. A proxy does not serve a namespace by a newer one.
   */
  format_version: 1;
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * One more with every publication, also over deletion and creation anew. This is what is acknowledged.
   */
  version: number;
  /**
   * Token of the run that wrote it: a run with a smaller one was overtaken and writes no more.
   */
  fence: number;
  /**
   * The applied state it belongs to.
   */
  lineage: string;
  /**
   * `provisioning`: its providers are started and it takes no calls yet. `active`: it is served. `deleting`: it is still served, and is about to go. `draining`: no new calls are taken, those under way end. `unregistered`: it is gone, and whatever a proxy holds of it is let go.
   */
  phase: 'provisioning' | 'active' | 'deleting' | 'draining' | 'unregistered';
  /**
   * The API clients use.
   */
  client_api: 'keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact';
  /**
   * Addresses clients connect to.
   */
  endpoints: string[];
  /**
   * The steps a call goes through, in order; the last is the primary backend. Empty before it is active.
   */
  chain: string[];
  rate_limits: RegisteredLimits;
  pii: RegisteredPii;
  audit: RegisteredAudit;
  /**
   * Who may do what, by kind and name. Whoever is not in it may do nothing.
   */
  access: RegisteredAccess[];
  /**
   * The pattern providers to run, by id.
   */
  providers: RegisteredProvider[];
}
/**
 * Enforced over all proxies together; null where the API has none.
 */
export interface RegisteredLimits {
  /**
   * Writes per second.
   */
  write_rps: number | null;
  /**
   * Reads per second.
   */
  read_rps: number | null;
  /**
   * Connections at once.
   */
  concurrent_connections: number | null;
}
/**
 * What is done with personal data.
 */
export interface RegisteredPii {
  /**
   * Whether personal data is looked for in every call, by the step `pii` of the chain.
   */
  enabled: boolean;
  /**
   * Whether what is found is encrypted before it goes on.
   */
  encrypt: boolean;
}
/**
 * What is done for the audit.
 */
export interface RegisteredAudit {
  /**
   * Where every access is recorded; null for nowhere.
   */
  sink: string | null;
}
export interface RegisteredAccess {
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
export interface RegisteredProvider {
  /**
   * The same as long as it is the same provider, whatever its settings.
   */
  id: string;
  /**
   * The pattern or backend it provides, as in the chain.
   */
  name: string;
  /**
   * Type and name of what it keeps data in: `kafka orders-queue`.
   */
  connects_to: string;
  /**
   * Its settings.
   */
  settings: {
    [k: string]: string | number | boolean | null;
  };
}
