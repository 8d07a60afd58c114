// Generated from schemas/drift.schema.json by `npm run generate`. Do not edit.

/**
 * What `prism drift --format json` prints: how what is asked for, what is applied and what is live differ.
 */
export interface DriftDocument {
  /**
   * The worst that holds. `unreachable`: a system could not be compared. `rejected`: a request or a policy is wrong. `blocked`: an approval is missing. `different`: something differs. `same`: nothing does.
   */
  result: 'same' | 'different' | 'blocked' | 'rejected' | 'unreachable';
  /**
   * The applied state; null for none.
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
    /**
     * The commit that was applied last; null before, and for a working tree.
     */
    commit: string | null;
  };
  /**
   * What is asked for and not applied, by name.
   */
  desired: DesiredChange[];
  /**
   * Namespaces of which a change began and has not come to its end, by name; they are not compared with the live systems.
   */
  pending: PendingNamespace[];
  /**
   * What is applied and is not so in the live systems, by namespace.
   */
  live: LiveDifference[];
  /**
   * Number of namespaces that were compared with the live systems.
   */
  compared: number;
  /**
   * Systems that could not be compared, and why. The others were.
   */
  unreachable: UnreachableSystems[];
  /**
   * Systems that hold something of an applied namespace and that this build cannot compare.
   */
  not_driven: string[];
  /**
   * What was found in the requests and policies, as in diagnostics.json.
   */
  diagnostics: Record<string, unknown>[];
}
export interface DesiredChange {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The team it belongs to after the change.
   */
  team: string;
  /**
   * What apply would do, as in the plan.
   */
  action: 'create' | 'update' | 'migrate' | 'delete';
  /**
   * The worst of what it does, as in the plan.
   */
  risk: 'safe' | 'disruptive' | 'data-loss';
  /**
   * Whether it waits, as in the plan.
   */
  blocked: boolean;
  /**
   * Why, a sentence each.
   */
  reasons: string[];
}
export interface PendingNamespace {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The team that has it.
   */
  team: string;
  /**
   * What the change does.
   */
  action: 'create' | 'update' | 'delete';
  /**
   * Why it stopped; null where it was killed or goes on.
   */
  error: string | null;
}
export interface LiveDifference {
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
}
export interface UnreachableSystems {
  /**
   * Their names, as in the steps of a plan.
   */
  systems: string[];
  /**
   * Why.
   */
  message: string;
  /**
   * What to do about it.
   */
  advice: string;
}
