// Generated from schemas/policy-defaults.schema.json by `npm run generate`. Do not edit.

/**
 * policies/defaults.yaml: which needs each client API takes, and what holds where a request is silent.
 */
export interface DefaultsPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * The client APIs.
   */
  client_apis: {
    /**
     * Get and put by key.
     */
    keyvalue: ApiDefaults;
    /**
     * Every subscriber gets every message.
     */
    pubsub: ApiDefaults;
    /**
     * Each message is handled once.
     */
    queue: ApiDefaults;
    /**
     * Queries over existing data.
     */
    reader: ApiDefaults;
    /**
     * ACID transactions.
     */
    transact: ApiDefaults;
  };
}
export interface ApiDefaults {
  /**
   * The client APIs to recommend, nearest first, when this one cannot serve a need.
   */
  alternatives: ('keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact')[];
  /**
   * The needs this API takes; any other is INVALID_CONFIGURATION.
   */
  needs: {
    /**
     * How the API takes durability.
     */
    durability?: NeedRule;
    /**
     * How the API takes consistency.
     */
    consistency?: NeedRule;
    /**
     * How the API takes max_staleness.
     */
    max_staleness?: NeedRule;
    /**
     * How the API takes replay.
     */
    replay?: NeedRule;
    /**
     * How the API takes ordered.
     */
    ordered?: NeedRule;
    /**
     * How the API takes write_rps.
     */
    write_rps?: NeedRule;
    /**
     * How the API takes read_rps.
     */
    read_rps?: NeedRule;
    /**
     * How the API takes concurrent_connections.
     */
    concurrent_connections?: NeedRule;
    /**
     * How the API takes data_size.
     */
    data_size?: NeedRule;
    /**
     * How the API takes max_message_size.
     */
    max_message_size?: NeedRule;
    /**
     * How the API takes retention.
     */
    retention?: NeedRule;
    /**
     * How the API takes ttl.
     */
    ttl?: NeedRule;
    /**
     * How the API takes backend_preference.
     */
    backend_preference?: NeedRule;
    /**
     * How the API takes query_complexity.
     */
    query_complexity?: NeedRule;
    /**
     * How the API takes data_model.
     */
    data_model?: NeedRule;
  };
}
export interface NeedRule {
  /**
   * The value where a request states none; left out: none.
   */
  default?: string | number | boolean;
  /**
   * The only values this API supports; left out: all of the field.
   *
   * @minItems 1
   */
  only?: (string | boolean)[];
}
