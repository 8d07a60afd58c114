import type { ClientApi, Needs } from '../model/request.ts';

/** What an expression may read. `pattern` holds the numeric settings of the selected patterns. */
export interface ExpressionContext {
  readonly name: string;
  readonly client_api: ClientApi;
  readonly needs: Needs;
  readonly written: readonly string[];
  readonly policies: {
    readonly pii_handling: string;
    readonly audit_logging: string;
    readonly compliance?: string;
  };
  readonly patterns: readonly string[];
  readonly pattern: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly team: string;
  readonly bucket_prefix: string;
}

/** A CEL expression of a policy file, parsed and type-checked when the file was loaded. */
export interface Expression<T extends boolean | number | string = boolean | number | string> {
  readonly source: string;
  /** The request fields it reads, as paths and in order: `needs.write_rps`, `client_api`, `patterns.wal`. */
  readonly reads: readonly string[];
  /**
   * Its value. Undefined when it compares a need that is none, so that a condition does not match and a
   * value is left out (semantics 1). Never throws.
   */
  evaluate(context: ExpressionContext): T | undefined;
}
