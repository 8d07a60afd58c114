// Generated from schemas/policy-compliance.schema.json by `npm run generate`. Do not edit.

/**
 * policies/compliance.yaml: what each framework demands of a request.
 */
export interface CompliancePolicy {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * The frameworks requests may name.
   *
   * @minItems 1
   * @maxItems 100
   */
  frameworks: Framework[];
}
export interface Framework {
  /**
   * Its name in policies.compliance.
   */
  id: string;
  /**
   * Its full name.
   */
  title?: string;
  /**
   * The switches of policies that must be enabled.
   *
   * @minItems 1
   */
  requires: ('pii_handling' | 'audit_logging')[];
}
