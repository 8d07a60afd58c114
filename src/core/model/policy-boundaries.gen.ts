// Generated from schemas/policy-boundaries.schema.json by `npm run generate`. Do not edit.

/**
 * policies/boundaries.yaml: which fields and limits belong to which boundary, and who approves a step beyond one's own.
 */
export interface BoundariesPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * Who approves what, by a grant or by a review. `expert` stands for every team of boundary expert. `owner` stands for the members of the team that owns the namespace, except those who wrote the change; it can only review, since a grant needs a team that is named. Anything else is a team's name.
   */
  approvers: {
    /**
     * Approvers of fields, values and amounts of the advanced boundary, and of taking away a compliance framework or what it protects.
     *
     * @minItems 1
     */
    advanced: string[];
    /**
     * Approvers of fields, values and amounts of the expert boundary.
     *
     * @minItems 1
     */
    expert: string[];
    /**
     * Approvers of a move to another backend or pattern set; left out: `expert`. An author of boundary expert needs none.
     *
     * @minItems 1
     */
    migrate?: string[];
    /**
     * Approvers of what disturbs running clients; left out: `owner` and `expert`. An author of boundary expert needs none.
     *
     * @minItems 1
     */
    disruptive?: string[];
    /**
     * Approvers of what loses data; left out: `owner` and `expert`. Every author needs one.
     *
     * @minItems 1
     */
    'data-loss'?: string[];
    /**
     * Approvers of a deletion; left out: `owner` and `expert`. Every author needs one.
     *
     * @minItems 1
     */
    delete?: string[];
  };
  /**
   * How long before a grant expires APPROVAL_EXPIRING is reported.
   */
  warn_before_expiry?: string;
  /**
   * Fields above the guided boundary; every other field is guided.
   *
   * @maxItems 100
   */
  fields: BoundaryField[];
  /**
   * How much of a need each boundary may ask for; the limit itself is within.
   *
   * @maxItems 100
   */
  limits: BoundaryLimit[];
}
export interface BoundaryField {
  /**
   * The field: patterns, backend, or a field of needs.
   */
  field:
    | 'patterns'
    | 'backend'
    | 'needs.durability'
    | 'needs.consistency'
    | 'needs.max_staleness'
    | 'needs.replay'
    | 'needs.ordered'
    | 'needs.write_rps'
    | 'needs.read_rps'
    | 'needs.concurrent_connections'
    | 'needs.data_size'
    | 'needs.max_message_size'
    | 'needs.retention'
    | 'needs.ttl'
    | 'needs.backend_preference'
    | 'needs.query_complexity'
    | 'needs.data_model';
  /**
   * Only these values of it are privileged; left out: any.
   *
   * @minItems 1
   */
  values?: (string | number | boolean)[];
  /**
   * The boundary it takes.
   */
  boundary: 'advanced' | 'expert';
}
export interface BoundaryLimit {
  /**
   * The need.
   */
  field:
    | 'needs.write_rps'
    | 'needs.read_rps'
    | 'needs.concurrent_connections'
    | 'needs.data_size'
    | 'needs.max_message_size'
    | 'needs.retention'
    | 'needs.ttl';
  /**
   * Only for these client APIs; left out: all.
   *
   * @minItems 1
   */
  client_apis?: ('keyvalue' | 'pubsub' | 'queue' | 'reader' | 'transact')[];
  /**
   * Beyond it: advanced.
   */
  standard?: number | string;
  /**
   * Beyond it: expert.
   */
  ceiling?: number | string;
}
