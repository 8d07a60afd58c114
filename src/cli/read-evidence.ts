import { readFileSync } from 'node:fs';
import { getSystemErrorMessage } from 'node:util';
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
  const value = parseJson(file, readText(file));
  const problems: string[] = [];
  const follows = checkSchema(validateEvidence as Validator, value, (at, problem) =>
    problems.push(at.length === 0 ? problem.replace(/^A policy file/, 'it') : problem),
  );
  if (follows) return value as Evidence;
  throw new Failure(`The evidence '${file}' is not what it must be: ${problems[0]}`, ADVICE);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { errno } = error as NodeJS.ErrnoException;
    if (errno === undefined) throw error;
    throw new Failure(
      `The evidence '${file}' cannot be read: ${getSystemErrorMessage(errno)}`,
      'Name a file with --evidence; its path is relative to the current folder',
    );
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`The evidence '${file}' is no JSON: ${(error as Error).message}`, ADVICE);
  }
}
