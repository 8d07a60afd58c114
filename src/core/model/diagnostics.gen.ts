// Generated from schemas/diagnostics.schema.json by `npm run generate`. Do not edit.

/**
 * `accepted`; `blocked`: an approval is missing; `rejected`: a request or a policy is wrong.
 */
export type Result = 'accepted' | 'blocked' | 'rejected';
export type Severity = 'error' | 'warning' | 'notice';

/**
 * diagnostics.json: the verdict and every finding.
 */
export interface DiagnosticsReport {
  result: Result;
  /**
   * Number of request files judged.
   */
  namespaces: number;
  /**
   * All findings, by path, line and column.
   */
  diagnostics: Diagnostic[];
}
export interface Diagnostic {
  severity: Severity;
  error: ErrorEnvelope;
  location: Location;
  related: Related[];
  /**
   * The namespace the file asks for, where it could be read.
   */
  namespace: string | null;
  /**
   * Whether the finding was there before the change.
   */
  existing: boolean;
  fix?: Fix;
  /**
   * Page that explains the code.
   */
  docs: string;
}
export interface ErrorEnvelope {
  /**
   * The code; each has a page in docs/diagnostics.
   */
  code: string;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * The field, the recommendation, and what belongs to the code.
   */
  details: Record<string, unknown>;
}
/**
 * A place in a file. Lines and columns count from 1; columns in UTF-16 code units, as editors count; the end is exclusive.
 */
export interface Location {
  file: string;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
}
/**
 * The policy line, or the other file, that decided.
 */
export interface Related {
  file: string;
  line: number;
  column: number;
  message: string;
}
/**
 * The smallest edit that would make the field pass.
 */
export interface Fix {
  /**
   * The field to edit.
   */
  path: string;
  /**
   * Its new value; with `op: rename` the new key.
   */
  value: unknown;
  /**
   * Why this edit.
   */
  reason: string;
  /**
   * `rename`: the key is renamed. Left out: the value is set.
   */
  op?: 'rename';
  /**
   * Whether it is the only such edit and keeps what the request means; `prism validate --fix` applies only these.
   */
  automatic: boolean;
}
