// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.

/**
 * plan.json: what has to be done to make the compiled configuration true.
 */
export interface Plan {
  /**
   * Version of this format.
   */
  format_version: 1;
  /**
   * What the plan starts from.
   */
  base: {
    commit: string | null;
  };
  /**
   * What the plan leads to.
   */
  head: {
    commit: string | null;
  };
  /**
   * SHA-256 over the policies.
   */
  policy_digest: string;
  /**
   * The applied state the plan starts from; null for none.
   */
  state: null | {
    lineage: string;
    serial: number;
  };
  /**
   * SHA-256 over the changes, the policy digest and the state.
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
  create: number;
  update: number;
  migrate: number;
  delete: number;
  unchanged: number;
}
export interface Change {
  namespace: string;
  team: string;
  action: 'create' | 'update' | 'migrate' | 'delete';
  risk: 'safe' | 'disruptive' | 'data-loss';
  /**
   * Why the action and the risk.
   */
  reasons: string[];
  /**
   * SHA-256 over namespace, action, before, after and steps.
   */
  digest: string;
  /**
   * Whether an approval is missing.
   */
  blocked: boolean;
  fields: FieldChange[];
  approvals: PlanApproval[];
  steps: Step[];
}
export interface FieldChange {
  path: string;
  /**
   * The value before; null for none.
   */
  before: unknown;
  /**
   * The value after; null for none.
   */
  after: unknown;
  /**
   * The rule and the request fields that moved it.
   */
  because: string;
}
export interface PlanApproval {
  /**
   * What needs it: a field and its value, or a kind of change.
   */
  for: string;
  /**
   * Who may give it, or gave it.
   */
  by: string;
  status: 'missing' | 'invalid' | 'granted';
  /**
   * What counts, or what there is and why it does not count.
   */
  because?: string;
}
export interface Step {
  /**
   * Unique within the plan.
   */
  id: string;
  /**
   * The part of provisioning it belongs to.
   */
  section: 'backend' | 'pattern' | 'proxy' | 'access' | 'observability';
  /**
   * The system it acts on.
   */
  system: string;
  /**
   * What is done.
   */
  action: string;
  /**
   * What it is done to.
   */
  resource: string;
  /**
   * The settings it is done with.
   */
  spec: Record<string, unknown>;
  /**
   * Steps that must be done before.
   */
  depends_on: string[];
  risk: 'safe' | 'disruptive' | 'data-loss';
  /**
   * Whether the step can be undone without loss.
   */
  reversible: boolean;
}
