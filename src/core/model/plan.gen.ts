// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.

/**
 * A provisioning plan: what happens to each namespace, who must approve it, and the steps that do it.
 */
export interface Plan {
  /**
   * Version of this format.
   */
  format_version: 1;
  /**
   * What the plan starts from: the tip of the base.
   */
  base: {
    /**
     * Its id; null where there is no base.
     */
    commit: string | null;
  };
  /**
   * What the plan leads to: the head, as merged into the base.
   */
  head: {
    /**
     * Its id; null where there is no commit, as for the working tree.
     */
    commit: string | null;
  };
  /**
   * SHA-256 over the policies that judged, in hexadecimal.
   */
  policy_digest: string;
  /**
   * The applied state the plan starts from; null for none.
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
   * SHA-256 over the changes, the policy digest and the state. No commit and no clock goes into it: equal digests mean the same plan.
   */
  digest: string;
  summary: PlanSummary;
  /**
   * One per namespace, by name.
   */
  changes: Change[];
}
/**
 * Number of namespaces by action.
 */
export interface PlanSummary {
  /**
   * To create.
   */
  create: number;
  /**
   * To update in place.
   */
  update: number;
  /**
   * To move in stages.
   */
  migrate: number;
  /**
   * To delete.
   */
  delete: number;
  /**
   * With nothing to do.
   */
  unchanged: number;
}
export interface Change {
  /**
   * Name of the namespace.
   */
  namespace: string;
  /**
   * The team it belongs to after the change.
   */
  team: string;
  /**
   * `update` changes it where it is; `migrate` moves it to another backend or pattern set, in stages.
   */
  action: 'create' | 'update' | 'migrate' | 'delete';
  /**
   * The worst of what it does. `safe`: nobody notices. `disruptive`: clients may notice, or a guarantee becomes weaker. `data-loss`: stored data goes.
   */
  risk: 'safe' | 'disruptive' | 'data-loss';
  /**
   * Why the action and the risk, a sentence each.
   */
  reasons: string[];
  /**
   * SHA-256 over namespace, action, configuration before and after, and steps.
   */
  digest: string;
  /**
   * Whether it waits: for an approval, for an author who may make it, or because too many namespaces would be deleted at once.
   */
  blocked: boolean;
  /**
   * Every configured value that changes; of a creation and a deletion all of them.
   */
  fields: FieldChange[];
  /**
   * What needs an approval, and whether there is one. Empty: nothing does.
   */
  approvals: PlanApproval[];
  /**
   * What has to be done, in execution order.
   */
  steps: Step[];
}
export interface FieldChange {
  /**
   * The setting, as in the platform configuration: `backend.config.partitions`.
   */
  path: string;
  /**
   * The value before, as the platform configuration has it; null for none.
   */
  before: unknown;
  /**
   * The value after, likewise.
   */
  after: unknown;
  /**
   * The request field that moved it, where one did, and the policy rule that decides the value: `file#rule`.
   */
  because: string;
}
export interface PlanApproval {
  /**
   * What needs it: a field and its value (`needs.write_rps: 250000`), or a kind of change and the field behind it (`data-loss: needs.retention 30days → 7days`).
   */
  for: string;
  /**
   * Who may give it; once it is granted, who gave it, and by which ticket or review.
   */
  by: string;
  /**
   * `missing`: there is none. `invalid`: there is one that does not count. `granted`: it is there and counts.
   */
  status: 'missing' | 'invalid' | 'granted';
  /**
   * What counts, or what there is and why it does not count.
   */
  because?: string;
}
export interface Step {
  /**
   * Unique within the plan: namespace, section, system, kind and name of the resource.
   */
  id: string;
  /**
   * The part of provisioning it belongs to. A creation begins at the backend, a deletion at the proxy.
   */
  section: 'backend' | 'pattern' | 'proxy' | 'access' | 'observability';
  /**
   * The system it acts on, such as `kafka` or `proxy`.
   */
  system: string;
  /**
   * What is done, such as `alter topic`.
   */
  action: string;
  /**
   * The name of what it is done to, such as a topic.
   */
  resource: string;
  /**
   * The settings it is done with.
   */
  spec: Record<string, unknown>;
  /**
   * The ids of steps that must be done before.
   */
  depends_on: string[];
  /**
   * Of this step alone.
   */
  risk: 'safe' | 'disruptive' | 'data-loss';
  /**
   * Whether the step can be undone without loss.
   */
  reversible: boolean;
}
