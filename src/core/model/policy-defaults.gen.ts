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
    keyvalue: ApiDefaults;
    pubsub: ApiDefaults;
    queue: ApiDefaults;
    reader: ApiDefaults;
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
    durability?: NeedRule;
    consistency?: NeedRule;
    max_staleness?: NeedRule;
    replay?: NeedRule;
    ordered?: NeedRule;
    write_rps?: NeedRule;
    read_rps?: NeedRule;
    concurrent_connections?: NeedRule;
    data_size?: NeedRule;
    max_message_size?: NeedRule;
    retention?: NeedRule;
    ttl?: NeedRule;
    backend_preference?: NeedRule;
    query_complexity?: NeedRule;
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
