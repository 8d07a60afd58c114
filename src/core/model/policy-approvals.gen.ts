// Generated from schemas/policy-approvals.schema.json by `npm run generate`. Do not edit.

/**
 * policies/approvals.yaml: what approver teams have granted to single namespaces.
 */
export interface ApprovalsPolicy {
  /**
   * Version of the file's format.
   */
  version?: 1;
  /**
   * The grants.
   *
   * @maxItems 100000
   */
  approvals: Grant[];
}
export interface Grant {
  /**
   * A namespace, or a glob in which * stands for any characters. Limits hold for each namespace by itself.
   */
  namespace: string;
  /**
   * The team that may use the grant.
   */
  team: string;
  allows: Allowance;
  /**
   * The approving team; it must be an approver team of boundaries.yaml.
   */
  approved_by: string;
  /**
   * The ticket in which it was approved; the request must name the same in approval.approval_ticket.
   */
  ticket: string;
  /**
   * The last day (UTC) on which the grant covers a new change.
   */
  expires: string;
}
/**
 * What is allowed: the highest number, or the exact values.
 */
export interface Allowance {
  /**
   * Up to this many writes per second.
   */
  write_rps?: number;
  /**
   * Up to this many reads per second.
   */
  read_rps?: number;
  /**
   * Up to this many connections at a time.
   */
  concurrent_connections?: number;
  /**
   * Up to this size of data.
   */
  data_size?: string;
  /**
   * Messages up to this size.
   */
  max_message_size?: string;
  /**
   * Retention up to this long, or `forever`.
   */
  retention?: 'forever' | string;
  /**
   * A time to live up to this.
   */
  ttl?: string;
  /**
   * A staleness bound up to this.
   */
  max_staleness?: string;
  /**
   * These preferences.
   *
   * @minItems 1
   */
  backend_preference?: ('kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune')[];
  /**
   * These consistency levels.
   *
   * @minItems 1
   */
  consistency?: ('strong' | 'eventual' | 'bounded_staleness')[];
  /**
   * These levels of durability.
   *
   * @minItems 1
   */
  durability?: ('strong' | 'eventual' | 'best-effort')[];
  /**
   * These settings of replay.
   *
   * @minItems 1
   */
  replay?: ('enabled' | 'disabled')[];
  /**
   * With order, without it, or both.
   *
   * @minItems 1
   */
  ordered?: boolean[];
  /**
   * These complexities.
   *
   * @minItems 1
   */
  query_complexity?: ('low' | 'medium' | 'high')[];
  /**
   * These data models.
   *
   * @minItems 1
   */
  data_model?: ('relational' | 'document' | 'graph')[];
  /**
   * Exactly this manual selection of patterns, with its settings.
   *
   * @maxItems 20
   */
  patterns?: {
    /**
     * The type.
     */
    type: string;
    /**
     * Its settings.
     */
    config?: {
      [k: string]: string | number | boolean;
    };
  }[];
  /**
   * Exactly this manual backend, with its settings.
   */
  backend?: {
    /**
     * The type.
     */
    type: string;
    /**
     * Its settings.
     */
    config?: {
      [k: string]: string | number | boolean;
    };
  };
  /**
   * Changes of up to this risk: `data-loss` covers `disruptive` too. Of use to a change of what is there, which `prism plan` judges. It covers neither a migration nor a deletion.
   */
  risk?: 'disruptive' | 'data-loss';
  /**
   * A move to another backend or pattern set: one that the request brings about, and one that only the policies would, which else stays where it is.
   */
  migrate?: true;
  /**
   * Deleting the namespace, which then does not count against max_deletions.
   */
  delete?: true;
}
