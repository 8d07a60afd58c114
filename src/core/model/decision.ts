import type { PolicyRef } from '../diagnostics/finding.ts';

/** One value the compiler decided, and why: the source of `provenance` and of `prism explain`. */
export interface Decision {
  /** The value in the platform configuration: `backend.config.partitions`. */
  readonly path: string;
  readonly value: string | number | boolean | null;
  /** File and id of the rule: `sizing.yaml#kafka-partitions`; `namespace-request.yaml` for a manual choice. */
  readonly rule: string;
  /** Undefined for a manual choice. */
  readonly ref: PolicyRef | undefined;
  readonly because: string | undefined;
  /** The request fields the rule read; `patterns.wal` where it asked for a pattern that was chosen by hand. */
  readonly inputs: readonly string[];
}

/** The rule of a value that the request itself chose. */
export const BY_REQUEST = 'namespace-request.yaml';

/** Why a value is what it is where the request chose it by hand, in this field. */
export const byRequest = (field: string): Omit<Decision, 'path' | 'value'> => ({
  rule: BY_REQUEST,
  ref: undefined,
  because: 'chosen by hand',
  inputs: [field],
});

/** Why a value is what it is where the applied configuration has it and only a migration would change it. */
export const APPLIED = 'applied so, and policies alone move nothing';

/** A setting of a resource, before and after it is written in its unit. */
export type Settings = Readonly<Record<string, string | number | boolean | null>>;
