import type { Severity } from '../model/diagnostics.gen.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { Span } from '../parse/parsed-file.ts';
import type { Code, Params } from './params.ts';

/** A place in a policy file of the set. */
export interface PolicyRef {
  /** Name of the file in the policies folder: `teams.yaml`. */
  readonly file: string;
  readonly path: FieldPath;
}

export interface Fix {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly reason: string;
  /** `rename`: the key at `path` becomes `value`. */
  readonly op?: 'rename';
  /** Whether it is the only such edit and keeps what the request means; `--fix` applies only these. */
  readonly automatic: boolean;
}

/** Syntax and schema findings reported of one file: whoever has more starts with the first ones. */
export const MAX_FINDINGS = 20;

/** What a stage found, by field: positions and prose are added when it becomes a diagnostic. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly params: Params[C];
  /** The field; where it is not written, its nearest written ancestor is shown. */
  readonly at: FieldPath;
  /** Whether the key is meant and not its value. */
  readonly key?: boolean;
  /** Where it stands, when it is no field of the value: a place that YAML itself objects to. */
  readonly span?: Span;
  readonly related?: readonly (RelatedPolicy | RelatedFile)[];
  readonly fix?: Fix | undefined;
  /** Left out: that of the code. */
  readonly severity?: Severity | undefined;
}

export interface RelatedPolicy {
  readonly policy: PolicyRef;
  readonly message: string;
}

/** Another place of the same request file, or of another one. */
export interface RelatedFile {
  /** Path of the other request file; left out: the same file. */
  readonly file?: string;
  readonly at: FieldPath;
  readonly message: string;
}

/** Builds a finding; the code decides which params are needed. */
export function finding<C extends Code>(
  code: C,
  at: FieldPath,
  params: Params[C],
  more: Pick<Finding, 'key' | 'span' | 'related' | 'fix' | 'severity'> = {},
): Finding<C> {
  return { code, at, params, ...more };
}
