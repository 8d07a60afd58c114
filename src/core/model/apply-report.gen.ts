// Generated from schemas/apply-report.schema.json by `npm run generate`. Do not edit.

/**
 * What `prism apply --format json` prints: what became of every change.
 */
export interface ApplyDocument {
  /**
   * `done`: all of it is true now, or would be. `failed`: something began and did not come to its end, or was not mended. `stopped`: somebody stopped it. `held`: something waits, and nothing failed.
   */
  result: 'done' | 'held' | 'failed' | 'stopped';
  /**
   * Id of the run, by which the journal of the state has it; null where nothing was written.
   */
  run: string | null;
  /**
   * Whether nothing was done, and only said what would be.
   */
  dry: boolean;
  /**
   * Whether somebody stopped it.
   */
  stopped: boolean;
  /**
   * Where the applied state stands now; null for none.
   */
  state: null | {
    /**
     * Which state it is: stays the same for as long as the state lives.
     */
    lineage: string;
    /**
     * Grows with every write of the state.
     */
    serial: number;
  };
  /**
   * One per namespace, by name.
   */
  changes: ChangeDocument[];
  /**
   * Number of namespaces of which only the record changed, as their configuration stays the same.
   */
  recorded: number;
  /**
   * Number of namespaces with nothing to do.
   */
  unchanged: number;
  /**
   * What there is to say of the requests, as in diagnostics.json.
   */
  diagnostics: {
    [k: string]: unknown;
  }[];
  /**
   * Systems that could not be compared, so that nothing is known of their drift.
   */
  unreachable: UncomparedSystems[];
  /**
   * What was not as applied.
   */
  drift: MendedDifference[];
}
export interface ChangeDocument {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The team it belongs to after the change.
   */
  team: string;
  /**
   * What the change does, as in the plan.
   */
  action: 'create' | 'update' | 'migrate' | 'delete';
  /**
   * `done`: all of it is true now. `failed`: it began and did not come to its end. `held`: it did not begin, since something is missing for it. `left`: it did not begin, since the run was stopped before, or is a dry one.
   */
  outcome: 'done' | 'failed' | 'held' | 'left';
  /**
   * Why it is not done, a sentence each; empty where it is.
   */
  because: string[];
  /**
   * What to do about it; empty where nothing is to be done.
   */
  advice: string;
  /**
   * Number of steps.
   */
  steps: {
    /**
     * Of the change.
     */
    all: number;
    /**
     * Done, those by an earlier run of the same change included.
     */
    done: number;
    /**
     * Those that changed anything in this run.
     */
    wrote: number;
  };
}
export interface UncomparedSystems {
  /**
   * Their names, as steps have them.
   */
  systems: string[];
  /**
   * Why, in one sentence.
   */
  message: string;
  /**
   * What to do about it.
   */
  advice: string;
}
export interface MendedDifference {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * Id of the resource, as in the steps of a plan.
   */
  resource: string;
  /**
   * The resource as people call it.
   */
  name: string;
  /**
   * The system it is in.
   */
  system: string;
  /**
   * `missing`: it is not there. `changed`: it is otherwise. `extra`: it should not be there.
   */
  kind: 'missing' | 'changed' | 'extra';
  /**
   * What of the resource; null where it is the resource itself.
   */
  part: string | null;
  /**
   * As applied; null for none.
   */
  wanted: string | null;
  /**
   * As found; null for none.
   */
  found: string | null;
  /**
   * Whether it is the platform's, so that apply mends it; else it is left.
   */
  owned: boolean;
  /**
   * Whether this run mended it.
   */
  mended: boolean;
}
