// Generated from schemas/policy-sizing.schema.json by `npm run generate`. Do not edit.

/**
 * policies/sizing.yaml: how large, and what it is called: the settings of every resource.
 */
export interface SizingPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * For each resource and setting the first rule whose condition holds decides.
   *
   * @minItems 1
   * @maxItems 1000
   */
  rules: SizingRule[];
}
export interface SizingRule {
  /**
   * Name of the rule.
   */
  id: string;
  /**
   * A backend, as the primary one, or a pattern, for what it keeps in its own backend.
   */
  for: string;
  /**
   * The setting.
   */
  set: string;
  /**
   * The condition; left out: always. CEL over name, client_api, needs, written, policies, patterns, pattern and team.
   */
  when?: string;
  /**
   * The value. CEL over name, client_api, needs, written, policies, patterns, pattern and team.
   */
  value: string;
  /**
   * How the value is written: `text`, `name` (a text that names a resource: it must read the namespace, and no request sets it by hand), `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.
   */
  as:
    'text' | 'name' | 'flag' | 'count' | 'bytes' | 'size' | 'duration' | 'milliseconds' | 'seconds' | 'days';
  /**
   * The value is raised to this.
   */
  at_least?: number;
  /**
   * The value is cut to this, with CAPPED.
   */
  at_most?: number;
  /**
   * The reason in words, for explain and the plan.
   */
  because?: string;
}
