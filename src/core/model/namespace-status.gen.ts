// Generated from schemas/namespace-status.schema.json by `npm run generate`. Do not edit.

/**
 * What a client is told of a namespace: `prism status NAMESPACE --format json`, and each of `namespaces` without a name.
 */
export interface NamespaceStatus {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * `provisioning`: it is being made for the first time. `active`: all of it is there. `degraded`: a change of it began and has not come to its end. `deleting`: its deletion has begun. `deleted`: it is gone, and its name is free.
   */
  status: 'provisioning' | 'active' | 'degraded' | 'deleting' | 'deleted';
  /**
   * Addresses clients connect to.
   */
  endpoints: string[];
  /**
   * The API clients use.
   */
  client_api: 'keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact';
  /**
   * When its creation ended (ISO 8601, UTC); null before.
   */
  created_at: string | null;
}
