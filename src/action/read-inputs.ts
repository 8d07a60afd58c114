import { getInput } from '@actions/core';
import { showValue } from '../core/diagnostics/show-value.ts';
import { Failure } from '../run/failure.ts';

const MODES = ['auto', 'check', 'apply'] as const;
export type Mode = (typeof MODES)[number];

/** The inputs of action.yml, which says what each means. */
export interface Inputs {
  readonly mode: Mode;
  readonly root: string;
  /** Empty where there is none. */
  readonly token: string;
  readonly comment: boolean;
  readonly annotations: boolean;
  readonly detail: 'full' | 'capability';
  readonly failOn: 'error' | 'warning';
  readonly out: string;
}

/** @throws Failure for a value that an input does not have. */
export function readInputs(): Inputs {
  return {
    mode: oneOf('mode', MODES),
    root: getInput('root') || '.',
    token: getInput('github-token'),
    comment: oneOf('comment', BOOLEANS) === 'true',
    annotations: oneOf('annotations', BOOLEANS) === 'true',
    detail: oneOf('detail', ['full', 'capability']),
    failOn: oneOf('fail-on', ['error', 'warning']),
    out: getInput('out') || 'build',
  };
}

const BOOLEANS = ['true', 'false'] as const;

/** The first one is the default, as in action.yml. */
function oneOf<T extends string>(name: string, values: readonly [T, ...T[]]): T {
  const given = getInput(name) || values[0];
  const found = values.find((value) => value === given.toLowerCase());
  if (found !== undefined) return found;
  throw new Failure(
    `The input '${name}' is ${showValue(given)}`,
    `Give it one of ${values.map((value) => `'${value}'`).join(', ')}`,
  );
}
