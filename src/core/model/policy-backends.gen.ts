// Generated from schemas/policy-backends.schema.json by `npm run generate`. Do not edit.

/**
 * policies/backends.yaml: what each backend can do, and which one serves a request.
 */
export interface BackendsPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * From this share of a threshold on, NEAR_THRESHOLD says that growth would move the namespace to another backend.
   */
  near_threshold?: number;
  /**
   * What each backend can do. Every pick is checked against it.
   */
  capabilities: {
    /**
     * Apache Kafka.
     */
    kafka?: Capability;
    /**
     * PostgreSQL.
     */
    postgres?: Capability;
    /**
     * Redis.
     */
    redis?: Capability;
    /**
     * NATS JetStream.
     */
    nats?: Capability;
    /**
     * S3 object storage.
     */
    s3?: Capability;
    /**
     * Amazon Neptune.
     */
    neptune?: Capability;
  };
  /**
   * The first rule whose condition holds decides.
   *
   * @minItems 1
   * @maxItems 500
   */
  rules: BackendRule[];
}
export interface Capability {
  /**
   * The client APIs it can serve as the primary backend.
   */
  client_apis: ('keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact')[];
  /**
   * The consistency levels it can give.
   */
  consistency: ('strong' | 'eventual' | 'bounded_staleness')[];
  /**
   * Whether it keeps the order of messages.
   */
  ordered: boolean;
  /**
   * Whether entries can expire by themselves.
   */
  ttl: boolean;
  /**
   * The largest message with its headers; left out: not limited. Where claim-check is selected its threshold counts, not max_message_size.
   */
  largest_message?: string;
  /**
   * What headers and framing add to a message.
   */
  message_overhead?: string;
  /**
   * Whether it can encrypt what it stores; turned on where pii_handling is enabled.
   */
  encryption_at_rest: boolean;
}
export interface BackendRule {
  /**
   * Name of the rule.
   */
  id: string;
  /**
   * The condition, true or false. CEL over name, client_api, needs, written, policies, patterns, pattern and team.
   */
  when: string;
  /**
   * The reason in words, for explain and the plan.
   */
  because?: string;
  /**
   * The backend it picks.
   */
  backend: string;
}
