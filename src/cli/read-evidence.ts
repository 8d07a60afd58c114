import { readFileSync } from 'node:fs';
import type { Evidence } from '../core/model/evidence.gen.ts';
import { checkSchema } from '../core/policy/policy-schema-problems.ts';
import type { Validator } from '../core/validate/validator.ts';
import { validateEvidence } from '../core/validate/validators.gen.ts';
import { Failure } from '../run/failure.ts';

const ADVICE = 'Its shape is printed by `prism schema evidence`';

/** Flags with what the file of `--evidence` says. */
export const withEvidence = <F extends { readonly evidence?: string }>(
  flags: F,
): Omit<F, 'evidence'> & { readonly evidence: Evidence | undefined } => ({
  ...flags,
  evidence: flags.evidence === undefined ? undefined : readEvidence(flags.evidence),
});

/** The file of `--evidence` (contracts). */
function readEvidence(file: string): Evidence {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`The evidence '${file}' is no JSON: ${error.message}`, ADVICE);
  }
  const problems: string[] = [];
  const follows = checkSchema(validateEvidence as Validator, value, (at, problem) =>
    problems.push(at.length === 0 ? problem.replace(/^A policy file/, 'it') : problem),
  );
  if (follows) return value as Evidence;
  throw new Failure(`The evidence '${file}' is not what it must be: ${problems[0]}`, ADVICE);
}
