// Generated from schemas/policy-transitions.schema.json by `npm run generate`. Do not edit.

/**
 * policies/transitions.yaml: what changing a configured value of a namespace that is already there means.
 */
export interface TransitionsPolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * For each value that changes the first row that speaks of the change and whose condition holds decides; a change that no row speaks of is disruptive. Another backend is always a migration and needs no row.
   *
   * @minItems 1
   * @maxItems 1000
   */
  transitions: WrittenTransition[];
}
export interface WrittenTransition {
  /**
   * Name of the row.
   */
  id: string;
  /**
   * A backend, as the primary one; a pattern; or a part of the configuration: `namespace`, `proxy`, `access`, `observability`, `policies`.
   */
  for: string;
  /**
   * Of a pattern's setting: its own configuration (`config`), or what it keeps in its backend (`storage`); left out: both.
   */
  part?: 'config' | 'storage';
  /**
   * The setting; left out: the pattern itself. `roles.team`, `roles.service` and `principals` of access and `rate_limits` of the proxy stand for every value below them.
   */
  set?: string;
  /**
   * How it changes: `up` or `down` (numbers, sizes, durations; false to true; disabled to enabled; read-only to read-write to admin; a list that only gains, or that loses), `added` (there was none), `removed` (there is none any more), or `any` of these and every other change.
   */
  change: 'up' | 'down' | 'added' | 'removed' | 'any';
  /**
   * For up and down: the value that stands for no limit and is greater than every number, such as -1 for Kafka's retention.ms. `none`: no limit is that there is no value, or null.
   */
  unlimited?: number | 'none';
  /**
   * The condition on the request and the patterns after the change; left out: always. CEL over name, client_api, needs, written, policies, patterns, pattern and team.
   */
  when?: string;
  /**
   * `in-place`: nobody notices. `disruptive`: clients may notice, or a guarantee becomes weaker. `data-loss`: stored data goes. `kept`: it cannot change and stays what is applied. `migrate`: it takes a new resource and a staged move.
   */
  effect: 'in-place' | 'disruptive' | 'data-loss' | 'kept' | 'migrate';
  /**
   * Why, in one sentence for a reviewer.
   */
  because: string;
  /**
   * Where the fact comes from, for whoever reviews the file.
   */
  source?: string;
}
