// Generated from schemas/policy-patterns.schema.json by `npm run generate`. Do not edit.

/**
 * policies/patterns.yaml: the patterns, in the order they stand in the chain, and when each applies.
 */
export interface PatternsPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * Every pattern whose condition holds is selected, in this order.
   *
   * @minItems 1
   * @maxItems 100
   */
  patterns: PatternRule[];
}
export interface PatternRule {
  /**
   * The pattern's type.
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
   * The backend the pattern keeps its own data in, beside the primary one.
   */
  stores_in?: 'kafka' | 'postgres' | 'redis' | 'nats' | 's3' | 'neptune';
  /**
   * Settings with a fixed value.
   */
  config?: {
    [k: string]: string | number | boolean;
  };
  /**
   * Settings that are computed.
   */
  compute?: {
    [k: string]: ComputedSetting;
  };
  /**
   * Settings that only a manual selection sets.
   */
  tunable?: {
    /**
     * How the value is written: `text`, `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.
     */
    [k: string]:
      'text' | 'flag' | 'count' | 'bytes' | 'size' | 'duration' | 'milliseconds' | 'seconds' | 'days';
  };
}
export interface ComputedSetting {
  /**
   * The value. CEL over name, client_api, needs, written, policies, patterns, pattern and team.
   */
  value: string;
  /**
   * How the value is written: `text`, `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.
   */
  as: 'text' | 'flag' | 'count' | 'bytes' | 'size' | 'duration' | 'milliseconds' | 'seconds' | 'days';
}
