import type { PolicyRef, RelatedPolicy } from '../diagnostics/finding.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { Span } from '../parse/parsed-file.ts';

/** Something wrong in a policy file, before positions are known. */
export interface PolicyProblem {
  readonly ref: PolicyRef;
  readonly message: string;
  readonly recommendation: string;
  /** Whether the key is meant and not its value. */
  readonly key?: boolean | undefined;
  /** The part of the text at `ref` that is meant, as offsets; the end is exclusive. */
  readonly part?: { readonly start: number; readonly end: number } | undefined;
  /** The exact place, where it is no field: a syntax error. */
  readonly span?: Span | undefined;
  readonly related?: readonly RelatedPolicy[] | undefined;
  /** Left out: an error. */
  readonly severity?: 'notice' | undefined;
}

type More = Pick<PolicyProblem, 'key' | 'part' | 'span' | 'related'>;

/** Takes what is wrong with one file. */
export type Report = (path: FieldPath, message: string, recommendation: string, more?: More) => void;

export const reportInto =
  (problems: PolicyProblem[], file: string): Report =>
  (path, message, recommendation, more = {}) => {
    problems.push({ ref: { file, path }, message, recommendation, ...more });
  };
